"""Dates from their atoms."""

from __future__ import annotations

import re
from collections import defaultdict
from itertools import pairwise
from typing import TYPE_CHECKING, Final

from newslint.language.dates.atoms import DAY, FIGURES, MONTH, WEEKDAY, WEEKDAYS, YEAR, Atom, atoms
from newslint.language.dates.doubt import is_day, is_year
from newslint.language.dates.written import Link, Part, WrittenDate
from newslint.language.numerals import digits
from newslint.text import Span

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

# What may stand between two atoms of a date, as one character each; anything else parts them.
_APART: Final = "|"
_LONGEST_GLUE: Final = 18
_GLUE: Final = {
    "": " ",
    ",": ",",
    "-": "-",
    "‑": "-",
    "–": "-",
    "/": "&",
    "and": "&",
    "or": "&",
    "&": "&",
    ", and": "&",
    ", or": "&",
    "to": ">",
    ", to": ">",
    "through": ">",
    ", through": ">",
    "until": ">",
    ", until": ">",
    "till": ">",
    "thru": ">",
    "(": "(",
    "of": "o",
    "the": "t",
    ", the": "t",
    ", a": "a",
    "(a": "a",
    "was a": "a",
    "is a": "a",
    ", which was a": "a",
    ", which is a": "a",
}
_LINKS: Final = {"-": Link.RANGE, ">": Link.RANGE, "&": Link.LIST}

# The grammar, over the kinds of atoms and the glue between them: “Thursday, July 2, 2021” is “W,M D,Y”.
# A further day of a list (“May 3, 4 and 5”) needs its “and”, or it counts something: “On May 3, 12 people”.
# Lists are bounded, so that a page of bare figures costs no more than its length.
_DATE = re.compile(
    r"""
      (?: W[ ,(] )? F (?: [(]W )?
    | (?: W(?:[-&>]W){0,6} [ ,(t] )?
      (?: M[ t] D(?: (?:[-&>]D | ,D(?=(?:,D){0,9}&D)) (?![ o]M) ){0,9} (?: [ ,]Y )?
        | D(?: [-&>]D | ,D(?=(?:,D){0,9}&D) ){0,9} [ o]M (?: [ ,o]Y )? (?! [ ]D[ ,]Y )
        | D-M-Y
      )
      (?: [(a]W (?! [ ,](?:M|D[ ]M) ) )?
    | M(?:[-&>]M){0,3} [ ,o]Y
    | Y(?: [-&>]Y | ,Y(?=(?:,Y){0,9}&Y) ){0,9}
    """,
    re.VERBOSE,
)

_YEARS_AWAY = re.compile(r",?\s(?:of\s)?(last|this|next)\syear\b")
_AWAY: Final = {"last": -1, "this": 0, "next": 1}
_NUMBER = re.compile(r"[0-9]+")
_MONTHS_IN_YEAR: Final = 12
_LAST_TWO_DIGITS: Final = 99


def dates(text: str, runs: Iterable[tuple[int, int]] | None = None) -> tuple[WrittenDate, ...]:
    """Return the calendar dates of a text, in order: days, months with a year, and years.

    A range or a list is several dates. Dates that the calendar does not have (June 31) are among them.

    Args:
        text: The text.
        runs: Where its digits stand, if that is known.
    """
    found = atoms(text, digits(text) if runs is None else runs)
    glue = [*(_glue(text, one, two) for one, two in pairwise(found)), _APART]
    signature = "".join(atom.kind + between for atom, between in zip(found, glue, strict=False))
    written: list[WrittenDate] = []
    for match in _DATE.finditer(signature):
        first, last = match.start() // 2, (match.end() - 1) // 2
        group = _group(text, found[first : last + 1], glue[first:last])
        link = _LINKS.get(glue[first - 1], Link.NONE)
        if group and written and link is not Link.NONE and written[-1].span.end == found[first - 1].end:
            group[0] = group[0]._replace(link=link)
        written += group
    return tuple(_with_shared_years(written))


def _glue(text: str, one: Atom, two: Atom) -> str:
    if two.start - one.end > _LONGEST_GLUE:
        return _APART
    between = text[one.end : two.start]
    if between == " ":
        return _GLUE[""]
    if "\n\n" in between:
        return _APART
    return _GLUE.get(" ".join(between.split()), _APART)


