"""names/single-letter: a letter that says something."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from newslint.language import reports
from newslint.lint import Bad, Finding, Good, Level, Options, Rule

if TYPE_CHECKING:
    from collections.abc import Iterator

    from newslint.language import Word
    from newslint.lint import Draft

_NO_NAMES: Final = frozenset("AIOX")  # the article, the pronoun, an exclamation, and a company's name
_CONJUNCTIONS: Final = frozenset({"as", "because", "but", "that", "when", "where", "which", "while"})
_GAPS: Final = frozenset({" ", ", "})


def check(draft: Draft, options: Options) -> Iterator[Finding]:  # noqa: ARG001 (it has none)
    words, text = draft.words, draft.text
    for at in draft.capitals:
        word = words[at]
        if len(word.text) != 1 or word.text in _NO_NAMES:
            continue
        opens = draft.sentence(word.start).start == word.start
        if not opens and not (at and _stands_free(text, words[at - 1], word)):
            continue
        if _says(text, words, at) and not draft.quoted(word.span):
            yield Finding(word.span, f"“{word.text}” is all that is left of a name")


def _stands_free(text: str, before: Word, word: Word) -> bool:
    """Tell whether a letter belongs to nothing before it, as it does in “Group G” and “S and P”."""
    gap = text[before.end : word.start]
    return gap.startswith((",", ";", ":")) or (gap == " " and before.lower in _CONJUNCTIONS)


def _says(text: str, words: tuple[Word, ...], at: int) -> bool:
    """Tell whether a reporting verb follows: “G said”, or a comma later, “G, Kovit stressed”."""
    ahead = words[at + 1 : at + 3]
    if not ahead or text[words[at].end : ahead[0].start] not in _GAPS:
        return False
    if reports(ahead[0].lower):
        return True
    comma = text[words[at].end] == ","
    return comma and len(ahead) > 1 and text[ahead[0].end : ahead[1].start] == " " and reports(ahead[1].lower)


RULE = Rule(
    summary="A single letter stands where a speaker's name should.",
    why="""
        Machine translation reads a one-syllable name as a letter, and a bad copy-and-paste leaves
        only the initial: “G said they had played a key role”. Nobody is called that, and the reader
        cannot know who spoke.
    """,
    level=Level.ERROR,
    check=check,
    examples=(
        Bad("The talks went well, [[G]] said."),
        Bad("The mayor was pleased. [[K]] told reporters that the bridge would open in May."),
        Bad("Noting the hard year, [[G]], Kovit stressed that the outbreak goes on."),
        Good("Group G said goodbye to two favourites on Friday."),
        Good("Malcolm X said so in 1964, and I said it again."),
        Good("Mr. K told the court that vitamin D helps."),
        Good("X said it had removed the posts."),
    ),
)
