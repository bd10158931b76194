"""dates/tense: the words and the date disagree about what is still to come."""

from __future__ import annotations

import re
from datetime import date, timedelta
from typing import TYPE_CHECKING, Final

from newslint.language import Precision, clause, days
from newslint.lint import Bad, Finding, Good, Level, Related, Rule, Spoken

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from newslint.language import Clause, Word, WrittenDate
    from newslint.lint import Draft

_WILL: Final = ("will", "won't", "won’t")
_REACH: Final = 400  # characters in which a “will” can govern a date
_YEAR_IS_OVER: Final = (12, 15)  # from then on “2020 will be” comes too late
_YEARS_AWAY: Final = timedelta(600)
_LONGEST_STAMP: Final = 48
_STAMP = re.compile(
    r"(?:\(@\w{1,30}\)|(?:^|\n)\W*(?:(?:last|first)\s)?(?:updated|published|posted|modified|revised)(?:\son)?:)\s*\Z",
    re.IGNORECASE,
)


def check(draft: Draft, options: Spoken) -> Iterator[Finding]:
    if draft.published is None:
        return
    told: list[tuple[WrittenDate, Word | None]] = []
    for written in draft.dates:
        ahead = _is_ahead(written, draft.published)
        if ahead is None or not _is_prose(draft, written) or options.spares(draft, written.span):
            continue
        sentence = draft.sentence(written.span.start)
        near = max(sentence.start, written.span.start - _REACH), min(sentence.end, written.span.end + _REACH)
        if not ahead and not any(draft.text.find(word, *near) >= 0 for word in _WILL):
            continue  # most dates are past, and told as past
        around = clause(draft.text, draft.words, sentence, written)
        word = _word(around, written, draft.published, ahead=ahead)
        if word and not ahead:
            yield _looks_ahead(draft, written, word)
        elif ahead and (word or _is_stamp(draft, written)):
            told.append((written, word))
    if told:
        yield _looks_back(draft, told)


def _is_prose(draft: Draft, written: WrittenDate) -> bool:
    return draft.block(written.span.start).kind.is_running


def _word(around: Clause, written: WrittenDate, published: date, *, ahead: bool) -> Word | None:
    """Return the word that is wrong about a date, if there is one."""
    if ahead:
        return around.past() or (around.history() if _is_years_away(written, published) else None)
    word = around.ahead()
    return word if word and not _still_open(written, word, published) else None


def _looks_back(draft: Draft, told: Sequence[tuple[WrittenDate, Word | None]]) -> Finding:
    """Return one finding for all dates that are told as past: of several, the day of publication is wrong."""
    (written, word), *others = told
    shown = _shown(draft, written)
    also = tuple(Related(one.span, f"{_shown(draft, one)} is told as past too") for one, _ in others)
    if word is None:
        return Finding(written.span, f"Dated {shown}, which is still to come", also)
    message = f"“{word.text}” looks back, but {shown} is still to come"
    return Finding(written.span, message, (Related(word.span, f"“{word.text}” here"), *also))


def _looks_ahead(draft: Draft, written: WrittenDate, word: Word) -> Finding:
    over = "is nearly over" if _is_this_year(written, draft.published) else "has passed"
    message = f"“{word.text}” looks ahead, but {_shown(draft, written)} {over}"
    return Finding(written.span, message, (Related(word.span, f"“{word.text}” here"),))


def _shown(draft: Draft, written: WrittenDate) -> str:
    return " ".join(written.span.of(draft.text).split())


def _is_stamp(draft: Draft, written: WrittenDate) -> bool:
    """Tell whether a date is when something was put out or counted: a post's, “Updated:”, “(as of”."""
    before = draft.text[max(0, written.span.start - _LONGEST_STAMP) : written.span.start]
    counted = before.endswith("(as of ") and draft.published and _is_years_away(written, draft.published)
    return written.precision is Precision.DAY and bool(counted or _STAMP.search(before))


def _is_years_away(written: WrittenDate, published: date) -> bool:
    when = days(written)
    return when is not None and when.first - published > _YEARS_AWAY


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
    options=Spoken(),
    check=check,
    examples=(
        Bad("[[2020]] will be a hard year for the harbour.", published=YEAR_END),
        Bad("The council will meet on [[May 3, 2019]], in the town hall.", published=YEAR_END),
        Bad("She was elected on [[5 March 2031]] by one vote.", published=YEAR_END),
        Bad("He survived the [[July 7, 2025]], bombings in London.", published=YEAR_END),
        Bad("The price has doubled since [[Jan. 4, 2022]].", published=YEAR_END),
        Bad("Egypt was the first to open a mission there, on [[30 May 2026]].", published=YEAR_END),
        Bad(
            "Jo Lind (@jolind) [[May 3, 2031]]\n\nA day later she met him on May 4, 2031.", published=YEAR_END
        ),
        Bad("The bridge was built in [[June 2031]].", published=YEAR_END),
        Bad("The bridge will be shut in [[June 2019]].", published=YEAR_END),
        Good("The bridge was shut in December 2020, and on June 31, 2031.", published=YEAR_END),
        Good("She was elected on 5 March 2031 by one vote."),  # no day of publication
        Good("The bonds due March 5, 2031, were sold in a day.", published=YEAR_END),
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
