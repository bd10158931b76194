"""`newslint rules`: every rule in a line."""

from __future__ import annotations

import sys
from typing import TYPE_CHECKING

import click

from newslint import catalogue
from newslint.cli import options
from newslint.engine import choose
from newslint.report import page

if TYPE_CHECKING:
    from collections.abc import Sequence
    from pathlib import Path

    from newslint.catalogue import Catalogue
    from newslint.settings import RuleWish

_EXAMPLES = """\b
Examples:
  newslint rules
  newslint rules --no-config | grep ^names
"""


@click.command(epilog=_EXAMPLES, short_help="List every rule in a line.")
@options.config
@options.no_config
@options.color
def rules(*, config: Path | None, no_config: bool, color: str) -> None:
    """List every rule: its id, its level, whether it is on, and what it finds.

    Level and on or off are what the settings of this folder make of them.
    """
    wishes = options.chosen(config, no_config=no_config)
    terminal = options.terminal(color)
    rows = rows_of(catalogue.load(wishes.packs), wishes.rules)
    click.echo(page.table(rows, terminal, fold=sys.stdout.isatty()), color=terminal.colour)


def rows_of(known: Catalogue, wishes: Sequence[RuleWish]) -> list[page.Row]:
    """Return the table of all rules as the user's wishes leave them."""
    levels = {active.id: active.level for active in choose(known, wishes)}
    return [
        page.Row(named.id, levels.get(named.id, named.rule.level), named.id in levels, named.rule.summary)
        for named in known.rules
    ]
