"""acronyms/late: first the name, then its letters."""

from __future__ import annotations

from typing import TYPE_CHECKING

from newslint.lint import Bad, Finding, Good, Kind, Level, Options, Related, Rule, Span

if TYPE_CHECKING:
    from collections.abc import Iterator

    from newslint.language import Use
    from newslint.lint import Draft


def check(draft: Draft, options: Options) -> Iterator[Finding]:  # noqa: ARG001 (it has none)
    ledger = draft.acronyms
    seen: set[str] = set()
    for found in ledger.definitions:
        letters = found.use.letters
        if letters in seen:
            continue
        seen.add(letters)
        if not (found.use.running and found.strict):
            continue
        early = [use for use in ledger.uses.get(letters, ()) if use.start < found.words.start]
        first = next((use for use in early if _asks(draft, use, found.span)), None)
        if first:
            where = Related(found.span, "introduced here")
            yield Finding(first.span, f"“{letters}” is used before it is introduced", (where,))


def _asks(draft: Draft, use: Use, introduced: Span) -> bool:
    """Tell whether letters stand in a sentence of ours, which a reader must understand by itself.

    The heading of the paragraph that introduces them may have them first, be it marked as one or not.
    """
    if not use.running or draft.quoted(use.span):
        return False
    if use.kind is not Kind.PARAGRAPH or not draft.is_label(use.start):
        return True
    between = draft.text[draft.block(use.start).end : draft.block(introduced.start).start]
    return bool(between.strip())


RULE = Rule(
    summary="An acronym is used before the article says what it stands for.",
    why="""
        The reader meets the letters, does not know them, and is told further down. It happens when a
        paragraph moves up or a new introduction is put on top: the name in full belongs to the first
        mention, the letters to the later ones. Headlines, captions, labels and quotations may have the
        letters earlier.
    """,
    level=Level.WARNING,
    check=check,
    sources=("AP Stylebook, “abbreviations and acronyms”",),
    examples=(
        Bad(
            "The [[QZRB]] wants a vote by June.\n\n"
            "The Quarry Zone Review Board (QZRB) met on Monday. It has nine members."
        ),
        Bad("Both sides praised the [[WZF]]’s plan. The World Zinc Forum (WZF) had worked on it for years."),
        Good(
            "# QZRB wants a vote\n\nThe Quarry Zone Review Board (QZRB) met on Monday. The QZRB wants a vote."
        ),
        Good(
            "It rained on Monday.\n\nWhy the QZRB wants a vote\n\nThe Quarry Zone Review Board (QZRB) met. "
            "The QZRB wants a vote."
        ),
        Good(
            "“The QZRB has been clear,” said Ann Reyes, who leads the Quarry Zone Review Board (QZRB). "
            "The QZRB meets again in June."
        ),
    ),
)
