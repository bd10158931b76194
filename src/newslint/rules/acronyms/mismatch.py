"""acronyms/mismatch: letters that fit their words."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from newslint.language import FUNCTION_WORDS, swaps
from newslint.lint import Bad, Finding, Fix, Good, Level, Options, Related, Rule

if TYPE_CHECKING:
    from collections.abc import Iterator

    from newslint.language import Definition
    from newslint.lint import Draft

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
    words = name.lower().replace(",", " ").replace("’", "'").split()
    return {word.removesuffix("s").replace("z", "s") for word in words if word not in FUNCTION_WORDS}


RULE = Rule(
    summary="The letters do not fit the words that they are introduced with.",
    why="""
        Two letters have changed places on the way from the head to the keys: `International Monetary
        Fund (IFM)`. The reader who looks the letters up finds somebody else. Letters count as a slip if
        the initials of the words, in their order, are these letters with two neighbours exchanged, and
        the article uses the right ones elsewhere, or uses neither again. Letters in the order of
        another language (the SPD, the FMLN) are right if the article keeps to them or the stylebook
        knows them.
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
        Good("The Quarry Zone Review Board (QZRB) met on Monday. The QZRB wants a vote."),
        Good("The Social Democratic Party (SPD) met in Berlin."),
        Good("The Farabundo Marti National Liberation Front (FMLN) won. The FMLN had hoped for more."),
        Good("The World Conservation Union (IUCN) publishes the list."),
    ),
)
