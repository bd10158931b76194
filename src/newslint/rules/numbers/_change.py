"""What the rules over outlines share: words of change, and when figures may be held against each other.

Patterns are over outlines: sentences in lower case in which N is an amount, P a percentage, D points and so
on (see `newslint.language.Outline`). They are compiled when the first draft may need them.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final

from newslint.language import FigureHedge

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from newslint.language import Figure, Outline
    from newslint.lint import Draft, Spoken

VERB: Final = (
    r"(?:rose|rises?|risen|rising|climbed|climbs?|climbing|grew|grows?|grown|growing|increased|increases?"
    r"|increasing|gained|gains?|gaining|jumped|jumps?|jumping|surged|soared|soaring|advanced|expanded|swelled"
    r"|leapt|leaped|rocketed|up|higher|fell|falls?|fallen|falling|dropped|drops?|dropping|declined|declines?"
    r"|declining|decreased|slipped|slid|sank|plunged|plunging|tumbled|slumped|shrank|shrunk|contracted|dipped"
    r"|eased|off|down|lower|plummeted|cut|reduced|raised|lifted|lowered|trimmed|slashed|boosted)"
)
"""What rises or falls, or is made to."""

NOUN: Final = (
    r"(?:rise|increase|gain|jump|growth|surge|climb|hike|leap|drop|decline|fall|decrease|reduction|slump|cut"
    r"|plunge|dip|slide|change|difference|boost)"
)
"""A rise or a fall as a thing."""

GAP: Final = r'[^A-Z.;:()"]{0,60}?'
"""Some words between two figures of one statement."""

SHORT_GAP: Final = r'[^A-Z.;:()"]{0,30}?'
"""A few words after a figure: what it counts."""

BREAK: Final = r"(?:,| --?| —| –| \() ?"
"""What parts a sum from its result: “from 10 to 15, up 50%”."""


THREE: Final = 3
"""Two amounts and what they make: as many numbers as most patterns need."""
_SPACE = re.compile(r"\s+")


def statements(
    draft: Draft, options: Spoken, signs: Iterable[str] = ("",), numerals: int = THREE
) -> Iterator[Outline]:
    """Yield the outlines in which a rule looks for its patterns.

    Args:
        draft: The draft.
        options: The options of the rule.
        signs: What the patterns look for, one of which the sentence must hold.
        numerals: How many numbers the sentence must hold at least.
    """
    for counting in draft.countings:
        if counting.numerals < numerals:
            continue
        text = counting.span.of(draft.folded)
        if "  " in text:
            text = _SPACE.sub(" ", text)  # as an outline has it
        outline = draft.outline(counting.span) if any(sign in text for sign in signs) else None
        if outline:
            yield outline.spoken() if options.quotations else outline


def told(*figures: Figure) -> bool:
    """Tell whether figures say how much, and not only how much at least or at most."""
    return all(figure.hedge is not FigureHedge.WITHIN for figure in figures)


def in_one_unit(one: Figure, two: Figure) -> tuple[Figure, Figure] | None:
    """Return two amounts in the unit of either, or None where they cannot be compared."""
    like = one.like(two)
    if like:
        return like, two
    like = two.like(one)
    return (one, like) if like else None
