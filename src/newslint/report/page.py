"""The pages of rules: one rule, one family, and the table of all."""

from __future__ import annotations

import inspect
import re
from typing import TYPE_CHECKING, Any

from newslint.lint import Bad, Good, unmark
from newslint.record import Row
from newslint.report.columns import columns, wrap
from newslint.report.terminal import Style
from newslint.report.text import LEVEL_STYLES
from newslint.text import Span, printable

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

    from newslint.lint import Example, Level, Options, Rule
    from newslint.report.terminal import Terminal

_WIDTH = 100  # longer lines are hard to read
_TYPES = {
    bool: "true or false",
    float: "a number",
    int: "a whole number",
    str: "text",
    tuple: "a list of texts",
}
_ATTRIBUTE = re.compile(r"^ {4}(\w+): (.+(?:\n {8}.+)*)", re.MULTILINE)


class Listed(Row):
    """A line of the table of rules.

    Attributes:
        id: The rule.
        level: The level it has.
        on: Whether it runs.
        summary: What it finds.
    """

    id: str
    level: Level
    on: bool
    summary: str


class Known(Row):
    """An option of a rule, as its page describes it.

    Attributes:
        name: As the settings file writes it.
        kind: What its value is: “a list of texts”.
        default: Its value unless the settings say otherwise.
        about: What it does; may be empty.
    """

    name: str
    kind: str
    default: str
    about: str


