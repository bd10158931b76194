"""`newslint check`: lint drafts and report what was found."""

from __future__ import annotations

import os
import sys
from pathlib import Path
from typing import TYPE_CHECKING

import click

from newslint import api
from newslint.cli import options, output, status
from newslint.cli.progress import progress
from newslint.cli.status import Status
from newslint.lint import Level
from newslint.report import FORMATS, render, text
from newslint.report.inert import in_log
from newslint.settings import FAIL_ON

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence
    from datetime import date

    from newslint.lint import Report
    from newslint.report import Terminal

_STDIN = "-"

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
    callback=output.parse,
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
    type=click.IntRange(0, 64),
    default=0,
    metavar="N",
    help="Lint in N processes; by default in as many as the size of the drafts and the machine are worth.",
)
@click.option("--profile", is_flag=True, help="Print where the time went, by stage and by rule.")
@click.option("--stdin-filename", metavar="PATH", help="The name of the draft on standard input.")
@click.option("--watch", "watching", is_flag=True, help="Check again after each change, until Ctrl-C.")
@options.color
@click.option("--quiet", "-q", is_flag=True, help="Print findings and errors only.")
@click.pass_context
def check(  # noqa: PLR0913 (an argument for each option: click's way)
    ctx: click.Context,
    *,
    paths: tuple[str, ...],
    form: str | None,
    outputs: tuple[output.Output, ...],
    statistics: bool,
    config: Path | None,
    no_config: bool,
    select: tuple[str, ...],
    ignore: tuple[str, ...],
    fail_on: str | None,
    day: date | None,
    fix: bool,
    unsafe_fixes: bool,
    diff: bool,
    force_exclude: bool,
    baseline: Path | None,
    no_baseline: bool,
    no_cache: bool,
    since: str | None,
    jobs: int,
    profile: bool,
    stdin_filename: str | None,
    watching: bool,
    color: str,
    quiet: bool,
) -> Status:
    """Lint drafts: files, folders, or “-” for standard input. The default is this folder."""
    options.check_config(config, no_config=no_config)
    if baseline and no_baseline:
        raise click.UsageError("--baseline and --no-baseline contradict each other", ctx)
    if diff and (form or outputs or statistics):
        raise click.UsageError("--diff prints what would change, and no report", ctx)
    if watching:
        return _watch(ctx, paths or (".",), config if not no_config else None)
    fixing = _fixing(ctx, fix=fix, unsafe=unsafe_fixes, diff=diff)
    filters = fix and not diff and _STDIN in paths
    _check_stdin(ctx, paths, stdin_filename, alone=filters)
    paths = paths or (".",)
    outputs = output.wanted(form, outputs)
    printed = next(one.form for one in outputs if not one.target)
    if statistics and printed != "text":
        raise click.UsageError("--statistics is a part of the text report, which is not printed", ctx)
    request = api.Request(
        paths=paths,
        config=config,
        use_config=not no_config,
        select=select,
        ignore=ignore,
        day=day,
        use_cache=not no_cache,
        stdin=options.stdin(ctx) if _STDIN in paths else b"",
        stdin_filename=stdin_filename,
        articles=output.shows(outputs),
        fixing=fixing,
        force_exclude=force_exclude,
        baseline=baseline,
        use_baseline=not no_baseline,
        since=since,
        jobs=jobs,
    )
    terminal = options.terminal(color)
    report = _run(request, profile=profile, quiet=quiet)
    if diff:
        return _show_changes(report, terminal, quiet=quiet)
    if filters:
        click.echo(_repaired(report, request.stdin), nl=False)
    rules = output.catalogue(outputs, request, report)
    problems = [*output.deliver(outputs, report, rules)]
    if printed == "text":
        drafts = "drafts" if since is None else "changed drafts"
        for part in _text(report, () if quiet else paths, drafts, terminal, statistics=statistics):
            click.echo(in_log(part), nl=False, err=filters, color=terminal.colour)
    elif rendered := render(printed, report, rules):
        click.echo(rendered if printed == "github" else in_log(rendered), err=filters)
    output.complain(report, problems)
    return max(status.of(report, failing=_fails(report, fail_on)), Status.WRONG if problems else Status.CLEAN)


def _run(request: api.Request, *, profile: bool, quiet: bool) -> Report:
    """Lint what the request names; on a terminal show how far it is, and print what took the time."""
    clock = api.Clock() if profile else None
    with progress(quiet=quiet) as show:
        report = api.check(request, show, clock)
    if clock:
        from newslint.cli.profile import lines  # noqa: PLC0415 (only when it is asked for)

        click.echo("\n".join(lines(clock, len(report.files))), err=True)
    return report


def _watch(ctx: click.Context, paths: Sequence[str], config: Path | None) -> Status:
    """Check again and again, as this command was called, without `--watch`."""
    from newslint.cli.watch import watch  # noqa: PLC0415 (only for those who stay)

    if _STDIN in paths:
        raise click.UsageError("--watch looks at files, and “-” is none", ctx)
    once = {**ctx.params, "watching": False}
    return watch(paths, config, lambda: ctx.invoke(ctx.command, **once))


def _fixing(ctx: click.Context, *, fix: bool, unsafe: bool, diff: bool) -> api.Fixing | None:
    if fix or diff:
        return api.Fixing(unsafe=unsafe, write=not diff)
    if unsafe:
        raise click.UsageError("--unsafe-fixes goes with --fix, or with --diff to see them first", ctx)
    return None


def _check_stdin(ctx: click.Context, paths: Sequence[str], name: str | None, *, alone: bool) -> None:
    if name and _STDIN not in paths:
        raise click.UsageError("--stdin-filename names what “-” reads, and “-” is not among the paths", ctx)
    if alone and len(paths) > 1:
        raise click.UsageError("with --fix, “-” stands alone: the repaired draft is all that is printed", ctx)


def _text(
    report: Report, paths: Sequence[str], drafts: str, terminal: Terminal, *, statistics: bool
) -> Iterator[str]:
    """Yield the report for people, draft by draft; with paths, also its summary."""
    yield from text.findings(report, terminal)
    if statistics and (counts := text.statistics(report, terminal)):
        yield f"{counts}\n"
    if paths and (report.files or not report.errors):
        yield f"{text.summary(report, paths, terminal, drafts)}\n"
        yield from (f"{line}\n" for line in text.withheld(report))


def _show_changes(report: Report, terminal: Terminal, *, quiet: bool) -> Status:
    """Print what repairs would change."""
    from newslint.report import diff  # noqa: PLC0415 (only for a diff)

    rendered = diff.render(report, terminal, visible=sys.stdout.isatty())
    # In a job of GitHub's, what it prints is obeyed; anywhere else it may become a patch and must be exact.
    shown = in_log(rendered) if os.environ.get("GITHUB_ACTIONS") else rendered
    click.echo(shown, nl=False, color=True)
    if not quiet and (would := text.mended(report, "Would mend")):
        click.echo(would, err=True)
    output.complain(report)
    return status.of(report, failing=any(file.mending for file in report.files))


def _repaired(report: Report, draft: bytes) -> bytes:
    """Return the only draft of a run as it was repaired, or as it was given."""
    return next((file.mending.data for file in report.files if file.mending), draft)


def _fails(report: Report, fail_on: str | None) -> bool:
    """Tell whether a finding is at or above the level that fails its file."""
    for file in report.files:
        least = fail_on or file.fail_on
        if least != "never" and any(one.level >= Level[least.upper()] for one in file.diagnostics):
            return True
    return False
