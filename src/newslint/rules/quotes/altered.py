"""quotes/altered: what somebody said, said once."""

from __future__ import annotations

from itertools import combinations, islice
from typing import TYPE_CHECKING, Final

from newslint.language import FUNCTION_WORDS
from newslint.lint import Bad, Finding, Good, Level, Options, Related, Rule
from newslint.record import Row

if TYPE_CHECKING:
    from collections.abc import Iterator

    from newslint.language import Quotation
    from newslint.lint import Block, Draft

_DECLARED: Final = ("[", "…", "...")  # the paper says that it left words out, or put its own in
_FEWEST: Final = 5  # words that both have
_CONTENT: Final = 3  # words that say something among them
_SAME: Final = 0.8  # of the shorter one's words, in their order
_SHARED: Final = 0.75  # of those that say something
_MOST: Final = 40  # quotations of an article that are held against one another
_LONGEST: Final = 600  # characters of one


class _Quoted(Row):
    quotation: Quotation
    words: list[str]
    content: frozenset[str]
    block: Block


def check(draft: Draft, options: Options) -> Iterator[Finding]:  # noqa: ARG001 (it has none)
    quoted = filter(None, (_quoted(draft, quotation) for quotation in draft.quotations))
    for first, second in combinations(islice(quoted, _MOST), 2):
        if first.content.isdisjoint(second.content) or first.words == second.words:
            continue
        # In one paragraph somebody goes on speaking, and may say a thing again.
        if first.block is not second.block and _altered(first, second):
            related = (Related(first.quotation.span, "The other wording"),)
            yield Finding(second.quotation.span, "This is quoted in another wording elsewhere", related)


def _quoted(draft: Draft, quotation: Quotation) -> _Quoted | None:
    span = quotation.words
    if quotation.depth or not quotation.closed or span.end - span.start > _LONGEST:
        return None
    text = span.of(draft.folded)
    if any(sign in text for sign in _DECLARED):
        return None
    bare = [word.strip("\"',;:!?-") for word in text.replace(".", "").split()]
    words = [word for word in bare if word]
    if len(words) < _FEWEST:
        return None
    return _Quoted(quotation, words, frozenset(words) - FUNCTION_WORDS, draft.block(quotation.start))


def _altered(first: _Quoted, second: _Quoted) -> bool:
    """Tell whether two quotations are one, with other words inside."""
    fewest = min(len(first.content), len(second.content))
    if len(first.content & second.content) < max(_CONTENT, _SHARED * fewest):
        return False
    from difflib import SequenceMatcher  # noqa: PLC0415 (hardly a draft needs it)

    matcher = SequenceMatcher(None, first.words, second.words, autojunk=False)
    blocks = [block for block in matcher.get_matching_blocks() if block.size]
    same = sum(block.size for block in blocks)
    shorter = min(len(first.words), len(second.words))
    return len(blocks) > 1 and same >= max(_FEWEST, _SAME * shorter)


RULE = Rule(
    summary="One quotation is given in two wordings.",
    why="""
        Words between quotation marks are what somebody said. If the headline, the summary and the text
        give them in different words, at most one can be right. Shortening a quotation to a part of it
        is no fault, nor are words left out with an ellipsis or put in with brackets.
    """,
    level=Level.SUGGESTION,
    check=check,
    examples=(
        Bad(
            "# Mayor: “We will never close the old bridge again”\n\n"
            "Ann Adams said: [[“We will not close the old bridge again.”]]"
        ),
        Bad(
            "“It is the worst flood that we have had in years,” Adams said on Monday.\n\n"
            "She called it [[“the worst flood that we had in ten years”]]."
        ),
        Good("“We will never close the old bridge again,” she said. “Never close the old bridge.”"),
        Good(
            "“If we have no bridge, we have no town,” he said. “Have no bridge, and you will have no town.”"
        ),
        Good("“I will not go to the old town,” he said. “I will go to the new harbour,” said she."),
        Good("“We will never close it [the bridge] again,” she said. “We will never, ever close it again.”"),
    ),
)
