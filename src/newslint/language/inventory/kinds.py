"""What a name stands for: the evidence of its own words, and of those beside it."""

from __future__ import annotations

import enum
import re
from itertools import pairwise
from typing import TYPE_CHECKING, Final

from newslint.language.lexicon import (
    ORGANISATION_WORDS,
    ROLES,
    ROLES_AND_HONORIFICS,
    is_ordinary,
    reports,
)
from newslint.language.people import family_comes_first
from newslint.record import Row

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from newslint.language.names import Name
    from newslint.language.words import Word

COMPANY_FORMS: Final = frozenset(
    """
    ab ag bhd bv co corp corporation cos gmbh holdings inc incorporated kk llc llp ltd nv oy oyj plc pte pty
    sa spa
    """.split()
)
_LAST_OF_BODIES: Final = frozenset(
    """
    advisers advisors albion alliance athletic bankers banks brigade brigades broadcasters brokers
    carmakers cartel centers centres coalition consortium consulting corps entertainment fc firefighters
    front funds insurance investments lines managers marines militia ministers nations pictures
    productions rovers semiconductor software stockbrokers stores suppliers trades underwriters
    wanderers workers
    """.split()
)
FEATURES: Final = frozenset(
    """
    airport avenue bay beach boulevard bridge canal canyon cape castle coast corridor county creek
    desert district falls forest glacier governorate gulf harbor harbour heights highway hill hills
    island islands lake mount mountain mountains oblast ocean park peninsula plaza port prefecture
    province ranch river road sea square strait street terminal valley village
    """.split()
)
"""Last words of places' names."""

SURNAMES_OF_THINGS: Final = frozenset(
    "banks bridge castle church english field forest hall hill lake law park power street wall white".split()
)
"""Words of bodies and places that are family names as well."""
_OF_STAFFS: Final = frozenset({"staff", "staffs", "assembly"})  # after “General”
THINGS: Final = frozenset(
    """
    act airfield app atlas championship championships constitution cup database day festival games index list
    month olympics open prize report satellite survey telescope treaty war week year
    """.split()
)
"""Last words of what is no body and nobody, whatever stands before them."""
_REALMS: Final = frozenset("city county kingdom province region republic state town".split())
VAGUE_TITLES: Final = frozenset(
    "defence defense finance foreign interior official plc prime republican democrat star".split()
)
"""Roles that stand before what is nobody's name as well: the official Peking Review, Star Trek."""
_OF_BODIES_TOO: Final = frozenset(
    """
    champion chief deputy executive forward founder host leader owner partner producer resident specialist
    trader veteran vice winner
    """.split()
)
"""Roles that bodies and countries have as well: the hosts, the specialist Dixons."""
SHORT: Final = frozenset(
    """
    ala ariz ark calif colo conn dak del fla ill ind kan ky la mass md mich minn miss mo mont neb nev okla
    ont ore pa penn que tenn tex va vt wash wis wyo messrs reps sens
    """.split()
)
"""States and titles cut short, which name nothing by themselves."""
OFFICES: Final = frozenset(
    "bureau commission committee department directorate institute ministry office secretariat".split()
)
"""First words of bodies' names whose field may run across “and”."""

