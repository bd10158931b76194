"""dates/anniversary: the anniversary and the year of the event do not fit."""

from __future__ import annotations

import re
from datetime import date
from functools import cache
from typing import TYPE_CHECKING, Final

from newslint.language import (
    Days,
    Hedge,
    YearCount,
    count_before,
    days,
    elapsed,
    ordinal_in_figures,
    ordinal_in_words,
)
from newslint.lint import Bad, Finding, Fix, Good, Level, Options, Related, Rule, Span

if TYPE_CHECKING:
    from collections.abc import Iterator

    from newslint.language import WrittenDate
    from newslint.lint import Draft

_ANNIVERSARY: Final = "anniversary"
_NAMED: Final = {
    "centenary": 100,
    "centennial": 100,
    "sesquicentennial": 150,
    "bicentenary": 200,
    "bicentennial": 200,
    "tercentenary": 300,
    "tricentennial": 300,
    "quincentenary": 500,
    "quincentennial": 500,
}

_FOUNDING: Final = 70
# “ of the Polytechnic students' uprising in |1973”: what leads from the anniversary to the date of its event.
_OF = re.compile(r"(?:\s[\w-]+){0,3}?\s(?:of|since)\s(?P<event>[^;:()\n]{0,140})\Z")
_IN = re.compile(r"\s(?:in|on)\s\Z")
_NEW_CLAUSE = re.compile(r",|\b(?:which|who|that|when|where|and|but|will|is|was|were|has|have|had)\b")
_FIRST_TIME = re.compile(r"\bfirst\b")
_LONGEST_ATTRIBUTE: Final = 3
_THIS_YEAR = re.compile(r"(?:\s\w+){0,2}\s(this|next|last)\syear\b")
_YEARS_AWAY: Final = {"this": 0, "next": 1, "last": -1}
_OF_AN_EVENT = re.compile(r"\sof\s(?:the\s|its\s)?", re.IGNORECASE)
_LONGEST_NAME: Final = 12
_LONGEST_SENTENCE: Final = 80
_SENTENCE: Final = 200  # characters of it on either side that are read for a date
_PARAGRAPH: Final = 1000
_NOW: Final = frozenset(
    """
    monday tuesday wednesday thursday friday saturday sunday today tonight tomorrow yesterday this upcoming
    will is are has have marks marking celebrates celebrating commemorates commemorating
    """.split()
)


@cache
def _founded() -> re.Pattern[str]:
    """Return the pattern of the last words before the date of an event: “set up by nuns in”."""
    return re.compile(
        r"\b(?:co-?founded|founded|launched|opened|set\sup|created|began|begun|established|started|formed|built"
        r"|signed|adopted|introduced|born|published|released|incorporated|inaugurated|completed|passed|died"
        r"|married|abolished|crowned|invented|discovered|elected|appointed|debuted)"
        r"(?:\s[^\W\d][\w’'-]*){0,6}\s\Z",
        re.IGNORECASE,
    )


@cache
def _marking() -> re.Pattern[str]:
    """Return the pattern of what leads from that date to the count: “, marking its”."""
    return re.compile(
        r"[^;:\d\n]{0,80}\b(?:mark|celebrat|observ|commemorat|reach|approach|near|turn|had|has|ha)\w*"
        r"(?:\s[a-z]+){0,2}\s(?:its|their|his|her|our)\s",
        re.IGNORECASE,
    )


def check(draft: Draft, options: Options) -> Iterator[Finding]:  # noqa: ARG001 (it has none)
    for phrase in sorted(PHRASES & draft.phrases.keys()):
        for place in draft.phrases[phrase]:
            count = _count(draft, phrase, place)
            if count and not draft.quoted(place):
                finding = _reckon(draft, count, Span(count.number.start, place.end))
                if finding:
                    yield finding


def _count(draft: Draft, phrase: str, place: Span) -> YearCount | None:
    if phrase == _ANNIVERSARY:
        return count_before(draft.text, place.start)
    return YearCount(_NAMED[phrase], place, place, Hedge.NONE)


def _reckon(draft: Draft, count: YearCount, counted: Span) -> Finding | None:
    written = _event_before(draft, counted) or _event_after(draft, counted)
    if written:
        event, evidence = days(written), written.span
        shown = " ".join(evidence.of(draft.text).split())
    else:
        event, evidence, shown = _event_of_register(draft, counted)
    if event is None:
        return None
    held = tuple(_held(draft, counted, written))
    if not held or any(_fits(draft, count, counted, event, day) for day in held):
        return None
    years = held[0].last.year - event.first.year
    if years < 1 or (count.years < years and not _is_now(draft, counted)):
        return None
    message = f"“{' '.join(counted.of(draft.text).split())}” is wrong: {shown} makes it the {years}"
    fix = _fix(draft, count, counted, years)
    return Finding(counted, message, (Related(evidence, f"The event: {shown}"),), fix)


def _held(draft: Draft, counted: Span, event: WrittenDate | None) -> Iterator[Days]:
    """Yield the times at which the anniversary may be held: now, or in another year that is named."""
    if draft.published:
        this = _THIS_YEAR.match(draft.text, counted.end)
        year = draft.published.year + (_YEARS_AWAY[this[1]] if this else 0)
        yield Days(date(year, 1, 1), date(year, 12, 31)) if this else Days.of(draft.published)
    start = max(draft.block(counted.start).start, counted.start - _PARAGRAPH)
    end = min(draft.sentence(counted.start).end, counted.end + _SENTENCE)
    for written in draft.dates_in(Span(start, end)):
        when = days(written)
        if written is not event and when:
            yield when


