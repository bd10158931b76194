"""dates/tense: the words and the date disagree about what is still to come."""

from __future__ import annotations

from datetime import date, timedelta
from typing import TYPE_CHECKING, Final

from newslint.language import clause
from newslint.lint import Bad, Finding, Good, Kind, Level, Options, Related, Rule

if TYPE_CHECKING:
    from collections.abc import Iterator

    from newslint.language import Word, WrittenDate
    from newslint.lint import Draft

_PROSE: Final = (Kind.PARAGRAPH, Kind.ITEM)
_YEAR_IS_OVER: Final = (12, 15)  # from then on “2020 will be” comes too late


def check(draft: Draft, options: Options) -> Iterator[Finding]:  # noqa: ARG001 (it has none)
    if draft.published is None:
        return
    for written in draft.dates:
        span = written.span
        ahead = _is_ahead(written, draft.published)
        if ahead is None or draft.quoted(span) or draft.block(span.start).kind not in _PROSE:
            continue
        around = clause(draft.text, draft.words, draft.sentence(span.start), written)
        word = around.past() if ahead else around.ahead()
        if word and not _still_open(written, word, draft.published):
            yield _finding(draft, written, word, ahead=ahead)


def _finding(draft: Draft, written: WrittenDate, word: Word, *, ahead: bool) -> Finding:
    shown = " ".join(written.span.of(draft.text).split())
    if ahead:
        disagree = f"looks back, but {shown} is still to come"
    elif _is_this_year(written, draft.published):
        disagree = f"looks ahead, but {shown} is nearly over"
    else:
        disagree = f"looks ahead, but {shown} has passed"
    return Finding(written.span, f"“{word.text}” {disagree}", (Related(word.span, f"“{word.text}” here"),))


def _is_ahead(written: WrittenDate, published: date) -> bool | None:
    """Tell whether a date with a year lies ahead of publication or behind; None for neither."""
    if not written.year or written.ambiguous:
        return None
    year = written.year.value
    if not written.month:
        over = (published.month, published.day) >= _YEAR_IS_OVER
        return None if year == published.year and not over else year > published.year
    if not written.day:
        now = (published.year, published.month)
        return None if (year, written.month.value) == now else (year, written.month.value) > now
    try:
        day = date(year, written.month.value, written.day.value)
    except ValueError:
        return None
    # A day either way is nothing: elsewhere it may be tomorrow already.
    return None if abs(day - published) <= timedelta(1) else day > published


def _still_open(written: WrittenDate, word: Word, published: date) -> bool:
    """Tell whether a verb before the year's name may speak of the days that are left of it."""
    return _is_this_year(written, published) and word.start < written.span.start


def _is_this_year(written: WrittenDate, published: date | None) -> bool:
    if written.year is None or written.month is not None or published is None:
        return False
    return written.year.value == published.year


YEAR_END = date(2020, 12, 28)

RULE = Rule(
    summary="The words and the date disagree about what is still to come.",
    why="""
        “2020 will be a hard year” in a piece of late December, or “was elected on March 5, 2031” in one
        of 2026: either the copy is older than its day of publication or a figure of the year is wrong.
        Both make the reader doubt which of the two to believe.
    """,
    level=Level.WARNING,
    check=check,
    examples=(
        Bad("[[2020]] will be a hard year for the harbour.", published=YEAR_END),
        Bad("The council will meet on [[May 3, 2019]], in the town hall.", published=YEAR_END),
        Bad("She was elected on [[5 March 2031]] by one vote.", published=YEAR_END),
        Bad("He survived the [[July 7, 2025]], bombings in London.", published=YEAR_END),
        Bad("The price has doubled since [[Jan. 4, 2022]].", published=YEAR_END),
        Good("2020 will be remembered as a hard year for the harbour.", published=YEAR_END),
        Good("By the end of 2020 the harbour will be closed.", published=YEAR_END),
        Good("2020 will be a hard year for the harbour.", published=date(2020, 3, 1)),
        Good("The election was scheduled for March 5, 2031.", published=YEAR_END),
        Good("The council extended the lease to March 5, 2031.", published=YEAR_END),
        Good("He said he would retire on March 5, 2031.", published=YEAR_END),
        Good("The lease, signed in 2019, expires on March 5, 2031.", published=YEAR_END),
        Good("“I was elected on March 5, 2031,” he joked.", published=YEAR_END),
    ),
)
