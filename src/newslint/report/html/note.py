"""The note in the margin that explains a finding, and the numbers that tie it to the text."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from newslint.lint import Level
from newslint.record import Row
from newslint.report.html.element import Html, element, join

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator

    from newslint.lint import Diagnostic, Evidence
    from newslint.text import Edit

SHAPES: Final = {Level.ERROR: "●", Level.WARNING: "▲", Level.SUGGESTION: "◆"}
"""What tells the levels apart where there are no colours."""

_MOST_LINES = 12  # that are named for one piece of evidence
_MOST_EDITS = 4
_LONGEST = 160  # characters shown of what a repair takes out or puts in


class Ids(Row):
    """The names of the places in the page that belong to one draft.

    Attributes:
        draft: The draft's number in the page.
    """

    draft: int

    @property
    def whole(self) -> str:
        """The draft itself."""
        return f"d{self.draft}"

    def mark(self, number: int) -> str:
        """Where a finding stands in the text."""
        return f"d{self.draft}-m{number}"

    def note(self, number: int) -> str:
        """Where a finding is explained."""
        return f"d{self.draft}-n{number}"

    def evidence(self, offset: int) -> str:
        """The evidence that begins at an offset of the article's text."""
        return f"d{self.draft}-e{offset}"


class About(Row):
    """What the page says of a rule.

    Attributes:
        name: The name of the place in the page that tells of it.
        summary: What it finds.
        why: Its reasons.
    """

    name: str
    summary: str = ""
    why: str = ""


def level(one: Level, words: str = "") -> Html:
    """Return a level's name, or other words for it, beside its shape."""
    shape = element("span", SHAPES[one], aria_hidden="true")
    return element("span", shape, f" {words or one.label.capitalize()}", class_=f"level {one.label}")


def reference(number: int, one: Diagnostic, ids: Ids) -> Html:
    """Return the number in the text that leads to the note."""
    return element(
        "a",
        str(number),
        href=f"#{ids.note(number)}",
        class_=f"reference {one.level.label}",
        role="doc-noteref",
        aria_label=f"{number}, {one.level.label}: {one.message}",
    )


def note(
    number: int, one: Diagnostic, ids: Ids, about: About, place: Callable[[Evidence], str | None], source: str
) -> Html:
    """Return the note.

    Args:
        number: The finding's number in its draft.
        one: The finding.
        ids: The names of the draft's places.
        about: Its rule.
        place: Tells the name of the place where evidence stands.
        source: The file; empty where it is not known.
    """
    back = element(
        "a",
        str(number),
        href=f"#{ids.mark(number)}",
        class_="number",
        role="doc-backlink",
        aria_label=f"{number}, back to the text",
    )
    rule = element("a", one.rule, href=f"#{about.name}", class_="rule")
    line = element("span", f"line {one.start.line:,}", class_="line")
    return element(
        "li",
        element("p", join((back, level(one.level), rule, line), " "), class_="head"),
        element("p", one.message, class_="message"),
        *_evidence(one.related, place),
        *_repair(one, source),
        element("p", about.summary, class_="summary") if about.summary else "",
        class_=f"note {one.level.label}",
        id=ids.note(number),
    )


def _evidence(related: Iterable[Evidence], place: Callable[[Evidence], str | None]) -> Iterator[Html]:
    """Yield a paragraph for each message, which leads to all lines that it speaks of."""
    told: dict[str, dict[int, Html | str]] = {}
    for one in related:
        line, name = one.start.line, place(one)
        link = element("a", f"{line:,}", href=f"#{name}") if name else f"{line:,}"
        told.setdefault(one.message, {}).setdefault(line, link)
    for message, lines in told.items():
        links = list(lines.values())[:_MOST_LINES]
        over = len(lines) - len(links)
        more = f" and {over:,} more" if over else ""
        noun = "line" if len(lines) == 1 else "lines"
        yield element("p", f"{message}: {noun} ", join(links, ", "), more, class_="evidence")


def _repair(one: Diagnostic, source: str) -> Iterator[Html]:
    repair = one.repair
    if not repair:
        return
    trust = "safe" if repair.safe else "check it first" if repair.edits else "by hand"
    changes = [_change(edit, source) for edit in repair.edits if source and _tells_more(edit, one, source)]
    yield element(
        "p",
        element("span", repair.title, class_="unseen" if changes else None),
        *(join((" ", change)) for change in changes[:_MOST_EDITS]),
        " …" if len(changes) > _MOST_EDITS else "",
        element("span", f" ({trust})", class_="trust"),
        class_="repair",
    )


def _tells_more(edit: Edit, one: Diagnostic, source: str) -> bool:
    """Tell whether an edit is more than to take out what the finding marks, or space: that the title says."""
    old, new = edit.span.of(source).strip(), edit.text.strip()
    return bool(new) or old not in ("", one.excerpt.strip())


def _change(edit: Edit, source: str) -> Html:
    old, new = edit.span.of(source).strip(), edit.text.strip()
    parts = [element("del", shortened(old))] if old else []
    parts += [element("ins", shortened(new))] if new else []
    return element("span", join(parts, " → "), class_="change")


def shortened(text: str, longest: int = _LONGEST) -> str:
    """Return a text's beginning and end where it is long."""
    half = longest // 2
    return text if len(text) <= longest else f"{text[:half]} … {text[-half:]}"
