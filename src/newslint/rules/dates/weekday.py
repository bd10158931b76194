"""dates/weekday: the weekday and the date disagree."""

from __future__ import annotations

import re
from contextlib import suppress
from datetime import date, timedelta
from typing import TYPE_CHECKING, Final

from newslint.language import MONTHS, WEEKDAYS, possible_days, reports
from newslint.lint import Bad, Finding, Fix, Good, Level, Related, Rule, Spoken

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from newslint.language import Part, WrittenDate
    from newslint.lint import Draft

_YEARS: Final = range(1800, 2101)  # all Gregorian in the English-speaking world
_DAYS: Final = len(WEEKDAYS)
_LAST_WORD = re.compile(r"\b([a-z]+) $")
_LONGEST_VERB: Final = 24
_LONGEST_QUOTE: Final = 400
_PUT_DOWN = re.compile(
    r"\b(?:statement|wrote|written|writes|posted|tweeted|shared|announcement|letter|e-?mail|memo|filing"
    r"|affidavit|report|notice|post|caption|Facebook|Instagram|Twitter)\b"
)
_NEAR: Final = timedelta(60)
_FAR: Final = timedelta(200)

_Told = frozenset[tuple[int, int, int]]


def check(draft: Draft, options: Spoken) -> Iterator[Finding]:
    named: int | None = None
    told: _Told | None = None
    for written in draft.dates:
        weekday = written.weekday
        if weekday:
            possible = possible_days(written, draft.published, named)
            spoken = options.spares(draft, written.span) and not _is_written(draft, written)
            if _disagree(weekday, possible) and not (spoken or _belongs_to_verb(draft, written, weekday)):
                told = told if told is not None else _told(draft)
                yield _finding(draft, written, weekday, possible[0], told)
        named = written.year.value if written.year else named


def _disagree(weekday: Part, possible: Sequence[date]) -> bool:
    known = bool(possible) and possible[0].year in _YEARS
    return known and all(day.weekday() != weekday.value for day in possible)


def _is_written(draft: Draft, written: WrittenDate) -> bool:
    """Tell whether a quotation was put down in writing, with a calendar at hand: a statement, a post."""
    start, end = draft.sentence(written.span.start)
    near = max(start, written.span.start - _LONGEST_QUOTE), min(end, written.span.end + _LONGEST_QUOTE)
    return _PUT_DOWN.search(draft.text, *near) is not None


def _belongs_to_verb(draft: Draft, written: WrittenDate, weekday: Part) -> bool:
    """Tell whether the weekday may be that of a statement: “said Thursday May 3 would suit them”."""
    rest = min(part.start for part in (written.day, written.month, written.year) if part)
    before = _LAST_WORD.search(draft.text, max(0, weekday.start - _LONGEST_VERB), weekday.start)
    return before is not None and draft.text[weekday.end : rest] == " " and reports(before[1].lower())


def _finding(draft: Draft, written: WrittenDate, weekday: Part, day: date, told: _Told) -> Finding:
    named, right = weekday.span.of(draft.text), WEEKDAYS[day.weekday()]
    passed = draft.published is None or day < draft.published
    message = f"“{named}” is wrong: {_shown(written, day)} {'was' if passed else 'is'} a {right}"
    repaired = Fix.replace(weekday.span, _like(named, right))
    if written.year and (year := _other_year(written, weekday, day, draft.published)):
        meant = f"{_shown(written, day.replace(year=year))} is a {WEEKDAYS[weekday.value]}"
        return Finding(
            written.span, message, (Related(weekday.span, meant),), Fix.replace(written.year.span, str(year))
        )
    nearest = _nearest(weekday, day)
    meant = f"The nearest {WEEKDAYS[weekday.value]} is {_shown(written, nearest)}"
    if written.day and (weekday.value, nearest.month, nearest.day) in told:
        repaired = Fix.replace(written.day.span, str(nearest.day))
    return Finding(written.span, message, (Related(weekday.span, meant),), repaired)


