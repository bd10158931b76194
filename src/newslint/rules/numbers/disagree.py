"""numbers/disagree: the headline and the text give one quantity two figures."""

from __future__ import annotations

import re
from bisect import bisect_left
from collections import Counter
from functools import cache
from itertools import combinations
from typing import TYPE_CHECKING, Final

from newslint.language import Bounds, FigureHedge, FigureKind, shown
from newslint.lint import Bad, Finding, Good, Level, Options, Related, Rule, Span
from newslint.record import Row

if TYPE_CHECKING:
    from collections.abc import Iterator

    from newslint.language import Figure
    from newslint.lint import Block, Draft

_OPENING: Final = 4  # sentences of the text in which it says what the headline says
_SUMMED: Final = 12  # figures of the opening that are added up
_TERMS: Final = 3  # of them in one sum
_LONGEST: Final = 300  # characters of a headline
_NEAR: Final = 2.5  # a slip is near the truth; what is further away is another thing

_FATES: Final = {
    "dead": r"kill(?:s|ed|ing)?|dead|die[sd]?|deaths?|slain|slays|perish(?:ed)?|fatalities|drown(?:ed|s)?",
    "hurt": r"injur(?:es?|ed|ing|ies)|wound(?:s|ed|ing)?|hurts?",
    "arrested": r"arrest(?:s|ed|ing)?|detain(?:s|ed)?",
    "missing": r"missing",
    "ill": r"sicken(?:s|ed)?|infect(?:s|ed)?",
    "freed": r"free[sd]|releas(?:es|ed|ing)|rescue[sd]?",
}
# Somebody who is counted without a number: a bomber among the dead.
_UNNUMBERED = re.compile(
    r"""\b(?:bomber|attacker|gunman|shooter|assailant|himself|herself|themselves|another|his|her|their|mother
      |father|couple|wife|husband|including|among|dozens|scores|hundreds|several|many
      |an?\ (?:[a-z]+\ )?(?:man|woman|child|boy|girl|soldier|policeman|officer|baby|civilian|teenager|driver
      |pilot|passenger))\b""",
    re.VERBOSE,
)
_EARLIER = re.compile(
    r"\b(?:last (?:year|month|week)|(?:years?|months?) ago|since|previous|earlier|so far this"
    r"|1[89][0-9]{2}|20[0-9]{2})\b"
)
_LOOSE: Final = frozenset({FigureKind.FRACTION, FigureKind.RATIO})  # “a third” may be the headline's 30%
_BEFORE: Final = 40  # characters before a figure that may tell what became of whom


# What a number counts, in the plural: “36 seats”, “38 new homes”.
_COUNTED = re.compile(r" (?:[a-z-]+ )?([a-z-]{3,}s|people|men|women|children)\b")
_SLACK: Final = 0.02  # how far a sum may be off


class _Claim(Row):
    """A figure, and of what: the fate of people, what it counts, or its currency."""

    figure: Figure
    what: str


class _Opening(Row):
    """The first sentences of the text: where they begin and end, and what they claim."""

    start: int
    end: int
    first_end: int
    claims: tuple[_Claim, ...]


@cache
def _forms() -> dict[str, tuple[re.Pattern[str], re.Pattern[str]]]:
    """Return for each fate what tells of it after a figure and before one."""
    links = r"(?: (?:rises|rose|climbs|jumps|up|toll|hits|reaches|to|of|at|in|least)){0,4} $"
    other = r"(?: (?!and\b|but\b|as\b|after\b|in\b|who\b)[a-z'-]+){0,4}?"
    return {
        fate: (re.compile(rf"{other} (?:{words})\b"), re.compile(rf"\b(?:{words}){links}"))
        for fate, words in _FATES.items()
    }


def check(draft: Draft, options: Options) -> Iterator[Finding]:  # noqa: ARG001 (it has none)
    headline = draft.headline
    if headline is None or headline.end - headline.start > _LONGEST:
        return
    stated = draft.figures_in(headline.span)
    claims = [claim for figure in stated for claim in _claims(draft, figure)]
    if not claims:
        return
    opening = _opening(draft, headline)
    times = Counter(claim.what for claim in claims)
    for claim in claims:
        told = [other.figure for other in opening.claims if other.what == claim.what]
        # A toll is told first of all; of other things the first sentence must tell once.
        first = sum(figure.end <= opening.first_end for figure in told)
        sure = claim.what in _FATES or len(told) == 1 or first == 1
        if told and sure and times[claim.what] == 1 and _disagrees(draft, claim, told[0], opening):
            yield _finding(draft, claim, told[0])


