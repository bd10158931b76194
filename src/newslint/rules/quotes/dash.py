"""quotes/dash: speech stands in quotation marks."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final

from newslint.lint import Bad, Finding, Good, Kind, Level, Options, Rule, Span

if TYPE_CHECKING:
    from collections.abc import Iterator

    from newslint.lint import Draft

_DASHES: Final = "–—"
_DASH = re.compile(rf"[{_DASHES}] (?P<first>[A-Z][a-z’']*)\b")
_SPEAKS: Final = frozenset(
    "But He How I I'm If It It's No She So That The They This We What When Where Who Why Yes You".split()
)
_ENDED: Final = frozenset((". ", "! ", "? ", "” ", '" '))
_SPEAKER: Final = frozenset("I I'm No We We're Yes You".split())  # what opens no item of a list


def check(draft: Draft, options: Options) -> Iterator[Finding]:  # noqa: ARG001 (it has none)
    for found in _DASH.finditer(draft.text):
        first = found["first"].replace("’", "'")
        if first not in _SPEAKS:
            continue
        block = draft.block(found.start())
        if block.kind is not Kind.PARAGRAPH or block.quoted:
            continue
        opens = found.start() == block.start and first in _SPEAKER
        if opens or draft.text[found.start() - 2 : found.start()] in _ENDED:
            yield Finding(Span(found.start(), found.end()), "A dash stands where a quotation should open")


RULE = Rule(
    summary="A dash stands for quotation marks.",
    why="""
        Many languages open direct speech with a dash and never close it; machine translation and copied
        text leave it so. In English nobody can tell where such speech ends and the report goes on.
    """,
    level=Level.SUGGESTION,
    check=check,
    marks=_DASHES,
    examples=(
        Bad("He praised the mayor. [[– They]] asked me if he was smart. He was."),
        Bad("The mayor was glad.\n\n[[– We]] have waited for this, she said."),
        Good("The bridge – the longest of all – is open. It is late — we know."),
        Good("LONDON – The bridge is open. Photo by Ann Adams. – Reuters"),
    ),
)
