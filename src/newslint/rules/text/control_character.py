"""text/control-character: a letter for every letter."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from newslint.lint import Bad, Finding, Good, Kind, Level, Options, Rule, Span

if TYPE_CHECKING:
    from collections.abc import Iterator

    from newslint.lint import Draft

# Controls but tab and line ends, and what stands for a character that could not be read.
_CONTROL = re.compile(r"[\x00-\x08\x0b\x0c\x0e-\x1f\x7f-\x84\x86-\x9f\ufffd]+")


def check(draft: Draft, options: Options) -> Iterator[Finding]:  # noqa: ARG001 (it has none)
    if "\ufffd" not in draft.text and draft.text.replace("\n", "").isprintable():  # far quicker than to look
        return
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
    examples=(
        Bad("It can[[\x07]]ot be closed."),
        Bad("The mayor of Malm[[\ufffd]] came."),
        Good("The bridge\tis open. A family: \U0001f468\u200d\U0001f469."),
        Good("It costs 5\u00a0percent more."),
    ),
)
