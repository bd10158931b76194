"""Names: runs of capitalised words, as the raw material for people, organisations and places."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final, NamedTuple

from newslint.language.given_names import GIVEN_NAMES
from newslint.language.lexicon import (
    FUNCTION_WORDS,
    GIVEN_NAMES_TOO,
    HONORIFICS,
    NAME_PARTICLES,
    ORGANISATION_WORDS,
    ROLES_AND_HONORIFICS,
    SURNAMES_TOO,
    is_ordinary,
)
from newslint.language.similarity import letters
from newslint.text import Span

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from newslint.language.words import Word

_POSSESSIVES: Final = ("'s", "’s")
_FULL: Final = 2  # words that a full name has at least
_SUFFIXES: Final = frozenset({"jr", "sr", "ii", "iii", "iv"})


_PREFIXES: Final = frozenset("ad al an ar as ash at az bin d dall dell el ibn l ud ul".split())
_PREFIX: Final = 5  # letters of the longest of them and its mark
_OF_PLACES: Final = frozenset("ft mt pt st ste".split())
"""What is cut short at the head of a place's name: St. Louis, Ft. Lee, Mt. Etna."""
_CONNECTIVES: Final = frozenset(
    "and as at but by for from in into is of on or says that to was when where which who with".split()
)
"""Words that lead on from a name to the next, however a headline or a slip capitalises them."""


class Name(NamedTuple):
    """A run of capitalised words that can be a name.

    Attributes:
        parts: Its words without a possessive ending: (“Xi”, “Jinping”), particles included.
        start: Where it begins, after its title.
        end: Where it ends, before a possessive ending.
        title: The role or honorific before it, in lower case: “president”, “mr”; empty without one.
        opens: It opens a sentence, so that its first capital says nothing.
        first: The index of its first word among the words of the text.
        last: The index of its last word.
    """

    parts: tuple[str, ...]
    start: int
    end: int
    title: str
    opens: bool
    first: int
    last: int

    @property
    def span(self) -> Span:
        """Where it stands."""
        return Span(self.start, self.end)


def capitals(words: Iterable[Word]) -> tuple[int, ...]:
    """Return the indices of the words that begin with a capital."""
    return tuple([at for at, word in enumerate(words) if word.text[0].isupper()])


def names(
    text: str, words: Sequence[Word], capitals: Iterable[int], openings: frozenset[int]
) -> tuple[Name, ...]:
    """Return the names of a text, in order.

    Args:
        text: The text.
        words: Its words.
        capitals: The indices of those that begin with a capital.
        openings: The offsets at which sentences begin.
    """
    found, end = [], 0
    for at in capitals:
        if at >= end:
            end = _run(text, words, at, openings)
            name = _name(text, words, at, end, openings)
            if name:
                found.append(name)
    return tuple(found)


def mentions(names: Iterable[Name]) -> dict[str, list[Name]]:
    """Return names by their words, “Xi Jinping” with all its places, in the order of the first of each."""
    found: dict[str, list[Name]] = {}
    for name in names:
        found.setdefault(" ".join(name.parts), []).append(name)
    return found


def _run(text: str, words: Sequence[Word], at: int, openings: frozenset[int]) -> int:
    """Return the index after the last word of the run that begins at a capitalised word."""
    end = at + 1
    while end < len(words):
        word, before = words[end], words[end - 1]
        if word.text.islower() and word.lower not in NAME_PARTICLES:  # which most runs end before
            break
        if ends_possessive(before.text) or word.start in openings or not _joined(text, before, word):
            break
        if _is_capitalised(word) and word.lower not in _CONNECTIVES:
            end += 1
        elif word.lower in NAME_PARTICLES and _leads_on(text, words, end):
            end += 2 if words[end + 1].text[0].isupper() else 3
        else:
            break
    return end


def _is_capitalised(word: Word) -> bool:
    """Tell whether a word is a name's by its capital, be it after a prefix: al-Assad, d'Estaing."""
    if word.text[0].isupper():
        return True
    prefix = word.lower[:_PREFIX].replace("’", "'").replace("'", "-").partition("-")[0]
    return prefix in _PREFIXES and word.text[len(prefix) + 1 : len(prefix) + 2].isupper()


def _leads_on(text: str, words: Sequence[Word], at: int) -> bool:
    """Tell whether a particle, or two, lead from a capitalised word to another: van der Bellen."""
    for ahead in words[at + 1 : at + 3]:
        if not _joined(text, words[at], ahead):
            return False
        if ahead.text[0].isupper():
            return True
        if ahead.lower not in NAME_PARTICLES:
            return False
        at += 1
    return False


def _joined(text: str, left: Word, right: Word) -> bool:
    gap = text[left.end : right.start]
    if gap in {" ", "\n", "\u00a0"}:
        return True
    return gap in {". ", ".", ".\u00a0"} and (
        len(left.text) == 1 or left.lower in HONORIFICS or left.lower in _OF_PLACES
    )


def _name(text: str, words: Sequence[Word], first: int, end: int, openings: frozenset[int]) -> Name | None:
    opens = words[first].start in openings
    while first < end and _leads_in(words[first], opens=opens):
        if end - first == 1 and words[first].text.isupper() and len(words[first].text) > 1:  # WHO, the US
            break
        first += 1
        opens = False
    while end - first > 1 and words[end - 1].lower in _SUFFIXES:
        end -= 1
    title = ""
    for at in range(first, end - 1):
        lower = words[at].lower
        is_role = lower in ROLES_AND_HONORIFICS
        if not (is_role or is_ordinary(lower)) or words[at + 1].lower in ORGANISATION_WORDS:  # General Motors
            continue
        given = letters(words[at + 1].text) in GIVEN_NAMES and end - at > _FULL
        if is_role and (at == first or given or lower not in SURNAMES_TOO):
            title, first, opens = lower, at + 1, False
        elif given:  # Public Prosecution Eva-Marie Persson
            title, first, opens = "", at + 1, False
    if not title and 0 < first < end and text[words[first - 1].end : words[first].start] == " ":
        before = words[first - 1].lower
        title = before if before in ROLES_AND_HONORIFICS else ""
    if first >= end:
        return None
    run = words[first:end]
    parts = tuple([bare(word.text) for word in run])
    stop = run[-1].start + len(parts[-1])
    return Name(parts, run[0].start, stop, title, opens, first, end - 1)


def _leads_in(word: Word, *, opens: bool) -> bool:
    """Tell whether a capitalised word is none of the name's: only a sentence's opening makes Will a verb."""
    return word.text == "I" or (word.lower in FUNCTION_WORDS and (opens or word.lower not in GIVEN_NAMES_TOO))


def ends_possessive(word: str) -> bool:
    """Tell whether a word ends in 's."""
    return word.endswith(_POSSESSIVES)


def bare(word: str) -> str:
    """Return a word without its possessive ending."""
    return word[:-2] if word.endswith(_POSSESSIVES) else word
