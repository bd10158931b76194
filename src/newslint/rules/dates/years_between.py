"""dates/years-between: the years counted between two dates do not add up."""

from __future__ import annotations

import re
from datetime import date
from typing import TYPE_CHECKING, Final

from newslint.language import Days, count_before, days, elapsed, in_words, is_past
from newslint.lint import Bad, Finding, Fix, Good, Level, Options, Related, Rule, Span

if TYPE_CHECKING:
    from collections.abc import Iterator

    from newslint.language import WrittenDate, YearCount
    from newslint.lint import Draft

_AGO: Final = ("years ago", "year ago")
_SINCE: Final = ("years since",)
_AFTER: Final = ("years after", "year after")
_BEFORE: Final = ("years before", "year before")
_LATER: Final = ("years later", "year later")
_EARLIER: Final = ("years earlier", "year earlier")
_FORWARD: Final = (*_AFTER, *_LATER)

# What ties a count to the date right before it (“in 2012, 16 years ago”) and right after (“in 2012”).
_TIES_BEFORE = re.compile(r"\)?\s?(?:[,(–—]|--?)?\s?(?:exactly\s|only\s|just\s|or\s)?")
_TIES_AFTER = re.compile(r"(?:,|\s[–—]|\s--?)?\s(?:back\s)?(?:in|on|during)\s(?:early\s|late\s|mid-)?|\s\(")
# What leads from “years after” to the date of an event, and from an event to when the other one was.
_ASIDE = re.compile(r",\s(?:first\s|[a-z]+ly\s)?(?P<participle>[a-z]+)(?:\sup)?\s(?:in|on)\s\Z")
_EVENT = re.compile(r"(?:\s[\w’'-]+){0,8}\s")
_TELLS_OF_ANOTHER: Final = frozenset(
    "he her him his i it she that their they we when where which who".split()
)
_UNTIL_NOW = re.compile(r"\b[Ii]t(?:['’]s|\sis|\shas\sbeen|['’]s\sbeen)\s(?:now\s)?\Z")
_RESULT = re.compile(r"[^;:()\n]{0,60},\s(?:in|on)\s")
_COUNTS_FROM = re.compile(r",?\s(?:and|then|but)?,?\s?(?:[a-z]+\s){0,3}")
_LONGEST: Final = 120


def check(draft: Draft, options: Options) -> Iterator[Finding]:  # noqa: ARG001 (it has none)
    for phrase in sorted(PHRASES & draft.phrases.keys()):
        for place in draft.phrases[phrase]:
            count = count_before(draft.text, place.start)
            if count:
                yield from _reckon(draft, phrase, count, Span(count.number.start, place.end))


def _reckon(draft: Draft, phrase: str, count: YearCount, counted: Span) -> Iterator[Finding]:
    one = _tied(draft, count, counted)
    if phrase in (*_AGO, *_SINCE):
        one = one if phrase in _AGO else _since(draft, count, counted)
        if one and draft.published:
            yield from _compare(draft, count, counted, one, Days.of(draft.published))
        return
    if draft.quoted(counted):
        return  # the speaker's sum
    other = (_event if phrase in (*_AFTER, *_BEFORE) else _counted_from)(draft, count, counted)
    if phrase in (*_AFTER, *_BEFORE):
        one = one or (_result(draft, other) if other else None)
    result = days(one) if one else None
    if other and result and one is not other:
        yield from _compare(draft, count, counted, other, result, forward=phrase in _FORWARD)


def _compare(
    draft: Draft,
    count: YearCount,
    counted: Span,
    written: WrittenDate,
    other: Days,
    *,
    forward: bool = True,
) -> Iterator[Finding]:
    """Yield a finding if the years between a date and another one are not those counted."""
    its_days = days(written)
    if its_days is None:
        return
    earlier, later = (its_days, other) if forward else (other, its_days)
    if earlier.first > later.last:
        return  # two dates that are not those counted between
    lie_between = elapsed(earlier, later)
    if count.fits(lie_between):
        return
    exact = earlier.first == earlier.last and later.first == later.last
    years = lie_between.least if exact else later.last.year - earlier.first.year
    shown = " ".join(written.span.of(draft.text).split())
    unit = "year" if years == 1 else "years"
    message = f"“{' '.join(counted.of(draft.text).split())}” is wrong: from {shown} it is {years} {unit}"
    plural = years > 1 and "years" in counted.of(draft.text).lower()
    fix = Fix.replace(count.number, _in_form(count.number.of(draft.text), years)) if plural else None
    yield Finding(counted, message, (Related(written.span, f"{shown} here"),), fix)


def _in_form(number: str, years: int) -> str:
    """Return the number of years in the form of the copy, words or figures."""
    return str(years) if number[0].isdigit() else in_words(years)


def _around(draft: Draft, place: Span) -> Span:
    """Return the sentence around a place, as far as it is read for a date."""
    start, end = draft.sentence(place.start)
    return Span(max(start, place.start - _LONGEST), min(end, place.end + _LONGEST))


def _tied(draft: Draft, count: YearCount, counted: Span) -> WrittenDate | None:
    """Return the date that stands right before a count or right after it."""
    for written in draft.dates_in(_around(draft, counted)):
        start, end = written.span
        if _is_aside(draft, written, counted):
            continue
        if end <= count.span.start and _TIES_BEFORE.fullmatch(draft.text, end, count.span.start):
            return written
        if start >= counted.end and _TIES_AFTER.fullmatch(draft.text, counted.end, start):
            return written
    return None


