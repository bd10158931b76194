"""The atoms of dates: weekdays, months, days of the month, years, and whole dates in figures."""

from __future__ import annotations

import re
from itertools import groupby
from operator import itemgetter
from typing import TYPE_CHECKING, Final

from newslint.record import Row

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

WEEKDAYS: Final = tuple("Monday Tuesday Wednesday Thursday Friday Saturday Sunday".split())
MONTHS: Final = tuple(
    "January February March April May June July August September October November December".split()
)

WEEKDAY: Final = "W"
MONTH: Final = "M"
DAY: Final = "D"
YEAR: Final = "Y"
FIGURES: Final = "F"  # a whole date: 2021-07-02, 7/2/2021


class Atom(Row):
    """A word or a figure that can be part of a date.

    Attributes:
        kind: WEEKDAY, MONTH, DAY, YEAR or FIGURES.
        value: What it says: a weekday from 0 (Monday), a month from 1, a number; of FIGURES nothing.
        start: Where it begins.
        end: Where it ends, exclusive; the stop of an abbreviation is part of it.
    """

    kind: str
    value: int
    start: int
    end: int


def _names() -> dict[str, tuple[str, int]]:
    names = {"Tues": (WEEKDAY, 1), "Weds": (WEEKDAY, 2), "Thur": (WEEKDAY, 3), "Thurs": (WEEKDAY, 3)}
    names["Sept"] = (MONTH, 9)
    for value, name in enumerate(WEEKDAYS):
        names |= dict.fromkeys((name, name[:3]), (WEEKDAY, value))
    for value, name in enumerate(MONTHS, 1):
        names |= dict.fromkeys((name, name[:3]), (MONTH, value))
    return names | {name.upper(): atom for name, atom in names.items()}


_NAMES: Final = _names()

_NEWSPAPER: Final = frozenset({"Sun", "SUN"})
_OF_A_NEWSPAPER = re.compile(r"\b(?:the|[A-Z][\w’'-]*)\s$")  # The Sun, the Baltimore Sun

# The names are grouped by their initials, so that the engine passes over what begins with no such capital at
# full speed, and tries few at each.
_BY_INITIAL: Final = (
    initial + "(?:" + "|".join(name[1:] for name in names) + ")"
    for initial, names in groupby(sorted(_NAMES, key=lambda name: (name[0], -len(name))), itemgetter(0))
)
_NAME = re.compile(rf"(?:{'|'.join(_BY_INITIAL)})(?!['’]?[^\W\d_])")
_MARKS: Final = frozenset(",.:")
_LONGER = re.compile(r"(?:,[0-9]{3}(?![0-9])|[.:][0-9]+)+")  # what goes on a number, a version, a clock

_WHOLE = re.compile(r"(?:[0-9]{4}([-/])[0-9]{2}\1[0-9]{2}|[0-9]{1,2}/[0-9]{1,2}/[0-9]{4})(?![-/]?[0-9])")
_DASHES: Final = frozenset("-/")  # of a whole date
_ORDINALS: Final = frozenset(("st", "nd", "rd", "th", "ST", "ND", "RD", "TH"))
_YEARS: Final = range(1000, 2200)
_YEAR_DIGITS: Final = 4
_DAY_DIGITS: Final = 2
_APOSTROPHES: Final = frozenset("'’‘")
_SHORT_YEAR = re.compile(r"[^\W_][.,]? ['’‘]\Z")  # what stands before it: “May ’68”
_PIVOT: Final = 30  # ’30 to ’99 lie in the twentieth century

# What makes a figure a sum, a score, a measure or a part of a compound: $31, 31%, F-31, 31-year-old.
_COUNT_BEFORE = re.compile(r"(?:[\w$£€¥₹#&:@=+*^\\]|(?<![0-9])/|(?<![^\W\d_])\.)\Z")
_COUNT_AFTER = re.compile(r"\w|[-‑][a-z]|[%°$£€¥‰=*^]|[.:][0-9]")
_COMPOUND_BEFORE = re.compile(r"[^\W\d_][-‑–]\Z")
_CLOCK_AFTER = re.compile(r"(?:-[0-9]{4})? ?(?:GMT|UTC|BST|[ECMP][DS]?T|hours|hrs)\b")


def atoms(text: str, runs: Iterable[tuple[int, int]]) -> list[Atom]:
    """Return the atoms of a text, in order.

    Args:
        text: The text.
        runs: Where its digits stand.
    """
    return sorted((*_named(text), *_figures(text, runs)), key=itemgetter(2))


def _named(text: str) -> Iterator[Atom]:
    for found in _NAME.finditer(text):
        start, end = found.span()
        before = text[start - 1 : start]
        if before.isalnum() or before in {"_", "@", "#"}:
            continue
        if found[0] in _NEWSPAPER and _OF_A_NEWSPAPER.search(text[max(0, start - 16) : start]):
            continue
        kind, value = _NAMES[found[0]]
        full = (WEEKDAYS if kind == WEEKDAY else MONTHS)[value - (kind == MONTH)]
        stop = end - start < len(full) and text.startswith(".", end)
        yield Atom(kind, value, start, end + stop)


def _figures(text: str, runs: Iterable[tuple[int, int]]) -> Iterator[Atom]:
    at = 0
    for start, end in runs:
        if start < at:
            continue
        at = end
        longer = _LONGER.match(text, end) if text[end : end + 1] in _MARKS else None
        if longer:
            at = longer.end()
            continue
        before = text[max(0, start - 4) : start]
        if end - start > _YEAR_DIGITS or (before[-1:] != " " and _COUNT_BEFORE.search(before)):
            continue
        atom = _figure(text, start, end, before)
        if atom and not _COUNT_AFTER.match(text, atom.end):
            yield atom
            at = atom.end


def _figure(text: str, start: int, end: int, before: str) -> Atom | None:
    whole = _WHOLE.match(text, start) if text[end : end + 1] in _DASHES else None
    if whole:
        return None if _COMPOUND_BEFORE.search(before) else Atom(FIGURES, 0, start, whole.end())
    value = int(text[start:end])
    if end - start == _YEAR_DIGITS:
        return (
            Atom(YEAR, value, start, end) if value in _YEARS and not _CLOCK_AFTER.match(text, end) else None
        )
    if end - start > _DAY_DIGITS or _COMPOUND_BEFORE.search(before):
        return None
    if end - start == _DAY_DIGITS and before[-1:] in _APOSTROPHES and _SHORT_YEAR.search(before):
        return Atom(YEAR, value + (2000 if value < _PIVOT else 1900), start - 1, end)
    ordinal = 2 * (text[end : end + 2] in _ORDINALS)
    return Atom(DAY, value, start, end + ordinal)
