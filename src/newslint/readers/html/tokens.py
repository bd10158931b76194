"""The syntax of HTML: tags, attributes, comments and text, cut as browsers do (HTML Standard, 13.2.5).

Nothing is too broken to be cut: whatever does not end, ends with the file. So no place is read twice, and
the time is linear in the length of the file.
"""

from __future__ import annotations

import enum
import re
from functools import lru_cache
from typing import TYPE_CHECKING, Final

from newslint.record import Row
from newslint.text import Span

if TYPE_CHECKING:
    from collections.abc import Iterator

RAW: Final = frozenset("iframe noembed noframes noscript script style textarea title xmp".split())
"""Elements in which there are no tags. `<noscript>` is one of them wherever scripts run."""

_MARKUP = re.compile(r"<(?=[A-Za-z!?]|/[\s\S])")
# A quotation mark opens a value only after “=”; anywhere else it is part of a name.
_ATTRIBUTE: Final = r"""
    (?P<name> (?: = | [^ \t\n\f\r/>=] ) [^ \t\n\f\r/>=]*+ )
    (?: [ \t\n\f\r]*+ = [ \t\n\f\r]*+
        (?: "(?P<double>[^"]*+)" | '(?P<single>[^']*+)' | (?P<plain>(?!["'])[^ \t\n\f\r>]++) | (?=>) )
    | (?! [ \t\n\f\r]*+ = )
    )
"""
_EACH_ATTRIBUTE = re.compile(_ATTRIBUTE, re.VERBOSE)
_TAG = re.compile(
    rf"""
    < (?P<stroke>/?) (?P<element>[A-Za-z][^ \t\n\f\r/>]*+)
    (?: [ \t\n\f\r/]++ | {re.sub(r"[?]P<[a-z]+>", "?:", _ATTRIBUTE)} )*+ >
    """,
    re.VERBOSE,
)
_CUT_OFF_TAG = re.compile(r"</?[A-Za-z]")  # for one that has an end matches the above
_COMMENT_END = re.compile(r"--!?>")
_EMPTY_COMMENT = re.compile(r"<!---?>")


class What(enum.Enum):
    """What a token is."""

    TEXT = enum.auto()
    OPEN = enum.auto()  # a tag that opens an element
    CLOSE = enum.auto()  # a tag that closes one
    RAW = enum.auto()  # what stands in an element in which there are no tags
    COMMENT = enum.auto()
    OTHER = enum.auto()  # a document type, an instruction, a tag that the file's end cuts off


class Token(Row):
    """A part of the file.

    Attributes:
        what: What it is.
        start: Where it begins.
        end: Where it ends.
        name: Of a tag, and of the element around what is raw, the name in lower case.
    """

    what: What
    start: int
    end: int
    name: str = ""


class Attribute(Row):
    """The value of an attribute as the file spells it, and where it stands."""

    text: str
    span: Span


def tokens(source: str, at: int) -> Iterator[Token]:
    """Yield the parts of the file from `at` on; there is nothing between them.

    In XHTML that says it is XML, a tag that ends with a stroke is yielded as two.
    """
    is_xml = source.startswith("<?xml", at)
    while found := _MARKUP.search(source, at):
        if at < found.start():
            yield Token(What.TEXT, at, found.start())
        token = _markup(source, found.start())
        yield token
        at = token.end
        if token.what is not What.OPEN:
            continue
        if is_xml and source[at - 2] == "/":
            yield Token(What.CLOSE, at, at, token.name)
        elif token.name in RAW:
            closing = _closing(token.name).search(source, at)
            end = closing.start() if closing else len(source)
            yield Token(What.RAW, at, end, token.name)
            at = end
    if at < len(source):
        yield Token(What.TEXT, at, len(source))


def attributes(source: str, tag: Token) -> dict[str, Attribute]:
    """Return the attributes of a tag by their names in lower case; of two with one name the first holds."""
    found: dict[str, Attribute] = {}
    for one in _EACH_ATTRIBUTE.finditer(source, tag.start + 1 + len(tag.name), tag.end):
        group = one.lastgroup if one.lastgroup != "name" else None
        value = (
            Attribute(one[group], Span(*one.span(group)))
            if group
            else Attribute("", Span(one.end(), one.end()))
        )
        found.setdefault(one["name"].lower(), value)
    return found


def _markup(source: str, at: int) -> Token:
    if tag := _TAG.match(source, at):
        what = What.CLOSE if tag["stroke"] else What.OPEN
        return Token(what, at, tag.end(), tag["element"].lower())
    if source.startswith("<!--", at):
        closing = _EMPTY_COMMENT.match(source, at) or _COMMENT_END.search(source, at + 4)
        return Token(What.COMMENT, at, closing.end() if closing else len(source))
    stop = -1 if _CUT_OFF_TAG.match(source, at) else source.find(">", at)
    return Token(What.OTHER, at, stop + 1 if stop >= 0 else len(source))


@lru_cache
def _closing(name: str) -> re.Pattern[str]:
    return re.compile(rf"</{name}(?=[ \t\n\f\r/>])", re.IGNORECASE)
