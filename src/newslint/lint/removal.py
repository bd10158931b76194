"""Taking lines out of a draft without leaving a hole."""

from __future__ import annotations

from bisect import bisect_left
from itertools import groupby
from typing import TYPE_CHECKING, Final

from newslint.article import METADATA
from newslint.text import Span

if TYPE_CHECKING:
    from collections.abc import Iterable

    from newslint.lint.draft import Draft


_NO_END: Final = float("inf")


def line_room(draft: Draft, line: Span) -> Span:
    """Return what to take out with a line of `draft.lines`."""
    return line_rooms(draft, [line])[line]


def line_rooms(draft: Draft, lines: Iterable[Span]) -> dict[Span, Span]:
    """Return what to take out with each of some lines of `draft.lines` when all of them go.

    Of the breaks around and between lines that stand together the greatest is left, so that no two blocks
    run together; of equals, the last. Lines before it take the breaks before them, the others those after.
    """
    rooms = {}
    numbers = sorted(bisect_left(draft.lines, line) for line in lines)
    for _, run in groupby(enumerate(numbers), key=lambda pair: pair[1] - pair[0]):
        together = [number for _, number in run]
        left = max((*together, together[-1] + 1), key=lambda number: (_break(draft, number), number))
        for number in together:
            line = draft.lines[number]
            if number < left:
                apart = _break(draft, number) == _NO_END
                rooms[line] = Span(line.start if apart else draft.lines[number - 1].end, line.end)
            else:
                rooms[line] = Span(line.start, draft.lines[number + 1].start)
    return rooms


def _break(draft: Draft, number: int) -> float:
    """Return how many newlines part a line from the one before it; no end of them at the draft's ends.

    What comes from the front matter stands elsewhere in the file: the draft begins after it.
    """
    if not 0 < number < len(draft.lines) or draft.block(draft.lines[number - 1].start).kind in METADATA:
        return _NO_END
    return draft.text.count("\n", draft.lines[number - 1].end, draft.lines[number].start)
