from __future__ import annotations

import pytest

from newslint.language import Shape, shape


@pytest.mark.parametrize(
    ("number", "form"),
    [
        ("1500", Shape.PLAIN),
        ("1.5", Shape.PLAIN),
        ("1,500.25", Shape.GROUPED),
        ("2,06,737", Shape.INDIAN),
        ("20,06,737.5", Shape.INDIAN),
        ("2,8", Shape.BROKEN),
        ("1000,000", Shape.BROKEN),
        ("0,500", Shape.BROKEN),
        ("1.234.567", Shape.BROKEN),
        ("206,73,700", Shape.BROKEN),
    ],
)
def test_digits_have_a_shape(number: str, form: Shape) -> None:
    assert shape(number) is form
