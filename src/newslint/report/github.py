"""The reports for GitHub Actions: annotations on the changed lines, and a summary of the job.

An annotation is a workflow command on a line of its own in the job's log. What comes from a draft is
escaped by GitHub's rules, so that it can begin no command and end no property.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from newslint.lint import Level
from newslint.report import text
from newslint.report.inert import in_markdown
from newslint.report.paths import relative, repository
from newslint.report.terminal import Terminal
from newslint.report.troubles import troubles
from newslint.text import printable

if TYPE_CHECKING:
    from collections.abc import Iterator

    from newslint.catalogue import Catalogue
    from newslint.lint import Diagnostic, Report

_COMMANDS: Final = {Level.ERROR: "error", Level.WARNING: "warning", Level.SUGGESTION: "notice"}

_IN_MESSAGE = str.maketrans({"%": "%25", "\r": "%0D", "\n": "%0A"})
_IN_PROPERTY = str.maketrans({"%": "%25", "\r": "%0D", "\n": "%0A", ":": "%3A", ",": "%2C"})

_MOST = 250_000  # characters of a summary: GitHub takes a megabyte, and a character may be four bytes
_LONGEST = 300  # characters of a message in the table


def render(report: Report, _catalogue: Catalogue) -> str:
    """Return the annotations, a line each."""
    root = repository()
    lines = [
        _command("error", trouble.message, file=relative(trouble.path, root), title="newslint")
        for trouble in troubles(report)
    ]
    for file in report.files:
        path = relative(file.path, root)
        lines += [_annotation(one, path) for one in file.diagnostics]
    return "\n".join(lines)


def _annotation(one: Diagnostic, path: str) -> str:
    place = {"line": one.start.line, "endLine": one.end.line}
    if one.start.line == one.end.line:  # GitHub refuses columns over several lines
        place = {"line": one.start.line, "col": one.start.column}
        place |= {"endLine": one.end.line, "endColumn": one.end.column}
    message = "\n".join(map(printable, (one.message, *text.notes(one))))
    return _command(_COMMANDS[one.level], message, file=path, **place, title=one.rule)


def _command(name: str, message: str, **properties: str | int) -> str:
    given = ",".join(
        f"{key}={printable(str(value)).translate(_IN_PROPERTY)}" for key, value in properties.items()
    )
    return f"::{name} {given}::{message.translate(_IN_MESSAGE)}"


def summary(report: Report) -> str:
    """Return the summary of a job, in Markdown: what was found, in a table as long as GitHub takes."""
    root = repository()
    head = ["## newslint", "", in_markdown(text.summary(report, (), Terminal()))]
    unread = [f"- {in_markdown(f'{relative(one.path, root)}: {one.message}')}" for one in troubles(report)]
    rows = [
        _row(one, path)
        for file in report.files
        for path in (relative(file.path, root),)
        for one in file.diagnostics
    ]
    return "\n".join([*head, *(("", *unread) if unread else ()), *_table(rows)]) + "\n"


def _row(one: Diagnostic, path: str) -> str:
    message = one.message if len(one.message) <= _LONGEST else f"{one.message[:_LONGEST]}…"
    cells = (f"{path}:{one.start.line}", one.level.label, one.rule, message)
    return f"| {' | '.join(map(in_markdown, cells))} |"


def _table(rows: list[str]) -> Iterator[str]:
    if not rows:
        return
    yield from ("", "| Place | Level | Rule | Finding |", "| --- | --- | --- | --- |")
    left = _MOST
    for number, row in enumerate(rows):
        left -= len(row) + 1
        if left < 0:
            yield from ("", f"and {len(rows) - number:,} more")
            return
        yield row
