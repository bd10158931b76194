"""HTML within Markdown: tags, comments, and the blocks that hold them."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final, NamedTuple

from newslint.article import Kind, ObjectKind
from newslint.article.article import PLACEHOLDER

if TYPE_CHECKING:
    from collections.abc import Callable

_AUTOLINK = re.compile(
    r"<([A-Za-z][A-Za-z0-9+.-]{1,31}:[^\x00-\x20<>]*+|[\w.!#$%&'*+/=?^`{|}~-]++@[A-Za-z0-9](?:[A-Za-z0-9.-]*[A-Za-z0-9])?)>",
    re.ASCII,
)
# A tag that turns out to be none stops at the first `<` outside quotation marks. As a mark switches between
# inside and outside, at most three tags that begin at different places can still be open at any one:
# trying every `<` of a text is linear in its length.
_TAG = re.compile(
    r"""<(?:
        (?P<open>[A-Za-z][A-Za-z0-9-]*+)
        (?: [ \t\n]++[A-Za-z_:][\w.:-]*+ (?: [ \t\n]*+=[ \t\n]*+ (?: [^ \t\n"'=<>`]++ | '[^']*+' | "[^"]*+" ) )?+ )*+
        [ \t\n]*+ /?>
      | /(?P<close>[A-Za-z][A-Za-z0-9-]*+) [ \t\n]*+ >
    )""",
    re.ASCII | re.VERBOSE,
)
_ENDS: Final = {"<!--": "-->", "<![CDATA[": r"\]\]>", "<?": r"\?>"}
_EMPTY_COMMENT = re.compile(r"<!---?>")
_DECLARATION = re.compile(r"<![A-Za-z]")

# What readers never see as text, and code.
_UNSEEN: Final = {
    "iframe": ObjectKind.HTML,
    "pre": ObjectKind.CODE,
    "script": ObjectKind.HTML,
    "style": ObjectKind.HTML,
    "textarea": ObjectKind.HTML,
}

BLOCKS: Final = frozenset(
    """
    address article aside base basefont blockquote body caption center col colgroup dd details dialog dir div
    dl dt fieldset figcaption figure footer form frame frameset h1 h2 h3 h4 h5 h6 head header hr html iframe
    legend li link main menu menuitem nav noframes ol optgroup option p param search section summary table
    tbody td tfoot th thead title tr track ul
    """.split()
)
KINDS: Final = {
    "caption": Kind.CAPTION,
    "figcaption": Kind.CAPTION,
    "li": Kind.ITEM,
    "td": Kind.CELL,
    "th": Kind.CELL,
} | {f"h{level}": Kind.HEADING for level in range(1, 7)}

_START = re.compile(
    r"""<(?:
        (?P<verbatim>script|pre|style|textarea)(?=[ \t>]|\Z)
      | !--(?P<comment>)
      | \?(?P<instruction>)
      | !\[CDATA\[(?P<data>)
      | ![A-Za-z](?P<declaration>)
      | /?(?P<tag>[A-Za-z][A-Za-z0-9-]*+)(?=[ \t]|/?>|\Z)
    )""",
    re.IGNORECASE | re.VERBOSE,
)
_BLOCK_ENDS: Final = {
    "verbatim": re.compile(r"</(?:script|pre|style|textarea)>", re.IGNORECASE),
    "comment": re.compile("-->"),
    "instruction": re.compile(r"\?>"),
    "data": re.compile(r"\]\]>"),
    "declaration": re.compile(">"),
}
UNTIL_BLANK: Final = re.compile(r"(?!)")


class Element(NamedTuple):
    """A tag, a comment or the like.

    Attributes:
        end: Where it ends.
        kind: What it is.
        prose: What stands for it in the prose.
        text: Its characters where they are not all it is made of: an address without its brackets.
        opens: The tag it opens, in lower case.
        closes: The tag it closes, in lower case.
    """

    end: int
    kind: ObjectKind
    prose: str = ""
    text: str | None = None
    opens: str = ""
    closes: str = ""


def element(text: str, at: int, find: Callable[[str, int], int]) -> Element | None:
    """Return the element that begins at a `<`.

    Args:
        text: The paragraph.
        at: Where the `<` stands.
        find: Finds where the first match of a pattern from a place on ends, or 0.
    """
    if found := _TAG.match(text, at):
        return _tag(found, find)
    if found := _AUTOLINK.match(text, at):
        return Element(found.end(), ObjectKind.URL, PLACEHOLDER, found[1])
    if found := _EMPTY_COMMENT.match(text, at):
        return Element(found.end(), ObjectKind.COMMENT)
    opener = next((mark for mark in _ENDS if text.startswith(mark, at)), "")
    end = 0
    if opener:
        end = find(_ENDS[opener], at + len(opener))
    elif _DECLARATION.match(text, at):
        end = find(">", at)
    return Element(end, ObjectKind.COMMENT if opener == "<!--" else ObjectKind.HTML) if end else None


def block_end(source: str, at: int, end: int, *, in_paragraph: bool) -> re.Pattern[str] | None:
    """Return the pattern that ends the HTML block that a line from `at` to `end` opens, if it opens one."""
    found = _START.match(source, at, end)
    if not found:
        return None
    if found.lastgroup != "tag":
        return _BLOCK_ENDS[found.lastgroup or ""]
    if found["tag"].lower() in BLOCKS:
        return UNTIL_BLANK
    tag = None if in_paragraph else _TAG.match(source, at, end)
    alone = tag and not source[tag.end() : end].strip() and found["tag"].lower() not in _UNSEEN
    return UNTIL_BLANK if alone else None


def _tag(found: re.Match[str], find: Callable[[str, int], int]) -> Element:
    if found["close"]:
        return Element(found.end(), ObjectKind.HTML, closes=found["close"].lower())
    name = found["open"].lower()
    if name in _UNSEEN and (end := find(rf"</{name}[ \t\n]*+>", found.end())):
        return Element(end, _UNSEEN[name], opens=name)
    kind = ObjectKind.IMAGE if name == "img" else ObjectKind.HTML
    return Element(found.end(), kind, "\n" if name == "br" else "", opens=name)
