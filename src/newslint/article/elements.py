"""The elements of HTML around a stretch of a file that leave no half of a pair behind when they go."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final

from newslint.record import Row
from newslint.text import Span

if TYPE_CHECKING:
    from typing import Self

_TAG = re.compile(r"<(?P<end>/?)(?P<name>[A-Za-z][A-Za-z0-9-]*)(?P<rest>[^<>]*)>")
_BLANK = re.compile(r"\s*")
_REST_OF_LINE = re.compile(r"[ \t]*(?:\r?\n|\Z)")
_LONGEST_TAG: Final = 2_000
_VOID: Final = frozenset("br hr img input link meta source track wbr".split())
_BLOCKS: Final = frozenset(
    """
    address aside blockquote div dl dt dd figcaption figure footer h1 h2 h3 h4 h5 h6 header li nav ol p pre ul
    """.split()
)
_FRAMES: Final = frozenset(
    "article body html main section table tbody td th tr".split()
)  # never go with a line


class _Tag(Row):
    """A tag.

    Attributes:
        name: Its name in lower case.
        opens: It opens an element that something must close.
        closes: It closes one.
        span: Where it stands, with the white space between it and the stretch.
    """

    name: str
    opens: bool
    closes: bool
    span: Span

    @classmethod
    def of(cls, match: re.Match[str], span: Span) -> Self:
        """Return the tag of a match."""
        name = match["name"].lower()
        alone = name in _VOID or match["rest"].endswith("/")
        return cls(name, not match["end"] and not alone, bool(match["end"]), span)


def around(source: str, inner: Span) -> Span | None:
    """Return the outermost element that holds a stretch of a file and nothing else, with its line.

    Of a paragraph in which `<br>` parts the lines, that is the line with one of these. None where no element
    of its own holds the stretch.
    """
    if source.find("<", max(0, inner.start - _LONGEST_TAG), inner.start) < 0:
        return None
    missing, open_ = _unpaired(source, inner)
    span, block = inner, None
    while True:
        before, after = _before(source, span.start), _after(source, span.end)
        if missing:
            if not before or not before.opens or before.name != missing.pop(0):
                return None
            span = Span(before.span.start, span.end)
        elif open_:
            if not after or not after.closes or after.name != open_.pop():
                return None
            span = Span(span.start, after.span.end)
        elif before and after and before.opens and after.closes and before.name == after.name:
            if before.name in _FRAMES:
                break
            span = Span(before.span.start, after.span.end)
            block = span if before.name in _BLOCKS else block
        else:
            break
    if block:
        return _line(source, block)
    breaks = [tag.span for tag in (before, after) if tag and tag.name == "br"]
    return Span(min(span.start, breaks[0].start), max(span.end, breaks[0].end)) if breaks else None


def _unpaired(source: str, inner: Span) -> tuple[list[str], list[str]]:
    """Return the names of the elements that a stretch closes and did not open, and that it leaves open."""
    missing: list[str] = []
    open_: list[str] = []
    for match in _TAG.finditer(source, inner.start, inner.end):
        tag = _Tag.of(match, Span(*match.span()))
        if tag.opens:
            open_.append(tag.name)
        elif tag.closes and open_ and open_[-1] == tag.name:
            open_.pop()
        elif tag.closes:
            missing.append(tag.name)
    return missing, open_


def _before(source: str, at: int) -> _Tag | None:
    """Return the tag before a place."""
    end = at
    while end and source[end - 1].isspace():
        end -= 1
    start = source.rfind("<", max(0, end - _LONGEST_TAG), end)
    match = _TAG.fullmatch(source, start, end) if start >= 0 else None
    return _Tag.of(match, Span(start, at)) if match else None


def _after(source: str, at: int) -> _Tag | None:
    """Return the tag after a place."""
    blank = _BLANK.match(source, at)
    match = _TAG.match(source, blank.end() if blank else at)
    return _Tag.of(match, Span(at, match.end())) if match else None


def _line(source: str, block: Span) -> Span:
    """Return a block with the line that it fills, or itself."""
    start = source.rfind("\n", 0, block.start) + 1
    rest = _REST_OF_LINE.match(source, block.end)
    if rest and not source[start : block.start].strip():
        return Span(start, rest.end())
    return block
