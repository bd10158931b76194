"""The terminal that a report is for."""

from __future__ import annotations

import enum
from typing import Final

from newslint.record import Row

LEAST_WIDTH: Final = 40
"""Reports are no narrower than this, whatever the terminal."""


class Style(enum.Enum):
    """What a stretch of a report is, as the escape code that sets it off."""

    ERROR = "1;31"
    WARNING = "1;33"
    SUGGESTION = "1;36"
    HEADING = "1"
    FAINT = "2"
    GOOD = "32"


class Terminal(Row):
    """How wide it is and whether it shows colours; what a report says does not depend on either.

    Attributes:
        width: Its columns.
        colour: Whether styles are set.
    """

    width: int = 80
    colour: bool = False

    def paint(self, text: str, style: Style) -> str:
        """Return the text in a style, or as it is where there are no colours."""
        return f"\x1b[{style.value}m{text}\x1b[0m" if self.colour and text else text

    def room(self, most: int) -> int:
        """Return the columns that a report takes which is at best `most` wide."""
        return max(LEAST_WIDTH, min(self.width, most))
