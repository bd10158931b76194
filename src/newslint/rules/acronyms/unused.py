"""acronyms/unused: introduce only letters that are used."""

from __future__ import annotations

from typing import TYPE_CHECKING

from newslint.lint import Bad, Edit, Finding, Fix, Good, Level, Options, Rule, Span

if TYPE_CHECKING:
    from collections.abc import Iterator

    from newslint.language import Definition
    from newslint.lint import Draft


def check(draft: Draft, options: Options) -> Iterator[Finding]:  # noqa: ARG001 (it has none)
    ledger = draft.acronyms
    for found in ledger.definitions:
        letters = found.use.letters
        if letters in draft.stylebook.known_letters or ledger.times(letters) > 1:
            continue
        if found.use.running and found.strict and found.right == letters:
            message = f"“{letters}” is introduced and not used again"
            yield Finding(found.use.span, message, fix=_without(draft, found))


def _without(draft: Draft, found: Definition) -> Fix | None:
    """Return the fix that takes out the letters with their bracket, where nothing else stands in it."""
    text = draft.text
    span = Span(found.words.end, found.use.end + 1)
    plain = span.of(text) == f" ({found.use.span.of(text)})"
    return Fix("Take out the letters", (Edit(span, ""),)) if plain else None


RULE = Rule(
    summary="An acronym is introduced and never used again.",
    why="""
        Letters in brackets promise the reader that they will be needed. If they are not, they are one
        thing too many to read and to remember. Letters that every reader knows may stand beside the
        name: they tell what it is.
    """,
    level=Level.SUGGESTION,
    check=check,
    sources=("Guardian style guide, “abbreviations and acronyms”",),
    examples=(
        Bad(
            "The Quarry Zone Review Board ([[QZRB]]) met on Monday. The board wants a vote.",
            fixed="The Quarry Zone Review Board met on Monday. The board wants a vote.",
        ),
        Bad("The Quarry Zone Review Board, or [[QZRB]], met on Monday. The board wants a vote."),
        Good("The Quarry Zone Review Board (QZRB) met on Monday. The QZRB wants a vote."),
        Good("The North Atlantic Treaty Organization (NATO) met in Brussels."),
    ),
)
