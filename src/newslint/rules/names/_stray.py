"""What the searches for strays share: the stray itself, and what can be one."""

from __future__ import annotations

from functools import lru_cache
from typing import TYPE_CHECKING, Final

from newslint.language import distance, is_ordinary, letters, one_slip, reports, resembles, skeleton
from newslint.lint import Span
from newslint.record import Row

if TYPE_CHECKING:
    from collections.abc import Sequence

    from newslint.language import Name
    from newslint.lint import Draft


_VOWELS: Final = "aeiouy"
_SHORTEST: Final = 4  # letters: below, almost any two names are one slip apart
_SHORT: Final = 5  # letters up to which one slip is allowed, above two


class Stray(Row):
    """A name that the text spells otherwise elsewhere.

    Attributes:
        span: The part that differs.
        form: Its letters.
        right: How the others spell it.
        whole: The full name of whom or what is meant.
        others: Where the mentions spelled so stand, in order.
        settled: It is known which spelling is right.
    """

    span: Span
    form: str
    right: str
    whole: str
    others: Sequence[Span]
    settled: bool = False


def can_be_a_slip(draft: Draft, part: str) -> bool:
    """Tell whether a word is nothing but a name, so that only another name can have been meant."""
    return _is_no_word(part) and ("-" in part or part.lower() not in draft.lower_words)


@lru_cache(maxsize=8192)
def _is_no_word(part: str) -> bool:
    lower = part.lower()
    if part.isupper() or not part.replace("-", "").isalpha() or is_ordinary(lower) or reports(lower):
        return False
    # A compound in lower case is an address, or a grade: A-minus.
    return "-" not in part or len(part.partition("-")[0]) >= _SHORTEST


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


def is_slip(form: str, right: str, *, ends: bool = True) -> bool:
    """Tell whether a letter was lost, doubled, exchanged with the next or heard otherwise.

    Args:
        form: The name that may be a slip.
        right: The name that may be meant.
        ends: Whether the last letters must agree, as the first must.
    """
    one, other = letters(form), letters(right)
    if abs(len(one) - len(other)) > 1 or one == other:
        return False
    if one[0] != other[0] or (ends and one[-1] != other[-1]):
        return False
    if form.count("-") != right.count("-") or not one_slip(one, other):
        return False
    return sorted(one) == sorted(other) or len(one) != len(other) or skeleton(one) == skeleton(other)


def are_cognate(one: str, other: str) -> bool:
    """Tell whether two given names are one, in two languages or by two ears, and not brother and sister's.

    Petr and Peter, Muhammad and Mohammed; not Jane and Jean, Mario and Maria, John and Jon.
    """
    long = max(len(one), len(other)) >= _SHORT
    return long and one[-1] == other[-1] not in _VOWELS and skeleton(one) == skeleton(other)


def is_derived(one: str, other: str) -> bool:
    """Tell whether one word is made from the other: Sahara and Saharan."""
    shorter, longer = sorted((one, other), key=len)
    return longer.startswith(shorter) and longer[len(shorter) :] in {"n", "an", "ian", "i", "s"}


def in_a_list(draft: Draft, name: Name) -> bool:
    """Tell whether a name stands in a row of names, such as a team's: there nobody is introduced."""
    before = draft.text[max(0, name.start - 2) : name.start]
    return before in {", ", "; ", ": "} and draft.text[name.end : name.end + 1] in {",", ";", "."}


def part_span(draft: Draft, name: Name, at: int) -> Span:
    """Return where a part of a name stands."""
    start = name.start
    for part in name.parts[:at]:
        start = draft.text.index(part, start) + len(part)
    start = draft.text.index(name.parts[at], start)
    return Span(start, start + len(name.parts[at]))
