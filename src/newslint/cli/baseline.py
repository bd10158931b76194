"""`newslint baseline`: record the findings of today, so that `check` reports only what is new."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

import click

from newslint import api
from newslint.cli import options, output, status, streams
from newslint.cli.misuse import check_config
from newslint.cli.write import write
from newslint.engine import baseline_file
from newslint.engine.request import STDIN
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
    """Record the findings of today in .newslint-baseline.json, and hear only of new ones.

    What is recorded for drafts outside PATH stays. The file lies beside .newslint.yml or, where there is
    none, at the root of the repository; commit it.
    """
    check_config(config, no_config=no_config)
    if STDIN in paths:
        raise click.UsageError("“-” cannot be recorded, for only a file is there to be checked again", ctx)
    request = api.Request(paths=paths or (".",), config=config, use_config=not no_config, day=day)
    report, found = api.record(request, file)
    renewals = [one for one in found if one.old.records or one.new.records]
    for old, new in renewals:
        write(new.file, baseline_file.text(new))
        drafts = len({record.path for record in new.records})
        added, gone = len(new.records - old.records), len(old.records - new.records)
        click.echo(text.recorded(str(new.file), len(new.records), drafts, added=added, gone=gone))
    if not renewals and not report.errors:
        click.echo(text.summary(report, request.paths, streams.terminal("never")))
    output.complain(report)
    return status.of(report, failing=False)
