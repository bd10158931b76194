"""How alike two names are: by letters, by sound, by romanisation."""

from __future__ import annotations

import re
import unicodedata
from functools import cached_property, lru_cache
from typing import TYPE_CHECKING, Final, Generic, TypeVar

from newslint.record import Row

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

T = TypeVar("T")

_VOWELS: Final = frozenset("aeiouyhw")
# Spellings of one sound that transliterations and ears exchange, longest first.
_SOUNDS: Final = (
    ("tsch", "s"), ("szcz", "s"), ("sch", "s"), ("tch", "s"), ("cz", "s"), ("sz", "s"), ("sh", "s"),
    ("ch", "s"),
    ("zh", "s"), ("ts", "s"), ("tz", "s"), ("dz", "s"), ("ph", "f"), ("th", "t"), ("dh", "t"), ("kh", "k"),
    ("gh", "k"), ("ck", "k"), ("qu", "k"), ("ks", "x"), ("dj", "j"), ("ce", "se"), ("ci", "si"), ("cy", "sy"),
)  # fmt: skip
_OPEN: Final = frozenset("aeiou")
_SOFT: Final = frozenset("hjy")
_FINAL_J = re.compile(r"([aeiouy])j$")  # a vowel in most languages that write it: Rafaj, Zelenskyj
_DOUBLED = re.compile(r"(.)\1+")
_CLASS: Final = str.maketrans({
    "b": "p", "d": "t", "v": "f", "w": "f", "z": "s", "x": "s", "q": "k", "g": "k", "c": "k", "j": "j",
})  # fmt: skip
_INITIALS: Final = {  # of Pinyin, with those of Wade-Giles and of English and South Asian ears
    "x": ("hs", "sh", "s"),
    "q": ("ch",),
    "zh": ("ch", "j"),
    "j": ("ch",),
    "z": ("ts",),
    "c": ("ts",),
    "r": ("j",),
}
_SYLLABLE = re.compile(r"(zh|ch|sh|hs|ts|[bcdfghjklmnpqrstwxyz]?)([aeiouü]+(?:ng|n|r)?)")


class Limits(Row):
    """How far two names may be apart and still resemble each other, in letters.

    Attributes:
        shortest: What a name has at least; below, almost any two names are one slip apart.
        short: What a name has at most that must sound alike besides.
        long: What a name has at least in which one letter more may differ.
        furthest: How many may differ in a long name whose consonants agree.
    """

    shortest: int = 4
    short: int = 4
    long: int = 8
    furthest: int = 3


LIMITS: Final = Limits()
"""The limits that `bench/similarity.py` found to part real variants from other people's names best."""


@lru_cache(maxsize=4096)
def letters(name: str) -> str:
    """Return a name in lower case without diacritics, apostrophes and hyphens."""
    if name.isascii() and name.isalpha():
        return name.lower()
    plain = unicodedata.normalize("NFKD", name.lower().replace("ø", "o").replace("ł", "l").replace("ß", "ss"))
    return "".join(character for character in plain if character.isalpha())


def distance(one: str, other: str) -> int:
    """Return the optimal string alignment distance: letters put in, left out, replaced or exchanged."""
    before: list[int] = []
    last = list(range(len(other) + 1))
    for row, left in enumerate(one, 1):
        line = [row]
        for column, right in enumerate(other, 1):
            cost = min(last[column] + 1, line[-1] + 1, last[column - 1] + (left != right))
            if row > 1 and column > 1 and left == other[column - 2] and one[row - 2] == right:
                cost = min(cost, before[column - 2] + 1)
            line.append(cost)
        before, last = last, line
    return last[-1]


@lru_cache(maxsize=4096)
def skeleton(name: str) -> str:
    """Return the consonants of a name as classes of sound; vowels, h, w and y count only at its start."""
    sound = _FINAL_J.sub(r"\1", letters(name))
    for spelling, heard in _SOUNDS:
        sound = sound.replace(spelling, heard)
    start = "a" if sound[:1] in _OPEN else "j" if sound[:1] in _SOFT else ""
    classes = "".join(
        character for character in sound[bool(start) :].translate(_CLASS) if character not in _VOWELS
    )
    return start + _DOUBLED.sub(r"\1", classes)


def undoubled(name: str) -> str:
    """Return a name with its doubled letters single."""
    return _DOUBLED.sub(r"\1", name)


def romanisations(syllable: str) -> frozenset[str]:
    """Return the spellings that a Chinese syllable has in other systems and in other people's ears."""
    found = _SYLLABLE.fullmatch(syllable)
    if not found:
        return frozenset({syllable})
    return frozenset({syllable, *(initial + found[2] for initial in _INITIALS.get(found[1], ()))})


@lru_cache(maxsize=65536)
def resembles(one: str, other: str, limits: Limits = LIMITS) -> bool:
    """Tell whether one name can be a slip for the other.

    Names that differ by one letter resemble each other, short ones only if they sound alike; two letters
    or three may differ if the consonants agree. The first sound must agree: Bush is not Rush.
    """
    left, right = letters(one), letters(other)
    shorter, longer = sorted((len(left), len(right)))
    if left == right or shorter < limits.shortest or longer - shorter > limits.furthest:
        return False
    one_sound, other_sound = skeleton(left), skeleton(right)
    if one_sound != other_sound:
        same_start = left[0] == right[0] or one_sound[:1] == other_sound[:1]
        return same_start and shorter > limits.short and one_slip(left, right)
    if one_slip(left, right):
        return True
    furthest = limits.furthest - (longer < limits.long)
    return len(one_sound) > 1 and distance(left, right) <= furthest


class NearNames(Generic[T]):
    """Finds among some names those that can resemble another, without a look at all of them."""

    def __init__(self, names: Iterable[tuple[str, T]]) -> None:
        """Take names with what they stand for, in the order in which they are to be found."""
        self._names = [*names]

    def near(self, name: str) -> Iterator[T]:
        """Yield what the names near this one stand for; some of them may not resemble it after all."""
        if self._names:
            keys = self._by_key.keys() & _keys(letters(name))
            for number in sorted({number for key in keys for number in self._by_key[key]}):
                yield self._names[number][1]

    @cached_property
    def _by_key(self) -> dict[str, list[int]]:
        """The numbers of the names by each of their keys; most texts have nothing to hold against them."""
        found: dict[str, list[int]] = {}
        for number, (name, _) in enumerate(self._names):
            for key in _keys(letters(name)):
                found.setdefault(key, []).append(number)
        return found


@lru_cache(maxsize=8192)
def _keys(name: str) -> frozenset[str]:
    """Return keys of which names share one if they sound alike, or are one slip apart, or nearly two."""
    without_one = [name[:at] + name[at + 1 :] for at in range(len(name))]
    return frozenset((f"/{skeleton(name)}", name[:3], name[-3:], *without_one))


def one_slip(one: str, other: str) -> bool:
    """Tell whether one letter was put in, left out, replaced or exchanged with the next, or none at all."""
    if abs(len(one) - len(other)) > 1:
        return False
    start = 0
    while start < min(len(one), len(other)) and one[start] == other[start]:
        start += 1
    left, right = one[start:], other[start:]
    if len(left) == len(right):
        return left[1:] == right[1:] or (left[:2] == right[1::-1] and left[2:] == right[2:])
    return left[1:] == right or left == right[1:]
