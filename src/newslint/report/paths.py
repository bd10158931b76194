"""The names of files as programs on a server know them: from the root of the repository."""

from __future__ import annotations

import os
from pathlib import Path


def repository() -> str:
    """Return the root of the repository around the present folder; without one, the present folder."""
    here = Path.cwd()
    return str(next((place for place in (here, *here.parents) if os.path.lexists(place / ".git")), here))


def within(root: str, path: str) -> str | None:
    """Return a path relative to a folder, with forward strokes; None where it does not lie there."""
    absolute = os.path.abspath(path)  # noqa: PTH100 (strings: a path need not be a proper one)
    inside = os.path.join(root, "")  # noqa: PTH118 (the same)
    return absolute.removeprefix(inside).replace(os.sep, "/") if absolute.startswith(inside) else None


def from_root(path: str) -> str:
    """Return a path from the root of the repository; as it is where it lies outside."""
    return within(repository(), path) or path.replace(os.sep, "/")
