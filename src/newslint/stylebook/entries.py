"""The entries of a stylebook, one type a register."""

from __future__ import annotations

from typing import Any, Final

from newslint.record import Row


class Person(Row):
    """Somebody whom readers know.

    Attributes:
        name: The name as the house writes it at first mention.
        family: The part that stands for the person later on: “Xi”, “Merkel”, “bin Salman”.
        roles: What the person is or was, without an article: “president of China”.
        also: Other right forms, such as another transliteration.
        wrong: Forms that are known to be wrong.
        born: ISO: a year, a month or a day; empty where it is not known for sure.
        died: The same; empty for the living too.
        source: Where the facts can be checked.
    """

    name: str
    family: str
    roles: tuple[str, ...] = ()
    also: tuple[str, ...] = ()
    wrong: tuple[str, ...] = ()
    born: str = ""
    died: str = ""
    source: str = ""


class Organisation(Row):
    """A body: a state's, a company, a club, an alliance.

    Attributes:
        name: Its name as the house writes it.
        acronym: Its letters; empty where it has none.
        also: Other right forms.
        wrong: Forms that are known to be wrong: garbled or mistranslated.
        source: Where the facts can be checked.
    """

    name: str
    acronym: str = ""
    also: tuple[str, ...] = ()
    wrong: tuple[str, ...] = ()
    source: str = ""


class Place(Row):
    """A country, a city, a region.

    Attributes:
        name: Its name as the house writes it.
        kind: “country”, “city”, “region” or “feature”.
        country: The country it lies in; empty for a country.
        adjective: “Chinese”; empty where none is in use.
        combining: The form it takes in compounds: “Sino”; empty where it has none.
        also: Other right forms.
        wrong: Forms that are known to be wrong.
        source: Where the facts can be checked.
    """

    name: str
    kind: str
    country: str = ""
    adjective: str = ""
    combining: str = ""
    also: tuple[str, ...] = ()
    wrong: tuple[str, ...] = ()
    source: str = ""


class Event(Row):
    """Something that happened on a known day.

    Attributes:
        name: What it is called.
        day: ISO: a year, a month or a day: “1945”, “1986-04”, “2001-07-16”.
        also: Other names.
        source: Where the facts can be checked.
    """

    name: str
    day: str
    also: tuple[str, ...] = ()
    source: str = ""


class Acronym(Row):
    """An acronym or initialism.

    Attributes:
        letters: As the house writes it: “NATO”, “U.N.”.
        expansion: What it stands for.
        explain: Whether an article must say what it stands for.
        also: Other right spellings: “Nato”.
        source: Where the facts can be checked.
    """

    letters: str
    expansion: str
    explain: bool = False
    also: tuple[str, ...] = ()
    source: str = ""


class Term(Row):
    """A term with one right form, or a few.

    Attributes:
        name: The right form.
        also: Other right forms.
        garbled: Forms in which letters went wrong: “Covit-19”.
        mistranslated: Forms that another language's words for it give: “Group 20”.
        near: Whether an unknown word one letter or one sound away from it is taken for a slip.
        source: Where the facts can be checked.
    """

    name: str
    also: tuple[str, ...] = ()
    garbled: tuple[str, ...] = ()
    mistranslated: tuple[str, ...] = ()
    near: bool = False
    source: str = ""


class Site(Row):
    """A site whose pages writers copy from: the house's own, an agency's, a neighbour's.

    Attributes:
        name: The name that stands after a headline: “Port Ellery Courier”.
        also: Other names that stand there.
        lines: Lines that its pages put around every article, each whole: “Support the Courier”.
        begins: What other such lines begin with: “Sign up to the Courier's”.
        source: Where they can be seen.
    """

    name: str
    also: tuple[str, ...] = ()
    lines: tuple[str, ...] = ()
    begins: tuple[str, ...] = ()
    source: str = ""


REGISTERS: Final[dict[str, Any]] = {
    "people": Person,
    "organisations": Organisation,
    "places": Place,
    "events": Event,
    "acronyms": Acronym,
    "terms": Term,
    "sites": Site,
}
"""The registers of a stylebook, as its files name them, with the types of their entries."""
