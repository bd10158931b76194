"""Examples: the proof of a rule and the heart of its page."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, NamedTuple

from newslint.record import Row
from newslint.text import Span

if TYPE_CHECKING:
    from datetime import date

_MARKS = re.compile(r"\[\[|\]\]")


class Good(NamedTuple):
    """Copy on which the rule is silent.

    Attributes:
        text: The copy, in Markdown unless `format` says otherwise.
        published: The day of publication.
        format: The reader's name: "markdown", "text" or "html".
        options: The rule's options where they differ from the defaults, as in the settings file.
        house: The stylebook of the house, in YAML.
    """

    text: str
    published: date | None = None
    format: str = "markdown"
    options: tuple[tuple[str, object], ...] = ()
    house: str = ""


class Bad(NamedTuple):
    """Copy that the rule flags at exactly the spans marked `[[so]]`.

    Attributes:
        text: The copy, with the marks.
        fixed: The copy after every fix the rule offers; None where it offers none.
        published: The day of publication.
        format: The reader's name: "markdown", "text" or "html".
        options: The rule's options where they differ from the defaults, as in the settings file.
        house: The stylebook of the house, in YAML.
    """

    text: str
    fixed: str | None = None
    published: date | None = None
    format: str = "markdown"
    options: tuple[tuple[str, object], ...] = ()
    house: str = ""


Example = Bad | Good


class Marked(Row):
    """A text whose marks were taken out, and the spans they marked, in order of their starts."""

    text: str
    spans: tuple[Span, ...]


def unmark(text: str) -> Marked:
    """Take the `[[ ]]` out of an example's text; marks may nest.

    Raises:
        ValueError: A mark is not closed, or closes nothing.
    """
    parts: list[str] = []
    opened: list[int] = []
    spans: list[Span] = []
    at = length = 0
    for mark in _MARKS.finditer(text):
        parts.append(text[at : mark.start()])
        length += mark.start() - at
        at = mark.end()
        if mark[0] == "[[":
            opened.append(length)
        elif opened:
            spans.append(Span(opened.pop(), length))
        else:
            raise ValueError(f"a “]]” closes nothing: {text}")
    if opened:
        raise ValueError(f"a “[[” is not closed: {text}")
    return Marked("".join([*parts, text[at:]]), tuple(sorted(spans)))
