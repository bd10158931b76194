"""numbers/malformed: digits that no reader of English can group."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final

from newslint.language import Shape, shape
from newslint.lint import Bad, Finding, Fix, Good, Kind, Level, Options, Rule, Span

if TYPE_CHECKING:
    from collections.abc import Iterator

    from newslint.lint import Draft

_PROSE: Final = frozenset((Kind.TITLE, Kind.HEADING, Kind.PARAGRAPH, Kind.ITEM, Kind.CAPTION))
_MARKS: Final = frozenset(",.")
_NUMBER = re.compile(r"[0-9]++(?:[.,]{1,2}[0-9]++)+")
_SIGN = re.compile(r"[$£€¥₹] ?$")
_TIED_BEFORE = re.compile(r"(?:[\w@&+=~^/\\:#]|[\w)][-‐‑–]|[0-9][.,])$")
_TIED_AFTER = re.compile(r"[\w/\\:@=+]|[-‐‑–][0-9]|[.,][0-9]")
_UNIT = re.compile(
    r"""[\ \u00a0-]?(?:%|(?:m|k|percent|per\ cent|pct|million|mln|billion|bln|bn|trillion|thousand|crores?
      |lakhs?|miles?|km|kms|kilomet(?:er|re)s?|met(?:er|re)s?|feet|foot|ft|inches|yards|acres|hectares|kg|kilos?
      |kilograms|tons?|tonnes|pounds|lit(?:er|re)s|gallons|barrels|degrees|euros?|dollars?|dlrs|rupees|yen|yuan
      |points|hours|years)\b)""",
    re.VERBOSE,
)
_COUNTED = re.compile(
    r"[ \u00a0](?:more |new |other |confirmed |registered )?(?:people|persons|residents|inhabitants|men|women"
    r"|children|soldiers|troops|workers|employees|jobs|homes|houses|households|deaths|cases|voters|votes|students"
    r"|pupils|migrants|refugees|fans|spectators|users|subscribers|members|passengers|cars|vehicles|units|copies"
    r"|shares|tickets)\b"
)
_AVERAGED = re.compile(r"\b(?:averag|mean|rate|ratio)")
_PER = re.compile(r"\s(?:per|on average|for (?:each|every))\b")
_THREE_DECIMALS = re.compile(r"[1-9][0-9]{0,2}\.[0-9]{3}")
_DOUBLED_MARK = re.compile(r"[.,]{2}")
_STOPPED = re.compile(r"[1-9][0-9]{0,2}(?:\.[0-9]{3}){2,}")
_RANGE = re.compile(r"(?: to | or |[-–])[0-9]")
_NOUN = re.compile(r"[ \u00a0][a-z]{3,}")
_ADDRESS: Final = 4  # groups of an address on the internet
_BYTE: Final = 255
_YEARS: Final = range(1500, 2101)
_GROUP: Final = 3  # digits
_PRICE_DIGITS: Final = 5  # 100,00 is no price but a group cut short
_LONGEST: Final = 40  # characters
_CONTEXT: Final = 80
_WRONG_GROUPS: Final = "has groups that are not of three digits"


def check(draft: Draft, options: Options) -> Iterator[Finding]:  # noqa: ARG001 (it has none)
    text = draft.text
    broken: list[Finding] = []
    doubtful: list[Span] = []
    at = 0
    for start, end in draft.digits:
        match = _NUMBER.match(text, start) if start >= at and text[end : end + 1] in _MARKS else None
        if match is None:
            continue
        at = match.end()
        span = Span(start, at)
        if shape(match[0]) is Shape.BROKEN:
            finding = _broken(text, span) if _stands_alone(draft, span) else None
            broken += [finding] if finding else []
        elif _THREE_DECIMALS.fullmatch(match[0]) and _stands_alone(draft, span):
            doubtful.append(span)
    yield from broken
    foreign = any(finding.fix for finding in broken)
    for span in doubtful:
        if _counts_whole_things(text, span) or (foreign and _measured(text, span)):
            yield _finding(
                text, span, "has a stop where thousands take a comma", span.of(text).replace(".", ",")
            )


def _stands_alone(draft: Draft, span: Span) -> bool:
    """Tell whether digits are a number by themselves, and not part of a code, a score, a date or a table."""
    before = draft.text[max(0, span.start - 2) : span.start]
    tied = _TIED_AFTER.match(draft.text, span.end) and not _UNIT.match(draft.text, span.end)
    if tied or _TIED_BEFORE.search(before):
        return False
    return not draft.dated(span) and draft.block(span.start).kind in _PROSE


def _broken(text: str, span: Span) -> Finding | None:
    number = span.of(text)
    signed = bool(_SIGN.search(text[max(0, span.start - 2) : span.start]))
    measured = signed or bool(_UNIT.match(text, span.end))
    if _DOUBLED_MARK.search(number):
        return _finding(text, span, "has two marks in a row") if ".." not in number or measured else None
    if len(number) > _LONGEST:
        return None
    if "." in number:
        return _with_stops(text, span, measured=measured)
    first, *groups = number.split(",")
    if len(groups) > 1:
        return None if _is_list([first, *groups]) else _finding(text, span, _WRONG_GROUPS)
    return _with_comma(text, span, (first, groups[0]), signed=signed, measured=measured)


def _with_comma(
    text: str, span: Span, parts: tuple[str, str], *, signed: bool, measured: bool
) -> Finding | None:
    """Judge a number with one comma: 2,8 million or 100,00."""
    first, second = parts
    dated = int(first) in _YEARS or (int(second) in _YEARS and not signed)  # May 3,2020 and 2019,500
    if dated or (first[0] == "0" and len(first) > 1):
        return None
    short = len(first) + len(second) < _PRICE_DIGITS
    if short and measured and len(second) < _GROUP:
        return _finding(text, span, "has a comma where English has a point", f"{first}.{second}")
    if not short and (measured or _NOUN.match(text, span.end)):
        return _finding(text, span, _WRONG_GROUPS)
    return None


def _with_stops(text: str, span: Span, *, measured: bool) -> Finding | None:
    """Judge a number with stops: 1.234.567, 1.234,56 or 2.5.3 million."""
    number = span.of(text)
    if "," in number:
        return _finding(text, span, _WRONG_GROUPS) if measured else None
    groups = number.split(".")
    address = len(groups) == _ADDRESS and all(int(group) <= _BYTE for group in groups)
    if address or not groups[0].strip("0"):
        return None
    if _STOPPED.fullmatch(number) and (measured or _NOUN.match(text, span.end)):
        return _finding(text, span, "has stops where thousands take commas", number.replace(".", ","))
    return _finding(text, span, "has two decimal points") if measured else None


def _is_list(groups: list[str]) -> bool:
    """Tell whether groups may be a list without spaces: pages 12,34,56, or 2019,2020,2021."""
    lengths = {len(group) for group in groups}
    values = [int(group) for group in groups]
    ordered = values in (sorted(set(values)), sorted(set(values), reverse=True))
    return max(lengths) < _GROUP or len(lengths) == 1 or (ordered and max(lengths) - min(lengths) <= 1)


def _counts_whole_things(text: str, span: Span) -> bool:
    """Tell whether a decimal counts what has no decimals, such as people, and is no average."""
    around = text[max(0, span.start - _CONTEXT) : span.start]
    after = _COUNTED.match(text, span.end)
    return after is not None and not _AVERAGED.search(around) and not _PER.match(text, after.end())


def _measured(text: str, span: Span) -> bool:
    return bool(_UNIT.match(text, span.end) or _NOUN.match(text, span.end) or _RANGE.match(text, span.end))


def _finding(text: str, span: Span, fault: str, right: str = "") -> Finding:
    fix = Fix.replace(span, right) if right else None
    return Finding(span, f"“{span.of(text)[:30]}” {fault}", fix=fix)


RULE = Rule(
    summary="The digits of a number are grouped as English does not group them.",
    why="""
        `2,8 million` is 2.8 million to a German and a slip to everybody else; `10,0363,18` is nothing at
        all. Such numbers come from machine translation, from optical recognition and from a cut in the
        wrong place, and a reader can only guess how many noughts are meant. How a number is written is the
        paper's doing inside a quotation too. Indian grouping (2,06,737) is right, and so is a list of pages.
    """,
    level=Level.ERROR,
    check=check,
    sources=("BIPM, “The International System of Units”, 5.4.4: the decimal marker",),
    examples=(
        Bad("The harbour handled [[10,0363,18]] tonnes of grain last year."),
        Bad("The lake is [[2,8]] million years old.", fixed="The lake is 2.8 million years old."),
        Bad("They want [[100,00]] homes, at [[$1,8923]] a square foot.".replace("[[$", "$[[")),
        Bad("The town has [[8.500]] residents.", fixed="The town has 8,500 residents."),
        Bad(
            "The rock is [[1.903]] to [[4.265]] feet wide and passes [[2,8]] million miles away.",
            fixed="The rock is 1,903 to 4,265 feet wide and passes 2.8 million miles away.",
        ),
        Good("The harbour handled 10,036,318 tonnes, or 1,00,36,318 as they say in Delhi."),
        Good("See pages 2,8 and 12,14,16. The lake is 2.8 million years old."),
        Good("The rock is 1.903 feet wide; the address is 192.168.10.100 and the version 2.10.500."),
        Good("A household has 2.345 people on average. The score was 6-4,6-3."),
        Good("On May 3,2020 and in 2019,500 people came."),
    ),
)
