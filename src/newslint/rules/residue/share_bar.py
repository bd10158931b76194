"""residue/share-bar: the names of networks, run together."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final

from newslint.lint import Bad, Finding, Fix, Good, Level, Options, Rule, line_rooms

if TYPE_CHECKING:
    from collections.abc import Iterator

    from newslint.lint import Draft, Span

_LONGEST: Final = 160  # characters
_FEWEST: Final = 2  # buttons
_NETWORKS: Final = (
    "facebook",
    "twitter",
    "whatsapp",
    "linkedin",
    "reddit",
    "pinterest",
    "telegram",
    "flipboard",
)
_BUTTON = re.compile(
    rf"(?:{'|'.join(_NETWORKS)}|share|follow|click to|on|messenger|tumblr|pocket|instagram|threads|bluesky"
    r"|youtube|tiktok|viber|e-?mail|sms|print|copy ?link|copied|copy|link|more|save|pin|tweet|google\+?|x)"
    r"[\s|/·•,&]*"
)


def check(draft: Draft, options: Options) -> Iterator[Finding]:  # noqa: ARG001 (it has none)
    found = [
        draft.lines[number] for number in draft.loose_lines if _is_bar(draft.folded, draft.lines[number])
    ]
    rooms = line_rooms(draft, found)
    for line in found:
        fix = Fix.remove(rooms[line], safe=True, title="Remove the line")
        yield Finding(line, "Buttons of the page, run together", fix=fix)


def _is_bar(folded: str, line: Span) -> bool:
    """Tell whether a line is made of the names on buttons, at least two of them glued."""
    text = line.of(folded)
    if len(text) > _LONGEST or not any(network in text for network in _NETWORKS):
        return False
    at = buttons = glued = 0
    while button := _BUTTON.match(text, at):
        glued += bool(buttons) and text[at - 1].isalnum()
        at, buttons = button.end(), buttons + 1
    return at == len(text) and buttons >= _FEWEST and glued > 0


RULE = Rule(
    summary="Buttons for sharing are run together into one word.",
    why="""
        The buttons under a headline have no space between them, so that a page's text says
        “FacebookTwitterEmail”. No dictionary knows the word, and no reader.
    """,
    level=Level.ERROR,
    check=check,
    examples=(
        Bad(
            "The bridge opened.\n\n[[FacebookTwitterWhatsApp]]\n\nIt is long.",
            fixed="The bridge opened.\n\nIt is long.",
        ),
        Bad("[[Share on FacebookShare on Twitter]]\n\nIt is long.", fixed="It is long."),
        Good("Facebook\n\nThe network let the video stand."),
        Good("TwitterX was never the network's name."),
    ),
)
