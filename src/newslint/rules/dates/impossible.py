"""dates/impossible: a day that the calendar does not have."""

from __future__ import annotations

import re
from calendar import isleap, monthrange
from typing import TYPE_CHECKING, Final

from newslint.language import MONTHS
from newslint.lint import Bad, Finding, Good, Level, Options, Rule

if TYPE_CHECKING:
    from collections.abc import Iterator

    from newslint.language import WrittenDate
    from newslint.lint import Draft

_A_LEAP_YEAR: Final = 2000
_FEBRUARY: Final = 2
_LAST: Final = 31
_NEAR: Final = 120
_JEST = re.compile(
    r"\b(?:jok|quip|jest|never|twelfth of never|laugh|sarcas|mock|tease|teasing|pretend)\w*", re.IGNORECASE
)


def check(draft: Draft, options: Options) -> Iterator[Finding]:  # noqa: ARG001 (it has none)
    for written in draft.dates:
        fault = _fault(written)
        if fault and not (_deliberate(written) and _jokes(draft, written)):
            yield Finding(written.span, fault)


def _fault(written: WrittenDate) -> str:
    if not (written.day and written.month):
        return ""
    month = written.month.value
    if month > len(MONTHS):
        return f"There is no month {month}"
    # Without its year the 29th of February has the benefit of the doubt.
    year = written.year.value if written.year else _A_LEAP_YEAR
    length = monthrange(year, month)[1]
    if written.day.value <= length:
        return ""
    if month == _FEBRUARY and written.year and not isleap(year):
        return f"February has only 28 days in {year}"
    return f"{MONTHS[month - 1]} has only {length} days"


def _deliberate(written: WrittenDate) -> bool:
    """Tell whether somebody may say it on purpose: the 30th of February and May 35 mean “never”."""
    february = written.month is not None and written.month.value == _FEBRUARY
    return february or (written.day is not None and written.day.value > _LAST)


def _jokes(draft: Draft, written: WrittenDate) -> bool:
    """Tell whether the day stands in words that somebody says in jest."""
    if not draft.quoted(written.span):
        return False
    around = draft.text[max(0, written.span.start - _NEAR) : written.span.end + _NEAR]
    return _JEST.search(around) is not None


RULE = Rule(
    summary="The calendar has no such day.",
    why="""
        `June 31` is a slip of the finger or of memory, and the true date cannot be guessed: it may be
        June 30, July 1 or June 21. Readers who plan by it come on the wrong day, and those who notice
        doubt the rest of the piece.
    """,
    level=Level.ERROR,
    check=check,
    examples=(
        Bad("The lease ends on [[June 31, 2022]], the council said."),
        Bad("The museum closes on [[31 September]] for repairs."),
        Bad("She was born on [[February 29, 1900]], in Leeds."),
        Bad("The fair runs from June 28-[[31]]."),
        Bad("The file was last changed on [[2021-13-05]]."),
        Bad("“Pay by [[November 31]] at the latest,” the letter says."),
        Good("She was born on February 29, 2000, in Leeds."),
        Good("In June 31 percent of the members voted by post."),
        Good("Leeds beat March 31-28 to reach the final."),
        Good("The shop at 31 June Street opens at noon."),
        Bad("“She will play again on [[February 30]],” the coach said."),
        Good("“I will pay you on February 30,” he joked."),
    ),
)
