"""dates/years-between: the years counted between two dates do not add up."""

from __future__ import annotations

import re
from datetime import date
from typing import TYPE_CHECKING, Final

from newslint.language import Days, YearCount, count_before, days, elapsed, in_form_of, is_past
from newslint.lint import Bad, Finding, Fix, Good, Level, Related, Rule, Span, Spoken
from newslint.record import Row

if TYPE_CHECKING:
    from collections.abc import Iterator

    from newslint.language import WrittenDate
    from newslint.lint import Draft

PHRASES: Final = frozenset(
    f"{unit} {way}" for unit in ("year", "years") for way in "ago since after before later earlier".split()
)
_BACK: Final = frozenset(["before", "earlier"])  # the other way round: the second date comes first

# What ties a count to the date right before it (“in 2012, 16 years ago”) and right after (“in 2012”).
_TIES_BEFORE = re.compile(r"\)?\s?(?:[,(–—]|--?)?\s?(?:exactly\s|only\s|just\s|or\s)?")
_TIES_AFTER = re.compile(r"(?:,|\s[–—]|\s--?)?\s(?:back\s)?(?:in|on|during)\s(?:early\s|late\s|mid-)?|\s\(")
_ASIDE = re.compile(r",\s(?:first\s|[a-z]+ly\s)?(?P<participle>[a-z]+)(?:\sup)?\s(?:in|on)\s\Z")
_UNTIL_NOW = re.compile(r"\b[Ii]t(?:['’]s|\sis|\shas\sbeen|['’]s\sbeen)\s(?:now\s)?\Z")
# What leads from “years after” to the date of an event, from that to the other date, and from a date to
# “four years later”.
_EVENT = re.compile(r"(?:\s[\w’'-]+){0,8}\s")
_RESULT = re.compile(r"[^;:()\n]{0,60},\s(?:in|on)\s")
_COUNTS_FROM = re.compile(r",?\s(?:and|then|but)?,?\s?(?:[a-z]+\s){0,3}")
_TELLS_OF_ANOTHER: Final = frozenset(
    "he her him his i it she that their they we when where which who".split()
)
_LONGEST: Final = 120


class _Counted(Row):
    """Years that the copy counts.

    Attributes:
        years: How many.
        span: Where the count stands, its hedge left out: “16 years ago”.
        way: Its last word: “ago”.
    """

    years: YearCount
    span: Span
    way: str


class _Pair(Row):
    """Two times between which years are counted: a date of the copy, and another one or the present."""

    written: WrittenDate
    other: Days


def check(draft: Draft, options: Spoken) -> Iterator[Finding]:
    for phrase in sorted(PHRASES & draft.phrases.keys()):
        for place in draft.phrases[phrase]:
            count = count_before(draft.text, place.start)
            if count:
                counted = _Counted(count, Span(count.number.start, place.end), phrase.split()[-1])
                pair = _pair(draft, counted, options)
                if pair:
                    yield from _reckon(draft, counted, *pair)


def _pair(draft: Draft, counted: _Counted, options: Spoken) -> _Pair | None:
    """Return the two times between which the years are counted, where the copy tells them beyond doubt."""
    if counted.way == "ago":
        tied = _tied(draft, counted)
        return _Pair(tied, Days.of(draft.published)) if tied and draft.published else None
    if options.spares(draft, counted.span):
        return None  # the speaker's sum
    if counted.way == "since":
        event = _event(draft, counted) if _is_until_now(draft, counted) else None
        return _Pair(event, Days.of(draft.published)) if event and draft.published else None
    if counted.way in {"later", "earlier"}:
        one, two = _counted_from(draft, counted), _tied(draft, counted)
    else:
        one = _event(draft, counted)
        two = _tied(draft, counted) or (_result(draft, one) if one else None)
    other = days(two) if two else None
    return _Pair(one, other) if one and other and one is not two else None


def _reckon(draft: Draft, counted: _Counted, written: WrittenDate, other: Days) -> Iterator[Finding]:
    """Yield a finding if the years between a date and another time are not those counted."""
    its_days = days(written)
    if its_days is None:
        return
    earlier, later = (other, its_days) if counted.way in _BACK else (its_days, other)
    lie_between = elapsed(earlier, later)
    if earlier.first > later.last or counted.years.fits(lie_between):
        return
    exact = earlier.first == earlier.last and later.first == later.last
    right = lie_between.least if exact else later.last.year - earlier.first.year
    told, shown = (" ".join(span.of(draft.text).split()) for span in (counted.span, written.span))
    message = f"“{told}” is wrong: from {shown} it is {right} year{'s' * (right != 1)}"
    yield Finding(
        counted.span, message, (Related(written.span, f"{shown} here"),), _fix(draft, counted, right)
    )


