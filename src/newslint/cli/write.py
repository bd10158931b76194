"""Writing what a command was asked to write."""

from __future__ import annotations

import os
from pathlib import Path

from newslint.errors import UsageError, reason


def write(target: Path, text: str) -> None:
    """Write a file whole or not at all; a link goes on leading where it leads.

    What is no regular file, such as a pipe or /dev/null, is written to and never replaced.

    Raises:
        UsageError: It cannot be written.
    """
    from newslint.engine.write import put  # noqa: PLC0415 (`init` loads the engine only when it writes)

    try:
        if target.exists() and not target.is_file():
            target.write_text(text, encoding="utf-8", newline="\n")
        else:
            put(Path(os.path.realpath(target)), text.encode())
    except (OSError, ValueError) as error:
        raise UsageError(f"{target} cannot be written: {reason(error)}") from None


def append(target: Path, text: str) -> None:
    """Add to the end of a file.

    Raises:
        UsageError: It cannot be written.
    """
    try:
        with target.open("a", encoding="utf-8", newline="\n") as file:
            file.write(text)
    except (OSError, ValueError) as error:
        raise UsageError(f"{target} cannot be written: {reason(error)}") from None
