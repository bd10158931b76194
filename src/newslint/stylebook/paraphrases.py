"""Paraphrases: what a program that rewrites text makes of fixed phrases.

A paraphraser puts a synonym in the place of each word and does not know which words go together:
artificial intelligence becomes counterfeit consciousness, and gross domestic product gross residential item.
"""

from __future__ import annotations

import re
from functools import cached_property, lru_cache
from typing import TYPE_CHECKING, Any, Final

from newslint.record import Record, Row

if TYPE_CHECKING:
    from collections.abc import Container, Iterable, Iterator, Mapping, Sequence

_WORD = re.compile(r"[^\W_]+")  # in folded text; the parts of a compound are words of their own
_MARKS: Final = frozenset("|=")
_JOINTS: Final = frozenset({" ", "-", "–", "'"})
_IRREGULAR: Final = {"gases": "gas", "viruses": "virus", "buses": "bus"}
_LONGEST: Final = 8  # words in a paraphrase
_SMALL: Final = frozenset({"a", "an", "as", "at", "by", "for", "in", "on", "the", "to", "was"})
"""Words that are too common to look for a paraphrase at each."""
# What a word can be.
_BEGINS: Final = 1  # the first of a paraphrase
_GOES_ON: Final = 2  # a further one
_IS_RARE: Final = 4  # what a documented phrase is known by
_WEIGHT: Final = 3  # bits before what the substitutes that have the word weigh at most
_LIGHTEST: Final = 1 << _WEIGHT  # the least role of a word that weighs anything
ENOUGH: Final = 2
"""The weight of the substitutes that make a paraphrase; in a stylebook's order they weigh 2, 1 and 0."""


class Paraphrase(Row):
    """A phrase that says something fixed in other words.

    Attributes:
        start: Where it begins.
        end: Where it ends, exclusive.
        right: The fixed phrase.
    """

    start: int
    end: int
    right: str


class _Found(Row):
    """A paraphrase by the indices of its first word and of the word after its last."""

    first: int
    after: int
    right: str


