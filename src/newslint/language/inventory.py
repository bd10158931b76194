"""The inventory: every person, body and place that a text names, with all its mentions."""

from __future__ import annotations

import enum
from typing import TYPE_CHECKING, Final, NamedTuple

from newslint.language.lexicon import (
    CALENDAR,
    COURTESY_TITLES,
    FUNCTION_WORDS,
    ORGANISATION_WORDS,
    ROLES_AND_HONORIFICS,
    is_ordinary,
)
from newslint.language.people import is_given

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator, Sequence

    from newslint.language.names import Name
    from newslint.language.people import Person
    from newslint.language.words import Word
    from newslint.text import Span

_COMPANY_FORMS: Final = frozenset(
    "ag bv co corp corporation gmbh holdings inc incorporated kk llc llp ltd nv oy plc pte sa spa".split()
)
_FEATURES: Final = frozenset(
    """
    airport avenue bay beach boulevard bridge canal cape castle coast county district forest gulf harbor
    harbour heights highway hill hills island islands lake mount mountain mountains ocean park peninsula
    plaza port province river road sea square strait street valley village
    """.split()
)
_SURNAMES_TOO: Final = frozenset(
    "banks bridge castle church english field forest hall hill lake law park power street wall white".split()
)
"""Words of bodies and places that are family names as well."""
_BEFORE_PLACES: Final = frozenset(
    "across around at from in inside into near outside throughout to toward".split()
)
_JOINTS: Final = frozenset({" of ", " of the ", " for ", " and ", " for the "})
_SHORTENED: Final = 2  # words to which a body's name may be cut short
_ACRONYM: Final = 2  # letters that one has at least


class NameKind(enum.Enum):
    """What a name stands for."""

    PERSON = "person"
    ORGANISATION = "organisation"
    PLACE = "place"
    UNKNOWN = "unknown"


class Entry(NamedTuple):
    """Somebody or something that a text names.

    Attributes:
        kind: What it is, as far as the text and the register tell.
        name: Its fullest form in the text.
        known: The register has it under this name.
        mentions: Where it is named, in order, without titles and possessive endings.
    """

    kind: NameKind
    name: str
    known: bool
    mentions: tuple[Span, ...]


class Register(NamedTuple):
    """What is known of names before a text is read.

    Attributes:
        is_person: Tells of a full name that it is somebody's.
        is_body: Tells of a name, or of letters, that a body has it.
        is_place: Tells of a name that a place has it, or its people's adjective.
        is_adjective: Tells of a word that it is such an adjective: French.
        expand: Returns what letters stand for, or nothing.
    """

    is_person: Callable[[str], bool]
    is_body: Callable[[str], bool]
    is_place: Callable[[str], bool]
    is_adjective: Callable[[str], bool]
    expand: Callable[[str], str]


def inventory(
    text: str, words: Sequence[Word], names: Sequence[Name], people: Sequence[Person], register: Register
) -> tuple[Entry, ...]:
    """Return who and what a text names: people first, then bodies, places and the rest, each in order.

    Type is told by evidence, the surest first: the register; titles, given names and reporting verbs for
    people; words such as “University” and “Inc.” for bodies; words such as “River” and the prepositions
    before them for places. Later mentions are joined to the full name that they belong to.

    Args:
        text: The text.
        words: Its words.
        names: Its names.
        people: The people it introduces.
        register: What is known of names.
    """
    return tuple(_Inventory(text, words, names, people, register).entries())


