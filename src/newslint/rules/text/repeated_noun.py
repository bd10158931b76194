"""text/repeated-noun: no outbreak of an outbreak."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final

from newslint.lint import Bad, Finding, Good, Kind, Level, Options, Rule, Span

if TYPE_CHECKING:
    from collections.abc import Iterator

    from newslint.lint import Draft

# The outbreak of the (new) outbreak; the announcement was announced. Short words are sayings: the king of
# kings, the day of the day.
_OF = re.compile(
    r" of (?:the|an?) (?:[\w-]{1,20} )?(?P<noun>[a-z]{5,20})\b(?<!\w-)",
)
_PASSIVE = re.compile(r" w(?:as|ere) (?P<verb>[a-z]{4,20}?)e?d\b")
_NOUNS = ("ment", "ements", "ments", "ion", "ions", "ation", "ations", "ance", "ing", "ings", "al", "als")
_LONGEST: Final = 30  # letters of a noun that a verb makes


def check(draft: Draft, options: Options) -> Iterator[Finding]:  # noqa: ARG001 (it has none)
    for found in _OF.finditer(draft.text):
        if not draft.text.endswith(found["noun"], 0, found.start()):
            continue  # as mostly, and a word is not sought
        noun = draft.word_to(found.start())
        if noun and noun.text == found["noun"]:
            yield from _finding(draft, Span(noun.start, found.end()))
    for found in _PASSIVE.finditer(draft.text):
        if found["verb"] not in draft.folded[max(0, found.start() - _LONGEST) : found.start()]:
            continue
        noun = draft.word_to(found.start())
        if noun and noun.lower.startswith(found["verb"]) and _derived(noun.lower, found["verb"]):
            yield from _finding(draft, Span(noun.start, found.end()))


def _derived(noun: str, verb: str) -> bool:
    """Tell whether a noun is what a verb makes: announcement of announce."""
    return noun.removeprefix(verb).removeprefix("e") in _NOUNS


def _finding(draft: Draft, span: Span) -> Iterator[Finding]:
    if draft.block(span.start).kind not in (Kind.CELL, Kind.VERBATIM) and not draft.quoted(span):
        yield Finding(span, f"One thing is named twice: “{span.of(draft.text)}”")


RULE = Rule(
    summary="A noun is said of itself, or of the verb that it comes from.",
    why="""
        `The outbreak of the flu outbreak` is left when a sentence is changed half-way, or put together
        by a machine. One of the two says it all.
    """,
    level=Level.WARNING,
    check=check,
    examples=(
        Bad("Since the [[outbreak of the flu outbreak]], trade is slow."),
        Bad("The [[announcement was announced]] by the mayor on Friday."),
        Good("The king of the kings came. The last day of the longest day is over."),
        Good("The announcement was made. The leader of the opposition is a leader."),
        Good("“The building of the building took a year,” she said."),
    ),
)
