"""text/cut-off: a paragraph has an end."""

from __future__ import annotations

from itertools import zip_longest
from typing import TYPE_CHECKING, Final

from newslint.lint import Bad, Finding, Good, Kind, Level, Options, Rule, Span

if TYPE_CHECKING:
    from collections.abc import Iterator

    from newslint.lint import Block, Draft

# No sentence ends with one of these, not even a headline's.
_LEADS_ON: Final = frozenset(
    """
    a although an and because every his if its my nor or our than the their when whether which while whose
    your
    """.split()
)
_STRANDED: Final = frozenset("as at by from into of".split())  # unless it is a heading
_LETTERS: Final = frozenset(word[-1] for word in _LEADS_ON | _STRANDED)  # with which they end
_NO_BREAK: Final = frozenset(",.;)")  # what the next paragraph cannot begin with: words are lost between
_FEWEST: Final = 6  # words of what is surely a sentence
_MOST: Final = 1  # paragraph of an article that breaks off; where more do, its lines stand apart


def check(draft: Draft, options: Options) -> Iterator[Finding]:  # noqa: ARG001 (it has none)
    found = [
        word
        for block, after in zip_longest(draft.blocks, draft.blocks[1:])
        if block.kind is Kind.PARAGRAPH and (word := _last(draft, block)) and _breaks_off(draft, after)
    ]
    if len(found) <= _MOST:
        for word in found:
            yield Finding(word, f"The paragraph breaks off after “{word.of(draft.text)}”")


def _last(draft: Draft, block: Block) -> Span | None:
    """Return a paragraph's last word where no sentence can end with it."""
    text = draft.text
    end = block.end
    while text[end - 1].isspace():
        end -= 1
    comma = text[end - 1] == ","
    if not comma and text[end - 1] not in _LETTERS:
        return None
    word = draft.word_to(end - comma)
    if not word or not text[block.start].isalnum():
        return None
    sentence = draft.sentence(word.start)
    stranded = word.text in _STRANDED and sentence.start > block.start
    if not (comma or stranded or word.text in _LEADS_ON):
        return None
    long_enough = text.count(" ", sentence.start, end) + 1 >= _FEWEST
    return Span(word.start, end) if long_enough and not draft.quoted(word.span) else None


def _breaks_off(draft: Draft, after: Block | None) -> bool:
    """Tell whether what follows a paragraph does not go on with it, as a list or a quotation does."""
    if after is None:
        return True
    if after.kind is not Kind.PARAGRAPH or after.quoted:
        return False
    first = draft.text[after.start]
    return first.isupper() or first in _NO_BREAK


RULE = Rule(
    summary="A paragraph breaks off in the middle of a sentence.",
    why="""
        A paragraph that ends with a comma, or with a word that leads on (the, of, and), has lost its
        end: to a cut, to a link whose words are gone, or to a full line. The reader waits for the
        rest. What leads up to a list or to a quotation, and drafts whose every line stands apart, are
        left alone.
    """,
    level=Level.SUGGESTION,
    check=check,
    examples=(
        Bad("Nobody was hurt. The bridge was closed on Friday by order [[of]]\n\nNobody was hurt."),
        Bad("Ann came second. The men's race in Oslo was won [[by]]\n\n, who had to fight off two others."),
        Bad("The council met in May to talk about the bridge, the school and [[roads,]]"),
        Good("The council, which met for an hour in May, wants to build the\n\n- bridge\n- school"),
        Good("After the long meeting in May the mayor of the town said,\n\n“We will build it.”"),
        Good("A bridge that the town can be proud of\n\nNobody knows what it is for."),
    ),
)
