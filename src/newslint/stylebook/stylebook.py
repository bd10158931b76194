"""The stylebook: all registers, a house's own on top of the general ones."""

from __future__ import annotations

import marshal
import re
from functools import cached_property, reduce
from itertools import starmap
from typing import TYPE_CHECKING, Any, TypeVar

from newslint.record import Record
from newslint.stylebook.entries import REGISTERS
from newslint.stylebook.kept import SHELF, kept, tables
from newslint.stylebook.near import NearTerms
from newslint.stylebook.paraphrases import Paraphrases
from newslint.text import fold

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping

    from newslint.stylebook.entries import Acronym, Event, Organisation, Person, Place, Site, Term


K = TypeVar("K")
V = TypeVar("V")

_LEADS = re.compile(
    r"(?:vice |deputy )?(?:president|prime minister|chancellor|king|queen|pope|prince|emir|taoiseach"
    r"|supreme leader|leader|secretary-general|dictator|emperor)\b"
)


class Stylebook(Record):
    """The registers, each in the order of the files, a name at most once."""

    people: tuple[Person, ...] = ()
    organisations: tuple[Organisation, ...] = ()
    places: tuple[Place, ...] = ()
    events: tuple[Event, ...] = ()
    acronyms: tuple[Acronym, ...] = ()
    terms: tuple[Term, ...] = ()
    sites: tuple[Site, ...] = ()
    paraphrases: Paraphrases = Paraphrases()
    choices: tuple[tuple[str, str], ...] = ()
    """Right forms that the house does not use, with the one that it does."""

    def under(self, upper: Stylebook) -> Stylebook:
        """Return both as one; where they know the same name or letters, `upper` wins."""
        merged: dict[str, Any] = {
            "paraphrases": self.paraphrases.under(upper.paraphrases),
            "choices": (*self.choices, *upper.choices, *self._declined(upper)),
        }
        for register in REGISTERS:
            entries = {_name(entry): entry for entry in getattr(self, register)}
            entries |= {_name(entry): entry for entry in getattr(upper, register)}
            merged[register] = tuple(entries.values())
        return Stylebook(**merged)

    def _declined(self, upper: Stylebook) -> Iterator[tuple[str, str]]:
        """Yield the right forms of people, bodies and places that another book leaves out, with its own."""
        for register in ("people", "organisations", "places"):
            known = {form: one for one in getattr(self, register) for form in (one.name, *one.also)}
            for one in getattr(upper, register):
                ours = {one.name, *one.also}
                entries = [known[form] for form in ours if form in known]
                others = {form for entry in entries for form in (entry.name, *entry.also)} - ours
                for form in sorted(others):
                    yield form, one.name
                    if register == "people" and (family := _family(form, one)) != one.family:
                        yield family, one.family

    @classmethod
    def stack(cls, books: Iterable[Stylebook]) -> Stylebook:
        """Return the books as one, each winning over those before it."""
        return reduce(cls.under, books, cls())

    def shelf(self) -> dict[str, bytes]:
        """Return the registers and the tables as plain data, each marshalled, by their names."""
        plain = {register: tuple(map(tuple, getattr(self, register))) for register in REGISTERS}
        plain |= {"paraphrases": self.paraphrases.row(), "choices": self.choices}
        return {name: marshal.dumps(rows) for name, rows in plain.items()} | tables(self)

    @classmethod
    def of(cls, shelf: Mapping[str, bytes]) -> Stylebook:
        """Return the stylebook that gave this shelf; what stands there is unpacked when it is asked for."""
        book = cls.__new__(cls)
        book.__dict__[SHELF] = shelf
        return book

    if not TYPE_CHECKING:  # else every name would do

        def __getattr__(self, name: str) -> Any:  # noqa: ANN401 (a register)
            """Unpack a register that came from the cache, when it is asked for."""
            if name in vars(self).get(SHELF, ()):
                return self.unpack(name)
            return object.__getattribute__(self, name)  # which says what is wrong with it

    def unpack(self, name: str) -> Any:  # noqa: ANN401 (a register or a table)
        """Return what the shelf holds under a name, from now on unpacked."""
        rows = marshal.loads(self.__dict__[SHELF][name])  # noqa: S302 (ours)
        if name in REGISTERS:
            rows = tuple(starmap(REGISTERS[name], rows))
        elif name == "paraphrases":
            rows = Paraphrases(*rows)
        self.__dict__[name] = rows
        return rows

    @kept
    def known_letters(self) -> frozenset[str]:
        """Acronyms, in every spelling, that an article need not explain."""
        return frozenset(
            letters
            for acronym in self.acronyms
            if not acronym.explain
            for letters in (acronym.letters, *acronym.also)
        )

    @kept
    def spellings(self) -> Mapping[str, tuple[str, ...]]:
        """All spellings of an acronym, by each of them."""
        forms = ((one.letters, *one.also) for one in self.acronyms)
        return {form: all_of_it for all_of_it in forms for form in all_of_it}

    @kept
    def phrases(self) -> frozenset[str]:
        """The folded forms that a draft is searched for: all that are wrong, not the house's, or a page's."""
        wrong = (self.garbled, self.mistranslated, self.wrong_names, self.declined)
        return frozenset().union(*wrong, self.site_lines, self.site_openings)

    @cached_property
    def site_lines(self) -> Mapping[str, Site]:
        """The sites by the folded lines that their pages put around articles."""
        return {fold(line): site for site in self.sites for line in site.lines}

    @cached_property
    def site_openings(self) -> Mapping[str, Site]:
        """The sites by what other such lines begin with, folded."""
        return {fold(opening): site for site in self.sites for opening in site.begins}

    @cached_property
    def site_names(self) -> frozenset[str]:
        """The folded names of all sites."""
        return frozenset(fold(name) for site in self.sites for name in (site.name, *site.also))

    @kept
    def garbled(self) -> Mapping[str, str]:
        """Terms by their folded garbled forms."""
        return {fold(form): term.name for term in self.terms for form in term.garbled}

    @kept
    def mistranslated(self) -> Mapping[str, tuple[str, str]]:
        """By their folded forms: mistranslated forms as they were entered, with the right names."""
        bodies = [(body.wrong, body.name) for body in self.organisations]
        places = [(place.wrong, place.name) for place in self.places]
        terms = [(term.mistranslated, term.name) for term in self.terms]
        return {fold(form): (form, name) for forms, name in (*bodies, *places, *terms) for form in forms}

    @kept
    def wrong_names(self) -> Mapping[str, tuple[str, str, str]]:
        """By their folded forms: wrong names as entered, the right ones, the people's first roles."""
        return {
            fold(form): (form, one.name, one.roles[0] if one.roles else "")
            for one in self.people
            for form in one.wrong
        }

    @cached_property
    def declined(self) -> Mapping[str, tuple[str, str]]:
        """By their folded forms: names that the house writes otherwise, as entered, with its own."""
        return {fold(form): (form, ours) for form, ours in self.choices}

    @cached_property
    def near_terms(self) -> NearTerms:
        """The terms so distinctive that a word one slip away can mean nothing else."""
        return NearTerms(term for term in self.terms if term.near)

    @kept
    def event_days(self) -> Mapping[str, str]:
        """The days of events, ISO, by all their folded names."""
        return {fold(name): one.day for one in self.events for name in (one.name, *one.also)}

    @kept
    def expansions(self) -> Mapping[str, str]:
        """What acronyms stand for, by every spelling of their letters."""
        return {letters: one.expansion for one in self.acronyms for letters in (one.letters, *one.also)}

    @kept
    def _countries(self) -> Mapping[str, str]:
        countries = (place for place in self.places if place.kind == "country")
        forms = ((name, one.name) for one in countries for name in (one.name, one.adjective, *one.also))
        return {form: name for form, name in forms if form}

    def country_of(self, word: str) -> str:
        """Return the country that a name or an adjective belongs to: Russia for “Russian”; else nothing."""
        return self._countries.get(word, "")

    @kept
    def combining_forms(self) -> frozenset[str]:
        """“Sino”, “Anglo”: what countries are called in compounds."""
        return frozenset(place.combining for place in self.places if place.combining)

    @kept
    def families(self) -> Mapping[str, str]:
        """Family names by full names, in every right form."""
        return {name: _family(name, one) for one in self.people for name in (one.name, *one.also)}

    @kept
    def place_names(self) -> frozenset[str]:
        """The names of all places in every right form."""
        return frozenset(name for place in self.places for name in (place.name, *place.also))

    def place_named(self, name: str) -> str:
        """Return the house's name of the place that has a name in a right form, or nothing."""
        return self._places_by_name.get(name, "")

    @kept
    def _places_by_name(self) -> Mapping[str, str]:
        also = {name: place.name for place in reversed(self.places) for name in place.also}
        return also | {place.name: place.name for place in self.places}

    @cached_property
    def _leaders(self) -> tuple[Person, ...]:
        return tuple(one for one in self.people if self.leads(one))

    def people_called(self, family: str) -> tuple[Person, ...]:
        """Return the people who have a family name, in one of its right forms."""
        return tuple([self.people[number] for number in self._by_family.get(family, ())])

    @kept
    def _by_family(self) -> Mapping[str, list[int]]:
        """The numbers of the people by the family name in each right form."""
        forms = (
            (number, {_family(name, one) for name in (one.name, *one.also)})
            for number, one in enumerate(self.people)
        )
        return _grouped((family, number) for number, families in forms for family in sorted(families))

    def leads(self, person: Person) -> bool:
        """Tell whether somebody led a state, a church or a great body."""
        return any(_LEADS.match(role) for role in person.roles)

    def holds_office(self, family: str, title: str) -> bool:
        """Tell whether a family name is that of somebody well known who has or had the office of a title."""
        known = self.people_called(family) if title else ()
        return any(title in role.split() for one in known for role in one.roles)

    @kept
    def roles_of_leaders(self) -> Mapping[str, tuple[str, ...]]:
        """What those who led a state are or were, by their full names in every right form."""
        return {name: one.roles for one in self._leaders for name in (one.name, *one.also)}

    def confirms(self, name: str) -> bool:
        """Tell whether somebody, a body or a place has this name, in one of its right forms."""
        return name in self.families or name in self.place_names or name in self.body_names

    def people_sharing(self, part: str, count: int) -> Iterator[tuple[list[str], list[str]]]:
        """Yield right full names of people with a part and so many words, as words, with the roles."""
        for line in self._people_by_part.get(f"{part} {count}", "").splitlines():
            name, *roles = line.split("\t")
            yield name.split(), roles

    @kept
    def _people_by_part(self) -> Mapping[str, str]:
        """The full names that share a part, a line for each with its roles behind tabs; see `_lines`."""
        names = ((form, one.roles) for one in self.people for form in (one.name, *one.also))
        return _lines(
            (f"{part} {len(name.split())}", "\t".join(" ".join(one.split()) for one in (name, *roles)))
            for name, roles in names
            for part in name.split()
        )

    @cached_property
    def leaders_by_initial(self) -> Mapping[str, list[Person]]:
        """Those who led something, by the first letter of the family name."""
        return _grouped((one.family[0], one) for one in self._leaders)

    def things_ending(self, word: str, count: int) -> list[str]:
        """Return the names of bodies and places that begin or end with a word and have so many."""
        return self._things_by_end.get(f"{word} {count}", "").splitlines()

    @kept
    def _things_by_end(self) -> Mapping[str, str]:
        names = [name.split() for name in sorted(self.body_names | self.place_names) if " " in name]
        return _lines(
            (f"{word} {len(parts)}", " ".join(parts)) for parts in names for word in (parts[0], parts[-1])
        )

    def places_between(self, first: str, last: str) -> list[str]:
        """Return the names of places that are one word, and their adjectives, by their ends."""
        return self._places_by_ends.get(first + last, "").splitlines()

    @kept
    def _places_by_ends(self) -> Mapping[str, str]:
        words = {word for word in (*self.place_names, *self.adjectives) if " " not in word}
        return _lines((word[0] + word[-1], word) for word in sorted(words))

    def country_around(self, place: str) -> str:
        """Return the country that a place lies in, or is; nothing for a continent."""
        return self._around.get(place, "")

    @kept
    def _around(self) -> Mapping[str, str]:
        named = ((name, one) for one in self.places for name in (one.name, *one.also))
        return {name: one.name if one.kind == "country" else one.country for name, one in named}

    def words_for(self, place: str) -> frozenset[str]:
        """Return the single words that a place is named by, all in lower case: “u.s.”, “american”."""
        return self._words_for.get(place, frozenset())

    @kept
    def _words_for(self) -> Mapping[str, frozenset[str]]:
        found = {}
        for one in self.places:
            forms = (one.name, one.adjective, *one.also)
            words = frozenset(form.lower() for form in forms if form and " " not in form)
            found.update(dict.fromkeys((name.lower() for name in (one.name, *one.also)), words))
        return found

    @kept
    def body_names(self) -> frozenset[str]:
        """The names of all organisations in every right form, and their letters."""
        named = ((body.name, body.acronym, *body.also) for body in self.organisations)
        return frozenset(name for names in named for name in names if name)

    @kept
    def family_names(self) -> frozenset[str]:
        """The family names of people whom every reader knows, who need no introduction."""
        return frozenset(self.families.values())

    def is_geographic(self, word: str) -> bool:
        """Tell whether a capitalised word, singular or plural, is a place's name or adjective: Koreas."""
        forms = (word, word.removesuffix("s"))
        return not (self.place_names.isdisjoint(forms) and self.adjectives.isdisjoint(forms))

    @kept
    def adjectives(self) -> frozenset[str]:
        """“Chinese”, “French”: the adjectives of all places."""
        return frozenset(place.adjective for place in self.places if place.adjective)


def _grouped(pairs: Iterable[tuple[K, V]]) -> dict[K, list[V]]:
    groups: dict[K, list[V]] = {}
    for key, value in pairs:
        groups.setdefault(key, []).append(value)
    return groups


def _lines(pairs: Iterable[tuple[str, str]]) -> dict[str, str]:
    """Return what belongs to each key as the lines of one text.

    Thousands of small tuples take a start longer to unpack than all else in it; a text is one object.
    """
    return {key: "\n".join(values) for key, values in _grouped(pairs).items()}


def _family(name: str, person: Person) -> str:
    """Return the family's part of a full name: the entry's, or what stands in its place."""
    if f" {person.family} " in f" {name} ":
        return person.family
    return name.rsplit(" ", 1)[-1]


def _name(entry: Any) -> str:  # noqa: ANN401 (an entry of any register)
    name: str = entry.letters if hasattr(entry, "letters") else entry.name
    return name
