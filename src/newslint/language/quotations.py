"""Quotations."""

from __future__ import annotations

import re
from bisect import bisect_left
from functools import cached_property
from typing import TYPE_CHECKING, Final

from newslint.article import Kind
from newslint.language.lexicon import reports
from newslint.language.marks import FAMILIES, Family, Lean, Mark, ends_sentence, line_ends, marks
from newslint.record import Row
from newslint.text import Span

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

    from newslint.article import Block


class Quotation(Row):
    """Words between quotation marks, the marks included.

    A closing mark that nothing opens is a quotation of that mark alone.

    Attributes:
        start: Where it begins.
        end: Where it ends, exclusive; without a closing mark, where its paragraph ends.
        opening: The opening mark as it stands; empty before a closing mark that nothing opens.
        closing: The closing mark as it stands; empty where there is none.
        depth: How many other quotations it stands in.
        continued: It goes on from the paragraph before, and so opens once more.
        continues: It goes on in the next paragraph, and so is not closed in this one.
    """

    start: int
    end: int
    opening: str
    closing: str
    depth: int = 0
    continued: bool = False
    continues: bool = False

    @property
    def closed(self) -> bool:
        """Whether a mark closes it."""
        return bool(self.closing)

    @property
    def span(self) -> Span:
        """Where it stands, marks included."""
        return Span(self.start, self.end)

    @property
    def words(self) -> Span:
        """Where the words between the marks stand."""
        start = self.start + len(self.opening)
        return Span(start, max(start, self.end - len(self.closing)))


class _Open:
    """A quotation that nothing has closed yet, and the mark that may have: the players’ union."""

    def __init__(self, mark: Mark) -> None:
        self.mark = mark
        self.perhaps: Mark | None = None


_OPENING: Final = frozenset(("“", "„", "‟", "‘", "‚", "‛", "«", "``", "‘‘"))
_CLOSING: Final = frozenset(("”", "″", "’", "»", "’’"))
_INCHES: Final = frozenset(('"', "”", "″", "''", "’’"))
_TYPED: Final = frozenset(("``", "''", "‘‘"))
_DOUBTFUL: Final = frozenset(("''", "’’"))  # a slip for an apostrophe, as often as a closing mark
_SURE: Final = frozenset(("“", "„", '"', "``", "‘‘"))
_DEEPEST: Final = 8  # quotations inside one another
_RUNNING: Final = frozenset((Kind.PARAGRAPH, Kind.ITEM, Kind.VERBATIM))

# What an apostrophe ends where a word follows: players’ union, goin’ home, will o’ the wisp.
_CLIPPED = re.compile(r"(?: s | in | \b (?: an | ol | o | th | wi ) ) \Z", re.VERBOSE | re.IGNORECASE)
_LONGEST_CLIPPED: Final = 4
_WORD_FOLLOWS = re.compile(r"\s+\w")
# “We won, “he said: here the second mark faces the wrong way.
_SAYS = re.compile(r"(?:(?:he|she|they|the \w{1,20}|[A-Z]\w{0,20}(?: [A-Z]\w{0,20})?) )?(\w{1,20})")
_LONGEST_SENTENCE: Final = 400
_LONGEST_WORD: Final = 24
_LAST_WORD = re.compile(r"(?<!\w)(\w{1,20})[ ]\Z")
_FIRST_WORD = re.compile(r"[a-z]{1,20}")
_AUXILIARIES: Final = frozenset(
    "are can could did does had has have is may might should was were will would".split()
)
_SENTENCE_END = re.compile(r"[.!?][”’'\"]?\s+[“‘'\"]?[A-Z]")
# “We won, she said. “We will win again”: here the first quotation is not continued, but not closed.
_LONGEST_ATTRIBUTION: Final = 120
_ATTRIBUTION = re.compile(
    r"""
    (?: \b (?: he | she | they | [A-Z][\w’'-]+ ) [ ] (?: said | says | added | explained | recalled )
      | , [ ] (?: said | says | added | adds ) [ ] (?: [A-Z] | the [ ] ) [^"“”.]* ) [.] \s* \Z
    """,
    re.VERBOSE,
)


