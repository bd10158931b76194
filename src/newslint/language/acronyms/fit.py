"""Whether letters are made from words, and from which."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final

from newslint.language.acronyms.letters import swaps
from newslint.language.lexicon import FUNCTION_WORDS, NAME_PARTICLES
from newslint.record import Row
from newslint.text import Span

if TYPE_CHECKING:
    from collections.abc import Sequence

    from newslint.language.words import Word

_SMALL: Final = FUNCTION_WORDS | NAME_PARTICLES | {"des", "et", "pour", "für", "und"}
_HYPHEN = re.compile(r"[-‐‑]")
_MORE_PARTS: Final = 2  # parts of words to look through for each letter
_SHORTENED: Final = frozenset("bros co corp dept inc ltd natl no st u.s u.n".split())
_LONGEST_FIRST: Final = 5  # characters of an acronym inside an expansion
_SHORTEST_SWAP: Final = 3  # letters; two exchanged are a foreign body's as often as a slip: PD, PS, FN


class Part(Row):
    """A word, or a part of one, that can give an acronym a letter.

    Attributes:
        initial: Its first letter, in capitals.
        optional: Whether an acronym can pass over it: small words, second parts of compounds.
        opens: Whether an acronym can begin with it.
        start: Where it begins.
    """

    initial: str
    optional: bool
    opens: bool
    start: int


class Expansion(Row):
    """The words that letters were made from.

    Attributes:
        span: Where they stand.
        right: The letters that they give: others than those in the text if two were exchanged.
        strict: Whether the letters are the initials of the words, and not letters from within them.
    """

    span: Span
    right: str
    strict: bool


def expansion(form: str, text: str, words: Sequence[Word]) -> Expansion | None:
    """Return the words at the end of a sequence that letters were made from, if they were.

    The letters are the initials of the words (small ones may be passed over), or these initials with two
    neighbours exchanged, which is a slip; else they stand within the words in this order (A. Schwartz and
    M. Hearst, “A simple algorithm for identifying abbreviation definitions”, 2003).

    Args:
        form: The letters.
        text: The text.
        words: The words that lead up to the letters, or follow them.
    """
    words = _phrase(text, words)
    plain = form.replace("&", "").upper()
    if not words or not plain:
        return None
    parts = _parts(words, _MORE_PARTS * len(plain) + _MORE_PARTS)
    end = words[-1].end
    start = _initials(plain, parts)
    if start is not None:
        return Expansion(Span(start, end), form, strict=True)
    if len(plain) >= _SHORTEST_SWAP:
        for right in swaps(plain):
            start = _initials(right, parts)
            if start is not None and _is_one_name(words, start):
                return Expansion(Span(start, end), right, strict=True)
    start = _within(plain, text, words)
    return None if start is None else Expansion(Span(start, end), form, strict=False)


def _phrase(text: str, words: Sequence[Word]) -> Sequence[Word]:
    """Return the words at the end of a sequence that nothing parts."""
    first = len(words) - 1
    while first > 0 and joined(text, words[first - 1], words[first]):
        first -= 1
    return words[max(0, first) :]


def _parts(words: Sequence[Word], most: int) -> list[Part]:
    """Return the parts of words, the last first."""
    found: list[Part] = []
    for word in reversed(words):
        if len(found) >= most:
            break
        found += reversed(_of_word(word))
    return found


def _is_one_name(words: Sequence[Word], start: int) -> bool:
    """Tell whether words are all capitalised, small ones aside, or none of them is and none is small."""
    name = [word for word in words if word.start >= start]
    large = [word for word in name if word.lower not in _SMALL]
    return all(word.text[0].isupper() for word in large) or (
        len(large) == len(name) and all(word.text.islower() for word in name)
    )


def joined(text: str, word: Word, after: Word) -> bool:
    """Tell whether nothing parts two words that a name can hold: spaces, commas, marks, a short “Corp.”."""
    gap = text[word.end : after.start].replace("\n", " ", 1)
    if gap == " ":
        return True
    if gap.startswith("."):
        return gap == ". " and word.lower in _SHORTENED
    return len(gap) <= 4 and not any(mark in gap for mark in ".;:!?()[]—–\n\ufffc")  # noqa: PLR2004 (“, "”)


def _of_word(word: Word) -> list[Part]:
    if (
        word.text.isupper() and 1 < len(word.text) <= _LONGEST_FIRST
    ):  # U.S. Geological Survey, UN Development Programme
        initials = [letter for letter in word.text if letter.isalpha()]
        return [Part(letter, at > 0, at == 0, word.start) for at, letter in enumerate(initials)]
    found = []
    start = word.start
    for part in _HYPHEN.split(word.text):
        small = part.lower() in _SMALL
        second = start > word.start
        found.append(
            Part(part[:1].upper(), small or second, not second and not (small and part.islower()), start)
        )
        start += len(part) + 1
    return found


def _initials(form: str, parts: Sequence[Part]) -> int | None:
    """Return where the words begin whose initials are the letters; parts come last first."""
    left = {len(form)}  # how many letters may still have to be found
    for part in parts:
        taken = {count - 1 for count in left if form[count - 1] == part.initial}
        if 0 in taken:
            if part.opens:
                return part.start
            taken.discard(0)
        left = taken | left if part.optional else taken
        if not left:
            break
    return None


def _within(form: str, text: str, words: Sequence[Word]) -> int | None:
    """Return where the words begin that hold the letters in order, the first as an initial."""
    most = min(len(form) + 5, 2 * len(form))
    near = words[-most:]
    at = near[-1].end - 1
    first = near[0].start
    for count, letter in reversed(list(enumerate(form))):
        while at >= first and (text[at].upper() != letter or (not count and text[at - 1 : at].isalnum())):
            at -= 1
        if at < first:
            return None
        at -= 1
    return at + 1
