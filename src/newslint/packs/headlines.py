"""The other stories' headlines that a line of page furniture brings along, to the last and no further."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final

from newslint.lint import Kind

if TYPE_CHECKING:
    from collections.abc import Container

    from newslint.lint import Draft

PLACES: Final = ("below", "around", "needed")
"""Where a file says that headlines are: below the line; there or else above it; below it without fail."""

_FEWEST: Final = 5  # words; fewer are as likely a heading of the article's own
_MOST: Final = 25
_MOST_IN_SENTENCE: Final = 16  # words of a headline that ends in a mark
_MOST_BETWEEN: Final = 2  # lines between two headlines: a section's name, a date
_OTHER_FURNITURE = re.compile(
    r"(?:about the|by|comments?|copyright|filed|leave|photo|posted|published|share|tags?|updated|written)\b",
    re.IGNORECASE,
)
_NUMBER = re.compile(r"^[ \t>]*\d{1,3}[.)][ \t]+\S\Z", re.MULTILINE)
_LONGEST_NUMBER: Final = 16  # characters, with the space around it
_STAMP = re.compile(
    r"(?:\d{1,2}|an?|one) \w{1,7} ago|(?:\w{3,9}\.? \d{1,2}|\d{1,2} \w{3,9}\.?),? \d{4}.{0,20}"
    r"|\d{1,2}[:/.]\d\d.{0,12}",
    re.IGNORECASE,
)


def below(draft: Draft, number: int, stops: Container[int]) -> int:
    """Return the number of the line after the last headline below a line, or after the line itself.

    Args:
        draft: The draft.
        number: The number of the line that heads the list.
        stops: The numbers of lines that are in no such list.
    """
    end = at = number + 1
    last = len(draft.lines)
    while at < last and at - end <= _MOST_BETWEEN and at not in stops:
        if _is_under(draft, at, number):
            end = at + 1
        elif not _may_stand_in_list(draft, at):
            break
        elif _is_headline(draft, at):
            end = at + 1
        at += 1
    if end > number + 1:
        while end < at and _STAMP.fullmatch(draft.lines[end].of(draft.text)):
            end += 1
    return last if at == last and end > number + 1 else end


def _is_under(draft: Draft, number: int, head: int) -> bool:
    """Tell whether a line is a heading under another that is not the article's own."""
    upper, block = (draft.block(draft.lines[one].start) for one in (head, number))
    return block.kind is upper.kind is Kind.HEADING and block.level > upper.level > 1


def any_below(draft: Draft, number: int) -> bool:
    """Tell whether a headline stands below a line, with no more between them than in a list."""
    for at in range(number + 1, min(len(draft.lines), number + 2 + _MOST_BETWEEN)):
        if not _may_stand_in_list(draft, at):
            return False
        if _is_headline(draft, at):
            return True
    return False


def above(draft: Draft, number: int) -> int:
    """Return the number of the first line of the headline above a line, or of the line itself.

    A headline has at most a summary under it; more lines than two are no headline of this line's.
    """
    first = number
    while first and number - first <= _MOST_BETWEEN and draft.loose[first - 1]:
        first -= 1
    fits = 0 < number - first <= _MOST_BETWEEN and first > 0 and _is_headline(draft, first)
    return first if fits else number


def is_numbered(draft: Draft, number: int) -> bool:
    """Tell whether the file numbers a line, as it does the headings of a listicle."""
    start = draft.article.map.span(draft.lines[number]).start
    return bool(_NUMBER.search(draft.article.source, max(0, start - _LONGEST_NUMBER), start + 1))


def _may_stand_in_list(draft: Draft, number: int) -> bool:
    if not _is_prose(draft, number) or _OTHER_FURNITURE.match(draft.text, draft.lines[number].start):
        return False
    if draft.loose[number] or _is_headline(draft, number):
        return True
    # A headline of two sentences ends in a stop; only another headline after it tells it from the story.
    following = number + 1
    words = draft.lines[number].of(draft.text).split()
    return (
        len(words) <= _MOST_IN_SENTENCE
        and following < len(draft.lines)
        and draft.loose[following]
        and _is_headline(draft, following)
    )


def _is_headline(draft: Draft, number: int) -> bool:
    """Tell whether a line can be another story's headline: it has some words and no stop."""
    text = draft.lines[number].of(draft.text)
    if not _is_prose(draft, number) or text[0].islower() or _OTHER_FURNITURE.match(text):
        return False
    if is_numbered(draft, number):
        return False
    words = text.count(" ") + 1
    if draft.loose[number]:
        return _FEWEST <= words <= _MOST
    return _FEWEST <= words <= _MOST_IN_SENTENCE and text[-1] in "?!"


def _is_prose(draft: Draft, number: int) -> bool:
    block = draft.block(draft.lines[number].start)
    return block.kind.is_running and not block.quoted
