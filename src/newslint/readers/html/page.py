"""From a page's tokens to an article."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final

from newslint.article import Article, Kind, Meta, ObjectKind, Weaver
from newslint.readers.front_matter import weave
from newslint.readers.html.elements import BLOCKS, VOID, OpenElements
from newslint.readers.html.flow import Flow, Style
from newslint.readers.html.furniture import Furniture
from newslint.readers.html.published import Published
from newslint.readers.html.tokens import Token, What, attributes, tokens
from newslint.text import Span

if TYPE_CHECKING:
    from newslint.readers.front_matter import FrontMatter
    from newslint.readers.html.elements import Element

_LEVELS: Final = {"h1": 1, "h2": 2, "h3": 3, "h4": 4, "h5": 5, "h6": 6}
_KINDS: Final = {
    **dict.fromkeys(_LEVELS, Kind.HEADING),
    **dict.fromkeys(("dd", "dt", "li"), Kind.ITEM),
    **dict.fromkeys(("td", "th"), Kind.CELL),
    **dict.fromkeys(("caption", "figcaption"), Kind.CAPTION),
    **dict.fromkeys(("listing", "pre"), Kind.VERBATIM),
}
"""What the text in an element is, where that is not what the text around it is."""

_LINKED_DATA = re.compile(r"application/ld\+json", re.IGNORECASE)


class Page:
    """Reads a page or a part of one.

    Args:
        source: The file as decoded.
        front: Its front matter.
        titled: The page's title is prose.
    """

    def __init__(self, source: str, front: FrontMatter | None, *, titled: bool) -> None:
        self.has_title = False
        self._source = source
        self._front = front
        self._begins = front.end if front else 0
        self._titled = titled
        self._weaver = Weaver(source)
        self._flow = Flow(self._weaver)
        self._furniture = Furniture(source, self._begins)
        self._open = OpenElements()
        self._hider: Element | None = None  # the outermost open element whose content is no prose
        self._published = Published()
        self._in_linked_data = False

    def article(self) -> Article:
        """Return the article."""
        if self._front:
            weave(self._weaver, self._front)
        for token in tokens(self._source, self._begins):
            match token.what:
                case What.TEXT if self._hider is None:
                    self._flow.text(token.start, token.end, self._open.style)
                case What.OPEN:
                    self._start_tag(token)
                case What.CLOSE:
                    self._end_tag(token)
                case What.RAW:
                    self._raw(token)
                case What.COMMENT:
                    self._weaver.note(ObjectKind.COMMENT, token.start, token.end)
                case What.OTHER:
                    self._weaver.note(ObjectKind.HTML, token.start, token.end)
        self._close(1, len(self._source))
        self._flow.end()
        meta = self._front.meta if self._front else Meta()
        return self._weaver.article(meta._replace(published=meta.published or self._published.day))

    def _start_tag(self, tag: Token) -> None:
        self._close(self._open.closed_by_start(tag.name), tag.start)
        if tag.name in BLOCKS and self._hider is None:
            self._flow.end()
        if tag.name == "meta":
            self._published.meta(attributes(self._source, tag))
        elif tag.name == "script":
            self._in_linked_data = bool(_LINKED_DATA.search(self._source, tag.start, tag.end))
        if self._hider is None:
            self._shown(tag)
        if tag.name not in VOID:
            self._open_element(tag)

    def _shown(self, tag: Token) -> None:
        """Add what a start tag itself has to say."""
        style = self._open.style
        match tag.name:
            case "br":
                self._flow.line_break(tag.start, tag.end, style)
            case "img":
                given = attributes(self._source, tag)
                self._flow.image(given.get("src"), given.get("alt"), style)
            case "a":
                if address := attributes(self._source, tag).get("href"):
                    self._flow.link(address)
            case "time":
                self._published.time(attributes(self._source, tag))
            case _:
                pass

    def _open_element(self, tag: Token) -> None:
        style = self._open.style
        if tag.name in _KINDS:
            style = Style(_KINDS[tag.name], _LEVELS.get(tag.name, 0), style.quoted)
        elif tag.name == "blockquote":
            style = style._replace(quoted=True)
        hides = None if self._hider else self._furniture.hidden(tag, self._open)
        element = self._open.open(tag.name, tag.start, style, hides)
        if element and hides:
            self._hider = element

    def _end_tag(self, tag: Token) -> None:
        depth = self._open.closed_by_end(tag.name)
        if depth < len(self._open):
            self._close(depth + 1, tag.start)
            self._close(depth, tag.end)
        if tag.name == "p" and self._hider is None:  # where it closes none, it stands for an empty one
            self._flow.end()

    def _close(self, depth: int, at: int) -> None:
        """Close the elements from a depth on, as of a place in the source."""
        for element in self._open.close(depth):
            if element is self._hider:
                self._hider = None
                self._hidden(element, at)
            if element.name in BLOCKS and self._hider is None:
                self._flow.end()

    def _hidden(self, element: Element, end: int) -> None:
        """Add an element whose content is no prose; code between words takes a place in the sentence."""
        hides = element.hides or ObjectKind.HTML
        if hides is ObjectKind.CODE and element.style.kind is not Kind.VERBATIM:
            self._flow.place(hides, Span(element.start, end), element.style)
        else:
            self._weaver.note(hides, element.start, end)

    def _raw(self, token: Token) -> None:
        if token.name == "script" and self._in_linked_data:
            self._published.linked_data(self._source[token.start : token.end])
        elif token.name == "title" and self._hider is None and not self.has_title:
            self.has_title = True
            if self._titled:
                self._flow.block(Span(token.start, token.end), Style(Kind.TITLE))
