"""What goes from the file when whole lines of prose go from the text."""

from __future__ import annotations

import re
from bisect import bisect_left
from typing import TYPE_CHECKING

from newslint.article.article import ObjectKind
from newslint.article.elements import around
from newslint.text import Span

if TYPE_CHECKING:
    from newslint.article.article import Article

_NEWLINE = re.compile(r"\r?\n")
_NEWLINES = re.compile(r"\r?\n(?:[ \t>]*\r?\n)*")
_LIST_MARKER = re.compile(r"[\s>]*(?:[-+*]|\d+[.)])\s")


def is_whole_lines(article: Article, span: Span) -> bool:
    """Tell whether a span of the text holds one line of prose or several, and else only white space."""
    text, core = article.text, _core(article.text, span)
    before, after = _with_space(text, core)
    return (
        core.start < core.end
        and (before == 0 or "\n" in text[before : core.start])
        and (after == len(text) or "\n" in text[core.end : after])
    )


def removal(article: Article, span: Span) -> Span | None:
    """Return what goes from the file with whole lines of the text: their lines, with markup and breaks.

    Args:
        article: The article.
        span: All of one line of the text or of several, with the breaks before or after that go as well.

    Returns:
        The lines of the file, or the elements of HTML; None where other things stand in them: prose, a tag
        without its other half, a list's marker.
    """
    source, text, core = article.source, article.text, _core(article.text, span)
    inner = article.map.span(core)
    if element := around(source, inner):
        return element
    start = source.rfind("\n", 0, inner.start) + 1
    newline = _NEWLINE.search(source, inner.end)
    end = newline.start() if newline else len(source)
    before, after = _with_space(text, core)
    if before and article.map.span(Span(before - 1, before)).end > start:
        return None
    if after < len(text) and article.map.span(Span(after, after + 1)).start < end:
        return None
    markup = _markup(article, Span(start, inner.start)) + _markup(article, Span(inner.end, end))
    if any(one.isalpha() or one == "<" for one in markup):
        return None
    first = before == 0 or text.count("\n", before, core.start) > 1
    last = after == len(text) or text.count("\n", core.end, after) > 1
    if not (first and last) and _LIST_MARKER.match(source, start, inner.start):
        return None
    if span.start < core.start:
        start = _back(source, start, blank=text.count("\n", span.start, core.start) > 1)
    if span.end > core.end and newline:
        newlines = _NEWLINES.match(source, end) if text.count("\n", core.end, span.end) > 1 else newline
        end = newlines.end() if newlines else end
    return Span(start, end)


def _core(text: str, span: Span) -> Span:
    """Return the span without the white space at its ends."""
    inner = span.of(text)
    start = span.start + len(inner) - len(inner.lstrip())
    return Span(start, max(start, span.start + len(inner.rstrip())))


def _with_space(text: str, core: Span) -> Span:
    """Return the core with the white space around it."""
    start, end = core
    while start and text[start - 1].isspace():
        start -= 1
    while end < len(text) and text[end].isspace():
        end += 1
    return Span(start, end)


def _markup(article: Article, span: Span) -> str:
    """Return what stands in a stretch of the file without prose, but not the addresses of links."""
    first, last = (bisect_left(article.objects, at, key=lambda one: one.source.start) for at in span)
    parts, at = [], span.start
    for one in article.objects[first:last]:
        if one.kind is ObjectKind.URL:
            parts.append(article.source[at : one.source.start])
            at = one.source.end
    return "".join([*parts, article.source[at : span.end]])


def _back(source: str, start: int, *, blank: bool) -> int:
    """Return where the line before a line ends; with the blank lines between, if they go as well."""
    while start:
        end = start - 1 - source.startswith("\r\n", start - 2)
        start = source.rfind("\n", 0, end) + 1
        if not blank or source[start:end].strip(" \t>"):
            return end
    return 0
