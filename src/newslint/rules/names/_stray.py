"""What the searches for strays share: the stray itself, and what can be one."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from newslint.language import is_ordinary, resembles
from newslint.lint import Span

if TYPE_CHECKING:
    from collections.abc import Sequence

    from newslint.language import Name
    from newslint.lint import Draft


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
    return part.isalpha() and not part.isupper() and not is_ordinary(lower) and lower not in draft.lower_words


def alike(one: str, other: str) -> bool:
    """Tell whether two names are alike, and not one the plural of the other: the Koethers."""
    return resembles(one, other) and f"{one}s" != other and one != f"{other}s"


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
