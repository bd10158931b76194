"""Datelines."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Sequence
    from datetime import date

    from newslint.article import Block


def dateline_day(text: str, blocks: Sequence[Block]) -> date | None:  # noqa: ARG001 (comes with the dates)
    """Return the day of a dateline that gives day, month and year; else None."""
    return None
