"""The group of commands, and the one place where errors become exit statuses."""

from __future__ import annotations

import io
import os
import sys
from importlib import import_module
from typing import TYPE_CHECKING, Final

import click

from newslint import __version__
from newslint.cli.status import Status
from newslint.errors import NewslintError
from newslint.text import nearest, printable

if TYPE_CHECKING:
    from collections.abc import Sequence

COMMANDS: Final = ("check", "baseline", "names", "rules", "explain", "init", "completion")

_EXAMPLES = """\b
Examples:
  newslint check                 lint the drafts in this folder and below
  newslint check draft.md        lint one draft
  newslint names draft.md        list the people, bodies and places of a draft
  newslint baseline              record what is found today, to hear only of what is new
  newslint explain names         what a family of rules is about
  newslint init                  write a settings file to start from
"""


class _Commands(click.Group):
    """Imports a command when it is asked for."""

    def list_commands(self, ctx: click.Context) -> list[str]:  # noqa: ARG002 (click's signature)
        return [*COMMANDS]

    def get_command(self, ctx: click.Context, cmd_name: str) -> click.Command | None:  # noqa: ARG002 (same)
        if cmd_name not in COMMANDS:
            return None
        command: click.Command = getattr(import_module(f"newslint.cli.{cmd_name}"), cmd_name)
        return command

    def resolve_command(
        self, ctx: click.Context, args: list[str]
    ) -> tuple[str | None, click.Command | None, list[str]]:
        name = args[0]
        if name in COMMANDS or name.startswith("-"):
            return super().resolve_command(ctx, args)
        meant = f"; did you mean “newslint check {name}”?"
        hint = meant if os.path.lexists(name) else nearest(name, COMMANDS)
        raise click.UsageError(f"there is no command “{name}”{hint}", ctx)


@click.group(
    cls=_Commands,
    epilog=_EXAMPLES,
    invoke_without_command=True,
    subcommand_metavar="COMMAND [ARGS]...",
    context_settings={"help_option_names": ["-h", "--help"], "max_content_width": 100},
)
@click.version_option(__version__, message="newslint %(version)s")
@click.pass_context
def newslint(ctx: click.Context) -> None:
    """Flag in drafts of news articles what a copy editor must not let through."""
    if ctx.invoked_subcommand is None:
        click.echo(ctx.get_help())
        ctx.exit(Status.WRONG)  # nothing was checked, and a script that forgot to say what must hear of it


def run(arguments: Sequence[str]) -> int:
    """Run a command and return its exit status."""
    try:
        return newslint.main([*arguments], "newslint", standalone_mode=False) or Status.CLEAN
    except click.UsageError as error:
        command = error.ctx.command_path if error.ctx else "newslint"
        return _end(Status.WRONG, error.format_message(), f"See “{command} --help”.")
    except NewslintError as error:
        return _end(Status.WRONG, str(error))
    except OSError as error:
        return _end(Status.WRONG, f"{error.filename or 'output'}: {(error.strerror or str(error)).lower()}")
    except click.Abort:
        return Status.INTERRUPTED
    except Exception as error:  # noqa: BLE001 (whatever it is, the user is told in one line)
        return _end(Status.FAULT, f"a fault of newslint itself: {_what(error)}; please report it")


def _what(error: Exception) -> str:
    import traceback  # noqa: PLC0415 (only on the way to a fault)

    place = traceback.extract_tb(error.__traceback__)[-1]
    return f"{type(error).__name__}: {error} (in {place.name}, line {place.lineno})"


def _end(status: Status, message: str, *hints: str) -> Status:
    for line in (f"newslint: {message}", *hints):
        click.echo(printable(line), err=True)
    return status


def speak_utf8() -> None:
    """Write UTF-8, whatever the locale says: drafts are full of quotation marks, and reports too."""
    for stream in (sys.stdout, sys.stderr):
        if isinstance(stream, io.TextIOWrapper):
            stream.reconfigure(encoding="utf-8", errors="backslashreplace")
