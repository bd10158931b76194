"""The headline."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final

from newslint.article import Block, Kind
from newslint.language.lexicon import FUNCTION_WORDS

if TYPE_CHECKING:
    from collections.abc import Sequence

    from newslint.language.words import Word

_LONGEST: Final = 120  # characters; agencies cap their headlines well below
_ENDS_A_SENTENCE = re.compile(r"[.…:;,][\"'”’)]*\s*\Z")
_FEW: Final = 0.2  # of the words that are not small
_LONG: Final = 4  # letters; “gov” of a site's name tells nothing
_BYLINE = re.compile(r"By\s+[A-Z]")


def headline(text: str, blocks: Sequence[Block]) -> Block | None:
    """Return the front matter's title, else the first heading if the article opens with it.

    Without either, the first block counts when it can only be a headline: one short line, no byline, with
    no stop at its end, and a paragraph after it that is longer.
    """
    if not blocks:
        return None
    first = blocks[0]
    if first.kind in (Kind.TITLE, Kind.HEADING):
        return first
    if len(blocks) > 1 and first.kind is Kind.PARAGRAPH:
        line = text[first.start : first.end]
        after = blocks[1]
        short = len(line) <= _LONGEST and "\n" not in line.strip()
        alone = short and not _ENDS_A_SENTENCE.search(line) and not _BYLINE.match(line)
        if alone and after.kind is Kind.PARAGRAPH and after.end - after.start > len(line):
            return first
    return next((block for block in blocks if block.kind is Kind.HEADING and block.level == 1), None)


def is_in_capitals(words: Sequence[Word]) -> bool:
    """Tell whether a headline's capitals say nothing of names: Each Word Has One, or all letters are."""
    large = [word for word in words if word.text[0].isalpha() and word.lower not in FUNCTION_WORDS]
    small = sum(word.text.islower() and len(word.text) >= _LONG for word in large)
    return small <= _FEW * len(large)