def quotations(text: str, blocks: Iterable[Block]) -> tuple[Quotation, ...]:
    """Return the quotations in the order of their opening marks.

    Nothing but its paragraph ends a quotation that no mark closes. Where the next paragraph begins with
    an opening mark, it goes on there: each paragraph opens, only the last one closes.
    """
    found: list[Quotation] = []
    left_open: dict[Family, int] = {}  # what the paragraph before did not close: its place in `found`
    for block in blocks:
        here = _paired(text, block)
        if block.kind in _RUNNING:
            before = _before(text, block, here[0], left_open) if here and left_open else None
            if before is not None:
                found[before] = found[before]._replace(continues=True)
                here[0] = here[0]._replace(continued=True)
            left_open = _left_open(text, block, here, len(found)) if here else {}
        found += here
    return tuple(_with_depths(one for one in found if _meant(text, one)))


def _before(text: str, block: Block, first: Quotation, left_open: dict[Family, int]) -> int | None:
    """Return the place of the quotation that goes on in the first one of a paragraph, if that opens it."""
    if not first.opening or text[block.start : first.start].strip():
        return None
    return left_open.get(FAMILIES[first.opening])


def _left_open(text: str, block: Block, here: list[Quotation], place: int) -> dict[Family, int]:
    """Return what may go on after a paragraph: the first of each family, by its place."""
    return {
        FAMILIES[one.opening]: number
        for number, one in reversed([*enumerate(here, place)])
        if one.end == block.end and _can_continue(text, one)
    }


def _paired(text: str, block: Block) -> list[Quotation]:
    found = marks(text, block)
    if not found:
        return []
    if not _in_turn(found):
        return _Pairing(text, block, found).quotations()
    pairs = zip(found[::2], found[1::2], strict=True)
    return [Quotation(one.start, other.end, one.text, other.text) for one, other in pairs]


def _in_turn(found: Sequence[Mark]) -> bool:
    """Tell whether double marks open and close in turn, as in clean copy: there is nothing to weigh."""
    leans = [mark.lean for mark in found]
    return leans == [Lean.OPENS, Lean.CLOSES] * (len(leans) // 2) and all(
        mark.family is Family.DOUBLE and mark.text not in _DOUBTFUL for mark in found
    )


def _can_continue(text: str, quotation: Quotation) -> bool:
    """Tell whether it may go on in the next paragraph: nothing closes it, nor should have closed it."""
    if quotation.closed or not (quotation.opening in _SURE or _begins_speech(text, quotation)):
        return False
    if _fragment(text, quotation):
        return False
    start = max(quotation.start, quotation.end - _LONGEST_ATTRIBUTION)
    return not _ATTRIBUTION.search(text, start, quotation.end)


def _fragment(text: str, quotation: Quotation) -> bool:
    """Tell whether it begins inside a sentence of the paper's that its paragraph ends, and so ends there."""
    start = quotation.words.start
    if not text[start : start + 1].islower() or quotation.end - start > _LONGEST_SENTENCE:
        return False
    before = _LAST_WORD.search(text, max(0, quotation.start - _LONGEST_WORD), quotation.start)
    first = _FIRST_WORD.match(text, start)
    # After a verb of saying the words may be a sentence, though a verb with no subject is none.
    says = before is None or before[1] == "that" or reports(before[1].lower())
    if says and not (first and (first[0] in _AUXILIARIES or first[0].endswith("ed"))):
        return False
    return not _SENTENCE_END.search(text, start, quotation.end)


def _meant(text: str, quotation: Quotation) -> bool:
    """Tell a quotation from an apostrophe or a letter ayn, which nothing closes."""
    if quotation.closed or quotation.continues or quotation.opening in _SURE:
        return True
    return quotation.opening == "‘" and _begins_speech(text, quotation)


def _begins_speech(text: str, quotation: Quotation) -> bool:
    lead = text[max(0, quotation.start - 2) : quotation.start].rstrip(" ")
    return not lead or lead.endswith((":", ",", "\n"))


