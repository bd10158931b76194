"""Totals: parts that are all there (“12 people, five men and seven women”), and shares of a whole."""

from __future__ import annotations

import re
from functools import cache
from typing import TYPE_CHECKING, Final

from newslint.language import Bounds, FigureKind, shown
from newslint.lint import Finding, Kind, Related, Span
from newslint.rules.numbers._change import told

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from newslint.language import Figure, Outline
    from newslint.lint import Draft, Spoken

_WHOLE: Final = 100  # per cent
_PEOPLE: Final = (
    r"(?:people|persons|passengers|victims|dead|children|students|pupils|civilians|patients|hostages|suspects"
    r"|members|employees|workers|soldiers|residents|migrants|tourists|prisoners|inmates)"
)
# Nobody is of two of these, so that they add up.
_SORTS: Final = (
    r"(?:men|women|boys|girls|children|adults|males|females|teenagers|infants|man|woman|boy|girl|child)"
)
_EVERYBODY: Final = (
    r"(?:voters|respondents|residents|people|adults|americans|britons|women|men|children|households|students"
    r"|workers|patients|members|pupils|the population|the vote|the votes|the seats)"
)
_OF: Final = ("of the", "of its", "of their")
_REST: Final = ("the other", "the remaining")
SHARES: Final = (*_OF, *_REST)
"""What leads to a share's whole, or to the rest of it."""
_LONGEST_SHARE: Final = 60  # characters
_PARTIAL = re.compile(r"other|including")


@cache
def _totals() -> tuple[re.Pattern[str], ...]:
    """Return the forms of a total T with all its parts."""
    part = r"N (?:[a-z'-]+ ){0,2}[a-z'-]+"
    person = rf"N (?:[a-z'-]+ )?{_SORTS}"
    amount = r"N[a-z' -]{0,40}"
    opens = r"(?: --?| —| –| \() ?"
    ends = r"(?=[,.;)]| --?| [—–]| (?:were|was|are|have|had|who|from|in|on|at|died)\b)"
    return (
        re.compile(
            rf"(?P<t>N) (?:[a-z'-]+ ){{0,3}}[a-z'-]+(?:: ?|{opens})"
            rf"(?P<parts>{part}(?:, {part}){{0,4}},? and {part}){ends}"
        ),
        re.compile(
            rf"(?P<t>N) (?:[a-z'-]+ ){{0,2}}{_PEOPLE}(?:, ?|{opens})"
            rf"(?P<parts>{person}(?:, {person}){{0,2}},? and {person}){ends}"
        ),
        re.compile(
            rf"(?P<parts>{amount}(?:, {amount}){{0,3}},? and {amount}),? (?:for |making |or |in )?"
            r"an? (?:combined |overall )?total of (?P<t>N)"
        ),
    )


@cache
def _everybody() -> re.Pattern[str]:
    """Return the form of a share of everybody, from the sign of its figure on."""
    return re.compile(
        r"(?P<percent>%|percents?|per cent|pct|p\.c\.)"
        rf" of (?:(?:all|the|its|their|registered|eligible|likely) ){{0,2}}{_EVERYBODY}\b"
    )


@cache
def _shares() -> tuple[re.Pattern[str], re.Pattern[str]]:
    """Return the forms of a share and what remains, and of some of all."""
    return (
        re.compile(rf"(?P<p>P)[^A-Z.;]{{2,80}}?\b(?:{'|'.join(_REST)}) (?P<rest>P)"),
        re.compile(
            rf"(?P<a>N)(?: [a-z'-]+)? (?:{'|'.join(_OF)}) (?P<b>N) [a-z'-]+\b"
            r"(?! (?:needed|necessary|required))"
        ),
    )


def totals(outline: Outline) -> Iterator[Finding]:
    """Yield the totals of a sentence that its parts do not make."""
    seen: set[int] = set()
    for pattern in _totals():
        for match in pattern.finditer(outline.text):
            total = outline.figure(match, "t")
            start, end = match.span("parts")
            parts = [figure for place, figure in outline.figures.items() if start <= place < end]
            if total.start in seen or _PARTIAL.search(match["parts"]) or not told(total, *parts):
                continue
            real = _sum(total, parts)
            if real and not real.meets(total.bounds):
                seen.add(total.start)
                yield _finding(total, parts)


def beyond(draft: Draft, options: Spoken) -> Iterator[Finding]:
    """Yield the shares of people that are more than all of them."""
    for everybody in _everybody().finditer(draft.folded):
        end = everybody.end("percent")
        share = next(reversed(draft.figures_in(Span(max(0, end - _LONGEST_SHARE), end))), None)
        if share is None or share.kind is not FigureKind.PERCENT or share.value <= _WHOLE or share.compound:
            continue
        prose = draft.block(share.start).kind in (Kind.PARAGRAPH, Kind.ITEM, Kind.TITLE, Kind.HEADING)
        if share.end == end and prose and not options.spares(draft, share.span):
            yield Finding(share.span, f"{shown(share.value, '%')} is more than all of them")


def shares(outline: Outline) -> Iterator[Finding]:
    """Yield the shares of a sentence that are more than the whole."""
    remaining, some = _shares()
    for match in some.finditer(outline.text):
        part, whole = outline.figure(match, "a"), outline.figure(match, "b")
        counts = part.kind is whole.kind is FigureKind.COUNT and not whole.compound
        if counts and told(part, whole) and part.bounds.low > whole.bounds.high:
            message = f"{shown(part.value)} of {shown(whole.value)} are more than all of them"
            yield Finding(part.span, message, (Related(whole.span, "All of them"),))
    with_rest = remaining.search(outline.text)
    if with_rest and outline.text.count("P") == 2:  # noqa: PLR2004 (a share and the rest)
        share, rest = outline.figure(with_rest, "p"), outline.figure(with_rest, "rest")
        if told(share, rest) and share.bounds.low + rest.bounds.low > _WHOLE:
            message = f"{shown(share.value, '%')} and {shown(rest.value, '%')} are more than the whole"
            yield Finding(rest.span, message, (Related(share.span, "With this"),))


def _sum(total: Figure, parts: Sequence[Figure]) -> Bounds | None:
    """Return what the parts make, in the unit of their total; None where they cannot be added."""
    if total.kind not in (FigureKind.COUNT, FigureKind.MONEY) or total.upto is not None:
        return None
    whole = Bounds(0, 0)
    for part in parts:
        like = part.like(total)
        if like is None or like.upto is not None or part.kind not in (FigureKind.COUNT, total.kind):
            return None
        whole = whole.plus(like.bounds)
    return whole


def _finding(total: Figure, parts: Sequence[Figure]) -> Finding:
    likes = [part.like(total) or part for part in parts]
    terms = " + ".join(shown(like.value, like.unit) for like in likes)
    right = shown(sum(like.value for like in likes), total.unit)
    message = f"{terms} is {right}, not {shown(total.value, total.unit)}"
    return Finding(total.span, message, tuple(Related(part.span, "A part of it") for part in parts))
