"""Runs of capitalised words cut and joined as a reader takes them: each holds one name."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final

from newslint.language.acronyms.context import is_address
from newslint.language.inventory.kinds import COMPANY_FORMS, FEATURES, OFFICES, is_body
from newslint.language.lexicon import (
    CALENDAR,
    CREEDS,
    FUNCTION_WORDS,
    ORGANISATION_WORDS,
    ROLES,
    ROLES_AND_HONORIFICS,
    SURNAMES_TOO,
    is_ordinary,
)
from newslint.language.names import Name, bare
from newslint.language.people import family_comes_first, is_given

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping, Sequence

    from newslint.language.acronyms import Definition
    from newslint.language.inventory.kinds import Register
    from newslint.language.words import Word

_FULL: Final = 2  # words that a full name has at least
_ACRONYM: Final = 2  # letters that one has at least
_COMPOUND: Final = re.compile(
    r"-(?:appointed|backed|based|born|controlled|era|held|led|like|majority|owned|run|style)\Z"
)
_RANKS: Final = frozenset("acting assistant associate ex former general managing senior then".split())
_OF_COMPOUNDS: Final = frozenset("chief director minister president secretary".split())
_ROYAL: Final = frozenset("cardinal king pope prince princess queen".split())
_FURTHER_TITLES: Final = frozenset("CEO CFO COO CTO Councilor MEP MP".split())
_LONGEST: Final = 120  # characters that a joined name runs to
_OF_OFFICES: Final = frozenset(
    "commissioner minister officer representative secretary undersecretary".split()
)
"""Titles that their field stands before: Information Minister, Trade Secretary."""
_JOINTS: Final = frozenset({" of ", " of the ", " for ", " and ", " & ", " und ", " for the ", "'s ", "’s "})
_COMMITTEES: Final = frozenset(
    """
    administration agency authority board commission committee council department ministry service services
    """.split()
)
"""Last words of bodies' names whose field may run across “and”."""


def runs(
    text: str,
    words: Sequence[Word],
    names: Iterable[Name],
    register: Register,
    definitions: Iterable[Definition],
) -> tuple[Name, ...]:
    """Return the names of a text with what was cut off too much, and without what is not theirs.

    Args:
        text: The text.
        words: Its words.
        names: Its names.
        register: What is known of names.
        definitions: Where the text says what letters stand for.
    """
    whole = {one.words.start: one.words.end for one in definitions if _is_title(one.words.of(text))}
    cut = _spelled_out(text, _cut(text, words, names, register), whole)
    return tuple(_joined(text, cut, register))


def _is_title(form: str) -> bool:
    """Tell whether some words are a name's: all of them are capitalised but the small ones."""
    words = form.split()
    return all(word[0].isupper() or word in FUNCTION_WORDS or not word[0].isalnum() for word in words) and (
        len(words) > 1 and words[0][0].isupper()
    )


def _spelled_out(text: str, names: Iterable[Name], whole: Mapping[int, int]) -> Iterator[Name]:
    """Join the names inside what the text says letters to stand for: Office of Personnel Management (OPM)."""
    held: Name | None = None
    end = 0
    for name in names:
        if held and name.start < end:
            held = held._replace(last=name.last)
            continue
        if held:
            yield _spanning(text, held, end)
            held = None
        if whole.get(name.start, 0) > name.end:
            held, end = name, whole[name.start]
        else:
            yield name
    if held:
        yield _spanning(text, held, end)


def _spanning(text: str, name: Name, end: int) -> Name:
    form = bare(text[name.start : end])
    return name._replace(parts=tuple(form.split()), end=name.start + len(form))


def _cut(text: str, words: Sequence[Word], names: Iterable[Name], register: Register) -> Iterator[Name]:
    after = 0  # the first word that is in no name yet
    for name in names:
        if is_address(text, words[name.last]) or _COMPOUND.search(name.parts[-1]):
            after = name.last + 1
            continue
        own = _trimmed(text, words, name, register)
        first = _first(text, words, own, after)
        after = name.last + 1
        whole = _whole(words, first, own, register)
        if whole:
            yield whole
            continue
        office = _is_an_office(own, register)  # U.S. Secretary of State
        before = _before_the_title(words, first, own.last + 1 if office else own.first, register)
        if before:
            yield before
        if not office:
            yield from _without_a_place(words, own, register)


