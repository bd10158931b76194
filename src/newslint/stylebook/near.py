"""Near misses of distinctive terms: by a letter, by the ear and by the keyboard."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final

from newslint.text import fold

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from newslint.stylebook.entries import Term

_SHORTEST: Final = 8  # letters: below, one letter more or less is another word too often
_SHORTEST_TYPED: Final = 6  # letters: below, so is a neighbouring key
_END: Final = 4  # letters: one slip in a word of eight or more leaves as many at its start or at its end
_LONGEST: Final = 3  # letters of a stretch that may sound like another
_INFLECTED: Final = 2  # last letters that a term may change or lose to an ending
_KEYS: Final = ("qwertyuiop", "asdfghjkl", "zxcvbnm")
_SOUNDS: Final = ((re.compile("ph"), "f"), (re.compile("ck|ch|kh|q"), "k"), (re.compile("c(?=[eiy])"), "s"))
_LIKE: Final = str.maketrans("bdgvzcjx", "ptkfskks", "aeiouhwy")
_REPEATED = re.compile(r"(.)\1+")


class NearTerms:
    """Tells of a word that it is a slip for a term, in time that hardly grows with the terms.

    A slip is a letter put in, left out, replaced or exchanged with the next; a few letters that sound like
    the right ones; and in a shorter term a key beside the right one. A term with an ending, or
    another word that the stylebook knows, is no slip.
    """

    def __init__(self, terms: Iterable[Term]) -> None:
        self._right: set[str] = set()
        self._heads: dict[str, list[tuple[str, str]]] = {}
        self._tails: dict[str, list[tuple[str, str]]] = {}
        self._typed: dict[str, str] = {}
        for term in terms:
            self._right.update(map(fold, (term.name, *term.also)))
            form = fold(term.name)
            if len(form) >= _SHORTEST and form.isalpha():
                self._heads.setdefault(form[:_END], []).append((form, term.name))
                self._tails.setdefault(form[-_END:], []).append((form, term.name))
            elif len(form) >= _SHORTEST_TYPED and form.isalpha():
                self._typed |= dict.fromkeys(_mistyped(form), term.name)

    def slips(self, words: Iterable[str]) -> dict[str, str]:
        """Return those of some words that are slips, with the terms that are meant."""
        heads, tails, typed = self._heads, self._tails, self._typed
        near = [
            word
            for word in words
            if len(word) >= _SHORTEST_TYPED
            and ((form := word.lower())[:_END] in heads or form[-_END:] in tails or form in typed)
        ]
        return {word: term for word in near if (term := self.slip(word))}

    def slip(self, word: str) -> str:
        """Return the term that a word is a slip for; nothing if it is right or nowhere near."""
        if len(word) < _SHORTEST_TYPED:
            return ""
        form = word.lower()
        if form in self._typed:
            return self._typed[form]
        candidates = (*self._heads.get(form[:_END], ()), *self._tails.get(form[-_END:], ()))
        if not candidates or form in self._right or not form.isalpha():
            return ""
        return next((name for term, name in candidates if _is_slip(form, term)), "")


def _is_slip(word: str, term: str) -> bool:
    inflected = word.startswith((term, term[:-_INFLECTED])) or word[-1] == "s"
    if inflected and word[-1] != term[-1]:
        return False
    left, right = _difference(word, term)
    if len(left) == len(right):
        one_slip = not left[1:] or (len(left) == 2 and left == right[::-1])  # noqa: PLR2004 (exchanged)
    else:
        one_slip = len(left) + len(right) == 1
    return one_slip or (max(len(left), len(right)) <= _LONGEST and _sound(word) == _sound(term))


def _difference(one: str, other: str) -> tuple[str, str]:
    """Return what is left of two words without the letters that they begin and end with alike."""
    shorter = min(len(one), len(other))
    start = 0
    while start < shorter and one[start] == other[start]:
        start += 1
    end = 0
    while end < shorter - start and one[-1 - end] == other[-1 - end]:
        end += 1
    return one[start : len(one) - end], other[start : len(other) - end]


def _sound(word: str) -> str:
    """Return the consonants of a word as classes that ears and transliterations exchange."""
    for spelling, heard in _SOUNDS:
        word = spelling.sub(heard, word)
    return _REPEATED.sub(r"\1", word.translate(_LIKE))


def _mistyped(word: str) -> Iterator[str]:
    """Yield a word with one of its inner letters replaced by a neighbour on the keyboard."""
    for at, letter in enumerate(word):
        for row in _KEYS:
            key = row.find(letter)
            if at and key >= 0:
                beside = row[max(0, key - 1) : key] + row[key + 1 : key + 2]
                yield from (word[:at] + other + word[at + 1 :] for other in beside)
