"""A value as a message writes it."""

from __future__ import annotations

from typing import Final

_SCALES: Final = ((1e12, " trillion"), (1e9, " billion"), (1e6, " million"))
_BEFORE: Final = frozenset("$ £ € ¥ ₹ ₩ A$ C$ NZ$ HK$ S$ R$".split())
_SMALL: Final = 100


def shown(value: float, unit: str = "") -> str:
    """Return a value with few digits and its unit: “4.8”, “$1.2 million”, “8%”."""
    scale, name = next(((size, word) for size, word in _SCALES if abs(value) >= size), (1, ""))
    number = value / scale
    digits = 0 if abs(number) >= _SMALL else 2 if abs(number) < 1 or scale > 1 else 1
    text = f"{round(number, digits):,.{digits}f}"
    if "." in text:
        text = text.rstrip("0").rstrip(".")
    if unit in _BEFORE:
        return f"{unit}{text}{name}"
    glue = "" if unit in {"", "%", "°C", "°F"} else " "
    return f"{text}{name}{glue}{unit}"
