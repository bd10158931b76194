"""numbers/style: figures or words, as the house's stylebook has it."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, ClassVar, Final

from newslint.language import FigureKind, in_words
from newslint.lint import Bad, Finding, Fix, Good, Level, Options, Rule, Span
from newslint.record import Row

if TYPE_CHECKING:
    from collections.abc import Iterator

    from newslint.language import Figure
    from newslint.lint import Draft


class _House(Row):
    """What a stylebook asks for.

    Attributes:
        name: The stylebook, as messages name it.
        short: Whether sums of money are written £5m and £5bn instead of $5 million.
        opens: Whether a sentence may open with a figure.
    """

    name: str
    short: bool
    opens: bool


_HOUSES: Final = {
    "ap": _House("AP", short=False, opens=False),
    "guardian": _House("Guardian", short=True, opens=True),
    "bbc": _House("BBC", short=True, opens=True),
}


_TEN: Final = 10
_HUNDRED: Final = 100
_GROUPED_FROM: Final = 10_000
_COUNTED = re.compile(
    r" (?!to\b|or\b|and\b|of\b|in\b|on\b|at\b|per\b|v\b|vs\b|x\b|by\b|for\b|from\b)[a-z]{2,}"
)
_LABEL = re.compile(
    r"(?:\b[A-Z][\w.]*|[Nn]os?\.?|\b(?:page|chapter|level|phase|grade|type|part|act|step|number)|[-–/x]"
    r"|\b(?:to|and|or|of|in|by|between))\s?$"
)
_SPELLED_PERCENT = re.compile(r"(?<=[0-9])[ -](?:percent|per cent|pct)\b")
_LONG_SCALE = re.compile(r"(?<=[0-9]) (million|billion|trillion)\b")
_SHORT_SCALE = re.compile(r"(?<=[0-9])(m|bn|tn)\b")
_SHORT: Final = {"million": "m", "billion": "bn", "trillion": "tn"}
_LONG: Final = {short: f" {long}" for long, short in _SHORT.items()}
_LONGEST_LABEL: Final = 16
_TIMES: Final = frozenset("day week month h min".split())


class Style(Options):
    """Whose style it is.

    Attributes:
        style: “ap”, “guardian” or “bbc”; silent without one.
    """

    style: str = ""

    choices: ClassVar = {"style": tuple(_HOUSES)}


def check(draft: Draft, options: Style) -> Iterator[Finding]:
    house = _HOUSES.get(options.style)
    if house is None:
        return
    for figure in draft.figures:
        if draft.block(figure.start).kind.is_running and not draft.quoted(figure.span):
            finding = _judged(draft, figure, house)
            if finding:
                yield finding


def _judged(draft: Draft, figure: Figure, house: _House) -> Finding | None:
    if figure.kind is FigureKind.PERCENT:
        return _sign(draft, figure, house)
    if figure.kind is FigureKind.MONEY:
        return _scale(draft, figure, house)
    opens = draft.sentence(figure.start).start == figure.span.start
    if opens:
        return None if house.opens or figure.words else _opening(figure, house, draft)
    if figure.kind is FigureKind.COUNT or figure.unit in _TIMES:
        return _count(draft, figure, house)
    return None


def _sign(draft: Draft, figure: Figure, house: _House) -> Finding | None:
    found = _SPELLED_PERCENT.search(draft.text, figure.start, figure.end)
    if not found or figure.compound:
        return None
    fix = Fix.replace(Span(*found.span()), "%")
    return Finding(figure.span, f"{house.name} style has the sign “%” after figures", fix=fix)


def _scale(draft: Draft, figure: Figure, house: _House) -> Finding | None:
    pattern, forms = (_LONG_SCALE, _SHORT) if house.short else (_SHORT_SCALE, _LONG)
    found = pattern.search(draft.text, figure.start, figure.end)
    if not found:
        return None
    fix = Fix.replace(Span(*found.span()), forms[found[1]])
    return Finding(figure.span, f"{house.name} style writes “{forms[found[1]].strip()}” here", fix=fix)


def _opening(figure: Figure, house: _House, draft: Draft) -> Finding:
    text = figure.numeral.of(draft.text)
    return Finding(
        figure.numeral, f"{house.name} style opens no sentence with a figure such as “{text[:20]}”"
    )


def _count(draft: Draft, figure: Figure, house: _House) -> Finding | None:
    """Judge a bare count: words below ten, figures from ten on."""
    numeral, text, lead = figure.numeral, draft.text, figure.lead
    if figure.upto is not None or figure.scale > 1 or figure.compound or figure.value != int(figure.value):
        return None
    labelled = _LABEL.search(text[max(0, lead - _LONGEST_LABEL) : lead])
    if labelled or not _COUNTED.match(text, numeral.end):
        return None
    value = int(figure.value)
    written = numeral.of(text)
    if not figure.words and 0 < value < _TEN and written.isdigit():
        return _written_as(numeral, in_words(value), f"{house.name} style has words below ten")
    if figure.words and _TEN <= value < _HUNDRED and " " not in written:
        return _written_as(numeral, str(value), f"{house.name} style has figures from ten on")
    if value >= _GROUPED_FROM and written.isdigit():
        return _written_as(numeral, f"{value:,}", f"{house.name} style groups digits in threes")
    return None


def _written_as(numeral: Span, right: str, habit: str) -> Finding:
    return Finding(numeral, f"{habit}: “{right}”", fix=Fix.replace(numeral, right))


_AP: Final = (("style", "ap"),)
_GUARDIAN: Final = (("style", "guardian"),)

RULE = Rule(
    summary="A number is written otherwise than the house's stylebook has it.",
    why="""
        Whether it is `5` or “five”, `£5m` or “£5 million”, matters little; that it is the same all through
        the paper matters to readers and to search. The rule is silent until `style` names a stylebook: words
        below ten and figures from ten on in all three, the sign % after figures, millions of money in full
        (AP) or short (Guardian, BBC), and no sentence that opens with a figure (AP). Ages, measures, scores
        and what somebody says are left alone.
    """,
    level=Level.SUGGESTION,
    options=Style(),
    check=check,
    sources=(
        "AP Stylebook, “numerals”, “percent” and “millions, billions, trillions”",
        "The Guardian style guide, “numbers”",
        "BBC News style guide, “Numbers”",
    ),
    examples=(
        Bad("He has [[5]] boats.", fixed="He has five boats.", options=_AP),
        Bad("He has [[twelve]] boats.", fixed="He has 12 boats.", options=_GUARDIAN),
        Bad("It cost [[$5m]], up [[8 percent]].", fixed="It cost $5 million, up 8%.", options=_AP),
        Bad("It cost [[£5 million]].", fixed="It cost £5m.", options=_GUARDIAN),
        Bad("He sold. [[12]] boats were left.", options=_AP),
        Bad("Some [[12000]] boats were there.", fixed="Some 12,000 boats were there.", options=_AP),
        Good("He has 5 boats, and it cost $5m."),  # no style is chosen
        Good("He has five boats and 12 oars; the boy of 5 rowed 3 miles to Pier 7 and won 3-1.", options=_AP),
        Good("“He has 5 boats,” she said.", options=_AP),
        Good("Twelve boats were left; the 8-year-old took 4% of them.", options=_AP),
    ),
)
