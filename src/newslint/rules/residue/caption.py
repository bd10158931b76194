"""residue/caption: a picture's caption, without the picture."""

from __future__ import annotations

import re
from bisect import bisect_left
from itertools import groupby
from operator import itemgetter
from typing import TYPE_CHECKING, Final

from newslint.language import MONTHS
from newslint.lint import Bad, Finding, Fix, Good, Level, ObjectKind, Options, Related, Rule, line_rooms

if TYPE_CHECKING:
    from collections.abc import Iterator

    from newslint.lint import Draft

_LONGEST: Final = 700  # characters of a caption
_TAIL: Final = 160  # characters of it that hold its credit
_FEWEST: Final = 4  # words of a caption
_NEAR: Final = 2  # lines between a picture's alternative text and its caption
_MONTHS: Final = tuple(map(str.upper, MONTHS))
_MARKS: Final = (
    *_MONTHS,
    *("photo", "Photo", "PHOTO", "mage", "icture", "Pic", "redit", "Getty", "GETTY", "Reuters", "REUTERS"),
    *("AP", "PA", "EPA", "AFP", "Shutterstock", "iStock", "Alamy", "Xinhua", "Collection)"),
    *("(left", "(right", "(centre", "(center", "(L", "(R", "(pictured", "(above", "(below"),
)
# Sorted by their first letters, so that the engine passes over all others at full speed.
_MARK = re.compile(
    "|".join(
        f"{re.escape(first)}(?:{'|'.join(re.escape(mark[1:]) for mark in marks)})"
        for first, marks in groupby(sorted(_MARKS), key=itemgetter(0))
    )
)
_AGENCY: Final = (
    r"(?:AP|AFP|EPA|PA|Reuters|REUTERS|Getty(?:[ ]Images)?|Shutterstock|i[Ss]tock|Alamy|Xinhua|Tass|Bloomberg"
    r"|NurPhoto|Unsplash|WireImage|SIPA|Sipa|Associated[ ]Press)"
)
_NAME: Final = r"[A-Z][\w.'’-]+"
_LABEL: Final = (
    r"(?:Photo(?:graph|s)?|PHOTOS?|Image|Picture|Pic|Illustration|Screenshot|Video|Credit|Courtesy|Handout)"
)

# Where a caption ends in its credit, the sentence before it has ended, or the credit stands in brackets.
_CREDIT = re.compile(
    rf"""
    (?: [(\[] (?: (?:AP|File|FILE|Courtesy|Staff|Handout)?[ ]? {_LABEL}\b [^()\[\]]{{0,100}}
              | (?! Reporting) {_NAME} (?: [ ]{_NAME} ){{1,2}} [ ]?/[ ]? [A-Z][^()\[\]]{{1,60}}
              | [^()\[\]]{{0,60}} \b(?:{_AGENCY}|Everett[ ]Collection)\b [^()\[\]]{{0,40}}
              ) [)\]]
      | (?<= [.!?…)”"’'a-z] ) [ ]? {_LABEL} (?: [ ]? (?: by|credit|courtesy|via|copyright|source ) )? [ ]?:
        [ ]? \S.{{1,80}}
      | (?<= [.!?…)”"’'] ) [ ] {_LABEL} [ ](?:by|courtesy[ ]of|via|from)[ ] [A-Z@].{{1,70}}
      | (?<= [.!?…)”"’'a-z] ) Image[ ](?:copyright|source|credit).{{0,60}}
      | \b(?:REUTERS|AP[ ]Photo|AFP[ ]PHOTO|Getty[ ]Images|PA[ ]Wire)/[A-Z].{{1,40}}?
        (?:[ ](?:Acquire|Purchase)[ ]Licensing[ ]Rights.{{0,30}})?
      | \b{_NAME} (?: [ ]{_NAME} ){{0,3}} [ ]?(?:/|\bvia\b)[ ]? (?:\w+[ ])? {_AGENCY}
      | (?<= [.!?…)”"’'][ ] ) {_NAME} (?: [ ]{_NAME} ){{0,3}} [ ]?/[ ]? (?:Twitter|Instagram|Facebook|X)
      | (?<= [.!?…)”"’'] ) [ ] {_AGENCY}
    ) \Z
    """,
    re.VERBOSE,
)
# Getty's captions open with the place in capitals and the day.
_DATED = re.compile(rf"[A-Z][A-Z .'’-]+(?:, [A-Z][A-Z .'’-]+)* [-–—] (?:{'|'.join(_MONTHS)}) \d{{1,2}}:")
_PLACE = re.compile(
    r"\((?:far |second |pictured |top |bottom |from )?"
    r"(?:left|right|centre|center|above|below|pictured|L-R|L to R)\)\Z"
)
_LABELS: Final = frozenset(("image caption", "media caption", "video caption", "caption"))


