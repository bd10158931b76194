"""dates/age: an age and a date of birth do not fit, or one person has two ages."""

from __future__ import annotations

import re
from bisect import bisect_left
from collections import Counter
from datetime import date
from functools import cache
from typing import TYPE_CHECKING, Final

from newslint.language import Elapsed, Link, Precision, age, days
from newslint.lint import Bad, Finding, Good, Kind, Level, Related, Rule, Span, Spoken
from newslint.record import Row

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence

    from newslint.language import Person, WrittenDate
    from newslint.lint import Draft

# “Jo Smith, 45,” “(45)”, “aged 45”, “45-year-old”, “45 years old”.
_FIGURES = re.compile(
    r"""
    (?<![\w.,$£€-]) (?: 1[01][0-9] | [1-9][0-9]? ) (?![0-9])
    (?: (?P<old> (?= [-‑ ]years?[-‑ ]old\b ) ) | (?= [,.)] (?![0-9]) | \ (?:and|who|was|is|when)\b | \s*$ ) )
    """,
    re.VERBOSE,
)
_APPOSED = re.compile(
    r"(?: (?: [^\W\d_] | \w\) ) (?: ,\ | \ \( ) | \b(?:aged?|turned|is|now|was)\ ) \Z", re.VERBOSE
)
_LONGEST: Final = 3  # digits
_LONGEST_LEAD: Final = 8
_BORN = re.compile(r"\b[Bb]orn\b")
_OPENS = re.compile(r"\sThe\s")
_SUBJECT = re.compile(r"(?:,[^,.;\n]{1,60},)?\s(?:was|were)\s\Z")
_ELSEWHEN = re.compile(r"\b(?:died|dies|death|killed|then|at the time|later|would (?:be|have)|when)\b")
_NEAR: Final = 70
_FAR: Final = 140  # the furthest that the date of a birth stands behind it
_GROWN_UP: Final = 18


class _Age(Row):
    """An age and where its figures stand."""

    start: int
    end: int
    years: int

    @property
    def span(self) -> Span:
        return Span(self.start, self.end)


class _Told(Row):
    """What the copy tells of ages.

    Attributes:
        ages: All of them.
        apposed: Those outside quotations, by the places right before their comma or bracket.
        people: The people of the copy, by the ends of their names.
    """

    ages: Sequence[_Age]
    apposed: Mapping[int, _Age]
    people: Mapping[int, Person]


def check(draft: Draft, options: Spoken) -> Iterator[Finding]:
    ages = [one for one in _ages(draft) if draft.block(one.start).kind is not Kind.CELL]
    births = [Span(*born.span()) for born in _BORN.finditer(draft.text)] if ages and draft.published else []
    if not births and len(ages) <= 1:
        return
    apposed = {one.start - len(", "): one for one in ages if not options.spares(draft, one.span)}
    if draft.published and births:
        people = {name.end: person for person in draft.people for name in person.mentions}
        for born in births:
            yield from _born(draft, born, draft.published, _Told(ages, apposed, people))
    yield from _two_ages(draft, apposed)


def _ages(draft: Draft) -> Iterator[_Age]:
    for start, end in draft.digits:
        found = _FIGURES.match(draft.text, start) if end - start <= _LONGEST else None
        if found is None:
            continue
        before = draft.text[max(0, start - _LONGEST_LEAD) : start]
        if found["old"] is not None or _APPOSED.search(before):
            yield _Age(*found.span(), int(found[0]))


def _born(draft: Draft, born: Span, published: date, told: _Told) -> Iterator[Finding]:
    """Yield a finding if the age of somebody whose birth is told does not fit it."""
    written = _birth(draft, born)
    times = tuple(_possible(draft, written, published)) if written else ()
    if written is None or not times or _is_of_another_time(draft, written):
        return
    own = _of_the_born(draft, born, written, told.ages)
    if own is None and not draft.quoted(born):
        own = _of_the_subject(draft, born, told)
    if own and not any(least <= own.years <= most for least, most in times):
        shown = " ".join(written.span.of(draft.text).split())
        on = "on" if written.precision is Precision.DAY else "in"
        message = f"Somebody born {on} {shown} is {_either(times[0])}, not {own.years}"
        yield Finding(own.span, message, (Related(written.span, f"Born in {shown}"),))


