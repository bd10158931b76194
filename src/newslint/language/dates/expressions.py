"""All that a text says of time: dates, days and months by name, spans that are counted, quarters, decades.

Values are those of ISO 8601, as TIMEX3 uses them: “1998-08-07” a day, “1998-08” a month, “1998-W32” a week,
“1998-Q3” a quarter, “1998-SU” a summer, “1998” a year, “199” a decade, “P2M” two months, “T17:30” a time.
"""

from __future__ import annotations

import re
from datetime import date, timedelta
from functools import cache
from typing import TYPE_CHECKING, Final

from newslint.language.dates.atoms import MONTHS, WEEKDAYS
from newslint.language.dates.clock import times
from newslint.language.dates.grammar import dates
from newslint.language.dates.resolve import day
from newslint.language.dates.written import Precision
from newslint.language.numerals import in_words, value
from newslint.record import Row
from newslint.text import Span, fold

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Mapping

    from newslint.language.dates.written import WrittenDate

_UNITS: Final = {"day": "D", "week": "W", "month": "M", "quarter": "Q", "year": "Y"}
_UNITS_OF_TIME: Final = {"second": "S", "minute": "M", "hour": "H"}
_MANY: Final = {"decade": ("Y", 10), "century": ("Y", 100), "centurie": ("Y", 100), "fortnight": ("W", 2)}
_SEASONS: Final = {"spring": "SP", "summer": "SU", "autumn": "FA", "fall": "FA", "winter": "WI"}
_PARTS: Final = {"morning": "MO", "afternoon": "AF", "evening": "EV", "night": "NI"}
_AWAY: Final = {
    **dict.fromkeys("last past previous".split(), -1),
    **dict.fromkeys("this current same".split(), 0),
    **dict.fromkeys("next coming following".split(), 1),
}
_DAYS_AWAY: Final = {"yesterday": -1, "today": 0, "tonight": 0, "tomorrow": 1}
_REFERENCES: Final = {
    "now": "PRESENT_REF",
    "currently": "PRESENT_REF",
    "at present": "PRESENT_REF",
    "recently": "PAST_REF",
    "current": "PRESENT_REF",
    "soon": "FUTURE_REF",
    "the future": "FUTURE_REF",
    "the past": "PAST_REF",
}
_OFTEN: Final = {
    "hourly": "PT1H",
    "daily": "P1D",
    "weekly": "P1W",
    "monthly": "P1M",
    "quarterly": "P1Q",
    "annually": "P1Y",
    "yearly": "P1Y",
}
_ORDINALS: Final = ("first", "second", "third", "fourth")

_NUMBER: Final = "|".join(
    [
        "[0-9]{1,3}",
        "an?",
        "a hundred",
        "a couple of",
        "half a",
        *sorted(map(in_words, range(1, 100)), key=len)[::-1],
    ]
)
_UNIT: Final = "|".join([*_UNITS, *_UNITS_OF_TIME, *_MANY])
_LEAD: Final = r"(?:the )?(?:past|last|next|first|latest|coming|previous|final) "
_WEEKDAY: Final = "|".join(weekday.lower() for weekday in WEEKDAYS)
_MONTH: Final = "|".join(month.lower() for month in MONTHS)
_SURE_MONTH: Final = "|".join(month.lower() for month in MONTHS if month not in {"March", "May"})
_PART_OF_MONTH: Final = "(?:(?:early|late|mid)[ -])"
_IN: Final = "|".join(
    f"(?<= {word} )" for word in "in by of since until from through for before after".split()
)
_PART: Final = "|".join(_PARTS)
_PERIOD: Final = "|".join(
    ["day", "week", "weekend", "month", "quarter", "year", "decade", "century", *_SEASONS]
)

# What is read, each kind with its parts; earlier kinds win where two begin together.
_KINDS: Final = {
    "ago": rf"(?P<ago_count>{_NUMBER})[ -](?P<ago_unit>{_UNIT})s? (?P<way>ago|earlier|from now)",
    "relative": rf"(?P<away>{'|'.join(_AWAY)})"
    rf" (?:(?P<period>{_PERIOD})|(?P<of_day>{_PART})|(?P<weekday>{_WEEKDAY})|(?P<month>{_MONTH}))"
    r"(?!s? (?:of|ago)\b)",
    "length": rf"(?:{_LEAD})?(?P<count>{_NUMBER})(?: more)?[ -](?P<unit>{_UNIT})s?(?![ -]old)",
    "vague": r"(?:the )?(?:(?:past|last|next|coming|first|early) )?"
    rf"(?:(?:a few|several|some|many|recent|coming|early)[ -](?P<some>{_UNIT})s?|(?P<many>{_UNIT})s)",
    "running": r"the (?:(?:latest|current|fiscal) ){0,2}(?P<now>weekend|week|month|quarter|year)",
    "century": r"(?:the )?(?P<hundred>1[0-9]|2[01])(?:th|st) century",
    "quarter": rf"(?:the )?(?P<which>{'|'.join(_ORDINALS)})[ -]quarter",
    "decade": r"(?:the )?(?:(?:early|late|mid)[ -])?(?P<ten>1[0-9][0-9]0|20[0-9]0)s|the '?(?P<short>[2-9]0)s",
    "often": rf"{'|'.join(_OFTEN)}|(?:each|every) (?P<every>day|week|month|quarter|year)",
    "named_day": "|".join(_DAYS_AWAY),
    "reference": "|".join(_REFERENCES),
    "by_name": rf"(?P<name>{_WEEKDAY})(?: (?P<then>{_PART}))?",
    "in_month": rf"{_PART_OF_MONTH}?(?P<its_month>{_SURE_MONTH})"
    rf"|(?:{_PART_OF_MONTH}|{_IN})(?P<doubtful>{_MONTH})",
}
_AHEAD: Final = "will|would|may|could|due|scheduled|expected|plans?|until|by|before|starting|next"
_NEAR: Final = 50
_REPORTED: Final = {"quarter": 45, "weekend": 4}  # days ago
_DAYS: Final = len(WEEKDAYS)
_MONTHS: Final = len(MONTHS)
_QUARTERS: Final = len(_ORDINALS)


