"""headline/number: the headline counts what the article counts."""

from __future__ import annotations

import re
from itertools import combinations
from typing import TYPE_CHECKING, Final

from newslint.language import FUNCTION_WORDS, in_words
from newslint.lint import Bad, Finding, Good, Level, Options, Related, Rule, Span, shortened
from newslint.record import Row

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from newslint.language import Word
    from newslint.lint import Block, Draft

_DIGITS = re.compile(r"([1-9]\d{0,2}(?:,\d{3})+|[1-9]\d{0,11}|0)(\.\d{1,6})?(bn|k|m|tn)?")
_WORDS: Final = {in_words(value): value for value in range(100)} | {"dozen": 12}
_SCALES: Final[dict[str, float]] = {
    "hundred": 1e2,
    **dict.fromkeys(("k", "thousand"), 1e3),
    **dict.fromkeys(("m", "million", "mln"), 1e6),
    **dict.fromkeys(("billion", "bln", "bn"), 1e9),
    **dict.fromkeys(("tn", "trillion"), 1e12),
}
_HEDGES: Final = frozenset("about almost around least most nearly over some than to under".split())
_YEARS: Final = range(1900, 2100)
_PLURALS: Final = {"people": "person", "men": "man", "women": "woman", "children": "child"}
_MOST: Final = 60  # figures; an article with more is a table, and every figure is the sum of two others
_ROOM: Final = 22  # characters for a figure in a message
_FEWEST: Final = 2


class Figure(Row):
    """A number and what it counts.

    Attributes:
        value: The number.
        step: The place of its last digit that is not zero: 1,000 of 5,000, a tenth of 3.5.
        noun: The word after it, in the singular; empty where none follows.
        span: Where the number and the word stand.
        before: The word before, in lower case.
    """

    value: float
    step: float
    noun: str
    span: Span
    before: str


def check(draft: Draft, options: Options) -> Iterator[Finding]:  # noqa: ARG001 (it has none)
    shown = {block: _counted(draft, block) for block in draft.displays}
    if not any(shown.values()):
        return
    body = list(_figures(draft.text, draft.words_in(draft.body)))
    for block, counted in shown.items():
        figures = [one for one in body if not one.span.overlaps(block.span)]
        for figure in counted:
            others = [one for one in figures if one.noun == figure.noun]
            if others and len(figures) <= _MOST and not _supported(figure, figures):
                here, there = (shortened(one.span.of(draft.text), _ROOM) for one in (figure, others[0]))
                related = tuple(Related(one.span, one.span.of(draft.text)) for one in others)
                where = draft.display(block)
                yield Finding(figure.span, f"“{here}” in the {where}, “{there}” in the article", related)


def _counted(draft: Draft, block: Block) -> list[Figure]:
    return [one for one in _figures(draft.text, draft.words_in(block.span)) if _counts(one)]


def _counts(figure: Figure) -> bool:
    """Tell whether a figure says exactly how many, and is not the number of a list's items."""
    year = figure.value in _YEARS
    return (
        bool(figure.noun and figure.before)
        and figure.before not in _HEDGES
        and figure.value >= _FEWEST
        and not year
    )


def _supported(figure: Figure, others: Sequence[Figure]) -> bool:
    """Tell whether a figure is one of others, rounded or not, or the sum or the difference of two."""
    values = [one.value for one in others]
    pairs = ((one + other, abs(one - other)) for one, other in combinations(values, 2))
    return any(abs(value - figure.value) < figure.step for value in values) or any(
        figure.value in pair for pair in pairs
    )


def _figures(text: str, words: Sequence[Word]) -> Iterator[Figure]:
    at = 0
    while at < len(words):
        found = _value(words[at].lower)
        last = at
        if found:
            value, step = found
            while last + 1 < len(words) and words[last + 1].lower in _SCALES:
                last += 1
                value, step = value * _SCALES[words[last].lower], step * _SCALES[words[last].lower]
            noun = _noun(text, words, last)
            end = words[last + bool(noun)].end
            before = words[at - 1].lower if at else ""
            yield Figure(value, step, noun, Span(words[at].start, end), before)
        at = last + 1


def _value(word: str) -> tuple[float, float] | None:
    """Return a number and its step; of “88-seat” the number before the hyphen."""
    if word in _WORDS:
        return _WORDS[word], 1
    found = _DIGITS.fullmatch(word.partition("-")[0])
    if not found:
        return None
    whole, part, scale = found[1].replace(",", ""), found[2] or "", _SCALES.get(found[3] or "", 1)
    step = 10.0 ** (1 - len(part)) if part else 10.0 ** (len(whole) - len(whole.rstrip("0")))
    return float(whole + part) * scale, step * scale


def _noun(text: str, words: Sequence[Word], at: int) -> str:
    after = words[at + 1] if at + 1 < len(words) else None
    if after is None or text[words[at].end : after.start] != " " or not after.text.isalpha():
        return ""
    if after.lower in FUNCTION_WORDS or not after.text.islower():
        return ""
    return _PLURALS.get(after.lower, after.lower.removesuffix("s"))


RULE = Rule(
    summary="The headline, the standfirst or a caption gives another number than the article.",
    why="""
        The toll has risen, the sum was corrected, the headline was not. A number in the headline counts
        as wrong if the article has the same word with another number and the headline’s is nowhere in
        it: not in words, not rounded, not as the sum or the difference of two others.
    """,
    level=Level.WARNING,
    check=check,
    examples=(
        Bad(
            "# Fog delays [[88 flights]] at Harwick\n\n"
            "Thick fog delayed 78 flights at Harwick airport on Monday, a spokesman said."
        ),
        Bad(
            "# Bridge to cost [[nine million pounds]], council says\n\n"
            "The bridge will cost £12m. “Twelve million pounds is a lot,” the mayor said."
        ),
        Bad(
            "---\ntitle: Fog at Harwick\ndescription: A spokesman says [[88 flights]] were late\n---\n\n"
            "Thick fog delayed 78 flights at Harwick airport on Monday, a spokesman said."
        ),
        Good(
            "# Fog delays 88 flights at Harwick\n\n"
            "Thick fog delayed eighty-eight flights on Monday, and another 12 flights on Tuesday."
        ),
        Good("# Fog delays 80 flights\n\nThick fog delayed 78 flights at Harwick airport on Monday."),
        Good("# Fog delays 80 flights\n\nFog delayed 50 flights on Monday and 30 flights on Tuesday."),
        Good("# Fog delays nearly 80 flights\n\nFog delayed 71 flights on Monday."),
        Good("# 7 things to do in Harwick\n\nHere are 3 things to begin with."),
    ),
)
