"""Quotation marks, told from apostrophes by what stands around them."""

from __future__ import annotations

import enum
import re
from typing import TYPE_CHECKING, Final, NamedTuple

if TYPE_CHECKING:
    from collections.abc import Iterator

    from newslint.article import Block


class Family(enum.Enum):
    """Marks that open and close one another."""

    DOUBLE = enum.auto()
    SINGLE = enum.auto()
    ANGLED = enum.auto()


class Lean(enum.Enum):
    """What the characters on both sides of a mark say of it."""

    OPENS = enum.auto()
    CLOSES = enum.auto()
    UNCLEAR = enum.auto()


class Mark(NamedTuple):
    """A quotation mark, or a single one that may still be the apostrophe at a word's end.

    Attributes:
        start: Where it begins.
        end: Where it ends, exclusive.
        text: Itself.
        family: What it pairs with.
        lean: What stands around it says.
        anew: It stands where a sentence can begin.
        line: How many lines of its block end a sentence before it.
    """

    start: int
    end: int
    text: str
    family: Family
    lean: Lean
    anew: bool
    line: int


FAMILIES: Final = {
    **dict.fromkeys(('"', "“", "”", "„", "‟", "″", "``", "''", "‘‘", "’’"), Family.DOUBLE),
    **dict.fromkeys("'‘’‚‛", Family.SINGLE),
    **dict.fromkeys("«»", Family.ANGLED),
}
"""Every mark with its family."""

# The n of rock ’n’ roll is no quotation, nor is a fence of code. The set comes first, so that the engine
# passes over all else at full speed.
_MARK = re.compile(
    r"""[\"“”„‟″'‘’‚‛«»`]
    (?: (?<=['‘’]) (?<!\S['‘’]) n['‘’] (?!\S) | (?<=`) `{2,}+ | (?<=`) ` | (?<=') ' | (?<=‘) ‘ | (?<=’) ’ )?
    """,
    re.VERBOSE,
)
_NEWLINE = re.compile(r"(?<!\s)[^\S\n]*+\n")
_CHARACTERS: Final = frozenset("\"“”„‟″'‘’‚‛«»`")
_MAYBE_APOSTROPHES: Final = frozenset(("'", "‘", "’", "‛", '"', "''", "’’"))  # the last three by a slip
_ADJACENT: Final = 3  # as many marks may stand side by side
_BEFORE_OPENING: Final = frozenset("([{—–-/¿¡")
_AFTER_CLOSING: Final = frozenset(".,;:!?)]}—–-/…")
_SENTENCE_END: Final = frozenset(".!?…")
# What an apostrophe begins: ’90s, ’em, ’til; and an ending torn off, as in “John 's”.
_ELISION = re.compile(
    r"""
    \d\d (?: s \b | \b )
    | (?: bout | cause | cos | coz | cuz | em | er | fraid | gainst | im | kay | n | neath | nuff | round
        | sup | till? | tis | tude | twas | tween | twere | twill | twould | un
        | d | ll | m | re | s | t | ve
      ) \b (?! ['’] )
    """,
    re.VERBOSE | re.IGNORECASE,
)


def marks(text: str, block: Block) -> Iterator[Mark]:
    """Yield the quotation marks of a block in order, apostrophes that can be nothing else left out."""
    ends: list[int] = []
    line = 0
    for found in _MARK.finditer(text, block.start, block.end):
        start, end = found.span()
        family = FAMILIES.get(found[0])
        if family is None:
            continue
        ends = ends or [*line_ends(text, block), block.end]
        while ends[line] < start:
            line += 1
        lean = _lean(_beyond(text, start - 1, -1, block), _beyond(text, end, 1, block))
        if found[0] == "``" and lean is not Lean.OPENS:  # of code
            continue
        if found[0] not in _MAYBE_APOSTROPHES or not _apostrophe(text, found, lean, block):
            yield Mark(start, end, found[0], family, lean, _ends_sentence(text, start, block.start), line)


def line_ends(text: str, block: Block) -> Iterator[int]:
    """Yield where the lines of a block end that end a sentence, but the last."""
    if text.find("\n", block.start, block.end) < 0:
        return  # one line, as most are
    for found in _NEWLINE.finditer(text, block.start, block.end):
        if _ends_sentence(text, found.start(), block.start):
            yield found.start()


def _ends_sentence(text: str, at: int, start: int) -> bool:
    """Tell whether the text from `start` to `at` is empty or ends as a sentence does."""
    while at > start and text[at - 1].isspace():
        at -= 1
    closed = at > start + 1 and text[at - 1] in _CHARACTERS
    return at == start or text[at - 1 - closed] in _SENTENCE_END


def _apostrophe(text: str, found: re.Match[str], lean: Lean, block: Block) -> bool:
    start, end = found.span()
    inside = block.start < start and end < block.end and text[start - 1].isalnum() and text[end].isalnum()
    ending = bool(_ELISION.match(text, end, block.end))
    if FAMILIES[found[0]] is Family.DOUBLE:
        return inside and ending
    return inside or (lean is Lean.OPENS and ending)


def _beyond(text: str, at: int, step: int, block: Block) -> str:
    """Return the character there, or past the marks that stand there; a space outside the block."""
    for _ in range(_ADJACENT):
        if not block.start <= at < block.end or text[at] not in _CHARACTERS:
            break
        at += step
    return text[at] if block.start <= at < block.end else " "


def _lean(before: str, after: str) -> Lean:
    may_open = before.isspace() or before in _BEFORE_OPENING
    may_close = after.isspace() or after in _AFTER_CLOSING
    if may_open is may_close:
        return Lean.UNCLEAR
    return Lean.OPENS if may_open else Lean.CLOSES
