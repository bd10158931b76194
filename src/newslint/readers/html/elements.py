"""The open elements, and which of them a tag closes (HTML Standard, 13.2.6, where it decides on text).

Whoever writes HTML may leave out end tags, and forgets others. What then counts is the nearest wall: a
`</div>` in a cell of a table closes no `<div>` around the table. Each element knows where the walls before
it stand, so that a tag is decided without a walk through the elements between.
"""

from __future__ import annotations

from bisect import bisect_left
from typing import TYPE_CHECKING, Final

from newslint.readers.html.flow import Style
from newslint.record import Row

if TYPE_CHECKING:
    from newslint.article import ObjectKind

_DEEPEST: Final = 512  # as in browsers; what is opened deeper is not kept

BLOCKS: Final = frozenset(
    """
    address article aside blockquote body caption center dd details dialog dir div dl dt fieldset figcaption
    figure footer form h1 h2 h3 h4 h5 h6 head header hgroup hr html legend li listing main menu nav ol
    optgroup option p pre search section summary table tbody td tfoot th thead title tr ul
    """.split()
)
"""Elements that stand on lines of their own."""

VOID: Final = frozenset(
    """
    area base basefont bgsound br col embed frame hr img input keygen link meta param source track wbr
    """.split()
)
"""Elements that have no content and no end tag."""

_HEADINGS: Final = frozenset(("h1", "h2", "h3", "h4", "h5", "h6"))
_ITEMS: Final = {"dd": ("dd", "dt"), "dt": ("dd", "dt"), "li": ("li",)}
"""Items of lists, each with those that it follows and therefore ends."""

_ROW_GROUPS: Final = ("tbody", "tfoot", "thead")
_TABLE_PARTS: Final[dict[str, tuple[str, ...]]] = {
    **dict.fromkeys(("caption", "colgroup", *_ROW_GROUPS), ()),
    "tr": _ROW_GROUPS,
    **dict.fromkeys(("td", "th"), ("tr", *_ROW_GROUPS)),
}
"""Parts of tables, each with what it may stand in, besides the table."""

_BESIDE_PARAGRAPHS: Final = (
    BLOCKS - _TABLE_PARTS.keys() - {"body", "head", "html", "legend", "optgroup", "option", "title"}
)
_WALLS: Final = BLOCKS | {"button", "marquee", "object", "select", "template"}
_SCOPES: Final = frozenset(("caption", "marquee", "object", "table", "td", "template", "th"))
_TABLES: Final = frozenset(("table", "template"))
_TRANSPARENT: Final = ("address", "div", "p")  # to a new item


class Element(Row):
    """An open element.

    Attributes:
        name: Its name.
        start: Where its start tag begins.
        style: What the text in it is.
        hides: Its content is no prose but an object of this kind.
        wall: Where the nearest block stands, itself included: a wall to the end tags of inline elements.
        item: The nearest block other than a paragraph or a division: a wall to a new item of a list.
        scope: The nearest table, cell or the like: a wall to the end tags of blocks.
        table: The nearest table: a wall to a new cell, row or group of rows.
    """

    name: str
    start: int
    style: Style
    hides: ObjectKind | None
    wall: int
    item: int
    scope: int
    table: int


class OpenElements:
    """The open elements from the outermost, a root without a name, to the innermost."""

    def __init__(self) -> None:
        self._stack = [Element("", 0, Style(), None, 0, 0, 0, 0)]
        self._depths: dict[str, list[int]] = {}

    def __len__(self) -> int:
        return len(self._stack)

    def __contains__(self, name: str) -> bool:
        return bool(self._depths.get(name))

    @property
    def style(self) -> Style:
        """What the text that comes next is."""
        return self._stack[-1].style

    def open(self, name: str, start: int, style: Style, hides: ObjectKind | None) -> Element | None:
        """Open an element; return it, or None where it stands where it has no meaning."""
        depth, around = len(self._stack), self._stack[-1]
        if depth >= _DEEPEST or (name in _TABLE_PARTS and not around.table):
            return None
        element = Element(
            name,
            start,
            style,
            hides,
            wall=depth if name in _WALLS else around.wall,
            item=depth if name in _WALLS and name not in _TRANSPARENT else around.item,
            scope=depth if name in _SCOPES else around.scope,
            table=depth if name in _TABLES else around.table,
        )
        self._stack.append(element)
        self._depths.setdefault(name, []).append(depth)
        return element

    def close(self, depth: int) -> list[Element]:
        """Close the elements from a depth on; return them, the innermost first."""
        closed = self._stack[: depth - 1 : -1]
        del self._stack[depth:]
        for element in closed:
            self._depths[element.name].pop()
        return closed

    def closed_by_start(self, name: str) -> int:
        """Return the depth from which on a start tag closes what is open; the present depth if nothing."""
        around = self._stack[-1]
        if name in _TABLE_PARTS:
            holders = [around.table, *map(self._innermost, _TABLE_PARTS[name])]
            return max(holders) + 1 if around.table else len(self)
        depth = len(self)
        if name in _BESIDE_PARAGRAPHS:
            for other in _ITEMS.get(name, ()):
                depth = min(depth, self._outermost(other, around.item))
            depth = min(depth, self._outermost("p", around.scope))
            if name in _HEADINGS and self._stack[depth - 1].name in _HEADINGS:
                depth -= 1
        return depth

    def closed_by_end(self, name: str) -> int:
        """Return the depth from which on an end tag closes what is open; the present depth if nothing."""
        around = self._stack[-1]
        if name in _TABLE_PARTS or name in _TABLES:
            wall = around.table
        else:
            wall = around.scope if name in _WALLS else around.wall
        if name == "li":  # of the innermost list
            wall = max(wall, self._innermost("ol"), self._innermost("ul"))
        depth = max(map(self._innermost, _HEADINGS if name in _HEADINGS else (name,)))
        return depth if depth and depth >= wall else len(self)

    def _innermost(self, name: str) -> int:
        """Return the depth of the innermost element of a name; 0 if none."""
        depths = self._depths.get(name)
        return depths[-1] if depths else 0

    def _outermost(self, name: str, wall: int) -> int:
        """Return the depth of the outermost element of a name within a wall; the present depth if none."""
        depths = self._depths.get(name, ())
        at = bisect_left(depths, wall)
        return depths[at] if at < len(depths) else len(self)
