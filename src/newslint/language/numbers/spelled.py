"""Numbers in words."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from newslint.language.numerals import TENS, UNITS
from newslint.record import Row

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

    from newslint.language.words import Word

_SMALL: Final = {word: value for value, word in enumerate(UNITS)}
_TENS: Final = {word: 10 * value for value, word in enumerate(TENS, 2)}
_ADDED: Final = _SMALL | _TENS
_SCALES: Final = {
    "hundred": 1e2, "thousand": 1e3, "lakh": 1e5, "million": 1e6, "crore": 1e7, "billion": 1e9,
    "trillion": 1e12,
}  # fmt: skip
_ORDINALS: Final = {
    word: value
    for value, word in enumerate(
        "first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth".split(), 1
    )
}
_PARTS: Final = {
    "half": 2, "third": 3, "quarter": 4, "fourth": 4, "fifth": 5, "sixth": 6, "seventh": 7, "eighth": 8,
    "ninth": 9, "tenth": 10,
}  # fmt: skip
_FOLD: Final = {
    "twice": 2, "twofold": 2, "threefold": 3, "fourfold": 4, "fivefold": 5, "sixfold": 6, "tenfold": 10,
}  # fmt: skip
_ARTICLES: Final = frozenset(("a", "an"))
_AFTER_ARTICLE: Final = frozenset((*_SCALES, *_PARTS, "dozen"))
_STARTS: Final = frozenset((*_ADDED, *_ORDINALS, *_FOLD, *_ARTICLES, "half"))
# Those that make a number without an article, and what an article makes one of; with ordinals nobody reckons.
_COUNTING: Final = frozenset((*_ADDED, *_FOLD, *_AFTER_ARTICLE))
_HALVES: Final = frozenset("first second last final other better next early late".split())  # no fractions
_SPACES: Final = frozenset((" ", "\n", "\u00a0"))
_LIMIT: Final = 24  # words in one number; nobody writes more
_HUNDRED: Final = 100
_TEN: Final = 10
_TENTH: Final = 0.1
_DOZEN: Final = 12


class Spelled(Row):
    """A number in words.

    Attributes:
        value: What it says.
        step: What its last word counts; 0 of a fraction.
        scale: The last “million” or the like in it, or 1.
        start: Where it begins.
        end: Where it ends.
        form: “cardinal”, “ordinal”, “fraction” or “multiple”.
        tied: Whether a hyphen ties it to a noun: “five-mile”.
    """

    value: float
    step: float
    scale: float
    start: int
    end: int
    form: str = "cardinal"
    tied: bool = False


def spelled(text: str, words: Sequence[Word]) -> Iterator[Spelled]:
    """Yield the numbers in words of a text, in order."""
    run = _Words(text, words)
    at, count = 0, len(words)
    while at < count:
        lower = words[at].lower
        if lower in _STARTS or ("-" in lower and lower.partition("-")[0] in _ADDED):
            found, used = run.number(at)
            if found:
                yield found
            at += used
        else:
            at += 1


def spelled_starts(words: Iterable[Word]) -> list[int]:
    """Return where the words stand of which all numbers are made but ordinals, in order."""
    return [
        word.start
        for word in words
        if (lower := word.lower) in _COUNTING or ("-" in lower and lower.partition("-")[0] in _ADDED)
    ]


class _Sum:
    """A cardinal as far as it was read: what “thousand” and its like closed, and what stands after them."""

    def __init__(self) -> None:
        self.total = self.group = 0.0
        self.step = self.scale = 1.0

    @property
    def value(self) -> float:
        return self.total + self.group

    def takes(self, value: float) -> bool:
        """Tell whether a word goes on the number: “twenty one”, “two hundred twenty”, not “one two”."""
        if self.group >= _HUNDRED and self.group % _HUNDRED == 0:
            return value < _HUNDRED
        return not self.group or (self.group in _TENS.values() and 0 < value < _TEN)

    def add(self, value: float) -> None:
        """Count on: two hundred → two hundred and six."""
        self.group += value
        self.step = self.scale = 1

    def multiply(self, size: float) -> None:
        """Scale what was read last: two → two hundred, two hundred → two hundred thousand."""
        if size == _HUNDRED:
            self.group = (self.group or 1) * size
        else:
            self.total, self.group = self.total + (self.group or 1) * size, 0
        self.scale, self.step = size, min(self.step, 1) * size


class _Words:
    """The words of a text, to read numbers from."""

    def __init__(self, text: str, words: Sequence[Word]) -> None:
        self._text = text
        self._words = words

    def number(self, at: int) -> tuple[Spelled | None, int]:
        """Return the number that begins at a word, and how many words to go on by."""
        lower = self._words[at].lower
        if lower in _ARTICLES:
            return self._with_article(at)
        if lower in _FOLD:
            return self._made(at, 1, _FOLD[lower], form="multiple"), 1
        if lower in _ORDINALS:
            return self._made(at, 1, _ORDINALS[lower], form="ordinal"), 1
        first, _, rest = lower.partition("-")
        if first in _TENS and rest in _ORDINALS:
            return self._made(at, 1, _TENS[first] + _ORDINALS[rest], form="ordinal"), 1
        return self._half(at) if lower == "half" else self._cardinal(at)

    def _follows(self, at: int) -> str:
        """Return the word after a word if only a space parts the two."""
        words = self._words
        if at + 1 < len(words) and self._text[words[at].end : words[at + 1].start] in _SPACES:
            return words[at + 1].lower
        return ""

    def _made(
        self, at: int, count: int, value: float, *, step: float = 1, scale: float = 1,
        form: str = "cardinal", rest: str = "",
    ) -> Spelled:  # fmt: skip
        end = self._words[at + count - 1].end - (len(rest) + 1 if rest else 0)
        return Spelled(value, step, scale, self._words[at].start, end, form, bool(rest))

    def _with_article(self, at: int) -> tuple[Spelled | None, int]:
        """Read “a million”, “a dozen” and “a third of”."""
        if at + 1 == len(self._words) or self._words[at + 1].lower not in _AFTER_ARTICLE:
            return None, 1
        following = self._follows(at)
        if following in _SCALES:
            size = _SCALES[following]
            return self._made(at, 2, size, step=size, scale=size), 2
        if following == "dozen":
            return self._made(at, 2, _DOZEN), 2
        counted = following in {"half", "quarter"} or self._follows(at + 1) in {"of", "to", "from", ""}
        if not following or not counted:  # “a third man”
            return None, 1
        return self._made(at, 2, 1 / _PARTS[following], step=0, form="fraction"), 2

    def _half(self, at: int) -> tuple[Spelled | None, int]:
        """Read “half” and “half a million”; not “the first half”."""
        if at and self._words[at - 1].lower in _HALVES:
            return None, 1
        if self._follows(at) not in _ARTICLES:
            return self._made(at, 1, 1 / 2, step=0, form="fraction"), 1
        size = _SCALES.get(self._follows(at + 1))
        if size:
            return self._made(at, 3, size / 2, step=size * _TENTH, scale=size), 3
        return self._made(at, 2, 1 / 2, step=_TENTH), 2

    def _cardinal(self, at: int) -> tuple[Spelled | None, int]:
        """Read “twenty-one”, “two hundred and six thousand”, “one and a half million”, “two-thirds”."""
        found = _Sum()
        count, rest = 0, ""
        word = self._words[at].lower
        while word and count < _LIMIT and not rest:
            value, rest = _word(word)
            if value is not None:
                if not found.takes(value):
                    rest = ""
                    break
                found.add(value)
            elif word in _SCALES:
                found.multiply(_SCALES[word])
            else:
                more = self._joined(at + count, found) if word == "and" else 0
                if not more:
                    break
                count += more - 1
            count += 1
            word = self._follows(at + count - 1)
        parts = _PARTS.get((rest or word).removesuffix("s").replace("halve", "half"))
        if parts and count == 1 and 0 < found.group < parts:
            count += not rest
            return self._made(at, count, found.group / parts, step=0, form="fraction"), count
        return self._made(at, count, found.value, step=found.step, scale=found.scale, rest=rest), max(
            count, 1
        )

    def _joined(self, at: int, found: _Sum) -> int:
        """Return how many words an “and” takes into a number: itself, or all of “and a half”."""
        following = self._follows(at)
        if following == "a" and self._follows(at + 1) in {"half", "quarter"}:
            found.group += 1 / _PARTS[self._follows(at + 1)]
            found.step = _TENTH
            return 3
        value = _word(following)[0]
        hundreds = found.group % _HUNDRED == 0 and (found.group or found.scale == _SCALES["thousand"])
        return int(bool(hundreds) and value is not None and value < _HUNDRED)


def _word(lower: str) -> tuple[float | None, str]:
    """Return the value of a word that adds up, and what else a hyphen ties to it."""
    if lower in _ADDED:
        return _ADDED[lower], ""
    first, hyphen, rest = lower.partition("-")
    if not hyphen or first not in _ADDED:
        return None, ""
    second, _, more = rest.partition("-")
    if first in _TENS and 0 < _SMALL.get(second, 0) < _TEN:
        return _TENS[first] + _SMALL[second], more
    return _ADDED[first], rest
