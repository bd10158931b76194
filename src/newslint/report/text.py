"""The report for people: each finding with its line of the draft, its evidence and its repair.

    drafts/xi.md:11:13  error  names/variant  “Shi” is Xi under another spelling
      11 │ Later that day Mr Shi told the congress that the reforms would go on.
         │                   ^^^
         ├ lines 5, 7 and 31: “Xi”
         ╰ fix: Write “Xi” (unsafe: check it)

Everything that comes from a draft, a path or a rule is made printable first, so that no control
character of theirs reaches a terminal.
"""

from __future__ import annotations

import os
import re
from collections import Counter
from typing import TYPE_CHECKING, Final

from newslint.lint import Level
from newslint.report.columns import columns, window, wrap
from newslint.report.terminal import Style, Terminal
from newslint.text import printable

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

    from newslint.catalogue import Catalogue
    from newslint.lint import Diagnostic, Evidence, Fault, FileReport, InputError, Repair, Report

LEVEL_STYLES: Final = {
    Level.ERROR: Style.ERROR,
    Level.WARNING: Style.WARNING,
    Level.SUGGESTION: Style.SUGGESTION,
}

_WIDTH = 120  # of a line of the draft at most; the contexts of findings hold more, so what they lack is cut
_MOST_LINES = 6  # line numbers named for one piece of evidence
_MOST_EVIDENCE = 3
_MOST_GONE = 3  # drafts named in which recorded findings are gone

_NEWLINES = re.compile(r"[\r\n]+")


def render(report: Report, _catalogue: Catalogue) -> str:
    """Return the whole report as it reads without a terminal: findings, summary, what could not be read."""
    plain = Terminal()
    outcome = [summary(report, (), plain)] if report.files or not report.errors else []
    last = [*outcome, *withheld(report), *map(error, report.errors), *map(fault, report.faults)]
    return "".join(findings(report, plain)) + "\n".join(last)


def findings(report: Report, terminal: Terminal) -> Iterator[str]:
    """Yield the findings of each file that has any, with an empty line after each finding."""
    for file in report.files:
        if file.diagnostics:
            yield "".join(_file(file, terminal))


def summary(report: Report, paths: Sequence[str], terminal: Terminal, drafts: str = "drafts") -> str:
    """Return the line that sums a report up.

    Args:
        report: The report.
        paths: Where the user asked to look; may be empty where the report is read later.
        terminal: The terminal.
        drafts: What the user asked to look for.
    """
    if not report.files:
        where = " here" if tuple(paths) == (".",) else f" in {_listed(map(shown, paths))}" if paths else ""
        return f"No {drafts} found{where}."
    files = _counted(len(report.files), "file")
    done = mended(report)
    counts = [
        terminal.paint(_counted(count, level.label), LEVEL_STYLES[level])
        for level in reversed(Level)
        if (count := report.count(level))
    ]
    if not counts:
        new = "new " if report.withheld.recorded or report.withheld.unchanged else ""
        return terminal.paint(done or f"No {new}faults found in {files}.", Style.GOOD)
    bad = sum(bool(file.diagnostics) for file in report.files)
    some = f"{bad:,} of " if len(report.files) > 1 else ""
    return f"{f'{done} Left: ' if done else ''}{_listed(counts)} in {some}{files}."


def mended(report: Report, verb: str = "Mended") -> str:
    """Return how many findings were mended and in how many files; nothing where none was."""
    done = [file.mending for file in report.files if file.mending]
    if not done:
        return ""
    gone = sum(one.gone for one in done)
    found = sum(file.mending.found if file.mending else len(file.diagnostics) for file in report.files)
    return f"{verb} {gone:,} of {_counted(found, 'finding')} in {_counted(len(done), 'file')}."


def withheld(report: Report) -> Iterator[str]:
    """Yield what a run found and does not report, and which recorded findings are gone."""
    recorded, unchanged, gone = report.withheld
    if recorded:
        yield f"{_counted(recorded, 'recorded finding')} {_is(recorded)} not shown."
    if unchanged:
        yield f"{_counted(unchanged, 'finding')} on unchanged lines {_is(unchanged)} not shown."
    if gone:
        count = sum(one.findings for one in gone)
        drafts = [shown(one.path) for one in gone[:_MOST_GONE]]
        over = len(gone) - len(drafts)
        named = _listed([*drafts, f"{over:,} more"] if over else drafts)
        remedy = f"run “newslint baseline” to take {'it' if count == 1 else 'them'} out"
        yield f"{_counted(count, 'recorded finding')} {_is(count)} gone from {named}; {remedy}."


def recorded(file: str, findings: int, drafts: int, *, added: int, gone: int) -> str:
    """Return the line that tells what a baseline records.

    Args:
        file: The baseline.
        findings: How many findings it records.
        drafts: In how many drafts.
        added: How many of the findings it did not record before.
        gone: How many it records no longer.
    """
    kept = findings - added
    changes = [f"{added:,} new"] if added and kept + gone else []
    changes += [f"{gone:,} taken out"] if gone else []
    change = f" ({_listed(changes)})" if changes else ""
    return f"Recorded {_counted(findings, 'finding')} in {_counted(drafts, 'draft')}{change}: {shown(file)}"