def _is_aside(draft: Draft, written: WrittenDate, counted: Span) -> bool:
    """Tell whether a date stands in an aside to a verb of the past, whose count may follow it.

    “He joined the firm, founded in 1985, ten years ago” counts from now to his joining.
    """
    sentence = draft.sentence(written.span.start)
    start = max(sentence.start, written.span.start - _LONGEST)
    aside = _ASIDE.search(draft.text, start, written.span.start)
    ends = draft.text.startswith(".", counted.end)
    if aside is None or not ends or not is_past(aside["participle"]):
        return False
    return any(is_past(word) for word in draft.text[start : aside.start()].split())


def _since(draft: Draft, count: YearCount, counted: Span) -> WrittenDate | None:
    """Return the date of “it has been 40 years since the mill was built in 1985”."""
    until_now = _UNTIL_NOW.search(draft.text, max(0, count.span.start - _LONGEST), count.span.start)
    return _event(draft, count, counted) if until_now and not draft.quoted(counted) else None


def _event(draft: Draft, count: YearCount, counted: Span) -> WrittenDate | None:  # noqa: ARG001 (see below)
    """Return the date of the event that “years after” names: “16 years after the 1917 revolution”."""
    after = draft.dates_in(Span(counted.end, _around(draft, counted).end))
    if not after:
        return None
    between = Span(counted.end, after[0].span.start)
    words = between.of(draft.text).lower().split()[1:]  # the first may be the subject: “after he left”
    leads = _EVENT.fullmatch(draft.text, *between) and _TELLS_OF_ANOTHER.isdisjoint(words)
    return after[0] if leads else None


def _result(draft: Draft, event: WrittenDate) -> WrittenDate | None:
    """Return the date that follows that of an event: “16 years after the 1917 revolution, in 1933”."""
    after = draft.dates_in(Span(event.span.end, _around(draft, event.span).end))
    leads = len(after) == 1 and _RESULT.fullmatch(draft.text, event.span.end, after[0].span.start)
    return after[0] if leads else None


def _counted_from(draft: Draft, count: YearCount, counted: Span) -> WrittenDate | None:
    """Return the date that “years later” counts from: “founded in 2001 and closed four years later”."""
    around = _around(draft, counted)
    before = draft.dates_in(Span(around.start, counted.start))
    if len(before) != 1 or len(draft.dates_in(around)) != 2:  # noqa: PLR2004 (from one to the other)
        return None
    leads = _COUNTS_FROM.fullmatch(draft.text, before[0].span.end, count.span.start)
    return before[0] if leads else None


PHRASES: Final = frozenset((*_AGO, *_SINCE, *_AFTER, *_BEFORE, *_LATER, *_EARLIER))
AUTUMN = date(2025, 9, 17)

RULE = Rule(
    summary="The years that the copy counts between two dates are not those that lie between them.",
    why="""
        “In 2012, 16 years ago” in a piece of 2025 gives the reader two answers. Such counts are carried
        over from an older piece, or reckoned in the head from the wrong year. The year is held against
        the day of publication, or against the other date that the sentence names; a count that either
        the completed or the begun years make right is left alone. A speaker's sums are left alone too,
        but not a year with “years ago” right beside it, which the reader lays at the paper's door.
    """,
    level=Level.WARNING,
    phrases=PHRASES,
    check=check,
    examples=(
        Bad(
            "Records began in 2012, [[16 years ago]], in a hut on the moor.",
            fixed="Records began in 2012, 13 years ago, in a hut on the moor.",
            published=AUTUMN,
        ),
        Bad(
            "The ferry sank almost [[fifteen years ago]] in December of 2013.",
            fixed="The ferry sank almost twelve years ago in December of 2013.",
            published=AUTUMN,
        ),
        Bad(
            "The bridge was closed in 1986, [[40 years after]] it was opened in 1966.",
            fixed="The bridge was closed in 1986, 20 years after it was opened in 1966.",
        ),
        Bad(
            "The mill was founded in 2001 and closed [[four years later]], in 2015.",
            fixed="The mill was founded in 2001 and closed fourteen years later, in 2015.",
        ),
        Bad("“The mine shut in 1979, [[a year ago]],” she said.", published=AUTUMN),
        Bad(
            "It has been [[30 years since]] the mine shut in 1985.",
            fixed="It has been 40 years since the mine shut in 1985.",
            published=AUTUMN,
        ),
        Good("He joined the firm, founded in 1985, ten years ago.", published=AUTUMN),
        Good("Records began in 2012, 13 years ago, in a hut on the moor.", published=AUTUMN),
        Good("Records began in 2012, more than 12 years ago.", published=AUTUMN),
        Good("The ferry sank some 40 years ago, in 1983.", published=AUTUMN),
        Good("Ten years ago the firm, founded in 1977, moved to Leeds.", published=AUTUMN),
        Good("“It was closed in 1986, 40 years after it opened in 1966,” she said."),
        Good("Records began in 2012, 16 years ago."),  # no day of publication
        Good("He was born in 1921, joined up at 18 and died five years later, in 1944."),
        Good("The mill was founded in 2001 and closed four years later, in 2005."),
    ),
)
