"""What belongs to links: addresses and titles, labels and their definitions."""

from __future__ import annotations

import re
from typing import Final

from newslint.readers.entities import entity
from newslint.record import Row

_DEEPEST: Final = 32  # parentheses in an address; CommonMark asks for three
_LONGEST_LABEL: Final = 999

_SPACE = re.compile(r"[ \t\n]*+")
_LABEL = re.compile(r"\[((?:[^\[\]\\]++|\\.)++)\]", re.DOTALL)
_ANGLED = re.compile(r"<([^<>\\\n]*+(?:\\.[^<>\\\n]*+)*+)>")
# What can end a plain destination; Jekyll's and Hugo's own references hold spaces.
_STOP = re.compile(r"\\[!-/:-@\[-`{-~]|[()]|[\x00-\x20\x7f]|\{\{[^{}]*+\}\}|\{%[^{}%]*+%\}")
_TITLE = re.compile(
    r"""
      "[^"\\]*+(?:\\.[^"\\]*+)*+"
    | '[^'\\]*+(?:\\.[^'\\]*+)*+'
    | \([^()\\]*+(?:\\.[^()\\]*+)*+\)
    """,
    re.DOTALL | re.VERBOSE,
)
_LINE_END = re.compile(r"[ \t]*+(?:\n|\Z)")
_ESCAPED = re.compile(r"\\([!-/:-@\[-`{-~])|&#?\w{1,32};")


class Target(Row):
    """Where a link leads.

    Attributes:
        start: Where the address begins.
        end: Where the address ends.
        after: Where all that belongs to the link ends.
    """

    start: int
    end: int
    after: int


class Definition(Row):
    """A link reference definition: `[label]: address "title"`."""

    label: str
    target: Target


def inline(text: str, at: int) -> Target | None:
    """Return the target in `(address "title")` that begins at a parenthesis."""
    found = _destination(text, _skip(text, at + 1))
    if not found:
        return None
    end = _skip(text, found.after)
    if end > found.after and (title := _TITLE.match(text, end)):
        end = _skip(text, title.end())
    return found._replace(after=end + 1) if text.startswith(")", end) else None


def label(text: str, at: int) -> tuple[str, int] | None:
    """Return the label in `[label]`, as labels are compared, and where it ends."""
    found = _LABEL.match(text, at)
    name = normal(text, *found.span(1)) if found else ""
    return (name, found.end()) if found and name else None


def normal(text: str, start: int, end: int) -> str:
    """Return what stands between two places as labels are compared; empty where it is too long for one."""
    return " ".join(text[start:end].split()).casefold() if end - start <= _LONGEST_LABEL else ""


def definition(text: str, at: int) -> Definition | None:
    """Return the definition that begins at a bracket; it ends where the next line has text."""
    found = label(text, at)
    if not found or not text.startswith(":", found[1]):
        return None
    target = _destination(text, _skip(text, found[1] + 1))
    if not target or (target.start == target.end and text[target.start - 1] != "<"):
        return None
    end = _skip(text, target.after)
    title = _TITLE.match(text, end) if end > target.after else None
    line_end = (title and _LINE_END.match(text, title.end())) or _LINE_END.match(text, target.after)
    return Definition(found[0], target._replace(after=_skip(text, line_end.end()))) if line_end else None


def plain(address: str) -> str:
    """Return an address without its escapes and character references."""
    return _ESCAPED.sub(_resolved, address) if "\\" in address or "&" in address else address


def _skip(text: str, at: int) -> int:
    return _SPACE.match(text, at).end()  # type: ignore[union-attr]  # it matches nothing, too


def _destination(text: str, at: int) -> Target | None:
    if text.startswith("<", at):
        angled = _ANGLED.match(text, at)
        return Target(angled.start(1), angled.end(1), angled.end()) if angled else None
    end, depth = len(text), 0
    for found in _STOP.finditer(text, at):
        mark = found[0]
        if mark == "(":
            depth += 1
            if depth > _DEEPEST:
                return None
        elif mark == ")" and depth:
            depth -= 1
        elif len(mark) == 1:
            end = found.start()
            break
    return None if depth else Target(at, end, end)


def _resolved(found: re.Match[str]) -> str:
    if found[1]:
        return found[1]
    reference = entity(found.string, found.start())
    return reference[0] if reference else found[0]
