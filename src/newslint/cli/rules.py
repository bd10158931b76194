"""`newslint rules`: every rule in a line, or the handbook of them all."""

from __future__ import annotations

import os
from contextlib import suppress
from importlib import import_module
from pathlib import Path
from typing import TYPE_CHECKING

import click

from newslint import catalogue
from newslint.cli import options, streams
from newslint.cli.write import write
from newslint.engine import choose
from newslint.errors import UsageError
from newslint.report import page

if TYPE_CHECKING:
    from collections.abc import Sequence

    from newslint.catalogue import Catalogue
    from newslint.settings import RuleWish

FORMATS = ("text", "json", "markdown")

_EXAMPLES = """\b
Examples:
  newslint rules
  newslint rules --no-config | grep ^names
  newslint rules --format json
  newslint rules --format markdown --output handbook
"""


@click.command(epilog=_EXAMPLES, short_help="List every rule in a line.")
@click.option(
    "--format",
    "form",
    type=click.Choice(FORMATS),
    default=FORMATS[0],
    help="The form of the list, by default text. As json it holds all that the rules say of themselves.",
)
@click.option(
    "--output",
    "folder",
    type=click.Path(path_type=Path),
    metavar="FOLDER",
    help="With --format markdown: write an index and a page for each rule into this folder.",
)
@options.config
@options.no_config
@options.color
@click.pass_context
def rules(
    ctx: click.Context, *, form: str, folder: Path | None, config: Path | None, no_config: bool, color: str
) -> None:
    """List every rule: its id, its level, whether it is on, and what it finds.

    Level and on or off are what the settings of this folder make of them.
    """
    if folder and form != "markdown":
        raise click.UsageError("--output is for pages, which --format markdown makes", ctx)
    wishes = options.chosen(config, no_config=no_config)
    known = catalogue.load(wishes.packs)
    rows = rows_of(known, wishes.rules)
    if folder:
        _write_handbook(folder, known, rows)
        return
    terminal = streams.terminal(color)
    click.echo(
        page.table(rows, terminal, fold=streams.is_terminal())
        if form == "text"
        else _for_others(form, known, rows),
        color=terminal.colour,
    )


def rows_of(known: Catalogue, wishes: Sequence[RuleWish]) -> list[page.Listed]:
    """Return the table of all rules as the user's wishes leave them."""
    levels = {active.id: active.level for active in choose(known, wishes)}
    return [
        page.Listed(named.id, levels.get(named.id, named.rule.level), named.id in levels, named.rule.summary)
        for named in known.rules
    ]


def door_sign(family: str) -> str:
    """Return what the family's package says of itself; a house's own family has none."""
    with suppress(ImportError):
        return import_module(f"newslint.rules.{family}").__doc__ or ""
    return ""


def _for_others(form: str, known: Catalogue, rows: Sequence[page.Listed]) -> str:
    from newslint.report import handbook, listing  # noqa: PLC0415 (only when they are asked for)

    return listing.listing(known, rows) if form == "json" else handbook.table(rows)


def _write_handbook(folder: Path, known: Catalogue, rows: Sequence[page.Listed]) -> None:
    from newslint.report import handbook  # noqa: PLC0415 (only when it is asked for)

    written = handbook.pages(known, rows, door_sign)
    for name, text in written.items():
        target = folder / name
        try:
            target.parent.mkdir(parents=True, exist_ok=True)
        except OSError as error:
            why = os.strerror(error.errno or 0).lower()
            raise UsageError(f"{target.parent} cannot be made: {why}") from None
        write(target, f"{text}\n")
    click.echo(f"Wrote {len(written)} pages; begin with {folder / 'README.md'}.")
