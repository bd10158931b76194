"""Writing a file whole or not at all."""

from __future__ import annotations

import os
from contextlib import suppress
from pathlib import Path

from newslint.errors import UsageError


def write(target: Path, text: str) -> None:
    """Write a file whole or not at all: nobody ever reads a part of it, and a failure leaves the old one.

    What is no regular file, such as a pipe or /dev/null, is written to and never replaced.

    Raises:
        UsageError: It cannot be written.
    """
    try:
        if target.exists() and not target.is_file():
            target.write_text(text, encoding="utf-8", newline="\n")
        else:
            _replace(Path(os.path.realpath(target)), text)  # a link goes on leading where it leads
    except (OSError, ValueError) as error:
        raise UsageError(f"{target} cannot be written: {_why(error)}") from None


def append(target: Path, text: str) -> None:
    """Add to the end of a file.

    Raises:
        UsageError: It cannot be written.
    """
    try:
        with target.open("a", encoding="utf-8", newline="\n") as file:
            file.write(text)
    except (OSError, ValueError) as error:
        raise UsageError(f"{target} cannot be written: {_why(error)}") from None


def _replace(target: Path, text: str) -> None:
    unfinished = target.with_name(f".newslint-{os.urandom(8).hex()}.tmp")
    try:
        with unfinished.open("x", encoding="utf-8", newline="\n") as file:
            file.write(text)
        unfinished.replace(target)
    finally:
        with suppress(OSError):
            unfinished.unlink(missing_ok=True)


def _why(error: OSError | ValueError) -> str:
    """Return the reason; a ValueError is a name that no file can have."""
    return (getattr(error, "strerror", None) or str(error)).lower()
