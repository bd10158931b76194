"""residue/stray-mark: a number, a length or a stroke that was something on the page."""

from __future__ import annotations

import re
from itertools import pairwise
from typing import TYPE_CHECKING, Final

from newslint.lint import Bad, Finding, Fix, Good, Kind, Level, Options, Rule, line_rooms

if TYPE_CHECKING:
    from collections.abc import Iterator

    from newslint.lint import Draft

_LONGEST: Final = 160  # characters
_FEWEST_PARAGRAPHS: Final = 3  # among fewer a number may be all that the draft is about
_MOST_LENGTHS: Final = 3  # more are the hours of a live blog
_FEWEST_WORDS: Final = 4  # before a length
_YEARS: Final = range(1900, 2100)

_NUMBER = re.compile(r"\d{1,4}")
_LENGTH = re.compile(r"\d{1,2}:\d\d")
_FORMS: Final = (
    (
        re.compile(r"(?:.{0,100},)?\d{1,3}\s?(?:/|\s(?:of|/)\s)\s?\d{1,3}\s?\|?"),
        "A picture's number, without the pictures",
    ),
    (
        re.compile(r"[\w()-]{1,80}\.(?:jpe?g|png|gif|webp|mp4|heic)", re.IGNORECASE),
        "A picture's file name, without the picture",
    ),
    (re.compile(r"\d{4}-\d\d-\d\d[T ]\d\d:\d\d\S{0,20}"), "A machine's time stamp"),
    (re.compile(r"(?:#\w+[ ,]*){2,}"), "Tags of the page"),
)
_STROKE = re.compile(r"[|‹›<>«»][|‹›<>«» ]{0,4}")
_ENDS_IN_LENGTH = re.compile(r"(?P<glue>\s?)\d{1,2}:\d\d\Z")


def check(draft: Draft, options: Options) -> Iterator[Finding]:  # noqa: ARG001 (it has none)
    found = dict(_marks(draft))
    rooms = line_rooms(draft, (draft.lines[number] for number in found))
    for number, what in found.items():
        line = draft.lines[number]
        yield Finding(line, what, fix=Fix.remove(rooms[line], title="Remove the line"))


def _marks(draft: Draft) -> Iterator[tuple[int, str]]:
    """Yield the numbers of the lines with what to say of them."""
    short = [
        (number, line.of(draft.text))
        for number in draft.loose_lines
        for line in [draft.lines[number]]
        if line.end - line.start <= _LONGEST
    ]
    for number, text in short:
        if what := _what(draft, number, text):
            yield number, what
    if draft.loose.count(False) < _FEWEST_PARAGRAPHS:
        return
    numbers = [number for number, text in short if _NUMBER.fullmatch(text)]
    if not _counts(draft, numbers):
        yield from ((number, "A number that counted something on the page") for number in numbers)
    lengths = [number for number, text in short if _LENGTH.fullmatch(text)]
    if len(lengths) <= _MOST_LENGTHS:
        yield from (
            (number, "A video's length, without the video")
            for number in lengths
            if any(draft.loose[max(0, number - 1) : number] + draft.loose[number + 1 : number + 2])
        )


def _what(draft: Draft, number: int, text: str) -> str:
    """Return what a line was that tells by itself; nothing if it does not."""
    for form, what in _FORMS:
        if form.fullmatch(text):
            return what
    if _STROKE.fullmatch(text) and draft.block(draft.lines[number].start).kind is Kind.PARAGRAPH:
        return "A stroke that parted what stood on the page"
    if _is_title_of_video(draft, number, text):
        return "A video's title and length, without the video"
    return ""


def _counts(draft: Draft, numbers: list[int]) -> bool:
    """Tell whether numbers on lines of their own are the article's: headings that count, years, a table."""
    values = [int(draft.lines[number].of(draft.text)) for number in numbers]
    return (
        any(after == before + 1 for before, after in pairwise(values))
        or any(after == before + 1 for before, after in pairwise(numbers))
        or any(value in _YEARS for value in values)
    )


def _is_title_of_video(draft: Draft, number: int, text: str) -> bool:
    """Tell whether a line ends in a length that is glued to it, or repeats the line before it."""
    length = _ENDS_IN_LENGTH.search(text)
    if not length or text.count(" ", 0, length.start()) < _FEWEST_WORDS - 1:
        return False
    title = text[: length.start()]
    glued = not length["glue"] and title[-1].isalpha()
    return glued or (number > 0 and draft.lines[number - 1].of(draft.text) == title)


RULE = Rule(
    summary="A number, a length or a stroke of the page stands on a line of its own.",
    why="""
        “3” was the third picture's number, “1:09” a video's length, “|” stood between two links. Alone on a
        line they are the crumbs that a copied page leaves.
    """,
    level=Level.WARNING,
    check=check,
    examples=(
        Bad(
            "The bridge opened.\n\nIt has no toll.\n\n[[3]]\n\nIt is long.",
            fixed="The bridge opened.\n\nIt has no toll.\n\nIt is long.",
        ),
        Bad("The bridge opened.\n\n[[1/3]]\n\nIt is long.", fixed="The bridge opened.\n\nIt is long."),
        Bad(
            "The bridge opened.\n\n[[IMG_2041.jpg]]\n\nIt is long.", fixed="The bridge opened.\n\nIt is long."
        ),
        Bad(
            "The bridge opened.\n\n[[The mayor on what the bridge cost us Play Video0:39]]\n\nIt is long.",
            fixed="The bridge opened.\n\nIt is long.",
        ),
        Bad(
            "The bridge opened.\n\nIt has no toll.\n\nVideo\n\n[[3:02]]\n\nIt is long.",
            fixed="The bridge opened.\n\nIt has no toll.\n\nVideo\n\nIt is long.",
        ),
        Bad("The bridge opened.\n\n[[|]]\n\nIt is long.", fixed="The bridge opened.\n\nIt is long."),
        Good(
            "It has no toll.\n\nIt is long.\n\n1\n\nThe view is fine.\n\n2\n\nIt is free.\n\n3\n\nSo is tea."
        ),
        Good(
            "The bridge opened.\n\n9:41\n\nWalkers come.\n\n10:05\n\nThe mayor speaks.\n\n10:30\n\nIt rains."
        ),
        Good("The bridge opened.\n\nIt has no toll.\n\nIt is long.\n\n1066\n\n2021\n\nThe end."),
        Good("Doors open at the harbour hall at 19:30"),
    ),
)
