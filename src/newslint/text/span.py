"""A span: where something stands in a string."""

from __future__ import annotations

from typing import NamedTuple


class Span(NamedTuple):
    """The code points from `start` up to, not including, `end`; sorts by place."""

    start: int
    end: int

    def of(self, text: str) -> str:
        """Return the characters of `text` that the span covers."""
        return text[self.start : self.end]

    def overlaps(self, other: Span) -> bool:
        """Tell whether the two share a character."""
        return self.start < other.end and other.start < self.end

    def covers(self, other: Span) -> bool:
        """Tell whether all of `other` lies inside this span."""
        return self.start <= other.start and other.end <= self.end

    def shift(self, by: int) -> Span:
        """Return the span moved by `by` code points."""
        return Span(self.start + by, self.end + by)

    def trimmed(self, text: str) -> Span:
        """Return the span without the white space at its ends."""
        begun = text[self.start : self.end].lstrip()
        start = self.end - len(begun)
        return Span(start, start + len(begun.rstrip()))
