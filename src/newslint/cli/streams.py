"""The standard streams: what is read from them, and how they are written to."""

from __future__ import annotations

import io
import os
import sys
from contextlib import suppress
from typing import TYPE_CHECKING, Final

from newslint.cli.misuse import Misuse

if TYPE_CHECKING:
    from newslint.report import Terminal

COLOURS: Final = ("auto", "always", "never")

_USUAL_WIDTH: Final = 80


def speak_utf8() -> None:
    """Write UTF-8, whatever the locale says: drafts are full of quotation marks, and reports too."""
    for stream in (sys.stdout, sys.stderr):
        if isinstance(stream, io.TextIOWrapper):
            stream.reconfigure(encoding="utf-8", errors="backslashreplace")


def echo(text: str | bytes = "", *, err: bool = False, nl: bool = True, colour: bool = False) -> None:
    """Print a text, or bytes as they are.

    Args:
        text: What to print.
        err: On standard error.
        nl: End it with a new line.
        colour: There are colours in it; only on Windows must that be said.
    """
    if sys.platform == "win32":
        import click  # noqa: PLC0415 (which knows the consoles of Windows)

        click.echo(text, nl=nl, err=err, color=colour)
        return
    stream = sys.stderr if err else sys.stdout
    if stream is None:
        return
    if isinstance(text, bytes):
        stream.flush()
        stream.buffer.write(text + b"\n" * nl)
    else:
        stream.write(text + "\n" * nl)
    stream.flush()


def stdin() -> bytes:
    """Return the draft on standard input, and no more of it than tells that it is too large."""
    from newslint.engine.request import MAX_BYTES  # noqa: PLC0415 (not every command reads drafts)

    if sys.stdin is None:
        raise Misuse("there is no standard input to read “-” from")
    return sys.stdin.buffer.read(MAX_BYTES + 1)  # one too many, so that a run can tell


def terminal(color: str) -> Terminal:
    """Return the terminal that the report goes to."""
    from newslint.report import Terminal  # noqa: PLC0415 (not every command reports)

    return Terminal(_width(), _is_coloured(color))


def _width() -> int:
    """Return the columns of the terminal, as shutil would tell them, which takes 4 ms to import."""
    with suppress(OSError, ValueError):
        return int(os.environ.get("COLUMNS", "0")) or os.get_terminal_size().columns or _USUAL_WIDTH
    return _USUAL_WIDTH


def _is_coloured(color: str) -> bool:
    if color != "auto":
        return color == "always"
    if os.environ.get("NO_COLOR"):
        return False
    if os.environ.get("FORCE_COLOR"):
        return True
    return is_terminal() and os.environ.get("TERM") != "dumb"


def is_terminal() -> bool:
    """Tell whether somebody sees what is printed, and not a file or another program."""
    return sys.stdout is not None and sys.stdout.isatty()
