"""Words."""

from __future__ import annotations

import re
from typing import Final

from newslint.record import Row
from newslint.text import Span

# In this order: plain words, as most are, which are told by what follows; initialisms with their last stop
# (U.S., a.m.); letters with inner apostrophes, hyphens and combining marks (Côte, don't, O’Neill, Covid-19);
# figures with what belongs to them (3.5, 10,000, 1987/88, 5th, 4x4s); and what else is of letters or digits.
# An initialism is sought only at its first letter, where a stop, a letter and a stop follow.
_WORD: Final = re.compile(
    r"""
      [A-Za-z]++ (?= [\ ,\n] )
    | [^\W\d_] (?= \.[^\W\d_]\. ) (?<! [^\W_]. ) (?<! [^\W_]\.. ) \. (?: [^\W\d_]\. )++ (?! [^\W_] )
    | [^\W\d_] [\w\u0300-\u036f]*+ (?: (?: ['’‐‑-] | &(?=[A-Z]) ) [^\W_] [\w\u0300-\u036f]*+ )*+
    | \d++ (?: [.,:/] \d++ )*+ [^\W_]*+ (?: [-‐‑–] [^\W_]++ )*+
    | [^\W_] [\w\u0300-\u036f]*+ (?: (?: ['’‐‑-] | &(?=[A-Z]) ) [^\W_] [\w\u0300-\u036f]*+ )*+
    """,
    re.VERBOSE | re.DOTALL,
)
_CHANGES_LENGTH: Final = "İ"  # the only letter that is two in lower case
_BY_PLACE: Final = "Σ"  # and the only one whose small form depends on what follows


class Word(Row):
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
    spans = [found.span() for found in _WORD.finditer(text)]
    if _CHANGES_LENGTH in text or _BY_PLACE in text:
        return tuple([new(Word, (text[a:b], text[a:b].lower(), a, b)) for a, b in spans])
    lower = text.lower()
    return tuple([new(Word, (text[a:b], lower[a:b], a, b)) for a, b in spans])