class _Inventory:
    def __init__(
        self,
        text: str,
        words: Sequence[Word],
        names: Sequence[Name],
        people: Sequence[Person],
        register: Register,
    ) -> None:
        self._text = text
        self._words = words
        self._names = names
        self._register = register
        self._lower = {word.text for word in words if word.text.islower()}
        self._people = [person for person in people if self._is_somebody(person)]
        self._found: dict[tuple[NameKind, str], list[Span]] = {}
        self._longer: dict[str, str] = {}  # what bodies' names may be cut short to

    def entries(self) -> Iterator[Entry]:
        taken = self._add_people()
        for name in self._joined(name for name in self._names if name.start not in taken):
            kind = self._kind(name)
            if kind is NameKind.UNKNOWN and " ".join(name.parts) in self._longer:
                kind = NameKind.ORGANISATION  # Nippon Life, where Nippon Life Insurance was named
            if kind:
                self._add(kind, self._full(kind, name), name.span)
            if kind is NameKind.ORGANISATION:
                for end in range(_SHORTENED, len(name.parts)):
                    self._longer.setdefault(" ".join(name.parts[:end]), " ".join(name.parts))
        order = [*NameKind]
        keys = sorted(self._found, key=lambda key: (order.index(key[0]), self._found[key][0]))
        for kind, form in keys:
            yield Entry(kind, form, self._known(kind, form), tuple(sorted(self._found[kind, form])))

    def _known(self, kind: NameKind, form: str) -> bool:
        asked = {
            NameKind.PERSON: self._register.is_person,
            NameKind.ORGANISATION: self._register.is_body,
            NameKind.PLACE: self._register.is_place,
        }
        return kind in asked and asked[kind](form)

    def _add(self, kind: NameKind, form: str, span: Span) -> None:
        self._found.setdefault((kind, form), []).append(span)

    def _is_somebody(self, person: Person) -> bool:
        full = " ".join(person.introduction.parts)
        body = self._register.is_body(full) or _is_body(person.introduction.parts)
        return person.evidence > 0 and not body and not self._register.is_place(full)

    def _add_people(self) -> set[int]:
        """Add the people; return where their mentions begin."""
        by_family: dict[str, Person] = {}
        taken = set()
        for person in self._people:
            # Donald J. Trump and Trump are Donald Trump, unless the given names say otherwise.
            first = by_family.setdefault(person.family, person)
            whose = first if _agree(first.given, person.given) else person
            for name in person.mentions:
                if name.start not in taken:
                    taken.add(name.start)
                    self._add(NameKind.PERSON, " ".join(whose.introduction.parts), name.span)
        by_given = self._by_given()
        for name in self._names:
            if name.start in taken:
                continue
            form = " ".join(name.parts)
            full = by_given.get(form) or (form if self._is_addressed(name) else "")
            if full:
                taken.add(name.start)
                self._add(NameKind.PERSON, full, name.span)
        return taken

    def _by_given(self) -> dict[str, str]:
        """Return the people by the given names that only one of them has."""
        found: dict[str, list[str]] = {}
        for person in self._people:
            if person.given:
                full = " ".join(person.introduction.parts)
                found.setdefault(person.given.partition(" ")[0], []).append(full)
        return {given: full for given, (full, *others) in found.items() if not others}

    def _is_addressed(self, name: Name) -> bool:
        last = name.parts[-1].lower()
        return name.title in COURTESY_TITLES and not is_ordinary(last) and len(last) > 1

    def _joined(self, names: Iterable[Name]) -> Iterator[Name]:
        """Join the parts of a body's name: Bank of England, Department of Health and Human Services."""
        held: Name | None = None
        for name in names:
            if held and self._are_one(held, name):
                parts = tuple(self._text[held.start : name.end].split())
                held = held._replace(parts=parts, end=name.end, last=name.last)
                continue
            if held:
                yield held
            held = name
        if held:
            yield held

    def _are_one(self, left: Name, right: Name) -> bool:
        gap = self._text[left.end : right.start]
        if gap not in _JOINTS:
            return False
        whole = self._text[left.start : right.end]
        if self._register.is_body(whole) or self._register.is_place(whole):
            return True
        heads = left.parts[-1].lower() in ORGANISATION_WORDS or " of " in self._text[left.start : left.end]
        return gap != " and " and heads and not left.opens and left.parts[-1].lower() not in _FEATURES

    def _kind(self, name: Name) -> NameKind | None:
        """Return what a name stands for, or None if it is none."""
        full, parts = " ".join(name.parts), name.parts
        if self._register.is_adjective(full) or parts[0].lower() in CALENDAR or "’" in full or "'" in full:
            return None
        for kind in (NameKind.PERSON, NameKind.PLACE, NameKind.ORGANISATION):
            if self._known(kind, full):
                return kind
        return self._kind_of_phrase(parts) if len(parts) > 1 else self._kind_of_word(name)

    def _kind_of_phrase(self, parts: tuple[str, ...]) -> NameKind:
        last = parts[-1].lower()
        if is_given(parts[0]) and (last in _SURNAMES_TOO or not _is_body(parts)):
            return NameKind.PERSON
        if _is_body(parts):
            return NameKind.ORGANISATION
        return NameKind.PLACE if last in _FEATURES else NameKind.UNKNOWN

    def _kind_of_word(self, name: Name) -> NameKind | None:
        word = name.parts[0]
        if self._is_common(name):
            return None
        if word.isupper():
            known = self._register.expand(word)  # letters that stand for something else than a body
            return NameKind.ORGANISATION if len(word) > _ACRONYM and word.isalpha() and not known else None
        if is_given(word):
            return NameKind.PERSON
        return NameKind.PLACE if self._follows_a_preposition(name) else NameKind.UNKNOWN

    def _is_common(self, name: Name) -> bool:
        """Tell whether a lone word owes its capital to its place, or is a role, a number or a letter."""
        lower = name.parts[0].lower()
        if len(lower) == 1 or lower in FUNCTION_WORDS or lower in ROLES_AND_HONORIFICS or is_ordinary(lower):
            return True
        if lower in _COMPANY_FORMS:
            return True
        return lower in self._lower or (name.opens and not self._stands_elsewhere(name))

    def _stands_elsewhere(self, name: Name) -> bool:
        return sum(one.parts == name.parts and not one.opens for one in self._names) > 0

    def _follows_a_preposition(self, name: Name) -> bool:
        before = self._words[name.first - 1] if name.first else None
        return (
            before is not None
            and before.lower in _BEFORE_PLACES
            and self._text[before.end : name.start] == " "
            and not name.title
        )

    def _full(self, kind: NameKind, name: Name) -> str:
        """Return the name under which a mention is listed: what letters stand for, what is cut short."""
        form = " ".join(name.parts)
        if kind is NameKind.ORGANISATION:
            expanded = self._register.expand(form)
            if (kind, expanded) in self._found:
                return expanded
            return self._longer.setdefault(form, form)
        return form


def _is_body(parts: Sequence[str]) -> bool:
    lower = [part.lower().strip(".") for part in parts]
    if lower[-1] in _COMPANY_FORMS:
        return len(parts) > 1
    of_a_body = [word for word in lower if word in ORGANISATION_WORDS]
    return len(parts) > 1 and bool(of_a_body) and lower[-1] not in _FEATURES


def _agree(one: str, other: str) -> bool:
    """Tell whether two people's given names can be one's: the same, an initial, or one of them left out."""
    mine, theirs = one.split(), other.split()
    return (
        not mine
        or not theirs
        or (
            mine[0][0] == theirs[0][0]
            and (mine[0] == theirs[0] or 1 in {len(mine[0].strip(".")), len(theirs[0].strip("."))})
        )
    )