class Expression(Row):
    """What a text says of time.

    Attributes:
        start: Where it begins.
        end: Where it ends, exclusive.
        value: What it means, as ISO 8601 writes it; empty where that cannot be told.
    """

    start: int
    end: int
    value: str

    @property
    def span(self) -> Span:
        """Where it stands."""
        return Span(self.start, self.end)


def expressions(text: str, published: date) -> tuple[Expression, ...]:
    """Return all that a text says of time, in order; what overlaps an earlier one is left out.

    Args:
        text: The text.
        published: The day of publication, from which relative expressions count.
    """
    written = (Expression(*one.span, calendar_value(one, published)) for one in dates(text))
    clocks = (
        Expression(*one.span, "T{:02}:{:02}".format(*one.on_the_clock)) for one in times(text) if one.exists
    )
    relative = _relative(text, published)
    kept: list[Expression] = []
    for one in sorted((*written, *clocks, *relative), key=lambda one: (one.start, -one.end)):
        if not kept or one.start >= kept[-1].end:
            kept.append(one)
    return tuple(kept)


def calendar_value(written: WrittenDate, published: date) -> str:
    """Return the value of a calendar date: a day, a month or a year."""
    year = written.year.value if written.year else published.year
    if written.precision is Precision.YEAR or not written.month:
        return f"{year:04}"
    if written.precision is Precision.MONTH:
        return f"{year:04}-{written.month.value:02}"
    found = day(written, published)
    return found.isoformat() if found else ""


@cache
def _pattern() -> re.Pattern[str]:
    """Return the pattern of all kinds, made on first use: a run that only looks for faults has none."""
    return re.compile(rf"\b(?:{'|'.join(f'(?P<{kind}>{form})' for kind, form in _KINDS.items())})\b")


@cache
def _verb() -> re.Pattern[str]:
    return re.compile(rf"\b(?:(?P<ahead>{_AHEAD})|said|was|were|had|did|told|[a-z]+ed)\b")


def _relative(text: str, published: date) -> Iterator[Expression]:
    folded = fold(text)
    for found in _pattern().finditer(folded):
        kind = next(kind for kind in _READINGS if found[kind])
        read = _READINGS[kind](found, published)
        if kind not in _BY_NAME or not text[found.start() : found.end()].islower():
            yield Expression(*found.span(), read)


def _ago(found: re.Match[str], published: date) -> str:
    count = _count(found["ago_count"])
    ahead = 1 if found["way"] == "from now" else -1
    unit, times_ = _unit(found["ago_unit"])
    if count is None or not unit:
        return ""
    count *= times_ * ahead
    if unit == "D":
        return (published + timedelta(count)).isoformat()
    return _period(unit, count, published)


