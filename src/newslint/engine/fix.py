"""Repairing a draft.

A round makes every repair that is asked for and can be made. Where two overlap, the finding of the graver
level is mended first; of equals the one that begins first; of those the one whose rule's id comes first. The
other has its turn in the next round, if it is still found. Of a repair all edits are made, or none.

After a round the draft is read again. It must say what the repairs promised, word for word, and no rule may
find more errors in it than before; repairs after which that does not hold are not made. Rounds go on until
there is nothing left to make. Where ten do not get there, the repairs undo each other, and the draft is left
as it was. So to repair a draft once more never changes it.
"""

from __future__ import annotations

from bisect import bisect_left, insort
from collections import Counter
from itertools import pairwise
from typing import TYPE_CHECKING, Final

from newslint.errors import ReadError, RepairError
from newslint.lint import Level
from newslint.readers.decode import decode
from newslint.record import Row
from newslint.text import apply

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from newslint.article import Article
    from newslint.lint import Diagnostic, Fault
    from newslint.text import Edit, Span

ROUNDS: Final = 10
_HALVINGS: Final = 6  # of the repairs of a round that do not hold, to find those that do


class Sight(Row):
    """A draft as it reads, and what the rules found in it.

    Attributes:
        article: The draft.
        found: The findings to report and to mend.
        faults: The rules that failed on it.
        withheld: The other findings, which are neither reported nor mended.
    """

    article: Article
    found: tuple[Diagnostic, ...]
    faults: tuple[Fault, ...]
    withheld: tuple[Diagnostic, ...] = ()


class Mended(Row):
    """A repaired draft.

    Attributes:
        data: The bytes of its file, in the encoding it had.
        sight: How it reads, and what is left to find in it.
        made: How many repairs were made.
    """

    data: bytes
    sight: Sight
    made: int


def mend(data: bytes, sight: Sight, look: Callable[[bytes], Sight], *, unsafe: bool) -> Mended:
    """Repair a draft until there is nothing left to make.

    Args:
        data: The bytes of its file.
        sight: How it reads, and what was found in it.
        look: Reads a draft and runs the rules on it.
        unsafe: Make all repairs, not only the safe ones.

    Raises:
        RepairError: The repairs undo each other.
    """
    encoding = decode(data).encoding
    total, rules = 0, [""]
    for _ in range(ROUNDS):
        done = _Round(sight, lambda text: look(encoding.encode(text))).make(_wanted(sight, unsafe=unsafe))
        if not done.mended:
            return Mended(encoding.encode(sight.article.source), sight, total)
        sight, total = done.sight, total + len(done.mended)
        rules = sorted({one.rule for one in done.mended})
    raise RepairError(f"the repairs of {' and '.join(rules)} undo each other; left as it was")


class _Progress(Row):
    """A draft within a round: how it reads once these findings are mended."""

    sight: Sight
    mended: tuple[Diagnostic, ...] = ()


class _Round:
    """Makes repairs of one draft, all at once if they hold."""

    def __init__(self, before: Sight, look: Callable[[str], Sight]) -> None:
        self._before = before
        self._look = look

    def make(self, wanted: Sequence[Diagnostic]) -> _Progress:
        """Mend those of the findings whose repairs hold."""
        start = _Progress(self._before)
        return self._advance(start, wanted, _HALVINGS) if wanted else start

    def _advance(self, progress: _Progress, wanted: Sequence[Diagnostic], halvings: int) -> _Progress:
        mended = (*progress.mended, *wanted)
        after = self._after(mended)
        if after:
            return _Progress(after, mended)
        middle = len(wanted) // 2
        if middle and halvings:
            for half in (wanted[:middle], wanted[middle:]):
                progress = self._advance(progress, half, halvings - 1)
        return progress

    def _after(self, mended: Sequence[Diagnostic]) -> Sight | None:
        """Return how the draft reads once these findings are mended; None if it does not hold."""
        article = self._before.article
        repairs = [one.repair for one in mended if one.repair]
        promised = apply(article.text, (edit for repair in repairs for edit in repair.prose))
        try:
            after = self._look(apply(article.source, (edit for repair in repairs for edit in repair.edits)))
        except ReadError:
            return None
        holds = (
            after.article.text.split() == promised.split()
            and _errors(after) <= _errors(self._before)
            and len(after.faults) <= len(self._before.faults)
        )
        return after if holds else None


def _errors(sight: Sight) -> Counter[str]:
    return Counter(one.rule for one in (*sight.found, *sight.withheld) if one.level is Level.ERROR)


def _wanted(sight: Sight, *, unsafe: bool) -> list[Diagnostic]:
    """Return the findings to mend in a round; their repairs do not overlap."""
    file, prose = _Places(), _Places()
    wanted = []
    for one in sorted(sight.found, key=lambda one: (-one.level, one.start.offset, one.rule, one.key)):
        repair = one.repair
        if (
            repair
            and (repair.safe or unsafe)
            and any(edit.text != edit.span.of(sight.article.source) for edit in repair.edits)
            and file.have_room(repair.edits)
            and prose.have_room(repair.prose)
        ):
            file.take(repair.edits)
            prose.take(repair.prose)
            wanted.append(one)
    # Side by side, the repairs of a rule that never hold are found together.
    return sorted(wanted, key=lambda one: (one.rule, one.key))


class _Places:
    """The places that edits take, which do not overlap."""

    def __init__(self) -> None:
        self._taken: list[Span] = []

    def have_room(self, edits: Sequence[Edit]) -> bool:
        """Tell whether edits overlap neither what is taken nor one another."""
        spans = sorted(edit.span for edit in edits)
        return not any(_clash(*pair) for pair in pairwise(spans)) and all(map(self._is_free, spans))

    def take(self, edits: Sequence[Edit]) -> None:
        """Take the places of edits."""
        for edit in edits:
            insort(self._taken, edit.span)

    def _is_free(self, span: Span) -> bool:
        at = bisect_left(self._taken, span)
        return not any(_clash(span, other) for other in self._taken[max(0, at - 1) : at + 1])


def _clash(one: Span, other: Span) -> bool:
    """Tell whether two spans share a character, or one is an insertion at the edge of the other."""
    if one.start == one.end or other.start == other.end:
        return one.start <= other.end and other.start <= one.end
    return one.overlaps(other)
