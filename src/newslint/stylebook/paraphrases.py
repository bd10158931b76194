"""Paraphrases: what a program that rewrites text makes of fixed phrases.

A paraphraser puts a synonym in the place of each word and does not know which words go together:
artificial intelligence becomes counterfeit consciousness, and gross domestic product gross residential item.
"""

from __future__ import annotations

import re
from dataclasses import dataclass, field, fields
from functools import lru_cache
from typing import TYPE_CHECKING, Any, Final, NamedTuple

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping, Sequence

_WORD = re.compile(r"[^\W_]+")  # in folded text; the parts of a compound are words of their own
_JOINTS: Final = frozenset({" ", "-", "–", "'"})
_IRREGULAR: Final = {"gases": "gas", "viruses": "virus", "buses": "bus"}
_FURTHEST: Final = 5  # words from the first of a phrase to the one that gives it away
_WEAK: Final = "|"  # in a stylebook: before the substitutes that are good English
_STRONG: Final = "+"  # in `substitutes`: before the word that nobody would replace so


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


@dataclass(frozen=True, slots=True)
class Paraphrases:
    """Finds paraphrases of fixed phrases.

    Words are folded and in the singular. The tables hold thousands of entries and are loaded at every start;
    so they are flat: the entries under one word are one text, with a stroke around each, and are split only
    when that word is met.

    Attributes:
        fixed: By their first words, the fixed phrases and the forms to show: “|un treaty=UN treaty|”.
        substitutes: By their first words, what substitutes stand for, and their further words; with a plus,
            where nobody would write them for it: well has “|+health being|”.
        telling: The words of which every paraphrase has one: with a plus, if they are in a substitute that
            nobody would write; then the documented phrases in which no other word is rarer, and what they
            stand for: foci has “+|information foci=data points|”.
        ordinary: Phrases that only look like paraphrases.
    """

    fixed: Mapping[str, str] = field(default_factory=dict)
    substitutes: Mapping[str, str] = field(default_factory=dict)
    telling: Mapping[str, str] = field(default_factory=dict)
    ordinary: frozenset[str] = frozenset()

    @classmethod
    def read(
        cls, fixed: str = "", substitutes: str = "", documented: str = "", ordinary: str = ""
    ) -> Paraphrases:
        """Return the paraphrases that the texts of a stylebook's file list.

        Args:
            fixed: Phrases, with commas between them.
            substitutes: A line for each word: “word: telling, telling | good English, good English”.
            documented: A line for each fixed phrase: “phrase: seen, seen”.
            ordinary: Phrases, with commas between them.
        """
        phrases: dict[str, str] = {}
        for phrase in _listed(fixed):
            phrases.setdefault(_folded(phrase), phrase)  # of “gas” and “gases” the first is shown
        right = {word for phrase in phrases for word in phrase.split()}
        seen = [(_folded(form), shown) for shown, forms in _lines(documented) for form in _listed(forms)]
        senses = [
            (word if weak else _STRONG + word, _folded(form))
            for word, forms in _lines(substitutes)
            for weak, part in enumerate(forms.split(_WEAK))
            for form in _listed(part)
        ]
        strong = {_rarest(form, right) for word, form in senses if word.startswith(_STRONG)}
        telling = _grouped((_rarest(form, right), f"{form}={shown}") for form, shown in seen)
        return cls(
            _grouped((phrase.split()[0], f"{phrase}={shown}") for phrase, shown in phrases.items()),
            _grouped((form.split()[0], " ".join((word, *form.split()[1:]))) for word, form in senses),
            telling | {word: _STRONG + telling.get(word, "") for word in strong},
            frozenset(map(_folded, _listed(ordinary))),
        )

    def under(self, upper: Paraphrases) -> Paraphrases:
        """Return both as one."""
        return Paraphrases(
            _merged(self.fixed, upper.fixed),
            _merged(self.substitutes, upper.substitutes),
            _merged(self.telling, upper.telling),
            self.ordinary | upper.ordinary,
        )

    def row(self) -> tuple[Any, ...]:
        """Return them as plain data, which `Paraphrases(*row)` turns back."""
        return tuple(getattr(self, one.name) for one in fields(self))

    def find(self, folded: str) -> tuple[Paraphrase, ...]:
        """Return the paraphrases in a folded text, in order; of those that overlap the first and longest."""
        words = [word if word[-1] != "s" else _singular(word) for word in _WORD.findall(folded)]
        telling = [at for at, word in enumerate(words) if word in self.telling]
        found = {one for at in telling for one in self._documented(words, at)}
        starts = {
            start
            for at in telling
            if self.telling[words[at]].startswith(_STRONG)
            for start in range(max(0, at - _FURTHEST), at + 1)
            if words[start] in self.fixed or words[start] in self.substitutes
        }
        found.update(one for start in starts for one in self._generated(words, start))
        return tuple(_placed(folded, sorted(found, key=lambda one: (one.first, -one.after, one.right))))

    def _documented(self, words: list[str], at: int) -> Iterator[_Found]:
        """Yield the documented phrases around a telling word."""
        for phrase in self.telling[words[at]].split("|")[1:-1]:
            form, _, right = phrase.partition("=")
            split = form.split()
            first = at - split.index(words[at])
            if first >= 0 and words[first : first + len(split)] == split:
                yield _Found(first, first + len(split), right)

    def _generated(self, words: list[str], first: int) -> Iterator[_Found]:
        """Yield what begins at a word and says a fixed phrase with substitutes, one of them telling."""
        readings = [
            (first + len(rest) + 1, source, self.fixed[source], strong)
            for source, rest, strong in self._senses(words, first)
            if source in self.fixed
        ]
        while readings:
            at, said, phrases, telling = readings.pop()
            whole = f"|{said}="
            if telling and whole in phrases and not self._is_right(words[first:at]):
                yield _Found(first, at, phrases.partition(whole)[2].partition("|")[0])
            if at < len(words):
                for source, rest, strong in self._senses(words, at):
                    longer = f"{said} {source}"
                    if f"|{longer}" in phrases:
                        readings.append((at + len(rest) + 1, longer, phrases, telling or strong))

    def _is_right(self, words: list[str]) -> bool:
        phrase = " ".join(words)
        return phrase in self.ordinary or f"|{phrase}=" in self.fixed.get(words[0], "")

    def _senses(self, words: list[str], at: int) -> Iterator[tuple[str, list[str], bool]]:
        """Yield what a word can stand for, itself first: that, its further words, and whether it tells."""
        word = words[at]
        yield word, [], False
        for source, rest, strong in _split(self.substitutes.get(word, "")):
            if words[at + 1 : at + 1 + len(rest)] == rest:
                yield source, rest, strong


@lru_cache(maxsize=4096)
def _split(entries: str) -> list[tuple[str, list[str], bool]]:
    """Return the entries of a word in `substitutes`: a source, the further words, and whether it tells."""
    found = []
    for entry in entries.split("|")[1:-1]:
        source, *rest = entry.split()
        found.append((source.removeprefix(_STRONG), rest, source.startswith(_STRONG)))
    return found


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
    return min(phrase.split(), key=lambda word: (word in right, -len(word)))


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
