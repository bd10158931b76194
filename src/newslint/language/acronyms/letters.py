"""Letters: which words are acronyms, and how near two of them are."""

from __future__ import annotations

import re
from functools import lru_cache
from typing import TYPE_CHECKING, Final

from newslint.language.names import bare

if TYPE_CHECKING:
    from collections.abc import Iterator

# U.N., NGO, S&T; and letters around the small ones of “of”, “for” and “and”: MoD, TfL, CoE.
_SHAPE = re.compile(r"(?:[A-Z]\.){2,6}|[A-Z][A-Z&]{1,7}|[A-Z][aof][A-Z]{1,2}")
_PAIR: Final = 2


def singular(word: str) -> str:
    """Return a word without a possessive ending and without the small “s” of a plural: “NGO” for “NGOs”."""
    form = bare(word)
    return form[:-1] if form.endswith("s") and len(form) > _PAIR else form


@lru_cache(maxsize=4096)
def letters(word: str) -> str:
    """Return the letters of an acronym in the singular, without points: “UN” for “U.N.’s”, “NGO” for “NGOs”.

    A word that is no acronym has none.
    """
    form = singular(word)
    return form.replace(".", "") if _SHAPE.fullmatch(form) else ""


def swaps(form: str) -> Iterator[str]:
    """Yield what the exchange of two neighbouring letters makes of an acronym."""
    for at in range(len(form) - 1):
        if form[at] != form[at + 1]:
            yield form[:at] + form[at + 1] + form[at] + form[at + 2 :]


def doublings(form: str) -> Iterator[str]:
    """Yield what an acronym can be that lost one of two equal letters: “NOAA” of “NOA”."""
    return (form[: at + 1] + form[at:] for at in range(len(form)))
