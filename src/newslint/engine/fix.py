"""Repairing a draft.

A round makes every repair that is asked for and may be made. Where two overlap, the finding of the graver
level is mended first; of equals the one that begins first; of those the one whose rule's id comes first. The
other has its turn in the next round, if it is still found. Of a repair all edits are made, or none.

After a round the draft is read again. It must say what the repairs promised, word for word, and no rule may
find more errors in it than before; repairs after which that does not hold are not made. Rounds go on until
there is nothing left to make. Where ten do not get there, the repairs undo each other, and the draft is left
as it was. So repairing a draft once more never changes it.
"""

from __future__ import annotations

from bisect import bisect_left, insort
from collections import Counter
from itertools import pairwise
from typing import TYPE_CHECKING, Final, NamedTuple

from newslint.errors import ReadError, RepairError
from newslint.lint import Level
from newslint.readers.decode import decode
from newslint.text import Span, apply

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator, Sequence

    from newslint.article import Article
    from newslint.lint import Diagnostic, Fault, Repair

    Look = Callable[[str], "Sight"]

ROUNDS: Final = 10
_HALVINGS: Final = 6  # of a round whose repairs do not hold, to find those that do: bounds the readings


class Sight(NamedTuple):
    """A draft as it reads, and what the rules find in it."""

    article: Article
    found: tuple[Diagnostic, ...]
    faults: tuple[Fault, ...]


class Mended(NamedTuple):
    """A repaired draft.

    Attributes:
        data: The bytes of its file, in the encoding it had.
        sight: How it reads, and what is left to find in it.
        made: How many repairs were made.
    """

    data: bytes
    sight: Sight
    made: int


def mend(data: bytes, look: Callable[[bytes], Sight], *, unsafe: bool) -> Mended:
    """Repair a draft until there is nothing left to make.

    Args:
        data: The bytes of its file.
        look: Reads a draft and runs the rules on it.
        unsafe: Make all repairs, not only the safe ones.

    Raises:
        ReadError: The draft cannot be read.
        RepairError: The repairs undo each other.
    """
    encoding = decode(data).encoding
    sight, made = look(data), 0
    rules: list[str] = []
    for _ in range(ROUNDS + 1):
        wanted = _wanted(sight, unsafe=unsafe)
        sight, round_ = _made(_Round(sight), wanted, lambda text: look(encoding.encode(text)))
        if not round_:
            return Mended(encoding.encode(sight.article.source), sight, made)
        made += len(round_)
        rules = sorted({one.rule for one in round_})
    raise RepairError(f"the repairs of {' and '.join(rules)} undo each other; left as it was")
