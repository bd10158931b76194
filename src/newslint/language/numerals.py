"""Numbers as copy writes them: where digits stand, and whole ones up to a thousand, read and put back."""

from __future__ import annotations

import re
from functools import cache
from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from collections.abc import Mapping

UNITS: Final = (
    "zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen"
    " seventeen eighteen nineteen"
).split()
"""The numbers below twenty."""
TENS: Final = "twenty thirty forty fifty sixty seventy eighty ninety".split()
"""The tens, from twenty on."""
_IRREGULAR_ORDINALS: Final = {
    "one": "first",
    "two": "second",
    "three": "third",
    "five": "fifth",
    "eight": "eighth",
    "nine": "ninth",
    "twelve": "twelfth",
}
_A_HUNDRED: Final = 100
_A_THOUSAND: Final = 1000
_SCORE: Final = 20
_TEENS: Final = range(10, 14)  # 11th, 112th, 13th

_ORDINAL_ENDINGS: Final = ("st", "nd", "rd", "th")  # of no cardinal below a thousand

_FIGURES = re.compile(r"([1-9][0-9]{0,2})(st|nd|rd|th)?")
_RUN = re.compile(r"[0-9]+")


def digits(text: str) -> list[tuple[int, int]]:
    """Return where the runs of digits of a text begin and end, in order."""
    return [found.span() for found in _RUN.finditer(text)]


def in_words(number: int) -> str:
    """Return a number below a thousand in words: “twenty-five”, “one hundred and five”."""
    if number < _SCORE:
        return UNITS[number]
    if number < _A_HUNDRED:
        tens, units = divmod(number, 10)
        return TENS[tens - 2] + (f"-{UNITS[units]}" if units else "")
    hundreds, rest = divmod(number, _A_HUNDRED)
    return f"{UNITS[hundreds]} hundred" + (f" and {in_words(rest)}" if rest else "")


def ordinal_in_words(number: int) -> str:
    """Return the ordinal of a number below a thousand in words: “twenty-fifth”, “hundredth”."""
    cardinal = in_words(number)
    last = re.split(r"[ -]", cardinal)[-1]
    ordinal = _IRREGULAR_ORDINALS.get(last) or (last[:-1] + "ieth" if last.endswith("y") else last + "th")
    return (cardinal.removesuffix(last) + ordinal).removeprefix("one " if number == _A_HUNDRED else "")


def ordinal_in_figures(number: int) -> str:
    """Return the ordinal of a number in figures: “25th”, “102nd”."""
    ending = "th" if number % 100 in _TEENS else {1: "st", 2: "nd", 3: "rd"}.get(number % 10, "th")
    return f"{number}{ending}"


def in_form_of(numeral: str, number: int) -> str:
    """Return a number as another is written: “31st” in the form of “25th”, “Sixty” in that of “Fifteen”."""
    ordinal = numeral.lower().endswith(_ORDINAL_ENDINGS)
    if numeral[0].isdigit():
        return ordinal_in_figures(number) if ordinal else str(number)
    written = ordinal_in_words(number) if ordinal else in_words(number)
    return written.capitalize() if numeral[0].isupper() else written


@cache
def _numbers() -> Mapping[str, int]:
    """Return the numbers below a hundred by their cardinals and ordinals in words."""
    ordinals = {ordinal_in_words(number): number for number in range(1, _A_HUNDRED)}
    return {"a": 1} | ordinals | {in_words(number): number for number in range(1, _A_HUNDRED)}


NUMBER: Final = r"[1-9][0-9]{0,2}(?:st|nd|rd|th)?|(?:[a-z]+ hundred(?: and)? ?)?[a-z]+(?:[- ][a-z]+)?"
"""A pattern for what `value` may know, in lower case; most of what it matches is no number."""


def value(numeral: str) -> int | None:
    """Return the value of a cardinal or ordinal below a thousand, in words or figures; else None."""
    figures = _FIGURES.fullmatch(numeral)
    if figures:
        return int(figures[1])
    words = numeral.lower()
    hundreds, hundred, rest = words.rpartition("hundred")
    count = _numbers().get(hundreds.strip() or "a") if hundred else 0
    if count is None or count >= _A_THOUSAND // _A_HUNDRED:
        return None
    rest = rest.strip().removeprefix("and ").replace(" ", "-")
    if hundred and rest in {"", "th"}:
        return count * _A_HUNDRED
    units = _numbers().get(rest)
    return count * _A_HUNDRED + units if units else None
