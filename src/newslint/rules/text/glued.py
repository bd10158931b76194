"""text/glued: a space parts words and sentences."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final

from newslint.language import FUNCTION_WORDS, MONTHS, WEEKDAYS, is_given, reports
from newslint.lint import Bad, Edit, Finding, Fix, Good, Kind, Level, Options, Rule, Span

if TYPE_CHECKING:
    from collections.abc import Iterator

    from newslint.language import Word
    from newslint.lint import Draft

# A stop or a comma with its closing mark before a letter; an opening mark after one; a capital inside a word.
_STOP = re.compile(r"[.,;!?][”’]?(?=[^\W\d_])")
_OPENING = re.compile(r"“(?<=[a-z.,]“)(?=[^\W\d_])")
_BRACKET = re.compile(r"\((?<=[a-z]{3}\()(?=[A-Z]{2}|[A-Z][a-z]{2})")
_CAPITAL = re.compile(r"[A-Z](?<=\w.)(?=[a-z])")
# A year and a clock: December 24, 20239:53.
_CLOCK = re.compile(r":(?<=\d{5}:)(?=\d\d)")
_YEAR_AND_CLOCK = re.compile(r"(?:19|20)\d\d(?:1\d|2[0-3]|\d):[0-5]\d")
_YEAR: Final = 4  # digits
# Of an address, a file name, a formula, a bird's call or an entity there is more on either side.
_NOT_BEFORE: Final = frozenset("@#/\\._-=&:$%'’")
_NOT_AFTER: Final = frozenset("@/\\_=(")
_ENDINGS: Final = frozenset(
    "com org net gov edu info html php pdf txt doc docx xls xlsx csv jpg jpeg png".split()
)
# What a page prints after a time or a place, and what opens a sentence and no brand's second half.
_STAMPS: Final = frozenset("by updated published posted modified reported source photo".split())
_OPENERS: Final = frozenset(
    """
    according after although and as at because before but despite during for from he her his however if
    in it its no since she some that the their there these they this those though under we when where
    while who with you
    """.split()
)
_ZONES: Final = frozenset(
    "AEDT AEST BST CDT CET CST EDT EST ET GMT HKT IST JST MDT MST PDT PST PT UTC".split()
)
_DAYS: Final = frozenset(day.lower() for day in (*WEEKDAYS, *MONTHS))
_SHORTEST: Final = 3  # letters of a word that is surely one


def check(draft: Draft, options: Options) -> Iterator[Finding]:  # noqa: ARG001 (it has none)
    for found in _STOP.finditer(draft.text):
        yield from _after_stop(draft, found)
    if "“" in draft.text:
        for found in _OPENING.finditer(draft.text):
            yield from _before_mark(draft, found.start())
    for found in _BRACKET.finditer(draft.text):
        yield from _before_bracket(draft, found.start())
    for found in _CLOCK.finditer(draft.text):
        word = draft.word_around(found.start())
        if word and _YEAR_AND_CLOCK.fullmatch(word.text) and _in_prose(draft, word, word):
            at = word.start + _YEAR
            fix = Fix("Put a space between", (Edit(Span(at, at), " "),), safe=True)
            yield Finding(word.span, f"The year {word.text[:_YEAR]} and a time run together", fix=fix)
    for found in _CAPITAL.finditer(draft.text):
        yield from _at_capital(draft, found.start())


def _after_stop(draft: Draft, found: re.Match[str]) -> Iterator[Finding]:
    left, right = draft.word_to(found.start()), draft.word_from(found.end())
    if not left or not right or not _in_prose(draft, left, right):
        return
    if not left.text.islower() or len(left.text) == 1:
        return
    closed = found.end() - found.start() > 1
    anew = right.text.istitle() and (len(right.text) > 1 or right.text in "AI")
    goes_on = found[0] in {",", ";"} and len(right.text) > 1 and right.text.isalpha()
    if (anew and right.lower not in _ENDINGS) or goes_on or (closed and right.text.isalpha()):
        span = Span(left.start, right.end)
        fix = Fix("Put a space between", (Edit(Span(found.end(), found.end()), " "),), safe=True)
        yield Finding(span, f"No space after “{found[0]}”", fix=fix)


def _before_mark(draft: Draft, at: int) -> Iterator[Finding]:
    left, right = draft.word_to(at), draft.word_from(at + 1)
    if left and right and _in_prose(draft, left, right):
        yield Finding(Span(left.start, right.end), "No space before a quotation")


def _before_bracket(draft: Draft, at: int) -> Iterator[Finding]:
    left, right = draft.word_to(at), draft.word_from(at + 1)
    if left and right and left.text.islower() and _in_prose(draft, left, right):
        fix = Fix("Put a space between", (Edit(Span(at, at), " "),), safe=True)
        yield Finding(Span(left.start, right.end), "No space before a bracket", fix=fix)


def _at_capital(draft: Draft, at: int) -> Iterator[Finding]:
    word = draft.word_around(at)
    if not word or not word.text.isalnum() or not _in_prose(draft, word, word):
        return
    left, right = word.text[: at - word.start], word.text[at - word.start :]
    if right.istitle() and _two_words(draft, left, right.lower()):
        yield Finding(word.span, f"“{left}” and “{right}” run together")


def _two_words(draft: Draft, left: str, right: str) -> bool:
    """Tell two words from a brand's name with a capital inside."""
    if left.isupper() or left.isdigit():
        opens = len(right) >= _SHORTEST and right in _OPENERS
        return right in _STAMPS or (opens and (left in _ZONES or left.isdigit()))
    if left.istitle():
        return right in _DAYS and left.endswith("ed")
    if left in FUNCTION_WORDS and right in FUNCTION_WORDS and len(left) > 1:
        return True
    if not left.islower() or len(left) < _SHORTEST:
        return False
    if left in FUNCTION_WORDS or reports(left):
        return right in FUNCTION_WORDS or right.title() in draft.spellings
    known = right in _OPENERS or right in _DAYS
    return (known and left in draft.lower_words) or (is_given(right) and right.title() in draft.spellings)