def _birth(draft: Draft, born: Span) -> WrittenDate | None:
    """Return the date of a birth: “born in Leeds on 3 May 1956”."""
    end = min(draft.sentence(born.start).end, born.end + _FAR)
    after = draft.dates_in(Span(born.end, end))
    if not after or not _birth_leads().fullmatch(draft.text, born.end, after[0].span.start):
        return None
    ranged = len(after) > 1 and after[1].link is not Link.NONE  # those born between two years
    return None if ranged else after[0]


@cache
def _birth_leads() -> re.Pattern[str]:
    """Return the pattern of what leads from “born” to the date: “Ann Smith in Leeds, Kentucky, in”."""
    return re.compile(
        r"""
        (?: ,? \s (?: [A-Z][\w.’'-]* | in | on | at | near | of | the | de | la | el | to
          | early | late | northern | eastern | southern | western | central | rural | nearby
          | city | town | village | state ) ){0,12}
        \s? \(?
        """,
        re.VERBOSE,
    )


def _possible(draft: Draft, written: WrittenDate, published: date) -> Iterator[Elapsed]:
    """Yield the ages that somebody born then can have: now, and in other years that the sentence names.

    The age of somebody of whom only the year of birth is told may be last year's.
    """
    born = days(written)
    if born is None or born.first > published:
        return
    slack = 0 if written.precision is Precision.DAY else 1
    start, end = draft.sentence(written.span.start)
    near = Span(max(start, written.span.start - _FAR), min(end, written.span.end + _FAR))
    others = (days(other) for other in draft.dates_in(near) if other is not written)
    for time in (published, *(other.last for other in others if other)):
        least, most = age(born, time)
        yield Elapsed(least - slack, most + slack)


def _is_of_another_time(draft: Draft, written: WrittenDate) -> bool:
    """Tell whether the sentence goes on to another time: “, and died at 33”."""
    end = min(draft.sentence(written.span.start).end, written.span.end + _NEAR)
    return _ELSEWHEN.search(draft.text, written.span.end, end) is not None


def _either(possible: Elapsed) -> str:
    least, most = possible
    return str(least) if least == most else f"{(least + most) // 2} or so"


def _of_the_born(draft: Draft, born: Span, written: WrittenDate, ages: Sequence[_Age]) -> _Age | None:
    """Return the age of the person whose birth the sentence tells of, right before it or after it."""
    sentence = draft.sentence(born.start)
    first = bisect_left(ages, (max(sentence.start, born.start - _NEAR),))
    for one in ages[first : bisect_left(ages, (min(sentence.end, written.span.end + _NEAR),))]:
        if one.end <= born.start and _same_before().fullmatch(draft.text, one.end, born.start):
            return one
        if one.start >= written.span.end and _same_after().fullmatch(draft.text, written.span.end, one.start):
            return one
    return None


@cache
def _same_before() -> re.Pattern[str]:
    """Return the pattern of what leads from an age to a birth of the same person: “, who was”."""
    return re.compile(
        r"""[,)]{0,2} (?: [-‑ ]years?[-‑ ]old )? (?: ,? \s (?: (?:who|and|she|he|an?|the|was|is|were|now) \b
            | (?!father|mother|son|daughter|wife|husband|brother|sister|whose|to\b|with\b) [a-z-]+ ) ){0,6}
            \s? \(? ,? \s?""",
        re.VERBOSE,
    )


@cache
def _same_after() -> re.Pattern[str]:
    """Return the pattern of what leads from a birth to an age of the same person: “, Smith,”, “ and is”."""
    return re.compile(
        r"""\)? ,? (?: \s (?: (?:and|is|he|she|now|who|the) \b | [A-Z][\w.’'-]* ) ){0,5} ,? \s? \(?
            (?: (?:aged?|is|turned) \s )?""",
        re.VERBOSE,
    )


