"""A date as a text writes it."""

from __future__ import annotations

import enum

from newslint.record import Row
from newslint.text import Span


class Part(Row):
    """A part of a date: what it says and where it says so.

    Attributes:
        value: A weekday from 0 (Monday), a day of the month, a month from 1, or a year. Whatever the text
            says: the 31st of June has a 31.
        start: Where it begins.
        end: Where it ends, exclusive; the stop of an abbreviation is part of it.
    """

    value: int
    start: int
    end: int

    @property
    def span(self) -> Span:
        """Where it stands."""
        return Span(self.start, self.end)


class Precision(enum.Enum):
    """How much of the calendar a date names."""

    DAY = "day"
    MONTH = "month"
    YEAR = "year"


class Link(enum.Enum):
    """How a date hangs on the one before it."""

    NONE = "none"
    RANGE = "range"  # the later end of “May 3-5”
    LIST = "list"  # a further one of “May 3 and 4”


class WrittenDate(Row):
    """One date of the calendar, in the words of the text.

    A range or a list is several dates, which share the parts that are written once: both ends of “May 3-5,
    2021” have the same month and year.

    Attributes:
        span: Where it stands, from the first of its own words to the last. The ends of a range may overlap
            where weekdays and days are listed apart: “Monday-Wednesday, May 3-5”.
        weekday: Its weekday.
        day: Its day of the month.
        month: Its month.
        year: Its year. Where a range runs over New Year, the value is the year that its first end lies in.
        years_away: The year in words, counted from the present one: -1 for “last year”.
        link: How it hangs on the date before.
        ambiguous: Written in figures that the two sides of the Atlantic read differently (03/04/2021); it
            then has a year and neither day nor month.
    """

    span: Span
    weekday: Part | None = None
    day: Part | None = None
    month: Part | None = None
    year: Part | None = None
    years_away: Part | None = None
    link: Link = Link.NONE
    ambiguous: bool = False

    @property
    def precision(self) -> Precision:
        """How much of the calendar it names."""
        if self.day:
            return Precision.DAY
        return Precision.MONTH if self.month else Precision.YEAR
