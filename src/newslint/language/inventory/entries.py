"""The inventory: every person, body and place that a text names, with all its mentions."""

from __future__ import annotations

import re
from bisect import bisect_right
from typing import TYPE_CHECKING, Final

from newslint.language.inventory.kinds import (
    COMPANY_FORMS,
    FEATURES,
    SHORT,
    SURNAMES_OF_THINGS,
    THINGS,
    VAGUE_TITLES,
    NameKind,
    Register,
    acts_as_a_body,
    follows_a_preposition,
    is_addressed,
    is_body,
    is_called_a_place,
    is_family_first,
    is_place,
    lies_as_a_place,
    stands_as_a_person,
)
from newslint.language.lexicon import CALENDAR, FUNCTION_WORDS, ROLES_AND_HONORIFICS, is_ordinary
from newslint.language.people import is_given
from newslint.record import Row

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

    from newslint.language.acronyms import Definition
    from newslint.language.names import Name
    from newslint.language.people import Person
    from newslint.language.words import Word
    from newslint.text import Span

_PAPERS: Final = frozenset(
    """
    chronicle economist express globe guardian herald independent journal mail mirror news observer post
    standard star sun telegraph times tribune
    """.split()
)
"""Last words of papers' names, which keep their article: The Sunday Times."""
_IS_A_PAPER = re.compile(r" (?:daily|magazine|newspaper|weekly)\b")
_SEAT = re.compile(r"[DIR]-[A-Z][a-z]*")  # a senator's party and state: R-Kan.
_CONTRACTION = re.compile(r"(?:n['’]t|['’](?:d|ll|m|re|ve)?)\Z")
_QUOTES: Final = frozenset("\"'“‘«„")
_LONGEST: Final = 12  # words of a body's name that its short forms are sought for
_ROW: Final = frozenset({", ", " and ", ", and ", "; "})
_TOWNS: Final = frozenset("city region state town township".split())
_OF_TOWNS: Final = frozenset(
    "airport city council county district governorate island police province river".split()
)
_LOCAL: Final = frozenset(
    """
    airport church city club college council county court district embassy festival hall hospital hotel museum
    palace party police school show stadium state temple theater theatre town university
    """.split()
)
"""Last words of bodies that are called after a place, so that its name alone stands for the place."""
_LINKS: Final = frozenset({"&", "und"})  # inside firms' names, and nobody's
_SHORTENED: Final = 2  # words to which a body's name may be cut short
_ACRONYM: Final = 2  # letters that one has at least
_DATELINE: Final = 3  # letters that a place in capitals has more than


class Entry(Row):
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


class Source(Row):
    """A text as it was read.

    Attributes:
        text: The text.
        words: Its words.
        names: Its names, each run cut and joined to hold one.
        people: The people it introduces.
        definitions: Where it says what letters stand for.
        headings: Its headings.
    """

    text: str
    words: Sequence[Word]
    names: Sequence[Name]
    people: Sequence[Person]
    definitions: Sequence[Definition]
    headings: Sequence[Span]


def inventory(source: Source, register: Register) -> tuple[Entry, ...]:
    """Return who and what a text names: people first, then bodies, places and the rest, each in order.

    Type is told by evidence, the surest first: the register; titles, given names and reporting verbs for
    people; words such as “University” and “Inc.” for bodies; words such as “River” and the prepositions
    before them for places. Later mentions are joined to the full name that they belong to.

    Args:
        source: The text.
        register: What is known of names.
    """
    return tuple(_Inventory(source, register).entries())


