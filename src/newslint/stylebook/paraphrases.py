"""Paraphrases: what a program that rewrites text makes of fixed phrases.

A paraphraser puts a synonym in the place of each word and does not know which words go together:
artificial intelligence becomes counterfeit consciousness, and gross domestic product gross residential item.
"""

from __future__ import annotations

import re
from functools import lru_cache
from typing import TYPE_CHECKING, Any, Final, NamedTuple

from newslint.record import Record

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping, Sequence

_WORD = re.compile(r"[^\W_]+")  # in folded text; the parts of a compound are words of their own
_JOINTS: Final = frozenset({" ", "-", "–", "'"})
_IRREGULAR: Final = {"gases": "gas", "viruses": "virus", "buses": "bus"}
_LONGEST: Final = 8  # words in a paraphrase
_SMALL: Final = frozenset({"a", "an", "as", "at", "by", "for", "in", "on", "the", "to", "was"})
"""Words that are too common to look for a paraphrase at each."""
# What a word can be.
_BEGINS: Final = 1  # the first of a paraphrase
_GOES_ON: Final = 2  # a further one
_WEIGHT: Final = (
    2  # bits by which a role is shifted to leave the greatest weight of substitutes with the word
)
_WEIGHTS: Final = 3
_IS_RARE: Final = 16  # what a documented phrase is known by
ENOUGH: Final = 2
"""The weight of the substitutes that make a paraphrase; in a stylebook's order they weigh 2, 1 and 0."""


class Paraphrase(NamedTuple):
    """A phrase that says something fixed in other words.

    Attributes:
        start: Where it begins.
        end: Where it ends, exclusive.
        right: The fixed phrase.
    """

    start: int
    end: int
    right: str


class _Found(NamedTuple):
    """A paraphrase by the indices of its first word and of the word after its last."""

    first: int
    after: int
    right: str


class _Reading(NamedTuple):
    """A fixed phrase that begins in the text: where it goes on, how it can, what was said and its weight."""

    at: int
    phrases: str
    further: str
    weight: int


