"""The years that lie between two times, and the counts of them that a text makes."""

from __future__ import annotations

import enum
import re
from calendar import monthrange
from datetime import date
from functools import cache
from typing import TYPE_CHECKING, Final

from newslint.language.dates.written import Precision
from newslint.language.numerals import NUMBER, value
from newslint.record import Row
from newslint.text import Span

if TYPE_CHECKING:
    from newslint.language.dates.written import WrittenDate


class Days(Row):
    """The days that a time reaches over: one, those of a month, or those of a year."""

    first: date
    last: date

    @classmethod
    def of(cls, day: date) -> Days:
        """Return a time that is one day."""
        return cls(day, day)


class Elapsed(Row):
    """How many years can be said to lie between two times: completed ones, or begun ones.

    Attributes:
        least: The fewest.
        most: The most.
    """

    least: int
    most: int


class Hedge(enum.Enum):
    """How exactly a count is meant."""

    NONE = ""
    ABOUT = "about"
    MORE = "more than"
    LESS = "less than"


class YearCount(Row):
    """A count of years: “some 40 years” ago, a “25th” anniversary.

    Attributes:
        years: How many.
        number: Where the number alone stands.
        span: Where it stands with its hedge, up to what it counts.
        hedge: How exactly it is meant.
    """

    years: int
    number: Span
    span: Span
    hedge: Hedge

    def fits(self, elapsed: Elapsed) -> bool:
        """Tell whether the count is right for the years that lie between two times."""
        least, most = elapsed
        if self.hedge is Hedge.MORE:
            return self.years <= most
        if self.hedge is Hedge.LESS:
            return self.years >= least
        slack = max(2, self.years // 7) if self.hedge is Hedge.ABOUT else 0
        return least - slack <= self.years <= most + slack


_ABOUT: Final = ("about", "around", "roughly", "some", "approximately", "nearly", "almost", "close to")
_MORE: Final = ("more than", "over", "at least")
_LESS: Final = ("less than", "under", "fewer than", "not even", "within")
_HEDGES: Final = {
    **dict.fromkeys(_ABOUT, Hedge.ABOUT),
    **dict.fromkeys(_MORE, Hedge.MORE),
    **dict.fromkeys(_LESS, Hedge.LESS),
}
_LONGEST: Final = 52
_WORD = re.compile(r"(?<![\w-])[\w-]")
_UNIT = re.compile(r"(?:[- ]years?)?\s\Z", re.IGNORECASE)


@cache
def _count() -> re.Pattern[str]:
    """Return the pattern of a count, made on first use: most drafts count no years."""
    return re.compile(
        rf"(?:(?P<hedge>{'|'.join(_HEDGES)}) )?(?<![\w.,$£€/-])(?P<number>{NUMBER})", re.IGNORECASE
    )


def count_before(text: str, at: int) -> YearCount | None:
    """Return the count that ends where something counted begins: “the 25th |anniversary”, “16 |years ago”.

    Args:
        text: The text.
        at: Where the counted begins.
    """
    start = max(text.rfind("\n", max(0, at - _LONGEST), at) + 1, at - _LONGEST)
    end = next(iter(_UNIT.finditer(text, start, at)), None)
    if end is None:
        return None
    for word in _WORD.finditer(text, start, end.start()):
        found = _count().fullmatch(text, word.start(), end.start())
        years = value(found["number"]) if found else None
        if found and years:
            hedge = _HEDGES[found["hedge"].lower()] if found["hedge"] else Hedge.NONE
            return YearCount(years, Span(*found.span("number")), Span(found.start(), at), hedge)
    return None


def days(written: WrittenDate) -> Days | None:
    """Return the days of a date with a year; None without, and for a day that the calendar lacks."""
    if written.year is None:
        return None
    year = written.year.value
    if written.precision is Precision.YEAR or written.month is None:
        return Days(date(year, 1, 1), date(year, 12, 31))
    month = written.month.value
    try:
        if written.day:
            return Days.of(date(year, month, written.day.value))
        return Days(date(year, month, 1), date(year, month, monthrange(year, month)[1]))
    except ValueError:  # includes calendar.IllegalMonthError
        return None


def elapsed(earlier: Days, later: Days) -> Elapsed:
    """Return how many years can be said to lie between two times.

    Between 2 May 2012 and 17 September 2025 they are 13, or 14 if the one that has begun counts.
    """
    least, _ = _completed(earlier.last, later.first)
    most, begun = _completed(earlier.first, later.last)
    return Elapsed(least, most + begun)


def age(born: Days, on: date) -> Elapsed:
    """Return the ages that somebody can have on a day: the birthday may be still to come."""
    return Elapsed(_completed(born.last, on)[0], _completed(born.first, on)[0])


def _completed(one: date, two: date) -> tuple[int, bool]:
    """Return the completed years between two days, and whether a further one has begun."""
    years = two.year - one.year - ((two.month, two.day) < (one.month, one.day))
    return years, (two.month, two.day) != (one.month, one.day)
