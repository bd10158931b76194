"""headline/quote: what the headline quotes, somebody says."""

from __future__ import annotations

from bisect import bisect_left
from operator import attrgetter
from typing import TYPE_CHECKING, Final

from newslint.lint import Bad, Finding, Good, Level, Options, Rule

if TYPE_CHECKING:
    from collections.abc import Iterator

    from newslint.language import Quotation
    from newslint.lint import Block, Draft

_SHORTEST_BODY: Final = 800  # characters
_FEWEST: Final = 3  # words of a quotation that can be looked for
_LONG: Final = 4  # letters; shorter words are in every text
_STEM: Final = 5  # letters that forms of a word share
_MISSING: Final = 0.6  # of the long words
_DOUBLE: Final = frozenset('"“”„')


def check(draft: Draft, options: Options) -> Iterator[Finding]:  # noqa: ARG001 (it has none)
    if not draft.displays or draft.body.end - draft.body.start < _SHORTEST_BODY:
        return
    for block in draft.displays:
        first = bisect_left(draft.quotations, block.start, key=attrgetter("start"))
        for quotation in draft.quotations[first:]:
            if quotation.start >= block.end:
                break
            if _is_foreign(draft, block, quotation):
                yield Finding(quotation.span, "The article does not have this quotation")


def _is_foreign(draft: Draft, block: Block, quotation: Quotation) -> bool:
    """Tell whether the words of a quotation are not the article's; single marks may hold a paraphrase."""
    words = quotation.words.of(draft.folded).split()
    bare = (word.strip(".,;:!?'\"") for word in words)
    long = [word for word in bare if len(word) >= _LONG and word.isalpha()]
    exact = quotation.opening in _DOUBLE
    if len(words) < _FEWEST or len(long) < _FEWEST - exact:
        return False
    body = draft.folded[draft.body.start :]
    if block.start >= draft.body.start:  # a caption, whose words are not the article's
        body = draft.folded[draft.body.start : block.start] + draft.folded[block.end :]
    missing = sum(word[:_STEM] not in body for word in long)
    return missing >= (_MISSING if exact else 1) * len(long)


_BODY = (
    "The council of Harwick voted on Monday to close the old bridge to lorries. The vote was nine to six. "
    "Mayor Donna Velasquez said the bridge had been checked in May. “It is not safe, and everybody who has "
    "looked at it knows it,” Velasquez said. Lorries will have to go round by the motorway, which takes half "
    "an hour more on most days and an hour on Fridays. The hauliers have said that they will go to court.\n\n"
    "The bridge was built in 1931 and has carried more than it was made for since the quarry opened. A new "
    "one would cost nine million pounds. The county has offered to pay half of it, and the council would "
    "have to find the rest. Velasquez said that she would ask the government for help.\n\n"
    "Nobody knows how long the old one will last. The engineers who looked at it last month found cracks in "
    "two of its piers, and they have put up instruments which will tell them if these grow."
)

RULE = Rule(
    summary="The headline, the standfirst or a caption quotes words that the article does not have.",
    why="""
        Quotation marks promise that somebody said so. If most of the words are nowhere in the text, the
        quotation was made up for the headline, or belongs to another story. Single marks are read more
        gently: in British headlines they stand around a paraphrase.
    """,
    level=Level.WARNING,
    check=check,
    sources=("BBC Editorial Guidelines, “Accuracy”",),
    examples=(
        Bad(f"# [[“Totally harmless structure”]], says mayor\n\n{_BODY}"),
        Bad(f"# Mayor calls cracks [[“a national embarrassment”]]\n\n{_BODY}"),
        Bad(
            "---\ntitle: Bridge shut\nstandfirst: Mayor calls it [[“a national embarrassment”]]\n---\n\n"
            f"{_BODY}"
        ),
        Good(f"# “Everybody knows it is not safe”, says mayor\n\n{_BODY}"),
        Good(f"# Bridge ‘cannot be saved’ from hauliers\n\n{_BODY}"),
        Good(f"# The “old” bridge\n\n{_BODY}"),
    ),
)
