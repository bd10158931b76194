"""The group of commands, as click runs them."""

from __future__ import annotations

import os
from importlib import import_module
from typing import TYPE_CHECKING, Final

import click

from newslint import __version__
from newslint.cli.misuse import Misuse
from newslint.cli.status import Status
from newslint.text import nearest

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


def call(arguments: Sequence[str]) -> int:
    """Run a command and return its exit status.

    Raises:
        Misuse: click does not understand the arguments.
    """
    try:
        return newslint.main([*arguments], "newslint", standalone_mode=False) or Status.CLEAN
    except click.UsageError as error:
        raise Misuse(error.format_message(), error.ctx.command_path if error.ctx else "") from None
    except click.Abort:
        return Status.INTERRUPTED
