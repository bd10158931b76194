"""Lines and sentences."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final

from newslint.text import Span

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from newslint.article import Block

_LINE = re.compile(r"[^\n]+")

# A stop with the marks that close with it, then space, then what can open a sentence.
_STOP = re.compile(
    r"[.!?…]+[\"'”’»)\]]*(?=\s+[\"'“‘«(\[¿¡$£€#@—–-]*[\dA-Z\u00c0-\u024f\u0370-\u04ff\ufffc]|\s*$)"
)

# Abbreviations of news English that stand before a capital without ending a sentence.
_TITLES: Final = frozenset(
    ["adm", "asst", "brig", "capt", "cmdr", "col", "cpl", "dr", "fr", "gen", "gov", "hon", "lt", "maj", "messrs", "mlle", "mme", "mr", "mrs", "ms", "mt", "pfc", "pres", "prof", "pvt", "rep", "reps", "rev", "sen", "sens", "sgt", "spc", "sr", "st", "ste", "supt", "rt", "det", "insp", "cllr"]
)
_BEFORE_NAMES: Final = frozenset(
    ["vs", "v", "cf", "viz", "al", "ft", "no", "nos", "op", "pp", "vol", "art", "sec", "fig", "approx", "ca", "c", "est", "dept", "univ"]
)
_MONTHS: Final = frozenset(["jan", "feb", "mar", "apr", "jun", "jul", "aug", "sept", "sep", "oct", "nov", "dec"])
_WORD_BEFORE = re.compile(r"(?:[^\W\d_]\.)*[^\W\d_]*$")
_NEXT_WORD = re.compile(r"\s+[\"'“‘«(\[]*(\w+)")
# After one of these (U.S. Senate, p.m. Monday) only a word that opens sentences ends one.
_OPENERS: Final = frozenset(
    ["The", "A", "An", "In", "On", "At", "For", "From", "By", "With", "He", "She", "It", "They", "We", "I", "But", "And", "Or", "So", "If", "As", "When", "While", "After", "Before", "Since", "This", "That", "These", "Those", "There", "Here", "His", "Her", "Its", "Their", "Our", "My", "Now", "Then", "Yet", "Both", "Many", "Most", "Some", "Such", "Even", "Although", "Though", "However", "Meanwhile", "Officials", "Police", "Asked", "According"]
)


def lines(text: str, blocks: Iterable[Block]) -> tuple[Span, ...]:
    """Return the lines of all blocks without the space around them; empty ones are left out."""
    found = []
    for block in blocks:
        for line in _LINE.finditer(text, block.start, block.end):
            span = _trimmed(text, line.start(), line.end())
            if span.start < span.end:
                found.append(span)
    return tuple(found)


def sentences(text: str, blocks: Iterable[Block]) -> tuple[Span, ...]:
    """Return the sentences of all blocks, in order; each holds its stop and its closing marks."""
    return tuple(
        span for block in blocks for span in _cut(text, block.start, block.end) if span.start < span.end
    )


def _cut(text: str, start: int, end: int) -> Iterator[Span]:
    for found in _STOP.finditer(text, start, end):
        if _ends(text, found, start, end):
            yield _trimmed(text, start, found.end())
            start = found.end()
    yield _trimmed(text, start, end)


def _ends(text: str, stop: re.Match[str], start: int, end: int) -> bool:
    if stop[0] != ".":
        return True
    last = _WORD_BEFORE.search(text, max(start, stop.start() - 24), stop.start())
    word = last[0] if last else ""
    lower = word.lower()
    following = _NEXT_WORD.match(text, stop.end(), end)
    if not following:
        return True
    after = following[1]
    if lower in _TITLES:
        return False
    if lower in _MONTHS:
        return not after[0].isdigit()
    if lower in _BEFORE_NAMES:
        return not (after[0].isdigit() or lower in {"vs", "v", "al"})
    if "." in word:  # U.S., a.m., J.K.
        return after in _OPENERS
    if len(word) == 1 and word.isupper() and word != "I":  # an initial
        return after in _OPENERS
    if lower in {"inc", "corp", "co", "ltd", "jr", "bros"}:
        return after in _OPENERS
    return True


def _trimmed(text: str, start: int, end: int) -> Span:
    while start < end and text[start].isspace():
        start += 1
    while start < end and text[end - 1].isspace():
        end -= 1
    return Span(start, end)
