"""Character references as HTML has them: in text, many may stand without their semicolon."""

from __future__ import annotations

import re
from typing import Final

from newslint.readers.entities import entity

_OPEN_ENDED = re.compile(
    r"&(?:#(?P<x>[xX]?)(?P<digits>(?<=[xX])[0-9A-Fa-f]++|(?<=#)[0-9]++);?|(?P<name>[A-Za-z0-9]{2,6}))"
)
_REFERENCE = re.compile(r"&#?\w{1,32};")
_MOST_DIGITS: Final = 7
_SPELLED: Final = str.maketrans({"&": "&amp;", "<": "&lt;", ">": "&gt;"})


def reference(source: str, at: int, end: int) -> tuple[str, int] | None:
    """Return what the character reference at an ampersand stands for, and where it ends."""
    found = _OPEN_ENDED.match(source, at, end)
    if not found:
        return None
    if exact := entity(source, at):
        return exact if exact[1] <= end else None
    if found["name"]:
        return _without_semicolon(found["name"], at)
    digits = found["digits"].lstrip("0")[: _MOST_DIGITS + 1]
    exact = entity(f"&#{found['x']}{digits or '0'};", 0)
    return exact[0] if exact else "\ufffd", found.end()


def _without_semicolon(name: str, at: int) -> tuple[str, int] | None:
    from html.entities import html5  # noqa: PLC0415 (2,231 names that few drafts need)

    for length in range(len(name), 1, -1):
        text = html5.get(name[:length])
        if text:
            return text, at + 1 + length
    return None


def spell(text: str) -> str:
    """Return words of prose as a page writes them."""
    return text.translate(_SPELLED)


def resolved(text: str) -> str:
    """Return an address without its character references."""
    return _REFERENCE.sub(_resolved, text) if "&" in text else text


def _resolved(found: re.Match[str]) -> str:
    exact = entity(found.string, found.start())
    return exact[0] if exact else found[0]