def _fix(draft: Draft, counted: _Counted, right: int) -> Fix | None:
    """Return the fix that writes the right number in the form of the copy, words or figures."""
    number = counted.years.number
    if right <= 1 or "years" not in counted.span.of(draft.text):
        return None
    return Fix.replace(number, in_form_of(number.of(draft.text), right))


def _around(draft: Draft, place: Span) -> Span:
    """Return the sentence around a place, as far as it is read for a date."""
    start, end = draft.sentence(place.start)
    return Span(max(start, place.start - _LONGEST), min(end, place.end + _LONGEST))


def _tied(draft: Draft, counted: _Counted) -> WrittenDate | None:
    """Return the date that stands right before a count or right after it."""
    first, last = counted.years.span.start, counted.span.end
    for written in draft.dates_in(_around(draft, counted.span)):
        start, end = written.span
        before = end <= first and _TIES_BEFORE.fullmatch(draft.text, end, first)
        after = start >= last and _TIES_AFTER.fullmatch(draft.text, last, start)
        if (before or after) and not _is_aside(draft, written, counted):
            return written
    return None


def _is_aside(draft: Draft, written: WrittenDate, counted: _Counted) -> bool:
    """Tell whether a date stands in an aside to a verb of the past, whose count may follow it.

    “He joined the firm, founded in 1985, ten years ago” counts from now to his joining.
    """
    start = _around(draft, written.span).start
    aside = _ASIDE.search(draft.text, start, written.span.start)
    ends = draft.text.startswith(".", counted.span.end)
    if aside is None or not ends or not is_past(aside["participle"]):
        return False
    return any(is_past(word) for word in draft.text[start : aside.start()].split())


def _is_until_now(draft: Draft, counted: _Counted) -> bool:
    """Tell whether a count runs until now: “it has been 40 years since”."""
    start = counted.years.span.start
    return _UNTIL_NOW.search(draft.text, max(0, start - _LONGEST), start) is not None


def _event(draft: Draft, counted: _Counted) -> WrittenDate | None:
    """Return the date of the event that “years after” names: “16 years after the 1917 revolution”."""
    after = draft.dates_in(Span(counted.span.end, _around(draft, counted.span).end))
    if not after:
        return None
    between = Span(counted.span.end, after[0].span.start)
    words = between.of(draft.text).lower().split()[1:]  # the first may be the subject: “after he left”
    leads = _EVENT.fullmatch(draft.text, *between) and _TELLS_OF_ANOTHER.isdisjoint(words)
    return after[0] if leads else None


def _result(draft: Draft, event: WrittenDate) -> WrittenDate | None:
    """Return the date that follows that of an event: “16 years after the 1917 revolution, in 1933”."""
    after = draft.dates_in(Span(event.span.end, _around(draft, event.span).end))
    leads = len(after) == 1 and _RESULT.fullmatch(draft.text, event.span.end, after[0].span.start)
    return after[0] if leads else None


def _counted_from(draft: Draft, counted: _Counted) -> WrittenDate | None:
    """Return the date that “years later” counts from: “founded in 2001 and closed four years later”."""
    around = _around(draft, counted.span)
    before = draft.dates_in(Span(around.start, counted.span.start))
    if len(before) != 1 or len(draft.dates_in(around)) != 2:  # noqa: PLR2004 (from one to the other)
        return None
    leads = _COUNTS_FROM.fullmatch(draft.text, before[0].span.end, counted.years.span.start)
    return before[0] if leads else None


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
    options=Spoken(),
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
        Bad(
            "Some [[40 years after]] the 1917 revolution, in 1933, the mill was sold.",
            fixed="Some 16 years after the 1917 revolution, in 1933, the mill was sold.",
        ),
        Bad(
            "The mill was sold in 2005, [[four years before]] it burned down in 2017.",
            fixed="The mill was sold in 2005, twelve years before it burned down in 2017.",
        ),
        Good("The mill was sold in 2005, four years after it was valued for the sale of 2009."),
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
