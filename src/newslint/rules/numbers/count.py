"""numbers/count: a list that was announced with a number it does not have."""

from __future__ import annotations

import re
from bisect import bisect_left, bisect_right
from itertools import pairwise
from operator import attrgetter
from typing import TYPE_CHECKING, Final

from newslint.language import FigureHedge, FigureKind
from newslint.lint import Bad, Finding, Good, Kind, Level, Related, Rule, Span, Spoken

if TYPE_CHECKING:
    from collections.abc import Iterator

    from newslint.language import Figure
    from newslint.lint import Block, Draft

_FEWEST: Final = 2
_MOST: Final = 20
# What may be announced before a colon: “three suspects:”, “the five countries in the group are:”.
_ANNOUNCED = re.compile(r"(?: [a-z][a-z'-]*){1,4}?(?: (?:are|were):? |: ?| [—–] ?| -- ?| \()")
_CLOSES = re.compile(r" ?(?:—|–|--|\))")
# “Here are four things you can do:”, and not “grew three sizes that day:”
_LISTED = re.compile(
    r"(?: [a-z][a-z'-]*){0,2} (?:[a-z-]+s|people|men|women|children|criteria)"
    r"(?: (?:you|we|they|that|which|who|to|for|in|of|on|from|about|are|were|below|here)"
    r"(?: [a-z][a-z'-]*){0,8})?:\s*"
)
_PLURAL = re.compile(r" (?:[a-z'-]+ ){0,3}?(?:[a-z-]+s|people|men|women|children|criteria|media)\b")
# A person's name, or that of a place: capitalised words with what may stand between them.
_NAME = re.compile(
    r"(?:the )?[A-Z][\w.'’-]*(?: (?:[A-Z][\w.'’-]*|of|the|de|da|del|der|van|von|bin|al|la|le|el|du|dos)){0,5}"
)
# How what is announced begins: the end of its announcement, a name, a comma.
_FIRST_NAME = re.compile(rf"(?::|—|–|\(|--(?<= --)|are(?<= are):?|were(?<= were):?)\s*{_NAME.pattern}\s*,")
_AND = re.compile(r" and ")
_BULLET = re.compile(r"\s{0,12}[-*+] {1,4}")
_DATA: Final = (Kind.CELL, Kind.VERBATIM)
_LONGEST_LIST: Final = 60  # items
_LONGEST: Final = 600  # characters of a list in a sentence


def check(draft: Draft, options: Spoken) -> Iterator[Finding]:
    for block in dict.fromkeys(_announcing(draft)):
        for figure in draft.figures_in(block.span):
            if _announces(figure) and not options.spares(draft, figure.span):
                finding = _in_sentence(draft, figure) or _in_items(draft, figure)
                if finding:
                    yield finding


def _announcing(draft: Draft) -> Iterator[Block]:
    """Yield the blocks in which a number may announce names, or the items of a list."""
    for one, two in pairwise(draft.blocks):
        if one.kind is Kind.PARAGRAPH and two.kind is Kind.ITEM and draft.text[one.end - 1] == ":":
            yield one
    for found in _FIRST_NAME.finditer(draft.text):
        start = draft.sentence(found.start()).start
        at = bisect_left(draft.numerals, start)
        block = draft.block(start)
        if at < len(draft.numerals) and draft.numerals[at] < found.start() and block.kind not in _DATA:
            yield block


def _announces(figure: Figure) -> bool:
    whole = figure.kind is FigureKind.COUNT and figure.hedge is FigureHedge.NONE and figure.upto is None
    return (
        whole and figure.scale == 1 and _FEWEST <= figure.value <= _MOST and figure.value == int(figure.value)
    )


def _in_sentence(draft: Draft, figure: Figure) -> Finding | None:
    """Hold the number against the names listed after its colon, to the end of the sentence."""
    sentence = draft.sentence(figure.start)
    announced = _ANNOUNCED.match(draft.text, figure.end, sentence.end)
    if not announced or not _PLURAL.match(draft.folded, figure.end):
        return None
    if sentence.end - announced.end() > _LONGEST:
        return None
    closed = _CLOSES.search(draft.text, announced.end(), sentence.end)
    place = Span(announced.end(), closed.start() if closed else sentence.end)
    names = _names(place.of(draft.text).rstrip(" .!?"))
    if names is None or len(names) == figure.value:
        return None
    return _finding(draft, figure, len(names), place)


