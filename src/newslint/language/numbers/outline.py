"""Outlines: sentences in which each figure is one letter, so that a pattern can read them."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final, NamedTuple

from newslint.language.numbers.figure import Kind

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


class Outline(NamedTuple):
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


def outlines(
    folded: str, sentences: Iterable[Span], figures: Sequence[Figure], quoted: Callable[[Span], bool]
) -> tuple[Outline, ...]:
    """Return the outlines of the whole sentences that hold two figures or more.

    Args:
        folded: The text in lower case with plain quotes and spaces.
        sentences: The sentences to read, in order.
        figures: The figures of the text, in order.
        quoted: Tells of a span that it is somebody else's words.
    """
    found = []
    at = 0
    for sentence in sentences:
        while at < len(figures) and figures[at].start < sentence.start:
            at += 1
        end = at
        while end < len(figures) and figures[end].end <= sentence.end:
            end += 1
        if _TWO <= end - at <= _MOST_FIGURES and _STOP.search(
            folded, max(at, sentence.end - 8), sentence.end
        ):
            found.append(_outline(folded, sentence, figures[at:end], quoted))
        at = end
    return tuple(found)


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
