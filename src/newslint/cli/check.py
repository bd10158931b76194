"""`newslint check`, as click reads it; see `checking` for what it does."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Any

import click

from newslint.cli import checking, options
from newslint.cli.wishes import MOST_JOBS, Output, Wishes
from newslint.report import FORMATS
from newslint.settings import FAIL_ON
from newslint.text import nearest

if TYPE_CHECKING:
    from collections.abc import Sequence

    from newslint.cli.status import Status

_STDOUT = "-"

_EXAMPLES = """\b
Examples:
  newslint check drafts/ columns/xi.md
  newslint check --select names,dates --date today draft.md
  newslint check --format github --output sarif:newslint.sarif
  newslint check --diff --unsafe-fixes draft.md
  pbpaste | newslint check - --stdin-filename draft.md

\b
In a draft, to leave the next line alone:
  <!-- newslint-disable-next-line names/variant: reason -->

\b
Exit status:
  0  nothing at or above --fail-on
  1  findings
  2  wrong use, settings or rules, or a draft that cannot be read
  3  a fault of newslint itself
"""


def _selectors(ctx: click.Context, param: click.Parameter, given: Sequence[str]) -> tuple[str, ...]:  # noqa: ARG001 (click's signature)
    return tuple(selector.strip() for one in given for selector in one.split(","))


def _outputs(ctx: click.Context, param: click.Parameter, given: Sequence[str]) -> tuple[Output, ...]:
    """Return the reports that `--output` asks for."""
    outputs = []
    for one in given:
        form, _, name = one.partition(":")
        if not name:
            raise click.BadParameter(f"“{one}” names no file; write sarif:newslint.sarif", ctx, param)
        if form not in FORMATS:
            known = nearest(form, FORMATS) or f"; there are {', '.join(FORMATS)}"
            raise click.BadParameter(f"there is no format “{form}”{known}", ctx, param)
        outputs.append(Output(form, None if name == _STDOUT else Path(name)))
    return tuple(outputs)


@click.command(epilog=_EXAMPLES, short_help="Lint files, folders or standard input.")
@click.argument("paths", nargs=-1, metavar="[PATH]...")
@click.option(
    "--format",
    "form",
    type=click.Choice(tuple(FORMATS)),
    help="The form of the report on standard output, by default text.",
)
@click.option(
    "--output",
    "outputs",
    multiple=True,
    metavar="FORMAT:FILE",
    callback=_outputs,
    help="Write a report in this format to a file, too; “-” is standard output. Repeatable.",
)
@click.option(
    "--statistics", is_flag=True, help="End the text report with how often each rule found something."
)
@options.config
@options.no_config
@click.option(
    "--select",
    multiple=True,
    metavar="RULE",
    callback=_selectors,
    shell_complete=options.complete_rules,
    help="Run only these rules: ids, families or globs, such as names/variant, dates or */undefined.",
)
@click.option(
    "--ignore",
    multiple=True,
    metavar="RULE",
    callback=_selectors,
    shell_complete=options.complete_rules,
    help="Do not run these rules.",
)
@click.option(
    "--fail-on",
    type=click.Choice(FAIL_ON),
    help="The least level that makes the exit status 1; by default what the settings say, else warning.",
)
@options.day
@click.option("--fix", is_flag=True, help="Make the safe repairs, and report what is left.")
@click.option("--unsafe-fixes", is_flag=True, help="With --fix or --diff: all repairs. Read them over.")
@click.option("--diff", is_flag=True, help="Print what --fix would change, and change nothing.")
@click.option(
    "--force-exclude", is_flag=True, help="Leave out what the settings exclude even when it is named."
)
@click.option(
    "--baseline",
    type=click.Path(path_type=Path),
    metavar="FILE",
    help="Use the findings recorded in this file instead of looking for .newslint-baseline.json.",
)
@click.option(
    "--no-cache", is_flag=True, help="Lint every draft anew, whatever earlier runs have found in it."
)
@click.option("--no-baseline", is_flag=True, help="Report recorded findings, too.")
@click.option(
    "--changed",
    "since",
    is_flag=False,
    flag_value="",
    metavar="[REF]",
    help="Report only what touches lines changed since the branch left this git revision; by default its "
    "upstream.",
)
@click.option(
    "--jobs",
    "-j",
    type=click.IntRange(0, MOST_JOBS),
    default=0,
    metavar="N",
    help="Lint in N processes; by default in as many as the size of the drafts and the machine are worth.",
)
@click.option("--profile", is_flag=True, help="Print where the time went, by stage and by rule.")
@click.option("--stdin-filename", metavar="PATH", help="The name of the draft on standard input.")
@click.option("--watch", "watching", is_flag=True, help="Check again after each change, until Ctrl-C.")
@options.color
@click.option("--quiet", "-q", is_flag=True, help="Print findings and errors only.")
def check(**wishes: Any) -> Status:  # noqa: ANN401 (the types of `Wishes`, which click makes)
    """Lint drafts: files, folders, or “-” for standard input. The default is this folder."""
    return checking.check(Wishes(**wishes))