def _trimmed(text: str, words: Sequence[Word], name: Name, register: Register) -> Name:
    """Return a name without what leads to it, the title inside it and the day after it."""
    title = words[name.first - 1]
    if name.title and text[title.start - 1 : title.start] == ".":
        name = name._replace(title="")  # HealthData.Gov is no governor
    name = _titled(words, _dateless(words, name, register))
    return _from(words, name, 1, "") if len(name.parts) > 1 and _leads(name) else name


def _titled(words: Sequence[Word], name: Name) -> Name:
    """Return a name without a title inside it: NATO Secretary-General Jaap Scheffer, Nepali King Tarun."""
    for at in range(len(name.parts) - 2, -1, -1):
        lower = name.parts[at].lower()
        royal = at and lower in _ROYAL and not is_given(name.parts[0]) and not is_body(name.parts)
        lettered = at and name.parts[at] in _FURTHER_TITLES
        if royal or lettered or ("-" in lower and not _OF_COMPOUNDS.isdisjoint(lower.split("-"))):
            return _from(words, name, at + 1, lower)
    return name


def _from(words: Sequence[Word], name: Name, at: int, title: str) -> Name:
    first = name.first + at
    return name._replace(
        parts=name.parts[at:], start=words[first].start, title=title, opens=False, first=first
    )


def _leads(name: Name) -> bool:
    """Tell whether the first word leads to a name: Rwanda-backed M23, “Replacing Inco will be Boeing”."""
    first = name.parts[0]
    opens = name.opens and first.endswith(("ing", "ed")) and not is_given(first)
    return (
        first in {"A", "An", "Staff"} or bool(_COMPOUND.search(first)) or (opens and not is_body(name.parts))
    )


def _dateless(words: Sequence[Word], name: Name, register: Register) -> Name:
    """Return a name without the day after it: in Kyoto Tuesday."""
    if len(name.parts) > 1 and name.parts[-1].lower() in CALENDAR:
        parts, last = name.parts[:-1], words[name.last - 1]
        if len(parts) > 1 or register.knows(parts[0]):
            return name._replace(parts=parts, end=last.end, last=name.last - 1)
    return name


def _first(text: str, words: Sequence[Word], name: Name, after: int) -> int:
    """Return the first of the capitalised words that lead to a name without a mark between them."""
    first = name.first
    while first > after:
        word, ahead = words[first - 1], words[first]
        if not word.text[0].isupper() or text[word.end : ahead.start] != " ":
            break
        first -= 1
    return first


def _whole(words: Sequence[Word], first: int, name: Name, register: Register) -> Name | None:
    """Return a name with all the capitalised words before it if that is a name: DR Congo."""
    if first == name.first or (words[first].text == "The" and register.knows(" ".join(name.parts))):
        return None
    parts = (*(word.text for word in words[first : name.first]), *name.parts)
    full = " ".join(parts)
    if not (register.is_body(full) or register.place(full)):
        return None
    return Name(parts, words[first].start, name.end, "", name.opens, first, name.last)


def _is_an_office(name: Name, register: Register) -> bool:
    """Tell whether a name is a title with what stands before it: U.S. Secretary, Information Officer."""
    last = name.parts[-1].lower()
    if len(name.parts) == 1 or last not in ROLES_AND_HONORIFICS or last in SURNAMES_TOO | COMPANY_FORMS:
        return False
    return not (is_given(name.parts[0]) or register.knows(" ".join(name.parts)))


def _before_the_title(words: Sequence[Word], first: int, end: int, register: Register) -> Name | None:
    """Return the name before the title of somebody: World Bank President Barber Conable."""
    last, title = end, ""
    while last > first and _is_of_an_office(words[last - 1]):
        last -= 1
        title = title or words[last].lower.rpartition("-")[2]
    while first < last and _leads_in(words[first]):
        first += 1
    while first < last and register.is_adjective(words[first].text):
        first += 1
    if first == last:
        return None
    run = words[first:last]
    parts = tuple(bare(word.text) for word in run)
    form = " ".join(parts)
    letters = len(parts) == 1 and form.isupper() and len(form) > _ACRONYM
    field = not title or title in _OF_OFFICES | _ROYAL  # Trade Secretary
    if not register.knows(form) and not letters and (field or not (is_body(parts) or _is_proper(parts))):
        return None
    stop = run[-1].start + len(parts[-1])
    return Name(parts, run[0].start, stop, "", opens=False, first=first, last=last - 1)


