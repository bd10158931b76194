"""Times of the day as news English writes them."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final

from newslint.language.numerals import digits
from newslint.record import Row
from newslint.text import Span

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

# “5:30 p.m.”, “5pm”, “17:30”, “17.30 BST”, “0735 GMT”. What has neither a half of the day nor a zone has its
# minutes after a colon.
_TIME = re.compile(
    r"""
    (?<! [\w.,:/$£€%+-] ) (?P<hour> [0-9]{1,2} )
    (?: (?P<mark> [:.] ) (?P<minute> [0-9]{2} ) (?: :[0-9]{2} )? | (?P<bare> [0-9]{2} ) )?
    (?: \s? (?P<half> [AaPp] ) (?: \.\ ?[Mm]\. | [Mm] ) (?!\w)
      | \s (?P<zone> GMT | UTC | BST | CES?T | IST | [ECMP][SD]?T | hours | hrs | local\ time ) \b
      | \s (?P<clock> o[’']clock ) \b
      | (?<= :[0-9][0-9] )
    )
    (?! [\w%] | [.,:/-][0-9] )
    """,
    re.VERBOSE,
)
_NOON: Final = 12
_DAY: Final = 24
_HOUR: Final = 60
_COUNTED: Final = frozenset(["hours", "hrs"])  # “2500 hours” of work


class WrittenTime(Row):
    """A time of the day.

    Attributes:
        hour: The hour as written, whatever a clock may say to it.
        minute: The minute; 0 where none is written.
        half: “a” or “p” of “a.m.” and “p.m.”; empty where neither is written.
        sure: It can be nothing but a time: it names its half of the day or its zone.
        start: Where it begins.
        end: Where it ends, exclusive, its zone included.
    """

    hour: int
    minute: int
    half: str
    sure: bool
    start: int
    end: int

    @property
    def span(self) -> Span:
        """Where it stands."""
        return Span(self.start, self.end)

    @property
    def exists(self) -> bool:
        """Whether a clock of 24 hours shows it."""
        return self.minute < _HOUR and (self.hour < _DAY or (self.hour == _DAY and not self.minute))

    @property
    def on_the_clock(self) -> tuple[int, int]:
        """The hour from 0 and the minute."""
        hour = self.hour % _NOON + _NOON * (self.half == "p") if self.half else self.hour
        return hour, self.minute


def times(text: str, runs: Iterable[tuple[int, int]] | None = None) -> tuple[WrittenTime, ...]:
    """Return the times of a text, in order; those that no clock shows (25:10 GMT) are among them.

    Without its half of the day or its zone, only hours and minutes with a colon count: scores and records
    of races look the same.

    Args:
        text: The text.
        runs: Where its digits stand, if that is known.
    """
    return tuple(_times(text, digits(text) if runs is None else runs))


def _times(text: str, runs: Iterable[tuple[int, int]]) -> Iterator[WrittenTime]:
    for start, _ in runs:
        found = _TIME.match(text, start)
        if found is None:
            continue
        half, whole = (found["half"] or "").lower(), bool(found["mark"] or found["bare"])
        sure = bool(half or found["clock"] or (found["zone"] and whole))
        if not sure and found["mark"] != ":":
            continue
        time = WrittenTime(
            int(found["hour"]), int(found["minute"] or found["bare"] or 0), half, sure, *found.span()
        )
        if not (found["bare"] and found["zone"] in _COUNTED and not time.exists):
            yield time
