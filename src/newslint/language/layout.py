"""How lines stand on the page: as running text, or loose."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final

from newslint.article import Kind

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from newslint.article import Block
    from newslint.text import Span

_STOPS: Final = frozenset('.!?"”’»')  # ends running text, whatever stands before it
_CLOSING: Final = frozenset("')]*")  # ends it after a stop
_END = re.compile(r"[.!?][\"'”’)\]»*]*\Z")
_BREAKS: Final = frozenset("…:;,")  # ends a paragraph before a list, or a label
_LONGEST_END: Final = 8  # characters
_FEWEST: Final = 6  # words of a paragraph that ends so; what is shorter is a label
_MOST: Final = 40  # words of a line; what is longer and has no stop has lost it
_LONGEST_WORD: Final = 12  # characters on average, its space included
_WIDTH: Final = 60  # characters; no narrower column of a file is wrapped
_RUNNING: Final = frozenset((Kind.PARAGRAPH, Kind.ITEM, Kind.CAPTION))


def loose(text: str, blocks: Iterable[Block], lines: Iterable[Sequence[Span]]) -> tuple[bool, ...]:
    """Tell of each line of the blocks whether it stands loose: without the end of a sentence.

    A line of a wrapped paragraph stands as the paragraph does. Titles, headings, verse and cells of tables
    have a place of their own, and never stand loose.

    Args:
        text: The text.
        blocks: Its blocks.
        lines: Of each block, its lines.
    """
    return tuple(
        one for block, inside in zip(blocks, lines, strict=True) for one in _loose(text, block, inside)
    )


def is_loose(line: str) -> bool:
    """Tell whether a line, without the space around it, is no running text."""
    last = line[-1]
    if last in _STOPS or len(line) > _MOST * _LONGEST_WORD:
        return False
    words = line.count(" ") + 1
    if words > _MOST or (last in _BREAKS and words >= _FEWEST):
        return False
    return last not in _CLOSING or not _END.search(line[-_LONGEST_END:])


def _loose(text: str, block: Block, inside: Sequence[Span]) -> list[bool]:
    if block.kind not in _RUNNING:
        return [False] * len(inside)
    if _wrapped(text, inside):
        return [is_loose(text[inside[0].start : inside[-1].end])] * len(inside)
    return [is_loose(text[start:end]) for start, end in inside]


def _wrapped(text: str, inside: Sequence[Span]) -> bool:
    """Tell whether the lines are a paragraph that the file wraps: some of them go on in lower case."""
    if len(inside) <= 1:
        return False
    width = max([end - start for start, end in inside])
    return width >= _WIDTH and sum([text[start].islower() for start, _ in inside]) * 8 > len(inside)