def _in_prose(draft: Draft, left: Word, right: Word) -> bool:
    """Tell whether two words stand in running text, and are no part of an address."""
    before, after = draft.text[left.start - 1 : left.start], draft.text[right.end : right.end + 1]
    if before in _NOT_BEFORE or after in _NOT_AFTER:
        return False
    if after == "." and draft.text[right.end + 1 : right.end + 2].isalnum():
        return False
    return draft.block(left.start).kind not in (Kind.CELL, Kind.VERBATIM)


RULE = Rule(
    summary="Words or sentences run together.",
    why="""
        Where a line break, a link or a tag was lost, two words become one and two sentences run
        into each other. The reader stumbles, and a search finds neither word. Brands with a capital
        inside (YouTube), file names and addresses are left alone.
    """,
    level=Level.SUGGESTION,
    check=check,
    examples=(
        Bad(
            "The bridge is safe, she [[said.The]] mayor agreed.",
            fixed="The bridge is safe, she said. The mayor agreed.",
        ),
        Bad(
            "He blamed the [[weather,traffic]] and bad luck.",
            fixed="He blamed the weather, traffic and bad luck.",
        ),
        Bad("“It is safe [[now.”The]] mayor agreed.", fixed="“It is safe now.” The mayor agreed."),
        Bad("The bridge opened at 9:53 AM [[GMTBy]] noon it was full."),
        Bad(
            "Loans with other [[rates(ARMs]]) are cheaper.",
            fixed="Loans with other rates (ARMs) are cheaper.",
        ),
        Bad("It was printed on May 3, [[20239:53]] AM.", fixed="It was printed on May 3, 2023 9:53 AM."),
        Bad("He was born [[inThe]] Hague in [[1967The]] war was long over."),
        Bad("The talks in [[theCuban]] capital failed. Cuban officials left."),
        Bad("The minister called the bridge [[a“miracle]] of steel”."),
        Good(
            "She works for YouTube, comScore and WhatsApp in McLean, and reads The Daily.Read it on BBC.com."
        ),
        Good("Write to desk@paper.Example or see data.gov and readme.Txt, e.g. on U.S.News or Yahoo!News."),
        Good("The figure is 10,000 or 3.5; the file(s) were lost; it is 1,2-dichloroethane."),
    ),
)
