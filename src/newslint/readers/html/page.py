"""From a page's tokens to an article."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final

from newslint.article import Article, Kind, Meta, ObjectKind
from newslint.readers.html.elements import BLOCKS, VOID, Element, OpenElements
from newslint.readers.html.flow import Flow
from newslint.readers.html.furniture import Furniture
from newslint.readers.html.published import Published
from newslint.readers.html.tokens import Token, What, attributes, tokens
from newslint.text import Span

if TYPE_CHECKING:
    from newslint.article import Weaver

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
        weaver: Makes the article.
        titled: The page's title is prose.
    """

    def __init__(self, weaver: Weaver, *, titled: bool) -> None:
        self.has_title = False
        self._weaver = weaver
        self._source = weaver.source
        self._titled = titled
        self._flow = Flow(weaver)
        self._open = OpenElements()
        self._hider: Element | None = None  # the outermost open element whose content is no prose
        self._published = Published()
        self._in_linked_data = False

    def article(self, at: int) -> Article:
        """Return the article that begins at a place of the source."""
        self._furniture = Furniture(self._source, at)
        for token in tokens(self._source, at):
            match token.what:
                case What.TEXT if self._hider is None:
                    self._flow.text(token.start, token.end, self._open.innermost)
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
        return self._weaver.article(Meta(self._published.day))

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
        around = self._open.innermost
        match tag.name:
            case "br":
                self._flow.line_break(tag.start, tag.end, around)
            case "img":
                given = attributes(self._source, tag)
                self._flow.image(given.get("src"), given.get("alt"), around)
            case "a":
                if address := attributes(self._source, tag).get("href"):
                    self._flow.link(address)
            case "time":
                self._published.time(attributes(self._source, tag))
            case "q":
                self._flow.put("‘" if "q" in self._open else "“", tag.start, tag.end, around)
            case _:
                pass

    def _open_element(self, tag: Token) -> None:
        around = self._open.innermost
        kind = _KINDS.get(tag.name, around.kind)
        inherited = around.level if kind is around.kind else 0
        element = Element(
            tag.name,
            tag.start,
            kind,
            level=_LEVELS.get(tag.name, inherited),
            quoted=around.quoted or tag.name == "blockquote",
            hides=None if self._hider else self._furniture.hidden(tag, self._open),
        )
        if self._open.open(element) and element.hides:
            self._hider = self._open.innermost

    def _end_tag(self, tag: Token) -> None:
        depth = self._open.closed_by_end(tag.name)
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
            elif element.name == "q" and self._hider is None:
                self._flow.put("’" if "q" in self._open else "”", at, at, element)
            if element.name in BLOCKS and self._hider is None:
                self._flow.end()

    def _hidden(self, element: Element, end: int) -> None:
        """Add an element whose content is no prose; code between words takes a place in the sentence."""
        hides = element.hides or ObjectKind.HTML
        if hides is ObjectKind.CODE and element.kind is not Kind.VERBATIM:
            self._flow.place(hides, Span(element.start, end), element)
        else:
            self._weaver.note(hides, element.start, end)

    def _raw(self, token: Token) -> None:
        if token.name == "script" and self._in_linked_data:
            self._published.linked_data(self._source[token.start : token.end])
        elif token.name == "title" and self._hider is None and not self.has_title:
            self.has_title = True
            if self._titled:
                self._flow.block(Span(token.start, token.end), Element(kind=Kind.TITLE))
