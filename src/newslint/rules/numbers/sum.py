"""numbers/sum: totals, leads and changes that the figures beside them do not make."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from newslint.lint import Bad, Finding, Good, Level, Rule, Spoken
from newslint.rules.numbers._change import THREE, statements
from newslint.rules.numbers._differences import changes, leads, leads_across
from newslint.rules.numbers._totals import SHARES, beyond, shares, totals

if TYPE_CHECKING:
    from collections.abc import Iterator

    from newslint.lint import Draft

_LEADS: Final = (
    "ahead",
    "lead",
    "led ",
    "won ",
    "win",
    "trail",
    "behind",
    "margin",
    "differ",
    "gap",
    "edge",
    "by ",
)
_CHANGES: Final = "from"
_TOTALS: Final = " and "
_SHARES: Final = 2  # numbers: a share and its whole, or the rest


def check(draft: Draft, options: Spoken) -> Iterator[Finding]:
    yield from leads_across(draft)
    yield from beyond(draft, options)
    for outline in statements(draft, options, SHARES, _SHARES):
        yield from shares(outline)
    for outline in statements(draft, options, (*_LEADS, _CHANGES, _TOTALS)):
        text = outline.text
        amounts = text.count("N") + text.count("P") + text.count("D")
        if (amounts >= THREE or "S" in text) and any(word in text for word in _LEADS):
            yield from leads(outline)
        if amounts >= THREE and _CHANGES in text:
            yield from changes(outline)
        if amounts >= THREE and f"{_TOTALS}N" in text:
            yield from totals(outline)


RULE = Rule(
    summary="A total, a lead or a change is not what the figures beside it make.",
    why="""
        306 against 232 is a lead of 74, and whoever reads “ahead by 68” has to do the sum that the desk did
        not. A part was updated and the total was not, or a digit was mistyped. The sum allows for all
        rounding, and it is done only where the parts are all there: not after `including`, and not where the
        figures count different things.
    """,
    level=Level.WARNING,
    options=Spoken(),
    check=check,
    sources=("Poynter, “Math for journalists”", "AP Stylebook, “numerals”"),
    examples=(
        Bad("He has 306 electoral votes to her 232, ahead by [[68]]."),
        Bad("The Rovers won 98-90, an eight-point win; the Albion won 98-90, a [[six-point]] win."),
        Bad("The share rose [[30 cents]] to $5.20 from $4.80."),
        Bad("The bank cut its rate by [[25 basis points]] to 4.5% from 5%."),
        Bad("The ferry carried [[12]] people, five men and eight women."),
        Bad("Some [[120 percent]] of voters took part."),
        Bad("He won 306 votes and she won 232. He is ahead by [[68]]."),
        Bad("The motion has the support of [[15]] of the 12 members."),
        Good("He has 306 electoral votes to her 232, ahead by 74."),
        Good("The Rovers led 48-40 and won 98-90, their third eight-point win."),
        Good("The ferry carried 13 people, five men and eight women."),
        Good("The Rovers had 12 hits and 4 errors, winning by 3."),
        Good("The ferry carried 20 people, including five men and eight women."),
        Good("She leads by 52 percent to 45 percent, an eight-point margin."),  # 52.4 to 44.5
    ),
)
