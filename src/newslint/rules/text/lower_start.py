"""text/lower-start: a sentence begins with a capital."""

from __future__ import annotations

from typing import TYPE_CHECKING

from newslint.language import FUNCTION_WORDS, is_ordinary, reports
from newslint.lint import Bad, Finding, Good, Level, Options, Rule
from newslint.rules.text._openings import small_openings

if TYPE_CHECKING:
    from collections.abc import Iterator

    from newslint.language import Word
    from newslint.lint import Draft


def check(draft: Draft, options: Options) -> Iterator[Finding]:  # noqa: ARG001 (it has none)
    for opening in small_openings(draft):
        if not opening.wholes and _takes_capital(draft, opening.word):
            yield Finding(opening.word.span, f"A sentence begins with a small letter: “{opening.word.text}”")


def _takes_capital(draft: Draft, word: Word) -> bool:
    """Tell a word of the language from a name that is never written with a capital, as a house's tool is."""
    known = word.lower in FUNCTION_WORDS or reports(word.lower) or is_ordinary(word.lower)
    return known or word.lower.endswith("ed") or word.text.title() in draft.spellings


RULE = Rule(
    summary="A sentence begins with a small letter.",
    why="""
        A small letter behind a stop is the trace of a change: a stop that strayed into the middle of
        a sentence, words that were cut or lost with a link, two halves of a sentence torn apart. Somebody
        has to look which it is. Names that begin small (iPhone, openFDA), addresses and abbreviations
        are left alone.
    """,
    level=Level.SUGGESTION,
    check=check,
    examples=(
        Bad("The bridge was closed for a year. [[in]] May it opened again."),
        Bad("The mayor spoke first.\n\n[[was]] delighted to be there, and said so more than once."),
        Good("The bridge is approx. ten metres long, etc. and so on, near St. mary's."),
        Good(
            "iPhones sold well in May. eBay did not. The site is at example.\n\ncom.example is one, he said."
        ),
        Good("He wrote three lines:\n\nno stop, no capital\n\nand no end."),
    ),
)
