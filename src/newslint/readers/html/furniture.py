"""Furniture: what of a page is not the article.

Most of it says so by its element or its role. Two elements do not tell by themselves, so what is in them
decides: an `<aside>` is furniture if most of its text is links (a list of other articles) and prose if not
(a pull quote, a fact box); a `<form>` is furniture unless it is wrapped around the page, headline and all.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final

from newslint.article import ObjectKind
from newslint.readers.html.tokens import What, tokens

if TYPE_CHECKING:
    from collections.abc import Container, Iterator, Mapping

    from newslint.readers.html.elements import OpenElements
    from newslint.readers.html.tokens import Attribute, Token

_FURNITURE: Final = frozenset("button datalist dialog menu nav select textarea".split())
_EMBEDDED: Final = frozenset(
    "applet audio canvas iframe math noembed noframes noscript object script style svg template video xmp".split()
)
_CODE: Final = frozenset(("code", "kbd", "samp"))
_ROLES: Final = frozenset(
    "alertdialog banner contentinfo dialog menu menubar navigation search tablist toolbar".split()
)
_THE_ARTICLE: Final = frozenset(("article", "main"))
_SECTIONS: Final = ("article", "aside", "main", "section")

_TELLING: Final = re.compile(r"hidden|role", re.IGNORECASE)
_JUDGED: Final = ("aside", "form")
_ANY_JUDGED = re.compile(r"<(?:aside|form)\b", re.IGNORECASE)
_WRAPPED: Final = ("article", "h1", "main")
...