class Paraphrases(Record):
    """Finds paraphrases of fixed phrases.

    Words are folded and in the singular. The tables hold thousands of entries and are loaded at every start;
    so they are flat: the entries under one word are one text, with a stroke around each, and are split only
    when that word is met.

    Attributes:
        fixed: By their first words, the others of fixed phrases and the form to show: gross has
            “|domestic product=gross domestic product|”.
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

        Raises:
            ValueError: A phrase is none, or a line of substitutes is for more than a word.
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
        if long := next((word for _, word, _ in senses if len(word.split()) > 1), None):
            raise ValueError(f"substitutes are for one word, and “{long}” is more")
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
        role_of = self.roles.get
        roles = [role_of(word, 0) for word in words]
        found = {
            one for at, role in enumerate(roles) if role & _IS_RARE for one in self._documented(words, at)
        }
        begun = (at for at in _openings(roles, enough) if self._goes_on(*words[at : at + 2]))
        found.update(one for at in begun for one in self._generated(words, at, enough))
        return tuple(_placed(folded, sorted(found, key=lambda one: (one.first, -one.after, one.right))))

    def _documented(self, words: list[str], at: int) -> Iterator[_Found]:
        """Yield the documented phrases that are known by a word."""
        word, entries = words[at], self.documented[words[at]]
        before, after = words[at - 1], words[at + 1] if at + 1 < len(words) else ""
        # Nearly always the words beside it tell that none of them stands here.
        if not (f"{before} {word}" in entries or f"{word} {after}" in entries or f"|{word}=" in entries):
            return
        for form, _, right in (entry.partition("=") for entry in entries.split("|")[1:-1]):
            split = form.split()
            first = at - split.index(word)
            if first >= 0 and words[first : first + len(split)] == split:
                yield _Found(first, first + len(split), right)

    def _goes_on(self, word: str, after: str = "") -> bool:
        """Tell whether a paraphrase can begin with two words."""
        seconds = self._seconds.get(word)
        if seconds is None:
            seconds = self._seconds[word] = frozenset(self._second(word))
        return after in seconds or not seconds.isdisjoint(_sources(self.substitutes.get(after, "")))

    @cached_property
    def _seconds(self) -> dict[str, frozenset[str]]:
        """What `_second` yields, for each of these words that was met."""
        return {}

    def _second(self, word: str) -> Iterator[str]:
        """Yield what goes on after a first word: the next of the same form, or of a fixed phrase."""
        for source, rest, _ in ((word, [], 0), *_split(self.substitutes.get(word, ""))):
            phrases = self.fixed.get(source, "")
            if rest and phrases:
                yield rest[0]
            else:
                yield from (phrase.partition("=")[0].partition(" ")[0] for phrase in phrases.split("|")[1:-1])

    def _generated(self, words: list[str], first: int, enough: int) -> Iterator[_Found]:
        """Yield what begins at a word and says a fixed phrase with substitutes of enough weight."""
        # Where each reading goes on, how it can, what was said since its first word, and what that weighs.
        readings = [
            (after, self.fixed[one], "|", weight)
            for one, after, weight in self._senses(words, first)
            if one in self.fixed
        ]
        while readings:
            at, phrases, said, weight = readings.pop()
            for source, end, more in self._senses(words, at):
                longer = f"{said}{source}"
                if (
                    weight + more >= enough
                    and f"{longer}=" in phrases
                    and not self._is_right(words[first:end])
                ):
                    yield _Found(first, end, phrases.partition(f"{longer}=")[2].partition("|")[0])
                if f"{longer} " in phrases:
                    readings.append((end, phrases, f"{longer} ", weight + more))

    def _is_right(self, words: list[str]) -> bool:
        fixed = self.fixed.get(words[0], "")
        return " ".join(words) in self.ordinary or f"|{' '.join(words[1:])}=" in fixed

    def _senses(self, words: list[str], at: int) -> list[tuple[str, int, int]]:
        """Return what a word can stand for, itself first: that, the index after its form, and its weight."""
        if at >= len(words):
            return []
        found = [(words[at], at + 1, 0)]
        entries = self.substitutes.get(words[at])
        for source, rest, weight in _split(entries) if entries else ():
            end = at + 1 + len(rest)
            if not rest or words[at + 1 : end] == rest:
                found.append((source, end, weight))
        return found


@lru_cache(maxsize=4096)
def _split(entries: str) -> list[tuple[str, list[str], int]]:
    """Return the entries of a word in `substitutes`: a source, the further words, and the weight."""
    split = (entry.split() for entry in entries.split("|")[1:-1])
    return [(source[1:], rest, int(source[0])) for source, *rest in split]


@lru_cache(maxsize=4096)
def _sources(entries: str) -> frozenset[str]:
    """Return what a word stands for in `substitutes`, alone or with further words."""
    return frozenset(source for source, _, _ in _split(entries))


def _halved(phrase: str, shown: str) -> tuple[str, str]:
    first, _, others = phrase.partition(" ")
    return first, f"{others}={shown}"


def _openings(roles: Sequence[int], enough: int) -> set[int]:
    """Return where a paraphrase can begin: words that go on with one follow, and they weigh enough.

    Few words weigh anything: the way goes back from each, to what can have begun before it.
    """
    found: set[int] = set()
    for last, role in enumerate(roles):
        if role < _LIGHTEST and enough:
            continue
        at, weight = last, 0
        while at >= 0 and last - at < _LONGEST:
            weight += roles[at] >> _WEIGHT
            if roles[at] & _BEGINS and weight >= enough:
                found.add(at)
            if not roles[at] & _GOES_ON:
                break
            at -= 1
    return found


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
        roles[first] = roles.get(first, 0) | role
        for other in others:
            roles[other] = roles.get(other, 0) | _GOES_ON
        # Not with the first word, which can be “more”: what weighs is looked at wherever it stands.
        roles[_rarest(form, right)] |= weight << _WEIGHT
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


def _rarest(phrase: str, right: Container[str]) -> str:
    """Return the word of a phrase that a text is least likely to hold: long, and in no fixed phrase."""
    return min(phrase.split(), key=lambda word: (word in _SMALL, word in right, -len(word)))


def _grouped(entries: Iterable[tuple[str, str]]) -> dict[str, str]:
    found: dict[str, str] = {}
    for key, entry in entries:
        found[key] = f"{found.get(key, '|')}{entry}|"
    return found


def _merged(lower: Mapping[str, str], upper: Mapping[str, str]) -> dict[str, str]:
    return {**lower, **{key: upper[key] + lower.get(key, "|")[1:] for key in upper}}


def _lines(text: str) -> Iterator[tuple[str, str]]:
    for line in text.splitlines():
        left, colon, right = line.partition(":")
        if colon and not line.startswith("#"):
            yield _checked(left.strip()), right


def _listed(text: str) -> list[str]:
    kept = " ".join(line for line in text.splitlines() if not line.startswith("#"))
    return [_checked(one.strip()) for one in kept.split(",") if one.strip()]


def _checked(phrase: str) -> str:
    """Return a phrase that the tables can hold: with a word, and without the marks that they use."""
    if not _folded(phrase) or not _MARKS.isdisjoint(phrase):
        raise ValueError(f"“{phrase}” is no phrase; a phrase is of words, without “|” and “=”")
    return phrase


def _folded(phrase: str) -> str:
    return " ".join(map(_singular, _WORD.findall(phrase.lower())))


@lru_cache(maxsize=4096)
def _singular(word: str) -> str:
    """Return the form under which a word and its plural are both known; it need not be a word."""
    if word in _IRREGULAR:
        return _IRREGULAR[word]
    if word[-1] != "s" or len(word) <= 3 or word.endswith(("ss", "us", "is")):  # noqa: PLR2004 (its, gas)
        return word
    if word.endswith("ies"):
        return word[:-3] + "y"
    return word[:-2] if word.endswith(("sses", "shes", "ches", "xes")) else word[:-1]
