"""The weaver: makes an article's text, blocks and source map as a reader walks through a file."""

from __future__ import annotations

from typing import TYPE_CHECKING

from newslint.article.article import PLACEHOLDER, Article, Block, Kind, Meta, Object, ObjectKind
from newslint.article.source_map import Piece, SourceMap
from newslint.text import Span

if TYPE_CHECKING:
    from collections.abc import Iterable

_BETWEEN = "\n\n"


class Weaver:
    """Collects prose in the order of the file.

    Call `begin` for each block, then `keep`, `put` and `place` for what it holds, then `end`. A block
    that holds nothing but white space leaves no trace.
    """

    def __init__(self, source: str) -> None:
        self.source = source
        self._parts: list[str] = []
        self._length = 0
        self._pieces: list[Piece] = []
        self._blocks: list[Block] = []
        self._objects: list[Object] = []
        self._kind = Kind.PARAGRAPH
        self._level = 0
        self._quoted = False
        self._block: tuple[int, int, int, int] | None = None  # length, parts, pieces, objects when it began

    def begin(self, kind: Kind, *, level: int = 0, quoted: bool = False) -> None:
        """Begin a block; one that is open ends."""
        self.end()
        self._kind, self._level, self._quoted = kind, level, quoted
        self._block = (self._length, len(self._parts), len(self._pieces), len(self._objects))
        if self._blocks:
            at = self._pieces[-1].end if self._pieces else 0
            self._add(_BETWEEN, at, at, verbatim=False)

    def keep(self, start: int, end: int) -> None:
        """Take the characters of the file from `start` to `end` as they are."""
        if start < end:
            self._add(self.source[start:end], start, end, verbatim=True)

    def put(self, text: str, start: int, end: int, *, sealed: bool = False) -> None:
        """Take `text` for what the file spells from `start` to `end`: an entity, an escape, a newline.

        Where the file has that very text, it is kept. What is sealed cannot be replaced, as the file spells
        it by rules that no edit of prose knows.
        """
        if text:
            verbatim = not sealed and self.source[start:end] == text
            self._add(text, start, end, verbatim=verbatim, sealed=sealed)

    def place(self, kind: ObjectKind, start: int, end: int, text: str | None = None) -> None:
        """Note an object that takes a place in the sentence, such as a code span."""
        self.note(kind, start, end, text)
        self._add(PLACEHOLDER, start, end, verbatim=False)

    def note(self, kind: ObjectKind, start: int, end: int, text: str | None = None) -> None:
        """Note an object that takes none, such as a link's address."""
        shown = self.source[start:end] if text is None else text
        self._objects.append(Object(kind, Span(start, end), shown, self._length))

    def end(self) -> None:
        """End the open block, if there is one."""
        if self._block is None:
            return
        length, parts, pieces, objects = self._block
        self._block = None
        start = length + (len(_BETWEEN) if self._blocks else 0)
        if any(map(str.strip, self._parts[parts:])):
            self._blocks.append(Block(self._kind, start, self._length, self._level, self._quoted))
        else:
            del self._parts[parts:], self._pieces[pieces:]
            self._length = length
            self._objects[objects:] = [one._replace(at=length) for one in self._objects[objects:]]

    def article(self, meta: Meta | None = None, objects: Iterable[Object] = ()) -> Article:
        """Return the article woven so far."""
        self.end()
        noted = [
            one if one.at <= self._length else one._replace(at=self._length)
            for one in (*self._objects, *objects)
        ]
        if self._pieces:  # an empty last piece tells the map where the text ends
            self._add("", self._pieces[-1].end, self._pieces[-1].end, verbatim=False)
        return Article(
            self.source,
            "".join(self._parts),
            SourceMap(self._pieces),
            tuple(self._blocks),
            tuple(sorted(noted, key=lambda one: one.source)),
            meta or Meta(),
        )

    def _add(self, text: str, start: int, end: int, *, verbatim: bool, sealed: bool = False) -> None:
        last = self._pieces[-1] if self._pieces else None
        if verbatim and last and last.verbatim and last.end == start:
            self._pieces[-1] = Piece(last.at, last.start, end, verbatim=True)
        else:
            self._pieces.append(Piece(self._length, start, end, verbatim, sealed))
        self._parts.append(text)
        self._length += len(text)
