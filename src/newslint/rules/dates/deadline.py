"""dates/deadline: two dates of one event contradict each other."""

from __future__ import annotations

import re
from itertools import pairwise
from typing import TYPE_CHECKING, Final

from newslint.language import Link, Precision
from newslint.lint import Bad, Finding, Good, Level, Related, Rule, Spoken

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from newslint.language import WrittenDate
    from newslint.lint import Draft

_BEGINS = re.compile(
    r"\b(?:opens?|opened|begins?|began|starts?|started|runs?|ran|launch(?:es|ed)?|from)"
    r"(?:\s[a-z]+){0,3}?(?:\s(?:on|from))?\s\Z"
)
_ENDS = re.compile(
    r",?\s(?:and|but|then)(?:\s(?:it|they|then|will|would|must))*"
    r"\s(?:clos|end|conclud|finish|expir)(?:e?s|es|ed|e|)(?:\son)?\s"
)
_BEFORE: Final = 48
_SENTENCE: Final = 200  # characters of it on either side that can tell of another event

# What happens once: “the Nov. 3 election” and “the Dec. 3 election” are one, with two dates.
_ONCE: Final = (
    "ballot by-election election elections funeral inauguration plebiscite premiere referendum runoff"
    " run-off wedding"
).split()
_NOUN = re.compile(rf",?\s(?P<event>(?:[a-z]+\s)?(?P<noun>{'|'.join(_ONCE)}))\b")
_THE = re.compile(r"\b[Tt]he\s\Z")
_OTHER: Final = re.compile(
    r"\b(?:another|earlier|extend\w*|first|former|initial|later|monthly|new|next|old|original\w*|postpon\w*"
    r"|previous|quarterly|second|third|two)\b"
)
_A_SEASON: Final = 3  # months; a longer way back runs over New Year


def check(draft: Draft, options: Spoken) -> Iterator[Finding]:
    dates = [written for written in draft.dates if not options.spares(draft, written.span)]
    yield from _ends_before_it_begins(draft, dates)
    yield from _on_two_days(draft, dates)


def _ends_before_it_begins(draft: Draft, dates: Sequence[WrittenDate]) -> Iterator[Finding]:
    """Yield what “opens on May 10 and closes on May 3”, or is on “from May 3 to 10 and ends on May 12”."""
    start: WrittenDate | None = None
    for one, two in pairwise(dates):
        start = start if one.link is Link.RANGE else one
        between = _ENDS.fullmatch(draft.text, one.span.end, two.span.start)
        if not between or start is None:
            continue
        before = draft.text[max(0, start.span.start - _BEFORE) : start.span.start]
        ranged = one.link is Link.RANGE
        if _BEGINS.search(before) and (_falls(start, two) or (ranged and _falls(two, one))):
            shown, other = (" ".join(written.span.of(draft.text).split()) for written in (two, one))
            message = f"It cannot end on {shown}: {'it is on until' if ranged else 'it begins on'} {other}"
            yield Finding(two.span, message, (Related(one.span, f"{other} here"),))


def _falls(one: WrittenDate, two: WrittenDate) -> bool:
    """Tell whether the second of two days comes before the first; without years it may run over New Year."""
    if not (one.day and one.month and two.day and two.month):
        return False
    if one.year and two.year and one.year.value != two.year.value:
        return one.year.value > two.year.value
    back = one.month.value - two.month.value
    return 0 < back <= _A_SEASON or (back == 0 and one.day.value > two.day.value)


def _on_two_days(draft: Draft, dates: Sequence[WrittenDate]) -> Iterator[Finding]:
    """Yield a second month for one event: “the Nov. 3 election”, “the Dec. 3 election”."""
    seen: dict[tuple[str, int], WrittenDate] = {}
    for written in dates:
        event = _event(draft, written)
        if not event or not written.day or not written.month:
            continue
        first = seen.setdefault((event, written.day.value), written)
        if first.month and first.month.value != written.month.value and _is_one(first, written):
            shown, other = (" ".join(one.span.of(draft.text).split()) for one in (written, first))
            message = f"The {event} is on {shown} here, and on {other} above"
            yield Finding(written.span, message, (Related(first.span, f"{other} here"),))


def _event(draft: Draft, written: WrittenDate) -> str:
    """Return what happens once and has the date for an attribute, or nothing."""
    if written.precision is not Precision.DAY:
        return ""
    found = _NOUN.match(draft.text, written.span.end)
    start = max(0, written.span.start - _BEFORE)
    if not found or not _THE.search(draft.text[start : written.span.start]):
        return ""
    sentence = draft.sentence(written.span.start)
    near = max(sentence.start, start - _SENTENCE), min(sentence.end, found.end() + _SENTENCE)
    return "" if _OTHER.search(draft.text, *near) else found["event"]


def _is_one(first: WrittenDate, written: WrittenDate) -> bool:
    """Tell whether two dates can be meant for one: none names a year that the other does not."""
    return not (first.year and written.year and first.year.value != written.year.value)


RULE = Rule(
    summary="Two dates of one event contradict each other.",
    why="""
        An event that closes before it opens, or an election that is on Nov. 3 in one paragraph and on
        Dec. 3 in another, sends readers there on the wrong day. Only what happens once is compared, and
        only where the day is the same and the month is not; a deadline that was put off is no slip.
    """,
    level=Level.WARNING,
    options=Spoken(),
    check=check,
    examples=(
        Bad("Registration opens on May 10 and closes on [[May 3]]."),
        Bad("The fair runs from May 3 to May 10, and ends on [[May 12]]."),
        Bad("Few expect the Nov. 3 election to be close. Polls for the [[Dec. 3]] election say so."),
        Good("Registration opens on May 3 and closes on May 10."),
        Bad("Registration opens on May 10, 2021, and closes on [[May 12, 2020]]."),
        Good("Registration opens on May 10, 2021, and will end in June 2021."),
        Good("Registration opens on Nov. 10 and closes on Jan. 3."),
        Good("The show opens on May 10, and sales close on May 3."),
        Good("The June 30 deadline passed. The new deadline is Sept. 30."),
        Good("Few expect the Nov. 3 election to be close. The May 4 election was."),
    ),
)
