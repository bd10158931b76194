"""The stylebook: all registers, a house's own on top of the general ones."""

from __future__ import annotations

import dataclasses
import re
from dataclasses import dataclass
from functools import cached_property, reduce
from itertools import starmap
from typing import TYPE_CHECKING, Any

from newslint.stylebook.entries import REGISTERS
from newslint.stylebook.near import NearTerms
from newslint.text import fold

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

    from newslint.stylebook.entries import Acronym, Event, Organisation, Person, Place, Term


_LEADS = re.compile(
    r"(?:vice |deputy )?(?:president|prime minister|chancellor|king|queen|pope|prince|emir|taoiseach"
    r"|supreme leader|leader|secretary-general|dictator|emperor)\b"
)


@dataclass(frozen=True)
class Stylebook:
    """The registers, each in the order of the files, a name at most once."""

    people: tuple[Person, ...] = ()
    organisations: tuple[Organisation, ...] = ()
    places: tuple[Place, ...] = ()
    events: tuple[Event, ...] = ()
    acronyms: tuple[Acronym, ...] = ()
    terms: tuple[Term, ...] = ()

    def under(self, upper: Stylebook) -> Stylebook:
        """Return both as one; where they know the same name or letters, `upper` wins."""
        merged: dict[str, Any] = {}
        for register in dataclasses.fields(self):
            entries = {_name(entry): entry for entry in getattr(self, register.name)}
            entries |= {_name(entry): entry for entry in getattr(upper, register.name)}
            merged[register.name] = tuple(entries.values())
        return Stylebook(**merged)

    @classmethod
    def stack(cls, books: Iterable[Stylebook]) -> Stylebook:
        """Return the books as one, each winning over those before it."""
        return reduce(cls.under, books, cls())

    def rows(self) -> dict[str, tuple[tuple[Any, ...], ...]]:
        """Return the registers as plain data: by their names, a tuple of values for each entry."""
        return {
            register.name: tuple(
                tuple(getattr(entry, one.name) for one in dataclasses.fields(entry))
                for entry in getattr(self, register.name)
            )
            for register in dataclasses.fields(self)
        }

    @classmethod
    def of_rows(cls, rows: Mapping[str, tuple[tuple[Any, ...], ...]]) -> Stylebook:
        """Return the stylebook that gave these rows."""
        return cls(**{name: tuple(starmap(REGISTERS[name], entries)) for name, entries in rows.items()})

    @cached_property
    def known_letters(self) -> frozenset[str]:
        """Acronyms, in every spelling, that an article need not explain."""
        return frozenset(
            letters
            for acronym in self.acronyms
            if not acronym.explain
            for letters in (acronym.letters, *acronym.also)
        )

    @cached_property
    def phrases(self) -> frozenset[str]:
        """The folded forms that a draft is searched for: all that are wrong."""
        return frozenset(self.garbled) | frozenset(self.mistranslated)

    @cached_property
    def garbled(self) -> Mapping[str, Term]:
        """Terms by their folded garbled forms."""
        return {fold(form): term for term in self.terms for form in term.garbled}

    @cached_property
    def mistranslated(self) -> Mapping[str, tuple[str, str]]:
        """By their folded forms: mistranslated forms as they were entered, with the right names."""
        bodies = [(body.wrong, body.name) for body in self.organisations]
        places = [(place.wrong, place.name) for place in self.places]
        terms = [(term.mistranslated, term.name) for term in self.terms]
        return {fold(form): (form, name) for forms, name in (*bodies, *places, *terms) for form in forms}

    @cached_property
    def near_terms(self) -> NearTerms:
        """The terms so distinctive that a word one slip away can mean nothing else."""
        return NearTerms(term for term in self.terms if term.near)

    @cached_property
    def expansions(self) -> Mapping[str, str]:
        """What acronyms stand for, by every spelling of their letters."""
        return {letters: one.expansion for one in self.acronyms for letters in (one.letters, *one.also)}

    @cached_property
    def _countries(self) -> Mapping[str, str]:
        countries = (place for place in self.places if place.kind == "country")
        forms = ((name, one.name) for one in countries for name in (one.name, one.adjective, *one.also))
        return {form: name for form, name in forms if form}

    def country_of(self, word: str) -> str:
        """Return the country that a name or an adjective belongs to: Russia for “Russian”; else nothing."""
        return self._countries.get(word, "")

    @cached_property
    def combining_forms(self) -> frozenset[str]:
        """“Sino”, “Anglo”: what countries are called in compounds."""
        return frozenset(place.combining for place in self.places if place.combining)

    @cached_property
    def families(self) -> Mapping[str, str]:
        """Family names by full names, in every right form."""
        return {name: one.family for one in self.people for name in (one.name, *one.also)}

    @cached_property
    def place_names(self) -> frozenset[str]:
        """The names of all places in every right form."""
        return frozenset(name for place in self.places for name in (place.name, *place.also))

    @cached_property
    def leaders(self) -> frozenset[str]:
        """The family names of those who led a state, a church or a great body: readers need no more."""
        return frozenset(one.family for one in self.people if any(_LEADS.match(role) for role in one.roles))

    def confirms(self, name: str) -> bool:
        """Tell whether somebody, a body or a place has this name, in one of its right forms."""
        return name in self.families or name in self.place_names or name in self.body_names

    @cached_property
    def body_names(self) -> frozenset[str]:
        """The names of all organisations in every right form."""
        return frozenset(name for body in self.organisations for name in (body.name, *body.also))

    @cached_property
    def family_names(self) -> frozenset[str]:
        """The family names of people whom every reader knows, who need no introduction."""
        return frozenset(self.families.values())

    def is_geographic(self, word: str) -> bool:
        """Tell whether a capitalised word, singular or plural, is a place's name or adjective: Koreas."""
        singular = word.removesuffix("s")
        return any(form in self.place_names or form in self.adjectives for form in (word, singular))

    @cached_property
    def adjectives(self) -> frozenset[str]:
        """“Chinese”, “French”: the adjectives of all places."""
        return frozenset(place.adjective for place in self.places if place.adjective)


def _name(entry: Any) -> str:  # noqa: ANN401 (an entry of any register)
    name: str = entry.letters if hasattr(entry, "letters") else entry.name
    return name
