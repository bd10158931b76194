"""Who and what a draft names: for people a list, for programs one JSON object."""

from __future__ import annotations

from collections import Counter
from typing import TYPE_CHECKING, Any, Final

from newslint import __version__
from newslint.language.inventory import NameKind
from newslint.record import Row
from newslint.report.columns import wrap
from newslint.report.encode_json import as_json
from newslint.report.terminal import Style
from newslint.text import printable

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from newslint.report.terminal import Terminal
    from newslint.text import Position

SCHEMA: Final = 1
_TITLES: Final = {
    NameKind.PERSON: "people",
    NameKind.ORGANISATION: "organisations",
    NameKind.PLACE: "places",
    NameKind.UNKNOWN: "other names",
}
_WIDTH: Final = 100
_MOST_LINES: Final = 12
_INDENT: Final = 6


class Mention(Row):
    """One place where a name stands in the file.

    Attributes:
        text: The form it has there.
        start: Where it begins in the file.
        end: Where it ends, exclusive.
    """

    text: str
    start: Position
    end: Position


class Named(Row):
    """Somebody or something that a draft names.

    Attributes:
        kind: What it is.
        name: Its fullest form in the draft.
        known: The stylebook has it under this name.
        mentions: All its mentions, in order.
    """

    kind: NameKind
    name: str
    known: bool
    mentions: tuple[Mention, ...]

    @property
    def forms(self) -> list[tuple[str, int]]:
        """Its forms with their counts, the most frequent first."""
        return Counter(mention.text for mention in self.mentions).most_common()


def as_text(path: str, names: Sequence[Named], terminal: Terminal) -> str:
    """Return the list for people: each name, its forms and the lines it stands on; no newline at its end."""
    lines = [terminal.paint(printable(path), Style.HEADING)]
    for kind, title in _TITLES.items():
        found = [one for one in names if one.kind is kind]
        if found:
            lines += ["", f"  {terminal.paint(title, Style.FAINT)}"]
            for one in found:
                lines += _entry(one, terminal)
    if len(lines) == 1:
        lines.append("  no names")
    return "\n".join(lines)


def _entry(one: Named, terminal: Terminal) -> list[str]:
    sign = terminal.paint("✓", Style.GOOD) if one.known else " "
    places = list(dict.fromkeys(mention.start.line for mention in one.mentions))
    shown = ", ".join(map(str, places[:_MOST_LINES])) + (", …" if len(places) > _MOST_LINES else "")
    where = f"{'line' if len(places) == 1 else 'lines'} {shown}"
    forms = one.forms
    told = [where]
    if len(forms) > 1:
        told.insert(0, ", ".join(f"{printable(form)} ({count})" for form, count in forms))
    details = "; ".join(told)
    lines = [span.of(details) for span in wrap(details, terminal.room(_WIDTH) - _INDENT)]
    return [
        f"  {sign} {printable(one.name)}  {len(one.mentions)}",
        *(f"{'':{_INDENT}}{line}" for line in lines),
    ]


def as_data(files: Iterable[tuple[str, Sequence[Named]]]) -> str:
    """Return the inventories of some drafts as JSON on one line."""
    return as_json(
        {
            "schema": SCHEMA,
            "version": __version__,
            "files": [{"path": path, "names": [_named(one) for one in names]} for path, names in files],
        }
    )


def _named(one: Named) -> dict[str, Any]:
    return {
        "kind": one.kind.value,
        "name": one.name,
        "known": one.known,
        "count": len(one.mentions),
        "forms": [{"text": form, "count": count} for form, count in one.forms],
        "mentions": [
            {"text": text, "start": start._asdict(), "end": end._asdict()}
            for text, start, end in one.mentions
        ],
    }
