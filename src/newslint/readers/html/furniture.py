"""Furniture: what of a page is not the article.

Most of it says so by its element, its role or by being hidden. Three elements need a closer look:

- a `<header>` is a page's if the source is a page and no article or section is around it; else it holds
  the article's own headline;
- an `<aside>` is furniture if most of its text is links, as of a list of other articles; a pull quote or a
  box of facts is prose;
- a `<form>` is furniture unless it is wrapped around the article, as some content systems do.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final

from newslint.article import ObjectKind
from newslint.readers.html.tokens import What, attributes, tokens

if TYPE_CHECKING:
    from newslint.readers.html.elements import OpenElements
    from newslint.readers.html.tokens import Token

_OBJECTS: Final = {
    **dict.fromkeys("button datalist dialog menu nav select textarea".split(), ObjectKind.FURNITURE),
    **dict.fromkeys("applet audio canvas iframe math noembed noframes noscript".split(), ObjectKind.HTML),
    **dict.fromkeys("object script style svg template video xmp".split(), ObjectKind.HTML),
    **dict.fromkeys(("code", "kbd", "samp"), ObjectKind.CODE),
}
_ROLES: Final = frozenset(
    "alertdialog banner contentinfo dialog menu menubar navigation search tablist toolbar".split()
)
_SECTIONS: Final = ("article", "aside", "main", "section")
_ALWAYS_SHOWN: Final = ("article", "body", "html", "main")  # scripts hide these for a while only
_WRAPPED: Final = ("article", "h1", "main")

_PAGE = re.compile(r"<(?:!doctype|body|head|html)\b", re.IGNORECASE)
_BOX = re.compile(r"<(?:aside|form)\b", re.IGNORECASE)
_TELLING = re.compile(r"hidden|role", re.IGNORECASE)
_ADDRESS = re.compile(r"\bhref\b", re.IGNORECASE)


class Furniture:
    """Tells which elements of a source hold no prose."""

    def __init__(self, source: str, at: int) -> None:
        self._source = source
        self._is_page = bool(_PAGE.search(source, at))
        self._boxes: frozenset[int] = _boxes(source, at) if _BOX.search(source, at) else frozenset()

    def hidden(self, tag: Token, around: OpenElements) -> ObjectKind | None:
        """Return what the element that a tag opens is to be noted as, or None where its content is prose."""
        name = tag.name
        if name in _OBJECTS:
            return _OBJECTS[name]
        page_header = name == "header" and self._is_page and not any(one in around for one in _SECTIONS)
        page_footer = name == "footer" and "blockquote" not in around
        if page_header or page_footer or tag.start in self._boxes or self._says_so(tag):
            return ObjectKind.FURNITURE
        return None

    def _says_so(self, tag: Token) -> bool:
        if tag.name in _ALWAYS_SHOWN or not _TELLING.search(self._source, tag.start, tag.end):
            return False
        given = attributes(self._source, tag)
        role, hidden = given.get("role"), given.get("aria-hidden")
        return (
            "hidden" in given
            or (hidden is not None and hidden.text.strip().lower() == "true")
            or (role is not None and not _ROLES.isdisjoint(role.text.lower().split()))
        )


class _Box:
    """An aside or a form, and what is in it so far."""

    def __init__(self, name: str, start: int) -> None:
        self.name = name
        self.start = start
        self.letters = 0
        self.linked = 0
        self.wraps = False

    @property
    def is_furniture(self) -> bool:
        return not self.wraps if self.name == "form" else self.linked * 2 > self.letters


def _boxes(source: str, at: int) -> frozenset[int]:
    """Return where the asides and forms begin that are furniture."""
    page = _Box("", at)
    boxes: list[_Box] = []
    stack = [page]
    in_link = False
    for token in tokens(source, at):
        box = stack[-1]
        if token.what is What.TEXT:
            letters = sum(map(len, source[token.start : token.end].split()))
            box.letters += letters
            box.linked += letters if in_link else 0
        elif token.name == "a":
            in_link = token.what is What.OPEN and bool(_ADDRESS.search(source, token.start, token.end))
        elif token.what is What.OPEN and token.name in ("aside", "form"):
            stack.append(_Box(token.name, token.start))
            boxes.append(stack[-1])
        elif token.what is What.OPEN and token.name in _WRAPPED:
            box.wraps = True
        elif token.what is What.CLOSE and token.name == box.name:
            _add(stack.pop(), stack[-1])
    while len(stack) > 1:
        _add(stack.pop(), stack[-1])
    return frozenset(box.start for box in boxes if box.is_furniture)


def _add(box: _Box, around: _Box) -> None:
    around.letters += box.letters
    around.linked += box.linked
    around.wraps |= box.wraps
