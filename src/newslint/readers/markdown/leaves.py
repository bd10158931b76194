"""The leaves of a draft's blocks: prose, HTML, and what is neither."""

from __future__ import annotations

import itertools
from typing import TYPE_CHECKING

from newslint.record import Row

if TYPE_CHECKING:
    from newslint.article import Kind, ObjectKind
    from newslint.text import Span


class Prose(Row):
    """A block of prose: its lines, without the markers and the space around them."""

    kind: Kind
    lines: list[Span]
    level: int = 0
    quoted: bool = False


class Html(Row):
    """A block of HTML: its lines, without the markers and the space around them."""

    lines: list[Span]
    quoted: bool


class Thing(Row):
    """A block that is not prose."""

    kind: ObjectKind
    start: int
    end: int
    text: str | None = None


Leaf = Prose | Html | Thing


def masked(source: str, lines: list[Span]) -> str:
    """Return the source from the first line's start to the last one's end, with only a newline between lines.

    Markers between lines become space, so that offsets stay the file's own.
    """
    parts = [source[slice(*lines[0])]]
    for before, line in itertools.pairwise(lines):
        gap = source[before.end : line.start]
        newline = len(gap) - len(gap.lstrip(" \t"))
        parts += [" " * newline, "\n".ljust(len(gap) - newline), source[slice(*line)]]
    return "".join(parts)
