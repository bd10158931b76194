"""acronyms/garbled: letters that are a slip for others."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from newslint.language import doublings, swaps
from newslint.lint import Bad, Finding, Fix, Good, Level, Options, Related, Rule

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from newslint.language import Use
    from newslint.lint import Draft

_SHORTEST: Final = 3  # letters; of two exchanged letters half are somebody's
_SETTLED: Final = 2  # uses that make an acronym the article's own


def check(draft: Draft, options: Options) -> Iterator[Finding]:  # noqa: ARG001 (it has none)
    ledger = draft.acronyms
    for letters, uses in ledger.uses.items():
        if len(uses) == 1 and len(letters) >= _SHORTEST:
            right = _meant(draft, letters)
            if right and not _is_a_name(draft, letters):
                places = ledger.places(right)
                yield Finding(
                    uses[0].span,
                    f"“{letters}” looks like a slip for “{right}”, used {_times(places)}",
                    tuple(Related(use.span, f"“{right}” here") for use in places),
                    Fix.replace(uses[0].span, right),
                )


def _is_a_name(draft: Draft, letters: str) -> bool:
    """Tell whether the article says what letters are, or has them in small letters too: IRAN and Iran."""
    ledger = draft.acronyms
    return ledger.defines(letters) or ledger.spells(letters) or letters.capitalize() in draft.text


def _meant(draft: Draft, letters: str) -> str:
    """Return the acronym of the article that letters are a slip for, if they are one."""
    return next((right for right in _near(draft, letters) if _settled(draft, letters, right)), "")


def _near(draft: Draft, letters: str) -> Iterator[str]:
    yield from swaps(letters)
    if letters not in draft.stylebook.expansions:
        yield from doublings(letters)


def _settled(draft: Draft, letters: str, right: str) -> bool:
    """Tell whether an acronym is the article's own, more surely so than letters that are somebody's too."""
    book = draft.stylebook
    count = draft.acronyms.times(right)
    if letters in book.known_letters:
        return len(letters) > _SHORTEST and count > _SETTLED
    if letters in book.expansions:
        return draft.acronyms.defines(right) or (count > 0 and right in book.known_letters)
    return draft.acronyms.defines(right) or (count > 0 and right in book.expansions)


def _times(places: Sequence[Use]) -> str:
    return "once" if len(places) == 1 else f"{len(places)} times"


RULE = Rule(
    summary="An acronym is a near miss of another that the article uses.",
    why="""
        `NAOT` for NATO: no spelling checker knows either, and the eye reads what it expects. Letters
        count as a slip if the article has them once and does not say what they stand for, and if two
        neighbours exchanged, or a doubled letter restored, give an acronym that it introduces or that
        is known. Letters that are somebody’s own acronym count only where the article introduces the
        other.
    """,
    level=Level.WARNING,
    check=check,
    examples=(
        Bad(
            "He flew to Brussels, the [[NAOT]] headquarters, and met the NATO secretary general.",
            fixed="He flew to Brussels, the NATO headquarters, and met the NATO secretary general.",
        ),
        Bad(
            "The Quarry Zone Review Board (QZRB) met on Monday. The QZRB wants a vote, the [[QRZB]] said.",
            fixed="The Quarry Zone Review Board (QZRB) met on Monday. The QZRB wants a vote, the QZRB said.",
        ),
        Bad(
            "The satellite belongs to NOAA, and [[NOA]] data are free.",
            fixed="The satellite belongs to NOAA, and NOAA data are free.",
        ),
        Good(
            "The ICC opened the trial. Investigators of the CIC, the Canadian Investigators’ Club, watched."
        ),
        Good("The World Trade Organization (WTO) has TWO new members. The WTO said so. The TWO are small."),
        Good("IRNA reported it. IRAN SAYS NO, ran the headline in Iran."),
    ),
)
