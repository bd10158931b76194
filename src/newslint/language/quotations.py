"""Quotations."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from newslint.text import Span

if TYPE_CHECKING:
    from collections.abc import Iterable

    from newslint.article import Block


class Quotation(NamedTuple):
    """Words between quotation marks, the marks included."""

    start: int
    end: int
    closed: bool

    @property
    def span(self) -> Span:
        """Where it stands, marks included."""
        return Span(self.start, self.end)


def quotations(text: str, blocks: Iterable[Block]) -> tuple[Quotation, ...]:  # noqa: ARG001
    """Return the quotations in the order of their opening marks."""
    return ()
