"""Which asterisks, underscores and tildes are markup: CommonMark's rules for delimiter runs."""

from __future__ import annotations

import unicodedata
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterable


class Run:
    """A run of one delimiter.

    Attributes:
        mark: `*`, `_` or `~`.
        start: Where it begins.
        length: How long it is.
        opens: It can open emphasis.
        closes: It can close emphasis.
        closing: How many of its characters close emphasis: the first ones.
        opening: How many of its characters open emphasis: the last ones.
    """

    def __init__(self, mark: str, start: int, length: int, *, opens: bool, closes: bool) -> None:
        self.mark = mark
        self.start = start
        self.length = length
        self.opens = opens
        self.closes = closes
        self.closing = 0
        self.opening = 0

    @property
    def free(self) -> int:
        """How many of its characters are not markup yet."""
        return self.length - self.closing - self.opening

    def pairs(self, opener: Run) -> bool:
        """Tell whether this run can close what the opener opens."""
        if self.mark != opener.mark:
            return False
        if (self.opens or opener.closes) and (self.length + opener.length) % 3 == 0:
            return self.length % 3 == 0
        return True


def run(text: str, start: int, length: int) -> Run:
    """Return the run that stands at `start`, judged by the characters on either side of it."""
    mark = text[start]
    before = _class(text[start - 1]) if start else " "
    after = _class(text[start + length]) if start + length < len(text) else " "
    left = after != " " and (after != "P" or before != "")
    right = before != " " and (before != "P" or after != "")
    if mark == "_":  # not within a word
        opens, closes = left and (not right or before == "P"), right and (not left or after == "P")
        return Run(mark, start, length, opens=opens, closes=closes)
    if mark == "~" and length != len("~~"):  # one means “about”
        return Run(mark, start, length, opens=False, closes=False)
    return Run(mark, start, length, opens=left, closes=right)


def resolve(runs: Iterable[Run]) -> None:
    """Pair the runs, which come in order; linear, as what has been searched in vain is not searched again."""
    openers: list[Run] = []
    searched: dict[tuple[str, bool, int], int] = {}  # for each sort of closer: no opener before this place
    for closer in runs:
        sort = (closer.mark, closer.opens, closer.length % 3)
        while closer.closes and closer.free:
            at = len(openers) - 1
            while at >= 0 and openers[at].start >= searched.get(sort, 0) and not closer.pairs(openers[at]):
                at -= 1
            if at < 0 or openers[at].start < searched.get(sort, 0):
                searched[sort] = closer.start
                break
            opener = openers[at]
            used = min(opener.free, closer.free, 2)
            opener.opening += used
            closer.closing += used
            del openers[at + 1 if opener.free else at :]
        if closer.opens and closer.free:
            openers.append(closer)


def _class(character: str) -> str:
    """Return " " for white space, "P" for punctuation and symbols, "" for the rest."""
    if character.isalnum():
        return ""
    if character.isspace():
        return " "
    return "P" if unicodedata.category(character)[0] in "PS" else ""
