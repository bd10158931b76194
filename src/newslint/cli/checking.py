"""Checking drafts and reporting what was found, as the user wishes."""

from __future__ import annotations

import os
from typing import TYPE_CHECKING

from newslint import api
from newslint.cli import output, status, streams
from newslint.cli.misuse import Misuse, check_config
from newslint.cli.progress import progress
from newslint.cli.status import Status
from newslint.cli.streams import echo
from newslint.engine.request import STDIN
from newslint.lint import Level
from newslint.report import render, text
from newslint.report.inert import in_log

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from newslint.cli.wishes import Wishes
    from newslint.lint import Report
    from newslint.report import Terminal


def check(wishes: Wishes) -> Status:
    """Lint drafts, report, and tell how it ended.

    Raises:
        Misuse: Two wishes contradict each other.
    """
    _check(wishes)
    if wishes.watching:
        return _watch(wishes)
    paths = wishes.paths or (".",)
    outputs = output.wanted(wishes.form, wishes.outputs)
    printed = next(one.form for one in outputs if not one.target)
    if wishes.statistics and printed != "text":
        raise Misuse("--statistics is a part of the text report, which is not printed")
    filters = _filters(wishes)
    request = _request(wishes, paths, articles=output.shows(outputs))
    terminal = streams.terminal(wishes.color)
    report = _run(request, profile=wishes.profile, quiet=wishes.quiet)
    if wishes.diff:
        return _show_changes(report, terminal, quiet=wishes.quiet)
    if filters:
        echo(_repaired(report, request.stdin), nl=False)
    rules = output.catalogue(outputs, request, report)
    problems = [*output.deliver(outputs, report, rules)]
    if printed == "text":
        drafts = "drafts" if wishes.since is None else "changed drafts"
        shown = () if wishes.quiet else paths
        for part in _text(report, shown, drafts, terminal, statistics=wishes.statistics):
            echo(in_log(part), nl=False, err=filters, colour=terminal.colour)
    elif rendered := render(printed, report, rules):
        echo(rendered if printed == "github" else in_log(rendered), err=filters)
    output.complain(report, problems)
    failing = _fails(report, wishes.fail_on)
    return max(status.of(report, failing=failing), Status.WRONG if problems else Status.CLEAN)


def _check(wishes: Wishes) -> None:
    """Refuse wishes that contradict each other."""
    check_config(wishes.config, no_config=wishes.no_config)
    if wishes.baseline and wishes.no_baseline:
        raise Misuse("--baseline and --no-baseline contradict each other")
    if wishes.diff and (wishes.form or wishes.outputs or wishes.statistics):
        raise Misuse("--diff prints what would change, and no report")
    if wishes.watching:
        return
    if wishes.unsafe_fixes and not wishes.fix and not wishes.diff:
        raise Misuse("--unsafe-fixes goes with --fix, or with --diff to see them first")
    if wishes.stdin_filename and STDIN not in wishes.paths:
        raise Misuse("--stdin-filename names what “-” reads, and “-” is not among the paths")
    if _filters(wishes) and len(wishes.paths) > 1:
        raise Misuse("with --fix, “-” stands alone: the repaired draft is all that is printed")


def _filters(wishes: Wishes) -> bool:
    """Tell whether the repaired draft is printed, and the report beside it."""
    return wishes.fix and not wishes.diff and STDIN in wishes.paths


def _request(wishes: Wishes, paths: tuple[str, ...], *, articles: bool) -> api.Request:
    fixing = wishes.fix or wishes.diff
    return api.Request(
        paths=paths,
        config=wishes.config,
        use_config=not wishes.no_config,
        select=wishes.select,
        ignore=wishes.ignore,
        day=wishes.day,
        use_cache=not wishes.no_cache,
        stdin=streams.stdin() if STDIN in paths else b"",
        stdin_filename=wishes.stdin_filename,
        articles=articles,
        fixing=api.Fixing(unsafe=wishes.unsafe_fixes, write=not wishes.diff) if fixing else None,
        force_exclude=wishes.force_exclude,
        baseline=wishes.baseline,
        use_baseline=not wishes.no_baseline,
        since=wishes.since,
        jobs=wishes.jobs,
    )


def _run(request: api.Request, *, profile: bool, quiet: bool) -> Report:
    """Lint what the request names; on a terminal show how far it is, and print what took the time."""
    clock = api.Clock() if profile else None
    with progress(quiet=quiet) as show:
        report = api.check(request, show, clock)
    if clock:
        from newslint.cli.profile import lines  # noqa: PLC0415 (only when it is asked for)

        echo("\n".join(lines(clock, len(report.files))), err=True)
    return report


def _watch(wishes: Wishes) -> Status:
    """Check again and again, as was wished but for `--watch`."""
    from newslint.cli.watch import watch  # noqa: PLC0415 (only for those who stay)

    if STDIN in wishes.paths:
        raise Misuse("--watch looks at files, and “-” is none")
    once = wishes._replace(watching=False)
    config = None if wishes.no_config else wishes.config
    return watch(wishes.paths or (".",), config, lambda: check(once))


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

    rendered = diff.render(report, terminal, visible=streams.is_terminal())
    # In a job of GitHub's, what it prints is obeyed; anywhere else it may become a patch and must be exact.
    shown = in_log(rendered) if os.environ.get("GITHUB_ACTIONS") else rendered
    echo(shown, nl=False, colour=True)
    if not quiet and (would := text.mended(report, "Would mend")):
        echo(would, err=True)
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