def _opening(draft: Draft, headline: Block) -> _Opening:
    start = next((block.start for block in draft.prose if block.start >= headline.end), len(draft.text))
    first = bisect_left(draft.sentences, (start, 0))
    sentences = draft.sentences[first : first + _OPENING]
    end = sentences[-1].end if sentences else start
    figures = draft.figures_in(Span(start, end))
    first_end = sentences[0].end if sentences else start
    return _Opening(
        start, end, first_end, tuple(claim for figure in figures for claim in _claims(draft, figure))
    )


def _claims(draft: Draft, figure: Figure) -> Iterator[_Claim]:
    if figure.upto is not None or draft.quoted(figure.span):
        return
    if figure.kind in (FigureKind.MONEY, FigureKind.PERCENT):
        yield _Claim(figure, figure.unit)
    elif figure.kind is FigureKind.COUNT and figure.value > 1:
        before = draft.folded[max(0, figure.lead - _BEFORE) : figure.lead]
        fates = [
            fate
            for fate, (after, ahead) in _forms().items()
            if after.match(draft.folded, figure.end) or ahead.search(before)
        ]
        counted = _COUNTED.match(draft.folded, figure.end)
        yield from (_Claim(figure, what) for what in fates or ([counted[1]] if counted else []))


def _disagrees(draft: Draft, claim: _Claim, told: Figure, opening: _Opening) -> bool:
    """Tell whether nothing in the text makes the headline's figure right."""
    stated = claim.figure
    near = stated.value / _NEAR <= told.value <= stated.value * _NEAR
    vague = stated.hedge is not FigureHedge.NONE
    sentence = draft.sentence(told.start).of(draft.folded)
    if vague or not near or (claim.what in _FATES and _EARLIER.search(sentence)):
        return False
    if claim.what in _FATES and _UNNUMBERED.search(sentence):
        return False
    figures = draft.figures_in(Span(opening.start, len(draft.text)))
    if any(_same(stated, figure) or figure.kind in _LOOSE for figure in figures):
        return False
    terms = [figure.value for figure in figures if figure.start < opening.end and figure.kind is stated.kind]
    return not _is_a_sum(stated.value, terms[:_SUMMED])


def _same(stated: Figure, figure: Figure) -> bool:
    """Tell whether a figure is the headline's, which may be cut short: $16bn of $16.6bn."""
    cut = stated.step if figure.step < stated.step else 0
    low, high = stated.bounds
    return figure.bounds.meets(Bounds(min(low, stated.value - cut), max(high, stated.value + cut)))


def _is_a_sum(value: float, terms: list[float]) -> bool:
    """Tell whether some of the terms make a value, added or one taken from another."""
    sums = [sum(some) for number in range(2, _TERMS + 1) for some in combinations(terms, number)]
    differences = [abs(one - two) for one, two in combinations(terms, 2)]
    return any(abs(made - value) <= _SLACK * value for made in (*sums, *differences))


def _finding(draft: Draft, claim: _Claim, other: Figure) -> Finding:
    figures = [shown(figure.value, figure.unit) for figure in (claim.figure, other)]
    what = "" if claim.what == claim.figure.unit else f" {claim.what}"
    message = f"The headline has {figures[0]}{what}, the text {figures[1]}"
    return Finding(claim.figure.span, message, (Related(other.span, f"“{other.span.of(draft.text)}” here"),))


RULE = Rule(
    summary="The headline and the text give different figures for one thing.",
    why="""
        Tolls change while a story is written. When the text is updated and the headline is not, the reader
        sees at once that one of the two is wrong. The headline's tolls, sums of money, percentages and counts
        are held against the first sentences of the text, one by one and added up; the rule is silent if the
        headline's figure stands anywhere in the text, or if either of the two is vague.
    """,
    level=Level.WARNING,
    check=check,
    sources=("Reuters Handbook of Journalism, “Accuracy”",),
    examples=(
        Bad("# Ferry fire kills [[12]]\n\nFourteen people were killed when a ferry burned on Monday."),
        Bad("# [[Three]] arrested after raid\n\nPolice arrested four people in Leeds on Monday."),
        Good(
            "# Ferry fire kills 12 in the sound\n\nTwelve people were killed when a ferry burned on Monday."
        ),
        Bad("# Town to build [[36]] homes\n\nThe council will build 38 homes by the river."),
        Bad("# Harbour gets [[$5 million]]\n\nThe harbour will get $6.4 million from the state for a pier."),
        Good("# Harbour gets $6 million\n\nThe harbour will get $6.4 million from the state for a pier."),
        Good("# Harbour gets $5 million\n\nThe harbour will get $3 million for a pier and $2 million more."),
        Good("# Ferry fire kills 12\n\nEleven passengers and one sailor were killed on Monday."),
        Good("# At least 12 dead in fire\n\nFourteen people were killed when a ferry burned on Monday."),
        Good("# Ferry fire kills 12\n\nThe ferry burned on Monday. In 2015 a fire killed 14 people there."),
    ),
)
