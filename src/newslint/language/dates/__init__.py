"""Calendar dates as news English writes them, and the days they mean."""

from newslint.language.dates.atoms import MONTHS, WEEKDAYS
from newslint.language.dates.grammar import dates
from newslint.language.dates.resolve import day, possible_days
from newslint.language.dates.written import Link, Part, Precision, WrittenDate

__all__ = [
    "MONTHS",
    "WEEKDAYS",
    "Link",
    "Part",
    "Precision",
    "WrittenDate",
    "dates",
    "day",
    "possible_days",
]
