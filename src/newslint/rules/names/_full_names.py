"""Full names that differ from another in one part, and that by a slip."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from newslint.language import NAME_PARTICLES, NearNames, is_given, letters
from newslint.rules.names._stray import (
    Stray,
    alike,
    are_cognate,
    can_be_a_slip,
    is_derived,
    nearly_alike,
    part_span,
)

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence

    from newslint.language import Name, Person
    from newslint.lint import Draft

Parts = tuple[str, ...]

_WORDS: Final = 2  # in a name of more words, those that agree say more
_INITIALS: Final = 2  # letters that initials run to
_OFTEN: Final = 2  # a spelling used more often than this is no slip of the finger


def full_names(draft: Draft) -> Iterator[Stray]:
    """Find names of several words that differ from another of the text in one word."""
    mentions = {places[0].parts: places for places in draft.mentions.values() if len(places[0].parts) > 1}
    alike_but_one: dict[tuple[int, Parts], list[Parts]] = {}
    for parts in mentions:
        for at, part in enumerate(parts):
            if can_be_a_slip(draft, part):
                others = alike_but_one.setdefault((at, _others(parts, at)), [])
                for other in others:
                    if _mean_the_same(draft, parts, other, at):
                        yield from _strays(draft, mentions, parts, other, at)
                others.append(parts)


def _others(parts: Parts, at: int) -> Parts:
    """Return all parts but one, with particles in lower case: Bin Salman is bin Salman."""
    others = (*parts[:at], *parts[at + 1 :])
    return tuple([low if (low := part.lower()) in NAME_PARTICLES else part for part in others])


def _mean_the_same(draft: Draft, one: Parts, other: Parts, at: int) -> bool:
    mine, theirs = one[at], other[at]
    if not (alike(mine, theirs) or (len(one) > _WORDS and nearly_alike(mine, theirs))):
        return False
    if draft.stylebook.is_geographic(mine) and draft.stylebook.is_geographic(theirs):
        return False
    somebody = at > 0 and is_given(one[0])
    if not somebody and is_derived(mine, theirs):
        return False
    if at > 0 or not (is_given(mine) and is_given(theirs)):
        return at > 0 or mine[:-1] != theirs[:-1]
    return are_cognate(letters(mine), letters(theirs))


def _strays(
    draft: Draft, mentions: Mapping[Parts, Sequence[Name]], one: Parts, other: Parts, at: int
) -> Iterator[Stray]:
    def rank(parts: Parts) -> tuple[bool, bool, int, int]:
        first = mentions[parts][0].start
        return (
            draft.stylebook.confirms(" ".join(parts)),
            at == 0 and is_given(parts[0]),
            len(mentions[parts]),
            -first,
        )

    rare, common = sorted((one, other), key=rank)
    settled = rank(rare)[:2] < rank(common)[:2]
    if draft.stylebook.confirms(" ".join(rare)) or len(mentions[rare]) > (_OFTEN if at else 1):
        return
    brothers = at == 0 and len(rare) == _WORDS and not is_given(rare[0])
    if brothers and not settled and len(mentions[common]) < _OFTEN:
        return
    others = [one.span for one in mentions[common]]
    for name in mentions[rare]:
        span = part_span(draft, name, at)
        yield Stray(span, rare[at], common[at], " ".join(common), others, settled)


def other_given_names(draft: Draft) -> Iterator[Stray]:
    """Find family names that are near somebody's where an initial or the first given name agrees."""
    somebody = [one for one in draft.people if one.evidence and one.given]
    known = NearNames((one.family, one) for one in somebody)
    lengths: dict[str, set[int]] = {}  # of full names, by the first given name
    for one in somebody:
        lengths.setdefault(_first(one), set()).add(len(one.introduction.parts))
    owners: dict[str, set[int]] = {}
    for one in draft.people:
        owners.setdefault(one.family, set()).add(one.introduction.start)
    settled = {one.introduction.start for one in draft.people if len(one.mentions) > 1}
    for name in draft.names:
        form = name.parts[-1]
        if len(name.parts) == 1 or name.start in settled:
            continue
        if not _has_initials(name) and lengths.get(name.parts[0], set()) <= {len(name.parts)}:
            continue
        if not can_be_a_slip(draft, form):
            continue
        if owners.get(form, set()) - {name.start}:
            continue
        meant = _meant(name, known)
        if meant:
            span, whole = part_span(draft, name, len(name.parts) - 1), " ".join(meant.introduction.parts)
            yield Stray(span, form, meant.family, whole, [one.span for one in meant.mentions])


def _meant(name: Name, known: NearNames[Person]) -> Person | None:
    for person in known.near(name.parts[-1]):
        if person.introduction.start >= name.start:
            break
        if _given_names_agree(name, person) and alike(name.parts[-1], person.family):
            return person
    return None


def _given_names_agree(name: Name, person: Person) -> bool:
    first = _first(person)
    if _has_initials(name):
        return name.parts[0][0] == first[0]
    return name.parts[0] == first and len(name.parts) != len(person.introduction.parts)


def _first(person: Person) -> str:
    return person.given.partition(" ")[0]


def _has_initials(name: Name) -> bool:
    return name.parts[0].isupper() and len(letters(name.parts[0])) <= _INITIALS
