"""The flow of a page's words: from text as the file has it to text as a browser shows it."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final

from newslint.article import Kind, ObjectKind
from newslint.readers.addresses import addresses
from newslint.readers.html.references import reference, resolved
from newslint.record import Row

if TYPE_CHECKING:
    from newslint.article import Weaver
    from newslint.readers.html.tokens import Attribute
    from newslint.text import Span

_TEXT = re.compile(
    r"""
      (?P<words> [^& \t\n\f\r\x00]++ (?: [ ] [^& \t\n\f\r\x00]++ )*+ )
    | (?P<space> [ \t\n\f\r]++ )
    | (?P<ampersands> (?: & (?![A-Za-z#]) )++ )
    | (?P<reference> & )
    | \x00++
    """,
    re.VERBOSE,
)
_SPACES: Final = tuple(" \t\n\f\r")
_NEWLINE = re.compile(r"\r\n?|\n")
_BLANK_LINES = re.compile(r"(?:[^\r\n]*+(?:\r\n?|\n))++")


class Style(Row):
    """What text is; the attributes are those of its block."""

    kind: Kind = Kind.PARAGRAPH
    level: int = 0
    quoted: bool = False


class _Gap(Row):
    """What stands between words: where it is in the file, and what it becomes if more words follow."""

    start: int
    end: int
    text: str


class Flow:
    """Weaves words into blocks.

    Space runs together, and vanishes at the ends of a block; in verbatim blocks it stays as it is. A block
    begins with its first word.
    """

    def __init__(self, weaver: Weaver) -> None:
        self._weaver = weaver
        self._source = weaver.source
        self._begun = False
        self._gaps: list[_Gap] = []
        self._addresses: list[tuple[ObjectKind, Attribute]] = []  # met since the last word

    def text(self, start: int, end: int, style: Style) -> None:
        """Add the text between two places, in which there are no tags."""
        at = start
        for address in addresses(self._source, start, end):
            self._words(at, address.start, style)
            self.place(ObjectKind.URL, address, style, resolved(address.of(self._source)))
            at = address.end
        self._words(at, end, style)

    def place(self, kind: ObjectKind, span: Span, style: Style, text: str | None = None) -> None:
        """Add an object that takes a place in the sentence."""
        self._release(style)
        self._weaver.place(kind, *span, text)

    def link(self, address: Attribute) -> None:
        """Note the address of a link whose words follow."""
        self._addresses.append((ObjectKind.URL, address))

    def image(self, address: Attribute | None, words: Attribute | None, style: Style) -> None:
        """Add an image: the words that stand for it belong to the sentence, or else are its caption."""
        if address:
            self._addresses.append((ObjectKind.IMAGE, address))
        if not words or not words.text.strip():
            return
        if self._begun:
            self._words(*words.span, style)
        else:
            self.block(words.span, Style(Kind.CAPTION, quoted=style.quoted))

    def block(self, span: Span, style: Style) -> None:
        """Add a block of its own."""
        self.end()
        self._words(*span, style)
        self.end()

    def line_break(self, start: int, end: int, style: Style) -> None:
        """Add a new line; the second of two is a new block."""
        if not self._begun:
            return
        if style.kind is Kind.VERBATIM:
            self._gaps.append(_Gap(start, end, "\n"))
        elif self._gaps and self._gaps[0].text == "\n":
            self.end()
        else:
            self._gaps = [_Gap(start, end, "\n")]

    def end(self) -> None:
        """End the block."""
        self._gaps.clear()
        self._note_addresses()
        if self._begun:
            self._weaver.end()
            self._begun = False

    def _words(self, start: int, end: int, style: Style) -> None:
        at = start
        while found := _TEXT.match(self._source, at, end):
            at = found.end()
            if found.lastgroup == "space":
                self._space(found[0], *found.span(), style)
            elif found.lastgroup == "reference":
                at = self._reference(found.start(), end, style)
            elif found.lastgroup:
                self._release(style)
                self._weaver.keep(*found.span())

    def _reference(self, at: int, end: int, style: Style) -> int:
        """Add what a character reference stands for; return where it ends."""
        text, after = reference(self._source, at, end) or ("&", at + 1)
        if text in _SPACES:
            self._space(text, at, after, style)
        else:
            self._release(style)
            self._weaver.put(text, at, after)
        return after

    def _space(self, text: str, start: int, end: int, style: Style) -> None:
        if style.kind is Kind.VERBATIM:
            if not self._begun and (lines := _BLANK_LINES.match(text)):
                self._gaps.clear()
                text, start = text[lines.end() :], start + lines.end()
            self._gaps.append(_Gap(start, end, _NEWLINE.sub("\n", text)))
        elif self._begun and not self._gaps:
            self._gaps.append(_Gap(start, end, " "))

    def _release(self, style: Style) -> None:
        """Make ready for a word."""
        if not self._begun:
            self._weaver.begin(style.kind, level=style.level, quoted=style.quoted)
            self._begun = True
        for gap in self._gaps:
            self._weaver.put(gap.text, gap.start, gap.end)
        self._gaps.clear()
        self._note_addresses()

    def _note_addresses(self) -> None:
        for kind, address in self._addresses:
            self._weaver.note(kind, *address.span, resolved(address.text))
        self._addresses.clear()
