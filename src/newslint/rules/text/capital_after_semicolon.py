"""text/capital-after-semicolon: after a semicolon the sentence goes on."""

from __future__ import annotations

import re
from bisect import bisect_left
from collections import Counter
from typing import TYPE_CHECKING, Final

from newslint.language import FUNCTION_WORDS, reports
from newslint.lint import Bad, Finding, Fix, Good, Level, Options, Rule

if TYPE_CHECKING:
    from collections.abc import Iterator

    from newslint.lint import Draft

_SEMICOLON = re.compile(r"; (?=[A-Z])")
# Function words that are names, too: the month, the surnames He and So, the pronoun.
_ALSO_NAMES: Final = frozenset("he i may no so will".split())
# After a noun without an article they make it a name: “; Brown has resigned”.
_AFTER_NAMES: Final = frozenset("had has is was were who will would".split())


def check(draft: Draft, options: Options) -> Iterator[Finding]:  # noqa: ARG001 (it has none)
    starts = (found.end() for found in _SEMICOLON.finditer(draft.text))
    places = [number for start in starts if (number := _word_at(draft, start)) is not None]
    if not places:
        return
    sentences = [draft.sentence(draft.words[number].start) for number in places]
    capitals = Counter(sentences)
    names = _names(draft)
    for number, sentence in zip(places, sentences, strict=True):
        word = draft.words[number]
        # A list whose items all begin with a capital is the house's way of setting it.
        listed = capitals[sentence] > 1 or _capital_after_colon(draft, sentence.start, word.start)
        if not listed and word.text not in names and _ordinary(draft, number):
            yield Finding(
                word.span,
                f"“{word.text}” has a capital after a semicolon",
                fix=Fix.replace(word.span, word.lower, safe=True),
            )


def _word_at(draft: Draft, start: int) -> int | None:
    """Return the number of the word with one capital that begins there, in the article's own prose."""
    number = bisect_left(draft.words, start, key=lambda word: word.start)
    if number == len(draft.words) or not draft.words[number].text.istitle():
        return None
    prose = draft.block(start).kind.is_running
    return number if prose and not draft.quoted(draft.words[number].span) else None


def _capital_after_colon(draft: Draft, start: int, end: int) -> bool:
    colon = draft.text.rfind(": ", start, end)
    return colon >= 0 and draft.text[colon + 2].isupper()


def _names(draft: Draft) -> frozenset[str]:
    """Return the words that have a capital in the middle of a sentence."""
    text = draft.text
    return frozenset(
        word.text
        for word in draft.words
        if word.text[0].isupper() and text[max(0, word.start - 2) : word.start].strip().isalnum()
    )


def _ordinary(draft: Draft, number: int) -> bool:
    """Tell whether a word begins no name and no title: what follows it has no capital."""
    word, *after = draft.words[number : number + 3]
    start, end = word.end, after[-1].end if after else word.end
    if not after or not draft.text[start:end].islower() or draft.text[start] != " ":
        return False
    if word.lower in FUNCTION_WORDS:
        return word.lower not in _ALSO_NAMES
    following = after[0].lower
    return word.lower in draft.lower_words and following not in _AFTER_NAMES and not reports(following)


RULE = Rule(
    summary="A capital stands after a semicolon, where the sentence goes on.",
    why="""
        A semicolon does not end a sentence, so the word after it takes a capital only if it is a
        name. The capital is left over when two sentences are joined, and machine translation leaves
        many. Names, titles of works, and lists whose items all begin with a capital are left alone.
    """,
    level=Level.WARNING,
    check=check,
    marks=";",
    examples=(
        Bad(
            "Both sides agreed to talk; [[And]] they set a date.",
            fixed="Both sides agreed to talk; and they set a date.",
        ),
        Bad(
            "The plan would cut costs; [[Make]] travel easier, it says, and make trains run on time.",
            fixed="The plan would cut costs; make travel easier, it says, and make trains run on time.",
        ),
        Good("The winners are Anna Brown; May Hill; and Will Young, who was late."),
        Good("The brown fence is new; Brown said so. He spoke for an hour."),
        Good("She wrote “Winter”; The Long Road; and two plays."),
        Good("There are three aims: Cut costs; Hire nurses; But above all do no harm."),
        Good("She wants peace; I want it too; the BBC asked us both."),
    ),
)
