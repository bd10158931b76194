"""text/doubled-unit: one number, one unit."""

from __future__ import annotations

from itertools import permutations
from typing import TYPE_CHECKING, Final

from newslint.lint import Bad, Finding, Good, Kind, Level, Options, Rule

if TYPE_CHECKING:
    from collections.abc import Iterator

    from newslint.lint import Draft

_UNITS: Final = (
    "seconds minutes hours days weeks months years decades centuries".split(),
    "metres kilometres miles yards feet acres hectares".split(),
    "meters kilometers miles yards feet acres hectares".split(),
    "grams kilograms pounds ounces tons tonnes".split(),
    "dollars euros pounds yen francs rupees roubles rubles".split(),
)
_PHRASES: Final = frozenset(" ".join(pair) for units in _UNITS for pair in permutations(units, 2))


def check(draft: Draft, options: Options) -> Iterator[Finding]:  # noqa: ARG001 (it has none)
    for phrase in _PHRASES & draft.phrases.keys():
        for span in draft.phrases[phrase]:
            if draft.block(span.start).kind not in (Kind.CELL, Kind.VERBATIM):
                first, _, second = phrase.partition(" ")
                yield Finding(span, f"Two units for one number: “{first}” and “{second}”")


RULE = Rule(
    summary="Two units follow one number.",
    why="""
        `Two decades years` is left when a figure is converted or a phrase is changed and the old unit
        stays behind. Which of the two is meant decides what the number says.
    """,
    level=Level.WARNING,
    check=check,
    phrases=_PHRASES,
    examples=(
        Bad("It is her first record in two [[decades years]]."),
        Bad("The road is 40 [[miles kilometres]] long."),
        Good("It took two decades, years of work and 40 miles (64 kilometres) of road."),
        Good("A two-year stay; 24 hour days; five million miles."),
    ),
)
