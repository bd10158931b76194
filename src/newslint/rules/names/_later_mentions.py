"""Family names that nobody was introduced by, near those that somebody was."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from newslint.language import (
    COURTESY_TITLES,
    FUNCTION_WORDS,
    NearNames,
    is_ordinary,
    reports,
    romanisations,
    speaks,
)
from newslint.rules.names._stray import Stray, alike, in_a_list, nearly_alike

if TYPE_CHECKING:
    from collections.abc import Iterator

    from newslint.language import Name, Person
    from newslint.lint import Draft

_ARTICLES: Final = frozenset({"a", "an", "the"})
_OBJECTS: Final = frozenset("a all an it me my our the their them these this those us you your".split())


def later_mentions(draft: Draft) -> Iterator[Stray]:
    """Find mentions by a family name that is nobody's and near that of somebody introduced before."""
    taken = {part for person in draft.people for part in (person.family, *person.introduction.parts)}
    known = NearNames((form, person) for person in draft.people for form in _spellings(person))
    for form, places in draft.mentions.items():
        if len(places[0].parts) > 1 or form in taken or not _can_be_a_family(draft, form):
            continue
        for name in places:
            person = _meant(draft, name, known)
            if person:
                right = person.family.rpartition(" ")[2]
                whole = " ".join(person.introduction.parts)
                yield Stray(name.span, form, right, whole, [one.span for one in person.mentions])


def _spellings(person: Person) -> tuple[str, ...]:
    """Return the family name, and if it is Chinese how other systems spell it: Hsi for Xi, Chou for Zhou."""
    if person.introduction.parts[0] != person.family:
        return (person.family.rpartition(" ")[2],)
    return (person.family, *sorted(romanisations(person.family.lower()) - {person.family.lower()}))


def _can_be_a_family(draft: Draft, form: str) -> bool:
    return (
        form.isalpha()
        and not form.isupper()
        and form.lower() not in draft.lower_words
        and not is_ordinary(form.lower())
        and not reports(form.lower())
        and not draft.stylebook.is_geographic(form)
        and not draft.subject.is_leader(form)
    )


def _meant(draft: Draft, name: Name, known: NearNames[Person]) -> Person | None:
    """Return the person introduced before whom a lone family name can mean, if there is evidence."""
    form = name.parts[0]
    speaking = speaks(name, draft.text, draft.words)
    acts = speaking or bool(name.title)
    if (
        draft.stylebook.holds_office(form, name.title)
        or _is_an_order(draft, name)
        or _is_a_thing(draft, name)
    ):
        return None
    if not acts and (in_a_list(draft, name) or draft.subject.is_known(form)):
        return None
    addressed = speaking or name.title in COURTESY_TITLES
    for person in known.near(form):
        if person.introduction.start > name.start:
            break
        family = person.family.rpartition(" ")[2]
        if alike(form, family) and (acts or person.evidence):
            return person
        if not (acts and person.evidence):
            continue
        # Somebody who speaks and was never introduced can be meant after all: Smits, where it is Smith.
        if form.lower() in _spellings(person) or (addressed and nearly_alike(form, family)):
            return person
    return None


def _is_an_order(draft: Draft, name: Name) -> bool:
    """Tell whether a sentence's first word is a verb: “Follow us”, “Tracking rays”."""
    after = draft.words[name.last + 1 : name.last + 2]
    return name.opens and bool(
        name.parts[0].endswith("ing") or (after and after[0].text.islower() and after[0].lower in _OBJECTS)
    )


def _is_a_thing(draft: Draft, name: Name) -> bool:
    """Tell whether a lone name has an article and no noun of its own: the Maison; not the Smyth report."""
    before = draft.words[max(0, name.first - 1) : name.first]
    after = draft.words[name.last + 1 : name.last + 2]
    if not before or before[0].lower not in _ARTICLES or draft.text[before[0].end : name.start] != " ":
        return False
    joined = bool(after) and draft.text[name.end : after[0].start] == " "
    return not joined or after[0].lower in FUNCTION_WORDS