_HEADS_OF_PLACES: Final = frozenset("cape fort ft lake mount mt point port pt san santa st ste".split())
_COMPASS: Final = frozenset(
    """
    central east eastern greater lower metro north north-east north-west northeast northeastern northern
    northwest northwestern south south-east south-west southeast southeastern southern southwest
    southwestern upper west western
    """.split()
)
_BEFORE_PLACES: Final = frozenset(
    "across around at from in inside into near outside throughout to toward".split()
)
_OF_A_PLACE: Final = re.compile(
    r"\b(?:camp|capital|city|district|island|port|province|region|state|suburb|town|village) of \Z"
)
_IS_A_PLACE: Final = re.compile(
    r" (?:beach|city|county|district|island|peninsula|police|province|region|river|suburb)\b"
    r"|, an? (?:\w+ )?(?:city|suburb|town|village)\b"
)
_OF_A_BODY: Final = re.compile(
    r"\b(?:agency|airline|carrier|company|firm|giant|maker|newspaper|operator|retailer|rival|shares (?:in|of)"
    r"|subsidiary|unit) \Z"
)
_IS_A_BODY: Final = re.compile(
    r"(?:['’]s)? (?:board of directors|(?:[Cc]hief )?[Ee]xecutives?\b|CEO\b|[Cc]hairman\b|[Cc]hairwoman\b"
    r"|employees\b|share ?holders?\b|shares\b|spokesman\b|spokesperson\b|spokeswoman\b|stock\b|subsidiar"
    r"|(?:said|says) it (?:ac|ag|com|expects|had|has|plans|received|re|sold|will|would))"
)
_AGE: Final = re.compile(r",? \(?\d{1,2}(?:[,).;]|-year)|, who(?:m|se)?\b")
_PAIR: Final = 2
_WINDOW: Final = 24  # characters before a name that tell what it is
_APPOSITION: Final = 6  # words in which an apposition comes to its role
_FAMILY: Final = re.compile(r" and (?:her|his)\b")
_RELATIVES: Final = frozenset(
    """
    anchorman bassist boyfriend broadcaster brother candidate colleague compatriot correspondent
    daughter drummer father figure friend girlfriend half-back husband man manager member model mother
    player presenter rookie runner-up seed sister son soprano taikonaut teammate teenager tenor
    violinist wife woman
    """.split()
)
"""Who stands before a name, besides roles."""
_DEEDS: Final = frozenset(
    """
    born caught died laughed married pleaded resigned retired rushed sang scored smiled starred testified
    threw wept
    """.split()
)
"""What only people do, in the past tense."""
_SYLLABLES: Final = re.compile(r"(?:[bcdfghjklmnpqrstwxyz]{0,2}[aeiouy]{1,3}(?:ng|nh|[hkmnlptw])?-?){1,3}")


class NameKind(enum.Enum):
    """What a name stands for."""

    PERSON = "person"
    ORGANISATION = "organisation"
    PLACE = "place"
    UNKNOWN = "unknown"


class Register(Row):
    """What is known of names before a text is read.

    Attributes:
        is_person: Tells of a full name that it is somebody's.
        is_body: Tells of a name, or of letters, that a body has it.
        place: Returns the first name of the place that has a name, or nothing.
        is_adjective: Tells of a word that it is a place's adjective, or its people's: French.
        expand: Returns what letters stand for, or nothing.
    """

    is_person: Callable[[str], bool]
    is_body: Callable[[str], bool]
    place: Callable[[str], str]
    is_adjective: Callable[[str], bool]
    expand: Callable[[str], str]

    def knows(self, name: str) -> bool:
        """Tell whether somebody or something has a name."""
        return self.is_person(name) or self.is_body(name) or bool(self.place(name))


def is_body(parts: Sequence[str]) -> bool:
    """Tell whether a name of two words or more is a body's by one of them: University, Inc."""
    lower = [part.lower().replace(".", "") for part in parts]
    if lower[-1] in THINGS:
        return False
    if lower[-1] in COMPANY_FORMS:
        return len(parts) > 1
    of_a_body = [word for word in lower if word in ORGANISATION_WORDS]
    if len(parts) > 1 and (lower[-1] in _LAST_OF_BODIES or _is_an_office(lower)):
        return True
    return len(parts) > 1 and bool(of_a_body) and lower[-1] not in FEATURES


def _is_an_office(lower: Sequence[str]) -> bool:
    return any(word in OFFICES and after in {"of", "for"} for word, after in pairwise(lower))


def is_place(parts: Sequence[str], register: Register) -> bool:
    """Tell whether a name of two words or more is a place's: Port Arthur, Northern Iran, Ellery River."""
    first, last = parts[0].lower(), parts[-1].lower()
    if first in _COMPASS and register.place(" ".join(parts[1:])):
        return True
    if "of" in parts and register.place(parts[-1]):  # the Republic of Kenya
        return parts[parts.index("of") - 1].lower() in _REALMS
    return last in FEATURES or (
        first in _HEADS_OF_PLACES and len(parts) == _PAIR and last not in ORGANISATION_WORDS
    )