def _period(unit: str, away: int, published: date) -> str:
    """Return the week, month, quarter or year that lies some of its kind away."""
    if unit == "W":
        year, week, _ = (published + timedelta(away * _DAYS)).isocalendar()
        return f"{year:04}-W{week:02}"
    if unit == "Y":
        return f"{published.year + away:04}"
    if unit == "Q":
        year, quarter = divmod(published.year * _QUARTERS + (published.month - 1) // 3 + away, _QUARTERS)
        return f"{year:04}-Q{quarter + 1}"
    year, month = divmod(published.year * _MONTHS + published.month - 1 + away, _MONTHS)
    return f"{year:04}-{month + 1:02}"


def _nearby(found: re.Match[str], published: date) -> str:
    away = _AWAY[found["away"]]
    if found["period"]:
        return _nearby_period(found["period"], away, published)
    if found["of_day"]:
        return f"{(published + timedelta(away)).isoformat()}T{_PARTS[found['of_day']]}"
    if found["weekday"]:
        return _weekday(found["weekday"], published, away).isoformat()
    return _month(found["month"], published, away)


def _nearby_period(period: str, away: int, published: date) -> str:
    if period == "day":
        return (published + timedelta(away)).isoformat()
    if period == "decade":
        return str(published.year // 10 + away)
    if period == "century":
        return str(published.year // 100 + away)
    if period == "weekend":
        return f"{_period('W', away, published)}-WE"
    if period in _SEASONS:
        return f"{published.year + away:04}-{_SEASONS[period]}"
    return _period(_UNITS[period], away, published)


def _weekday(name: str, published: date, away: int) -> date:
    """Return the day of a weekday: the last one up to publication, the next one, or that of this week."""
    number = next(at for at, weekday in enumerate(WEEKDAYS) if weekday.lower() == name)
    ahead = (number - published.weekday()) % _DAYS
    if away < 0:
        return published + timedelta(ahead - _DAYS)
    return published + timedelta(ahead or _DAYS * (away > 0))


def _month(name: str, published: date, away: int) -> str:
    number = next(at for at, month in enumerate(MONTHS, 1) if month.lower() == name)
    year = published.year
    if away < 0:
        year -= number >= published.month
    elif away > 0:
        year += number <= published.month
    return f"{year:04}-{number:02}"


def _length(found: re.Match[str], published: date) -> str:  # noqa: ARG001 (a length needs no day)
    count = _count(found["count"])
    if found["unit"] in _UNITS_OF_TIME:
        return f"PT{count}{_UNITS_OF_TIME[found['unit']]}" if count else ""
    unit, times_ = _unit(found["unit"])
    return f"P{count * times_}{unit}" if count else ""


def _unit(name: str) -> tuple[str, int]:
    return _MANY.get(name) or (_UNITS.get(name, ""), 1)


def _count(numeral: str) -> int | None:
    return {"an": 1, "a couple of": 2}.get(numeral) or value(numeral)


def _vague(found: re.Match[str], published: date) -> str:  # noqa: ARG001 (a length needs no day)
    name = found["some"] or found["many"]
    return f"PTX{_UNITS_OF_TIME[name]}" if name in _UNITS_OF_TIME else f"PX{_unit(name)[0]}"


def _running(found: re.Match[str], published: date) -> str:
    """Return the period that “the quarter” or “the weekend” means: the one that papers report on."""
    reported = published - timedelta(_REPORTED.get(found["now"], 0))
    return _nearby_period(found["now"], 0, reported)


def _quarter(found: re.Match[str], published: date) -> str:
    """Return a quarter: the nearest that has begun, or begins within the month."""
    number = _ORDINALS.index(found["which"]) + 1
    begins = 3 * number - 2
    return f"{published.year - (begins > published.month + 1):04}-Q{number}"


def _decade(found: re.Match[str], published: date) -> str:  # noqa: ARG001 (it names its century, or ours)
    return str(found["ten"])[:3] if found["ten"] else f"19{found['short'][0]}"


def _often(found: re.Match[str], published: date) -> str:  # noqa: ARG001 (how often, not when)
    return f"P1{_UNITS[found['every']]}" if found["every"] else _OFTEN[found["often"]]


def _named_day(found: re.Match[str], published: date) -> str:
    word = found["named_day"]
    return (published + timedelta(_DAYS_AWAY[word])).isoformat() + "TNI" * (word == "tonight")


def _by_name(found: re.Match[str], published: date) -> str:
    away = 1 if _looks_ahead(found) else -1
    latest = published if _is(found["name"], published) else _weekday(found["name"], published, away)
    return latest.isoformat() + (f"T{_PARTS[found['then']]}" if found["then"] else "")


def _is(weekday: str, published: date) -> bool:
    return WEEKDAYS[published.weekday()].lower() == weekday


def _in_month(found: re.Match[str], published: date) -> str:
    name = found["its_month"] or found["doubtful"]
    if MONTHS[published.month - 1].lower() == name:
        return f"{published.year:04}-{published.month:02}"
    return _month(name, published, 1 if _looks_ahead(found) else -1)


def _looks_ahead(found: re.Match[str]) -> bool:
    """Tell whether the last word before a weekday or a month that tells of a time tells of one to come."""
    start = max(0, found.start() - _NEAR, found.string.rfind(". ", 0, found.start()))
    told = [verb["ahead"] for verb in _verb().finditer(found.string, start, found.start())]
    return bool(told and told[-1])


_READINGS: Final[Mapping[str, Callable[[re.Match[str], date], str]]] = {
    "ago": _ago,
    "relative": _nearby,
    "length": _length,
    "vague": _vague,
    "running": _running,
    "century": lambda found, _: str(int(found["hundred"]) - 1),
    "quarter": _quarter,
    "decade": _decade,
    "often": _often,
    "named_day": _named_day,
    "reference": lambda found, _: _REFERENCES[found["reference"]],
    "by_name": _by_name,
    "in_month": _in_month,
}
_BY_NAME: Final = frozenset(["by_name", "in_month"])  # a capital tells March from a march