def statistics(report: Report, terminal: Terminal) -> str:
    """Return how often each rule found something, the most frequent first; nothing where none did."""
    counts = Counter((one.rule, one.level) for file in report.files for one in file.diagnostics)
    rows = sorted(counts.items(), key=lambda row: (-row[1], row[0]))
    width = max((len(f"{count:,}") for _, count in rows), default=0)
    labels = max((len(level.label) for (_, level), _ in rows), default=0)
    lines = []
    for (rule, level), count in rows:
        label = terminal.paint(f"{level.label:{labels}}", LEVEL_STYLES[level])
        lines.append(f"{count:>{width},}  {label}  {printable(rule)}\n")
    return "".join(lines)


def notes(one: Diagnostic) -> list[str]:
    """Return what there is to say of a finding besides its message: its evidence, its repair, a line each."""
    return [*_evidence(one.related), *([_fix(one.repair)] if one.repair else [])]


def error(error: InputError) -> str:
    """Return the line that tells of an input that could not be read."""
    return f"{shown(error.path)}: {printable(error.message)}"


def fault(fault: Fault) -> str:
    """Return the line that tells of a fault of newslint itself."""
    what = printable(fault.message)
    return f"a fault in {printable(fault.rule)} on {shown(fault.path)}: {what}; please report it"


def shown(path: str) -> str:
    """Return a path as the user would write it: relative to the present folder, if it lies below it."""
    here = os.path.join(os.getcwd(), "")  # noqa: PTH109, PTH118 (strings: a path need not be a proper one)
    return printable(path.removeprefix(here).removeprefix(f".{os.sep}") or path)


def _file(file: FileReport, terminal: Terminal) -> Iterator[str]:
    path = shown(file.path)
    gutter = max(len(str(one.start.line)) for one in file.diagnostics) + 2
    for one in file.diagnostics:
        place = terminal.paint(f"{path}:{one.start.line}:{one.start.column}", Style.HEADING)
        level = terminal.paint(one.level.label, LEVEL_STYLES[one.level])
        rule = terminal.paint(printable(one.rule), Style.FAINT)
        yield f"{place}  {level}  {rule}  {printable(one.message)}\n"
        yield from _excerpt(one, gutter, terminal)
        yield from _notes(one, gutter, terminal)
        yield "\n"


def _excerpt(one: Diagnostic, gutter: int, terminal: Terminal) -> Iterator[str]:
    style = LEVEL_STYLES[one.level]
    before, excerpt, after = window(
        printable(one.context.before.lstrip()),
        printable(_NEWLINES.sub("⏎", one.excerpt)),
        printable(one.context.after.rstrip()),
        terminal.room(_WIDTH) - gutter - len(" │ "),
    )
    number = terminal.paint(f"{one.start.line:>{gutter}} │", Style.FAINT)
    rail = terminal.paint(f"{'':>{gutter}} │", Style.FAINT)
    marks = terminal.paint("^" * max(1, columns(excerpt)), style)
    yield f"{number} {before}{terminal.paint(excerpt, style)}{after}\n"
    yield f"{rail} {' ' * columns(before)}{marks}\n"


def _notes(one: Diagnostic, gutter: int, terminal: Terminal) -> Iterator[str]:
    lines = notes(one)
    room = terminal.room(_WIDTH) - gutter - len(" ├ ")
    for number, note in enumerate(lines, 1):
        first, others = ("╰", " ") if number == len(lines) else ("├", "│")
        for line in wrap(note, room):
            rail = f"{'':>{gutter}} {others if line.start else first}"
            yield f"{terminal.paint(rail, Style.FAINT)} {line.of(note)}\n"


def _evidence(related: Iterable[Evidence]) -> Iterator[str]:
    """Yield a line for each message, with the numbers of all lines it speaks of."""
    lines: dict[str, list[int]] = {}
    for evidence in related:
        lines.setdefault(evidence.message, []).append(evidence.start.line)
    for message in list(lines)[:_MOST_EVIDENCE]:
        numbers = [str(line) for line in sorted(set(lines[message]))]
        over = len(numbers) - _MOST_LINES
        named = numbers if over <= 0 else [*numbers[:_MOST_LINES], f"{over:,} more"]
        yield f"{'line' if len(numbers) == 1 else 'lines'} {_listed(named)}: {printable(message)}"
    if len(lines) > _MOST_EVIDENCE:
        yield f"and {len(lines) - _MOST_EVIDENCE:,} more"


def _fix(repair: Repair) -> str:
    trust = "safe" if repair.safe else "unsafe: check it" if repair.edits else "by hand"
    return f"fix: {printable(repair.title)} ({trust})"


def _counted(count: int, noun: str) -> str:
    return f"{count:,} {noun}" if count == 1 else f"{count:,} {noun}s"


def _is(count: int) -> str:
    return "is" if count == 1 else "are"


def _listed(parts: Iterable[str]) -> str:
    *others, last = parts
    return f"{', '.join(others)} and {last}" if others else last
