from __future__ import annotations

import pytest

from newslint.language import shown


@pytest.mark.parametrize(
    ("value", "unit", "text"),
    [
        (4.7625, "", "4.8"),
        (1_200_000, "$", "$1.2 million"),
        (74, "", "74"),
        (0.25, "pp", "0.25 pp"),
        (8.333, "%", "8.3%"),
        (1234.5, "km", "1,234 km"),
        (-5, "°C", "-5°C"),
    ],
)
def test_a_value_is_shown_with_few_digits(value: float, unit: str, text: str) -> None:
    assert shown(value, unit) == text
