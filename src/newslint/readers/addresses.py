"""Bare addresses in prose: `https://…`, `www.…` and `name@example.org`."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from newslint.text import Span

if TYPE_CHECKING:
    from collections.abc import Iterator

_SIGN = re.compile(r"(?<![\w/])(?:(?:https?|ftp)://|www\.)|@", re.IGNORECASE)
_HOST = re.compile(r"[\w-]++(?:\.[\w-]++)*+")
_REST = re.compile(r"[^\s<>\[\]“”‘«»\"`]*+")
_TRAILING_REFERENCE = re.compile(r"&[A-Za-z0-9]+;\Z")
_LONGEST_REFERENCE = 34
_MAIL_DOMAIN = re.compile(r"[A-Za-z0-9-]++(?:\.[A-Za-z0-9-]++)++")


def addresses(text: str, start: int, end: int) -> Iterator[Span]:
    """Yield where addresses stand between two places of a text, without the sentence's own punctuation."""
    done = start
    for sign in _SIGN.finditer(text, start, end):
        if sign.start() >= done:
            found = mail(text, done, sign.start(), end) if sign[0] == "@" else web(text, *sign.span(), end)
            done = found.end if found else sign.end()
            if found:
                yield found


def web(text: str, start: int, host: int, end: int) -> Span | None:
    """Return the address that begins at `start` and whose host begins at `host`."""
    named = _HOST.match(text, host, end)
    if not named:
        return None
    stop = _REST.match(text, named.end(), end).end()  # type: ignore[union-attr]  # it matches nothing, too
    unopened = text.count(")", start, stop) - text.count("(", start, stop)
    while stop > named.end():
        last = text[stop - 1]
        if last == ")" and unopened > 0:
            unopened -= 1
            stop -= 1
        elif last in "?!.,:*_~'’;":
            reference = _TRAILING_REFERENCE.search(text, max(start, stop - _LONGEST_REFERENCE), stop)
            stop = reference.start() if last == ";" and reference else stop - 1
        else:
            break
    return Span(start, stop)


def mail(text: str, start: int, at: int, end: int) -> Span | None:
    """Return the mail address, not before `start`, whose @ stands at `at`."""
    begin = at
    while (
        begin > start
        and text[begin - 1].isascii()
        and (text[begin - 1].isalnum() or text[begin - 1] in "._+-")
    ):
        begin -= 1
    domain = _MAIL_DOMAIN.match(text, at + 1, end)
    return Span(begin, domain.end()) if domain and begin < at else None
