"""The blocks of a Markdown draft, line by line: CommonMark's algorithm, with GitHub's tables and footnotes.

Nothing here looks into a paragraph; see `inline`.
"""

from __future__ import annotations

import enum
import re
from typing import TYPE_CHECKING, ClassVar, Final

from newslint.article import Kind, ObjectKind
from newslint.readers.markdown import links, raw_html, shortcodes, tables
from newslint.readers.markdown.leaves import Html, Leaf, Prose, Thing, masked
from newslint.readers.markdown.line import Line, trimmed
from newslint.text import Span

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

_DEEPEST: Final = 100  # containers in one another; what lies deeper is text
_CODE_INDENT: Final = 4  # columns

_LINES = re.compile(r"(?P<blank>(?:[ \t]*+(?:\r\n?|\n))++)|(?P<text>[^\r\n]++)(?:\r\n?|\n)?+")
_HEADING = re.compile(r"#{1,6}(?=[ \t]|\Z)")
_UNDERLINE = re.compile(r"(?:=++|-++)[ \t]*+\Z")
_BREAK = re.compile(r"(?:(?:\*[ \t]*+){3,}+|(?:_[ \t]*+){3,}+|(?:-[ \t]*+){3,}+)\Z")
_FENCE = re.compile(r"`{3,}+(?=[^`]*+\Z)|~{3,}+")
_ITEM = re.compile(r"(?P<mark>[-+*]|(?P<number>\d{1,9})[.)])(?:(?P<empty>[ \t]*+\Z)|(?=[ \t]))", re.ASCII)
_TASK = re.compile(r"\[[ xX]\][ \t]++(?=[^ \t])")
_DIRECTIVE = re.compile(":::")  # Docusaurus: a line that opens or closes a note
_FOOTNOTE = re.compile(r"\[\^[^\[\]\s]++\]:")
# A paragraph of MDX that is JavaScript.
_MODULE = re.compile(
    r"""
      import\s (?: [^'"\r\n]*\sfrom\s )? \s*+ ["'][^'"\r\n]*+["'] ;? [ \t]*+ (?:[\r\n]|\Z)
    | export\s (?:
          default\b | (?:const|let|var)\s+\w+\s*+= | (?:async\s+)?function\b | class\s+\w+\s*+\{ | [{*]
      )
    """,
    re.VERBOSE,
)


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


class _What(enum.Enum):
    PARAGRAPH = enum.auto()
    TABLE = enum.auto()
    INDENTED = enum.auto()  # code
    FENCED = enum.auto()  # code
    VERBATIM = enum.auto()  # code or a comment between two shortcodes
    HTML = enum.auto()


_ENDS_AT_BLANK: Final = (_What.PARAGRAPH, _What.TABLE)
_TAKES_ALL: Final = (_What.FENCED, _What.VERBATIM, _What.HTML)


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

    kind: ObjectKind = ObjectKind.CODE
    closes: re.Pattern[str] = raw_html.UNTIL_BLANK
    fence: str = ""
    columns: int = 0

    def __init__(self, what: _What, start: int, end: int) -> None:
        self.what = what
        self.start = start
        self.end = end
        self.lines: list[Span] = []


class _Container:
    """A block quotation, a list item or a footnote.

    Attributes:
        width: How many columns its lines are indented; 0 for a block quotation.
        item: It is a list item.
        empty: It holds nothing yet, so that a blank line ends it.
    """

    def __init__(self, width: int, *, item: bool = False, empty: bool = False) -> None:
        self.width = width
        self.item = item
        self.empty = empty


