"""numbers/doubled-unit: a sign and a word for one unit."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final

from newslint.lint import Bad, Finding, Fix, Good, Level, Options, Rule, Span

if TYPE_CHECKING:
    from collections.abc import Iterator

    from newslint.lint import Draft

_SIGNS: Final = {
    "dollar": "$", "dollars": "$", "bucks": "$", "dlrs": "$", "euro": "€", "euros": "€", "yen": "¥",
    "quid": "£", "pound": "£", "pounds": "£", "rupee": ("₹", "rs"), "rupees": ("₹", "rs"), "percent": "%",
    "per cent": "%", "pct": "%", "degree": "°", "degrees": "°",
}  # fmt: skip
"""The words for units, and the signs that say the same."""
_NUMBER: Final = r"[0-9][0-9,.]{0,20}(?<![,.])"
_SCALE: Final = r"(?:[ -]?(?:thousand|million|billion|trillion|lakh|crore|mn|bn|tn|[mk])\b)?"
_BEFORE = re.compile(rf"(?P<sign>[$£€¥₹]|\brs\.?) ?{_NUMBER}{_SCALE}(?P<gap> |-)$")
_AFTER = re.compile(rf"{_NUMBER}(?P<sign>[%°])(?P<gap> )$")
_REACH: Final = 48
_NAMED = re.compile(r"[ -](?:menu|store|shop|coins?|notes?|bills?|tree|general)\b")


def check(draft: Draft, options: Options) -> Iterator[Finding]:  # noqa: ARG001 (it has none)
    seen: set[int] = set()
    for word, signs in _SIGNS.items():
        for span in draft.phrases.get(word, ()):
            found = _signed(draft, span)
            if found and found["sign"].rstrip(".") in signs and span.start not in seen:
                seen.add(span.start)
                yield _finding(draft, found, span)


def _signed(draft: Draft, word: Span) -> re.Match[str] | None:
    """Return the number with its sign right before a word, unless the word begins a name of its own."""
    if draft.text[word.start].isupper() or _NAMED.match(draft.folded, word.end):
        return None
    before = draft.folded[max(0, word.start - _REACH) : word.start]
    return _BEFORE.search(before) or _AFTER.search(before)


def _finding(draft: Draft, found: re.Match[str], word: Span) -> Finding:
    start = word.start - len(found.string) + found.start()
    text = draft.text[word.start : word.end]
    sign = found["sign"] if found["sign"] != "rs" else "Rs"
    extra = Span(word.start - len(found["gap"]), word.end)
    fix = Fix.remove(extra, safe=True, title=f"Leave out “{text}”")
    return Finding(Span(start, word.end), f"“{sign}” already says “{text}”", fix=fix)


RULE = Rule(
    summary="The unit of a number is written as a sign and as a word.",
    why="""
        `$750 dollars` is read out as “seven hundred and fifty dollars dollars”. It is left behind when a sum
        in words becomes one in figures. It misleads nobody, but it looks careless. Nobody speaks the sign, so
        it is a slip of the writer's inside a quotation too.
    """,
    level=Level.SUGGESTION,
    phrases=frozenset(_SIGNS),
    check=check,
    sources=("AP Stylebook, “dollars”: “Use figures and the $ sign”",),
    examples=(
        Bad("He paid [[$750 dollars]] for the boat.", fixed="He paid $750 for the boat."),
        Bad(
            "The bridge cost [[£2.5 million pounds]] to mend.", fixed="The bridge cost £2.5 million to mend."
        ),
        Bad("Some [[40% percent]] of the seats were empty.", fixed="Some 40% of the seats were empty."),
        Bad("A ticket is [[Rs. 500 rupees]], the clerk said.", fixed="A ticket is Rs. 500, the clerk said."),
        Good("He paid 750 dollars for the boat and $20 for the oars."),
        Good("The fee rose from $20. Dollars are rare there."),
        Good("He paid $750 Canadian dollars for the boat."),  # the word says which dollars
        Good("They met in the $1 Dollar Store and ate from the $1 dollar menu."),
    ),
)
