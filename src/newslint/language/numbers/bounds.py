"""What a rounded figure may have been: sums between bounds instead of sums of single values."""

from __future__ import annotations

from newslint.record import Row


class Bounds(Row):
    """All values from `low` to `high`.

    A newspaper's figures are rounded, and so is what is worked out from them. A sum is wrong only where
    no values within the bounds make it right.
    """

    low: float
    high: float

    def __neg__(self) -> Bounds:
        return Bounds(-self.high, -self.low)

    def plus(self, other: Bounds) -> Bounds:
        """Return the bounds of the sum."""
        return Bounds(self.low + other.low, self.high + other.high)

    def minus(self, other: Bounds) -> Bounds:
        """Return the bounds of the difference."""
        return Bounds(self.low - other.high, self.high - other.low)

    def times(self, factor: float) -> Bounds:
        """Return the bounds of the product with an exact factor."""
        return Bounds(*sorted((self.low * factor, self.high * factor)))

    def over(self, other: Bounds) -> Bounds | None:
        """Return the bounds of the ratio, or None where the divisor may be nothing or less."""
        if other.low <= 0:
            return None
        ends = [one / two for one in self for two in other]
        return Bounds(min(ends), max(ends))

    def meets(self, other: Bounds) -> bool:
        """Tell whether some value lies in both; a hair's breadth, that of the machine's sums, is nothing."""
        hair = 1e-9 * max(abs(self.low), abs(self.high), abs(other.low), abs(other.high))
        return self.low <= other.high + hair and other.low <= self.high + hair

    def widened(self, share: float) -> Bounds:
        """Return the bounds with a share of the values on either side."""
        return Bounds(self.low - abs(self.low) * share, self.high + abs(self.high) * share)
