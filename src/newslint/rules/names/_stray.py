"""What the searches for strays share: the stray itself, and what can be one."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final, NamedTuple

from newslint.language import distance, is_ordinary, letters, resembles
from newslint.lint import Span

if TYPE_CHECKING:
    from collections.abc import Sequence

    from newslint.language import Name
    from newslint.lint import Draft


_SHORTEST: Final = 4  # letters: below, almost any two names are one slip apart
_SHORT: Final = 5  # letters up to which one slip is allowed, above two


class Stray(NamedTuple):
    """A name that the text spells otherwise elsewhere.

    Attributes:
        span: The part that differs.
        form: Its letters.
        right: How the others spell it.
        whole: The full name of whom or what is meant.
        others: The mentions spelled so, in order.
        settled: It is known which spelling is right.
    """

    span: Span
    form: str
    right: str
    whole: str
    others: Sequence[Name]
    settled: bool = False


def can_be_a_slip(draft: Draft, part: str) -> bool:
    """Tell whether a word is nothing but a name, so that only another name can have been meant."""
    lower = part.lower()
    return (
        part.replace("-", "").isalpha()
        and not part.isupper()
        and not is_ordinary(lower)
        and lower not in draft.lower_words
    )


def alike(one: str, other: str) -> bool:
    """Tell whether two names are alike, and not one the plural of the other: the Koethers."""
    return resembles(one, other) and f"{one}s" != other and one != f"{other}s"


def nearly_alike(one: str, other: str) -> bool:
    """Tell whether two names are no further apart than two slips, where all else speaks for one name."""
    mine, theirs = letters(one), letters(other)
    shorter, longer = sorted((len(mine), len(theirs)))
    if shorter < _SHORTEST or longer - shorter > 1 or f"{mine}s" == theirs or mine == f"{theirs}s":
        return False
    agree = mine[0] == theirs[0] or mine[-3:] == theirs[-3:]
    return agree and 0 < distance(mine, theirs) <= (1 if longer <= _SHORT else 2)


def is_derived(one: str, other: str) -> bool:
    """Tell whether one word is made from the other: Sahara and Saharan."""
    shorter, longer = sorted((one, other), key=len)
    return longer.startswith(shorter) and longer[len(shorter) :] in {"n", "an", "ian", "i", "s"}


def part_span(draft: Draft, name: Name, at: int) -> Span:
    """Return where a part of a name stands."""
    start = name.start
    for part in name.parts[:at]:
        start = draft.text.index(part, start) + len(part)
    start = draft.text.index(name.parts[at], start)
    return Span(start, start + len(name.parts[at]))
