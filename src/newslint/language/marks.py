"""Quotation marks, told from apostrophes by what stands around them."""

from __future__ import annotations

import enum
import re
from typing import TYPE_CHECKING, Final

from newslint.language.sentences import lines
from newslint.record import Row

if TYPE_CHECKING:
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


class Mark(Row):
    """A quotation mark, or a single one that may still be the apostrophe at a word's end.

    Attributes:
        start: Where it begins.
        end: Where it ends, exclusive.
        text: Itself.
        family: What it pairs with.
        lean: What stands around it says.
    """

    start: int
    end: int
    text: str
    family: Family
    lean: Lean


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


def marks(text: str, block: Block) -> list[Mark]:
    """Return the quotation marks of a block in order, apostrophes that can be nothing else left out."""
    marks = []
    for found in _MARK.finditer(text, block.start, block.end):
        mark = found[0]
        family = FAMILIES.get(mark)
        if family is None:
            continue
        start, end = found.span()
        apostrophe = mark in _MAYBE_APOSTROPHES
        if apostrophe and _inside_a_word(text, start, end, block):
            if family is Family.SINGLE or _ELISION.match(text, end, block.end):
                continue
            apostrophe = False
        lean = _lean(text, start, end, block)
        if mark == "``" and lean is not Lean.OPENS:  # of code
            continue
        elided = apostrophe and family is Family.SINGLE and lean is Lean.OPENS
        if not (elided and _ELISION.match(text, end, block.end)):
            marks.append(Mark(start, end, mark, family, lean))
    return marks


def line_ends(text: str, block: Block) -> list[int]:
    """Return where the lines of a block end that end a sentence, and where the block ends."""
    (found,) = lines(text, (block,))
    inner = [line.end for line in found[:-1] if ends_sentence(text, line.end, block.start)]
    return [*inner, block.end]


def ends_sentence(text: str, at: int, start: int) -> bool:
    """Tell whether the text from `start` to `at` is empty or ends as a sentence does."""
    while at > start and text[at - 1].isspace():
        at -= 1
    closed = at > start + 1 and text[at - 1] in _CHARACTERS
    return at == start or text[at - 1 - closed] in _SENTENCE_END


def _inside_a_word(text: str, start: int, end: int, block: Block) -> bool:
    return block.start < start and end < block.end and text[start - 1].isalnum() and text[end].isalnum()


def _lean(text: str, start: int, end: int, block: Block) -> Lean:
    before, after = _beyond(text, start - 1, -1, block), _beyond(text, end, 1, block)
    may_open = before.isspace() or before in _BEFORE_OPENING
    may_close = after.isspace() or after in _AFTER_CLOSING
    if may_open is may_close:
        return Lean.UNCLEAR
    return Lean.OPENS if may_open else Lean.CLOSES


def _beyond(text: str, at: int, step: int, block: Block) -> str:
    """Return the character there, or past the marks that stand there; a space outside the block."""
    for _ in range(_ADJACENT):
        if not block.start <= at < block.end:
            return " "
        if text[at] not in _CHARACTERS:
            return text[at]
        at += step
    return text[at] if block.start <= at < block.end else " "
