"""text/missing-stop: a sentence ends with a stop."""

from __future__ import annotations

import re
from itertools import zip_longest
from typing import TYPE_CHECKING, Final

from newslint.language import reports
from newslint.lint import Bad, Finding, Good, Kind, Level, Options, Rule, Span

if TYPE_CHECKING:
    from collections.abc import Iterator

    from newslint.lint import Block, Draft

_CLOSING: Final = "\"'”’)]"
_STOP = re.compile(r"[a-z]{2}[.?!][\"”]? [A-Z“\"]")
_AROUND: Final = ',.:;“”"'
_ENDS: Final = frozenset(".!?:;,…")
_OPENING: Final = frozenset('"“')
_CREDIT = re.compile(
    r"[—–~|@/\n\ufffc]|- |[.?!][\"”]? \([A-Z][^()]*\)\Z"
)  # a source, a signature or a line of its own at the end
_FEWEST: Final = 8  # words of what is surely a sentence
_MOST_CAPITALS: Final = 0.4  # of its words; a headline has more
_LAST: Final = 60  # characters


def check(draft: Draft, options: Options) -> Iterator[Finding]:  # noqa: ARG001 (it has none)
    for block, after in zip_longest(draft.blocks[1:], draft.blocks[2:]):
        whole = draft.text[block.start : block.end].rstrip()
        if whole[-1:] in _ENDS or block.kind is not Kind.PARAGRAPH or block.quoted or _lists(after):
            continue
        end = block.start + len(whole)
        line = Span(block.start + whole.rfind("\n") + 1, end)
        text = line.of(draft.text)
        bare = text.rstrip(_CLOSING)
        word = draft.word_to(line.start + len(bare)) if bare[-1:].isalpha() else None
        if word and word.text.isalpha() and _is_sentence(text) and _told(draft, line):
            yield Finding(Span(word.start, end), f"No stop after “{word.text}”, where the paragraph ends")


def _lists(block: Block | None) -> bool:
    return block is not None and block.kind is Kind.ITEM


def _is_sentence(text: str) -> bool:
    """Tell running text from a headline, a label and a credit."""
    words = text.split()
    capitals = sum(word[0].isupper() for word in words)
    short = len(words) < _FEWEST or capitals > _MOST_CAPITALS * len(words)
    return not short and not _CREDIT.search(text, max(0, len(text) - _LAST)) and ": " not in text[:_LAST]


def _told(draft: Draft, line: Span) -> bool:
    """Tell whether a line quotes somebody, or has ended a sentence before."""
    text = line.of(draft.text)
    spoken = not _OPENING.isdisjoint(text) and any(
        reports(word.strip(_AROUND)) for word in text.lower().split()
    )
    return spoken or bool(_STOP.search(text))


RULE = Rule(
    summary="A paragraph ends without a stop.",
    why="""
        The stop that ends a paragraph is easily cut with the words behind it. Readers hardly miss it,
        but it is the trace of a change that somebody should look at. Headlines, captions and labels
        have no stop and are left alone.
    """,
    level=Level.SUGGESTION,
    check=check,
    examples=(
        Bad("It rained.\n\n“It is one of the largest bridges that we have,” says [[Adams]]\n\nShe left."),
        Bad("It rained.\n\nThe bridge was closed. Nobody knew when it would be open [[again]]\n\nShe left."),
        Good("It rained.\n\nA bridge that is closed. Photo by Ann Adams, of the Daily News\n\nShe left."),
        Good("It rained.\n\nThe bridge is closed. What will the walkers do now? (Daily News)\n\nShe left."),
        Good("It rained.\n\nHow the bridge was closed for a day in May\n\nShe left."),
    ),
)
