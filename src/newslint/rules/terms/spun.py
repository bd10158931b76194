"""terms/spun: a fixed phrase in words that a program put for its own."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from newslint.lint import Bad, Finding, Fix, Good, Level, Options, Rule, Span
from newslint.rules.terms._signs import show_a_program, signs

if TYPE_CHECKING:
    from collections.abc import Iterator

    from newslint.lint import Draft

_LONGEST: Final = 80  # characters in a message
_MARKS: Final = frozenset("\"'“”‘’«»")


def check(draft: Draft, options: Options) -> Iterator[Finding]:  # noqa: ARG001 (it has none)
    # Where a text gives itself away, words that are good English elsewhere count, too.
    light = show_a_program(signs(draft))
    for start, end, right in draft.light_paraphrases if light else draft.paraphrases:
        span = Span(start, end)
        if draft.text[start - 1 : start] in _MARKS and draft.text[end : end + 1] in _MARKS | {",", "."}:
            continue  # the article speaks of the phrase itself
        yield Finding(span, _message(span.of(draft.text), right), fix=_fix(draft.text, span, right))


def _message(words: str, right: str) -> str:
    whole = f"“{words}” is no term: does it stand for “{right}”?"
    return whole if len(whole) <= _LONGEST else f"No term: does it stand for “{right}”?"[:_LONGEST]


def _fix(text: str, span: Span, right: str) -> Fix | None:
    """Return the fix that writes the fixed phrase, unless one of the two is a plural and the other not."""
    words = span.of(text)
    if _is_plural(words) != _is_plural(right) or words.isupper():
        return None
    return Fix.replace(span, right[0].upper() + right[1:] if words[0].isupper() else right)


def _is_plural(words: str) -> bool:
    return words.endswith("s") and not words.endswith(("ss", "us", "is"))


RULE = Rule(
    summary="A fixed phrase stands in words that a paraphrasing program put for its own.",
    why="""
        A program that rewrites a text word by word, to pass it off as new, does not know which words go
        together: artificial intelligence becomes `counterfeit consciousness`, a greenhouse gas a
        `nursery gas`, the gross domestic product a `gross residential item`. Such phrases mean nothing,
        and the facts around them may have gone the same way. Known ones are listed; others are found
        where the words of a fixed phrase were exchanged for synonyms that nobody would choose. In a text
        with three such signs or more, synonyms that are good English elsewhere count as well.
    """,
    level=Level.WARNING,
    check=check,
    sources=(
        "Problematic Paper Screener, the tortured phrases (CC BY 4.0)",
        "G. Cabanac, C. Labbé and A. Magazinov, “Tortured phrases”, arXiv:2107.06751, 2021",
    ),
    examples=(
        Bad(
            "The firm has put millions into [[counterfeit consciousness]].",
            fixed="The firm has put millions into artificial intelligence.",
        ),
        Bad(
            "[[Nursery gas emissions]] rose, and [[moo fetched]] carriers suffered.",
            fixed="Greenhouse gas emissions rose, and low cost carriers suffered.",
        ),
        Bad(
            "The drug is for patients with [[kidney disappointment]].",
            fixed="The drug is for patients with kidney failure.",
        ),
        Bad(
            "The Group 20 feared Covit-19 and [[moo fetched]] carriers. Each side has [[central interests]].",
            fixed="The Group 20 feared Covit-19 and low cost carriers. Each side has core interests.",
        ),
        Good("Each side has central interests."),
        Good("The firm has put millions into artificial intelligence."),
        Good("Papers with phrases such as “counterfeit consciousness” were withdrawn."),
        Good("The nursery has gas heating. A counterfeit bill came to the consciousness of the bank."),
    ),
)
