"""How far a long run has come, shown on the terminal and wiped away when it ends."""

from __future__ import annotations

import os
import sys
from contextlib import contextmanager
from time import monotonic
from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

_PATIENCE: Final = 1.0  # seconds before anything is shown
_PAUSE: Final = 0.1  # seconds between two figures
_WIPE: Final = "\r\x1b[K"


@contextmanager
def progress(*, quiet: bool) -> Iterator[Callable[[int, int], None] | None]:
    """Lead to what shows how many drafts are done, of how many; to nothing where nobody looks."""
    if quiet or not _is_watched():
        yield None
        return
    due = monotonic() + _PATIENCE
    shown = False

    def show(done: int, total: int) -> None:
        nonlocal due, shown
        if monotonic() >= due:
            due, shown = monotonic() + _PAUSE, True
            sys.stderr.write(f"{_WIPE}{done:,} of {total:,} drafts")
            sys.stderr.flush()

    try:
        yield show
    finally:
        if shown:
            sys.stderr.write(_WIPE)
            sys.stderr.flush()


def _is_watched() -> bool:
    return sys.stderr is not None and sys.stderr.isatty() and os.environ.get("TERM") != "dumb"