class _Inventory:
    def __init__(self, source: Source, register: Register) -> None:
        self._text = source.text
        self._words = source.words
        self._names = source.names
        self._headings = source.headings
        self._heading_starts = [heading.start for heading in source.headings]
        self._register = register
        self._lower = {word.text for word in source.words if word.text.islower()}
        self._elsewhere = {name.parts for name in source.names if not self._opens(name)}
        self._people = self._somebody(source.people)
        self._defined = {one.use.letters: one.words for one in source.definitions}
        self._found: dict[tuple[NameKind, str], list[Span]] = {}
        self._ending: dict[int, tuple[NameKind, str]] = {}  # entries by where their mentions end
        self._longer: dict[str, str] = {}  # what bodies' names may be cut short to
        self._by_initials: dict[str, tuple[NameKind, str]] = {}  # bodies by the first letters of their names
        self._towns: set[str] = set()  # places after which the text calls a council or a province
        self._by_first: dict[str, set[str]] = {}  # bodies by the first word of their names

    def entries(self) -> Iterator[Entry]:
        taken = self._add_people()
        short = []
        for name in self._names:
            if name.start in taken:
                continue
            kind = self._kind(name) if len(name.parts) > 1 else NameKind.UNKNOWN
            if kind is NameKind.UNKNOWN:
                short.append(name)
            elif kind:
                self._add(kind, self._full(kind, name), name.span)
                self._learn(kind, name)
        self._add_short(short)
        self._merge()
        order = [*NameKind]
        keys = sorted(self._found, key=lambda key: (order.index(key[0]), min(self._found[key])))
        for kind, form in keys:
            mentions = tuple(sorted(self._found[kind, form]))
            if kind is NameKind.UNKNOWN and all(map(self._in_heading, mentions)):
                continue
            shown = self._shown(form, mentions)
            yield Entry(kind, shown, self._known(kind, form) or self._known(kind, shown), mentions)

    def _add_short(self, names: Iterable[Name]) -> None:
        """Add what may be short for something: letters, a body's first word; or is told by its neighbours."""
        for name in names:
            key = self._spelled_out(name)
            if not key:
                kind = self._kind_of_short(name)
                key = (kind, self._full(kind, name)) if kind else None
            if key:
                self._add(*key, name.span)

    def _merge(self) -> None:
        """Join what is listed twice: under two kinds, or with the head of its name and without."""
        ends: dict[str, list[tuple[NameKind, str]]] = {}
        for kind, form in list(self._found):
            if kind is NameKind.UNKNOWN:
                for other in (NameKind.PERSON, NameKind.ORGANISATION, NameKind.PLACE):
                    self._join((kind, form), (other, form))
            elif kind is not NameKind.PLACE:
                parts = form.split()[-_LONGEST:]
                for start in range(1, len(parts) - 1):
                    ends.setdefault(" ".join(parts[start:]), []).append((kind, form))
        for form, (whole, *others) in ends.items():
            if not others:  # the Supreme Court, where the US Supreme Court is the only one
                self._join((whole[0], form), whole)

    def _join(self, key: tuple[NameKind, str], whole: tuple[NameKind, str]) -> None:
        if key not in self._found or whole not in self._found or key == whole:
            return
        if whole[0] is NameKind.PLACE and len(self._found[whole]) < len(self._found[key]):
            key, whole = whole, key  # a preposition or two make no place of what has none elsewhere
        self._found[whole] += self._found.pop(key)

    def _kind_of_short(self, name: Name) -> NameKind | None:
        form = " ".join(name.parts)
        if form in self._longer or self._whole(form):
            return NameKind.ORGANISATION  # Nippon Life, where Nippon Life Insurance was named
        if form in self._towns:
            return NameKind.PLACE
        kind = self._kind(name)
        if kind is not NameKind.UNKNOWN:
            return kind
        if lies_as_a_place(self._text, self._words, name, self._register):
            return NameKind.PLACE
        return NameKind.ORGANISATION if acts_as_a_body(self._text, name) else kind

    def _spelled_out(self, name: Name) -> tuple[NameKind, str] | None:
        """Return the entry of what the text says letters to stand for, if they are a name's."""
        form = "".join(name.parts).replace(".", "")
        words = self._defined.get(form)
        if words is None:
            return self._by_initials.get(form) if form.isupper() and len(form) > _ACRONYM else None
        if words.end in self._ending:
            return self._ending[words.end]
        full = tuple(words.of(self._text).split())
        return (NameKind.ORGANISATION, " ".join(full)) if full[0][0].isupper() and is_body(full) else None

    def _shown(self, form: str, mentions: Sequence[Span]) -> str:
        """Return the longest form that the text has, or the register's for one in capitals."""
        forms = [" ".join(span.of(self._text).split()) for span in mentions]
        longest = max(forms, key=lambda one: (len(one), not one.isupper()))
        return form if longest == form.upper() else longest

    def _in_heading(self, span: Span) -> bool:
        at = bisect_right(self._heading_starts, span.start) - 1
        return at >= 0 and span.start < self._headings[at].end

    def _known(self, kind: NameKind, form: str) -> bool:
        if kind is NameKind.PLACE:
            return bool(self._register.place(form))
        if kind is NameKind.ORGANISATION:
            return self._register.is_body(form)
        return kind is NameKind.PERSON and self._register.is_person(form)

    def _add(self, kind: NameKind, form: str, span: Span) -> None:
        self._found.setdefault((kind, form), []).append(span)
        self._ending[span.end] = kind, form

    def _learn(self, kind: NameKind, name: Name) -> None:
        """Note what a body's name may be cut short to."""
        first, last = name.parts[0], name.parts[-1].lower()
        if len(name.parts) == _SHORTENED and last in _OF_TOWNS and self._is_proper(first):
            self._towns.add(first)
        if kind is not NameKind.ORGANISATION or len(name.parts) > _LONGEST:
            return
        whole = " ".join(name.parts)
        for end in range(_SHORTENED, len(name.parts)):
            self._longer.setdefault(" ".join(name.parts[:end]), whole)
        initials = "".join(part[0] for part in name.parts if part[0].isupper())
        self._by_initials.setdefault(initials, (kind, self._full(kind, name)))
        if last not in _LOCAL and self._is_proper(first):
            self._by_first.setdefault(first, set()).add(self._full(kind, name))

    def _is_proper(self, word: str) -> bool:
        """Tell whether a word is a name by itself, and neither a country's nor a given name."""
        lower = word.lower()
        geographic = self._register.place(word) or self._register.is_adjective(word)
        return not (is_ordinary(lower) or lower in self._lower or geographic or is_given(word))

    def _whole(self, form: str) -> str:
        """Return the body that alone begins with a word: Boeing Co for Boeing."""
        bodies = self._by_first.get(form, set())
        whole = next(iter(bodies)) if len(bodies) == 1 else ""
        firm = whole.rpartition(" ")[2].lower() in COMPANY_FORMS
        another = self._register.is_body(form) and not firm  # Facebook, beside Facebook News Feeds
        return "" if another else whole

    def _somebody(self, people: Sequence[Person]) -> list[Person]:
        """Return who is a person by evidence of his own, or stands in one row with such people only."""
        found = {" ".join(one.introduction.parts) for one in people if self._is_somebody(one)}
        maybe = {" ".join(one.introduction.parts) for one in people if self._can_be_somebody(one)}
        either = found | maybe
        for row in self._rows():
            forms = {" ".join(name.parts) for name in row}
            if forms <= either and not forms.isdisjoint(found):
                found |= forms
        return [one for one in people if " ".join(one.introduction.parts) in found]

    def _rows(self) -> Iterator[list[Name]]:
        """Yield the names that stand in a row: Donna Smith, Obren Tasik and Lu Xin."""
        row: list[Name] = []
        for name in self._names:
            if row and self._text[row[-1].end : name.start] not in _ROW:
                yield row
                row = []
            row.append(name)
        yield row

    def _can_be_somebody(self, person: Person) -> bool:
        """Tell whether nothing speaks against a person."""
        parts = person.introduction.parts
        full, last = " ".join(parts), parts[-1].lower()
        if self._register.is_body(full) or is_body(parts) or self._register.place(full):
            return False
        if last in THINGS or not _LINKS.isdisjoint(parts):
            return False
        return last in SURNAMES_OF_THINGS or not is_place(parts, self._register)

    def _is_somebody(self, person: Person) -> bool:
        name, parts = person.introduction, person.introduction.parts
        if not self._can_be_somebody(person) or is_called_a_place(self._text, name):
            return False
        vague = sum(one.title in VAGUE_TITLES for one in person.mentions)
        if person.evidence > vague:
            return True
        if len(parts) == 1 or acts_as_a_body(self._text, name):
            return False
        again = self._text[name.start - 1 : name.start] not in _QUOTES and any(
            len(one.parts) < len(parts) and not follows_a_preposition(self._text, self._words, one)
            for one in person.mentions
        )
        return (
            again
            or is_family_first(parts)
            or any(stands_as_a_person(self._text, self._words, one) for one in person.mentions)
        )

    def _add_people(self) -> set[int]:
        """Add the people; return where their mentions begin."""
        by_family: dict[str, Person] = {}
        by_name: dict[str, str] = {}
        taken = set()
        for person in self._people:
            # Donald J. Trump and Trump are Donald Trump, unless the given names say otherwise.
            first = by_family.setdefault(person.family, person)
            whose = first if _agree(first.given, person.given) else person
            own = " ".join(person.introduction.parts)
            full = by_name.get(own.lower()) or " ".join(whose.introduction.parts)
            by_name.setdefault(own.lower(), full)
            by_name.setdefault(person.family.lower(), full)
            for end in _ends(person.introduction.parts):
                by_name.setdefault(end, full)
            for name in person.mentions:
                if name.start not in taken:
                    taken.add(name.start)
                    self._add(NameKind.PERSON, full, name.span)
        by_given = self._by_given()
        for name in self._names:
            if name.start in taken:
                continue
            form = " ".join(name.parts)
            full = by_given.get(form) or self._person(name, by_name)
            if full:
                taken.add(name.start)
                self._add(NameKind.PERSON, full, name.span)
                by_name.setdefault(name.parts[-1].lower(), full)
        return taken

    def _person(self, name: Name, by_name: dict[str, str]) -> str:
        """Return the person of a mention before the introduction, or with a title: Captain Archer."""
        form = " ".join(name.parts)
        addressed = is_addressed(name)
        if self._register.place(form) or self._register.is_body(form):
            return by_name.get(form.lower(), "") if addressed else ""
        return by_name.get(form.lower()) or (form if addressed else "")

    def _by_given(self) -> dict[str, str]:
        """Return the people by the given names that only one of them has."""
        found: dict[str, list[str]] = {}
        for person in self._people:
            if person.given:
                full = " ".join(person.introduction.parts)
                found.setdefault(person.given.partition(" ")[0], []).append(full)
        return {given: full for given, (full, *others) in found.items() if not others}

    def _kind(self, name: Name) -> NameKind | None:
        """Return what a name stands for, or None if it is none."""
        full, parts = " ".join(name.parts), name.parts
        if self._is_shouted(name):
            return NameKind.PLACE if self._register.place(_calm(full)) else None
        if self._is_paper(name) and not self._register.place(full):
            return NameKind.ORGANISATION
        if self._names_nothing(name):
            return None
        for kind in (NameKind.PLACE, NameKind.PERSON, NameKind.ORGANISATION):
            if self._known(kind, full):
                return kind
        return self._kind_of_phrase(name) if len(parts) > 1 else self._kind_of_word(name)

    def _names_nothing(self, name: Name) -> bool:
        """Tell whether a name is an adjective, a date, a contraction, or a word that opens a sentence."""
        full, lower = " ".join(name.parts), name.parts[0].lower()
        if len(name.parts) == 1 and self._opens(name) and lower in self._lower:
            return True
        if self._register.place(full):
            return False
        return self._register.is_adjective(full) or lower in CALENDAR or bool(_CONTRACTION.search(full))

    def _kind_of_phrase(self, name: Name) -> NameKind:
        parts = name.parts
        last = parts[-1].lower()
        beach = is_called_a_place(self._text, name)
        thing = is_body(parts) or last in FEATURES | THINGS
        if is_given(parts[0]) and not beach and (last in SURNAMES_OF_THINGS or not thing):
            return NameKind.PERSON
        towns = last in _TOWNS and follows_a_preposition(self._text, self._words, name)
        if beach or towns or is_place(parts, self._register):
            return NameKind.PLACE
        return NameKind.ORGANISATION if is_body(parts) else NameKind.UNKNOWN

    def _kind_of_word(self, name: Name) -> NameKind | None:
        word = name.parts[0]
        if self._is_common(name):
            return None
        if word.isupper():
            known = self._register.expand(word)  # letters that stand for something else than a body
            if known and is_body(known.split()) and known[0].isupper():
                return NameKind.ORGANISATION
            return NameKind.ORGANISATION if len(word) > _ACRONYM and word.isalpha() and not known else None
        if is_given(word):
            return NameKind.PERSON
        return NameKind.PLACE if follows_a_preposition(self._text, self._words, name) else NameKind.UNKNOWN

    def _is_common(self, name: Name) -> bool:
        """Tell whether a lone word owes its capital to its place, or is a role, a number or a letter."""
        lower = name.parts[0].lower()
        if len(lower) == 1 or lower in FUNCTION_WORDS or lower in ROLES_AND_HONORIFICS or is_ordinary(lower):
            return True
        if lower in COMPANY_FORMS or lower in SHORT or _SEAT.fullmatch(name.parts[0]):
            return True
        if self._text[name.start - 1 : name.start] == "<" and name.parts[0].isupper():  # a share's symbol
            return True
        return lower in self._lower or (self._opens(name) and name.parts not in self._elsewhere)

    def _opens(self, name: Name) -> bool:
        """Tell whether a name opens a sentence or what somebody says, so that its capital says nothing."""
        before = self._text[max(0, name.start - 2) : name.start]
        reports = before == ": " and name.parts[0].endswith("ing")  # MOSCOW: Reporting as …
        return name.opens or reports or before[-1:] in _QUOTES

    def _is_shouted(self, name: Name) -> bool:
        """Tell whether a name owes its capitals to its line: a dateline, a heading."""
        if not all(part.isupper() for part in name.parts):
            return False
        if len(name.parts) > 1:
            company = name.parts[-1].lower() in COMPANY_FORMS
            return not (company or self._register.is_body(" ".join(name.parts)))
        word = name.parts[0]
        if self._register.knows(word):
            return False
        if len(word) > _DATELINE and self._register.place(_calm(word)):
            return True
        beside = (
            *self._words[max(0, name.first - 1) : name.first],
            *self._words[name.last + 1 : name.last + 2],
        )
        return any(
            len(one.text) > 1
            and one.text.isupper()
            and one.text.isalpha()
            and self._text[min(one.end, name.end) : max(one.start, name.start)] == " "
            for one in beside
        )

    def _is_paper(self, name: Name) -> bool:
        """Tell whether a capitalised article in mid-sentence makes a name a paper's: The Sunday Times."""
        if name.first and _IS_A_PAPER.match(self._text, name.end):
            return not self._is_common(name) or self._words[name.first - 1].lower == "the"
        if name.parts[-1].lower() not in _PAPERS or name.first < 2:  # noqa: PLR2004 (the article, and a word before)
            return False
        before, article = self._words[name.first - 2 : name.first]
        gap = self._text[before.end : article.start]
        return article.text == "The" and before.text.islower() and gap == " "

    def _full(self, kind: NameKind, name: Name) -> str:
        """Return the name under which a mention is listed: what letters stand for, what is cut short."""
        form = " ".join(name.parts)
        if kind is NameKind.PLACE:
            return self._register.place(form) or self._register.place(_calm(form)) or form
        if kind is NameKind.ORGANISATION:
            expanded = self._register.expand(form)
            if (kind, expanded) in self._found:
                return expanded
            return self._whole(form) or self._longer.setdefault(form, form)
        return form


def _ends(parts: Sequence[str]) -> Iterator[str]:
    """Yield what else somebody can be called by: van der Bellen, Hoop Scheffer, Miguel Uribe."""
    yield from (" ".join(parts[start:]).lower() for start in range(1, len(parts) - 1))
    yield from (" ".join(parts[:end]).lower() for end in range(_SHORTENED, len(parts)))


def _calm(form: str) -> str:
    """Return a form in capitals as running text has it."""
    return form.title() if form.isupper() else form


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
