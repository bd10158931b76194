"""HTML within Markdown: tags, comments, and the blocks that hold them."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final

from newslint.article import Kind, ObjectKind
from newslint.article.article import PLACEHOLDER
from newslint.record import Row
from newslint.text import Span

if TYPE_CHECKING:
    from collections.abc import Callable

_AUTOLINK = re.compile(
    r"""<(
        [A-Za-z][A-Za-z0-9+.-]{1,31} : [^\x00-\x20<>]*+
      | [\w.!#$%&'*+/=?^`{|}~-]++ @ [A-Za-z0-9] (?: [A-Za-z0-9.-]*[A-Za-z0-9] )?
    )>""",
    re.ASCII | re.VERBOSE,
)
# A tag that turns out to be none stops at the first `<` outside quotation marks. As a mark switches between
# inside and outside, at most three tags that begin at different places can still be open at any one:
# trying every `<` of a text is linear in its length.
_TAG = re.compile(
    r"""<(?:
        (?P<open>[A-Za-z][A-Za-z0-9-]*+)
        (?:
            [ \t\n]++ [A-Za-z_:][\w.:-]*+
            (?: [ \t\n]*+ = [ \t\n]*+ (?: [^ \t\n"'=<>`]++ | '[^']*+' | "[^"]*+" ) )?+
        )*+
        [ \t\n]*+ /?>
      | /(?P<close>[A-Za-z][A-Za-z0-9-]*+) [ \t\n]*+ >
    )""",
    re.ASCII | re.VERBOSE,
)
_ENDS: Final = {"<!--": "-->", "<![CDATA[": r"\]\]>", "<?": r"\?>"}
_EMPTY_COMMENT = re.compile(r"<!---?>")
_DECLARATION = re.compile(r"<![A-Za-z]")

_ATTRIBUTE = re.compile(
    r"""[ \t\n](alt|href)[ \t\n]*+=[ \t\n]*+(?:"([^"]*+)"|'([^']*+)'|([^ \t\n"'=<>`]++))""", re.IGNORECASE
)

# Elements whose content is not prose: code, and what readers never see.
_UNSEEN: Final = {
    "code": ObjectKind.CODE,
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
    "dd": Kind.ITEM,
    "dt": Kind.ITEM,
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
_VERBATIM_END = re.compile(r"</(?:script|pre|style|textarea)>", re.IGNORECASE)
_BLOCK_ENDS: Final = {
    "verbatim": _VERBATIM_END,
    "comment": re.compile("-->"),
    "instruction": re.compile(r"\?>"),
    "data": re.compile(r"\]\]>"),
    "declaration": re.compile(">"),
}
UNTIL_BLANK: Final = re.compile(r"(?!)")
"""Ends the HTML blocks that a blank line ends: it matches nothing."""


class Element(Row):
    """A tag, a comment or the like.

    Attributes:
        end: Where it ends.
        kind: What it is.
        prose: What stands for it in the prose.
        text: Its characters where they are not all it is made of: an address without its brackets.
        tag: The tag it opens, or “/” and the tag it closes, in lower case.
        address: Where the address of a link stands.
        shown: Where the words stand that an image has for those who do not see it.
    """

    end: int
    kind: ObjectKind
    prose: str = ""
    text: str | None = None
    tag: str = ""
    address: Span | None = None
    shown: Span | None = None


def element(text: str, at: int, find: Callable[[str, int], int], open_end: int) -> Element | None:
    """Return the element that begins at a `<`.

    Args:
        text: The paragraph.
        at: Where the `<` stands.
        find: Finds where the first match of a pattern from a place on ends, or 0.
        open_end: Where a comment, a script or the like ends that is never closed; 0 where it is text.
    """
    if found := _TAG.match(text, at):
        return _tag(found, find, open_end)
    if found := _AUTOLINK.match(text, at):
        return Element(found.end(), ObjectKind.URL, PLACEHOLDER, found[1])
    if found := _EMPTY_COMMENT.match(text, at):
        return Element(found.end(), ObjectKind.COMMENT)
    opener = next((mark for mark in _ENDS if text.startswith(mark, at)), "")
    end = 0
    if opener:
        end = find(_ENDS[opener], at + len(opener)) or open_end
    elif _DECLARATION.match(text, at):
        end = find(">", at) or open_end
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
    tag = None if in_paragraph or _VERBATIM_END.match(source, at) else _TAG.match(source, at, end)
    return UNTIL_BLANK if tag and not source[tag.end() : end].strip() else None


def _tag(found: re.Match[str], find: Callable[[str, int], int], open_end: int) -> Element:
    if found["close"]:
        return Element(found.end(), ObjectKind.HTML, tag=f"/{found['close'].lower()}")
    name = found["open"].lower()
    if name in _UNSEEN and (end := find(rf"</{name}[ \t\n]*+>", found.end()) or open_end):
        return Element(end, _UNSEEN[name], PLACEHOLDER if name == "code" else "", tag=name)
    if name == "img":
        return Element(found.end(), ObjectKind.IMAGE, tag=name, shown=_attribute(found, "alt"))
    prose = "\n" if name == "br" else ""
    address = _attribute(found, "href") if name == "a" else None
    return Element(found.end(), ObjectKind.HTML, prose, tag=name, address=address)


def _attribute(tag: re.Match[str], name: str) -> Span | None:
    """Return where the value of an attribute stands, if it has one."""
    for found in _ATTRIBUTE.finditer(tag.string, *tag.span()):
        if found[1].lower() == name:
            return Span(*found.span(found.lastindex or 0))
    return None
