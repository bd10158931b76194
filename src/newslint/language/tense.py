"""Whether the words around a date tell of it as past or as still to come."""

from __future__ import annotations

from bisect import bisect_left
from itertools import pairwise
from operator import attrgetter
from typing import TYPE_CHECKING, Final

from newslint.language.dates import Link, Precision
from newslint.language.names import ends_possessive
from newslint.language.time_words import (
    AHEAD,
    GRANTS,
    HAPPENED,
    HINTS,
    LOOKS_BACK,
    MEETINGS,
    OCCASIONS,
    OCCASIONS_AHEAD,
    WRITTEN,
)
from newslint.language.verbs import is_past, looks_ahead, sets_a_time
from newslint.record import Row

if TYPE_CHECKING:
    from collections.abc import Collection, Iterable, Sequence

    from newslint.language.dates import WrittenDate
    from newslint.language.words import Word
    from newslint.text import Span

_REACH: Final = 16  # words of the sentence that are read on either side of the date
_SENTENCE: Final = 60  # words of a sentence on either side that can hint at what is to come
_NEAR: Final = 5  # words within which a verb governs a date without a preposition
_NEAR_WILL: Final = 9

_start = attrgetter("start")
_BREAKS: Final = frozenset(";:—–()[]{}\n…")
_OPENINGS: Final = frozenset(",.?!")

# What ties a date to the verb before it, and what ties it to something else.
_BINDING: Final = frozenset("on in at of dated".split())
_OTHER: Final = frozenset(
    """
    after and around before between beyond but by during following for from near or over past prior than
    through throughout till to toward towards until upon versus via with within
    """.split()
)
_PERIODS: Final = frozenset("half month months period quarter week weeks year years".split())
_CONJUNCTIONS: Final = frozenset("and because but that when where while".split())
_DETERMINERS: Final = frozenset("a all an her his its my our some that the their these this those".split())
_BE: Final = frozenset(["was", "were"])
_NOT_YET: Final = frozenset(
    "are be being can cannot could get gets is may might must shall should to will would".split()
)

_SURELY_AHEAD: Final = AHEAD - OCCASIONS_AHEAD
_DURING: Final = frozenset("around during following over with".split())
_RELATIVES: Final = frozenset("that where which who whose".split())
_PRICES: Final = frozenset("dollars figures levels prices terms".split())
_CONDITIONS: Final = frozenset("if once unless until whether".split())
_WILL: Final = frozenset(["will", "won't", "won’t"])
_PRESENT: Final = frozenset("are has have is".split())
_UNTIES: Final = frozenset("after as before first from last like of since than that to which who".split())
_TRANSPARENT: Final = frozenset(
    "already also been first had has have having never not only since then".split()
)


