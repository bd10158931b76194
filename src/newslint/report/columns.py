"""Text on a terminal: how many columns it takes, and how to make it fit."""

from __future__ import annotations

import re
import unicodedata
from bisect import bisect_right
from functools import lru_cache
from itertools import accumulate
from typing import Final

from newslint.record import Row
from newslint.text import Span

ELLIPSIS: Final = "…"

_INVISIBLE = frozenset({"Mn", "Me", "Cf"})  # marks on the letter before, joiners, zero-width spaces
_SOFT_HYPHEN = "\u00ad"  # format by its category, yet terminals show it
_BESIDE = 12  # columns left on either side of a long excerpt, so that its surroundings can be seen


def columns(text: str) -> int:
    """Return how many columns a printable text takes."""
    return len(text) if text.isascii() else sum(map(_width, text))


@lru_cache(maxsize=1024)
def _width(character: str) -> int:
    if unicodedata.category(character) in _INVISIBLE and character != _SOFT_HYPHEN:
        return 0
    return 2 if unicodedata.east_asian_width(character) in ("W", "F") else 1


class Window(Row):
    """What can be seen of a line: the excerpt that matters, and what stands before and after it."""

    before: str
    excerpt: str
    after: str


def window(before: str, excerpt: str, after: str, room: int) -> Window:
    """Return as much of a printable line as the room allows, with ellipses where something is left out.

    The excerpt is shown whole where that leaves room for some of the line on either side, else its
    beginning and its end.
    """
    limit = room - min(columns(before), _BESIDE) - min(columns(after), _BESIDE)
    if _head(excerpt, limit) != excerpt:
        half = (limit - 1) // 2
        excerpt = _head(excerpt, half) + ELLIPSIS + _tail(excerpt, half)
    free = room - columns(excerpt)
    before = _fit_end(before, max(free // 2, free - columns(after)))
    return Window(before, excerpt, _fit_start(after, free - columns(before)))


def _fit_start(text: str, room: int) -> str:
    head = _head(text, room)
    if head == text:
        return text
    cut = _head(text, room - 1)
    return (cut[: cut.rfind(" ") + 1] or cut) + ELLIPSIS


def _fit_end(text: str, room: int) -> str:
    if _tail(text, room) == text:
        return text
    cut = _tail(text, room - 1)
    return ELLIPSIS + (cut[cut.find(" ") + 1 :] or cut)


def _head(text: str, room: int) -> str:
    if text.isascii():
        return text[: max(0, room)]
    return text[: bisect_right([*accumulate(map(_width, text))], room)]


def _tail(text: str, room: int) -> str:
    return _head(text[::-1], room)[::-1]


def wrap(text: str, room: int) -> list[Span]:
    """Return the lines into which a text breaks at its spaces; a longer word gets a line of its own."""
    if columns(text) <= room:  # as most do
        return [Span(0, len(text.rstrip()))]
    lines = []
    start = end = 0
    for word in re.finditer(r"\S+", text):
        if end and columns(text[start : word.end()]) > room:
            lines.append(Span(start, end))
            start = word.start()
        end = word.end()
    return [*lines, Span(start, end)]
