"""dates/age: an age and a date of birth do not fit, or one person has two ages."""

from __future__ import annotations

import re
from datetime import date
from typing import TYPE_CHECKING, Final, NamedTuple

from newslint.language import Elapsed, Link, Precision, age, days
from newslint.lint import Bad, Finding, Good, Level, Options, Related, Rule, Span

if TYPE_CHECKING:
    from collections.abc import Iterator

    from newslint.language import Name, Person, WrittenDate
    from newslint.lint import Draft

_AGE: Final = r"(?P<age>[1-9][0-9]?|1[01][0-9])"
# “Jo Smith, 45,” “(45)”, “aged 45”, “45-year-old”, “45 years old”
_AGED = re.compile(
    rf"""
    (?: (?<=[^\W\d_][,(] )\ | (?<=[^\W\d_]\ \() | \b(?:aged?|turned|is(?:\ now)?|was)\ )
        {_AGE} (?= [,.)] (?![0-9]) | \ (?:and|who|was|is|when)\b | \s*$ )
    | (?<![\w.,$£€-]) {_AGE.replace("age>", "old>")} (?= [-‑ ]years?[-‑ ]old\b )
    """,
    re.VERBOSE,
)
# “born |in 1956”, “born in Leeds |on 3 May 1956”, “born Ann Smith in Leeds, Kentucky, in |1956”
_BIRTH = re.compile(
    r"""(?: ,? \s (?: [A-Z][\w.’'-]* | in | on | at | near | of | the | de | la | el | to | northern | eastern
        | southern | western | central | early | late | rural | nearby | city | town | village | state )
        ){0,12} \s? \(?""",
    re.VERBOSE,
)
# What leads from an age to the birth of the same person: “45, who was |born”, “45-year-old girl |born”.
_SAME = re.compile(
    r"""[,)]{0,2} (?: [-‑ ]years?[-‑ ]old )? (?: ,? \s (?: (?:who|and|she|he|an?|the|was|is|were|now) \b
        | (?!father|mother|son|daughter|wife|husband|brother|sister|whose|to\b|with\b) [a-z-]+ ) ){0,6}
        \s? \(? ,? \s?""",
    re.VERBOSE,
)
# What leads from a birth to the age of the same person: “in 1956, Smith, |45”, “in 1956 and is |45”.
_AFTERWARDS = re.compile(
    r"""\)? ,? (?: \s (?: (?:and|is|he|she|now|who|the) \b | [A-Z][\w.’'-]* ) ){0,5} ,? \s? \(?
        (?: (?:aged?|is|turned) \s )?""",
    re.VERBOSE,
)
_ELSEWHEN = re.compile(r"\b(?:died|dies|death|killed|then|at the time|later|would (?:be|have)|when)\b")
_BORN = re.compile(r"\b[Bb]orn\b")
_SUBJECT = re.compile(r"(?:,[^,.;\n]{1,60},)?\s(?:was|were)\s\Z")
_LONGEST_LEAD: Final = 70
_GROWN_UP: Final = 18


class _Age(NamedTuple):
    years: int
    span: Span


def check(draft: Draft, options: Options) -> Iterator[Finding]:  # noqa: ARG001 (it has none)
    found = [
        _Age(int(one["age"] or one["old"]), Span(*one.span("age" if one["age"] else "old")))
        for one in _AGED.finditer(draft.text)
    ]
    if not found:
        return
    if draft.published:
        for at in _BORN.finditer(draft.text):
            yield from _born(draft, Span(*at.span()), found, draft.published)
    ages = [one for one in found if not draft.quoted(one.span)]
    if len(ages) > 1:
        yield from _two_ages(draft, ages)


