"""dates/anniversary: the anniversary and the year of the event do not fit."""

from __future__ import annotations

import re
from datetime import date
from functools import cache
from typing import TYPE_CHECKING, Final

from newslint.language import (
    Days,
    Elapsed,
    Hedge,
    YearCount,
    count_before,
    days,
    elapsed,
    in_form_of,
    ordinal_in_figures,
)
from newslint.lint import Bad, Finding, Fix, Good, Level, Related, Rule, Span, Spoken
from newslint.record import Row

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

_RIGHT_AFTER = re.compile(r",?\s(?:marking|celebrating)\s(?:its|their|his|her)\s")
_FOUNDING: Final = 70
# “ of the Polytechnic students' uprising in |1973”: what leads from the anniversary to the date of its event.
_OF = re.compile(r"(?:\s[\w-]+){0,3}?\s(?:of|since)\s(?P<event>[^;:()\n]{0,140})\Z")
_IN = re.compile(r"\s(?:in|on)\s\Z")
_NEW_CLAUSE = re.compile(r",|\b(?:which|who|that|when|where|and|but|will|is|was|were|has|have|had)\b")
_FIRST_TIME = re.compile(
    r"\b(?:first|(?:which|that)\s(?:killed|destroyed|claimed|struck|began|ended|happened))\b"
)
_LONGEST_ATTRIBUTE: Final = 3
_THIS_YEAR = re.compile(r"(?:\s\w+){0,2}\s(this|next|last)\syear\b")
_YEARS_AWAY: Final = {"this": 0, "next": 1, "last": -1}
_KIND = re.compile(r"(?<=\s)[a-z]+\s\Z")  # “50th |wedding |anniversary”
_LONGEST_KIND: Final = 16
_OF_AN_EVENT = re.compile(r"\sof\s(?:the\s|its\s)?", re.IGNORECASE)
_GOES_ON = re.compile(r"\s[A-Z]")
_LONGEST_NAME: Final = 12
_LONGEST_SENTENCE: Final = 80
_SENTENCE: Final = 200  # characters of it on either side that are read for a date
_PARAGRAPH: Final = 1000
_NOW: Final = frozenset(
    """
    monday tuesday wednesday thursday friday saturday sunday today tonight tomorrow yesterday this upcoming
    will is are has have mark marks marking celebrates celebrating commemorates commemorating
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


class _Event(Row):
    """What an anniversary is of.

    Attributes:
        year: The year in which it happened.
        span: Where the copy tells of it.
        told: Its date, as the copy or the register has it.
    """

    year: int
    span: Span
    told: str


def check(draft: Draft, options: Spoken) -> Iterator[Finding]:
    if draft.published is None:
        return
    for phrase in sorted(PHRASES & draft.phrases.keys()):
        for place in draft.phrases[phrase]:
            count = _count(draft, phrase, place)
            if count and not options.spares(draft, place):
                yield from _reckon(draft, count, Span(count.number.start, place.end), draft.published)


def _count(draft: Draft, phrase: str, place: Span) -> YearCount | None:
    if phrase != _ANNIVERSARY:
        return YearCount(_NAMED[phrase], place, place, Hedge.NONE)
    kind = _KIND.search(draft.text, max(0, place.start - _LONGEST_KIND), place.start)
    return count_before(draft.text, place.start) or (count_before(draft.text, kind.start()) if kind else None)


def _reckon(draft: Draft, count: YearCount, counted: Span, published: date) -> Iterator[Finding]:
    event = _named_before(draft, counted) or _named_after(draft, counted) or _registered(draft, counted)
    if event is None:
        return
    this = _THIS_YEAR.match(draft.text, counted.end)
    year = published.year + (_YEARS_AWAY[this[1]] if this else 0)
    right = year - event.year
    now = Elapsed(right, right) if this else elapsed(_whole(event.year), Days.of(published))
    others = (elapsed(_whole(event.year), when) for when in _other_times(draft, counted, event))
    if right < 1 or any(count.fits(years) for years in (now, *others)):
        return
    if count.years > right or _is_now(draft, counted):
        told = " ".join(counted.of(draft.text).split())
        message = f"“{told}” is wrong: {event.told} makes it the {ordinal_in_figures(right)}"
        related = (Related(event.span, f"The event: {event.told}"),)
        yield Finding(counted, message, related, _fix(draft, count, counted, right))


def _whole(year: int) -> Days:
    return Days(date(year, 1, 1), date(year, 12, 31))


def _other_times(draft: Draft, counted: Span, event: _Event) -> Iterator[Days]:
    """Yield the times near by, other than the event's, at which the anniversary may have been held."""
    start = max(draft.block(counted.start).start, counted.start - _PARAGRAPH)
    end = min(draft.sentence(counted.start).end, counted.end + _SENTENCE)
    for written in draft.dates_in(Span(start, end)):
        when = days(written)
        if when and written.span != event.span:
            yield when


def _is_now(draft: Draft, counted: Span) -> bool:
    """Tell whether the sentence speaks of this year's anniversary, not of one that somebody remembers."""
    sentence = draft.sentence(counted.start)
    words = draft.words_from(sentence.start, _LONGEST_SENTENCE)
    return any(word.lower in _NOW for word in words if word.end <= sentence.end)


def _fix(draft: Draft, count: YearCount, counted: Span, right: int) -> Fix | None:
    """Return the fix that writes the right number in the form of the copy."""
    if count.number == counted:
        return None  # a centenary
    return Fix.replace(count.number, in_form_of(count.number.of(draft.text), right))


def _named(draft: Draft, written: WrittenDate) -> _Event | None:
    told = " ".join(written.span.of(draft.text).split())
    return _Event(written.year.value, written.span, told) if written.year else None


def _named_before(draft: Draft, counted: Span) -> _Event | None:
    """Return the event of “was founded in 1975, marking its 7th anniversary”."""
    sentence = draft.sentence(counted.start)
    before = draft.dates_in(Span(max(sentence.start, counted.start - _SENTENCE), counted.start))
    if not before:
        return None
    start, end = before[-1].span
    lead = draft.text[max(sentence.start, start - _FOUNDING) : start]
    founded = _founded().search(lead) and _marking().fullmatch(draft.text, end, counted.start)
    tied = founded or _RIGHT_AFTER.fullmatch(draft.text, end, counted.start)
    return _named(draft, before[-1]) if tied else None


def _named_after(draft: Draft, counted: Span) -> _Event | None:
    """Return the event of “the 36th anniversary of the uprising in 1973”, “of the 1917 revolution”."""
    sentence = draft.sentence(counted.start)
    after = draft.dates_in(Span(counted.end, min(sentence.end, counted.end + _SENTENCE)))
    between = _OF.fullmatch(draft.text, counted.end, after[0].span.start) if after else None
    if between is None:
        return None
    clause = _NEW_CLAUSE.search(between["event"])
    if _IN.search(between[0]):
        # “At the 50th anniversary of the landings in 1994 he wept” gives the year of the anniversary.
        of_event = not clause or _FIRST_TIME.search(between["event"], clause.start())
        tied = bool(of_event) and _is_now(draft, counted)
    else:
        tied = not clause and len(between["event"].split()) <= _LONGEST_ATTRIBUTE
    return _named(draft, after[0]) if tied else None


def _registered(draft: Draft, counted: Span) -> _Event | None:
    """Return the event of the stylebook that follows an “of”: “the 25th anniversary of the fall of …”."""
    lead = _OF_AN_EVENT.match(draft.text, counted.end)
    if lead is None:
        return None
    for last in reversed(draft.words_from(lead.end(), _LONGEST_NAME)):
        span = Span(lead.end(), last.end)
        day = draft.stylebook.event_days.get(span.of(draft.folded))
        if day and not _GOES_ON.match(draft.text, span.end):  # the Magna Carta Trust
            return _Event(int(day[:4]), span, day)
    return None


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
    options=Spoken(),
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
        Bad(
            "The couple married in 1975 and mark their [[50th wedding anniversary]] today.",
            fixed="The couple married in 1975 and mark their 45th wedding anniversary today.",
            published=YEAR_END,
        ),
        Bad("They will meet for the [[centenary]] of the 1910 strike.", published=YEAR_END),
        Good("The club, founded in 1975, marks its 45th anniversary this year.", published=YEAR_END),
        Good("In January the club, founded in 1975, celebrates its 46th anniversary.", published=YEAR_END),
        Good("The law, part of the Mines Act of 1973, marks its 20th anniversary.", published=YEAR_END),
        Good("It is the 18th anniversary of the amendment to the Mines Act of 1973.", published=YEAR_END),
        Good("In 2014 thousands met for the 25th anniversary of the fall of the Berlin Wall."),
        Good("At the 50th anniversary of the landings in 1994 he wept.", published=YEAR_END),
        Good("They wed on the 20th anniversary of the fall of the Berlin Wall.", published=YEAR_END),
        Good("It will mark the 20th anniversary of the Magna Carta Trust.", published=YEAR_END),
        Good("The club celebrated its 25th anniversary in 2015.", published=YEAR_END),
        Good("“It is the 40th anniversary of the flood of 1960,” he said.", published=YEAR_END),
    ),
)
