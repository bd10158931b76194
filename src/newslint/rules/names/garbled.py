"""names/garbled: a name that every reader knows, and nobody bears like this."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final, NamedTuple

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
from newslint.lint import Bad, Finding, Fix, Good, Level, Options, Rule
from newslint.rules.names._stray import (
    alike,
    can_be_a_slip,
    in_a_list,
    is_slip,
    part_span,
)

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from newslint.language import Name
    from newslint.lint import Draft

_SHORTEST: Final = 5  # letters of a word that one slip can still be told by
_FURTHEST: Final = 2  # letters that a garbled part is off
_TRANSLITERATED: Final = frozenset(
    """
    abdel abdul abdullah abu ahmad ahmed aleksandr alexander alexei ali amr ayman bashar benazir dmitry ehud
    fatima hamad hamid hasan hassan hosni hussein ibrahim imran ismail khaled khalid mahinda mahmoud
    mikhail mohamed mohammad mohammed moshe muammar muhammad mustafa nikolai nouri nuri omar osama oussama
    recep saddam salman sergei tariq viktor vladimir volodymyr yahya yasser yitzhak yulia yuri yusuf
    """.split()
)
"""Given names out of other scripts, which each agency writes with vowels of its own."""
_ENDING: Final = 4  # letters in which the adjectives of places differ
_OFTEN: Final = 3  # mentions that make a name the text's own


class Meant(NamedTuple):
    """What a garbled name stands for.

    Attributes:
        at: The index of its garbled part.
        right: How that part is written.
        whole: The whole name, with what its bearer is.
    """

    at: int
    right: str
    whole: str


def check(draft: Draft, options: Options) -> Iterator[Finding]:  # noqa: ARG001 (it has none)
    written = {" ".join(name.parts) for name in draft.names}
    for name in draft.names:
        meant = _meant(draft, name)
        # Where the right name stands, too, it is for names/variant to say so.
        if meant and meant.whole.partition(",")[0] not in written:
            span = part_span(draft, name, meant.at)
            message = f"“{name.parts[meant.at]}” is garbled: {meant.whole}"
            yield Finding(span, message, fix=Fix.replace(span, meant.right))
    wrong = draft.stylebook.wrong_names
    for phrase in draft.phrases.keys() & wrong.keys():
        form, person = wrong[phrase]
        for span in draft.phrases[phrase]:
            if span.of(draft.text) == form:
                role = f", {person.roles[0]}" if person.roles else ""
                message = f"“{form}” is garbled: {person.name}{role}"
                yield Finding(span, message, fix=Fix.replace(span, person.name))


def _meant(draft: Draft, name: Name) -> Meant | None:
    if draft.stylebook.confirms(" ".join(name.parts)):
        return None
    if len(name.parts) > 1:
        return _person(draft, name) or _body(draft, name)
    if not can_be_a_slip(draft, name.parts[0]):
        return None
    return _leader(draft, name) if name.title else _place(draft, name)


def _person(draft: Draft, name: Name) -> Meant | None:
    """Return whom a full name means that is right but for one part, if what the person is stands by."""
    parts, known = name.parts, draft.stylebook.people_by_part
    for part in parts:
        for right, person in known.get((part, len(parts)), ()):
            at = _only_difference(parts, right)
            if at is None or not can_be_a_slip(draft, parts[at]) or letters(parts[at]) == letters(right[at]):
                continue
            if _can_be(parts, right, at) and _is_about(draft, person.roles):
                role = f", {person.roles[0]}" if person.roles else ""
                return Meant(at, right[at], f"{' '.join(right)}{role}")
    return None


def _only_difference(one: Sequence[str], other: Sequence[str]) -> int | None:
    """Return the index of the only part in which two names of equal length differ, or None."""
    differing = [at for at, part in enumerate(one) if part != other[at]]
    return differing[0] if len(differing) == 1 else None


def _can_be(parts: tuple[str, ...], right: Sequence[str], at: int) -> bool:
    """Tell whether a part of a name can be meant for another, and not be somebody else's."""
    part, meant = parts[at], right[at]
    if family_comes_first(right[0]):  # where two syllables in three are everybody's
        return at == 0 and (
            part.lower() in romanisations(meant.lower()) or letters(part)[1:] == letters(meant)[1:]
        )
    if letters(right[0]) in _TRANSLITERATED and (at == 0 or skeleton(part) == skeleton(meant)):
        return False
    if at == 0 and is_given(part):
        return undoubled(letters(part)) == undoubled(letters(meant))
    if distance(letters(part), letters(meant)) > _FURTHEST:
        return False
    return alike(part, meant) or (len(meant) < _SHORTEST and is_slip(part, meant, ends=False))


def _is_about(draft: Draft, roles: tuple[str, ...]) -> bool:
    """Tell whether the text speaks of a role, or of the country or body in which it is held."""
    told = draft.vocabulary
    for role in roles:
        for word in role.lower().replace(",", " ").split():
            if len(word) > _OFTEN and (word in told or draft.stylebook.adjective_of(word) in told):
                return True
    return False


def _leader(draft: Draft, name: Name) -> Meant | None:
    """Return the leader whom a title and a family name mean: “President Zelinskyy”."""
    form = name.parts[0]
    if form in draft.stylebook.family_names or any(form == person.family for person in draft.people[1:]):
        return None
    for person in draft.stylebook.leaders_by_initial.get(form[0], ()):
        held = [role for role in person.roles if name.title in role.split()]
        if held and alike(form, person.family) and _is_about(draft, (held[0].partition(" of ")[2],)):
            return Meant(0, person.family, f"{person.name}, {held[0]}")
    return None


def _body(draft: Draft, name: Name) -> Meant | None:
    """Return the body or place that a name of several words means, right but for an inner letter of one."""
    parts, ends, length = name.parts, draft.stylebook.things_by_end, len(name.parts)
    for right in (*ends.get((parts[0], length), ()), *ends.get((parts[-1], length), ())):
        at = _only_difference(parts, right)
        if at is not None and _is_garbled(draft, parts[at], right[at]):
            return Meant(at, right[at], " ".join(right))
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
    for right in book.places_by_ends.get((form[0], form[-1]), ()):
        if is_slip(form, right) and _is_near(draft, form, right) and not _is_somebody(draft, name):
            return Meant(0, right, right)
    return None


def _is_near(draft: Draft, form: str, right: str) -> bool:
    """Tell whether the text is about the country of a place; a country itself needs no such evidence."""
    book = draft.stylebook
    if right in book.adjectives:  # which often have two endings: Ecuadorian, Ecuadorean
        return form[-_ENDING:] == right[-_ENDING:]
    country = book.country_around(right)
    if not country or country == right:
        return True
    # The syllables of Chinese places are so few that most of them are one slip from another.
    told = country.lower() in draft.vocabulary or book.adjective_of(country.lower()) in draft.vocabulary
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
            "Workers flew home from [[Afganistan]] on Friday.",
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
