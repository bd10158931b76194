"""text/control-character: a letter for every letter."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final

from newslint.lint import Bad, Finding, Good, Kind, Level, Options, Rule, Span

if TYPE_CHECKING:
    from collections.abc import Iterator

    from newslint.lint import Draft

# Controls but tab and line ends, and what stands for a character that could not be read.
_CODES: Final = (*range(0x09), 0x0B, 0x0C, *range(0x0E, 0x20), *range(0x7F, 0x85), *range(0x86, 0xA0), 0xFFFD)
_MARKS: Final = "".join(map(chr, _CODES))
_CONTROL = re.compile(f"[{re.escape(_MARKS)}]+")


def check(draft: Draft, options: Options) -> Iterator[Finding]:  # noqa: ARG001 (it has none)
    for found in _CONTROL.finditer(draft.text):
        span = Span(*found.span())
        if draft.block(span.start).kind is not Kind.VERBATIM:
            name = f"U+{ord(found[0][0]):04X}"
            yield Finding(span, f"A control character ({name}) stands here: is a letter lost?")


RULE = Rule(
    summary="A control character stands in the text, often for a letter that was lost.",
    why="""
        Wires, databases and pages in the wrong encoding leave control characters where a letter, a
        space or a dash was. Nobody sees them on the screen, but the word is broken: a search fails, and
        some systems print a box.
    """,
    level=Level.SUGGESTION,
    check=check,
    marks=_MARKS,
    examples=(
        Bad("It can[[\x07]]ot be closed."),
        Bad("The mayor of Malm[[\ufffd]] came."),
        Good("The bridge\tis open. A family: \U0001f468\u200d\U0001f469."),
        Good("It costs 5\u00a0percent more."),
    ),
)
