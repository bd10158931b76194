"""Words."""

from __future__ import annotations

import re
from typing import NamedTuple

from newslint.text import Span

# In this order: initialisms with their last stop (U.S., a.m.); figures with what belongs to them (3.5,
# 10,000, 1987/88, 5th, 4x4s); and letters with inner apostrophes, hyphens and combining marks (Côte,
# don't, O’Neill, China-Russia, Covid-19). An initialism is sought only at its first letter.
_WORD = re.compile(
    r"""
      (?<![^\W_]) (?<![^\W_]\.) (?: [^\W\d_]\. ){2,}+ (?! [^\W_] )
    | \d+ (?: [.,:/] \d+ )* [^\W_]* (?: [-‐‑–] [^\W_]+ )*
    | [^\W_] [\w\u0300-\u036f]* (?: (?: ['’‐‑-] | &(?=[A-Z]) ) [^\W_] [\w\u0300-\u036f]* )*
    """,
    re.VERBOSE,
)


class Word(NamedTuple):
    """A word, a figure or an initialism, hyphenated compounds whole.

    Attributes:
        text: As it stands in the text.
        lower: In lower case.
        start: Where it begins.
        end: Where it ends, exclusive.
    """

    text: str
    lower: str
    start: int
    end: int

    @property
    def span(self) -> Span:
        """Where it stands."""
        return Span(self.start, self.end)


def words(text: str) -> tuple[Word, ...]:
    """Return the words of a text, in order."""
    # A draft has a thousand: the tuples are made here without the detour over `Word`'s own constructor.
    new = tuple.__new__
    return tuple(
        [new(Word, (word := found[0], word.lower(), *found.span())) for found in _WORD.finditer(text)]
    )
