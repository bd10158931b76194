"""GitHub's tables."""

from __future__ import annotations

import itertools
import re

from newslint.text import Span

_RULE = re.compile(r"\|?[ \t]*+:?-++:?[ \t]*+(?:\|[ \t]*+:?-++:?[ \t]*+)*+\|?[ \t]*+\Z")
_PIPE = re.compile(r"\\.|\|")


def is_rule(source: str, start: int, end: int) -> bool:
    """Tell whether a line is the one below a table's head."""
    return bool(_RULE.match(source, start, end))


def cells(source: str, start: int, end: int) -> list[Span]:
    """Return the cells of a line, without the space around them."""
    bounds = [found.start() for found in _PIPE.finditer(source, start, end) if found[0] == "|"]
    if not bounds or bounds[0] > start:
        bounds.insert(0, start - 1)
    if bounds[-1] < end - 1:
        bounds.append(end)
    return [_trimmed(source, left + 1, right) for left, right in itertools.pairwise(bounds)]


def _trimmed(source: str, start: int, end: int) -> Span:
    cell = source[start:end]
    start += len(cell) - len(cell.lstrip(" \t"))
    return Span(start, max(start, end - len(cell) + len(cell.rstrip(" \t"))))
