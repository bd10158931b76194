"""Suppressions: findings that the draft itself says to leave alone.

Three forms: comments around a passage (`<!-- newslint-disable RULE… : reason -->` up to
`<!-- newslint-enable -->`), a comment before a line (`<!-- newslint-disable-next-line RULE… : reason -->`),
and the front matter (`newslint: {disable: [RULE…]}`). A comment that names no rule means all.
"""

from __future__ import annotations

import fnmatch
import re
from typing import TYPE_CHECKING

from newslint.lint import ObjectKind
from newslint.record import Row
from newslint.text import Span

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

    from newslint.article import Article

_COMMENT = re.compile(
    r"<!--\s*newslint-(?P<verb>disable-next-line|disable|enable)(?![\w-])(?P<rules>[^:]*?)(?::.*)?-->",
    re.DOTALL,
)
_RULE = re.compile(r"[^\s,]+")
_NEXT_LINE = re.compile(r"[^\r\n]*(?:\r\n?|\n)(?:[^\S\r\n]*(?:\r\n?|\n))*(?P<line>[^\r\n]*)")
_EVERYTHING = "*"


class Suppression(Row):
    """One rule (or all) that is silent in one stretch of the file.

    Attributes:
        selector: An id, a family, a glob, or “*”.
        scope: The stretch of the file; a finding that begins in it is silenced.
        place: Where the file says so: what to point at if nothing is silenced.
    """

    selector: str
    scope: Span
    place: Span

    def silences(self, rule: str, start: int) -> bool:
        """Tell whether a finding of `rule` that begins at `start` is silenced."""
        if not self.scope.start <= start < self.scope.end:
            return False
        selector = self.selector
        return rule == selector or rule.startswith(f"{selector}/") or fnmatch.fnmatchcase(rule, selector)


def suppressions(article: Article) -> tuple[Suppression, ...]:
    """Return the suppressions of a draft, in the order of the file."""
    whole = Span(0, len(article.source) + 1)
    meta = article.meta
    found = [
        Suppression(selector, whole, place)
        for selector, place in zip(meta.disabled, meta.disabled_at, strict=True)
    ]
    found += _from_comments(article)
    return tuple(sorted(found, key=lambda one: one.place))


def _from_comments(article: Article) -> Iterator[Suppression]:
    last = len(article.source) + 1
    standing: list[Suppression] = []  # disabled and not yet enabled again
    for thing in article.objects:
        comment = thing.kind is ObjectKind.COMMENT and _COMMENT.fullmatch(thing.text)
        if not comment:
            continue
        named = list(_named(comment, thing.source))
        if comment["verb"] == "disable":
            standing += [Suppression(name, Span(thing.source.end, last), at) for name, at in named]
        elif comment["verb"] == "enable":
            wanted = {name for name, _ in named}
            ending = [one for one in standing if _EVERYTHING in wanted or one.selector in wanted]
            standing = [one for one in standing if one not in ending]
            yield from (one._replace(scope=Span(one.scope.start, thing.source.start)) for one in ending)
        elif following := _NEXT_LINE.match(article.source, thing.source.end):
            line = Span(*following.span("line"))
            yield from (Suppression(name, Span(line.start, line.end + 1), at) for name, at in named)
        else:
            yield from (Suppression(name, Span(last, last), at) for name, at in named)
    yield from standing


def _named(comment: re.Match[str], place: Span) -> Iterable[tuple[str, Span]]:
    rules: Sequence[re.Match[str]] = list(_RULE.finditer(comment["rules"]))
    if not rules:
        return [(_EVERYTHING, place)]
    start = place.start + comment.start("rules")
    return [(found[0], Span(found.start() + start, found.end() + start)) for found in rules]
