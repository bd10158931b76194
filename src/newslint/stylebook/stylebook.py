"""The stylebook: all registers, a house's own on top of the general ones."""

from __future__ import annotations

import dataclasses
from dataclasses import dataclass
from functools import cached_property, reduce
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from collections.abc import Iterable

    from newslint.stylebook.entries import Acronym, Event, Organisation, Person, Place, Term


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
    def place_names(self) -> frozenset[str]:
        """The names of all places in every right form."""
        return frozenset(name for place in self.places for name in (place.name, *place.also))

    @cached_property
    def adjectives(self) -> frozenset[str]:
        """“Chinese”, “French”: the adjectives of all places."""
        return frozenset(place.adjective for place in self.places if place.adjective)


def _name(entry: Any) -> str:  # noqa: ANN401 (an entry of any register)
    name: str = entry.letters if hasattr(entry, "letters") else entry.name
    return name