class Paraphrases(Record):
    """Finds paraphrases of fixed phrases.

    Words are folded and in the singular. The tables hold thousands of entries and are loaded at every start;
    so they are flat: the entries under one word are one text, with a stroke around each, and are split only
    when that word is met.

    Attributes:
        fixed: By their first two words, the others of fixed phrases and the form to show: gross domestic has
            “|product=gross domestic product|”.
        substitutes: By their first words, the weight of substitutes, what they stand for and their further
            words: well has “|1health being|”.
        documented: Whole phrases that were seen, and what they stand for, by the word that is rarest in each:
            foci has “|information foci=data points|”.
        roles: What words can be in a paraphrase: which of them need a closer look.
        ordinary: Phrases that only look like paraphrases.
    """

    fixed: Mapping[str, str] = {}
    substitutes: Mapping[str, str] = {}
    documented: Mapping[str, str] = {}
    roles: Mapping[str, int] = {}
    ordinary: frozenset[str] = frozenset()

    @classmethod
    def read(
        cls, fixed: str = "", substitutes: str = "", documented: str = "", ordinary: str = ""
    ) -> Paraphrases:
        """Return the paraphrases that the texts of a stylebook's file list.

        Args:
            fixed: Phrases, with commas between them.
            substitutes: A line for each word: “word: telling | telling in pairs | good English”, each group
                with commas between its forms.
            documented: A line for each fixed phrase: “phrase: seen, seen”.
            ordinary: Phrases, with commas between them.
        """
        phrases: dict[str, str] = {}
        for phrase in _listed(fixed):
            phrases.setdefault(_folded(phrase), phrase)  # of “gas” and “gases” the first is shown
        right = {word for phrase in phrases for word in phrase.split()}
        seen = [(_folded(form), shown) for shown, forms in _lines(documented) for form in _listed(forms)]
        senses = [
            (ENOUGH - group, word, _folded(form))
            for word, forms in _lines(substitutes)
            for group, part in enumerate(forms.split("|"))
            for form in _listed(part)
        ]
        known = _grouped((_rarest(form, right), f"{form}={shown}") for form, shown in seen)
        return cls(
            _grouped(_halved(phrase, shown) for phrase, shown in phrases.items()),
            _grouped(
                (form.split()[0], " ".join((f"{weight}{word}", *form.split()[1:])))
                for weight, word, form in senses
            ),
            known,
            _roles([phrase.split() for phrase in phrases], senses, known),
            frozenset(map(_folded, _listed(ordinary))),
        )

    def under(self, upper: Paraphrases) -> Paraphrases:
        """Return both as one."""
        return Paraphrases(
            _merged(self.fixed, upper.fixed),
            _merged(self.substitutes, upper.substitutes),
            _merged(self.documented, upper.documented),
            {
                word: self.roles.get(word, 0) | upper.roles.get(word, 0)
                for word in {**self.roles, **upper.roles}
            },
            self.ordinary | upper.ordinary,
        )

    def row(self) -> tuple[Any, ...]:
        """Return them as plain data, which `Paraphrases(*row)` turns back."""
        return tuple(getattr(self, name) for name in self.fields)

    def find(self, folded: str, enough: int = ENOUGH) -> tuple[Paraphrase, ...]:
        """Return the paraphrases in a folded text, in order; of those that overlap the first and longest.

        Args:
            folded: The text.
            enough: What the substitutes in a paraphrase weigh at least; with 0, good English counts, too.
        """
        words = [word if word[-1] != "s" else _singular(word) for word in _WORD.findall(folded)]
        roles = [self.roles.get(word, 0) for word in words]
        found = {
            one for at, role in enumerate(roles) if role & _IS_RARE for one in self._documented(words, at)
        }
        found.update(one for at in _openings(roles, enough) for one in self._generated(words, at, enough))
        return tuple(_placed(folded, sorted(found, key=lambda one: (one.first, -one.after, one.right))))

    def _documented(self, words: list[str], at: int) -> Iterator[_Found]:
        """Yield the documented phrases that are known by a word."""
        for phrase in self.documented[words[at]].split("|")[1:-1]:
            form, _, right = phrase.partition("=")
            split = form.split()
            first = at - split.index(words[at])
            if first >= 0 and words[first : first + len(split)] == split:
                yield _Found(first, first + len(split), right)

    def _generated(self, words: list[str], first: int, enough: int) -> Iterator[_Found]:
        """Yield what begins at a word and says a fixed phrase with substitutes of enough weight."""
        seconds: dict[int, list[tuple[str, int, int]]] = {}
        for one, after, weight in self._senses(words, first):
            if after not in seconds:
                seconds[after] = self._senses(words, after)
            for other, end, more in seconds[after]:
                phrases = self.fixed.get(f"{one} {other}")
                if phrases:
                    yield from self._finished(words, first, _Reading(end, phrases, "", weight + more), enough)

    def _finished(self, words: list[str], first: int, begun: _Reading, enough: int) -> Iterator[_Found]:
        readings = [begun]
        while readings:
            at, phrases, said, weight = readings.pop()
            shown = phrases.partition(f"|{said}=")[2].partition("|")[0] if weight >= enough else ""
            if shown and not self._is_right(words[first:at]):
                yield _Found(first, at, shown)
            for source, end, more in self._senses(words, at):
                longer = f"{said} {source}".lstrip()
                if f"|{longer}" in phrases:
                    readings.append(_Reading(end, phrases, longer, weight + more))

    def _is_right(self, words: list[str]) -> bool:
        fixed = self.fixed.get(" ".join(words[:2]), "")
        return " ".join(words) in self.ordinary or f"|{' '.join(words[2:])}=" in fixed

    def _senses(self, words: list[str], at: int) -> list[tuple[str, int, int]]:
        """Return what a word can stand for, itself first: that, the index after its form, and its weight."""
        if at >= len(words):
            return []
        found = [(words[at], at + 1, 0)]
        for source, rest, weight in _split(self.substitutes.get(words[at], "")):
            end = at + 1 + len(rest)
            if not rest or words[at + 1 : end] == rest:
                found.append((source, end, weight))
        return found


