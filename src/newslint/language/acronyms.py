"""Acronyms: where letters are used, and where the text says what they stand for."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final, NamedTuple

from newslint.language.lexicon import FUNCTION_WORDS, ORGANISATION_WORDS, ROLES
from newslint.language.names import bare
from newslint.text import Span

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Sequence

    from newslint.language.words import Word

_LETTERS = re.compile(r"(?:[A-Z]\.){2,6}|[A-Z][A-Z&]{1,6}")
_ROMAN = re.compile(r"(?=[IVXLCDM])M{0,3}(?:C[MD]|D?C{0,3})(?:X[CL]|L?X{0,3})(?:I[XV]|V?I{0,3})")
_COMPANY_FORMS: Final = frozenset("AB AG AS BV KG LLC LLP LP NV OY PLC PLC SA SARL SE SPA".split())
_POSTAL: Final = frozenset(
    "AL AK AZ AR CA CO CT DE FL GA HI ID IL IN IA KS KY LA ME MD MA MI MN MS MO MT NE NV NH NJ NM NY NC ND "
    "OH OK OR PA RI SC SD TN TX UT VT VA WA WV WI WY DC PR".split()
)
_LETTERS_IN_BRACKETS = re.compile(r"\w[\"'”’]?\s*\([\"'“‘]?(?:the )?([A-Z][A-Z&]{1,6})s?[\"'”’]?[,;)]")
_WORDS_IN_BRACKETS = re.compile(
    r"\b([A-Z][A-Z&]{1,6})s?\s?\([\"'“‘]?(?:the )?([A-Z])[a-z]+[ -][^()]{1,120}\)"
)
_ARTICLES: Final = frozenset({"a", "an", "the", "its", "his", "her", "their", "our"})
_PAIR: Final = 2
_LONGEST: Final = 5  # letters; a longer word in capitals that opens a line before a colon is a dateline


class Use(NamedTuple):
    """An acronym where it stands for something.

    Attributes:
        letters: In the singular and without points: “NGO” for “NGOs”, “UN” for “U.N.”.
        start: Where it begins.
        end: Where its letters end.
    """

    letters: str
    start: int
    end: int

    @property
    def span(self) -> Span:
        """Where it stands."""
        return Span(self.start, self.end)


def acronyms(text: str, words: Sequence[Word], is_word: Callable[[str], bool]) -> tuple[Use, ...]:
    """Return the uses of acronyms in running text.

    Left out are letters that stand for no body or thing an article could spell out: roman numerals,
    initials of people, states and company forms, tickers, units after a figure, a name's own part
    (“NBC News”), words in capitals, and letters in brackets, which are an introduction or a source.

    Args:
        text: The text.
        words: The words of its paragraphs.
        is_word: Tells of a word in lower case that it stands somewhere in the text.
    """
    return tuple(_uses(text, words, is_word))


def _uses(text: str, words: Sequence[Word], is_word: Callable[[str], bool]) -> Iterator[Use]:
    for at, word in enumerate(words):
        if word.text[1:2].islower() or word.text.islower():
            continue
        letters = _letters(word.text)
        if not letters or _ROMAN.fullmatch(letters) or is_word(letters.lower()):
            continue
        before = words[at - 1] if at and text[words[at - 1].end : word.start] == " " else None
        after = words[at + 1] if at + 1 < len(words) and text[word.end : words[at + 1].start] == " " else None
        pointed = "." in word.text  # and before a name: somebody's initials, E.F. Hutton
        if pointed and len(letters) <= _PAIR and after and after.text[0].isupper():
            continue
        if (
            len(letters) >= _LONGEST
            and text[word.end : word.end + 1] in {":", ","}
            and _opens_a_line(text, word)
        ):
            continue
        if _bracketed(text, word) or _is_part_of_a_name(letters, before, after) or _shouted(before, after):
            continue
        if (before and before.text[-1].isdigit()) or (
            letters in _POSTAL and text[: word.start].endswith(", ")
        ):
            continue
        yield Use(letters, word.start, word.start + len(bare(word.text).rstrip("s")))


def _letters(word: str) -> str:
    form = bare(word)
    if form.endswith("s") and len(form) > _PAIR:
        form = form[:-1]
    return form.replace(".", "") if _LETTERS.fullmatch(form) else ""


def _bracketed(text: str, word: Word) -> bool:
    around = text[word.start - 1 : word.start] + text[word.end : word.end + 1]
    return (
        "<" in around or ">" in around or "(" in around[:1] or "/" in around or "@" in around or "#" in around
    )


def _is_part_of_a_name(letters: str, before: Word | None, after: Word | None) -> bool:
    """Tell whether letters go with a capitalised word beside them: Kloeckner AG, PKN Orlen, NBC News."""
    if (
        before
        and before.text[0].isupper()
        and before.lower not in FUNCTION_WORDS
        and not before.text.isupper()
    ):
        return len(letters) == _PAIR or letters in _COMPANY_FORMS or before.lower not in ORGANISATION_WORDS
    if after and after.text[0].isupper() and not after.text.isupper():
        named = before is None or before.lower not in _ARTICLES
        return after.lower in ORGANISATION_WORDS or (named and after.lower not in ROLES)
    return False


def _opens_a_line(text: str, word: Word) -> bool:
    return word.start == 0 or text[word.start - 1] == "\n"


def _shouted(before: Word | None, after: Word | None) -> bool:
    """Tell whether a neighbour is a word in capitals too: a headline, a label, emphasis."""
    return any(
        word and word.text.isupper() and len(word.text) > 1 and word.text.isalpha()
        for word in (before, after)
    )


class Introductions:
    """What a text says its letters stand for, in one of the usual ways.

    These are: the letters in brackets after the words, the words in brackets after the letters, and
    the words themselves anywhere, capitalised or not, if their initials are the letters.
    """

    def __init__(self, text: str, words: Sequence[Word]) -> None:
        self._bracketed = {found[1] for found in _LETTERS_IN_BRACKETS.finditer(text)}
        self._bracketed |= {
            found[1] for found in _WORDS_IN_BRACKETS.finditer(text) if found[1][0] == found[2]
        }
        self._initials = "".join(part[0] for word in words for part in word.lower.split("-") if part)
        self._capitals = _capitals(words)

    def __contains__(self, letters: str) -> bool:
        plain = letters.replace("&", "")
        known = letters in self._bracketed
        return known or plain.lower() in self._initials or plain in self._capitals


def _capitals(words: Sequence[Word]) -> str:
    """Return the initials of capitalised words; small words between them do not count, others part them."""
    return "".join(
        part[0]
        if part[0].isupper() and not word.text.isupper()
        else ""
        if word.lower in FUNCTION_WORDS
        else " "
        for word in words
        for part in word.text.split("-")
        if part
    )
