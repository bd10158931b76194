"""acronyms/undefined: say what the letters stand for."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from newslint.lint import Bad, Finding, Good, Level, Options, Related, Rule, shortened

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from newslint.language import Use
    from newslint.lint import Draft

_ROOM: Final = 45  # characters for a name in a message
_ADDRESS: Final = frozenset({"our", "we", "you", "your"})
_FAMILIAR: Final = 3  # words that address the reader, outside quotations: copy for people of the trade
_SPREAD: Final = 3  # paragraphs
_SHORTEST: Final = 3  # letters; two that the stylebook does not know are a model or a brand
_TELLING: Final = 5  # letters of a word that says what a name is about
_MOSTLY: Final = 0.75


class Undefined(Options):
    """What need not be introduced.

    Attributes:
        known: Letters that the house's readers know.
        uses: How often letters must be used before they have to be introduced.
    """

    known: tuple[str, ...] = ()
    uses: int = 2


def check(draft: Draft, options: Undefined) -> Iterator[Finding]:
    ledger = draft.acronyms
    known = draft.stylebook.known_letters
    for letters, places in ledger.uses.items():
        if len(places) < options.uses or letters in known or letters in options.known:
            continue
        if ledger.defines(letters):
            continue
        uses = ledger.running(letters)
        meaning = draft.stylebook.expansions.get(letters, "")
        if len(uses) < options.uses or not _can_be_asked(draft, letters, uses, meaning):
            continue
        first, *others = uses
        hint = f": {shortened(meaning, _ROOM)}?" if _is_likely(draft, meaning) else ""
        yield Finding(
            first.span,
            f"“{letters}” is never spelled out{hint}",
            tuple(Related(use.span, f"“{letters}” again") for use in others),
        )


def _is_likely(draft: Draft, meaning: str) -> bool:
    """Tell whether letters mean a well-known body, or what the article speaks of: an RPG may be a game."""
    if meaning in draft.stylebook.body_names:
        return True
    told = (word for word in meaning.lower().replace("-", " ").split() if len(word) >= _TELLING)
    return any(word in draft.subject.words or word.removesuffix("s") in draft.subject.words for word in told)


def _can_be_asked(draft: Draft, letters: str, uses: Sequence[Use], meaning: str) -> bool:
    """Tell whether readers can ask what letters stand for: they are no name, and nothing tells."""
    ledger = draft.acronyms
    if not meaning:
        asked = len(letters) >= _SHORTEST and ledger.takes_an_article(letters)
        most = _MOSTLY * len(ledger.uses[letters])
        return asked and len(ledger.alone(letters)) >= most and not ledger.introduced(letters)
    if meaning.lower() in draft.folded or not ledger.alone(letters):
        return False
    asked = ledger.takes_an_article(letters) or _is_spread(draft, uses)
    return asked and not ledger.introduced(letters)


def _is_spread(draft: Draft, uses: Sequence[Use]) -> bool:
    """Tell whether letters used like a name run through the article, or it is not for people of the trade."""
    paragraphs = {draft.block(use.start).start for use in uses}
    return len(paragraphs) >= _SPREAD or not _addresses_its_readers(draft)


def _addresses_its_readers(draft: Draft) -> bool:
    spoken = (word for word in draft.words if word.lower in _ADDRESS and not draft.quoted(word.span))
    return sum(1 for _ in spoken) >= _FAMILIAR


RULE = Rule(
    summary="An acronym is used, and the article never says what it stands for.",
    why="""
        Letters that the writer has lived with for a week mean nothing to a reader who starts here.
        Spell the name out at first mention and put the letters after it in brackets, or do without
        the letters. Acronyms that every reader knows are listed in the stylebook; a house adds its
        own there or under `known`. Left alone are letters used only once, letters that are a name
        (brands, models, firms, call signs), and letters that the text says enough about: `the
        statistics institute INSEE`. Letters that the stylebook does not know count only where they
        stand as a noun does, with an article or in the plural.
    """,
    level=Level.WARNING,
    options=Undefined(),
    check=check,
    sources=("AP Stylebook, “abbreviations and acronyms”", "BBC News style guide, “Abbreviations”"),
    examples=(
        Bad("The [[QZRB]] met on Monday. Members of the QZRB want a vote by June, and its chair agreed."),
        Bad("Two [[WQX]]s are planned. The WQXs will cost more than the council has."),
        Bad(
            "Growth will slow next year, [[OECD]] economists say.\n\n"
            "Trade is to blame, OECD figures suggest, and so are rates."
        ),
        Good("The Quarry Zone Review Board (QZRB) met on Monday. The QZRB wants a vote."),
        Good("The Quarry Zone Review Board met on Monday. The QZRB wants a vote, the QZRB said."),
        Good("The BBC and the FBI declined to comment. The BBC later apologised to the FBI."),
        Good("Pope Pius XII and Louis XIV were of one mind. Pius XII said so."),
        Good("The QZRB met on Monday."),
        Good("QZRB shares rose 2 percent. Analysts expect QZRB to sell its mill."),
        Good("The statistics institute INSEE cut its forecast. The INSEE had been more hopeful in May."),
    ),
)
