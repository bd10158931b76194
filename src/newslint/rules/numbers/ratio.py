"""numbers/ratio: the multiple, the share or the fraction that two amounts make."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from newslint.lint import Bad, Finding, Good, Level, Rule, Spoken
from newslint.rules.numbers._change import statements
from newslint.rules.numbers._multiples import VERBS, multiples, verbs
from newslint.rules.numbers._shares import shares

if TYPE_CHECKING:
    from collections.abc import Iterator

    from newslint.lint import Draft

_AMOUNTS: Final = 2


def check(draft: Draft, options: Spoken) -> Iterator[Finding]:
    for outline in statements(draft, options, VERBS, _AMOUNTS):
        if outline.text.count("N") >= _AMOUNTS:
            yield from verbs(draft, outline)
    for outline in statements(draft, options):
        text = outline.text
        if "M" in text and text.count("N") >= _AMOUNTS:
            yield from multiples(outline)
        if ("P" in text or "F" in text) and (" of " in text or "R" in text):
            yield from shares(outline)


RULE = Rule(
    summary="A multiple, share or fraction is not the one that the amounts beside it make.",
    why="""
        A blouse that fetched $381,000 when $80,000 was expected sold for nearly five times the estimate, and
        not for nearly four. Such words are written from memory while the figures come from a source, so it
        is most often the word that is wrong; do the sum again. `Three times more` is taken as three times
        or as four, whichever is right.
    """,
    level=Level.WARNING,
    options=Spoken(),
    phrases=frozenset(
        """
        times twice twofold threefold fourfold fivefold sixfold tenfold doubled doubles doubling tripled
        triples tripling trebled quadrupled halved % percent pct half third quarter
        """.split()
    )
    | {"per cent"},
    check=check,
    sources=("AP Stylebook, “ratios” and “fractions”",),
    examples=(
        Bad("The blouse sold for $381,000, nearly [[four times]] its estimate of $80,000."),
        Bad("Membership has [[doubled]] from 1,010 to 1,500 since May."),
        Bad("The party won 12 of the 48 seats, or [[30 percent]], in the north."),
        Bad("[[30 percent]] of the 200 members, or 80, want a vote."),
        Bad("One in five (19 percent) has a boat; one in three ([[20 percent]]) has a bicycle."),
        Good("The blouse sold for $381,000, nearly five times its estimate of $80,000."),
        Good("The dress fetched $1,148,000, 11 times its estimate of $100,000."),
        Good("Membership has nearly doubled from 1,010 to 1,950 since May."),
        Good("The party won 12 of the 48 seats, or a quarter, in the north."),
        Good("Rents of $400, three times more than the old $100, were asked."),
        Good("“It sold for $381,000, four times its estimate of $80,000,” she said."),
    ),
)
