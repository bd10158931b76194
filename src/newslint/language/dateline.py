"""Datelines."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final

from newslint.article import Kind
from newslint.language.dates import dates, day
from newslint.language.lexicon import FUNCTION_WORDS

if TYPE_CHECKING:
    from collections.abc import Sequence
    from datetime import date

    from newslint.article import Block

_PARAGRAPHS: Final = 3  # a byline and a standfirst may come first
_LONGEST: Final = 120

# The place: “WASHINGTON, ”, “LAKE BUENA VISTA, Fla. — ”, “GENEVA (”; and what closes a dateline.
_PLACE = re.compile(r"\s*([^\W\d_][^\d\n;:!?“”\"()–—]{1,59}?)(?:, ?| \(| [-–—]{1,2} )")
_CLOSING = re.compile(r"(?:\s?[(/][^()/\n]{2,40}[)/])?\s?(?:[:—–]|-{1,2}\s)")
_WORD = re.compile(r"[^\s,]+")
_SMALL: Final = frozenset("am and auf da de del der di do el la las le les los of on sur the upon".split())


def dateline_day(text: str, blocks: Sequence[Block]) -> date | None:
    """Return the day of a dateline that gives day, month and year; else None.

    A dateline opens one of the first paragraphs: a place, the date, perhaps an agency, then a dash or a
    colon: “WASHINGTON, Dec. 28, 2020 (AP) —”, “LONDON, 28 December 2020:”.
    """
    paragraphs = [block for block in blocks if block.kind is Kind.PARAGRAPH]
    for block in paragraphs[:_PARAGRAPHS]:
        opening = text[block.start : min(block.end, block.start + _LONGEST)]
        written = next((one for one in dates(opening) if one.year), None)
        if written is None:
            continue
        place = _PLACE.fullmatch(opening, 0, written.span.start)
        bracket = opening.startswith(")", written.span.end)
        if place and _is_place(place[1]) and _CLOSING.match(opening, written.span.end + bracket):
            return day(written, None)
    return None


def _is_place(name: str) -> bool:
    """Tell whether a name can be a place's: capitals, none of them for a word such as “In”."""
    first, *others = _WORD.findall(name)
    return (
        first[0].isupper()
        and first.lower() not in FUNCTION_WORDS
        and all(word[0].isupper() or word in _SMALL for word in others)
    )
