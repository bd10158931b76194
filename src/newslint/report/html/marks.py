"""Where findings stand in an article's prose, and how they part it into stretches that are marked alike."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections import Counter, defaultdict
from typing import TYPE_CHECKING

from newslint.article import ObjectKind
from newslint.record import Row
from newslint.text import Span

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from newslint.article import Article, Block
    from newslint.lint import Level


class Place(Row):
    """A place in the prose, at least a character wide.

    Attributes:
        block: The number of the block in which it begins.
        span: Where it stands in the article's text; it may go on in later blocks.
    """

    block: int
    span: Span


class Mark(Row):
    """A finding that stands in the prose.

    Attributes:
        number: Its number in its file.
        level: Its level.
        place: Where it stands.
    """

    number: int
    level: Level
    place: Place


class Stretch(Row):
    """A part of a block in which the same findings are marked.

    Attributes:
        span: Where it stands in the article's text.
        levels: The levels of the findings that are marked in it.
        begins: The numbers of the findings that begin here.
        ends: The numbers of those that end here, or go on from here in another block.
        is_evidence: A piece of evidence begins here.
    """

    span: Span
    levels: frozenset[Level]
    begins: tuple[int, ...]
    ends: tuple[int, ...]
    is_evidence: bool


class Places:
    """Leads from the file to the article's blocks."""

    def __init__(self, article: Article) -> None:
        """Take an article."""
        self._map = article.map
        self._blocks = article.blocks
        self._begin = [article.map.span(block.span).start for block in article.blocks]
        self._ends = [block.end for block in article.blocks]
        # Front matter holds the title, yet is not a way of spelling it.
        self._front = {one.source for one in article.objects if one.kind is ObjectKind.FRONT_MATTER}

    def prose(self, source: Span) -> Place | None:
        """Return where the prose has what stands in a span of the file; None if it has nothing of it."""
        span = None if source in self._front else self._map.prose(source)
        if not span:
            return None
        look = bisect_right if span.start < span.end else bisect_left
        number = look(self._ends, span.start)
        if number == len(self._blocks):
            return None
        block = self._blocks[number]
        start = min(max(span.start, block.start), block.end - 1)
        return Place(number, Span(start, max(start + 1, span.end)))

    def block_before(self, source: int) -> int:
        """Return the number of the last block that begins before an offset of the file; -1 if none does."""
        return bisect_left(self._begin, source) - 1


def stretches(
    blocks: Iterable[Block], marks: Iterable[Mark], evidence: Iterable[Place]
) -> Iterator[list[Stretch]]:
    """Yield for each block the stretches that make it up.

    Args:
        blocks: The article's blocks.
        marks: The findings in its prose.
        evidence: Where other findings' evidence stands.
    """
    blocks = tuple(blocks)
    begin: defaultdict[int, list[Mark]] = defaultdict(list)
    end: defaultdict[int, list[Mark]] = defaultdict(list)
    told: defaultdict[int, list[Mark]] = defaultdict(list)
    for mark in marks:
        number, span = mark.place
        begin[span.start].append(mark)
        end[span.end].append(mark)
        told[min(span.end, blocks[number].end)].append(mark)
    seen = [place.span for place in evidence]
    witnessed = {span.start for span in seen}
    edges = {edge for span in (*seen, *(block.span for block in blocks)) for edge in span}
    cuts = sorted(edges.union(begin, end))
    active: Counter[Level] = Counter()
    at = 0
    for block in blocks:
        parts = []
        while cuts[at] < block.end:
            span = Span(cuts[at], cuts[at + 1])
            active.update(mark.level for mark in begin.get(span.start, ()))
            active.subtract(mark.level for mark in end.get(span.start, ()))
            if span.start >= block.start:
                part = Stretch(
                    span,
                    frozenset(level for level, count in active.items() if count),
                    tuple(mark.number for mark in begin.get(span.start, ())),
                    tuple(mark.number for mark in told.get(span.end, ())),
                    span.start in witnessed,
                )
                parts.append(part)
            at += 1
        yield parts