def _of_the_subject(draft: Draft, born: Span, told: _Told) -> _Age | None:
    """Return the age that the copy gives, anywhere, to the subject of “Poehl was born in 1929”."""
    for end in range(max(0, born.start - _NEAR), born.start):
        person = told.people.get(end)
        if person and _SUBJECT.fullmatch(draft.text, end, born.start):
            return next(iter(_of(person, told.apposed)), None) or _of_next_sentence(draft, born, told.ages)
    return None


def _of_next_sentence(draft: Draft, born: Span, ages: Sequence[_Age]) -> _Age | None:
    """Return the age that opens the next sentence: “The 45-year-old joined the bank”."""
    end = draft.sentence(born.start).end
    following = bisect_left(ages, (end,))
    opens = following < len(ages) and _OPENS.fullmatch(draft.text, end, ages[following].start)
    return ages[following] if opens else None


def _of(person: Person, apposed: Mapping[int, _Age], *, alone: bool = True) -> list[_Age]:
    """Return the ages that stand right after a person's name: “Jo Smith, 45,”, “Jo Smith (45)”.

    Where others share the family name only the full name counts.
    """
    names = (name for name in person.mentions if alone or len(name.parts) > 1)
    return [apposed[name.end] for name in names if name.end in apposed]


def _two_ages(draft: Draft, apposed: Mapping[int, _Age]) -> Iterator[Finding]:
    """Yield a finding for each person to whom the copy gives two ages."""
    families = Counter(person.family for person in draft.people)
    for person in draft.people:
        own = _of(person, apposed, alone=families[person.family] == 1)
        if len(own) > 1 and own[0].years != own[-1].years and own[-1].years >= _GROWN_UP:
            first, last = own[0], own[-1]
            message = f"{person.family} is {last.years} here and {first.years} above"
            yield Finding(last.span, message, (Related(first.span, f"{first.years} here"),))


AUTUMN = date(2006, 11, 28)

RULE = Rule(
    summary="An age and a date of birth do not fit, or one person has two ages.",
    why="""
        Ages are copied from an older piece, or typed a key away. Where the copy gives the birth as well,
        or the age twice, the reader sees the slip. An age is held against the day of publication, and
        left alone where somebody has died or the sentence tells of another time. In a quotation only an
        age with the birth right beside it counts: nobody says both on purpose.
    """,
    level=Level.WARNING,
    options=Spoken(),
    check=check,
    examples=(
        Bad("Jo Lind, [[34]], who was born in 1966, was fined.", published=AUTUMN),
        Bad("Born in Leeds in 1966, Lind, [[50]], teaches Greek.", published=AUTUMN),
        Bad("A [[15]]-year-old girl born in 1998 won the race.", published=AUTUMN),
        Bad("Jo Lind, [[52]], won. Lind was born in Leeds in 1966.", published=AUTUMN),
        Bad("Jo Lind was born in Leeds in 1966. The [[52]]-year-old teaches Greek.", published=AUTUMN),
        Bad("Jo Lind, 34, won the race. Her rival praised Lind, [[43]], at once."),
        Bad("“Jo Lind, [[34]], who was born in 1966, has been dismissed,” the bank said.", published=AUTUMN),
        Good("Jo Lind, 40, who was born in 1966, was fined.", published=AUTUMN),
        Good("Jo Lind, 39, who was born in December 1966, was fined.", published=AUTUMN),
        Good("Jo Lind, 34, whose father was born in 1940, was fined.", published=AUTUMN),
        Good("Jo Lind, 34, was born in Leeds and left the town in 1990.", published=AUTUMN),
        Good("Jo Lind, 34, won. Ann Lind, 43, came second.", published=AUTUMN),
        Good("Jo Lind, born in 1966, died last year at 33.", published=AUTUMN),
        Good("Jo Lind, 34, who was born in 1966, was fined."),  # no day of publication
    ),
)