def check(draft: Draft, options: Options) -> Iterator[Finding]:  # noqa: ARG001 (it has none)
    marked = {draft.line_number(mark.start()) for mark in _MARK.finditer(draft.text)}
    if not marked:
        return  # most articles have none, and need not be read line by line
    captions = [
        number for number in range(len(draft.lines)) if _is_caption(draft, number, marked=number in marked)
    ]
    found: dict[int, int] = {}
    for number in captions:
        found[number] = number
        for other in _alternatives(draft, number):
            found.setdefault(other, number)
    rooms = line_rooms(draft, (draft.lines[number] for number in found))
    for number, caption in found.items():
        line = draft.lines[number]
        same = number == caption
        yield Finding(
            line,
            "A caption without its picture" if same else "What a picture showed, without the picture",
            () if same else (Related(draft.lines[caption], "its caption"),),
            Fix.remove(rooms[line], title="Remove the line"),
        )


def _is_caption(draft: Draft, number: int, *, marked: bool) -> bool:
    line = draft.lines[number]
    if line.end - line.start > _LONGEST:
        return False
    text = line.of(draft.text)
    if number and draft.lines[number - 1].of(draft.folded) in _LABELS:
        looks = text.count(" ") >= _FEWEST
    else:
        looks = (marked and _credits(text)) or (draft.loose[number] and bool(_PLACE.search(text)))
    return looks and _may_be_caption(draft, number)


def _credits(text: str) -> bool:
    """Tell whether a line ends in the credit of a picture, or opens as an agency's captions do."""
    tail = max(0, len(text) - _TAIL)
    if _MARK.search(text, tail):
        credit = _CREDIT.search(text, tail)
        if credit and text.count(" ", 0, credit.start()) >= _FEWEST - 1:
            return True
    return bool(_DATED.match(text))


def _may_be_caption(draft: Draft, number: int) -> bool:
    """Tell whether a line stands in running text, and no picture before it."""
    line = draft.lines[number]
    block = draft.block(line.start)
    if not block.kind.is_running or block.quoted or draft.quoted(line):
        return False
    before = draft.lines[number - 1].start if number else 0
    first = bisect_left(draft.objects, before, key=lambda one: one.at)
    last = bisect_left(draft.objects, line.end, key=lambda one: one.at)
    return not any(one.kind is ObjectKind.IMAGE for one in draft.objects[first:last])


def _alternatives(draft: Draft, number: int) -> Iterator[int]:
    """Yield the lines before a caption that say what it says: the text in the picture's place."""
    caption = draft.lines[number].of(draft.folded)
    for other in range(max(0, number - _NEAR), number):
        text = draft.lines[other].of(draft.folded).rstrip(".,… ")
        words = [word for word in text.split() if len(word) >= _FEWEST]
        if len(words) >= _FEWEST and _may_be_caption(draft, other):
            told = sum(word in caption for word in words)
            if caption.startswith(text) or (draft.loose[other] and told * 4 >= len(words) * 3):
                yield other


RULE = Rule(
    summary="A picture's caption is left in the text.",
    why="""
        The picture did not come along when the page was copied. Its caption, with the credit glued to its
        end, now tells readers what they cannot see, in the middle of the story.
    """,
    level=Level.WARNING,
    check=check,
    examples=(
        Bad(
            "The bridge opened.\n\n[[The bridge at noon. (Anna Reed / AFP / Getty Images)]]\n\nIt is long.",
            fixed="The bridge opened.\n\nIt is long.",
        ),
        Bad(
            "The bridge opened.\n\n[[Mayor Max Grant cuts the ribbon on Friday]]\n\n"
            "[[Mayor Max Grant cuts the ribbon on Friday. Photograph: Anna Reed/Reuters]]\n\nIt is long.",
            fixed="The bridge opened.\n\nIt is long.",
        ),
        Bad(
            "The bridge opened.\n\n[[Walkers cross the bridgeCredit: Harbour News]]",
            fixed="The bridge opened.",
        ),
        Bad(
            "The bridge opened.\n\nImage caption\n\n[[Walkers cross the bridge at noon]]\n\nIt is long.",
            fixed="The bridge opened.\n\nImage caption\n\nIt is long.",
        ),
        Bad(
            "The bridge opened.\n\n[[Anna Reed crosses the bridge with Max Grant (right)]]\n\nIt is long.",
            fixed="The bridge opened.\n\nIt is long.",
        ),
        Bad(
            "[[PORT ELLERY, MAINE - JUNE 18: Walkers cross the bridge.]]\n\nIt is long.", fixed="It is long."
        ),
        Good("![](bridge.jpg)\n\nThe bridge on its first day. (Anna Reed / AFP / Getty Images)"),
        Good("PORT ELLERY, Maine (AP) — The bridge opened, said Anna Reed (right of the council)."),
        Good("He credits his photo of the bridge: it sold for £4,000 (and a bottle of rum)."),
        Good("The bridge, in a picture by Anna Reed, hangs in the hall."),
    ),
)
