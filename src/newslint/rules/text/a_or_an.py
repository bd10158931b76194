"""text/a-or-an: “an” before a vowel, “a” before a consonant."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final

from newslint.language import FUNCTION_WORDS
from newslint.lint import Bad, Finding, Fix, Good, Kind, Level, Options, Rule, Span

if TYPE_CHECKING:
    from collections.abc import Iterator

    from newslint.lint import Draft

# By letters alone, so only where they tell: u and h go both ways, and capitals may be spelled out.
_A_VOWEL = re.compile(r" a (?=[aeio][a-z]{2})")
_AN_CONSONANT = re.compile(r" an (?=[bcdfgjklmnpqrstvwyz][a-z]{2})")
_VOWELS: Final = frozenset("aeiou")
# Vowels in writing that sound as consonants: a European, a one-way street, a ewe.
_SOUNDS_OTHERWISE = re.compile(r"eu|ewe|one\b|once\b|oui")


def check(draft: Draft, options: Options) -> Iterator[Finding]:  # noqa: ARG001 (it has none)
    for pattern, right in ((_A_VOWEL, "an"), (_AN_CONSONANT, "a")):
        for found in pattern.finditer(draft.text):
            article = draft.word_from(found.start() + 1)
            word = draft.word_from(found.end())
            if article and word and _wrong(draft, article.span, word.text, right):
                message = f"“{article.text} {word.text}” should have “{right}”"
                fix = Fix.replace(article.span, right)
                yield Finding(Span(article.start, word.end), message, fix=fix)


def _wrong(draft: Draft, article: Span, word: str, right: str) -> bool:
    if draft.block(article.start).kind in (Kind.CELL, Kind.VERBATIM) or draft.quoted(article):
        return False
    # Read letter by letter: an lbw appeal, an mRNA vaccine.
    spelled = _VOWELS.isdisjoint(word.lower()) or not word.islower()
    return (
        not spelled and word not in FUNCTION_WORDS and not (right == "an" and _SOUNDS_OTHERWISE.match(word))
    )


RULE = Rule(
    summary="“A” stands before a vowel, or “an” before a consonant.",
    why="""
        The article goes with the sound of the word after it. Where the two do not agree, a word was
        changed or put between, or a letter is missing from “and”. Only words whose letters leave no
        doubt are looked at: not those with u or h, and none that are read letter by letter.
    """,
    level=Level.SUGGESTION,
    check=check,
    sources=("AP Stylebook, “a, an”",),
    examples=(
        Bad("They had [[a agreement]] with the union.", fixed="They had an agreement with the union."),
        Bad("It was [[an significant]] change.", fixed="It was a significant change."),
        Good("It was a European, a one-way street, a once-only offer and an lbw appeal."),
        Good("He gave an honest answer to a university and an hour to a UN envoy."),
        Good("“It's a awful thing,” he said. The point a and the point b."),
    ),
)
