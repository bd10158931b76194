"""dates/range-order: a range that ends before it begins."""

from __future__ import annotations

import re
from functools import cache
from itertools import pairwise
from typing import TYPE_CHECKING, Final

from newslint.language import Link, Precision, days
from newslint.lint import Bad, Finding, Good, Kind, Level, Related, Rule, Span, Spoken

if TYPE_CHECKING:
    from collections.abc import Iterator

    from newslint.language import WrittenDate
    from newslint.lint import Draft


_SENTENCE: Final = 200  # characters of it that are read for a change


@cache
def _change() -> re.Pattern[str]:
    """Return the pattern of what makes it no range: “moved the vote from May 10 to May 3”."""
    return re.compile(
        r"\b(?:mov|bring|brought|chang|shift|advanc|resched|postpon|delay|push|pull|put|accelerat|revis|correct"
        r"|cut|back|down|compar|fell|fall|rose|ris|drop|declin|slip|grew|slump|plung|climb|decreas|increas|switch|return|revert|went|go|date|redat|convert|reverse)\w*",
        re.IGNORECASE,
    )


def check(draft: Draft, options: Spoken) -> Iterator[Finding]:
    for one, two in pairwise(draft.dates):
        data = draft.block(one.span.start).kind is Kind.CELL
        if two.link is Link.RANGE and _falls(one, two) and not (data or options.spares(draft, one.span)):
            span = Span(one.span.start, two.span.end)
            if not _shifts(draft, one, two):
                shown = " ".join(span.of(draft.text).split())
                related = Related(two.span, "The later date comes first")
                yield Finding(span, f"“{shown}” ends before it begins", (related,))


def _falls(one: WrittenDate, two: WrittenDate) -> bool:
    """Tell whether a range ends before it begins; without years it may run over New Year."""
    if one.precision is not two.precision:
        return False
    if one.year and two.year and one.year != two.year:
        first, second = days(one), days(two)
        return first is not None and second is not None and first.first > second.last
    if one.precision is Precision.DAY and one.month and two.month and one.day and two.day:
        return one.month.value == two.month.value and one.day.value > two.day.value
    return False


def _shifts(draft: Draft, one: WrittenDate, two: WrittenDate) -> bool:
    """Tell whether the copy tells of a change from one date to the other."""
    between = draft.text[one.span.end : two.span.start]
    if between.strip() in {"-", "–", "‑"}:
        return False
    start = max(draft.sentence(one.span.start).start, one.span.start - _SENTENCE)
    return _change().search(draft.text, start, one.span.start) is not None


RULE = Rule(
    summary="A range of dates ends before it begins.",
    why="""
        “From May 10 to May 3” has its ends exchanged, or a figure of one of them is wrong; the reader
        cannot tell which. A range without its years may run over New Year, and a date that is moved from
        one day to an earlier one is no range.
    """,
    level=Level.WARNING,
    options=Spoken(),
    check=check,
    examples=(
        Bad("The fair runs from [[May 10 to May 3]]."),
        Bad("Sales doubled from [[Aug. 1, 2043, to Dec. 31, 2023]]."),
        Bad("The show is on from [[28-21 October 2019]]."),
        Bad("She led the council from [[2019 to 2015]]."),
        Good("The fair runs from May 3 to May 10."),
        Good("“The fair runs from May 10 to May 3,” she said. It ran from 2018 to May 2017."),
        Good("The shop is shut from Dec. 28 to Jan. 3."),
        Good("The council moved the vote from May 10 to May 3."),
        Good("| May 10 to May 3 |\n| --- |\n| 10 to 3 |"),
        Good("Leeds beat March 31-28 to reach the final."),
        Good("The target was brought forward from 2040 to 2035."),
    ),
)