def _names(listed: str) -> list[str] | None:
    """Return the names of a list that holds nothing but names, its last after an “and”."""
    parts = [part.strip() for part in listed.split(",")]
    last = parts[-1].removeprefix("and ")
    ahead = _AND.split(last)
    closed = parts[-1].startswith("and ") or len(ahead) == _FEWEST
    names = [*parts[:-1], *ahead] if len(ahead) <= _FEWEST else []
    if not closed or len(names) < _FEWEST + 1 or any(" and " in part for part in parts[:-1]):
        return None
    if not all(_NAME.fullmatch(name) for name in names) or len(set(names)) < len(names):
        return None
    both = parts[-1].startswith("and ") and len(ahead) > 1  # “…, and Trinidad and Tobago”
    return None if both else names


def _in_items(draft: Draft, figure: Figure) -> Finding | None:
    """Hold the number against the items of the list that its paragraph introduces."""
    block = draft.block(figure.start)
    if block.kind is not Kind.PARAGRAPH:
        return None
    sentence = draft.sentence(figure.start)
    listed = _LISTED.match(draft.text, figure.end, block.end)
    if (
        sentence.end != block.end
        or not listed
        or listed.end() != block.end
        or not _PLURAL.match(draft.folded, figure.end)
    ):
        return None
    items = _items_after(draft, block)
    if len(items) < _FEWEST or len(items) == figure.value:
        return None
    return _finding(draft, figure, len(items), Span(items[0].start, items[-1].end))


def _items_after(draft: Draft, block: Block) -> list[Block]:
    """Return the items of the list right after a block; none unless it is one plain list, and whole."""
    at = bisect_right(draft.blocks, block.start, key=attrgetter("start"))
    items: list[Block] = []
    for following in draft.blocks[at : at + _LONGEST_LIST]:
        if following.kind is not Kind.ITEM:
            break
        items.append(following)
    markers = {_marker(draft, item) for item in items}
    return items if len(markers) == 1 and None not in markers else []


def _marker(draft: Draft, item: Block) -> str | None:
    """Return what stands before an item on its line, a bullet with its indentation; None for any other."""
    source = draft.article.source
    start = draft.article.map.span(item.span).start
    before = source[source.rfind("\n", 0, start) + 1 : start]
    return before if _BULLET.fullmatch(before) else None


def _finding(draft: Draft, figure: Figure, found: int, place: Span) -> Finding:
    stated = figure.span.of(draft.text)
    message = f"“{stated}” are announced, and {found} are listed"
    return Finding(figure.span, message, (Related(place, f"{found} here"),))


RULE = Rule(
    summary="A list has more or fewer entries than the number that announces it.",
    why="""
        A reader told of three suspects and given four names does not know whom to leave out. A name was added
        or cut and the number was not, or a comma tore one name in two. Only lists that hold nothing but
        names, and bulleted lists right after the sentence that announces them, are counted.
    """,
    level=Level.WARNING,
    options=Spoken(),
    check=check,
    sources=("Reuters Handbook of Journalism, “Accuracy”",),
    examples=(
        Bad("Police named [[three]] suspects: Ann Lee, Bob Ray, Carl Dunn and Dora Pike."),
        Bad("The cup went to [[five]] towns: Leeds, York, Hull and Selby."),
        Bad("The plan has [[four]] parts:\n\n- a new pier\n- a wider road\n- a cheaper ferry"),
        Good("Police named four suspects: Ann Lee, Bob Ray, Carl Dunn and Dora Pike."),
        Good("The plan has three parts:\n\n- a new pier\n- a wider road\n- a cheaper ferry"),
        Good("Two sides reached the final: Leeds, the holders, York and Hull had gone out before."),
        Good("At least three towns bid: Leeds, York, Hull and Selby."),
        Good("“I have three sons: Ann, Bob, Carl and Dora,” he joked."),
    ),
)