def _group(text: str, group: Sequence[Atom], glue: Sequence[str]) -> list[WrittenDate]:
    """Return the dates that a run of atoms writes; none where it is a count after all."""
    parts: defaultdict[str, list[Part]] = defaultdict(list)
    for kind, value, start, end in group:
        parts[kind].append(Part(value, start, end))
    weekdays, days, months, years, figures = (parts[kind] for kind in (WEEKDAY, DAY, MONTH, YEAR, FIGURES))
    span = _closed(text, Span(group[0].start, group[-1].end))
    if figures:
        return _in_figures(text, figures[0], WrittenDate(span, weekday=weekdays[0] if weekdays else None))
    units = days or months or years
    links = {two.start: _LINKS.get(between, Link.LIST) for between, two in zip(glue, group[1:], strict=True)}
    away = _years_away(text, span.end) if days and not years else None
    found = [
        WrittenDate(
            Span(unit.start if at else span.start, span.end if unit is units[-1] else unit.end),
            weekday=_weekday(weekdays, units, at),
            day=unit if days else None,
            month=months[min(at, len(months) - 1)] if months else None,
            year=(years[0] if years else None) if months else unit,
            years_away=away,
            link=links[unit.start] if at else Link.NONE,
        )
        for at, unit in enumerate(units)
    ]
    if not months:
        return found if is_year(text, units[0]) else []
    return found if is_day(text, found) else []


def _closed(text: str, span: Span) -> Span:
    """Return the span with the bracket that closes one opened in it: “July 2 (Friday)”."""
    opened = text.find("(", *span) >= 0 and text.startswith(")", span.end)
    return Span(span.start, span.end + opened)


def _weekday(weekdays: Sequence[Part], days: Sequence[Part], at: int) -> Part | None:
    """Return the weekday of one of the days.

    As many weekdays as days belong together if they lie as far apart; else they are opening hours
    (“Tuesday-Saturday, May 3-28”). One weekday belongs to the first day, or to the last if it follows.
    """
    if len(weekdays) == len(days):
        together = (weekdays[-1].value - weekdays[0].value) % len(WEEKDAYS)
        return weekdays[at] if together == days[-1].value - days[0].value else None
    if len(weekdays) != 1:
        return None
    its_day = 0 if weekdays[0].start < days[0].start else len(days) - 1
    return weekdays[0] if at == its_day else None


def _years_away(text: str, end: int) -> Part | None:
    found = _YEARS_AWAY.match(text, end)
    return Part(_AWAY[found[1]], found.start(1), found.end()) if found else None


def _in_figures(text: str, figures: Part, date: WrittenDate) -> list[WrittenDate]:
    one, two, three = (
        Part(int(found[0]), *found.span()) for found in _NUMBER.finditer(text, figures.start, figures.end)
    )
    if one.value > _LAST_TWO_DIGITS:
        return [date._replace(year=one, month=two, day=three)]
    date = date._replace(year=three)
    if min(one.value, two.value) > _MONTHS_IN_YEAR:
        return []
    if one.value > _MONTHS_IN_YEAR:
        return [date._replace(day=one, month=two)]
    if two.value > _MONTHS_IN_YEAR or one.value == two.value:
        return [date._replace(month=one, day=two)]
    return [date._replace(ambiguous=True)]


def _with_shared_years(written: Sequence[WrittenDate]) -> Iterator[WrittenDate]:
    """Yield the dates, both ends of a range with a year where one has it: “from May 3 to June 1, 2020”."""
    shared = list(written)
    linked = [at for at, date in enumerate(shared) if at and date.link is not Link.NONE]
    for at in (*reversed(linked), *linked):
        one, two = shared[at - 1], shared[at]
        if not (one.month and two.month and one.day and two.day):
            continue
        falls = (one.month.value, one.day.value) > (two.month.value, two.day.value)
        over = two.link is Link.RANGE and falls  # New Year
        if two.year and not (one.year or one.years_away):
            shared[at - 1] = one._replace(year=two.year._replace(value=two.year.value - over))
        elif one.year and not (two.year or two.years_away):
            shared[at] = two._replace(year=one.year._replace(value=one.year.value + over))
    yield from shared