def acts_as_a_body(text: str, name: Name) -> bool:
    """Tell whether the words beside a name give it shares, a spokesman, or call it a company."""
    if _IS_A_BODY.match(text, name.end):
        return True
    return bool(_OF_A_BODY.search(text[max(0, name.start - _WINDOW) : name.start]))


def lies_as_a_place(text: str, words: Sequence[Word], name: Name, register: Register) -> bool:
    """Tell whether the words beside a name make it a place's: the town of X; X province; X, Texas."""
    before = text[max(0, name.start - _WINDOW) : name.start]
    if _OF_A_PLACE.search(before) or _IS_A_PLACE.match(text, name.end):
        return True
    if text[name.end : name.end + 2] == ", " and name.last + 1 < len(words):
        around = words[name.last + 1]
        two = " ".join(word.text for word in words[name.last + 1 : name.last + 3])
        if around.text[0].isupper() and (register.place(around.text) or register.place(two)):
            return not register.place(" ".join(name.parts)) and _follows(text, words, name, _BEFORE_PLACES)
    return False


def is_called_a_place(text: str, name: Name) -> bool:
    """Tell whether the word after a name calls it a place: Abu Talat beach."""
    return bool(_IS_A_PLACE.match(text, name.end))


def follows_a_preposition(text: str, words: Sequence[Word], name: Name) -> bool:
    """Tell whether a preposition of places stands before a name, or a word of the compass."""
    return not (name.title or name.parts[-1].endswith("ing")) and (
        _follows(text, words, name, _BEFORE_PLACES) or _follows(text, words, name, _COMPASS)
    )


def _follows(text: str, words: Sequence[Word], name: Name, those: frozenset[str]) -> bool:
    before = words[name.first - 1] if name.first else None
    return before is not None and before.lower in those and text[before.end : name.start] == " "


def is_addressed(name: Name) -> bool:
    """Tell whether a title before a lone family name makes it somebody's: Mr Smith, Captain Archer."""
    last = name.parts[-1].lower()
    if name.title not in ROLES_AND_HONORIFICS or name.title in VAGUE_TITLES | _OF_BODIES_TOO:
        return False
    if last in SHORT or name.parts[-1].isupper():
        return False
    if len(last) == 1 or is_ordinary(last) or last in _LAST_OF_BODIES | _OF_STAFFS:
        return False
    return len(name.parts) <= _PAIR or not any(is_ordinary(part.lower()) for part in name.parts)


def stands_as_a_person(text: str, words: Sequence[Word], name: Name) -> bool:
    """Tell whether the words beside a full name make it somebody's: “, 40,”, “, who”, “, the minister”."""
    if _AGE.match(text, name.end) or _FAMILY.match(text, name.end) or _follows(text, words, name, _RELATIVES):
        return True
    after = words[name.last + 1 : name.last + 1 + _APPOSITION]
    if after and after[0].lower in _DEEDS and text[name.end : after[0].start] == " ":
        return True
    return text[name.end : name.end + 2] == ", " and _is_a_role(text, after)


def _is_a_role(text: str, words: Sequence[Word]) -> bool:
    """Tell whether some words come to a role before a mark, a name or a verb of saying."""
    for at, word in enumerate(words):
        if word.text[0].isupper() or reports(word.lower) or (at and _breaks(text, word)):
            return False
        role = word.lower.partition("-")[0]  # director-general
        if role in ROLES and role not in VAGUE_TITLES:
            return True
    return False


def _breaks(text: str, word: Word) -> bool:
    """Tell whether a mark stands before a word."""
    return text[word.start - 1] != " " or text[word.start - 2] in ",;:.—–"


def is_family_first(parts: Sequence[str]) -> bool:
    """Tell whether a name is built as Chinese, Korean and Vietnamese ones are: Li Zhaoxing, Ban Ki-moon."""
    return family_comes_first(parts[0]) and all(
        _SYLLABLES.fullmatch(part.lower()) and not is_ordinary(part.lower()) for part in parts[1:]
    )
