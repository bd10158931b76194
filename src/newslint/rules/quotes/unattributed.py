"""quotes/unattributed: somebody said it."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final

from newslint.language import reports
from newslint.lint import Bad, Finding, Good, Kind, Level, Options, Rule

if TYPE_CHECKING:
    from collections.abc import Iterator

    from newslint.language import Quotation
    from newslint.lint import Block, Draft

_SOURCES: Final = frozenset("according words quoted put statement".split())
_SIGNATURES: Final = ("—", "–", "-", "~")
_WORD = re.compile(r"[a-z]+")


class Unattributed(Options):
    """What is surely speech.

    Attributes:
        words: How many words a quotation has at least.
    """

    words: int = 8


def check(draft: Draft, options: Unattributed) -> Iterator[Finding]:
    prose = [block for block in draft.blocks if block.kind is Kind.PARAGRAPH]
    numbers = {block.start: number for number, block in enumerate(prose)}
    for one in draft.quotations:
        number = numbers.get(one.start)
        if number is None or one.depth or not one.closed or one.continued or prose[number].quoted:
            continue
        block = prose[number]
        whole = not draft.text[one.end : block.end].strip() and draft.text[one.end - 2] != "?"
        if not whole or one.words.of(draft.text).count(" ") + 1 < options.words:
            continue
        around = prose[max(0, number - 1) : number + 2]
        if not any(_speaks(draft, near, one) for near in around):
            yield Finding(one.span, "Nothing says whose words these are")


def _speaks(draft: Draft, block: Block, quotation: Quotation) -> bool:
    """Tell whether the paragraph before or after names a speaker, asks a question or is a signature."""
    text = draft.folded[block.start : block.end]
    if block.start == quotation.start:
        return False
    asks = block.start < quotation.start and text.rstrip().endswith((":", "?"))
    signs = block.start > quotation.start and text.startswith(_SIGNATURES)
    return asks or signs or any(word in _SOURCES or reports(word) for word in _WORD.findall(text))


RULE = Rule(
    summary="A quotation stands alone, and nothing near it says whose words it is.",
    why="""
        A paragraph that is all quotation needs its speaker in it, or in the paragraph before or after.
        Where none is named, a sentence was cut or a paragraph moved, and readers put the words into the
        wrong mouth.
    """,
    level=Level.SUGGESTION,
    options=Unattributed(),
    check=check,
    examples=(
        Bad("It is blue.\n\n[[“We have waited for this for more than ten years.”]]\n\nIt rained."),
        Bad("It rained.\n\n[[“Nobody here wants to see the old bridge go, least of all me.”]]"),
        Good("Adams was glad, she said.\n\n“We have waited for this for more than ten years.”"),
        Good("“We have waited for this for more than ten years,” said Adams."),
        Good("It rained.\n\n“Oh no.”"),
    ),
)
