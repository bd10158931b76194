"""numbers/percent-change: the percentage that two amounts make."""

from __future__ import annotations

import re
from functools import cache
from typing import TYPE_CHECKING, Final

from newslint.language import Bounds, FigureKind, shown
from newslint.lint import Bad, Finding, Good, Level, Related, Rule, Spoken
from newslint.rules.numbers._change import BREAK, GAP, NOUN, SHORT_GAP, VERB, in_one_unit, statements, told

if TYPE_CHECKING:
    from collections.abc import Iterator

    from newslint.language import Figure, Outline
    from newslint.lint import Draft

_WHOLE: Final = 100  # per cent
_AMOUNTS: Final = 2
_CHANGES: Final = ("from", ", up", ", down", ", off", "compared", "against", "versus")

# Where one of these stands the percentage may be of something else than the two amounts beside it.
_OTHER_BASIS = re.compile(
    r"""\b(?:annual|annuali[sz]ed|annually|adjusted|currency|currencies|constant|organic|average|averaging
      |compound|like-for-like|same-store|inflation|real\ terms|yearly|monthly|weighted)\b
      |P,?\ (?:per|each|every|a)\ (?:year|month|quarter)\b(?!\ earlier|\ ago)""",
    re.VERBOSE,
)


@cache
def _patterns() -> tuple[re.Pattern[str], ...]:
    """Return the forms of a change: P is the percentage, A and B are what changed and into what."""
    article = r"(?:(?:the|an?) (?:[a-z]+ )?|[a-z]+'s )?"
    a, b = rf"{article}(?P<a>[NP])", rf"{article}(?P<b>[NP])"
    beside = r"(?: \(N\))?(?:,? or N (?:a|per) share,?)?"
    rise = rf"from {a}{beside}{GAP}\bto {b}"
    fall = rf"to {b}{beside}{GAP}\b(?:from|compared (?:with|to)|against|versus) {a}"
    change = rf"\b{VERB}(?:(?: (?!to\b|from\b)[a-z']+){{0,5}} by)? (?:an? (?:[a-z]+ )?)?(?P<p>P),?"
    result = (
        rf"{BREAK}(?:or (?P<p1>P)(?! of)|(?:up|down|off)(?: by)? (?P<p2>P)"
        rf"|an? (?:[a-z]+ )?{NOUN} of (?P<p3>P)|an? (?P<p4>P) {NOUN})"
    )
    forms = (
        rf"{change} {rise}",
        rf"{change} {fall}",
        rf"\b{rise}{SHORT_GAP}{result}",
        rf"\b{fall}{GAP}{result}",
        rf"(?P<b>N){SHORT_GAP}{BREAK}(?:up|down|off)(?: by)? (?P<p>P) (?:from|on|compared with) {a}",
        rf"(?P<p>P) {NOUN}\b{GAP}\b{rise}",
        rf"(?P<p>P) {NOUN}\b{GAP}\b{fall}",
    )
    return tuple(re.compile(form) for form in forms)


def check(draft: Draft, options: Spoken) -> Iterator[Finding]:
    for outline in statements(draft, options, _CHANGES):
        text = outline.text
        amounts = text.count("N") >= _AMOUNTS or text.count("P") > _AMOUNTS
        if amounts and "P" in text and not _OTHER_BASIS.search(text):
            yield from _findings(outline)


def _findings(outline: Outline) -> Iterator[Finding]:
    seen: set[int] = set()
    for pattern in _patterns():
        for match in pattern.finditer(outline.text):
            claim = next(name for name, group in match.groupdict().items() if name[0] == "p" and group)
            percent, before, after = (outline.figure(match, group) for group in (claim, "a", "b"))
            mixed = _by_share(outline, match, "a") != _by_share(outline, match, "b")
            if mixed or percent.start in seen or not told(percent, before, after):
                continue
            amounts = in_one_unit(before, after)
            if amounts and not _right(percent, *amounts):
                seen.add(percent.start)
                yield _finding(percent, *amounts)


def _by_share(outline: Outline, match: re.Match[str], group: str) -> bool:
    """Tell whether an amount is that of one share: “$19.2 million, or 91 cents a share, up 3%”."""
    return outline.text.startswith((" a share", " per share"), match.end(group))


def _right(percent: Figure, before: Figure, after: Figure) -> bool:
    """Tell whether a percentage may be the change between two amounts, or says nothing of it."""
    ratio = after.bounds.over(before.bounds)
    ranged = before.upto is not None or after.upto is not None
    if ratio is None or ranged or before.kind is FigureKind.TEMPERATURE:
        return True
    claimed = percent.bounds
    changes = [Bounds(_WHOLE * (ratio.low - 1), _WHOLE * (ratio.high - 1))]
    if before.kind is FigureKind.PERCENT:  # five per cent, or five points loosely said
        changes.append(after.bounds.minus(before.bounds))
    return any(change.meets(claimed) or (-change).meets(claimed) for change in changes)


def _finding(percent: Figure, before: Figure, after: Figure) -> Finding:
    change = _WHOLE * (after.value / before.value - 1)
    sort = "rise" if change > 0 else "fall"
    one, two = (shown(figure.value, figure.unit) for figure in (before, after))
    right, stated = shown(abs(change), "%"), shown(percent.value, "%")
    message = f"From {one} to {two} is a {sort} of {right}, not {stated}"
    return Finding(percent.span, message, (Related(before.span, "From this"), Related(after.span, "To this")))


RULE = Rule(
    summary="A percentage is not the change between the two amounts beside it.",
    why="""
        Either an amount or the percentage is wrong, and the reader cannot tell which. The usual slips are
        to divide by the later amount, to mix up two rows of the table, and to leave the percentage of
        an earlier version standing. The sum is done with all that rounding allows: a fall of 10% to
        118 million from 130.6 million is right. Rates by the year, adjusted ones and averages are left alone.
    """,
    level=Level.WARNING,
    options=Spoken(),
    phrases=frozenset({"%", "percent", "per cent", "pct"}),
    check=check,
    sources=("AP Stylebook, “percent, percentage, percentage points”",),
    examples=(
        Bad("Membership rose from 10 to 15, up [[40%]]."),
        Bad("Sales fell [[25 percent]] to $80.4 million from $100.2 million a year earlier."),
        Bad("The rent went from £800 to £1,000 a month, an increase of [[20 per cent]]."),
        Bad("The fleet has 1,310 buses, up [[13%]] from 1,210 in 2019."),
        Good("Membership rose from 10 to 15, up 50%."),
        Good("Profit fell 10% to £118 million from £130.6 million."),
        Good("The rate rose 5 percent to 25 percent from 20 percent."),  # points, loosely said
        Good("Turnover grew by an average of 5 percent a year, from $10 million to $15 million."),
        Good("Membership rose from 10 to 15, and the fee went up 40%."),
        Bad("“We went from 10 to 15, up [[40%]],” the chairman said.", options=(("quotations", True),)),
        Good("“We went from 10 to 15, up 40%,” the chairman said."),
    ),
)
