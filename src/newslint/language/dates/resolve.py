"""The day that a written date means."""

from __future__ import annotations

from datetime import date, timedelta
from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from collections.abc import Iterable

    from newslint.language.dates.written import WrittenDate

_REACH: Final = timedelta(days=335)


def possible_days(written: WrittenDate, published: date | None, named: int | None = None) -> tuple[date, ...]:
    """Return the days that a date can mean, the likeliest first.

    With its year a date means one day. Without, it means the one nearest to publication, and there can
    be two: in December “March 6” is nine months ago or three months ahead. Nothing is returned for a
    month, for a year, for a day that the calendar does not have, and where the day of publication is
    wanted and not known.

    Args:
        written: The date.
        published: The day of publication.
        named: The year that the text named last before it, which a date without a year can be in too.
    """
    if not (written.day and written.month):
        return ()
    month, day = written.month.value, written.day.value
    if written.year:
        return _existing((written.year.value,), month, day)
    if published is None:
        return ()
    if written.years_away:
        return _existing((published.year + written.years_away.value,), month, day)
    around = _existing((published.year - 1, published.year, published.year + 1), month, day)
    nearest = sorted(around, key=lambda day: abs(day - published))
    near = [day for at, day in enumerate(nearest) if at == 0 or abs(day - published) <= _REACH]
    told = _existing((named,), month, day) if named else ()
    return tuple(dict.fromkeys((*near, *told)))


def _existing(years: Iterable[int], month: int, day: int) -> tuple[date, ...]:
    return tuple(found for year in years if (found := _date(year, month, day)))


def _date(year: int, month: int, day: int) -> date | None:
    try:
        return date(year, month, day)
    except ValueError:  # the 29th of February, or no day at all
        return None


def day(written: WrittenDate, published: date | None) -> date | None:
    """Return the day that a date means: of several, the first that falls on the weekday it names."""
    possible = possible_days(written, published)
    weekday = written.weekday
    fitting = [one for one in possible if weekday and one.weekday() == weekday.value]
    return next(iter((*fitting, *possible)), None)
