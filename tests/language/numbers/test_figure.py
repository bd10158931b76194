from __future__ import annotations

import pytest

from newslint.language import Figure, dates, figures, words


def the(text: str) -> Figure:
    (figure,) = figures(text, words(text), dates(text))
    return figure


@pytest.mark.parametrize(
    ("text", "low", "high"),
    [
        ("15", 15, 15),  # a count of two digits is meant as it stands
        ("1,234", 1234, 1234),
        ("1,500", 1495, 1505),
        ("12,000", 11_500, 12_500),
        ("2 million", 1.5e6, 2.5e6),
        ("2.50 million", 2.495e6, 2.505e6),
        ("5%", 4.5, 5.5),
        ("4.50%", 4.495, 4.505),
        ("$4.80", 4.795, 4.805),
        ("nearly 100", 90, 100),
        ("more than 200", 200, 220),
    ],
)
def test_bounds_are_as_wide_as_rounding_allows(text: str, low: float, high: float) -> None:
    assert the(text).bounds == pytest.approx((low, high))


@pytest.mark.parametrize(
    ("one", "other", "value"),
    [
        ("10", "15 million", 10e6),
        ("900", "1.2 million", 900e6),
        ("10", "$15", 10),
        ("10", "15%", 10),
        ("5 km", "5 miles", 3.10686),
        ("30 cents", "$5", 0.3),
    ],
)
def test_what_is_written_once_holds_for_both(one: str, other: str, value: float) -> None:
    like = the(one).like(the(other))
    assert like is not None
    assert like.value == pytest.approx(value, rel=1e-5)
    assert like.unit == the(other).unit


@pytest.mark.parametrize(("one", "other"), [("$5", "£5"), ("5 km", "5 kg"), ("5%", "5"), ("3-1", "$5")])
def test_different_things_are_not_compared(one: str, other: str) -> None:
    assert the(one).like(the(other)) is None
