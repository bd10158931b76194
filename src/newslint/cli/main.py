"""A command line is understood and carried out; the one place where errors become exit statuses."""

from __future__ import annotations

from typing import TYPE_CHECKING

from newslint.cli.misuse import Misuse
from newslint.cli.status import Status
from newslint.cli.streams import echo
from newslint.errors import NewslintError, reason
from newslint.text import printable

if TYPE_CHECKING:
    from collections.abc import Sequence


def run(arguments: Sequence[str]) -> int:
    """Run a command and return its exit status."""
    try:
        return _carry_out(arguments)
    except KeyboardInterrupt:
        echo(err=True)
        return Status.INTERRUPTED
    except BrokenPipeError:
        return Status.FINDINGS  # who read has seen enough; click ends such a run so, too
    except Exception as error:  # noqa: BLE001 (whatever it is, the user is told in one line)
        return _end(error, arguments)


def _carry_out(arguments: Sequence[str]) -> int:
    # Each command is imported when it is called, and click where it is needed.
    if "check" in arguments[:1]:
        from newslint.cli import plain  # noqa: PLC0415 (see above)

        if wishes := plain.understood(arguments[1:]):
            from newslint.cli import checking  # noqa: PLC0415 (see above)

            return checking.check(wishes)
    from newslint.cli import group  # noqa: PLC0415 (see above)

    return group.call(arguments)


def _command(arguments: Sequence[str]) -> str:
    return " ".join(("newslint", *arguments[:1]))


def _what(error: Exception) -> str:
    import traceback  # noqa: PLC0415 (only on the way to a fault)

    place = traceback.extract_tb(error.__traceback__)[-1]
    return f"{type(error).__name__}: {error} (in {place.name}, line {place.lineno})"


def _end(error: Exception, arguments: Sequence[str]) -> Status:
    """Tell the user of an error, and return the status that it ends with."""
    status, message, hints = Status.WRONG, str(error), []
    if isinstance(error, Misuse):
        hints = [f"See “{error.command or _command(arguments)} --help”."]
    elif isinstance(error, OSError):
        message = f"{error.filename or 'output'}: {reason(error)}"
    elif not isinstance(error, NewslintError):
        status, message = Status.FAULT, f"a fault of newslint itself: {_what(error)}; please report it"
    for line in (f"newslint: {message}", *hints):
        echo(printable(line), err=True)
    return status
