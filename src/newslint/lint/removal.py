"""Taking a line out of a draft without leaving a hole."""

from __future__ import annotations

from bisect import bisect_right
from typing import TYPE_CHECKING

from newslint.text import Span

if TYPE_CHECKING:
    from newslint.lint.draft import Draft


def line_room(draft: Draft, line: Span, *, after_another: bool = False) -> Span:
    """Return what to take out with a line.

    That is the newline that ends it; of a whole block, the blank line after it, or before it at the end.

    Args:
        draft: The draft.
        line: The line, without the space around it.
        after_another: The line before it is taken out as well; what that takes is left to it.
    """
    at = bisect_right(draft.blocks, line.start, key=lambda block: block.start) - 1
    block = draft.blocks[at]
    start = max(block.start, draft.text.rfind("\n", block.start, line.start) + 1)
    end = draft.text.find("\n", line.end, block.end) + 1
    if end:
        return Span(start, end)
    if start > block.start:
        return Span(start if after_another else start - 1, block.end)
    if at + 1 < len(draft.blocks):
        return Span(start, draft.blocks[at + 1].start)
    return Span(draft.blocks[at - 1].end if at and not after_another else start, block.end)
