"""acronyms/undefined: say what the letters stand for."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from newslint.lint import Bad, Finding, Good, Level, Options, Related, Rule

if TYPE_CHECKING:
    from collections.abc import Iterator

    from newslint.language import Use
    from newslint.lint import Draft


@dataclass(frozen=True, slots=True)
class Undefined(Options):
    """What need not be introduced.

    Attributes:
        known: Letters that the house's readers know.
        uses: How often letters must be used before they have to be introduced.
    """

    known: tuple[str, ...] = ()
    uses: int = 2


def check(draft: Draft, options: Undefined) -> Iterator[Finding]:
    uses: dict[str, list[Use]] = {}
    for use in draft.acronyms:
        uses.setdefault(use.letters, []).append(use)
    known = draft.stylebook.known_letters
    for letters, places in uses.items():
        if len(places) < options.uses or letters in known or letters in options.known:
            continue
        if letters in draft.introductions:
            continue
        first, *others = places
        meaning = draft.stylebook.expansions.get(letters)
        hint = f": {meaning}?" if meaning else ""
        yield Finding(
            first.span,
            f"“{letters}” is never spelled out{hint}"[:80],
            tuple(Related(use.span, f"“{letters}” again") for use in others),
        )


RULE = Rule(
    summary="An acronym is used, and the article never says what it stands for.",
    why="""
        Letters that the writer has lived with for a week mean nothing to a reader who starts here.
        Spell the name out at first mention and put the letters after it in brackets, or do without
        the letters. Acronyms that every reader knows are listed in the stylebook; a house adds its
        own there or under `known`. Letters used only once are left alone.
    """,
    level=Level.WARNING,
    options=Undefined(),
    check=check,
    sources=("AP Stylebook, “abbreviations and acronyms”", "BBC News style guide, “Abbreviations”"),
    examples=(
        Bad("The [[QZRB]] met on Monday. Members of the QZRB want a vote by June, and its chair agreed."),
        Bad("Two [[WQX]]s are planned. The WQXs will cost more than the council has."),
        Good("The Quarry Zone Review Board (QZRB) met on Monday. The QZRB wants a vote."),
        Good("The Quarry Zone Review Board met on Monday. The QZRB wants a vote, the QZRB said."),
        Good("The BBC and the FBI declined to comment. The BBC later apologised to the FBI."),
        Good("Pope Pius XII and Louis XIV were of one mind. Pius XII said so."),
        Good("The QZRB met on Monday."),
    ),
)
