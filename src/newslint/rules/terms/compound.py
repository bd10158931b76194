"""terms/compound: two countries in one word, one of them lost."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from newslint.lint import Bad, Finding, Good, Level, Options, Related, Rule
from newslint.record import Row

if TYPE_CHECKING:
    from collections.abc import Iterator

    from newslint.language import Word
    from newslint.lint import Draft

_PREFIXES: Final = frozenset(
    "all anti central cross east eastern ex extra half inter intra mid multi near neo non north northern "
    "post pre pro pseudo quasi semi south southern sub super trans ultra un west western".split()
)


_PEOPLES: Final = frozenset(
    "Anglo Arab Inuit Jew Kurd Maori Moor Native Nordic Serb Slav Soviet Turk White".split()
)
_OF_PEOPLES: Final = ("an", "ese", "ian", "ic", "ish", "i", "o")
"""The endings of what peoples are called, and of their names in compounds: Afro-, Latino-, Kurdish-."""


class Compound(Row):
    """A hyphenated word whose second part names a country: Sea-Russia, Sino-Russian."""

    word: Word
    first: str
    country: str


def check(draft: Draft, options: Options) -> Iterator[Finding]:  # noqa: ARG001 (it has none)
    compounds = list(_compounds(draft))
    right = [one for one in compounds if _is_of_a_place(draft, one.first)]
    if not right or len(right) == len(compounds):
        return
    for one in compounds:
        if one in right or one.first.lower() in _PREFIXES or one.first in draft.spellings:
            continue
        beside = [other for other in right if other.country == one.country]
        if beside:
            forms = " and ".join(sorted({f"“{other.word.text}”" for other in beside})[:2])
            yield Finding(
                one.word.span,
                f"“{one.word.text}” beside {forms}: “{one.first}” is no country",
                tuple(Related(other.word.span, f"“{other.word.text}”") for other in beside),
            )


def _compounds(draft: Draft) -> Iterator[Compound]:
    for at in draft.capitals:
        word = draft.words[at]
        if "-" not in word.text:
            continue
        first, _, second = word.text.partition("-")
        if first.isalpha() and second[:1].isupper():
            country = draft.stylebook.country_of(second)
            if country:
                yield Compound(word, first, country)


def _is_of_a_place(draft: Draft, word: str) -> bool:
    """Tell whether a word can be the first of two peoples: of a country, a region, a faith, an alliance."""
    book = draft.stylebook
    known = book.is_geographic(word) or word in book.combining_forms or word in _PEOPLES
    return known or word.isupper() or word.endswith(_OF_PEOPLES)


RULE = Rule(
    summary="A compound of two countries has an ordinary word in the place of one.",
    why="""
        “Sino-Russian” has become `Sea-Russia` on its way through another language, while the same
        article speaks of China and Russia a few lines on. The compound is flagged only where the
        article has the right one beside it.
    """,
    level=Level.ERROR,
    check=check,
    examples=(
        Bad("[[Sea-Russia]] ties are strong. Sino-Russian trade has doubled."),
        Bad("The [[Pottery-Russia]] plan was signed. China-Russia relations have never been better."),
        Good("Pro-Russia parties met. China-Russia relations have never been better."),
        Good("US-Russia talks began. China-Russia relations have never been better."),
        Good("African-American and Mexican-American voters turned out, and so did Arab-American ones."),
        Good("EU-China trade grew. Japan-China trade did not, nor did Nordic-China trade."),
        Good("The Trump-Russia inquiry went on. Trump denied it. US-Russia talks began."),
    ),
)
