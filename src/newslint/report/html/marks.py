"""Where findings stand in an article's prose, and how they cut it into stretches that are marked alike."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections import Counter, defaultdict
from operator import attrgetter
from typing import TYPE_CHECKING, NamedTuple

from newslint.text import Span

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

    from newslint.article import Article, Block
    from newslint.lint import Diagnostic, Level
    from newslint.text import Position


class Mark(NamedTuple):
    """A finding in the prose.

    Attributes:
        number: The finding's number in its file.
        level: Its level.
        span: Where it stands in the article's text.
        block: The number of the block in which it begins.
    """

    number: int
    level: Level
    span: Span
    block: int


class Stretch(NamedTuple):
    """A part of a block in which the same findings are marked.

    Attributes:
        span: Where it stands in the article's text.
        levels: The levels of the findings that are marked in it.
        begins: The numbers of the findings that begin with it.
        ends: The numbers of those that end with it, or go on in a later block.
        is_evidence: Evidence begins with it.
    """

    span: Span
    levels: frozenset[Level]
    begins: tuple[int, ...]
    ends: tuple[int, ...]
    is_evidence: bool


class Marks:
    """The findings of an article that stand in its prose."""

    def __init__(self, article: Article, findings: Iterable[tuple[int, Diagnostic]]) -> None:
        """Take an article and its numbered findings."""
        self._article = article
        self._objects = {thing.source for thing in article.objects}
        self._found: dict[int, Mark] = {}
        self._evidence: dict[tuple[int, int], Span] = {}
        ...