def _is_proper(parts: Sequence[str]) -> bool:
    return not any(is_ordinary(part.lower()) for part in parts)


def _is_of_an_office(word: Word) -> bool:
    if word.text in _FURTHER_TITLES or not _OF_COMPOUNDS.isdisjoint(word.lower.split("-")):
        return True
    return word.lower in ROLES_AND_HONORIFICS or word.lower in _RANKS


def _leads_in(word: Word) -> bool:
    letters = word.text.isupper() and len(word.text) >= _ACRONYM  # the US, WHO
    return word.lower in FUNCTION_WORDS and not letters


def _without_a_place(words: Sequence[Word], name: Name, register: Register) -> Iterator[Name]:
    """Yield a name without the place or its adjective before it: Russian Mikhail Youzhny."""
    for cut in (2, 1):
        rest = name.parts[cut:]
        if len(rest) < _FULL or is_body(name.parts):
            continue
        head = " ".join(name.parts[:cut])
        adjective, place = _describes(head, register), bool(register.place(head))
        if not (adjective or place) or register.knows(" ".join(name.parts)):
            continue
        somebody = is_given(rest[0]) or family_comes_first(rest[0]) or register.is_person(" ".join(rest))
        titled = adjective and rest[0].lower() in ROLES_AND_HONORIFICS  # Nepali King Gyanendra
        if not (somebody or titled or (adjective and not any(is_ordinary(part.lower()) for part in rest))):
            continue
        border = name.first + cut
        if place:
            end = words[border - 1].end
            yield Name(name.parts[:cut], name.start, end, "", name.opens, name.first, border - 1)
        yield _from(words, name, cut + titled, rest[0].lower() if titled else name.title)
        return
    yield name


def _describes(head: str, register: Register) -> bool:
    """Tell whether what stands before a name is a country's adjective or a party's: Tory Edward Turner."""
    return register.is_adjective(head) or head.lower() in CREEDS or head == "Tory"


def _joined(text: str, names: Iterable[Name], register: Register) -> Iterator[Name]:
    """Join the parts of a body's name: Bank of England, Department of Health and Human Services."""
    held: Name | None = None
    for name in names:
        if held and _are_one(text, held, name, register):
            parts = tuple(text[held.start : name.end].split())
            held = held._replace(parts=parts, end=name.end, last=name.last)
            continue
        if held:
            yield held
        held = name
    if held:
        yield held


def _are_one(text: str, left: Name, right: Name, register: Register) -> bool:
    gap = text[left.end : right.start]
    if gap not in _JOINTS or right.end - left.start > _LONGEST:
        return False
    whole = text[left.start : right.end]
    if register.is_body(whole) or register.place(whole):
        return True
    last = right.parts[-1].lower()
    if gap in {" & ", " und "}:
        return True
    if gap in {"'s ", "’s "}:
        return False
    if gap == " and ":
        return _share_an_office(text, left, right, register)
    office = left.parts[-1].lower() in ORGANISATION_WORDS | OFFICES and last not in COMPANY_FORMS
    heads = office or " of " in text[left.start : left.end]
    return (
        heads
        and not (left.opens and len(left.parts) == 1 and not _is_office(left))
        and (left.parts[-1].lower() not in FEATURES)
    )


def _is_office(name: Name) -> bool:
    return name.parts[0].lower() in OFFICES


def _share_an_office(text: str, left: Name, right: Name, register: Register) -> bool:
    """Tell whether “and” stands inside a name: Ministry of Health and Welfare, Ways and Means Committee."""
    first, last = right.parts[0].lower(), right.parts[-1].lower()
    own = " ".join(right.parts)
    if first in OFFICES or own.isupper() or register.knows(own) or first in ROLES:
        return False
    if "of" in left.parts:
        head = left.parts[left.parts.index("of") - 1].lower()
        return head in OFFICES and not is_given(right.parts[0])
    alone = " ".join(left.parts)
    article = text[max(0, left.start - len("the ")) : left.start].lower() == "the "
    if last not in _COMMITTEES or not article or alone.isupper() or register.knows(alone):
        return False
    return left.parts[-1].lower() not in _COMMITTEES and not is_body(left.parts)
