"""What repairs would change: a unified diff, which `patch` and `git apply -p0` take."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from newslint.record import Row
from newslint.report.terminal import Style
from newslint.report.text import shown
from newslint.text import Span, printable

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

    from newslint.lint import Report
    from newslint.report.terminal import Terminal

_CONTEXT: Final = 3  # lines around a change
_WINDOW: Final = 200  # lines compared at a time, so that the time grows with the length of a draft alone
_STYLES: Final = {"-": Style.ERROR, "+": Style.GOOD, "@": Style.FAINT}


class Change(Row):
    """Lines of the old text, and those of the new one that stand in their place; counted from 0."""

    old: Span
    new: Span


def render(report: Report, terminal: Terminal, *, visible: bool) -> str:
    """Return what repairs would change in the drafts of a report; nothing where there is nothing.

    Args:
        report: The report.
        terminal: Where it is shown.
        visible: Show control characters, as a terminal would obey them; else every character is exact.
    """
    lines = []
    for file in report.files:
        if file.mending:
            path = shown(file.path)
            lines += [terminal.paint(f"{mark} {path}", Style.HEADING) for mark in ("---", "+++")]
            for line in unified(file.mending.before, file.mending.after):
                text = printable(line.removesuffix("\r")) if visible else line
                lines.append(terminal.paint(text, _STYLES[line[0]]) if line[0] in _STYLES else text)
    return "".join(f"{line}\n" for line in lines)


def unified(before: str, after: str) -> Iterator[str]:
    """Yield the lines of a unified diff of two texts, without their newlines and without its head."""
    old, new = _lines(before), _lines(after)
    for hunk in _hunks(_changes(old, new)):
        first, last = hunk[0], hunk[-1]
        lead = min(_CONTEXT, first.old.start)
        at = first.old.start - lead
        end = min(len(old), last.old.end + _CONTEXT)
        follow = Span(first.new.start - lead, last.new.end + end - last.old.end)
        yield f"@@ -{_range(Span(at, end))} +{_range(follow)} @@"
        for change in hunk:
            yield from _signed(" ", old[at : change.old.start])
            yield from _signed("-", old[change.old.start : change.old.end])
            yield from _signed("+", new[change.new.start : change.new.end])
            at = change.old.end
        yield from _signed(" ", old[at:end])


def _lines(text: str) -> list[str]:
    *ended, last = text.split("\n")
    return [*(f"{line}\n" for line in ended), *([last] if last else [])]


def _changes(old: Sequence[str], new: Sequence[str]) -> Iterator[Change]:
    """Yield the changes in order, comparing a stretch at a time: repairs move no lines."""
    from difflib import SequenceMatcher  # noqa: PLC0415 (only for a diff)

    i = j = 0
    while i < len(old) or j < len(new):
        if old[i : i + 1] == new[j : j + 1]:
            i, j = i + 1, j + 1
            continue
        matcher = SequenceMatcher(None, old[i : i + _WINDOW], new[j : j + _WINDOW], autojunk=False)
        *same, ends = matcher.get_matching_blocks()
        a = b = 0
        for block in same or [ends]:
            if a < block.a or b < block.b:
                yield Change(Span(i + a, i + block.a), Span(j + b, j + block.b))
            a, b = block.a + block.size, block.b + block.size
        i, j = i + a, j + b


def _hunks(changes: Iterable[Change]) -> Iterator[list[Change]]:
    """Yield the changes in groups whose context would touch."""
    hunk: list[Change] = []
    for change in changes:
        if hunk and change.old.start - hunk[-1].old.end > 2 * _CONTEXT:
            yield hunk
            hunk = []
        hunk.append(change)
    if hunk:
        yield hunk


def _range(lines: Span) -> str:
    """Return a range as a hunk's head has it; an empty one is known by the line before it."""
    count = lines.end - lines.start
    return f"{lines.start + bool(count)},{count}"


def _signed(sign: str, lines: Iterable[str]) -> Iterator[str]:
    for line in lines:
        yield sign + line.removesuffix("\n")
        if not line.endswith("\n"):
            yield "\\ No newline at end of file"
