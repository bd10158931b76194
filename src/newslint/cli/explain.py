"""`newslint explain`: the page of a rule or of a family."""

from __future__ import annotations

from typing import TYPE_CHECKING

import click

from newslint import catalogue
from newslint.cli import options, streams
from newslint.cli.rules import door_sign, rows_of
from newslint.errors import UsageError
from newslint.report import page

if TYPE_CHECKING:
    from pathlib import Path

_EXAMPLES = """\b
Examples:
  newslint explain names/variant
  newslint explain names
"""


@click.command(epilog=_EXAMPLES, short_help="Explain a rule or a family of rules.")
@click.argument("rule", shell_complete=options.complete_rules)
@options.config
@options.no_config
@options.color
def explain(*, rule: str, config: Path | None, no_config: bool, color: str) -> None:
    """Explain a rule: why, examples, options, sources. RULE is its id or a family."""
    wishes = options.chosen(config, no_config=no_config)
    known = catalogue.load(wishes.packs)
    terminal = streams.terminal(color)
    if rule in known.by_id:
        text = page.page(rule, known.by_id[rule].rule, terminal)
    elif rule in known.families:
        rows = [row for row in rows_of(known, wishes.rules) if row.id.startswith(f"{rule}/")]
        text = page.family(rule, door_sign(rule), rows, terminal)
    else:
        raise UsageError(known.unknown(rule))
    click.echo(text, color=terminal.colour)
