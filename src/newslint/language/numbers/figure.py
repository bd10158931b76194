"""A figure as a text writes it."""

from __future__ import annotations

import enum
from typing import TYPE_CHECKING, Final

from newslint.language.numbers.bounds import Bounds
from newslint.record import Row

if TYPE_CHECKING:
    from newslint.text import Span

_EXACT_BELOW: Final = 100  # a count of two digits is meant as it stands
_LARGE_DIGITS: Final = 4
_ABOUT: Final = 0.1  # how far “about” reaches
_FAR: Final = 1000  # “from 900 to 1.2 million” shares no scale


class Kind(enum.Enum):
    """What a figure says."""

    COUNT = "count"  # 306, three, 1.2 million
    ORDINAL = "ordinal"  # third, 21st
    MONEY = "money"
    PERCENT = "percent"
    POINTS = "points"  # points of any sort; percentage points have a unit
    FRACTION = "fraction"  # a third, 3/4, half
    RATIO = "ratio"  # one in five, 3:1
    SCORE = "score"  # 3-1, 306-232
    TEMPERATURE = "temperature"
    MEASURE = "measure"  # lengths, areas, weights, speeds, spans of time
    MULTIPLE = "multiple"  # four times, fourfold


class Hedge(enum.Enum):
    """How the words before a figure take it back a little."""

    NONE = ""
    ABOUT = "about"
    BELOW = "nearly"  # what is meant is less
    ABOVE = "more than"  # what is meant is more
    WITHIN = "at least"  # a bound, however far it is away


_WHOLE: Final = frozenset({Kind.COUNT, Kind.POINTS, Kind.SCORE, Kind.MONEY})
_HAVE_UNITS: Final = frozenset({Kind.MONEY, Kind.MEASURE, Kind.PERCENT, Kind.TEMPERATURE, Kind.POINTS})


class Figure(Row):
    """One figure, in the words of the text.

    Attributes:
        span: Where it stands, with its currency and its unit.
        numeral: Where its number alone stands, with “million” and the like.
        kind: What it says.
        value: Its value in its unit: 2,500,000 of “$2.5 million”.
        step: What its last written digit counts: 100,000 of “2.5 million”.
        scale: What “million” and the like make of each unit; 1 without one.
        unit: The unit's own name: “$”, “km”, “°C”, “pp”; empty without one.
        size: What the unit measures, for units that convert: “length”; else empty.
        factor: What one of the unit is in the base unit of that size.
        upto: The second number of a score, a ratio or a range: 232 of “306-232”.
        hedge: How far the words before it take it back.
        lead: Where it begins with these words.
        words: Written in words.
        compound: Tied to its unit or noun by a hyphen: “5-mile”.
    """

    span: Span
    numeral: Span
    kind: Kind
    value: float
    step: float = 1
    scale: float = 1
    unit: str = ""
    size: str = ""
    factor: float = 1
    upto: float | None = None
    hedge: Hedge = Hedge.NONE
    lead: int = 0
    words: bool = False
    compound: bool = False

    @property
    def start(self) -> int:
        """Where it begins."""
        return self.span.start

    @property
    def end(self) -> int:
        """Where it ends, exclusive."""
        return self.span.end

    @property
    def written(self) -> Bounds:
        """What it can have been before it was rounded to its last written digit."""
        return Bounds(self.value - self.step / 2, self.value + self.step / 2)

    @property
    def bounds(self) -> Bounds:
        """What it can have been: zeros at its end may be due to rounding, and its hedge counts."""
        counted = self.is_whole and (self.roundness == 1 or abs(self.value) < _EXACT_BELOW)
        half = 0 if counted else self.roundness / 2
        low, high = self.value - half, self.value + half
        slack = _ABOUT * abs(self.value)
        if self.hedge in (Hedge.ABOUT, Hedge.BELOW):
            low -= slack
        if self.hedge in (Hedge.ABOUT, Hedge.ABOVE):
            high += slack
        return Bounds(low, high)

    @property
    def roundness(self) -> float:
        """What its last digit counts that is not due to rounding: 10 of 1,500, 1,000 of 12,000.

        Three digits are kept, of large numbers two; decimals are never noughts for rounding's sake.
        """
        units = round(abs(self.value) / self.step) if self.step else 0
        if self.step < self.scale or units % 10 or not units:
            return self.step
        digits = len(str(units))
        most = 10.0 ** max(0, digits - (2 if digits > _LARGE_DIGITS else 3))
        zeros = 10
        while units % (10 * zeros) == 0:
            zeros *= 10
        return self.step * min(most, zeros)

    @property
    def is_whole(self) -> bool:
        """Whether it counts what comes whole: people, votes, points, dollars."""
        return self.kind in _WHOLE and self.unit != "pp" and self.scale == 1 and self.step >= 1

    def like(self, other: Figure) -> Figure | None:
        """Return the figure in the unit of another, or None where the two cannot be compared.

        What is written once for two holds for both: “from 10 to 15 million”, “from $10 to 15”.
        """
        if self.size and self.size == other.size:
            return self._scaled(self.factor / other.factor, other)
        if (self.kind, self.unit) == (other.kind, other.unit):
            return self._scaled(other.scale, other) if self._shares_scale(other) else self
        if self.kind is Kind.COUNT and other.kind in _HAVE_UNITS:
            return self._scaled(other.scale if self._shares_scale(other) else 1, other)
        return None

    def _shares_scale(self, other: Figure) -> bool:
        return self.scale == 1 < other.scale and abs(self.value) * other.scale < _FAR * abs(other.value)

    def _scaled(self, by: float, other: Figure) -> Figure:
        upto = None if self.upto is None else self.upto * by
        return self._replace(
            kind=other.kind,
            unit=other.unit,
            size=other.size,
            factor=other.factor,
            value=self.value * by,
            step=self.step * by,
            scale=max(self.scale, other.scale),
            upto=upto,
        )
