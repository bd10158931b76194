"""The atoms of dates: weekdays, months, days of the month, years, and whole dates in figures."""

from __future__ import annotations

import re
from itertools import groupby
from operator import itemgetter
from typing import TYPE_CHECKING, Final, NamedTuple

if TYPE_CHECKING:
    from collections.abc import Iterator

WEEKDAYS: Final = tuple("Monday Tuesday Wednesday Thursday Friday Saturday Sunday".split())
MONTHS: Final = tuple(
    "January February March April May June July August September October November December".split()
)

WEEKDAY: Final = "W"
MONTH: Final = "M"
DAY: Final = "D"
YEAR: Final = "Y"
FIGURES: Final = "F"  # a whole date: 2021-07-02, 7/2/2021


class Atom(NamedTuple):
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

# Both patterns begin with a set of characters, so that the engine passes over all others at full speed;
# the names are grouped by their initials, so that few are tried at each capital.
_BY_INITIAL: Final = (
    initial + "(?:" + "|".join(name[1:] for name in names) + ")"
    for initial, names in groupby(sorted(_NAMES, key=lambda name: (name[0], -len(name))), itemgetter(0))
)
_NAME = re.compile(rf"(?:{'|'.join(_BY_INITIAL)})(?!['’]?[^\W\d_])")
_FIGURE = re.compile(r"[0-9][0-9]*(?:,[0-9]{3}(?![0-9])|[.:][0-9]+)*")

_WHOLE = re.compile(r"(?:[0-9]{4}([-/])[0-9]{2}\1[0-9]{2}|[0-9]{1,2}/[0-9]{1,2}/[0-9]{4})(?![-/]?[0-9])")
_DAY = re.compile(r"[0-9]{1,2}")
_ORDINAL = re.compile(r"st|nd|rd|th|ST|ND|RD|TH")
_YEAR = re.compile(r"1[0-9]{3}|2[01][0-9]{2}")
_SHORT_YEAR = re.compile(r"[^\W_][.,]? ['’‘]$")  # what stands before it: “May ’68”
_PIVOT: Final = 30  # ’30 to ’99 lie in the twentieth century

# What makes a figure a sum, a score, a measure or a part of a compound: $31, 31%, F-31, 31-year-old.
_COUNT_BEFORE = re.compile(r"(?:[\w$£€¥₹#&:@=+*^\\]|(?<![0-9])/|(?<![^\W\d_])\.)$")
_COUNT_AFTER = re.compile(r"\w|[-‑][a-z]|[%°$£€¥‰=*^]|[.:][0-9]")
_COMPOUND_BEFORE = re.compile(r"[^\W\d_][-‑–]$")
_CLOCK_AFTER = re.compile(r"(?:-[0-9]{4})? ?(?:GMT|UTC|BST|[ECMP][DS]?T|hours|hrs)\b")


def atoms(text: str) -> list[Atom]:
    """Return the atoms of a text, in order."""
    return sorted((*_named(text), *_figures(text)), key=lambda atom: atom.start)


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


def _figures(text: str) -> Iterator[Atom]:
    at = 0
    for found in _FIGURE.finditer(text):
        before = text[max(0, found.start() - 4) : found.start()]
        if found.start() < at or _COUNT_BEFORE.search(before):
            continue
        atom = _figure(text, found, before)
        if atom and not _COUNT_AFTER.match(text, atom.end):
            yield atom
            at = atom.end


def _figure(text: str, found: re.Match[str], before: str) -> Atom | None:
    start, end = found.span()
    whole = _WHOLE.match(text, start)
    if whole:
        return None if _COMPOUND_BEFORE.search(before) else Atom(FIGURES, 0, start, whole.end())
    if _YEAR.fullmatch(found[0]):
        return None if _CLOCK_AFTER.match(text, end) else Atom(YEAR, int(found[0]), start, end)
    if not _DAY.fullmatch(found[0]) or _COMPOUND_BEFORE.search(before):
        return None
    value = int(found[0])
    if len(found[0]) == 2 and _SHORT_YEAR.search(before):  # noqa: PLR2004 (’68)
        return Atom(YEAR, value + (2000 if value < _PIVOT else 1900), start - 1, end)
    ordinal = _ORDINAL.match(text, end)
    return Atom(DAY, value, start, ordinal.end() if ordinal else end)
