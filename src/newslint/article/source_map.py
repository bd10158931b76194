"""The way from the prose back to the file."""

from __future__ import annotations

import itertools
from bisect import bisect_left, bisect_right
from operator import attrgetter
from typing import TYPE_CHECKING, NamedTuple

from newslint.text import Span

if TYPE_CHECKING:
    from collections.abc import Sequence


class Piece(NamedTuple):
    """A stretch of the article's text and the stretch of the file it comes from.

    Attributes:
        at: Where it begins in the article's text; it ends where the next piece begins.
        start: Where it begins in the file.
        end: Where it ends in the file.
        verbatim: The characters are the file's own, one for one. Else the piece is a whole that the
            file spells otherwise ("&amp;"), or not at all (the blank line after a heading).
        sealed: The file spells it by rules that no edit of prose knows, as YAML does a folded title:
            it cannot be replaced.
    """

    at: int
    start: int
    end: int
    verbatim: bool
    sealed: bool = False


class SourceMap:
    """Leads from spans in an article's text to spans in its file; linear to build, logarithmic to ask."""

    __slots__ = ("_offsets", "_pieces")

    def __init__(self, pieces: Sequence[Piece]) -> None:
        """Take the pieces, in the order of the text, the first at offset 0."""
        self._pieces = list(pieces) or [Piece(0, 0, 0, verbatim=True)]
        self._offsets = [piece.at for piece in self._pieces]

    @property
    def pieces(self) -> tuple[Piece, ...]:
        """The pieces, in the order of the text."""
        return tuple(self._pieces)

    def span(self, span: Span) -> Span:
        """Return where the very characters of a span of the text stand in the file.

        Markup before the first and after the last character is left out; markup between is covered.
        An empty span gives an empty span.
        """
        start = self._start(span.start)
        if span.end <= span.start:
            return Span(start, start)
        last = span.end - 1
        piece = self._piece(last)
        end = piece.start + (last - piece.at) + 1 if piece.verbatim else piece.end
        return Span(start, max(start, end))

    def prose(self, span: Span) -> Span | None:
        """Return where the text has what stands in a span of the file, or None if it has nothing of it.

        The way back from what `span` returns; an empty span gives an empty span.
        """
        inside = span.start < span.end
        first = (bisect_right if inside else bisect_left)(self._pieces, span.start, key=attrgetter("end"))
        last = bisect_left(self._pieces, span.end, key=attrgetter("start")) - 1 if inside else first
        if not first <= last < len(self._pieces):
            return None
        piece = self._pieces[first]
        start = piece.at + max(0, span.start - piece.start) if piece.verbatim else piece.at
        if not inside:
            return Span(start, start)
        piece = self._pieces[last]
        if piece.verbatim:
            return Span(start, piece.at + min(span.end, piece.end) - piece.start)
        following = self._offsets[last + 1 : last + 2] or [piece.at]
        return Span(start, following[0])

    def exact(self, span: Span) -> bool:
        """Tell whether the file has the span in one stretch with no markup between.

        Only then can the span be replaced in the file without touching anything else.
        """
        first = bisect_right(self._offsets, span.start) - 1
        last = max(first, bisect_right(self._offsets, span.end - 1) - 1)
        pieces = self._pieces[first : last + 1]
        if not pieces[0].verbatim and pieces[0].at != span.start:
            return False
        closing = pieces[-1]
        if not closing.verbatim and (
            last + 1 < len(self._pieces) and self._pieces[last + 1].at != span.end and span.end > span.start
        ):
            return False
        return not any(piece.sealed for piece in pieces) and all(
            one.end == two.start for one, two in itertools.pairwise(pieces)
        )

    def _start(self, offset: int) -> int:
        piece = self._piece(offset)
        return min(piece.start + offset - piece.at, piece.end) if piece.verbatim else piece.start

    def _piece(self, offset: int) -> Piece:
        return self._pieces[bisect_right(self._offsets, offset) - 1]
