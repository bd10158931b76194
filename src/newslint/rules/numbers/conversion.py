"""numbers/conversion: a measure and what the brackets make of it."""

from __future__ import annotations

import re
from itertools import pairwise
from typing import TYPE_CHECKING, Final

from newslint.language import Bounds, FigureHedge, FigureKind, shown
from newslint.lint import Bad, Finding, Good, Kind, Level, Related, Rule, Spoken

if TYPE_CHECKING:
    from collections.abc import Iterator

    from newslint.language import Figure
    from newslint.lint import Block, Draft

_BRACKET: Final = r"[(\[](?:about |around |roughly |some |or |just (?:over|under) |= ?)?"
_OPENS = re.compile(rf"(?:-?[a-z]{{1,12}})? ?{_BRACKET}")
_INSIDE = re.compile(rf"{_BRACKET}(?:[Aa]n? )?")  # “(a thousand miles)” has its number in “thousand”
_CLOSES = re.compile(r"(?:[ -](?:tall|high|long|wide|deep|thick|square|away|across|apart))? ?[)\];,/]")
_DATA: Final = (Kind.CELL, Kind.VERBATIM)
_RANGE = re.compile(r" (?:to|and|or) | ?[-–] ?")
# Writers convert a rounded figure and round again: how far off one may be by its significant digits.
_SLACK: Final = {1: 0.08, 2: 0.04}
_LEAST_SLACK: Final = 0.015
_FAR: Final = 0.15
# Imperial gallons, pints and fluid ounces, short and long tons, by what they are of their namesakes.
_OTHER_NAMES: Final = {
    "gal": (4.54609 / 3.785411784,),
    "pt": (0.56826125 / 0.473176473,),
    "fl oz": (0.0284131 / 0.0295735,),
    "t": (0.90718474, 1.0160469088),
}


def check(draft: Draft, options: Spoken) -> Iterator[Finding]:
    places = {found.end() for found in _INSIDE.finditer(draft.text)}
    for block in {draft.block(place) for place in places.intersection(draft.numerals)}:
        if block.kind not in _DATA:
            yield from _in_block(draft, options, block)


def _in_block(draft: Draft, options: Spoken, block: Block) -> Iterator[Finding]:
    before: Figure | None = None
    for one, two in pairwise(draft.figures_in(block.span)):
        ranged = before is not None and bool(_RANGE.fullmatch(draft.text, before.end, one.lead))
        before = one
        if ranged or not _converts(draft.text, one, two) or _equal(one, two):
            continue
        if not options.spares(draft, two.span):
            yield _finding(one, two)


def _converts(text: str, one: Figure, two: Figure) -> bool:
    """Tell whether the second figure stands in brackets after the first, in another unit of that size."""
    if one.kind is not two.kind or one.unit == two.unit or one.upto is not None or two.upto is not None:
        return False
    if one.kind is FigureKind.TEMPERATURE:
        if "°" in {one.unit, two.unit}:
            return False
    elif one.kind is not FigureKind.MEASURE or not one.size or one.size != two.size or one.size == "time":
        return False
    gap = text[one.end : two.start]
    return bool(_OPENS.fullmatch(gap) and _CLOSES.match(text, two.end))


def _equal(one: Figure, two: Figure) -> bool:
    if one.kind is FigureKind.TEMPERATURE:
        return _same_warmth(one, two) or _same_warmth(two, one)
    rivals = {1.0, *_OTHER_NAMES.get(one.unit, ()), *(1 / by for by in _OTHER_NAMES.get(two.unit, ()))}
    ratio = one.factor / two.factor
    return any(_reach(one).times(ratio * rival).meets(_reach(two)) for rival in rivals)


def _reach(figure: Figure) -> Bounds:
    """Return what a measure can have been: to its last digit, or as far as a round number stretches."""
    slack = _SLACK.get(_significant(figure), _LEAST_SLACK)
    if figure.hedge is not FigureHedge.NONE:
        slack = _FAR
    stretched = Bounds(figure.value, figure.value).widened(slack)
    written = figure.written
    return Bounds(min(written.low, stretched.low), max(written.high, stretched.high))


def _significant(figure: Figure) -> int:
    """Return how many digits a value has without the noughts at its ends."""
    return len(str(round(abs(figure.value) / figure.step)).rstrip("0")) if figure.step else 1


def _same_warmth(celsius: Figure, fahrenheit: Figure) -> bool:
    """Tell whether degrees are the same warmth, or the same difference of it."""
    if (celsius.unit, fahrenheit.unit) != ("°C", "°F"):
        return False
    bounds, given = celsius.bounds, fahrenheit.bounds
    degrees = bounds.times(9 / 5)
    spans = (degrees, degrees.plus(Bounds(32, 32)))
    return any(span.meets(Bounds(given.low - 0.5, given.high + 0.5)) for span in spans)


def _finding(one: Figure, two: Figure) -> Finding:
    if one.kind is FigureKind.TEMPERATURE:
        value = one.value * 9 / 5 + 32 if one.unit == "°C" else (one.value - 32) * 5 / 9
    else:
        value = one.value * one.factor / two.factor
    was, should, stated = (
        shown(number, unit)
        for number, unit in ((one.value, one.unit), (value, two.unit), (two.value, two.unit))
    )
    message = f"{was} is {should}, not {stated}"
    return Finding(two.span, message, (Related(one.span, "Converted from this"),))


RULE = Rule(
    summary="A measure in brackets is not the one it converts.",
    why="""
        Readers on one side of the ocean read the figure, those on the other the brackets, and they should
        read the same. Slips come from multiplying where one divides, from a wrong digit, and from editing
        one of the two. Both figures may be rounded: `about 30 miles (50 km)` is right. Currencies are
        left alone, since their rates change.
    """,
    level=Level.WARNING,
    options=Spoken(),
    phrases=frozenset({"("}),
    check=check,
    sources=("NIST Special Publication 811, “Guide for the Use of the International System of Units”",),
    examples=(
        Bad("The mill lies 5 miles ([[10 km]]) from the town."),
        Bad("The trout weighed 12 pounds ([[26.5 kilograms]]), a record for the lake."),
        Bad("It was 25 C ([[87 F]]) in the shade on Friday."),
        Good("The mill lies about 30 miles (50 km) from the town."),
        Good("He is 6 feet 2 inches (1.88 meters) tall."),
        Good("The sea has warmed by 1.5 degrees Celsius (2.7 degrees Fahrenheit)."),
        Good("The tickets cost $50 (£20), and the ride takes 5 minutes (2 miles)."),
        Bad("“It is 5 miles ([[10 km]]) from here,” the sign says.", options=(("quotations", True),)),
        Good("“It is 5 miles (10 km) from here,” the sign says."),
    ),
)
