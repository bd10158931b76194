"""Multiples: “nearly four times its estimate of $80,000”, “more than doubled from 10 to 15”."""

from __future__ import annotations

import re
from functools import cache
from typing import TYPE_CHECKING, Final

from newslint.language import Bounds, FigureHedge, FigureKind, shown
from newslint.lint import Finding, Related, Span
from newslint.rules.numbers._change import BREAK, GAP, SHORT_GAP, told

if TYPE_CHECKING:
    from collections.abc import Iterator

    from newslint.language import Figure, Outline
    from newslint.lint import Draft

VERBS: Final = {"doubl": 2.0, "tripl": 3.0, "trebl": 3.0, "quadrupl": 4.0, "halv": 0.5}
"""Verbs that multiply, by their stems."""
_HEDGES: Final = {
    None: FigureHedge.NONE,
    "more than": FigureHedge.ABOVE,
    "almost": FigureHedge.BELOW,
    "nearly": FigureHedge.BELOW,
    "about": FigureHedge.ABOUT,
    "roughly": FigureHedge.ABOUT,
}
_LARGE: Final = 20  # from here on a multiple is rounded to tens
_LOOSE: Final = 0.12
_JUST: Final = 0.04  # how far “nearly four times” may lie above four
_ABOUT: Final = 0.2


@cache
def _times() -> re.Pattern[str]:
    """Return the form of “sold for $381,000, nearly four times its estimate of $80,000”."""
    return re.compile(
        rf"(?P<a>N)[a-z' ]{{0,30}}{BREAK}(?:or |which is |that is |which was |is |was )?(?P<m>M)"
        r"(?P<than> (?:more|higher|larger|greater|bigger)\b)? (?:the|its|his|her|their|than|that|as|an?)\b"
        rf"{GAP}\b(?:of|at|than|the|for) (?P<b>N)"
    )


@cache
def _verbs() -> tuple[re.Pattern[str], ...]:
    """Return the forms of “more than doubled from 10 to 15” and “to 15 from 10”."""
    said = (
        rf"\b(?:(?P<hedge>more than|almost|nearly|about|roughly) )?(?P<verb>{'|'.join(VERBS)})(?:ed|es|ing)\b"
    )
    return (
        re.compile(rf"{said}{SHORT_GAP} from (?P<a>N){GAP}\bto (?P<b>N)"),
        re.compile(rf"{said}{SHORT_GAP} to (?P<b>N){GAP}\bfrom (?P<a>N)"),
    )


@cache
def _rises() -> re.Pattern[str]:
    """Return the form of “from 10 to 30, a threefold rise”."""
    rise = r"(?:increase|rise|jump|growth|gain)"
    return re.compile(rf"\bfrom (?P<b>N){GAP}\bto (?P<a>N){SHORT_GAP}{BREAK}an? (?P<m>M) {rise}")


def multiples(outline: Outline) -> Iterator[Finding]:
    """Yield the multiples of a sentence that its amounts do not make."""
    for pattern in (_times(), _rises()):
        for match in pattern.finditer(outline.text):
            times, large, small = (outline.figure(match, group) for group in "mab")
            either = pattern is _rises() or bool(match["than"])
            if told(times, large, small) and not _right(_claims(times, either=either), small, large):
                yield _finding(times.span, times.value, small, large)


def verbs(draft: Draft, outline: Outline) -> Iterator[Finding]:
    """Yield the verbs of a sentence that multiply otherwise than its amounts."""
    for pattern in _verbs():
        for match in pattern.finditer(outline.text):
            before, after = outline.figure(match, "a"), outline.figure(match, "b")
            times = VERBS[match["verb"]]
            claim = _claimed(times, _HEDGES[match["hedge"]], _LOOSE * times)
            if told(before, after) and not _right([claim], before, after):
                yield _finding(_word(draft, match["verb"], before), times, before, after)


def _word(draft: Draft, stem: str, before: Figure) -> Span:
    """Return where the verb stands: the last of its stem before the amounts."""
    start = draft.folded.rfind(stem, 0, before.start)
    end = start + len(stem)
    while end < len(draft.text) and draft.text[end].isalpha():
        end += 1
    return Span(start, end)


def _claims(times: Figure, *, either: bool) -> list[Bounds]:
    """Return what a multiple may mean: “three times more” and “a threefold increase” may be four times."""
    values = [times.value, times.value + 1] if either else [times.value]
    return [
        _claimed(value, times.hedge, 0.5 if value == round(value) else _LOOSE * value) for value in values
    ]


def _claimed(times: float, hedge: FigureHedge, half: float) -> Bounds:
    """Return the ratios for which a writer may say so many times.

    Args:
        times: How many are said.
        hedge: How far that is taken back.
        half: How far either way it is rounded.
    """
    if times > _LARGE:
        half = _LOOSE * times
    if hedge is FigureHedge.BELOW:
        return Bounds(times - half - _LOOSE, times * (1 + _JUST))
    if hedge is FigureHedge.ABOVE:
        return Bounds(times * (1 - _JUST), 2 * times + 1)
    if hedge is FigureHedge.ABOUT:
        half = max(half, _ABOUT * times)
    return Bounds(times - half, times + half)


def _right(claims: list[Bounds], small: Figure, large: Figure) -> bool:
    like = small.like(large)
    ratio = large.bounds.over(like.bounds) if like else None
    if ratio is None or large.kind is FigureKind.TEMPERATURE:
        return True
    return any(ratio.meets(claim) for claim in claims)


def _finding(place: Span, times: float, small: Figure, large: Figure) -> Finding:
    like = small.like(large) or small
    one, two = (shown(figure.value, figure.unit) for figure in (large, like))
    message = f"{one} is {shown(large.value / like.value)} times {two}, not {shown(times)}"
    return Finding(
        place, message, (Related(small.span, "So many times this"), Related(large.span, "Is this"))
    )