def _nearest(weekday: Part, day: date) -> date:
    """Return the day nearest to a day that falls on a weekday."""
    ahead = (weekday.value - day.weekday() + _DAYS // 2) % _DAYS - _DAYS // 2
    return day + timedelta(ahead)


def _other_year(written: WrittenDate, weekday: Part, day: date, published: date | None) -> int:
    """Return the year beside that of a date which brings it to its weekday and near publication, or 0.

    In January the hand still writes the old year; then the year is likelier wrong than the weekday.
    """
    if published is None or written.day is None or abs(day - published) < _FAR:
        return 0
    for year in (day.year - 1, day.year + 1):
        with suppress(ValueError):  # the 29th of February
            other = day.replace(year=year)
            if other.weekday() == weekday.value and abs(other - published) <= _NEAR:
                return year
    return 0


def _told(draft: Draft) -> _Told:
    """Return the weekdays that the copy puts on a day, with its month and day."""
    return frozenset(
        (one.weekday.value, one.month.value, one.day.value)
        for one in draft.dates
        if one.weekday and one.month and one.day
    )


def _shown(written: WrittenDate, day: date) -> str:
    """Return the day in the order of the copy, British or American."""
    month = MONTHS[day.month - 1]
    british = written.day and written.month and written.day.start < written.month.start
    return f"{day.day} {month} {day.year}" if british else f"{month} {day.day}, {day.year}"


def _like(named: str, right: str) -> str:
    """Return the right weekday in the form of the one named: “MONDAY”, “Mon.”."""
    if named.rstrip(".").title() not in WEEKDAYS:
        right = right[:3] + named[-1] * named.endswith(".")
    return right.upper() if named.isupper() else right


SUMMER = date(2021, 7, 5)

RULE = Rule(
    summary="The weekday does not fall on the date beside it.",
    why="""
        One of the two is wrong, and the reader who wants to be there cannot know which. The weekday is
        usually the slip, for it was reckoned in the head. The year is, where the one beside it brings
        the date to its weekday and near the day of publication, and the day, where the copy has the
        weekday on the next one elsewhere. Look the date up before you mend it. A date without its year
        is held against the years around the day of publication. What somebody says is left alone, unless
        it was put down in a statement, a letter or a post.
    """,
    level=Level.ERROR,
    options=Spoken(),
    check=check,
    examples=(
        Bad(
            "The court ruled on [[Thursday, July 2, 2021]], in Leeds.",
            fixed="The court ruled on Friday, July 2, 2021, in Leeds.",
        ),
        Bad(
            "Last changed: [[2021-07-02 (Thursday)]].",
            fixed="Last changed: 2021-07-02 (Friday).",
        ),
        Bad(
            "The fair opens on [[Monday 12 June]] at noon.",
            fixed="The fair opens on Saturday 12 June at noon.",
            published=SUMMER,
        ),
        Bad(
            "The court rules on [[Wednesday, Jan. 6, 2020]], in Leeds.",
            fixed="The court rules on Wednesday, Jan. 6, 2021, in Leeds.",
            published=date(2021, 1, 4),
        ),
        Bad(
            "It rained on Thursday, July 1. The court ruled on [[Thursday, July 2, 2021]].",
            fixed="It rained on Thursday, July 1. The court ruled on Thursday, July 1, 2021.",
            published=SUMMER,
        ),
        Good("The court ruled on Friday, July 2, 2021, in Leeds."),
        Good("The court ruled on Thursday, July 2.", published=date(2020, 7, 3)),
        Good("The garden is open Tuesday-Saturday, June 1-30, 2021."),
        Good("The fair opens on Monday 12 June at noon."),  # no year, and no day of publication
        Good("The court ruled on Thursday, July 2.", published=date(2020, 12, 1)),
        Good("She said Thursday July 2, 2021, would suit the court."),  # she said it on a Thursday
        Good("The treaty of 1941 came late. On Sunday, Dec. 7, the bombs fell.", published=SUMMER),
        Good("“We met on Thursday, July 2, 2021,” she said."),
        Bad("“We met on [[Thursday, July 2, 2021]],” she said.", options=(("quotations", True),)),
        Bad("“We met on [[Thursday, July 2, 2021]],” she wrote in a letter."),  # hers to mend
    ),
)
