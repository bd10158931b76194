"""Writing files whole or not at all."""

from __future__ import annotations

import os
import stat
import sys
from contextlib import suppress
from pathlib import Path

from newslint.errors import RepairError

_ANYONE_WRITES = stat.S_IWUSR | stat.S_IWGRP | stat.S_IWOTH


def put(target: Path, data: bytes, expected: bytes | None = None) -> None:
    """Put a file in its place with one step: nobody ever reads a part of it, and a failure leaves the old one.

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


def rewrite(path: str, data: bytes, expected: bytes, tree: str) -> None:
    """Put a draft in the place of the one that was read; a link goes on leading where it leads.

    Args:
        path: The draft.
        data: What it will hold.
        expected: What it held when it was read.
        tree: The folder that the user asked to look in: no link leads a repair out of it.

    Raises:
        RepairError: The draft is protected, has changed or lies elsewhere, or the folder takes no new file.
    """
    target = Path(path).resolve()
    if not target.is_relative_to(Path(tree).resolve()):
        raise RepairError("a link out of the folder, left alone; to repair the file, name it and not the link")
    try:
        if not (target.stat().st_mode & _ANYONE_WRITES and os.access(target, os.W_OK)):
            raise RepairError("cannot be repaired: the file is read-only")
        put(target, data, expected)
    except OSError as error:
        raise RepairError(f"cannot be repaired: {(error.strerror or str(error)).lower()}") from None


def _resemble(unfinished: Path, target: Path) -> None:
    """Give a new file the owner and the mode of the one whose place it will take, if there is one."""
    with suppress(FileNotFoundError):
        old = target.stat()
        if sys.platform != "win32":
            with suppress(OSError):  # only root gives files away
                os.chown(unfinished, old.st_uid, old.st_gid)
        unfinished.chmod(stat.S_IMODE(old.st_mode))
