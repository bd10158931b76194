"""The shape of a number in figures: how its digits are grouped."""

from __future__ import annotations

import enum
import re


class Shape(enum.Enum):
    """How the digits of a number are grouped, commas and stops taken as English takes them."""

    PLAIN = "plain"  # 1500, 1.5
    GROUPED = "grouped"  # 1,500,000.50
    INDIAN = "Indian"  # 15,00,000
    BROKEN = "broken"  # anything else


_PLAIN = re.compile(r"[0-9]+(?:\.[0-9]+)?")
_GROUPED = re.compile(r"[1-9][0-9]{0,2}(?:,[0-9]{3})+(?:\.[0-9]+)?")
_INDIAN = re.compile(r"[1-9][0-9]?(?:,[0-9]{2})+,[0-9]{3}(?:\.[0-9]+)?")


def shape(number: str) -> Shape:
    """Return the shape of a number that is written in digits, commas and stops."""
    if _PLAIN.fullmatch(number):
        return Shape.PLAIN
    if _GROUPED.fullmatch(number):
        return Shape.GROUPED
    return Shape.INDIAN if _INDIAN.fullmatch(number) else Shape.BROKEN
