"""text/unseen-character: only characters that print."""

from __future__ import annotations

import re
import unicodedata
from typing import TYPE_CHECKING, Final

from newslint.lint import Bad, Edit, Finding, Fix, Good, Kind, Level, Options, Rule, Span

if TYPE_CHECKING:
    from collections.abc import Iterator

    from newslint.lint import Draft

# Marks of direction, invisible spaces and joiners, soft hyphens.
_CODES: Final = (
    0xAD,
    *range(0x200B, 0x2010),
    *range(0x202A, 0x202F),
    *range(0x2060, 0x2065),
    *range(0x2066, 0x206A),
    0xFEFF,
)
_MARKS: Final = "".join(map(chr, _CODES))
_UNSEEN = re.compile(f"[{_MARKS}]+")
_CATEGORIES: Final = frozenset(("Lo", "Mn", "So", "Sk"))  # scripts and emoji that need them


def check(draft: Draft, options: Options) -> Iterator[Finding]:  # noqa: ARG001 (it has none)
    for found in _UNSEEN.finditer(draft.text):
        span = Span(*found.span())
        if draft.block(span.start).kind is not Kind.VERBATIM and not _joins(draft.text, span):
            name = unicodedata.name(found[0][0]).lower()
            fix = Fix("Take it out", (Edit(span, ""),), safe=True)
            yield Finding(span, f"An unseen character stands in the text: {name}", fix=fix)


def _joins(text: str, span: Span) -> bool:
    """Tell whether a joiner or a mark of direction does its work, beside another script or an emoji."""
    around = text[max(0, span.start - 1) : span.start] + text[span.end : span.end + 1]
    return any(unicodedata.category(one) in _CATEGORIES for one in around)


RULE = Rule(
    summary="A character that nobody can see stands in the text.",
    why="""
        Invisible spaces, soft hyphens and marks of direction come with text that was copied from a
        page. The reader sees nothing, but a search for the word fails and a line breaks in the wrong
        place. Those that join emoji, or belong to another script, are left alone.
    """,
    level=Level.SUGGESTION,
    check=check,
    marks=_MARKS,
    examples=(
        Bad("The bri[[\u200b]]dge was closed.", fixed="The bridge was closed."),
        Bad("The elec[[\u00ad]]trons move.", fixed="The electrons move."),
        Good("The bridge is open. A family: \U0001f468\u200d\U0001f469."),
        Good("It costs 5\u00a0percent more."),
    ),
)
