"""Writing files whole or not at all."""

from __future__ import annotations

import os
import stat
import sys
from contextlib import suppress
from pathlib import Path

from newslint.errors import RepairError, reason

_ANYONE_WRITES = stat.S_IWUSR | stat.S_IWGRP | stat.S_IWOTH


def put(target: Path, data: bytes, expected: bytes | None = None) -> None:
    """Write a file whole or not at all: nobody ever reads a part of it, and a failure leaves the old one.

    Args:
        target: The place, and no link; the new file has the owner and the mode of the old one.
        data: What to write.
        expected: What the old file must hold at the last moment.

    Raises:
        OSError: It cannot be written.
        RepairError: The old file holds something else.
    """
    unfinished = target.with_name(f".newslint-{os.urandom(8).hex()}.tmp")
    try:
        with unfinished.open("xb") as file:
            _resemble(unfinished, target)
            file.write(data)
            file.flush()
            os.fsync(file.fileno())
        if expected is not None and target.read_bytes() != expected:
            raise RepairError("changed by somebody else in the meantime and left alone; run newslint again")
        unfinished.replace(target)
    finally:
        with suppress(OSError):
            unfinished.unlink(missing_ok=True)


def rewrite(path: str, data: bytes, expected: bytes, given: str) -> None:
    """Put a draft in the place of the one that was read; a link goes on leading where it leads.

    Args:
        path: The draft.
        data: What it will hold.
        expected: What it held when it was read.
        given: The file or folder that the user named to have it read.

    Raises:
        RepairError: The draft is protected, has changed, or lies elsewhere than it seems.
    """
    target = Path(path).resolve()
    if not target.is_relative_to(_tree(given).resolve()):
        raise RepairError("a link that leads elsewhere, left alone; name the file itself to have it repaired")
    try:
        if not (target.stat().st_mode & _ANYONE_WRITES and os.access(target, os.W_OK)):
            raise RepairError("cannot be repaired: the file is read-only")
        put(target, data, expected)
    except OSError as error:
        raise RepairError(f"cannot be repaired: {reason(error)}") from None


def _tree(given: str) -> Path:
    """Return the folder that no link may lead out of: the one named, or the one around a named file."""
    place, here = Path(os.path.abspath(given)), Path.cwd()  # noqa: PTH100 (pathlib leaves “..” as it is)
    if place.is_dir():
        return place
    return here if place.is_relative_to(here) else place.parent


def _resemble(unfinished: Path, target: Path) -> None:
    """Give a new file the owner and the mode of the one whose place it will take, if there is one."""
    with suppress(FileNotFoundError):
        old = target.stat()
        if sys.platform != "win32":
            with suppress(OSError):  # only root gives files away
                os.chown(unfinished, old.st_uid, old.st_gid)
        unfinished.chmod(stat.S_IMODE(old.st_mode))
