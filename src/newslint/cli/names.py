"""`newslint names`: who and what a draft names, as a fact-checker wants it."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

import click

from newslint import api, settings
from newslint.cli import options, streams
from newslint.cli.misuse import check_config
from newslint.cli.status import Status
from newslint.engine import contents, limited
from newslint.engine.request import STDIN
from newslint.errors import NewslintError, reason
from newslint.report import inventory
from newslint.report.inert import in_log
from newslint.text import printable

if TYPE_CHECKING:
    from newslint.report.inventory import Named

_EXAMPLES = """\b
Examples:
  newslint names draft.md
  newslint names --format json draft.md
  pbpaste | newslint names -

\b
A “✓” marks what the stylebook has under this very name.
"""


@click.command(epilog=_EXAMPLES, short_help="List the people, bodies and places of a draft.")
@click.argument("drafts", nargs=-1, required=True, metavar="DRAFT...")
@click.option(
    "--format",
    "form",
    type=click.Choice(("text", "json")),
    default="text",
    help="The form of the list, by default text.",
)
@options.config
@options.no_config
@options.color
def names(
    *,
    drafts: tuple[str, ...],
    form: str,
    config: Path | None,
    no_config: bool,
    color: str,
) -> Status:
    """List every person, organisation and place of a draft, with all forms, counts and lines.

    DRAFT is a file, or “-” for standard input.
    """
    check_config(config, no_config=no_config)
    terminal = streams.terminal(color)
    found: list[tuple[str, tuple[Named, ...]]] = []
    status = Status.CLEAN
    for draft in drafts:
        try:
            found.append((draft, _names(draft, config, no_config=no_config)))
        except (OSError, NewslintError) as error:
            why = reason(error) if isinstance(error, OSError) else str(error)
            click.echo(printable(f"newslint: {draft}: {why}"), err=True)
            status = Status.WRONG
    if form == "json":
        click.echo(in_log(inventory.as_data(found)))
    elif found:
        click.echo("\n\n".join(inventory.as_text(*one, terminal) for one in found), color=terminal.colour)
    return status


def _names(draft: str, config: Path | None, *, no_config: bool) -> tuple[Named, ...]:
    folder = Path() if draft == STDIN else Path(draft).parent
    file = None if no_config else config or settings.find(folder)
    data = limited(streams.stdin()) if draft == STDIN else contents(draft)
    return api.names(data, draft, settings=settings.read(file) if file else None)
