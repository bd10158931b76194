"""`newslint baseline`: record the findings of today, so that `check` reports only what is new."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

import click

from newslint import api
from newslint.cli import options
from newslint.cli.check import complain, status
from newslint.cli.write import write
from newslint.report import text

if TYPE_CHECKING:
    from datetime import date

    from newslint.cli.status import Status

_EXAMPLES = """\b
Examples:
  newslint baseline                 record all findings in this folder and below
  newslint baseline columns/xi.md   record one draft anew
"""


@click.command(epilog=_EXAMPLES, short_help="Record what is found today, to hear only of what is new.")
@click.argument("paths", nargs=-1, metavar="[PATH]...")
@click.option(
    "--file",
    type=click.Path(path_type=Path),
    metavar="FILE",
    help="Record the findings in this file; check them with --baseline FILE.",
)
@options.config
@options.no_config
@options.day
@click.pass_context
def baseline(
    ctx: click.Context,
    *,
    paths: tuple[str, ...],
    file: Path | None,
    config: Path | None,
    no_config: bool,
    day: date | None,
) -> Status:
    """Record the findings of today in .newslint-baseline.json; “newslint check” then reports only what is new.

    What is recorded for drafts outside PATH stays. The file lies beside .newslint.yml or, where there is none,
    at the root of the repository; commit it.
    """
    options.check_config(config, no_config=no_config)
    if "-" in paths:
        raise click.UsageError("“-” cannot be recorded, for only a file is there to be checked again", ctx)
    request = api.Request(paths=paths or (".",), config=config, use_config=not no_config, day=day)
    report, renewals = api.record(request, file)
    for one in renewals:
        write(one.file, one.text)
        click.echo(_told(one))
    if not renewals:
        click.echo("Nothing to record: no faults found.")
    complain(report)
    return status(report, failing=False)
