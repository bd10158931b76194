"""A line on its way through the markers of its blocks."""

from __future__ import annotations

import re

from newslint.text import Span

_SPACE = re.compile(r"[ \t]*+")
_TAB_STOP = 4


class Line:
    """The line being read: what comes next, and how many columns of space stand before it.

    Attributes:
        next: The first character not yet read that is no space.
        indent: The columns of space before it; a tab leads to the next multiple of four.
        end: Where the line ends.
    """

    __slots__ = ("_at", "_column", "_source", "end", "indent", "next")

    def __init__(self, source: str) -> None:
        self._source = source
        self.enter(0, 0)

    def enter(self, start: int, end: int) -> None:
        """Begin another line."""
        self._at, self._column, self.end = start, 0, end
        self._look()

    @property
    def blank(self) -> bool:
        """Nothing is left."""
        return self.next == self.end

    @property
    def mark(self) -> str:
        """The next character; the line is not blank."""
        return self._source[self.next]

    @property
    def rest(self) -> Span:
        """What is left, without the space around it."""
        return trimmed(self._source, self.next, self.end)

    def match(self, pattern: re.Pattern[str]) -> re.Match[str] | None:
        """Match what is left of the line."""
        return pattern.match(self._source, self.next, self.end)

    def advance(self, characters: int) -> None:
        """Pass a marker, with the space before it."""
        self._at = self.next + characters
        self._column += self.indent + characters
        self._look()

    def eat(self, columns: int) -> None:
        """Pass columns of space, of which there are enough; a tab may be passed in part."""
        self.indent -= columns
        while columns:
            width = _TAB_STOP - self._column % _TAB_STOP if self._source[self._at] == "\t" else 1
            self._at += width <= columns
            self._column += min(width, columns)
            columns -= min(width, columns)

    def _look(self) -> None:
        self.next = _SPACE.match(self._source, self._at, self.end).end()  # type: ignore[union-attr]
        column = self._column
        for character in self._source[self._at : self.next]:
            column += _TAB_STOP - column % _TAB_STOP if character == "\t" else 1
        self.indent = column - self._column


def trimmed(source: str, start: int, end: int) -> Span:
    """Return a stretch of a line without the space at its end."""
    if source[end - 1] in " \t":
        end = start + len(source[start:end].rstrip(" \t"))
    return Span(start, end)