@lru_cache(maxsize=4096)
def _split(entries: str) -> list[tuple[str, list[str], int]]:
    """Return the entries of a word in `substitutes`: a source, the further words, and the weight."""
    split = (entry.split() for entry in entries.split("|")[1:-1])
    return [(source[1:], rest, int(source[0])) for source, *rest in split]


def _halved(phrase: str, shown: str) -> tuple[str, str]:
    first, second, *others = phrase.split()
    return f"{first} {second}", f"{' '.join(others)}={shown}"


def _openings(roles: Sequence[int], enough: int) -> Iterator[int]:
    """Yield where a paraphrase can begin: words that go on with one follow, and they weigh enough."""
    for at in range(len(roles) - 1):
        if roles[at] & _BEGINS and roles[at + 1] & _GOES_ON:
            weight = roles[at] >> _WEIGHT & _WEIGHTS
            for role in roles[at + 1 : at + _LONGEST]:
                if weight >= enough or not role & _GOES_ON:
                    break
                weight += role >> _WEIGHT & _WEIGHTS
            if weight >= enough:
                yield at


def _roles(
    phrases: Iterable[Sequence[str]], senses: Iterable[tuple[int, str, str]], known: Iterable[str]
) -> dict[str, int]:
    """Return what words can be in paraphrases of fixed phrases, or in documented ones."""
    roles = dict.fromkeys(known, _IS_RARE)
    right: dict[str, int] = {}
    for first, *others in phrases:
        right[first] = right.get(first, 0) | _BEGINS
        for word in others:
            right[word] = right.get(word, 0) | _GOES_ON
    for word, role in right.items():
        roles[word] = roles.get(word, 0) | role
    for weight, word, form in senses:
        first, *others = form.split()
        role = right.get(word, 0) & ~_BEGINS if first in _SMALL else right.get(word, 0)
        roles[first] = roles.get(first, 0) | role | weight << _WEIGHT
        for other in others:
            roles[other] = roles.get(other, 0) | _GOES_ON
    return roles


def _placed(folded: str, found: Sequence[_Found]) -> Iterator[Paraphrase]:
    if not found:
        return
    spans = [word.span() for word in _WORD.finditer(folded)]
    free = 0
    for first, after, right in found:
        joints = (folded[spans[at][1] : spans[at + 1][0]] for at in range(first, after - 1))
        if first >= free and _JOINTS.issuperset(joints):
            free = after
            yield Paraphrase(spans[first][0], spans[after - 1][1], right)


def _rarest(phrase: str, right: set[str]) -> str:
    """Return the word of a phrase that a text is least likely to hold: long, and in no fixed phrase."""
    return min(phrase.split(), key=lambda word: (word in _SMALL, word in right, -len(word)))


def _grouped(entries: Iterable[tuple[str, str]]) -> dict[str, str]:
    found: dict[str, str] = {}
    for key, entry in entries:
        found[key] = f"{found.get(key, '|')}{entry}|"
    return found


def _merged(lower: Mapping[str, str], upper: Mapping[str, str]) -> dict[str, str]:
    return {**lower, **{key: upper[key] + lower.get(key, "") for key in upper}}


def _lines(text: str) -> Iterator[tuple[str, str]]:
    for line in text.splitlines():
        left, colon, right = line.partition(":")
        if colon and not line.startswith("#"):
            yield left.strip(), right


def _listed(text: str) -> list[str]:
    kept = " ".join(line for line in text.splitlines() if not line.startswith("#"))
    return [one.strip() for one in kept.split(",") if one.strip()]


def _folded(phrase: str) -> str:
    return " ".join(map(_singular, _WORD.findall(phrase.lower())))


def _singular(word: str) -> str:
    """Return the form under which a word and its plural are both known; it need not be a word."""
    if word in _IRREGULAR:
        return _IRREGULAR[word]
    if word[-1] != "s" or len(word) <= 3 or word.endswith(("ss", "us", "is")):  # noqa: PLR2004 (its, gas)
        return word
    if word.endswith("ies"):
        return word[:-3] + "y"
    return word[:-2] if word.endswith(("sses", "shes", "ches", "xes")) else word[:-1]
