"""People: who is introduced in a text, and where they are mentioned again."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final

from newslint.language.given_names import GIVEN_NAMES
from newslint.language.lexicon import GIVEN_NAMES_TOO, NAME_PARTICLES, SURNAMES_TOO, is_ordinary, reports
from newslint.language.similarity import letters

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping, Sequence

    from newslint.language.names import Name
    from newslint.language.words import Word

_FAMILY_FIRST: Final = frozenset(
    # The commonest family names of China, Korea and Vietnam that are no English words or given names.
    """
    bai cai cao chang chen cheng chiang cho choi deng ding dong du duan fang feng fu gao gong gu guo han
    hao he hong hou hu huang jeong jia jiang jin kang kim kong lai lee lei li liang liao lim lin liu lu
    luo ma mao meng moon ngo nguyen pan park peng pham qian qin qiu ren ryu seo shao shen shi shin song su
    sun tan tang tao tian tran wan wang wei wen wong wu xi xia xiao xie xiong xu xue yan yang yao ye yi
    yin yoon yu yuan yun zeng zhang zhao zheng zhong zhou zhu
    """.split()
)
_SYLLABLES_OF_A_GIVEN_NAME: Final = 2
_NAMES_TOO: Final = NAME_PARTICLES | SURNAMES_TOO | GIVEN_NAMES_TOO
_MOST_PARTS: Final = 5
_FEWEST_PARTS: Final = 2
_INITIALS: Final = 2  # letters that initials without points run to
_BEFORE_A_VERB: Final = frozenset({"has", "had", "also", "later"})
_ALPHABETIC = re.compile(r"[^\W\d_][^\d_]*$")


class Person:
    """Somebody introduced by a full name, or known to every reader by the family's.

    Attributes:
        introduction: The first mention by full name, if there is any.
        family: The part of the name that stands for the person later on.
        given: The other part.
        mentions: All mentions in this spelling, the introduction included, in order.
        evidence: How surely it is a person: 0 for a run of capitals that nothing speaks for or against.
    """

    def __init__(self, introduction: Name, family: str, given: str, evidence: int = 0) -> None:
        self.introduction = introduction
        self.family = family
        self.given = given
        self.mentions: list[Name] = []
        self.evidence = evidence


def people(
    text: str,
    words: Sequence[Word],
    mentions: Mapping[str, Sequence[Name]],
    families: Mapping[str, str],
    is_leader: Callable[[str], bool],
    is_geographic: Callable[[str], bool],
) -> tuple[Person, ...]:
    """Return the people a text introduces, by a full name or one that every reader knows, in order.

    Args:
        text: The text.
        words: Its words.
        mentions: Its names by their words.
        families: Family names by full names that are known to every reader.
        is_leader: Tells of a family name that it needs no other to introduce somebody.
        is_geographic: Tells of a word that it names a place or comes from one: no part of a person's name.
    """
    found: dict[str, Person] = {}
    for full, places in mentions.items():
        known = families.get(full)
        if not known and " " not in full:
            continue
        met = places if known else _from_introduction(places, is_geographic)
        if met:
            family = known or family_name(met[0])
            given = " ".join(part for part in met[0].parts if part not in family.split())
            evidence = 2 * bool(known) + is_given(given.partition(" ")[0])
            found[full] = Person(met[0], family, given, evidence=evidence)
            _meet(found[full], met, text, words)
    by_family: dict[str, list[Person]] = {}
    for person in found.values():
        by_family.setdefault(person.family, []).append(person)
    for family, places in mentions.items():
        if family not in by_family and not is_ordinary(family.lower()) and is_leader(family):
            found[family] = Person(places[0], family, "", evidence=2)
            by_family[family] = [found[family]]
            _meet(found[family], places[:1], text, words)
    for family, persons in by_family.items():
        for person in persons:
            later = [name for name in mentions.get(family, ()) if name.start > person.introduction.start]
            _meet(person, later, text, words)
    return tuple(sorted(found.values(), key=lambda person: person.introduction.start))


def _from_introduction(places: Sequence[Name], is_geographic: Callable[[str], bool]) -> Sequence[Name]:
    """Return the mentions of a name from the first on that can introduce a person."""
    first = next((at for at, name in enumerate(places) if _can_be_a_person(name, is_geographic)), len(places))
    return places[first:]


def _meet(person: Person, places: Sequence[Name], text: str, words: Sequence[Word]) -> None:
    person.mentions += places
    person.evidence += sum(speaks(name, text, words) + bool(name.title) for name in places)


def family_comes_first(word: str) -> bool:
    """Tell whether a word is a family name that stands first: Kim, Xi, Nguyen."""
    return word.lower() in _FAMILY_FIRST


def is_given(name: str) -> bool:
    """Tell whether a name is a common given name."""
    return letters(name) in GIVEN_NAMES


def family_name(name: Name) -> str:
    """Return the part of a full name that is the family's: the last, with its particles, or the first."""
    parts = name.parts
    if family_comes_first(parts[0]) and len(parts) <= 1 + _SYLLABLES_OF_A_GIVEN_NAME:
        return parts[0]
    first = len(parts) - 1
    while first > 1 and parts[first - 1].lower() in NAME_PARTICLES:
        first -= 1
    return " ".join(parts[first:])


def speaks(name: Name, text: str, words: Sequence[Word]) -> bool:
    """Tell whether a reporting verb stands beside the name: “Xi said”, “said Xi”, “Xi, 67, added”."""
    after = name.last + 1
    if after < len(words):
        verb = words[after].lower
        if verb in _BEFORE_A_VERB and after + 1 < len(words):
            verb = words[after + 1].lower
        if reports(verb) and text[words[name.last].end : words[after].start].strip() == "":
            return True
    before = name.first - 1
    return before >= 0 and reports(words[before].lower) and text[words[before].end : name.start].strip() == ""


def _can_be_a_person(name: Name, is_geographic: Callable[[str], bool]) -> bool:
    parts = name.parts
    if (
        not _FEWEST_PARTS <= len(parts) <= _MOST_PARTS
        or len(parts[-1]) == 1
        or is_geographic(" ".join(parts))
    ):
        return False
    if not all(map(_can_stand_in_a_name, parts)):
        return False
    if is_geographic(parts[0]):  # Virginia Woolf is somebody, South Africa is not
        return bool(name.title) and not is_geographic(parts[-1])
    return not is_geographic(parts[-1]) or is_given(parts[0])


def _can_stand_in_a_name(part: str) -> bool:
    lower = part.lower()
    if lower in _NAMES_TOO:
        return True
    acronym = part.isupper() and len(part) > _INITIALS
    return not acronym and not is_ordinary(lower) and bool(_ALPHABETIC.match(part))
