"""Small letters where a sentence begins, and the letter that one may have lost."""

from __future__ import annotations

import re
from string import ascii_lowercase
from typing import TYPE_CHECKING, Final

from newslint.language import FUNCTION_WORDS
from newslint.lint import Kind
from newslint.record import Row

if TYPE_CHECKING:
    from collections.abc import Iterator

    from newslint.language import Word
    from newslint.lint import Block, Draft

_STOP = re.compile(r"[.][ \n](?=[a-z])(?<=[a-z]{4}[.].)")
_ENDED: Final = frozenset(".!?")
_CLOSING: Final = "\"'”’)]"
_FEWEST: Final = 6  # words of a paragraph that is surely a sentence
_SHORTENED: Final = frozenset(
    "approx assn assoc corp dept dist govt incl intl mths natl ords parl shrs secs univ".split()
)
_FILLERS: Final = frozenset("com etc er uh um".split())
_CONTRACTED: Final = frozenset(
    """
    aren't can't couldn't didn't doesn't don't hadn't hasn't haven't he'd he'll he's here's how's i'd i'll
    i'm i've isn't it'd it'll it's let's she'd she'll she's shouldn't that's there's they'd they'll they're
    they've wasn't we'd we'll we're we've weren't what's where's who's won't wouldn't you'd you'll you're
    you've
    """.split()
)


class Opening(Row):
    """A word with a small letter where a sentence begins.

    Attributes:
        word: The word.
        wholes: The known words that it is the rest of, each with its first letter.
    """

    word: Word
    wholes: tuple[str, ...] = ()


def small_openings(draft: Draft) -> Iterator[Opening]:
    """Yield the small letters that begin a paragraph, or stand behind a stop that ends a sentence."""
    markup = {one.at for one in draft.objects}
    before: Block | None = None
    for block in draft.blocks:
        if block.kind is Kind.PARAGRAPH and draft.text[block.start].islower() and block.start not in markup:
            word = draft.word_from(block.start)
            apart = before is not None and not markup.isdisjoint(range(before.end, block.start))
            if (
                word
                and not apart
                and _is_sentence(draft, block)
                and _ends(draft, before)
                and _plain(draft, word)
            ):
                yield Opening(word, _wholes(draft, word))
        before = block
    for found in _STOP.finditer(draft.text):
        left, word = draft.word_to(found.start()), draft.word_from(found.end())
        if (
            left
            and word
            and _ends_sentence(draft, left)
            and _plain(draft, word)
            and markup.isdisjoint(range(found.start(), found.end() + 1))
        ):
            yield Opening(word)


def _is_sentence(draft: Draft, block: Block) -> bool:
    text = draft.text[block.start : block.end]
    return text.rstrip(_CLOSING)[-1:] in _ENDED and text.count(" ") + 1 >= _FEWEST


def _ends(draft: Draft, block: Block | None) -> bool:
    """Tell whether what stands before is at its end, so that a new sentence begins."""
    if block is None or block.kind in (Kind.TITLE, Kind.HEADING):
        return True
    if block.kind is not Kind.PARAGRAPH:
        return False
    return draft.text[block.start : block.end].rstrip().rstrip(_CLOSING)[-1:] in _ENDED


def _ends_sentence(draft: Draft, word: Word) -> bool:
    """Tell whether the stop behind a word ends a sentence, and does not shorten the word."""
    if not draft.block(word.start).kind.is_running or word.lower in _SHORTENED:
        return False
    return word.text.islower() and (word.lower in FUNCTION_WORDS or _vowels(word.lower) > 1)


def _vowels(word: str) -> int:
    return sum(map(word.count, "aeiouy"))


def _plain(draft: Draft, word: Word) -> bool:
    """Tell an ordinary word from an address, a file's name and a name that begins small."""
    after = draft.text[word.end : word.end + 2]
    joined = after[:1] in {"/", "@", "_", "=", "("} or (after[:1] in {".", ":"} and not after[1:].isspace())
    if len(word.text) == 1 or word.text in _FILLERS:
        return False
    return word.text.islower() and word.text.replace("'", "").replace("’", "").isalpha() and not joined


def _wholes(draft: Draft, word: Word) -> tuple[str, ...]:
    lower = word.lower.replace("’", "'")
    elsewhere = draft.spellings[word.text] > 1 or word.text.title() in draft.spellings
    if lower in FUNCTION_WORDS or lower in _CONTRACTED or elsewhere:
        return ()
    return tuple(letter.upper() + word.text for letter in ascii_lowercase if known(draft, letter + lower))


def known(draft: Draft, word: str) -> bool:
    """Tell whether a lower-case word is one of the language's small words, or stands in the draft."""
    stands = word in draft.spellings or word.title() in draft.spellings
    return stands or word in FUNCTION_WORDS or word in _CONTRACTED
