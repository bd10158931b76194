"""Where letters stand for a body or a thing that an article could spell out."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final

from newslint.language.lexicon import FUNCTION_WORDS, ORGANISATION_WORDS, ROLES, reports
from newslint.language.names import ends_possessive
from newslint.language.verbs import is_past

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from newslint.language.words import Word

_ROMAN = re.compile(r"(?=[IVXLCDM])M{0,3}(?:C[MD]|D?C{0,3})(?:X[CL]|L?X{0,3})(?:I[XV]|V?I{0,3})")
_COMPANY_FORMS: Final = frozenset("AB AG AS BV KG LLC LLP LP NV OY PLC SA SARL SE SPA".split())
_COMPANIES: Final = _COMPANY_FORMS | frozenset(
    "Bancorp Bhd Cie Co Company Corp Corporation GmbH Group Holdings Inc Industries Ltd PLC Pty plc".split()
)
_POSTAL: Final = frozenset(
    "AL AK AZ AR CA CO CT DE FL GA HI ID IL IN IA KS KY LA ME MD MA MI MN MS MO MT NE NV NH NJ NM NY NC ND "
    "OH OK OR PA RI SC SD TN TX UT VT VA WA WV WI WY DC PR".split()
)
_ARTICLES: Final = frozenset({"a", "an", "the", "its", "his", "her", "their", "our"})
_DETERMINERS: Final = frozenset({"a", "an", "any", "each", "every", "the", "these", "this", "those"})
_PAIR: Final = 2
_LONGEST: Final = 5  # letters; a longer word in capitals that opens a line before a colon is a dateline
_LONGEST_WORD: Final = 40
_CALL_SIGN = re.compile(r"[KW][A-Z]{3}")  # of an American broadcaster

# What a body is, before its letters or after them: that is all readers need of “the wildlife group WWF”.
_DESCRIBES: Final = frozenset(
    """
    agency airline bank broadcaster carrier channel charity club company firm fund group institute magazine
    maker network newspaper operator organisation organization party retailer service station supplier union
    """.split()
)
_MEDIA: Final = frozenset({"agency", "magazine", "news", "newspaper", "radio", "television"})
_NAMED_BEFORE = re.compile(r"[A-Z]\w*[a-z][\w’']*[\"”]?, [\"“]?\Z|, or (?:the )?[\"“]?\Z")
_APPOSED = re.compile(r"[\"”’]?,(?! and | or )")
_BRACKET_AFTER = re.compile(r"[\"”’]? \((?:[\"'“‘]\w|[A-Za-z]\w+ \w)")


def stands_alone(
    text: str, words: Sequence[Word], at: int, letters: str, is_word: Callable[[str], bool]
) -> bool:
    """Tell whether letters stand for something an article could spell out.

    They do not as roman numerals, initials of people, states and company forms, tickers, units after a
    figure, a name's own part (“NBC News”), or as a word in capitals.

    Args:
        text: The text.
        words: Its words.
        at: The index of the word that is the letters.
        letters: In the singular, without points.
        is_word: Tells of a word in lower case that the text has it, and that it is no acronym.
    """
    word = words[at]
    before, after = _neighbours(text, words, at)
    called = _CALL_SIGN.fullmatch(letters) and not (before and before.lower in _DETERMINERS)
    if called or is_address(text, word) or is_word(letters.lower()) or _is_numeral(letters, before):
        return False
    pointed = "." in word.text  # and before a name: somebody's initials, E.F. Hutton
    if pointed and len(letters) <= _PAIR and after and after.text[0].isupper():
        return False
    if len(letters) >= _LONGEST and text[word.end : word.end + 1] in {":", ","} and _opens_a_line(text, word):
        return False
    if _marked_off(text, word) or _is_part_of_a_name(letters, before, after) or _shouted(before, after):
        return False
    counted = before and before.text[-1].isdigit()
    state = letters in _POSTAL and text[max(0, word.start - 2) : word.start] == ", "
    return not counted and not state


def takes_an_article(text: str, words: Sequence[Word], at: int) -> bool:
    """Tell whether letters stand as a noun does: “the SDF said”, “two NGOs”; not “GAF said”, “the DS set”."""
    word = words[at]
    if word.text[-1] == "s" and word.text[-2].isupper():
        return True
    before, after = _neighbours(text, words, at)
    if before and before.lower not in FUNCTION_WORDS:
        before, _ = _neighbours(text, words, at - 1)  # the U.S. FDA, the ruling LDP
    if before is None or before.lower not in _DETERMINERS:
        return False
    return after is None or after.lower in FUNCTION_WORDS or reports(after.lower) or is_past(after.lower)


def explained_beside(text: str, words: Sequence[Word], at: int) -> bool:
    """Tell whether what stands beside letters says what they are.

    It does in “the statistics institute INSEE”, “the official MENA news agency”, “Petróleos de Venezuela,
    PDVSA,”, “AMR Corp”, “<AMR>” and “the DPRK (North Korea)”.
    """
    word = words[at]
    before, after = _neighbours(text, words, at)
    if (before and before.text in _DESCRIBES) or text[word.start - 1 : word.start] == "<":
        return True
    if after and (after.text in _COMPANIES or after.text in _MEDIA):
        return True
    named = _NAMED_BEFORE.search(text, max(0, word.start - _LONGEST_WORD), word.start)
    described = at > 0 and words[at - 1].text in _DESCRIBES and text[words[at - 1].end : word.start] == ", "
    return bool(
        ((named or described) and _APPOSED.match(text, word.end)) or _BRACKET_AFTER.match(text, word.end)
    )


def _neighbours(text: str, words: Sequence[Word], at: int) -> tuple[Word | None, Word | None]:
    """Return the words before and after one, as far as nothing but a space lies between."""
    word = words[at]
    before = words[at - 1] if at and text[words[at - 1].end : word.start] == " " else None
    after = words[at + 1] if at + 1 < len(words) and text[word.end : words[at + 1].start] == " " else None
    return before, after


def _is_numeral(letters: str, before: Word | None) -> bool:
    """Tell whether letters are a roman numeral: XIV anywhere, CI only after a name."""
    if not _ROMAN.fullmatch(letters):
        return False
    return set(letters) <= set("IVX") or bool(before and before.text[0].isupper())


def _marked_off(text: str, word: Word) -> bool:
    around = text[word.start - 1 : word.start] + text[word.end : word.end + 1]
    return any(mark in around for mark in "<>/@#") or "(" in around[:1]


def is_address(text: str, word: Word) -> bool:
    """Tell whether a word goes on as the name of a site: USA.gov."""
    return text[word.end : word.end + 1] == "." and text[word.end + 1 : word.end + 2].islower()


def _is_part_of_a_name(letters: str, before: Word | None, after: Word | None) -> bool:
    """Tell whether letters go with a capitalised word beside them: Kloeckner AG, PKN Orlen, NBC News."""
    if (
        before
        and before.text[0].isupper()
        and before.lower not in FUNCTION_WORDS
        and not before.text.isupper()
        and not ends_possessive(before.text)
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