def _with_depths(found: Iterable[Quotation]) -> Iterator[Quotation]:
    around: list[int] = []  # the ends of the quotations around
    for one in found:
        while around and around[-1] <= one.start:
            around.pop()
        yield one._replace(depth=len(around)) if around else one
        around.append(one.end)


class _Pairing:
    """Pairs the marks of one block in one pass.

    A mark closes what is open of its family unless it stands where only an opening mark can. Where one
    opens at the beginning of a sentence, what is open is taken to go on in it; elsewhere it nests.
    """

    def __init__(self, text: str, block: Block, found: Sequence[Mark]) -> None:
        self._text = text
        self._block = block
        self._marks = found
        self._open: list[_Open] = []
        self._interrupted: list[tuple[Mark, int]] = []  # not closed before a mark that opens once more
        self._found: list[Quotation] = []

    def quotations(self) -> list[Quotation]:
        """Return the quotations of the block in the order of their opening marks."""
        for number, mark in enumerate(self._marks):
            rival = self._rival(mark.family) if self._open else None
            role = self._role(number, mark, rival)
            if role is Lean.OPENS:
                self._opens(mark, rival)
            elif role is Lean.CLOSES:
                self._closes(mark, rival)
        self._drop(0)
        for mark, end in self._interrupted:
            left = Quotation(mark.start, end, mark.text, "")
            self._found.append(left._replace(continues=_can_continue(self._text, left)))
        return _linked(sorted(self._found))

    def _rival(self, family: Family) -> int | None:
        """Return the place of the open quotation that a closing mark of the family would close."""
        deepest = max(0, len(self._open) - _DEEPEST)
        for place in reversed(range(deepest, len(self._open))):
            found = self._open[place].mark.family
            if found is family:
                return place
            if found is Family.DOUBLE:
                break
        return None

    def _role(self, number: int, mark: Mark, rival: int | None) -> Lean | None:
        """Tell whether a mark opens or closes; None for an apostrophe or an inch."""
        if self._measures(number, mark, rival) or self._slipped(mark, rival):
            return None
        if mark.text in _OPENING:
            return Lean.CLOSES if self._backwards(mark, rival) else Lean.OPENS
        if rival is not None:
            return self._role_inside(mark, rival)
        if mark.lean is Lean.OPENS:
            return None if mark.text in ("’", "»") else Lean.OPENS
        if mark.family is not Family.DOUBLE or mark.text in _DOUBTFUL:
            return None
        # A closing mark that nothing opens, unless the next one closes too: said," I won."
        closes_ahead = self._ahead[number] is Lean.CLOSES
        straight = mark.text == '"' and (mark.lean is Lean.UNCLEAR or closes_ahead)
        glued = mark.lean is Lean.UNCLEAR and closes_ahead
        return Lean.OPENS if straight or glued else Lean.CLOSES

    def _role_inside(self, mark: Mark, rival: int) -> Lean | None:
        if mark.text in _CLOSING:
            return None if mark.text == "’" and mark.lean is Lean.OPENS else Lean.CLOSES
        opens = mark.lean is Lean.OPENS and not self._backwards(mark, rival)
        return Lean.OPENS if opens else Lean.CLOSES

    def _slipped(self, mark: Mark, rival: int | None) -> bool:
        """Tell whether a double mark stands for an apostrophe: the farmers'' voices."""
        if mark.text not in _DOUBTFUL:
            return False
        typed = rival is not None and self._open[rival].mark.text in _TYPED
        return not typed and self._clipped(mark)

    def _measures(self, number: int, mark: Mark, rival: int | None) -> bool:
        """Tell whether a mark stands for inches: a 27" screen."""
        if mark.text not in _INCHES or mark.lean is Lean.OPENS:
            return False
        figure = mark.start > self._block.start and self._text[mark.start - 1].isdigit()
        return figure and (rival is None or (len(self._open) == 1 and self._ahead[number] is Lean.CLOSES))

    def _backwards(self, mark: Mark, rival: int | None) -> bool:
        """Tell whether an opening mark closes: it faces the wrong way, or space stands on its wrong side."""
        if mark.lean is Lean.CLOSES or rival is None:
            return mark.lean is Lean.CLOSES
        if mark.lean is Lean.UNCLEAR:
            return not self._anew(mark) or self._text[mark.end : mark.end + 1].isspace()
        says = _SAYS.match(self._text, mark.end, self._block.end)
        comma = self._text[max(0, mark.start - 2) : mark.start] == ", "
        return comma and says is not None and reports(says[1])

    def _opens(self, mark: Mark, rival: int | None) -> None:
        if rival is not None and mark.family is not Family.DOUBLE and mark.text != "‘":
            self._drop(rival)
        elif rival is not None and mark.family is Family.DOUBLE and self._anew(mark):
            self._drop(rival + 1, mark.start)
            left = self._open.pop().mark
            end = left.start + len(self._text[left.start : mark.start].rstrip())
            self._interrupted.append((left, end))
        self._open.append(_Open(mark))

    def _closes(self, mark: Mark, rival: int | None) -> None:
        if rival is not None and mark.family is Family.SINGLE and self._clipped(mark):
            self._open[rival].perhaps = self._open[rival].perhaps or mark
        elif rival is not None:
            self._drop(rival + 1, mark.start)
            if rival and self._open[rival].perhaps and self._open[rival - 1].mark.family is mark.family:
                self._drop(rival)  # ‘Where did the ‘players’ go?’
            self._close(self._open.pop().mark, mark)
        elif mark.family is not Family.DOUBLE:
            return
        elif self._interrupted and self._line(self._interrupted[-1][0]) == self._line(mark):
            self._close(self._interrupted.pop()[0], mark)  # it held the other one
        else:
            self._found.append(Quotation(mark.start, mark.end, "", mark.text))

    def _close(self, opening: Mark, closing: Mark) -> None:
        self._found.append(Quotation(opening.start, closing.end, opening.text, closing.text))

    def _drop(self, place: int, end: int | None = None) -> None:
        """Give up what is open from that place on."""
        for opened in self._open[place:]:
            if opened.perhaps:
                self._close(opened.mark, opened.perhaps)
            else:
                limit = self._paragraph_end(opened.mark) if end is None else end
                self._found.append(Quotation(opened.mark.start, limit, opened.mark.text, ""))
        del self._open[place:]

    def _clipped(self, mark: Mark) -> bool:
        before = self._text[max(self._block.start, mark.start - _LONGEST_CLIPPED) : mark.start]
        follows = _WORD_FOLLOWS.match(self._text, mark.end, self._block.end)
        return bool(follows and _CLIPPED.search(before))

    def _anew(self, mark: Mark) -> bool:
        """Tell whether a mark stands where a sentence can begin."""
        return ends_sentence(self._text, mark.start, self._block.start)

    def _line(self, mark: Mark) -> int:
        """Return how many lines of the block end a sentence before a mark."""
        return bisect_left(self._line_ends, mark.end)

    def _paragraph_end(self, mark: Mark) -> int:
        """Return where the line ends that ends a sentence after the mark: there, or with its block."""
        return self._line_ends[self._line(mark)]

    @cached_property
    def _line_ends(self) -> list[int]:
        return line_ends(self._text, self._block)

    @cached_property
    def _ahead(self) -> list[Lean | None]:
        """Of each mark, what the next one of its family leans to."""
        following: dict[Family, Lean] = {}
        leans = []
        for mark in reversed(self._marks):
            leans.append(following.get(mark.family))
            following[mark.family] = mark.lean
        return leans[::-1]


def _linked(found: list[Quotation]) -> list[Quotation]:
    """Return the quotations, each that goes on from one before it saying so."""
    goes_on: int | None = None
    for number, one in enumerate(found):
        if goes_on is not None and one.start >= goes_on:
            found[number] = one._replace(continued=True)
            goes_on = None
        if one.continues:
            goes_on = one.end
    return found
