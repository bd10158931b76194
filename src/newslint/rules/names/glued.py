"""names/glued: a name ends where its letters end."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final

from newslint.language import FUNCTION_WORDS, is_ordinary, reports
from newslint.lint import Bad, Finding, Good, Kind, Level, Options, Rule

if TYPE_CHECKING:
    from collections.abc import Iterator

    from newslint.language import Word
    from newslint.lint import Draft

_CAPITAL = re.compile(r"[A-Z](?<=[a-z].)(?=[a-z])")
# What opens a sentence, and is no second half of a brand (LinkedIn, TheStreet, WeWork).
_OPENERS: Final = frozenset(
    """
    according after although and because before but despite during from he her his however she since
    that their there these they this those though under when where while who
    """.split()
)
_SAID: Final = (
    "said",
    "told",
    "stated",
    "says",
    "added",
    "noted",
    "asked",
    "declared",
    "announced",
    "replied",
)
# What makes another verb of a verb: restated, foretold, gainsaid, reinstated.
_PREFIXES: Final = frozenset("fore gain mis out over pre pro rein sub super under un aforesaid afore".split())
_SHORTEST: Final = 3  # letters of a name that a verb can be glued to
_GAP: Final = " "


def check(draft: Draft, options: Options) -> Iterator[Finding]:  # noqa: ARG001 (it has none)
    for found in _CAPITAL.finditer(draft.text):
        word = draft.word_around(found.start())
        if word and _in_prose(draft, word) and _sentence_follows(draft, word, found.start()):
            cut = found.start() - word.start
            yield Finding(word.span, f"“{word.text[:cut]}” is glued to “{word.text[cut:]}”")
    for run in [run for whole, runs in draft.mentions.items() if whole.endswith(_SAID) for run in runs]:
        word = draft.words[run.last]
        if word.text.endswith(_SAID) and word.text.istitle() and _in_prose(draft, word):
            name = _name(draft, run.last)
            if name:
                yield Finding(word.span, f"“{name}” is glued to “{word.text[len(name) :]}”")


def _sentence_follows(draft: Draft, word: Word, at: int) -> bool:
    """Tell whether the word is a name up to there, and what follows opens a sentence."""
    left, right = draft.text[word.start : at], draft.text[at : word.end]
    if right.lower() not in _OPENERS or not left.istitle() or left.lower() in FUNCTION_WORDS:
        return False
    before = draft.word_to(word.start - 1)
    follows_name = bool(before and before.text[0].isupper() and before.lower not in FUNCTION_WORDS)
    return (follows_name and draft.text[word.start - 1] == _GAP) or _is_name(draft, left)


def _name(draft: Draft, at: int) -> str:
    """Return the name that a word begins with, if a verb of saying is all the rest; else nothing."""
    word = draft.words[at]
    if reports(word.lower):
        return ""
    verb = max((verb for verb in _SAID if word.lower.endswith(verb)), key=len)
    name = word.text[: -len(verb)]
    if len(name) < _SHORTEST or name.lower() in _PREFIXES or is_ordinary(name.lower()):
        return ""
    after = draft.words[at + 1] if at + 1 < len(draft.words) else None
    says_what = bool(after and after.lower == "that" and draft.text[word.end : after.start].isspace())
    return name if says_what or _is_name(draft, name) else ""


def _is_name(draft: Draft, word: str) -> bool:
    return word in draft.stylebook.family_names or word in draft.spellings


def _in_prose(draft: Draft, word: Word) -> bool:
    marked = draft.text[word.start - 1 : word.start] in {"@", "#", "/", ".", "_"}
    return not marked and draft.block(word.start).kind not in (Kind.CELL, Kind.VERBATIM)


RULE = Rule(
    summary="A name is glued to the word after it.",
    why="""
        A lost space, tag or line break makes a name of nobody: `Adamsstated`, `UnThey`. Readers
        stumble over it, searches miss it, and a spelling checker takes it for one more foreign name.
        Brands with a capital inside are left alone.
    """,
    level=Level.WARNING,
    check=check,
    examples=(
        Bad("He praised the mayor of Oslo and Kim Jong [[UnThey]] had met before."),
        Bad("Ann Adams, the mayor, was late. [[Adamssaid]] the bridge was closed."),
        Bad("[[Okonkstated]] that the bridge was safe."),
        Good("The firms BuzzFeed, LinkedIn and TheStreet.com met DeAndre McDonald."),
        Good("Restated figures, it is foretold, follow. Unannounced visits and Reinstated rights help."),
        Good("Reaffirmed that day, the pact holds. Adams said so."),
    ),
)
