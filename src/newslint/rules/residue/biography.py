"""residue/biography: who wrote the page, at its end."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final

from newslint.lint import Bad, Finding, Fix, Good, Kind, Level, Options, Rule, line_rooms

if TYPE_CHECKING:
    from collections.abc import Iterator

    from newslint.lint import Draft

_LAST: Final = 8  # lines of a draft among which the box about its author stands
_FEWEST_PARAGRAPHS: Final = 3
_LONGEST: Final = 900  # characters
_OPENING: Final = 220  # characters of it in which it says what its author is

_NAME: Final = r"[A-Z][\w.'’-]+(?: (?:[A-Z][\w.'’-]*|de|van|von|der|al|bin|la)){1,3}"
_BIOGRAPHY = re.compile(
    rf"(?P<name>{_NAME}),? (?:is|was|has been|has worked|covers|writes|reports|joined|works|began|holds)\b"
)
_ROLE = re.compile(
    r"\b(?:writer|reporter|journalist|(?<!then-)editor|correspondent|columnist|contributor|blogger|freelancer?"
    r"|copywriter|covers?|covering|writes (?:about|on|for))\b"
)
_BYLINE = re.compile(rf"(?:[Bb]y )?{_NAME}(?:,? [\w ,|-]{{0,60}})?\Z")


def check(draft: Draft, options: Options) -> Iterator[Finding]:  # noqa: ARG001 (it has none)
    if draft.loose.count(False) < _FEWEST_PARAGRAPHS:
        return
    first = max(_FEWEST_PARAGRAPHS, len(draft.lines) - _LAST)
    found = [number for number in range(first, len(draft.lines)) if _is_biography(draft, number)]
    rooms = line_rooms(draft, (draft.lines[number] for number in found))
    for number in found:
        line = draft.lines[number]
        fix = Fix.remove(rooms[line], title="Remove the line")
        yield Finding(line, "Who wrote the page, not part of the article", fix=fix)


def _is_biography(draft: Draft, number: int) -> bool:
    line = draft.lines[number]
    if line.end - line.start > _LONGEST:
        return False
    text = line.of(draft.text)
    opening = _BIOGRAPHY.match(text)
    if not opening or not _ROLE.search(text, opening.end("name"), _OPENING):
        return False
    if draft.block(line.start).kind is not Kind.PARAGRAPH or draft.quoted(line):
        return False
    return not _is_told_of(draft, number, opening["name"])


def _is_told_of(draft: Draft, number: int, name: str) -> bool:
    """Tell whether the story names somebody: more than a byline does, which ends with the name."""
    surname = name.rsplit(" ", 1)[-1]
    at = draft.text.find(surname, 0, draft.lines[number].start)
    while at >= 0:
        line = draft.lines[draft.line_number(at)]
        if not _BYLINE.match(line.of(draft.text)):
            return True
        at = draft.text.find(surname, line.end, draft.lines[number].start)
    return False


RULE = Rule(
    summary="The author's biography is left at the end of the text.",
    why="""
        A page ends with a box on its author. Copied with the text, its sentences become the end of the
        story, and somebody of whom the story never spoke has the last word. Where a house prints such a line
        itself, this rule is for its other pages.
    """,
    level=Level.SUGGESTION,
    check=check,
    examples=(
        Bad(
            "The bridge opened.\n\nIt has no toll.\n\nIt is long.\n\n"
            "[[Anna Reed is a freelance writer who lives by the sea.]]",
            fixed="The bridge opened.\n\nIt has no toll.\n\nIt is long.",
        ),
        Bad(
            "By Max Grant\n\nThe bridge opened.\n\nIt has no toll.\n\nIt is long.\n\n"
            "[[Max Grant covers the harbour for the Port Herald.]]\n\nShare",
            fixed="By Max Grant\n\nThe bridge opened.\n\nIt has no toll.\n\nIt is long.\n\nShare",
        ),
        Good(
            "The bridge opened, said Anna Reed.\n\nIt has no toll.\n\nIt is long.\n\n"
            "Reed is the editor of the harbour's almanac."
        ),
        Good("The bridge opened.\n\nIt has no toll.\n\nIt is long.\n\nThe mayor was a reporter once."),
    ),
)
