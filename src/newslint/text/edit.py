"""An edit: other text for a span."""

from __future__ import annotations

from typing import TYPE_CHECKING

from newslint.record import Row

if TYPE_CHECKING:
    from collections.abc import Iterable

    from newslint.text.span import Span


class Edit(Row):
    """Put `text` in the place of `span`; an empty text removes it, an empty span inserts."""

    span: Span
    text: str


def apply(text: str, edits: Iterable[Edit]) -> str:
    """Return `text` with the edits made.

    Raises:
        ValueError: Two edits overlap, or one lies outside the text.
    """
    parts, at = [], 0
    for span, new in sorted(edits):
        if not at <= span.start <= span.end <= len(text):
            raise ValueError(f"the edit at {span.start}-{span.end} overlaps another or leaves the text")
        parts += [text[at : span.start], new]
        at = span.end
    return "".join([*parts, text[at:]])
