"""The blocks of a Markdown draft, line by line: CommonMark's algorithm, with GitHub's tables and footnotes.

Nothing here looks into a paragraph; see `inline`.
"""

from __future__ import annotations

import enum
import itertools
import re
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Final, NamedTuple

from newslint.article import Kind, ObjectKind
from newslint.readers.markdown import links, raw_html, shortcodes, tables
from newslint.text import Span

if TYPE_CHECKING:
    from collections.abc import Callable

_DEEPEST: Final = 100  # containers in one another; what lies deeper is text
_CODE_INDENT: Final = 4  # columns

_LINES = re.compile(r"(?P<blank>(?:[ \t]*+(?:\r\n?|\n))++)|(?P<text>[^\r\n]++)(?:\r\n?|\n)?+")
_SPACE = re.compile(r"[ \t]*+")
_HEADING = re.compile(r"#{1,6}(?=[ \t]|\Z)")
_UNDERLINE = re.compile(r"(?:=++|-++)[ \t]*+\Z")
_BREAK = re.compile(r"(?:(?:\*[ \t]*+){3,}+|(?:_[ \t]*+){3,}+|(?:-[ \t]*+){3,}+)\Z")
_FENCE = re.compile(r"`{3,}+(?=[^`]*+\Z)|~{3,}+")
_ITEM = re.compile(r"(?:[-+*]|(?P<number>\d{1,9})[.)])(?=[ \t]|\Z)", re.ASCII)
_TASK = re.compile(r"\[[ xX]\][ \t]++(?=[^ \t])")
_FOOTNOTE = re.compile(r"\[\^[^\[\]\s]++\]:")
# A paragraph of MDX that is JavaScript.
_MODULE = re.compile(
    r"""
      import\s (?: [^'"\n]*\sfrom\s )? \s*+ ["'][^'"\n]*+["'] ;? [ \t]*+ $
    | export\s (?:
          default\b | (?:const|let|var)\s+\w+\s*+= | (?:async\s+)?function\b | class\s+\w+\s*+\{ | [{*]
      )
    """,
    re.MULTILINE | re.VERBOSE,
)


class Prose(NamedTuple):
    """A block of prose: its lines, without the markers and the space around them."""

    kind: Kind
    lines: list[Span]
    level: int = 0
    quoted: bool = False


class Html(NamedTuple):
    """A block of HTML: its lines, without the markers and the space around them."""

    lines: list[Span]
    quoted: bool


class Thing(NamedTuple):
    """A block that is not prose."""

    kind: ObjectKind
    start: int
    end: int
    text: str | None = None


Leaf = Prose | Html | Thing


def parse(source: str, at: int) -> tuple[list[Leaf], set[str]]:
    """Return the blocks of a draft from `at` on, and the labels of its link reference definitions."""
    parser = _Parser(source)
    for found in _LINES.finditer(source, at):
        if found.lastgroup == "blank":
            parser.blank(found.start())
        else:
            parser.line(found.start(), found.end("text"))
    parser.close(0)
    return parser.leaves, parser.labels


def masked(source: str, lines: list[Span]) -> str:
    """Return the source from the first line's start to the last one's end, with only a newline between lines.

    Markers between lines become space, so that offsets stay the file's own.
    """
    parts = [source[slice(*lines[0])]]
    for before, line in itertools.pairwise(lines):
        gap = source[before.end : line.start]
        newline = len(gap) - len(gap.lstrip(" \t"))
        parts += [" " * newline, "\n".ljust(len(gap) - newline), source[slice(*line)]]
    return "".join(parts)


class _What(enum.Enum):
    PARAGRAPH = enum.auto()
    TABLE = enum.auto()
    INDENTED = enum.auto()  # code
    FENCED = enum.auto()  # code
    VERBATIM = enum.auto()  # code or a comment between two shortcodes
    HTML = enum.auto()


_ENDS_AT_BLANK: Final = (_What.PARAGRAPH, _What.TABLE)
_TAKES_ALL: Final = (_What.FENCED, _What.VERBATIM, _What.HTML)


