"""The nearest right word for one that nobody knows."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterable


def nearest(word: str, known: Iterable[str]) -> str:
    """Return “; did you mean …?” with the nearest known word, or nothing where none is near."""
    from difflib import get_close_matches  # noqa: PLC0415 (only on the way to an error)

    found = get_close_matches(word, list(known), n=1, cutoff=0.6)
    return f"; did you mean “{found[0]}”?" if found else ""