def _fits(draft: Draft, count: YearCount, counted: Span, event: Days, held: Days) -> bool:
    """Tell whether the anniversary falls near a day; “this year” leaves no choice between two."""
    if held.first > event.last and _THIS_YEAR.match(draft.text, counted.end):
        return count.years == held.first.year - event.first.year
    year = event.first.year
    return count.fits(elapsed(Days(date(year, 1, 1), date(year, 12, 31)), held))


def _is_now(draft: Draft, counted: Span) -> bool:
    """Tell whether the sentence speaks of this year's anniversary, not of one that somebody remembers."""
    sentence = draft.sentence(counted.start)
    words = draft.words_from(sentence.start, _LONGEST_SENTENCE)
    return any(word.lower in _NOW for word in words if word.end <= sentence.end)


def _fix(draft: Draft, count: YearCount, counted: Span, years: int) -> Fix | None:
    number = count.number.of(draft.text)
    if count.number == counted or years < 1:
        return None
    if number[-1].isdigit():
        return Fix.replace(count.number, str(years))
    if number[0].isdigit():
        return Fix.replace(count.number, ordinal_in_figures(years))
    between = draft.text[count.number.end : counted.end]
    return None if "year" in between.lower() else Fix.replace(count.number, ordinal_in_words(years))


def _event_before(draft: Draft, counted: Span) -> WrittenDate | None:
    """Return the date of “was founded in 1975, marking its 7th anniversary”."""
    sentence = draft.sentence(counted.start)
    before = draft.dates_in(Span(max(sentence.start, counted.start - _SENTENCE), counted.start))
    if not before:
        return None
    written = before[-1]
    lead = max(sentence.start, written.span.start - _FOUNDING)
    if not _founded().search(draft.text[lead : written.span.start]):
        return None
    return written if _marking().fullmatch(draft.text, written.span.end, counted.start) else None


def _event_after(draft: Draft, counted: Span) -> WrittenDate | None:
    """Return the date of “the 36th anniversary of the uprising in 1973”, “of the 1917 revolution”."""
    sentence = draft.sentence(counted.start)
    after = draft.dates_in(Span(counted.end, min(sentence.end, counted.end + _SENTENCE)))
    if not after:
        return None
    between = _OF.fullmatch(draft.text, counted.end, after[0].span.start)
    if between is None:
        return None
    event = between["event"]
    if not _IN.search(" " + event):
        return (
            after[0] if len(event.split()) <= _LONGEST_ATTRIBUTE and not _NEW_CLAUSE.search(event) else None
        )
    clause = _NEW_CLAUSE.search(event)
    return None if clause and not _FIRST_TIME.search(event, clause.start()) else after[0]


def _event_of_register(draft: Draft, counted: Span) -> tuple[Days | None, Span, str]:
    """Return the days, the place and the name of an event of the stylebook that follows an “of”."""
    nothing = None, counted, ""
    lead = _OF_AN_EVENT.match(draft.text, counted.end)
    if lead is None:
        return nothing
    words = draft.words_from(lead.end(), _LONGEST_NAME)
    for last in reversed(words):
        place = Span(lead.end(), last.end)
        day = draft.stylebook.event_days.get(place.of(draft.folded))
        if day:
            return _days_of(day), place, day
    return nothing


def _days_of(day: str) -> Days | None:
    year, month, date_ = (*(int(part) for part in day.split("-")), 0, 0)[:3]
    if date_:
        return Days.of(date(year, month, date_))
    return Days(date(year, month or 1, 1), date(year, month or 12, 28 if month else 31))


PHRASES: Final = frozenset((_ANNIVERSARY, *_NAMED))
YEAR_END = date(2020, 12, 28)

RULE = Rule(
    summary="The anniversary and the year of the event do not fit.",
    why="""
        An anniversary is a sum that readers do in their heads. It goes wrong where last year's piece is
        used again, or where the first year is counted as one. The event's year is the one that the
        sentence names, or that of the stylebook's register of events; the anniversary may be held on the
        day of publication, in the year before it is reached, or in another year that the paragraph names.
    """,
    level=Level.WARNING,
    phrases=PHRASES,
    check=check,
    examples=(
        Bad(
            "The club, founded in 1975, marks its [[40th anniversary]] this year.",
            fixed="The club, founded in 1975, marks its 45th anniversary this year.",
            published=YEAR_END,
        ),
        Bad(
            "Leeds will celebrate the [[fiftieth anniversary]] of the great flood in 1960.",
            fixed="Leeds will celebrate the sixtieth anniversary of the great flood in 1960.",
            published=YEAR_END,
        ),
        Bad(
            "Thousands met on Monday for the [[25th anniversary]] of the fall of the Berlin Wall.",
            fixed="Thousands met on Monday for the 31st anniversary of the fall of the Berlin Wall.",
            published=YEAR_END,
        ),
        Bad("They will meet for the [[centenary]] of the 1910 strike.", published=YEAR_END),
        Good("The club, founded in 1975, marks its 45th anniversary this year.", published=YEAR_END),
        Good("In January the club, founded in 1975, celebrates its 46th anniversary.", published=YEAR_END),
        Good("The law, part of the Mines Act of 1973, marks its 20th anniversary.", published=YEAR_END),
        Good("It is the 18th anniversary of the amendment to the Mines Act of 1973.", published=YEAR_END),
        Good("In 2014 thousands met for the 25th anniversary of the fall of the Berlin Wall."),
        Good("They wed on the 20th anniversary of the fall of the Berlin Wall.", published=YEAR_END),
        Good("The club celebrated its 25th anniversary in 2015.", published=YEAR_END),
        Good("“It is the 40th anniversary of the flood of 1960,” he said.", published=YEAR_END),
    ),
)
