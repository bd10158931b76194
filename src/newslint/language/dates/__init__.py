"""Dates and times as news English writes them, the days they mean, and the years it counts between them.

What lives here knows the calendar, not today: a day is worked out against one that is given.
"""

from newslint.language.dates.atoms import MONTHS, WEEKDAYS
from newslint.language.dates.clock import WrittenTime, times
from newslint.language.dates.elapsed import Days, Elapsed, Hedge, YearCount, age, count_before, days, elapsed
from newslint.language.dates.grammar import dates
from newslint.language.dates.resolve import day, possible_days
from newslint.language.dates.written import Link, Part, Precision, WrittenDate

__all__ = [
    "MONTHS",
    "WEEKDAYS",
    "Days",
    "Elapsed",
    "Hedge",
    "Link",
    "Part",
    "Precision",
    "WrittenDate",
    "WrittenTime",
    "YearCount",
    "age",
    "count_before",
    "dates",
    "day",
    "days",
    "elapsed",
    "possible_days",
    "times",
]