class Clause(Row):
    """The words around a date: those of its sentence, up to a stronger mark than a comma.

    Attributes:
        text: The whole text.
        date: The date.
        before: The words before it, the nearest first.
        after: The words after it.
        words: All words of the text.
        sentence: The sentence.
    """

    text: str
    date: WrittenDate
    before: Sequence[Word]
    after: Sequence[Word]
    words: Sequence[Word]
    sentence: Span

    def past(self) -> Word | None:
        """Return the word that tells of the date as past: “met on”, “has risen since”, “the … attacks”.

        Plans, conditions and what people announced do not count. A month or a year is told of more
        loosely than a day, so there only “was built in” counts.
        """
        if self.date.link is not Link.NONE:
            return None
        if self.before and self.before[0].lower == "since":
            return self.before[0]
        if self.date.precision is not Precision.DAY:
            return self._passive()
        return self._subject() or self._attribute() or self._bound()

    def history(self) -> Word | None:
        """Return the past verb near a date in whose sentence nothing looks ahead.

        Copy hardly ever names a day years away without saying what is due on it: there no preposition need
        tie the verb to the date.
        """
        if self.date.link is not Link.NONE or self.date.precision is Precision.YEAR:
            return None
        if self.after and self.after[0].lower == "when":
            return self._verb_after()
        period = self._ends_a_period()  # “turnover in the year to May 3, 2031, was”
        otherwise = bool(self.before) and self.before[0].lower in _OTHER - _DURING and not period
        if otherwise or any(_hints_ahead(word) for word in self._whole()):
            return None
        opens = period or self._opens(self._lead() or 0)
        told = self._attribute(OCCASIONS) or self._told_before()
        return told or (self._told_after() if opens else None)

    def _ends_a_period(self) -> bool:
        words = [word.lower for word in self.before[:2]]
        return words[:1] == ["to"] and words[-1] in _PERIODS

    def _whole(self) -> Sequence[Word]:
        """Return the words of the sentence, the date's own left out."""
        first, last = (bisect_left(self.words, offset, key=_start) for offset in self.date.span)
        start = bisect_left(self.words, self.sentence.start, max(0, first - _SENTENCE), first, key=_start)
        furthest = min(len(self.words), last + _SENTENCE)
        end = bisect_left(self.words, self.sentence.end, last, furthest, key=_start)
        return (*self.words[start:first], *self.words[last:end])

    def _told_before(self) -> Word | None:
        """Return the nearest past verb before the date, unless what comes between can lie ahead.

        A comma ends the search, except right before the date; so does what is still to be done (“chosen to
        host”, “with trains running on”), but not what was done first (“the first to open”).
        """
        words = self.before[self._lead() or 0 :]
        if _is_under_way(words):
            return None
        for at, word in enumerate(words):
            lower = word.lower
            if at and "," in self.text[word.end : words[at - 1].start] and words[at - 1].text.islower():
                return None
            if at and _infinitive(word, words[at - 1]) and not _is_first(words[at + 1 :]):
                return None
            if (is_past(lower) or lower in _BE) and word.text.islower():
                settled = lower in GRANTS or (looks_ahead(lower) and lower != "told")
                return word if not settled and _has_happened(words[at + 1 :]) else None
        return None

    def _told_after(self) -> Word | None:
        """Return the first past verb after the date."""
        for at, word in enumerate(self.after):
            if (is_past(word.lower) or word.lower in _BE) and word.text.islower():
                past = not looks_ahead(word.lower) and _has_happened(self.after[:at][::-1])
                return word if past else None
        return None

    def ahead(self) -> Word | None:
        """Return the “will” that tells of the date as still to come."""
        if self.date.link is not Link.NONE:
            return None
        if self.date.precision is Precision.YEAR and self.after and self.after[0].lower == "will":
            return self._subject_year()
        if not self.before or self.before[0].lower not in {"in", "on"}:
            return None
        if self.after and self.after[0].lower in _PRICES:
            return None
        return self._will_after() if self._opens(1) else self._will_before()

    def _passive(self) -> Word | None:
        words = [word.lower for word in self.before[:3]]
        if len(words) == 3 and words[0] == "in" and words[2] in _BE and is_past(words[1]):  # noqa: PLR2004
            return None if looks_ahead(words[1]) else self.before[1]
        return None

    def _subject(self) -> Word | None:
        """Return the verb after a date that is its subject, or a balance's: “reserves at … were”."""
        if len(self.after) < 2 or self.after[0].lower not in _BE:  # noqa: PLR2004 (“was a”)
            return None
        balance = bool(self.before) and self.before[0].lower in {"at", "of"} and bool(self._lead())
        alone = self._opens(0) and self.after[1].lower in _DETERMINERS
        return self.after[0] if balance or alone else None

    def _attribute(self, others: Collection[str] = ()) -> Word | None:
        """Return what has the date for an attribute: “the July 7, 2021 assassination”, or one of others."""
        owner = self.before[0].lower if self.before else ""
        owned = owner in _DETERMINERS or ends_possessive(owner)
        at = self.date.span.end
        for word in self.after[:3]:
            gap = self.text[at : word.start]
            if gap != " " and not (gap == ", " and owned and at == self.date.span.end):
                return None
            if word.lower in HAPPENED or word.lower in WRITTEN or word.lower in others:
                return None if _any_ahead(self.before) else word
            at = word.end
        return None

    def _bound(self) -> Word | None:
        """Return the verb or the event that a preposition, or nothing, ties the date to."""
        words = [word.lower for word in self.before[:4]]
        if words[:1] == ["ended"]:
            return self.before[0]
        if words == ["of", "week", "the", "since"]:
            return self.before[3]
        lead = self._lead()
        if lead is None:
            return self._verb_after() if words[0] == "by" and self._opens(1) else None
        if lead and self._opens(lead):
            found = self._verb_after()
            if found or _any_ahead(self.after):
                return found
        rest = self._without_asides(self.before[lead:])
        if lead and rest and is_past(rest[0].lower) and not sets_a_time(rest[0].lower):
            return rest[0] if _has_happened(rest[1:]) else None
        named = bool(self.after) and self.after[0].lower == "as"  # “named May 3, 2031, as the day”
        return None if named or _is_under_way(rest) else self._verb_before(rest if lead else rest[:_NEAR])

    def _without_asides(self, words: Sequence[Word]) -> Sequence[Word]:
        """Return words before the date, the nearest first, without asides: “, passed last year,”."""
        parts: list[list[Word]] = [[]]
        for at, word in enumerate(words):
            if at and "," in self.text[word.end : words[at - 1].start]:
                parts.append([])
            parts[-1].append(word)
        inner = [part for part in parts[1:-1] if not _is_aside(part[-1])]
        return [word for part in (*parts[:1], *inner, *parts[1:][-1:]) for word in part]

    def _lead(self) -> int | None:
        """Return how many words tie the date to those before them, or None if they tie it otherwise."""
        words = [word.lower for word in self.before[:2]]
        if words in (["of", "as"], ["at", "as"]):
            return 2
        if not words:
            return 0
        if words[0] in _BINDING or (words[0] in {"to", "ending"} and words[-1] in _PERIODS):
            return 1
        return None if words[0] in _OTHER or words[0] == "ending" else 0

    def _opens(self, lead: int) -> bool:
        """Tell whether the date opens a clause, the words that tie it left out."""
        if len(self.before) == lead:
            return True
        word = self.before[lead]
        edge = self.before[lead - 1].start if lead else self.date.span.start
        return word.lower in _CONJUNCTIONS or not _OPENINGS.isdisjoint(self.text[word.end : edge])

    def _verb_before(self, words: Sequence[Word]) -> Word | None:
        for at, word in enumerate(words):
            lower = word.lower
            if lower in AHEAD or looks_ahead(lower) or (at and _infinitive(word, words[at - 1])):
                return None
            if lower in HAPPENED:
                return None if _any_ahead(words[at:]) else word
            if (is_past(lower) or lower in _BE) and (word.text.islower() or word is self.before[-1]):
                return word if _has_happened(words[at + 1 :]) else None
        return None

    def _verb_after(self) -> Word | None:
        if _any_ahead(self.after) or any(sets_a_time(word.lower) for word in self.after):
            return None
        for at, word in enumerate(self.after):
            if word.text.islower() and (is_past(word.lower) or word.lower in _BE):
                left = self.after[:at][::-1]
                following = self.after[at + 1].lower if at + 1 < len(self.after) else ""
                if _has_happened(left) and following not in {"by", "last", "under", "earlier"}:
                    return word
        return None

    def _subject_year(self) -> Word | None:
        """Return the “will” of “2020 will be a year of growth”."""
        opens = not self.before or self._opens(0) or self.before[0].lower == "said"
        kind = {word.lower for word in self.after[1:4]}
        return self.after[0] if opens and kind.isdisjoint(LOOKS_BACK) else None

    def _will_before(self) -> Word | None:
        edge = self.before[0].start
        for at, word in enumerate(self.before[1:_NEAR_WILL], 1):
            lower = word.lower
            if lower in _WILL:
                return None if self.before[at - 1].lower == "have" else word
            passive = at + 1 < len(self.before) and self.before[at + 1].lower == "be"
            other_time = lower in _BE or lower in _UNTIES or is_past(lower) or looks_ahead(lower)
            if (other_time and not passive) or self.text[word.end : edge].strip():
                return None
            edge = word.start
        return None

    def _will_after(self) -> Word | None:
        for word, following in pairwise(self.after):
            if word.lower in _WILL:
                return None if following.lower == "have" else word
            if is_past(word.lower) or word.lower in _BE or word.lower in _PRESENT:
                return None
        return None


