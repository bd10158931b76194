"""names/garbled: a name that every reader knows, and nobody bears like this."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from newslint.language import (
    distance,
    family_comes_first,
    is_given,
    letters,
    romanisations,
    skeleton,
    speaks,
    undoubled,
)
from newslint.lint import Bad, Finding, Fix, Good, Level, Options, Rule, Span
from newslint.record import Row
from newslint.rules.names._stray import (
    alike,
    can_be_a_slip,
    in_a_list,
    is_slip,
    part_span,
)

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence

    from newslint.language import Name
    from newslint.lint import Draft

_SHORTEST: Final = 5  # letters of a word that one slip can still be told by
_ALIKE: Final = 3  # last letters that agree where the first does not
_FURTHEST: Final = 2  # letters that a garbled part is off
_LONG: Final = 4  # words of a name that is nobody else's, all but one
_DISTINCTIVE: Final = 6  # letters of a word that hardly anybody else is called by
_OTHER_SCRIPTS: Final = frozenset(
    """
    Afghanistan Algeria Armenia Azerbaijan Bahrain Bangladesh Belarus Bulgaria China Egypt Emirates Ethiopia
    Georgia Greece Hamas Hezbollah India Iran Iraq Israel Japan Jordan Kazakhstan Korea Kuwait Kyrgyzstan
    Lebanon Lebanese Libya Macedonia Maldives Mauritania Moldova Mongolia Morocco Myanmar Nepal Oman Pakistan
    Palestinian Qatar Russia Russian Saudi Serbia Somalia Soviet Sudan Syria Tajikistan Taliban Tamil Thailand
    Tunisia Turkmenistan Ukraine Uzbekistan Yemen Lanka
    """.split()
)
"""Words of roles in countries whose names come to English out of another script."""
_ENDING: Final = 4  # letters in which the adjectives of places differ
_OFTEN: Final = 3  # mentions that make a name the text's own


class Meant(Row):
    """What a garbled name stands for.

    Attributes:
        at: The index of its garbled part.
        right: How that part is written.
        name: The whole name.
        role: What its bearer is, if it is a person.
    """

    at: int
    right: str
    name: str
    role: str = ""


def check(draft: Draft, options: Options) -> Iterator[Finding]:  # noqa: ARG001 (it has none)
    found = dict(_found(draft))
    garbled: dict[str, Meant] = {}
    for name in draft.names if found else ():
        meant = found.get(name.start) or _again(name, garbled)
        # Where the right name stands, too, it is for names/variant to say so.
        if meant and meant.name not in draft.mentions:
            at = min(meant.at, len(name.parts) - 1)
            garbled.setdefault(name.parts[at], meant)
            span = part_span(draft, name, at)
            if not draft.is_misnomer(span):  # which terms/mistranslated says
                yield _finding(draft, span, meant)
    yield from _known_slips(draft)


def _again(name: Name, garbled: Mapping[str, Meant]) -> Meant | None:
    """Return whom a lone name means if it is the garbled part of a name, or that part garbled once more."""
    form = name.parts[0]
    if len(name.parts) > 1 or form in garbled:
        return garbled.get(form) if len(name.parts) == 1 else None
    return next((meant for meant in garbled.values() if meant.role and alike(form, meant.right)), None)


def _finding(draft: Draft, span: Span, meant: Meant) -> Finding:
    role = f", {meant.role}" if meant.role else ""
    message = f"“{span.of(draft.text)}” is garbled: {meant.name}{role}"
    return Finding(span, message, fix=Fix.replace(span, meant.right))


def _known_slips(draft: Draft) -> Iterator[Finding]:
    """Find the wrong names of people that the stylebook lists."""
    wrong = draft.stylebook.wrong_names
    for phrase in draft.phrases.keys() & wrong.keys():
        form, right, role = wrong[phrase]
        for span in draft.phrases[phrase]:
            if span.of(draft.text) == form:
                yield _finding(draft, span, Meant(0, right, right, role))


def _found(draft: Draft) -> Iterator[tuple[int, Meant]]:
    """Yield where garbled names begin, with what each stands for."""
    for whole, places in draft.mentions.items():
        if draft.stylebook.confirms(whole):
            continue
        if len(places[0].parts) > 1:
            meant = _person(draft, places[0]) or _body(draft, places[0])
            if meant:
                yield from ((name.start, meant) for name in places)
        elif can_be_a_slip(draft, whole):
            for name in places:
                meant = _leader(draft, name) if name.title else _place(draft, name)
                if meant:
                    yield name.start, meant


def _person(draft: Draft, name: Name) -> Meant | None:
    """Return whom a full name means that is right but for one part, if what the person is stands by."""
    parts = name.parts
    for part in parts:
        for right, roles in draft.stylebook.people_sharing(part, len(parts)):
            at = _only_difference(parts, right)
            if at is None or not can_be_a_slip(draft, parts[at]) or letters(parts[at]) == letters(right[at]):
                continue
            if _can_be(parts, right, at, roles) and draft.subject.covers(roles):
                return Meant(at, right[at], " ".join(right), *roles[:1])
    return None


def _only_difference(one: Sequence[str], other: Sequence[str]) -> int | None:
    """Return the index of the only part in which two names of equal length differ, or None."""
    differing = [at for at, part in enumerate(one) if part != other[at]]
    return differing[0] if len(differing) == 1 else None


def _can_be(parts: Sequence[str], right: Sequence[str], at: int, roles: Sequence[str]) -> bool:
    """Tell whether a part of a name can be meant for another, and not be somebody else's."""
    part, meant = parts[at], right[at]
    one, other = letters(part), letters(meant)
    if family_comes_first(right[0]):  # where two syllables in three are everybody's
        rare = len(letters(right[-1])) >= _DISTINCTIVE
        return at == 0 and rare and (part.lower() in romanisations(meant.lower()) or one[1:] == other[1:])
    if skeleton(part) == skeleton(meant) and not _OTHER_SCRIPTS.isdisjoint(" ".join(roles).split()):
        return False  # each agency writes such names with vowels of its own: Mahmoud Abbas is Mahmud Abbas
    if one[0] != other[0] and one[-_ALIKE:] != other[-_ALIKE:]:
        return False
    if abs(len(one) - len(other)) > _FURTHEST or distance(one, other) > _FURTHEST:
        return False
    if len(parts) >= _LONG:  # Tamim bin Hadam Al Thani
        return one[0] == other[0]
    return _can_be_given(part, meant) if at == 0 else _can_be_a_family(parts[0], part, meant)


