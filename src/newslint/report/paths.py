"""The names of files as programs on a server know them: from the root of the repository."""

from __future__ import annotations

import os
from pathlib import Path


def repository() -> str:
    """Return the root of the repository around the present folder; without one, the present folder."""
    here = Path.cwd()
    return str(next((place for place in (here, *here.parents) if os.path.lexists(place / ".git")), here))


def within(path: str, root: str) -> str | None:
    """Return a path from a folder on, with forward strokes; None where it does not lie in the folder."""
    absolute = os.path.abspath(path)  # noqa: PTH100 (strings: a path need not be a proper one)
    inside = os.path.join(root, "")  # noqa: PTH118 (the same)
    return absolute.removeprefix(inside).replace(os.sep, "/") if absolute.startswith(inside) else None


def relative(path: str, root: str) -> str:
    """Return a path from a folder on, or as it is where it does not lie there; with forward strokes."""
    return within(path, root) or path.replace(os.sep, "/")