@dataclass(slots=True)
class _Open:
    """The leaf that lines are being added to.

    Attributes:
        what: What it is.
        start: Where it begins.
        end: Where its last line that is not blank ends.
        lines: Its lines so far, of a paragraph and of HTML.
        kind: What code, or what stands between shortcodes, will be noted as.
        closes: What ends HTML, and what stands between shortcodes.
        fence: What ends fenced code.
        columns: How many a table has.
    """

    what: _What
    start: int
    end: int
    lines: list[Span] = field(default_factory=list)
    kind: ObjectKind = ObjectKind.CODE
    closes: re.Pattern[str] = raw_html.UNTIL_BLANK
    fence: str = ""
    columns: int = 0


@dataclass(slots=True)
class _Container:
    """A block quotation, a list item or a footnote.

    Attributes:
        width: How many columns its lines are indented; 0 for a block quotation.
        item: It is a list item.
        empty: It holds nothing yet, so that a blank line ends it.
    """

    width: int
    item: bool = False
    empty: bool = False


class _Parser:
    def __init__(self, source: str) -> None:
        self.leaves: list[Leaf] = []
        self.labels: set[str] = set()
        self._source = source
        self._containers: list[_Container] = []
        self._leaf: _Open | None = None
        # The line being read: how far it is read, in characters and in columns, and what comes next.
        self._at = 0
        self._column = 0
        self._next = 0  # the first character that is not space
        self._indent = 0  # the columns of space before it
        self._end = 0
        self._leaves_by_mark: dict[str, tuple[Callable[[int], bool], ...]] = {
            "#": (self._heading,),
            "`": (self._fence,),
            "~": (self._fence,),
            "<": (self._html,),
            "=": (self._underline,),
            "-": (self._underline, self._table, self._break),
            "*": (self._break,),
            "_": (self._break,),
            "|": (self._table,),
            ":": (self._table, self._directive),
            "{": (self._between_shortcodes,),
            "[": (self._between_shortcodes,),
        }

    def blank(self, at: int) -> None:
        """Read a run of blank lines."""
        self._enter(at, at)
        self._pause(self._matched())

    def line(self, start: int, end: int) -> None:
        """Read a line."""
        leaf = self._leaf
        if not self._containers and self._source[start].isalpha():  # as most lines of news do
            if leaf is None:
                leaf = self._leaf = _Open(_What.PARAGRAPH, start, end)
            if leaf.what is _What.PARAGRAPH:
                leaf.lines.append(self._trimmed(start, end))
                return
        self._enter(start, end)
        depth = self._matched()
        if leaf and leaf.what in _TAKES_ALL and depth == len(self._containers):
            self._take(leaf)
            return
        while self._next < end:
            if self._indent >= _CODE_INDENT:
                self._indented(depth)
                return
            if any(begins(depth) for begins in self._leaves_by_mark.get(self._source[self._next], ())):
                return
            if not self._container(depth):
                self._text(depth)
                return
            depth = len(self._containers)
        self._pause(depth)

    def close(self, depth: int) -> None:
        """End the open leaf, and the containers from `depth` on."""
        leaf, self._leaf = self._leaf, None
        if leaf and leaf.what is _What.PARAGRAPH:
            self._define(leaf)
            if leaf.lines:
                self.leaves.append(self._paragraph(leaf.lines))
        elif leaf and leaf.what is _What.HTML:
            self.leaves.append(Html(leaf.lines, self._quoted))
        elif leaf and leaf.what is not _What.TABLE:
            self.leaves.append(Thing(leaf.kind, leaf.start, leaf.end))
        del self._containers[depth:]

    # Moving along the line

    def _enter(self, start: int, end: int) -> None:
        self._at, self._column, self._end = start, 0, end
        self._look()

    def _look(self) -> None:
        self._next = _SPACE.match(self._source, self._at, self._end).end()  # type: ignore[union-attr]
        column = self._column
        for character in self._source[self._at : self._next]:
            column += 4 - column % 4 if character == "\t" else 1
        self._indent = column - self._column

    def _advance(self, characters: int) -> None:
        """Pass a marker with the space before it."""
        self._at = self._next + characters
        self._column += self._indent + characters
        self._look()

    def _eat(self, columns: int) -> None:
        """Pass columns of space, of which there are enough; a tab can be passed in part."""
        self._indent -= columns
        while columns:
            width = 4 - self._column % 4 if self._source[self._at] == "\t" else 1
            self._at += width <= columns
            self._column += min(width, columns)
            columns -= min(width, columns)

    # Containers

    def _matched(self) -> int:
        """Pass the markers of the open containers; return how many of these the line continues."""
        for depth, container in enumerate(self._containers):
            blank = self._next == self._end
            if not container.width:
                if blank or self._indent >= _CODE_INDENT or self._source[self._next] != ">":
                    return depth
                self._advance(1)
                self._eat(min(self._indent, 1))
            elif blank:
                if container.empty:
                    return depth
            elif self._indent >= container.width:
                container.empty = False
                self._eat(container.width)
            else:
                return depth
        return len(self._containers)

    def _container(self, depth: int) -> bool:
        """Open the container that begins here, if one does."""
        if depth >= _DEEPEST:
            return False
        if self._source[self._next] == ">":
            self.close(depth)
            self._containers.append(_Container(0))
            self._advance(1)
            self._eat(min(self._indent, 1))
            return True
        if footnote := _FOOTNOTE.match(self._source, self._next, self._end):
            self.close(depth)
            self._containers.append(_Container(_CODE_INDENT))
            self._advance(footnote.end() - self._next)
            self._eat(self._indent)
            return True
        return self._item(depth)

    def _item(self, depth: int) -> bool:
        marker = _ITEM.match(self._source, self._next, self._end)
        if not marker:
            return False
        empty = _SPACE.match(self._source, marker.end(), self._end).end() == self._end  # type: ignore[union-attr]
        if self._in_paragraph(depth) and (empty or (marker["number"] and int(marker["number"]) != 1)):
            return False
        self.close(depth)
        width = self._indent + marker.end() - marker.start()
        self._advance(marker.end() - marker.start())
        padding = 1 if empty or self._indent > _CODE_INDENT else self._indent
        self._eat(min(self._indent, padding))
        self._containers.append(_Container(width + padding, item=True, empty=empty))
        if task := _TASK.match(self._source, self._next, self._end):
            self._advance(task.end() - self._next)
        return True

    @property
    def _quoted(self) -> bool:
        return any(not container.width for container in self._containers)

    # Leaves

    def _in_paragraph(self, depth: int) -> bool:
        """Tell whether the line could continue a paragraph other than lazily."""
        leaf = self._leaf
        return leaf is not None and leaf.what is _What.PARAGRAPH and depth == len(self._containers)

    def _trimmed(self, start: int, end: int) -> Span:
        if self._source[end - 1] in " \t":
            end = start + len(self._source[start:end].rstrip(" \t"))
        return Span(start, end)

    def _pause(self, depth: int) -> None:
        """Take a blank line."""
        leaf = self._leaf
        if depth < len(self._containers) or (
            leaf
            and (
                leaf.what in _ENDS_AT_BLANK
                or (leaf.what is _What.HTML and leaf.closes is raw_html.UNTIL_BLANK)
            )
        ):
            self.close(depth)

    def _take(self, leaf: _Open) -> None:
        """Take a line into a leaf that takes everything until it is closed."""
        if self._next == self._end:
            self._pause(len(self._containers))
            return
        leaf.end = self._end
        leaf.lines.append(self._trimmed(self._next, self._end))
        if leaf.what is _What.FENCED:
            text = self._source[self._next : self._end].rstrip(" \t")
            closed = (
                text.startswith(leaf.fence) and not text.strip(leaf.fence[0]) and self._indent < _CODE_INDENT
            )
        else:
            closed = bool(leaf.closes.search(self._source, self._next, self._end))
        if closed:
            self.close(len(self._containers))

    def _text(self, depth: int) -> None:
        leaf = self._leaf
        line = self._trimmed(self._next, self._end)
        if leaf and leaf.what is _What.PARAGRAPH:
            leaf.lines.append(line)  # though the markers of its containers may be missing
        elif leaf and leaf.what is _What.TABLE and depth == len(self._containers):
            self._row(line, leaf.columns)
        else:
            self.close(depth)
            self._leaf = _Open(_What.PARAGRAPH, *line, lines=[line])

    def _indented(self, depth: int) -> None:
        leaf = self._leaf
        if leaf and leaf.what is _What.PARAGRAPH:
            self._text(depth)
        elif leaf and leaf.what is _What.INDENTED and depth == len(self._containers):
            leaf.end = self._end
        else:
            self.close(depth)
            self._leaf = _Open(_What.INDENTED, self._next, self._end)

    def _paragraph(self, lines: list[Span]) -> Leaf:
        if not self._containers and _MODULE.match(self._source, lines[0].start, lines[-1].end):
            return Thing(ObjectKind.CODE, lines[0].start, lines[-1].end)
        item = any(container.item for container in self._containers)
        return Prose(Kind.ITEM if item else Kind.PARAGRAPH, lines, quoted=self._quoted)

    def _define(self, leaf: _Open) -> None:
        """Take the link reference definitions that a paragraph begins with out of it."""
        if not leaf.lines or self._source[leaf.lines[0].start] != "[":
            return
        text, base, at = masked(self._source, leaf.lines), leaf.lines[0].start, 0
        while found := links.definition(text, at):
            label, target = found
            self.labels.add(label)
            address = links.plain(text[target.start : target.end])
            self.leaves.append(Thing(ObjectKind.URL, base + target.start, base + target.end, address))
            at = target.after
        leaf.lines = [line for line in leaf.lines if line.start >= base + at]

    def _heading(self, depth: int) -> bool:
        marks = _HEADING.match(self._source, self._next, self._end)
        if not marks:
            return False
        self.close(depth)
        text = self._source[marks.end() : self._end].rstrip(" \t")
        bare = text.rstrip("#")
        if not bare or bare[-1] in " \t":
            text = bare.rstrip(" \t")
        end = marks.end() + len(text)
        start = end - len(text.lstrip(" \t"))
        self.leaves.append(Prose(Kind.HEADING, [Span(start, end)], len(marks[0]), self._quoted))
        return True

    def _underline(self, depth: int) -> bool:
        leaf = self._leaf
        found = _UNDERLINE.match(self._source, self._next, self._end)
        if not found or not leaf or not self._in_paragraph(depth):
            return False
        self._define(leaf)
        if not leaf.lines:
            return False
        self._leaf = None
        self.leaves.append(Prose(Kind.HEADING, leaf.lines, 1 if found[0][0] == "=" else 2, self._quoted))
        return True

    def _break(self, depth: int) -> bool:
        if not _BREAK.match(self._source, self._next, self._end):
            return False
        self.close(depth)
        return True

    def _fence(self, depth: int) -> bool:
        found = _FENCE.match(self._source, self._next, self._end)
        if not found:
            return False
        self.close(depth)
        self._leaf = _Open(_What.FENCED, self._next, self._end, fence=found[0])
        return True

    def _html(self, depth: int) -> bool:
        lazy = self._leaf is not None and self._leaf.what is _What.PARAGRAPH
        closes = raw_html.block_end(self._source, self._next, self._end, in_paragraph=lazy)
        if not closes:
            return False
        self.close(depth)
        leaf = self._leaf = _Open(_What.HTML, self._next, self._end, closes=closes)
        self._take(leaf)
        return True

    def _directive(self, depth: int) -> bool:
        if not self._source.startswith(":::", self._next, self._end):
            return False
        self.close(depth)
        self.leaves.append(Thing(ObjectKind.SHORTCODE, self._next, self._end))
        return True

    def _between_shortcodes(self, depth: int) -> bool:
        found = shortcodes.VERBATIM.match(self._source, self._next, self._end)
        if not found:
            return False
        closes = shortcodes.VERBATIM_ENDS[found.lastgroup or ""]
        closed = closes.search(self._source, found.end(), self._end)
        if closed and closed.end() < self._trimmed(self._next, self._end).end:
            return False
        self.close(depth)
        kind = ObjectKind.SHORTCODE if found["liquid"] == "comment" else ObjectKind.CODE
        self._leaf = _Open(_What.VERBATIM, self._next, self._end, kind=kind, closes=closes)
        if closed:
            self.close(len(self._containers))
        return True

    def _table(self, depth: int) -> bool:
        leaf = self._leaf
        if not leaf or not leaf.lines or not self._in_paragraph(depth):
            return False
        head, rule = leaf.lines[-1], self._trimmed(self._next, self._end)
        if "|" not in self._source[slice(*head)] or not tables.is_rule(self._source, *rule):
            return False
        columns = len(tables.cells(self._source, *head))
        if columns != len(tables.cells(self._source, *rule)):
            return False
        leaf.lines.pop()
        self.close(depth)
        self._leaf = _Open(_What.TABLE, *head, columns=columns)
        self._row(head, columns)
        return True

    def _row(self, line: Span, columns: int) -> None:
        cells = tables.cells(self._source, *line)[:columns]
        self.leaves += [Prose(Kind.CELL, [cell], quoted=self._quoted) for cell in cells]