def _can_be_given(part: str, meant: str) -> bool:
    if is_given(part):  # Emanuel may be Emmanuel, Emil may not
        return undoubled(letters(part)) == undoubled(letters(meant))
    return alike(part, meant) or is_slip(part, meant, ends=False)


def _can_be_a_family(given: str, part: str, meant: str) -> bool:
    if is_given(given):  # there is many a Bill Barry, and no other Sidney Poiter
        return len(meant) >= _DISTINCTIVE and is_slip(part, meant)
    return len(meant) >= _SHORTEST and alike(part, meant)


def _leader(draft: Draft, name: Name) -> Meant | None:
    """Return the leader whom a title and a family name mean: “President Zelinskyy”."""
    form = name.parts[0]
    if form in draft.stylebook.family_names or any(form == person.family for person in draft.people[1:]):
        return None
    for person in draft.stylebook.leaders_by_initial.get(form[0], ()):
        held = [role for role in person.roles if f" {name.title} " in f" {role} "]
        if held and alike(form, person.family) and draft.subject.covers(held):
            return Meant(0, person.family, person.name, held[0])
    return None


def _body(draft: Draft, name: Name) -> Meant | None:
    """Return the body or place that a name of several words means, right but for an inner letter of one."""
    parts, ending = name.parts, draft.stylebook.things_ending
    for known in (*ending(parts[0], len(parts)), *ending(parts[-1], len(parts))):
        right = known.split()
        at = _only_difference(parts, right)
        if at is not None and _is_garbled(draft, parts[at], right[at]):
            return Meant(at, right[at], known)
    return None


def _is_garbled(draft: Draft, part: str, right: str) -> bool:
    return len(right) >= _SHORTEST and is_slip(part, right) and can_be_a_slip(draft, part)


def _place(draft: Draft, name: Name) -> Meant | None:
    """Return the place that a lone name means, unless it is somebody's."""
    form, book = name.parts[0], draft.stylebook
    if len(form) <= _SHORTEST or name.opens or "-" in form or in_a_list(draft, name):
        return None
    if is_given(form) or form in book.family_names or book.is_geographic(form):
        return None
    for right in book.places_between(form[0], form[-1]):
        if is_slip(form, right) and _is_near(draft, form, right) and not _is_somebody(draft, name):
            return Meant(0, right, right)
    return None


def _is_near(draft: Draft, form: str, right: str) -> bool:
    """Tell whether the text is about the country of a place; a country itself needs no such evidence."""
    book = draft.stylebook
    if right in book.adjectives:  # which often have two endings: Ecuadorian, Ecuadorean
        same_letters = undoubled(letters(form)) == undoubled(letters(right))
        return form[-_ENDING:] == right[-_ENDING:] and not same_letters
    country = book.country_around(right)
    if not country or country == right:
        return True
    # The syllables of Chinese places are so few that most of them are one slip from another.
    told = draft.subject.covers_place(country)
    return told and (country != "China" or sorted(form) == sorted(right))


def _is_somebody(draft: Draft, name: Name) -> bool:
    """Tell whether a lone name acts as a person, is part of a longer name, or is the text's own."""
    form = name.parts[0]
    if speaks(name, draft.text, draft.words):
        return True
    others = [one for one in draft.names if form in one.parts]
    return len(others) > _OFTEN or any(len(one.parts) > 1 for one in others)


RULE = Rule(
    summary="A well-known name is garbled.",
    why="""
        `Emanuel Macron` and `Jamal Hashoggi` are nobody. A spelling checker knows neither the wrong
        name nor the right one. A name is taken for a well-known one if a single part of it is off, by
        letters or by sound, and if the article speaks of what its bearer is known for: an office, a
        country, a trade. Names of bodies and places count where only one letter inside a word is
        off. Who is known, and in which accepted spellings, stands in the stylebook.
    """,
    level=Level.WARNING,
    check=check,
    examples=(
        Bad(
            "[[Emanuel]] Macron, the French president, spoke first.",
            fixed="Emmanuel Macron, the French president, spoke first.",
        ),
        Bad(
            "China's leader, [[Ji]] Jinping, was in Rome.",
            fixed="China's leader, Xi Jinping, was in Rome.",
        ),
        Bad(
            "Workers flew home from [[Afghnistan]] on Friday.",
            fixed="Workers flew home from Afghanistan on Friday.",
        ),
        Bad(
            "She had read it in the [[Finacial]] Times.",
            fixed="She had read it in the Financial Times.",
        ),
        Good("Emmanuel Macron, the French president, spoke first."),
        Good("Emmanuel Maron, a baker in Lyon, won the prize."),
        Good("Volodymyr Zelenskyy, the Ukrainian president, is also written Zelensky."),
        Good("Angela Markle runs the bakery."),
        Good("The Nigerian and the Nigerien presidents met in Abuja."),
        Good("Castres beat Biarritz in the French league."),
    ),
)
