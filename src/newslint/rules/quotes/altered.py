"""quotes/altered: what somebody said, said once."""

from __future__ import annotations

from itertools import combinations
from typing import TYPE_CHECKING, Final, NamedTuple

from newslint.language import FUNCTION_WORDS
from newslint.lint import Bad, Finding, Good, Level, Options, Related, Rule

if TYPE_CHECKING:
    from collections.abc import Iterator

    from newslint.language import Quotation
    from newslint.lint import Draft

_DECLARED: Final = frozenset("[…")  # the paper says that it left words out, or put its own in
_FEWEST: Final = 5  # words that both have
_CONTENT: Final = 3  # words that say something among them
_SAME: Final = 0.8  # of the shorter one's words, in their order
_SHARED: Final = 0.75  # of those that say something
_MOST: Final = 40  # quotations of an article that are held against one another
_LONGEST: Final = 600  # characters of one


class _Quoted(NamedTuple):
    quotation: Quotation
    words: tuple[str, ...]


def check(draft: Draft, options: Options) -> Iterator[Finding]:  # noqa: ARG001 (it has none)
    found = [one for one in (_quoted(draft, quotation) for quotation in draft.quotations) if one][:_MOST]
    for first, second in combinations(found, 2):
        # In one paragraph somebody goes on speaking, and may say a thing again.
        apart = draft.block(first.quotation.span.start) != draft.block(second.quotation.span.start)
        if apart and first.words != second.words and _altered(first.words, second.words):
            related = (Related(first.quotation.span, "The other wording"),)
            yield Finding(second.quotation.span, "This is quoted in another wording elsewhere", related)


def _quoted(draft: Draft, quotation: Quotation) -> _Quoted | None:
    span = quotation.words
    if quotation.depth or not quotation.closed or span.end - span.start > _LONGEST:
        return None
    text = span.of(draft.folded)
    if not _DECLARED.isdisjoint(text) or "..." in text:
        return None
    words = tuple(word.strip("\"'.,;:!?-").replace(".", "") for word in text.split())
    words = tuple(word for word in words if word)
    return _Quoted(quotation, words) if len(words) >= _FEWEST else None


def _altered(first: tuple[str, ...], second: tuple[str, ...]) -> bool:
    """Tell whether two quotations are one, with other words inside."""
    shorter = min(len(first), len(second))
    content = set(first) - FUNCTION_WORDS, set(second) - FUNCTION_WORDS
    if len(content[0] & content[1]) < max(_CONTENT, _SHARED * min(map(len, content))):
        return False
    from difflib import SequenceMatcher  # noqa: PLC0415 (hardly a draft needs it)

    matcher = SequenceMatcher(None, first, second, autojunk=False)
    blocks = [block for block in matcher.get_matching_blocks() if block.size]
    same = sum(block.size for block in blocks)
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
