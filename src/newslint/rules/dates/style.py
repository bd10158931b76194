"""dates/style: dates as the house writes them."""

from __future__ import annotations

from itertools import zip_longest
from typing import TYPE_CHECKING, ClassVar, Final

from newslint.language import MONTHS, WEEKDAYS, Link
from newslint.lint import Bad, Finding, Fix, Good, Level, Options, Rule, Span

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Mapping

    from newslint.language import WrittenDate
    from newslint.lint import Draft

_SHORT: Final = {1: "Jan.", 2: "Feb.", 8: "Aug.", 9: "Sept.", 10: "Oct.", 11: "Nov.", 12: "Dec."}

_ARTICLE: Final = "the "


def _american(written: WrittenDate) -> str:
    """Return “Tuesday, Sept. 14, 2021”, “March 3”, “September 2021”."""
    weekday, day, month, year = _words(written)
    if not day:
        return f"{month} {year}"
    number = written.month.value if written.month else 0
    lead = f"{weekday}, " if weekday else ""
    return f"{lead}{_SHORT.get(number, month)} {day}{f', {year}' if year else ''}"


def _british(written: WrittenDate) -> str:
    """Return “Tuesday 14 September 2021”, “3 March”, “September 2021”."""
    return " ".join(filter(None, _words(written)))


def _words(written: WrittenDate) -> tuple[str, str, str, str]:
    """Return the weekday, the day, the month and the year, each empty where the date lacks it."""
    return (
        WEEKDAYS[written.weekday.value] if written.weekday else "",
        str(written.day.value) if written.day else "",
        MONTHS[written.month.value - 1] if written.month else "",
        str(written.year.value) if written.year else "",
    )


STYLES: Final[Mapping[str, Callable[[WrittenDate], str]]] = {
    "ap": _american,
    "bbc": _british,
    "guardian": _british,
}


class Style(Options):
    """How the house writes dates.

    Attributes:
        style: Whose style the house follows: ap, bbc or guardian. Without one the rule is silent.
    """

    style: str = ""

    choices: ClassVar = {"style": tuple(STYLES)}


def check(draft: Draft, options: Style) -> Iterator[Finding]:
    write = STYLES.get(options.style)
    if write is None:
        return
    for written, following in zip_longest(draft.dates, draft.dates[1:]):
        alone = written.link is Link.NONE and (following is None or following.link is Link.NONE)
        shown = written.span.of(draft.text)
        if not alone or not _in_words(draft, written) or draft.quoted(written.span):
            continue
        right = write(written)
        if " ".join(shown.split()) != right:
            span = _with_article(draft, written)
            yield Finding(span, f"Write “{right}”", fix=Fix.replace(span, right))


def _with_article(draft: Draft, written: WrittenDate) -> Span:
    """Return the place of a date with the article that only its “of” needs: “the 14th of September”."""
    start, end = written.span
    article = " of " in written.span.of(draft.text) and draft.text.endswith(_ARTICLE, 0, start)
    return Span(start - len(_ARTICLE) * article, end)


def _in_words(draft: Draft, written: WrittenDate) -> bool:
    """Tell whether a date names its month and stands in one piece, nothing in capitals or in brackets."""
    shown = written.span.of(draft.text)
    if not written.month or not written.span.covers(written.month.span) or shown.isupper() or "(" in shown:
        return False
    day_first = not (written.day and written.weekday) or written.weekday.start < written.day.start
    short_year = written.year is not None and not written.year.span.of(draft.text).isdigit()
    return day_first and not short_year and written.month.span.of(draft.text)[0].isalpha()


RULE = Rule(
    summary="A date is not written as the house writes dates.",
    why="""
        Dates in one form let the reader's eye pass over them; two forms on one page look like two papers.
        AP abbreviates the long months before a day (Sept. 14, 2021), the Guardian and the BBC put the day
        first and use neither comma nor ordinal (14 September 2021).
    """,
    level=Level.SUGGESTION,
    options=Style(),
    check=check,
    sources=(
        "AP Stylebook, “months”, “dates”",
        "Guardian and Observer style guide, “dates”",
        "BBC News style guide, “dates”",
    ),
    examples=(
        Bad(
            "It opened on [[September 14th]] and shut on [[Tue., 3 Mar. 2021]].",
            fixed="It opened on Sept. 14 and shut on Tuesday, March 3, 2021.",
            options=(("style", "ap"),),
        ),
        Bad(
            "It opened in [[Sept., 2021]] and shut on [[Friday, March 4th, 2022]], for good.",
            fixed="It opened in September 2021 and shut on Friday 4 March 2022, for good.",
            options=(("style", "guardian"),),
        ),
        Bad(
            "It opened on [[the 14th of September]].",
            fixed="It opened on 14 September.",
            options=(("style", "bbc"),),
        ),
        Bad(
            "It opened in [[Sept., 2021]].", fixed="It opened in September 2021.", options=(("style", "ap"),)
        ),
        Good("It opened on Sept. 14, 2021, and shut on March 3.", options=(("style", "ap"),)),
        Good("It opened on Tuesday 14 September 2021.", options=(("style", "bbc"),)),
        Good("It ran from 3 March to 4 April and in SEPT. 2021.", options=(("style", "ap"),)),
        Good("“See you on September 14th,” he wrote.", options=(("style", "ap"),)),
        Good("It opened on September 14th, and shut on 3 Mar."),  # no style was chosen
    ),
)
