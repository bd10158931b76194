"""Whether figures beside a month are a day of it, and whether a figure of four digits is a year."""

from __future__ import annotations

import re
from itertools import pairwise
from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from collections.abc import Sequence

    from newslint.language.dates.written import Part, WrittenDate

# “in March 31 percent of”, “After April 31 more did”, “since June 31 banks have failed”
_UNITS: Final = (
    r"(?:percent|per cent|pct|points?|basis|million|mln|billion|bln|trillion|thousand|hundred|dozen|people"
    r"|men|women|children|degrees|cents|miles|km|kilomet(?:er|re)s|yards|feet|minutes|hours|more|others?|new)\b"
)
_MEASURED = re.compile(rf"\s{_UNITS}")
_COUNTED = re.compile(r"\s(?!(?:was|is|has|as|its|this|his|plus|versus|vs|across|unless)\b)[a-z]+s\b")
_IN = re.compile(r"\b[Ii]n\s$")
_DETERMINED = re.compile(r"(?:\b(?:[Oo]n|[Tt]he|[Aa]|its|their|his|her|our|this|last|next)|['’]s)\s$")
_STREET = re.compile(r"\s(?:St(?:reet)?|Ave(?:nue)?|Rd|Road|Lane|Drive|Blvd|Square|Place|Way|Court)\b")

_LAST_DAYS: Final = (31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31)
_LAST_SLIP: Final = 39  # beyond it “Dec 87” is a month of 1987

_YEAR_BEFORE = re.compile(
    r"""(?: \b(?:[Ii]n|[Ss]ince|[Dd]uring|[Uu]ntil|till|[Ee]arly|[Ll]ate|[Ff]iscal|[Yy]ear|[Ss]pring|[Ss]ummer
            |[Aa]utumn|[Ww]inter|[Bb]oth|[Bb]orn|[Ff]ounded|[Ee]stablished|[Ee]st\.) \s
        | \b(?:mid|pre|post|early|late|end)[-‑]
        | \(
        )$""",
    re.VERBOSE,
)
_PERHAPS_BEFORE = re.compile(
    r"""\b(?:[Bb]y|[Ff]rom|[Bb]efore|[Aa]fter|[Bb]etween|[Tt]hrough|[Ff]or|of|to|than|around|about|and|but|said
        |that|because|while)\s$""",
    re.VERBOSE,
)
_MODIFIER_BEFORE = re.compile(r"(?:\b(?:[Tt]he|[Aa]|[Ii]ts|[Tt]heir|[Hh]is|[Hh]er|[Oo]ur|my)|['’]s?)\s$")
_OPENING = re.compile(r"(?:^|[.!?…:;]['\"”’)]*\s|\n|[—–]\s?)['\"“‘(]*$")
_YEAR_AFTER = re.compile(
    r"""['\"”’)\]]* (?: \s*$ | [.,;:!?)](?![0-9])
    | \s (?:and|or|to|but|by|in|on|at|for|with|when|while|as|after|before|until|because|that|which|who|the|a
        |an|it|he|she|they|we|there|will|would|could|may|might|can|was|is|were|are|has|had|have|did|does|saw
        |came|went|began|brought|started|ended|marked)\b
    )""",
    re.VERBOSE,
)
_VERB_AFTER = re.compile(
    r"\s(?:will|would|could|may|might|can|was|is|has|had|did|saw|began|started|ended|marked|brought)\b"
)
_BOUNDS: Final = range(1500, 2101)


def is_day(text: str, group: Sequence[WrittenDate]) -> bool:
    """Tell whether the days of a month are meant as such, and count or measure nothing.

    Args:
        text: The text.
        group: One day, or those of a range or list in one month.
    """
    first, last = group[0], group[-1]
    days = [date.day.value for date in group if date.day]
    if 0 in days:
        return False
    if first.year or first.weekday or not (last.day and last.month):
        return True
    score = any(_score(text, one, two) for one, two in pairwise(group))
    if score or max(days) > _LAST_SLIP or _STREET.match(text, last.span.end):
        return False
    if last.month.start > last.day.start:
        return True
    before = text[max(0, first.span.start - 8) : first.span.start]
    if _IN.search(before) or _MEASURED.match(text, last.span.end):
        return False
    likely = max(days) <= _LAST_DAYS[last.month.value - 1]
    return likely or bool(_DETERMINED.search(before)) or not _COUNTED.match(text, last.span.end)


def _score(text: str, one: WrittenDate, two: WrittenDate) -> bool:
    """Tell whether two days fall with a hyphen between them: “beat March 31-28”."""
    if not (one.day and two.day) or one.day.value < two.day.value:
        return False
    return text[one.day.end : two.day.start].strip() in {"-", "–"}


def is_year(text: str, year: Part) -> bool:
    """Tell whether a figure of four digits that stands alone is a year."""
    if year.value not in _BOUNDS:
        return False
    before = text[max(0, year.start - 14) : year.start]
    if _YEAR_BEFORE.search(before):
        return True
    after = _YEAR_AFTER.match(text, year.end)
    if _PERHAPS_BEFORE.search(before):
        return bool(after)
    if _OPENING.search(before):
        return bool(_VERB_AFTER.match(text, year.end))
    round_number = year.value % 100 == 0
    return bool(_MODIFIER_BEFORE.search(before)) and not (round_number or _MEASURED.match(text, year.end))
