from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from newslint.language import Bounds

VALUES = st.integers(-(10**9), 10**9).map(float)
RANGES = st.tuples(VALUES, VALUES).map(lambda ends: Bounds(min(ends), max(ends)))


@given(RANGES, RANGES)
def test_sums_of_bounds_hold_the_sums_of_their_values(one: Bounds, two: Bounds) -> None:
    for first in one:
        for second in two:
            assert one.plus(two).meets(Bounds(first + second, first + second))
            assert one.minus(two).meets(Bounds(first - second, first - second))
            ratio = one.over(two)
            assert ratio is None or ratio.meets(Bounds(first / second, first / second))
    assert (-one).low == -one.high
