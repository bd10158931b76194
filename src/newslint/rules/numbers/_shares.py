"""Shares: “12 of the 48 seats, or 25 percent”, “one in five (20 percent)”, “5% of 200, or 10”."""

from __future__ import annotations

import re
from functools import cache
from typing import TYPE_CHECKING, Final

from newslint.language import Bounds, FigureKind, shown
from newslint.lint import Finding, Related
from newslint.rules.numbers._change import BREAK, told

if TYPE_CHECKING:
    from collections.abc import Iterator

    from newslint.language import Figure, Outline

_WHOLE: Final = 100  # per cent
_ROUND: Final = 0.1  # “one in five” is a round share, and so is a fraction in words
_EXACT_FROM: Final = 20  # “12 out of 48” is none


@cache
def _patterns() -> tuple[re.Pattern[str], ...]:
    """Return the forms of a share: A the part and B the whole, or R one in so many, and S what they make."""
    of = r" (?:out )?of (?:(?:the|its|their|all|a total of) )?"
    result = rf"(?: [a-z'-]+){{0,3}}(?:{BREAK}(?:or |that is |which is )| ?\()"
    return (
        re.compile(rf"(?:(?P<a>N)(?: [a-z'-]+){{0,2}}{of}(?P<b>N)|(?P<r>R)){result}(?P<s>[PF])(?! of\b)"),
        re.compile(rf"(?P<s>P){of}(?P<b>N){result}(?P<a>N)(?=[ ,.)])"),
    )


def shares(outline: Outline) -> Iterator[Finding]:
    """Yield the percentages and fractions of a sentence that the amounts beside them do not make."""
    for pattern in _patterns():
        for match in pattern.finditer(outline.text):
            claim = outline.figure(match, "s")
            figures = [outline.figure(match, group) for group in "abr" if match.groupdict().get(group)]
            real = _share(figures)
            if real and told(claim, *figures) and not real.meets(_claimed(claim)):
                yield _finding(claim, figures, real)


def _claimed(claim: Figure) -> Bounds:
    if claim.kind is FigureKind.PERCENT:
        return claim.bounds
    value = _fraction(claim) * _WHOLE
    return Bounds(value, value).widened(_ROUND)


def _fraction(claim: Figure) -> float:
    return claim.value / claim.upto if claim.upto else claim.value


def _share(figures: list[Figure]) -> Bounds | None:
    """Return the percentage that a part is of its whole."""
    if len(figures) == 1:
        part, whole = figures[0].value, figures[0].upto or 0
        if not 0 < part <= whole:
            return None
        share = _WHOLE * part / whole
        return Bounds(share, share).widened(0 if whole > _EXACT_FROM else _ROUND)
    like = figures[0].like(figures[1])
    if like is None or like.value > figures[1].value or any(figure.upto is not None for figure in figures):
        return None
    ratio = like.bounds.over(figures[1].bounds)
    return ratio.times(_WHOLE) if ratio else None


def _finding(claim: Figure, figures: list[Figure], real: Bounds) -> Finding:
    part, whole = figures[0], figures[-1]
    of = shown(whole.upto or whole.value, whole.unit)
    stated = claim.value if claim.kind is FigureKind.PERCENT else _WHOLE * _fraction(claim)
    share = shown((real.low + real.high) / 2, "%")
    message = f"{shown(part.value, part.unit)} of {of} is {share}, not {shown(stated, '%')}"
    return Finding(claim.span, message, tuple(Related(figure.span, "Of these") for figure in figures))