def clause(text: str, words: Sequence[Word], sentence: Span, date: WrittenDate) -> Clause:
    """Return the clause around a date.

    Args:
        text: The text.
        words: Its words.
        sentence: The sentence that the date stands in.
        date: The date.
    """
    first = bisect_left(words, date.span.start, key=_start)
    last = bisect_left(words, date.span.end, key=_start)
    before: list[Word] = []
    edge = date.span.start
    for word in reversed(words[max(0, first - _REACH) : first]):
        gap = text[word.end : edge]
        if word.start < sentence.start or (gap != " " and not _BREAKS.isdisjoint(gap)):
            break
        before.append(word)
        edge = word.start
    after: list[Word] = []
    edge = date.span.end
    for word in words[last : last + _REACH]:
        gap = text[edge : word.start]
        if word.end > sentence.end or (gap != " " and not _BREAKS.isdisjoint(gap)):
            break
        after.append(word)
        edge = word.end
    return Clause(text, date, before, after, words, sentence)


def _any_ahead(words: Iterable[Word]) -> bool:
    return any(word.lower in AHEAD for word in words)


def _hints_ahead(word: Word) -> bool:
    lower = word.lower
    return lower in _SURELY_AHEAD or sets_a_time(lower) or lower.startswith(HINTS)


def _is_aside(first: Word) -> bool:
    """Tell whether a part between commas is an aside, by its first word: “, found last year,”."""
    return first.lower in _RELATIVES or (first.text.islower() and is_past(first.lower))


def _is_under_way(words: Sequence[Word]) -> bool:
    """Tell whether the word before a date is what goes on then: “trains running on”, not “the meeting on”."""
    if len(words) < 2 or words[0].lower in MEETINGS or not words[0].lower.endswith("ing"):  # noqa: PLR2004 (both)
        return False
    return words[0].text.islower() and words[1].lower not in _DETERMINERS


def _is_first(words: Sequence[Word]) -> bool:
    """Tell whether the words before an infinitive, the nearest first, make it a deed: “the first town to”."""
    return any(word.lower in {"first", "last", "only"} for word in words[:_NEAR])


def _infinitive(word: Word, following: Word) -> bool:
    return (
        word.lower == "to"
        and following.text.isalpha()
        and following.text.islower()
        and (following.lower not in _DETERMINERS)
    )


def _has_happened(words: Sequence[Word]) -> bool:
    """Tell whether the words before a past form, the nearest first, leave it past.

    “Will be held” and “if it was held” are not.
    """
    for word in words:
        if word.lower in _NOT_YET:
            return False
        if word.lower not in _TRANSPARENT and not word.lower.endswith("ly"):
            break
    return all(word.lower not in _CONDITIONS for word in words[:_NEAR])
