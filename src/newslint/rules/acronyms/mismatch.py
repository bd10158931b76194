"""acronyms/mismatch: letters that fit their words."""

from __future__ import annotations

import unicodedata
from typing import TYPE_CHECKING, Final
from unicodedata import combining

from newslint.language import FUNCTION_WORDS, bare, swaps
from newslint.lint import Bad, Finding, Fix, Good, Level, Options, Related, Rule

if TYPE_CHECKING:
    from collections.abc import Iterator

    from newslint.language import Definition
    from newslint.lint import Draft

_LONG: Final = 4  # letters; shorter ones have too many meanings
_SMALL: Final = FUNCTION_WORDS | {""}
_PAIR: Final = 2
_STEM: Final = 4  # letters that two forms of one word share: pollutant, pollution
_SPELLED: Final = {
    "center": "centre",
    "corporation": "corp",
    "defense": "defence",
    "labor": "labour",
    "mathematics": "math",
    "maths": "math",
    "programme": "program",
    **dict.fromkeys(("nations", "states", "u.n", "u.s", "un", "united", "us"), ""),
}
_SHARED: Final = 0.5  # of the words of a name; as many or more, and two names are one, written differently


def check(draft: Draft, options: Options) -> Iterator[Finding]:  # noqa: ARG001 (it has none)
    for found in draft.acronyms.definitions:
        letters = found.use.letters
        right = found.right if found.right != letters else _known_otherwise(draft, found)
        if right and _is_a_slip(draft, found, right):
            elsewhere = draft.acronyms.uses.get(right, ())
            yield Finding(
                found.span,
                f"“{letters}” does not fit “{found.words.of(draft.text)}”: {right}?"[:80],
                tuple(Related(use.span, f"“{right}” here") for use in elsewhere),
                Fix.replace(found.use.span, right),
            )
        elif _is_misremembered(draft, found):
            meaning = draft.stylebook.expansions[letters]
            yield Finding(found.words, f"“{letters}” stands for “{meaning}”"[:80])


def _is_misremembered(draft: Draft, found: Definition) -> bool:
    """Tell whether one word of a long name is another than in the name that the letters are known for."""
    known = _content(draft.stylebook.expansions.get(found.use.letters, ""))
    said = _content(found.words.of(draft.text))
    wrong, right = said - known, known - said
    if len(found.use.letters) < _LONG or len(known & said) < _LONG - 1 or len(wrong) + len(right) != _PAIR:
        return False
    places = any(map(draft.stylebook.is_geographic, map(str.capitalize, wrong | right)))
    stems = {word[:_STEM] for word in wrong | right}
    return not places and len(stems) == len(wrong) + len(right) and len(wrong) == len(right)


def _known_otherwise(draft: Draft, found: Definition) -> str:
    """Return the letters that a name is known by if those in the text are near them and no initials."""
    letters = found.use.letters
    if found.strict or letters in draft.stylebook.expansions:
        return ""
    return next((right for right in swaps(letters) if _stands_for(draft, right, found)), "")


def _is_a_slip(draft: Draft, found: Definition, right: str) -> bool:
    """Tell whether letters are a slip for others, and not in the order of another language."""
    letters = found.use.letters
    again = len(draft.acronyms.uses.get(letters, ()))
    if len(draft.acronyms.uses.get(right, ())) > again:
        return True
    return not again and not _stands_for(draft, letters, found)


def _stands_for(draft: Draft, letters: str, found: Definition) -> bool:
    """Tell whether letters are known to stand for what the text says, give or take a word."""
    meaning = draft.stylebook.expansions.get(letters, "")
    known, said = _content(meaning), _content(found.words.of(draft.text))
    return bool(known) and len(known & said) >= _SHARED * len(known)


def _content(name: str) -> set[str]:
    """Return the words of a name that tell it from others, in one spelling."""
    plain = "".join(mark for mark in unicodedata.normalize("NFKD", name.lower()) if not combining(mark))
    words = (bare(word.strip(",.&'’")) for word in plain.replace("-", " ").split())
    return {_SPELLED.get(word, word).removesuffix("s").replace("z", "s") for word in words} - _SMALL


RULE = Rule(
    summary="The letters do not fit the words that they are introduced with.",
    why="""
        Two letters have changed places on the way from the head to the keys: `International Monetary
        Fund (IFM)`. The reader who looks the letters up finds somebody else. Letters count as a slip if
        the initials of the words, in their order, are these letters with two neighbours exchanged, and
        the article uses the right ones elsewhere, or uses neither again. Letters in the order of
        another language (the SPD, the FMLN) are right if the article keeps to them or the stylebook
        knows them. A long name that differs by one word from the one the letters are known for was written
        from memory: `Federal Emergency Management Administration (FEMA)`.
    """,
    level=Level.WARNING,
    check=check,
    examples=(
        Bad(
            "The [[Quarry Zone Review Board (QZBR]]) met on Monday. The QZRB wants a vote, the QZRB said.",
            fixed="The Quarry Zone Review Board (QZRB) met on Monday. The QZRB wants a vote, the QZRB said.",
        ),
        Bad(
            "A loan by the [[International Monetary Fund (IFM]]) is possible.",
            fixed="A loan by the International Monetary Fund (IMF) is possible.",
        ),
        Bad("He led the [[Federal Emergency Management Administration]] (FEMA) for a year."),
        Good("The Quarry Zone Review Board (QZRB) met on Monday. The QZRB wants a vote."),
        Good("The UN Environment Program (UNEP) and the Asia Pacific Economic Cooperation (APEC) forum met."),
        Good("The Social Democratic Party (SPD) met in Berlin."),
        Good("The Farabundo Marti National Liberation Front (FMLN) won. The FMLN had hoped for more."),
        Good("The World Conservation Union (IUCN) publishes the list."),
    ),
)