def table(rows: Sequence[Listed], terminal: Terminal, *, fold: bool) -> str:
    """Return the table of rules: id, level, on or off, summary.

    Args:
        rows: The rules.
        terminal: The terminal.
        fold: Break summaries at the terminal's width; a program that reads the table wants whole lines.
    """
    if not rows:
        return ""
    ids = max(columns(printable(row.id)) for row in rows)
    if fold:
        ids = min(ids, terminal.width // 3)  # a longer id gets a line of its own
    levels = max(len(row.level.label) for row in rows)
    margin = ids + levels + len("    off  ")
    room = max(terminal.width - margin, 20)
    lines = []
    for id_, level, on, summary in rows:
        words = printable(summary)
        spans = wrap(words, room) if fold else [Span(0, len(words))]
        first, *others = [span.of(words) for span in spans]
        name = printable(id_)
        if columns(name) > ids:
            lines.append(name)
            name = ""
        name += " " * (ids - columns(name))
        style = LEVEL_STYLES[level] if on else Style.FAINT
        label = terminal.paint(f"{level.label:{levels}}", style)
        switch = "on " if on else terminal.paint("off", Style.FAINT)
        lines += [f"{name}  {label}  {switch}  {first}", *(" " * margin + other for other in others)]
    return "\n".join(lines)


def family(name: str, about: str, rows: Sequence[Listed], terminal: Terminal) -> str:
    """Return the page of a family: what it is about, and the table of its rules.

    Args:
        name: The family.
        about: What its door sign says; may be empty.
        rows: Its rules.
        terminal: The terminal.
    """
    head = [*_prose(about, "", terminal), ""] if about else [terminal.paint(name, Style.HEADING), ""]
    return "\n".join([*head, table(rows, terminal, fold=True)])


def page(id_: str, rule: Rule[Any], terminal: Terminal) -> str:
    """Return all there is to know of a rule."""
    name = terminal.paint(printable(id_), Style.HEADING)
    level = terminal.paint(rule.level.label, LEVEL_STYLES[rule.level])
    return "\n".join(
        [
            f"{name}  {level}, {'on' if rule.default else 'off'} by default",
            "",
            *_prose(rule.summary, "", terminal),
            "",
            *_prose(rule.why, "", terminal),
            *_examples(rule.examples, terminal),
            *_options(rule.options, terminal),
            *_sources(rule.sources, terminal),
            *_switch(id_, rule, terminal),
        ]
    )


def _examples(examples: Sequence[Example], terminal: Terminal) -> Iterator[str]:
    for title, kind in (("Flagged", Bad), ("Left alone", Good)):
        for number, example in enumerate(one for one in examples if isinstance(one, kind)):
            yield from ("",) if number else _heading(title, terminal)
            if known := condition(example):
                yield f"  {terminal.paint(printable(known), Style.FAINT)}"
            yield from _example(example, terminal)


def _example(example: Example, terminal: Terminal) -> Iterator[str]:
    if not isinstance(example, Bad):
        yield from _copy(example.text, (), terminal)
        return
    yield from _copy(*unmark(example.text), terminal)
    if example.fixed is not None:
        yield f"  {terminal.paint('becomes', Style.FAINT)}"
        yield from _copy(example.fixed, (), terminal)


def condition(example: Example) -> str:
    """Return what must be known to understand an example; empty where there is nothing."""
    known = [f"{name}: {_quoted(value)}" for name, value in example.options]
    if example.house:
        known.insert(0, "a stylebook of the house's own")
    if example.format != "markdown":
        known.insert(0, f"as {example.format}")
    if example.published:
        known.insert(0, f"published on {example.published:%A} {example.published.isoformat()}")
    return "; ".join(known)


def _copy(text: str, spans: Sequence[Span], terminal: Terminal) -> Iterator[str]:
    """Yield the lines of an example beside a rail, each with the marks below it."""
    rail = terminal.paint("  │", Style.FAINT)
    for line, marks in marked_lines(text, spans, terminal.room(_WIDTH) - len("  │ ")):
        yield f"{rail} {line}".rstrip()
        if marks:
            yield f"{rail} {terminal.paint(marks, Style.ERROR)}"


def marked_lines(text: str, spans: Sequence[Span], room: int) -> Iterator[tuple[str, str]]:
    """Yield the lines of an example, each with the marks to set below it; most have none."""
    start = 0
    for whole in text.split("\n"):
        shown = printable(whole)
        for line in wrap(shown, room):
            yield line.of(shown), _marks(shown, line, [span.shift(-start) for span in spans])
        start += len(whole) + 1


def _marks(text: str, line: Span, spans: Iterable[Span]) -> str:
    marks = ""
    for span in spans:
        begin, end = max(span.start, line.start), min(span.end, line.end)
        if begin < end or begin == end == span.start == span.end:
            first, last = columns(text[line.start : begin]), columns(text[line.start : end])
            marks = marks.ljust(first)
            marks += "^" * (max(last, first + 1) - len(marks))
    return marks


def _options(options: Options, terminal: Terminal) -> Iterator[str]:
    for number, (name, kind, default, about) in enumerate(known_options(options)):
        yield from ("",) if number else _heading("Options", terminal)
        yield from _prose(f"{name}: {kind}, by default {default}", "  ", terminal)
        yield from _prose(about, "    ", terminal)


def known_options(options: Options) -> Iterator[Known]:
    """Yield the options of a rule, in the order in which it lists them."""
    about = dict(_ATTRIBUTE.findall(inspect.getdoc(type(options)) or ""))
    for option in options.fields:
        default = getattr(options, option)
        words = " ".join(about.get(option, "").split())
        yield Known(option.replace("_", "-"), _TYPES[type(default)], _value(default), words)


def _sources(sources: Sequence[str], terminal: Terminal) -> Iterator[str]:
    if sources:
        yield from _heading("Sources", terminal)
    for source in sources:
        yield from _prose(source, "  ", terminal)


def _switch(id_: str, rule: Rule[Any], terminal: Terminal) -> Iterator[str]:
    name = printable(id_)
    yield from _heading("To switch it off" if rule.default else "To switch it on", terminal)
    yield "  In .newslint.yml:"
    yield "    rules:"
    yield f"      {name}: {'off' if rule.default else 'on'}"
    if rule.default:
        yield "  In a draft, for one line or for a passage:"
        yield f"    <!-- newslint-disable-next-line {name}: why -->"
        yield f"    <!-- newslint-disable {name}: why --> … <!-- newslint-enable {name} -->"


def _heading(title: str, terminal: Terminal) -> Iterator[str]:
    yield ""
    yield terminal.paint(title, Style.HEADING)


def paragraphs(text: str) -> list[str]:
    """Return the paragraphs of a text, which empty lines part, each on one line."""
    return [" ".join(paragraph.split()) for paragraph in re.split(r"\n\s*\n", text.strip()) if paragraph]


def _prose(text: str, indent: str, terminal: Terminal) -> Iterator[str]:
    for number, paragraph in enumerate(paragraphs(text)):
        if number:
            yield ""
        words = printable(paragraph)
        yield from (f"{indent}{line.of(words)}" for line in wrap(words, terminal.room(_WIDTH) - len(indent)))


def _value(value: object) -> str:
    if isinstance(value, bool):
        return "true" if value else "false"
    if isinstance(value, list | tuple):
        return ", ".join(map(str, value)) or "empty"
    return str(value) or "empty"


def _quoted(value: object) -> str:
    """Return a value with quotation marks around its texts."""
    if isinstance(value, str):
        return f"“{value}”"
    return ", ".join(map(_quoted, value)) if isinstance(value, list | tuple) else _value(value)
