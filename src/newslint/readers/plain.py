"""Plain text.

Blank lines part blocks. Between lines that follow each other, a paragraph may end, or the text was only
wrapped. A new line is a new block

- anywhere in a file that is not wrapped: some line of it goes on after 100 characters;
- where lines are sentences: each of those between two blank lines ends like one.

Nothing is markup but newslint's own comments, which are no prose.
"""

from __future__ import annotations

import re
from collections import deque
from typing import TYPE_CHECKING, Final

from newslint.article import Article, Kind, ObjectKind, Weaver
from newslint.readers import front_matter
from newslint.readers.addresses import addresses
from newslint.text import Span

if TYPE_CHECKING:
    from collections.abc import Iterator

    from newslint.settings import FrontMatterKeys

_WIDEST: Final = 100  # characters of a wrapped line; a wider one without more spaces holds an address
_STOPS: Final = (".", "!", "?", "…")
_CLOSING_MARKS: Final = "\"'”’)]"

_LINE = re.compile(r"[^\r\n]*+(?:\r\n?|\n|\Z)")
_SPACE = re.compile(r"[ \t]*+")
# Never beyond the next comment, so that comments without an end take no time.
_COMMENT = re.compile(r"<!--\s*+newslint-(?:[^-<]++|-(?!->)|<(?!!--))*+-->")


def read(source: str, keys: FrontMatterKeys) -> Article:
    """Read a draft.

    Args:
        source: The file as decoded.
        keys: The front matter keys to look under.

    Raises:
        ReadError: The front matter is not right.
    """
    weaver = Weaver(source)
    front = front_matter.read(source, keys)
    if front:
        front_matter.weave(weaver, front)
    _Text(weaver, front.end if front else 0).weave()
    return weaver.article(front.meta if front else None)


def spell(text: str) -> str:
    """Return words of prose as they are: nothing is markup."""
    return text


class _Text:
    def __init__(self, weaver: Weaver, at: int) -> None:
        self._weaver = weaver
        self._source = weaver.source
        self._at = at
        # In order; each leaves the queue when it is noted.
        self._comments = deque(Span(*found.span()) for found in _COMMENT.finditer(self._source, at))

    def weave(self) -> None:
        """Add the text to the article."""
        paragraphs = list(self._paragraphs())
        wrapped = not any(self._is_wide(line) for lines in paragraphs for line in lines)
        for lines in paragraphs:
            if wrapped and not all(self._is_sentence(line) for line in lines):
                self._block(lines)
            else:
                for line in lines:
                    self._block([line])
        self._weaver.end()
        self._note_comments(len(self._source))

    def _paragraphs(self) -> Iterator[list[Span]]:
        """Yield the lines between blank lines, each without the space and the comments around it."""
        text = self._source
        if self._comments:
            text = _COMMENT.sub(lambda comment: " " * len(comment[0]), text)
        lines: list[Span] = []
        for found in _LINE.finditer(text, self._at):
            begun = found[0].lstrip()
            if begun:
                lines.append(Span(found.end() - len(begun), found.end() - len(begun) + len(begun.rstrip())))
            elif lines and not self._source[found.start() : found.end()].strip():
                yield lines  # so does the last one: an empty line ends the text
                lines = []

    def _is_wide(self, line: Span) -> bool:
        return self._source.find(" ", line.start + _WIDEST, line.end) >= 0

    def _is_sentence(self, line: Span) -> bool:
        return line.of(self._source).rstrip(_CLOSING_MARKS).endswith(_STOPS)

    def _block(self, lines: list[Span]) -> None:
        self._weaver.begin(Kind.PARAGRAPH)
        end = lines[0].start
        for line in lines:
            if end != line.start:
                self._weaver.put("\n", end, line.start)
            self._line(line)
            end = line.end

    def _line(self, line: Span) -> None:
        self._note_comments(line.start)
        at = line.start
        while self._comments and self._comments[0].end <= line.end:
            comment = self._comments[0]
            self._prose(at, comment.start)
            self._note_comments(comment.end)
            at = comment.end
            if self._source[comment.start - 1] in " \t":  # space on one side of it is enough
                at = _SPACE.match(self._source, at).end()  # type: ignore[union-attr]  # it matches nothing, too
        self._prose(at, line.end)

    def _prose(self, start: int, end: int) -> None:
        at = start
        for address in addresses(self._source, start, end):
            self._weaver.keep(at, address.start)
            self._weaver.place(ObjectKind.URL, *address)
            at = address.end
        self._weaver.keep(at, end)

    def _note_comments(self, before: int) -> None:
        """Note the comments that begin before a place."""
        while self._comments and self._comments[0].start < before:
            self._weaver.note(ObjectKind.COMMENT, *self._comments.popleft())