def _born(draft: Draft, born: Span, ages: list[_Age], published: date) -> Iterator[Finding]:
    written = _birth(draft, born)
    if written is None:
        return
    sentence = draft.sentence(born.start)
    own = [one for one in ages if sentence.covers(one.span) and _of_the_born(draft, one, born, written)]
    if not own and not draft.quoted(born):
        own = _ages_of_subject(draft, born, [one for one in ages if not draft.quoted(one.span)])
    possible = _possible(written, published)
    after = Span(written.span.end, min(sentence.end, written.span.end + _LONGEST_LEAD))
    if possible is None or _ELSEWHEN.search(draft.text, *after):
        return
    others = [days(other) for other in draft.dates_in(sentence) if other is not written]
    times = [possible, *filter(None, (_possible(written, other.last) for other in others if other))]
    for one in own[:1]:
        if not any(least <= one.years <= most for least, most in times):
            shown = " ".join(written.span.of(draft.text).split())
            message = f"Born in {shown} makes {_either(possible)}, not {one.years}"
            yield Finding(one.span, message, (Related(written.span, f"Born in {shown}"),))


def _birth(draft: Draft, born: Span) -> WrittenDate | None:
    """Return the date of a birth: “born in Leeds on 3 May 1956”."""
    sentence = draft.sentence(born.start)
    after = draft.dates_in(Span(born.end, sentence.end))
    if not after or not _BIRTH.fullmatch(draft.text, born.end, after[0].span.start):
        return None
    ranged = len(after) > 1 and after[1].link is not Link.NONE
    return None if ranged else after[0]


def _possible(written: WrittenDate, published: date) -> Elapsed | None:
    """Return the ages that somebody born then can have; a year's figure may be last year's."""
    born = days(written)
    if born is None or born.first > published:
        return None
    slack = 0 if written.precision is Precision.DAY else 1
    least, most = age(born, published)
    return Elapsed(least - slack, most + slack)


def _either(possible: Elapsed) -> str:
    least, most = possible
    return str(least) if least == most else f"{(least + most) // 2} or so"


def _of_the_born(draft: Draft, one: _Age, born: Span, written: WrittenDate) -> bool:
    """Tell whether an age is that of the person whose birth the sentence tells of."""
    if one.span.end <= born.start:
        return born.start - one.span.end <= _LONGEST_LEAD and bool(
            _SAME.fullmatch(draft.text, one.span.end, born.start)
        )
    return bool(_AFTERWARDS.fullmatch(draft.text, written.span.end, one.span.start))


def _ages_of_subject(draft: Draft, born: Span, ages: list[_Age]) -> list[_Age]:
    """Return the ages that the copy gives, anywhere, to the subject of “Poehl was born in 1929”."""
    for person in draft.people:
        for name in person.mentions:
            if 0 < born.start - name.end <= _LONGEST_LEAD and _SUBJECT.fullmatch(
                draft.text, name.end, born.start
            ):
                return [one for one in ages if _belongs(draft, one, person)]
    return []


def _belongs(draft: Draft, one: _Age, person: Person) -> bool:
    return any(_apposed(draft, one, name) for name in person.mentions)


def _apposed(draft: Draft, one: _Age, name: Name) -> bool:
    """Tell whether an age stands right after a name: “Jo Smith, 45,”, “Jo Smith (45)”."""
    return draft.text[name.end : one.span.start] in {", ", " ("}


def _two_ages(draft: Draft, ages: list[_Age]) -> Iterator[Finding]:
    """Yield a finding for each person to whom the copy gives two ages."""
    by_end = {one.span.start - 2: one for one in ages}
    names: dict[str, int] = {}
    for person in draft.people:
        names[person.family] = names.get(person.family, 0) + 1
    for person in draft.people:
        own = [
            by_end[name.end]
            for name in person.mentions
            if name.end in by_end and (len(name.parts) > 1 or names[person.family] == 1)
        ]
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
    check=check,
    examples=(
        Bad("Jo Lind, [[34]], who was born in 1966, was fined.", published=AUTUMN),
        Bad("Born in Leeds in 1966, Lind, [[50]], teaches Greek.", published=AUTUMN),
        Bad("A [[15]]-year-old girl born in 1998 won the race.", published=AUTUMN),
        Bad("Jo Lind, [[52]], won. Lind was born in Leeds in 1966.", published=AUTUMN),
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
