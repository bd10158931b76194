"""Lines and columns of offsets."""

from __future__ import annotations

import itertools
from bisect import bisect_right

from newslint.record import Row


class Position(Row):
    """A place as an editor shows it: code points from 0, line and column from 1."""

    offset: int
    line: int
    column: int


class LineIndex:
    """The lines of a text: LF, CR LF and CR end one, and the newline belongs to the line it ends."""

    def __init__(self, text: str) -> None:
        self._text = text
        lines = text.replace("\r\n", " \n").replace("\r", "\n").split("\n")
        lengths = itertools.accumulate(map(len, lines[:-1]), initial=0)
        self._starts = [number + before for number, before in enumerate(lengths)]

    def __len__(self) -> int:
        return len(self._starts)

    def position(self, offset: int) -> Position:
        """Return the line and column of an offset from 0 to the length of the text."""
        line = bisect_right(self._starts, offset)
        return Position(offset, line, offset - self._starts[line - 1] + 1)

    def line(self, number: int) -> str:
        """Return the line of that number, from 1, without its newline."""
        return self._text[self.start(number) : self.end(number)]

    def start(self, number: int) -> int:
        """Return the offset at which the line of that number, from 1, begins."""
        return self._starts[number - 1]

    def end(self, number: int) -> int:
        """Return the offset at which the line of that number, from 1, ends, its newline not counted."""
        end = self._starts[number] if number < len(self._starts) else len(self._text)
        while end > self.start(number) and self._text[end - 1] in "\r\n":
            end -= 1
        return end