class _Parser:
    def __init__(self, source: str) -> None:
        self.leaves: list[Leaf] = []
        self.labels: set[str] = set()
        self._source = source
        self._containers: list[_Container] = []
        self._leaf: _Open | None = None
        self._line = Line(source)

    def blank(self, at: int) -> None:
        """Read a run of blank lines."""
        if self._containers:
            self._line.enter(at, at)
        self._pause(self._matched())

    def line(self, start: int, end: int) -> None:
        """Read a line."""
        leaf = self._leaf
        if not self._containers and self._source[start].isalpha():  # as most lines of news do
            if leaf is None:
                leaf = self._leaf = _Open(_What.PARAGRAPH, start, end)
            if leaf.what is _What.PARAGRAPH:
                leaf.lines.append(trimmed(self._source, start, end))
                return
        self._line.enter(start, end)
        depth = self._matched()
        if leaf and leaf.what in _TAKES_ALL and depth == len(self._containers):
            self._take(leaf)
            return
        while self._line.next < end:
            if self._line.indent >= _CODE_INDENT:
                self._indented(depth)
                return
            if any(begins(self, depth) for begins in self._leaves_by_mark.get(self._line.mark, ())):
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

    # Containers

    def _matched(self) -> int:
        """Pass the markers of the open containers; return how many of these the line continues."""
        line = self._line
        for depth, container in enumerate(self._containers):
            if not container.width:
                if line.blank or line.indent >= _CODE_INDENT or line.mark != ">":
                    return depth
                line.advance(1)
                line.eat(min(line.indent, 1))
            elif line.blank:
                if container.empty:
                    return depth
            elif line.indent >= container.width:
                container.empty = False
                line.eat(container.width)
            else:
                return depth
        return len(self._containers)

    def _container(self, depth: int) -> bool:
        """Open the container that begins here, if one does."""
        line = self._line
        if depth >= _DEEPEST:
            return False
        if line.mark == ">":
            self.close(depth)
            self._containers.append(_Container(0))
            line.advance(1)
            line.eat(min(line.indent, 1))
            return True
        if footnote := line.match(_FOOTNOTE):
            self.close(depth)
            self._containers.append(_Container(_CODE_INDENT))
            line.advance(len(footnote[0]))
            line.eat(line.indent)
            return True
        return self._item(depth)

    def _item(self, depth: int) -> bool:
        line, marker = self._line, self._line.match(_ITEM)
        if not marker:
            return False
        empty = marker["empty"] is not None
        if self._in_paragraph(depth) and (empty or int(marker["number"] or 1) != 1):
            return False
        self.close(depth)
        width = line.indent + len(marker["mark"])
        line.advance(len(marker["mark"]))
        padding = 1 if empty or line.indent > _CODE_INDENT else line.indent
        line.eat(min(line.indent, padding))
        self._containers.append(_Container(width + padding, item=True, empty=empty))
        if task := line.match(_TASK):
            line.advance(task.end() - line.next)
        return True

    @property
    def _quoted(self) -> bool:
        return any(not container.width for container in self._containers)

    # Leaves

    def _in_paragraph(self, depth: int) -> bool:
        """Tell whether the line could continue a paragraph other than lazily."""
        leaf = self._leaf
        return leaf is not None and leaf.what is _What.PARAGRAPH and depth == len(self._containers)

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
        if self._line.blank:
            self._pause(len(self._containers))
            return
        line = self._line.rest
        leaf.end = line.end
        if leaf.what is _What.HTML:
            leaf.lines.append(line)
        if leaf.what is _What.FENCED:
            text = line.of(self._source)
            ends = text.startswith(leaf.fence) and not text.strip(leaf.fence[0])
            closed = ends and self._line.indent < _CODE_INDENT
        else:
            closed = bool(leaf.closes.search(self._source, *line))
        if closed:
            self.close(len(self._containers))

    def _text(self, depth: int) -> None:
        leaf, line = self._leaf, self._line.rest
        if leaf and leaf.what is _What.PARAGRAPH:
            leaf.lines.append(line)  # though the markers of its containers may be missing
        elif leaf and leaf.what is _What.TABLE and depth == len(self._containers):
            self._row(line, leaf.columns)
        else:
            self.close(depth)
            self._leaf = _Open(_What.PARAGRAPH, *line)
            self._leaf.lines = [line]

    def _indented(self, depth: int) -> None:
        leaf, line = self._leaf, self._line.rest
        if leaf and leaf.what is _What.PARAGRAPH:
            leaf.lines.append(line)
        elif leaf and leaf.what is _What.INDENTED and depth == len(self._containers):
            leaf.end = line.end
        else:
            self.close(depth)
            self._leaf = _Open(_What.INDENTED, *line)

    def _paragraph(self, lines: list[Span]) -> Leaf:
        if self._containers:
            item = any(container.item for container in self._containers)
            return Prose(Kind.ITEM if item else Kind.PARAGRAPH, lines, quoted=self._quoted)
        if _MODULE.match(self._source, lines[0].start, lines[-1].end):
            return Thing(ObjectKind.CODE, lines[0].start, lines[-1].end)
        return Prose(Kind.PARAGRAPH, lines)

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
        marks = self._line.match(_HEADING)
        if not marks:
            return False
        self.close(depth)
        text = Span(marks.end(), self._line.rest.end).of(self._source)
        unmarked = text.rstrip("#")
        if not unmarked or unmarked[-1] in " \t":
            text = unmarked.rstrip(" \t")
        end = marks.end() + len(text)
        line = Span(end - len(text.lstrip(" \t")), end)
        self.leaves.append(Prose(Kind.HEADING, [line], len(marks[0]), self._quoted))
        return True

    def _underline(self, depth: int) -> bool:
        leaf, found = self._leaf, self._line.match(_UNDERLINE)
        if not found or not leaf or not self._in_paragraph(depth):
            return False
        self._define(leaf)
        if not leaf.lines:
            return False
        self._leaf = None
        self.leaves.append(Prose(Kind.HEADING, leaf.lines, 1 if found[0][0] == "=" else 2, self._quoted))
        return True

    def _break(self, depth: int) -> bool:
        if not self._line.match(_BREAK):
            return False
        self.close(depth)
        return True

    def _fence(self, depth: int) -> bool:
        found = self._line.match(_FENCE)
        if not found:
            return False
        self.close(depth)
        self._leaf = _Open(_What.FENCED, *self._line.rest)
        self._leaf.fence = found[0]
        return True

    def _html(self, depth: int) -> bool:
        line, lazy = self._line.rest, self._leaf is not None and self._leaf.what is _What.PARAGRAPH
        closes = raw_html.block_end(self._source, *line, in_paragraph=lazy)
        if not closes:
            return False
        self.close(depth)
        leaf = self._leaf = _Open(_What.HTML, *line)
        leaf.closes = closes
        self._take(leaf)
        return True

    def _directive(self, depth: int) -> bool:
        if not self._line.match(_DIRECTIVE):
            return False
        self.close(depth)
        self.leaves.append(Thing(ObjectKind.SHORTCODE, *self._line.rest))
        return True

    def _between_shortcodes(self, depth: int) -> bool:
        line, found = self._line.rest, self._line.match(shortcodes.VERBATIM)
        if not found:
            return False
        closes = shortcodes.VERBATIM_ENDS[found.lastgroup or ""]
        closed = closes.search(self._source, found.end(), line.end)
        if closed and closed.end() < line.end:
            return False
        self.close(depth)
        kind = ObjectKind.SHORTCODE if found["liquid"] == "comment" else ObjectKind.CODE
        self._leaf = _Open(_What.VERBATIM, *line)
        self._leaf.kind, self._leaf.closes = kind, closes
        if closed:
            self.close(len(self._containers))
        return True

    def _table(self, depth: int) -> bool:
        leaf = self._leaf
        if not leaf or not leaf.lines or not self._in_paragraph(depth):
            return False
        head, rule = leaf.lines[-1], self._line.rest
        if "|" not in self._source[slice(*head)] or not tables.is_rule(self._source, *rule):
            return False
        columns = len(tables.cells(self._source, *head))
        if columns != len(tables.cells(self._source, *rule)):
            return False
        leaf.lines.pop()
        self.close(depth)
        self._leaf = _Open(_What.TABLE, *head)
        self._leaf.columns = columns
        self._row(head, columns)
        return True

    def _row(self, line: Span, columns: int) -> None:
        cells = tables.cells(self._source, *line)[:columns]
        self.leaves += [Prose(Kind.CELL, [cell], quoted=self._quoted) for cell in cells]

    _leaves_by_mark: ClassVar[Mapping[str, tuple[Callable[[_Parser, int], bool], ...]]] = {
        "#": (_heading,),
        "`": (_fence,),
        "~": (_fence,),
        "<": (_html,),
        "=": (_underline,),
        "-": (_underline, _table, _break),
        "*": (_break,),
        "_": (_break,),
        "|": (_table,),
        ":": (_table, _directive),
        "{": (_between_shortcodes,),
        "[": (_between_shortcodes,),
    }
