"""names/variant: one person, one spelling."""

from __future__ import annotations

from collections import Counter
from typing import TYPE_CHECKING, Final, NamedTuple

from newslint.language import is_ordinary, resembles, romanisations, speaks
from newslint.lint import Bad, Finding, Fix, Good, Level, Options, Related, Rule, Span

if TYPE_CHECKING:
    from collections.abc import Iterator

    from newslint.language import Name, Person
    from newslint.lint import Draft

_SHOWN: Final = 6  # places of the other spelling given as evidence


class Stray(NamedTuple):
    """A mention of somebody under another spelling.

    Attributes:
        span: The name that differs.
        form: Its letters.
        person: Whom it means.
    """

    span: Span
    form: str
    person: Person


def check(draft: Draft, options: Options) -> Iterator[Finding]:  # noqa: ARG001 (it has none)
    strays = [*_later_mentions(draft), *_full_names(draft)]
    counts = Counter(stray.form for stray in strays)
    for stray in strays:
        yield _finding(stray, counts[stray.form])


def _finding(stray: Stray, count: int) -> Finding:
    span, form, person = stray
    others = len(person.mentions)
    related = tuple(Related(one.span, f"“{' '.join(one.parts)}”") for one in person.mentions[:_SHOWN])
    if others <= count:
        return Finding(span, f"“{form}” here, “{person.family}” elsewhere: one of the two is a slip", related)
    times = "once" if others == 1 else f"{others} times"
    message = f"“{form}” looks like {' '.join(person.introduction.parts)}, spelled “{person.family}” {times}"
    return Finding(span, message, related, Fix.replace(span, person.family))


def _later_mentions(draft: Draft) -> Iterator[Stray]:
    """Find family names that nobody was introduced by, near those that somebody was."""
    taken = {part for person in draft.people for part in (person.family, *person.introduction.parts)}
    for name in draft.names:
        form = name.parts[0]
        if len(name.parts) == 1 and form not in taken and _can_be_a_family(draft, form):
            person = _meant(draft, name)
            if person:
                yield Stray(name.span, form, person)


def _can_be_a_family(draft: Draft, form: str) -> bool:
    return (
        form.isalpha()
        and not form.isupper()
        and form.lower() not in draft.lower_words
        and not is_ordinary(form.lower())
        and not draft.stylebook.is_geographic(form)
        and form not in draft.stylebook.family_names
    )


def _meant(draft: Draft, name: Name) -> Person | None:
    """Return the person introduced before whom a lone family name can mean, if there is evidence."""
    form = name.parts[0]
    acts_as_person = bool(name.title) or speaks(name, draft.text, draft.words)
    if not acts_as_person and _in_a_list(draft, name):
        return None
    for person in draft.people:
        if person.introduction.start > name.start:
            break
        known = person.evidence
        if _alike(form, person.family) and (acts_as_person or known):
            return person
        if acts_as_person and known and _romanised(form, person):
            return person
    return None


def _in_a_list(draft: Draft, name: Name) -> bool:
    """Tell whether a name stands in a row of names, such as a team's: there nobody is introduced."""
    before = draft.text[max(0, name.start - 2) : name.start]
    return before in {", ", "; ", ": "} and draft.text[name.end : name.end + 1] in {",", ";", "."}


def _alike(one: str, other: str) -> bool:
    """Tell whether two family names are alike, and not one the plural of the other: the Koethers."""
    return resembles(one, other) and f"{one}s" != other and one != f"{other}s"


def _romanised(form: str, person: Person) -> bool:
    """Tell whether the form spells a Chinese family name by another system: Xi and Hsi, Zhou and Chou."""
    first = person.introduction.parts[0] == person.family
    return first and form.lower() in romanisations(person.family.lower())


def _full_names(draft: Draft) -> Iterator[Stray]:
    """Find a full name whose given name is another's and whose family name is near the other's."""
    by_given: dict[str, list[Person]] = {}
    for person in draft.people:
        for other in by_given.get(person.given, ()):
            if _alike(person.family, other.family) and not (_settled(person) and _settled(other)):
                rare, common = sorted(
                    (person, other), key=lambda one: (len(one.mentions), -one.introduction.start)
                )
                yield from (
                    Stray(Span(one.end - len(rare.family), one.end), rare.family, common)
                    for one in rare.mentions
                    if one.parts[-1] == rare.family.split()[-1]
                )
        by_given.setdefault(person.given, []).append(person)


def _settled(person: Person) -> bool:
    return len(person.mentions) > 2  # noqa: PLR2004 (an introduction and two more are no slip of the finger)


RULE = Rule(
    summary="A later mention spells a person's name otherwise than the introduction.",
    why="""
        A reader who meets `Smyth` after “Donna Smith” sees two people, or a paper that does not
        check its names. Agencies, translators and dictation each have their spelling; within one
        article there is only one. A mention is held against the people the article introduces: by
        its letters, its sound, or, for Chinese names, another romanisation. It counts only where it
        acts as a person (`said Smyth`, `Mr Smyth`) or nobody else can be meant.
    """,
    level=Level.WARNING,
    check=check,
    sources=("Library of Congress, “Comparison of Wade-Giles and Pinyin”: Hsi and Xi, Chou and Zhou",),
    examples=(
        Bad(
            "Donna Smith, the treasurer, resigned on Monday. “I am tired,” [[Smyth]] said.\n\n"
            "Smith had served for nine years. Smith leaves in May.",
            fixed="Donna Smith, the treasurer, resigned on Monday. “I am tired,” Smith said.\n\n"
            "Smith had served for nine years. Smith leaves in May.",
        ),
        Bad(
            "President Xi Jinping arrived in Rome. Xi met the pope. Both sides, [[Shi]] noted, want peace.",
            fixed="President Xi Jinping arrived in Rome. Xi met the pope. Both sides, Xi noted, want peace.",
        ),
        Bad("Coach Peter Vandermeer praised the team. “A good day,” said [[Vandermere]]."),
        Good(
            "Paul Johnson and Mary Johnston, who are not related, run the bakery. “We open at six,” Johnson "
            "said. Johnston added that the queue forms at five."
        ),
        Good("John Wells left on Friday. He lives in Wales, and Wales is far."),
        Good("Minister Ann Koether spoke first. The Koethers have owned the mill since 1890."),
    ),
)
