"""Outlines: sentences in which each figure is one letter, so that a pattern can read them."""

from __future__ import annotations

import re
from bisect import bisect_right
from collections import Counter
from typing import TYPE_CHECKING, Final

from newslint.language.numbers.figure import Kind
from newslint.record import Row

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Sequence

    from newslint.language.numbers.figure import Figure
    from newslint.text import Span

_LETTERS: Final = {
    Kind.COUNT: "N",
    Kind.MONEY: "N",
    Kind.MEASURE: "N",
    Kind.TEMPERATURE: "N",
    Kind.PERCENT: "P",
    Kind.POINTS: "D",
    Kind.FRACTION: "F",
    Kind.RATIO: "R",
    Kind.SCORE: "S",
    Kind.MULTIPLE: "M",
}
_QUOTED: Final = "Q"
_STOP = re.compile(r"[.!?…][\"')\]]*\s*\Z")
_SPACE = re.compile(r"\s+")
_MOST_FIGURES: Final = 24  # a sentence of more is a table
_TWO: Final = 2
_LONGEST_STOP: Final = 8  # characters of a stop with the marks that close after it


class Outline(Row):
    """A sentence in lower case with each figure as one capital letter.

    An amount is N, a percentage P, points D, a fraction F, a ratio R, a score S, a multiple M, and a figure
    that somebody else says is Q. “Sales rose 5% to $2.1 million from $2 million” is “sales rose P to N from
    N”. The words that hedge a figure are part of its letter; ordinals and dates are left as they are.

    Attributes:
        text: The sentence so written.
        span: Where the sentence stands.
        figures: The figures by their places in `text`.
    """

    text: str
    span: Span
    figures: dict[int, Figure]

    def figure(self, match: re.Match[str], group: int | str) -> Figure:
        """Return the figure that a group of a match is."""
        return self.figures[match.start(group)]

    def spoken(self) -> Outline:
        """Return the outline with what somebody else says among its letters."""
        letters = list(self.text)
        for place, figure in self.figures.items():
            letters[place] = _LETTERS[figure.kind]
        return self._replace(text="".join(letters))


class Counting(Row):
    """A sentence with numbers in it.

    Attributes:
        span: Where it stands.
        numerals: How many numbers begin in it, at most; see `numerals`.
    """

    span: Span
    numerals: int


def countings(sentences: Sequence[Span], numerals: Iterable[int]) -> tuple[Counting, ...]:
    """Return the sentences in which two numbers begin or more, and how many; in order.

    Args:
        sentences: The sentences, in order.
        numerals: Where numbers begin, in order.
    """
    starts = [sentence.start for sentence in sentences]
    numbers = Counter(bisect_right(starts, numeral) - 1 for numeral in numerals)
    return tuple(
        Counting(sentences[at], number) for at, number in numbers.items() if at >= 0 and number >= _TWO
    )


def outline(
    folded: str, sentence: Span, figures: Sequence[Figure], quoted: Callable[[Span], bool]
) -> Outline | None:
    """Return the outline of a whole sentence that holds two figures or more; None of any other.

    Args:
        folded: The text in lower case with plain quotes and spaces.
        sentence: The sentence.
        figures: The figures that begin in it, in order.
        quoted: Tells of a span that it is somebody else's words.
    """
    within = [figure for figure in figures if figure.end <= sentence.end]
    if not _TWO <= len(within) <= _MOST_FIGURES or not _STOP.search(
        folded, max(sentence.start, sentence.end - _LONGEST_STOP), sentence.end
    ):
        return None
    return _outline(folded, sentence, within, quoted)


def _outline(
    folded: str, sentence: Span, figures: Sequence[Figure], quoted: Callable[[Span], bool]
) -> Outline:
    parts: list[str] = []
    places: dict[int, Figure] = {}
    at, length = sentence.start, 0
    for figure in figures:
        if figure.kind is Kind.ORDINAL:
            continue
        part = _SPACE.sub(" ", folded[at : max(at, figure.lead)])
        places[length + len(part)] = figure
        parts += [part, _QUOTED if quoted(figure.span) else _LETTERS[figure.kind]]
        length += len(part) + 1
        at = figure.end
    parts.append(_SPACE.sub(" ", folded[at : sentence.end]))
    return Outline("".join(parts), sentence, places)
