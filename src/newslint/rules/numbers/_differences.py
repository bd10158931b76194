"""Differences: leads (“306 to 232, ahead by 74”) and changes (“rose 40 cents to $5.20 from $4.80”)."""

from __future__ import annotations

import re
from functools import cache
from typing import TYPE_CHECKING, Final

from newslint.language import FigureKind, shown
from newslint.lint import Finding, Related, Span
from newslint.rules.numbers._change import BREAK, GAP, NOUN, SHORT_GAP, VERB, in_one_unit, told

if TYPE_CHECKING:
    from collections.abc import Iterator

    from newslint.language import Figure, Outline
    from newslint.lint import Draft

_BARE: Final = frozenset({FigureKind.COUNT, FigureKind.POINTS})
# What follows a number and is not what it counts.
_NO_NOUNS: Final = frozenset(
    "a against ahead at by for from her his in its last of on over percentage the their this with".split()
)


_TWO: Final = (
    r"(?P<a>[NP])(?P<of_a>[a-z' ]{0,40}?),?"
    r" (?:to|against|versus|vs\.?|and|over|compared (?:with|to)|while|with|for) "
    r"(?:[a-z.']+ ){0,4}?(?P<b>[NP])(?P<of_b>(?: [a-z']+){0,4}?)"
)
"""Two amounts of one sort: “306 electoral votes to her 232”."""
_WHAT: Final = r"(?P<of_d> (?!with|over|on|in|to|of|at|from|after|and|for|ahead)[a-z]+)?"
_ACROSS: Final = ("ahead by ", " lead of ", " margin of ", " difference of ")
_LONGEST_PAIR: Final = 600  # characters of two sentences


@cache
def _leads() -> tuple[re.Pattern[str], ...]:
    """Return the forms of a lead: D is the lead, A and B the two amounts or S the score."""
    ahead = (
        r"(?:ahead|leads?|leading|led|won|winning|wins|trailing|trails|behind) (?:by|with)"
        r"(?: (?:just|only|a (?:margin|lead|difference) of))*"
    )
    noun = r"(?:lead|margin|difference|gap|advantage|edge)"
    result = r"(?:lead|margin|difference|gap|advantage|edge|win|victory|defeat|loss)"
    then = r"(?:,|:| --?| —| –| \(| so| and| or)[^A-Z.;\"]{0,40}?"
    return (
        re.compile(rf"{_TWO}{then} ?{ahead} (?P<d>[NDP]){_WHAT}"),
        re.compile(rf"{_TWO}{then} ?\ban? {noun} of (?P<d>[NDP]){_WHAT}"),
        re.compile(rf"{_TWO}{BREAK}(?:with )?an? (?P<d>[NDP])(?P<of_d>(?:-| )?(?:[a-z]+ )?){noun}\b"),
        re.compile(rf"{ahead} (?P<d>[NDP]){_WHAT}{SHORT_GAP}{BREAK}{_TWO}(?=[,.;)])"),
        re.compile(rf"(?P<s>S),? (?:in |for )?an? (?P<d>[ND])(?:-[a-z]+)? {result}\b"),
        re.compile(
            r"(?P<s>S)[a-z ]{0,12},? (?:ahead |winning |won )?by (?P<d>[ND])"
            r"(?: (?:points|goals|runs|votes))?(?=[ ,.])"
        ),
    )


@cache
def _two_sentences() -> re.Pattern[str]:
    """Return the form of a lead told in a sentence of its own."""
    return re.compile(
        rf"{_TWO}[^A-Z.;\"]{{0,40}}\. [^A-Z.;\"]{{0,60}}"
        rf"\b(?:ahead by|an? (?:lead|margin|difference) of) (?P<d>[NDP]){_WHAT}"
    )


@cache
def _changes() -> tuple[re.Pattern[str], ...]:
    """Return the forms of a change by an amount: D is the amount, A and B what changed and into what."""
    rise = rf"from (?P<a>[NPD]){GAP}\bto (?P<b>[NPD])"
    fall = rf"to (?P<b>[NPD]){GAP}\bfrom (?P<a>[NPD])"
    change = rf"\b{VERB}(?:(?: (?!to\b|from\b)[a-z']+){{0,3}}? by)? (?P<d>[ND])(?: [a-z]+){{0,2}},?"
    return (
        re.compile(rf"{change} {rise}"),
        re.compile(rf"{change} {fall}"),
        re.compile(
            rf"\b{rise}{SHORT_GAP}{BREAK}(?:(?:up|down)(?: by)? |an? {NOUN} of )(?P<d>[ND])(?=[ ,.)])"
        ),
    )


def leads(outline: Outline) -> Iterator[Finding]:
    """Yield the leads of a sentence that its amounts or its score do not make."""
    for pattern in _leads():
        for match in pattern.finditer(outline.text):
            lead = outline.figure(match, "d")
            if "s" in pattern.groupindex:
                amounts = _both(outline.figure(match, "s"))
            elif _of_one_thing(match):
                amounts = outline.figure(match, "a"), outline.figure(match, "b")
            else:
                continue
            yield from _held(lead, *amounts)


def leads_across(draft: Draft) -> Iterator[Finding]:
    """Yield the leads that the amounts of the sentence before do not make: “… to 232. He is ahead by 68.”."""
    for phrase in _ACROSS:
        at = draft.folded.find(phrase)
        while at >= 0:
            yield from _across(draft, draft.sentence(at))
            at = draft.folded.find(phrase, at + len(phrase))


def _across(draft: Draft, sentence: Span) -> Iterator[Finding]:
    at = sentence.start - 1
    while at > 0 and draft.text[at].isspace():
        at -= 1
    before = draft.sentence(max(0, at))
    pair = Span(before.start, sentence.end)
    if not before.start < before.end < sentence.start or sentence.end - before.start > _LONGEST_PAIR:
        return
    outline = draft.outline(pair)
    if outline is None:
        return
    for match in _two_sentences().finditer(outline.text):
        if _of_one_thing(match):
            yield from _held(*(outline.figure(match, group) for group in "dab"))


def changes(outline: Outline) -> Iterator[Finding]:
    """Yield the changes of a sentence that its amounts do not make."""
    for pattern in _changes():
        for match in pattern.finditer(outline.text):
            yield from _held(*(outline.figure(match, group) for group in "dab"))


def _both(score: Figure) -> tuple[Figure, Figure]:
    one = score._replace(kind=FigureKind.COUNT, upto=None)
    return one, one if score.upto is None else one._replace(value=score.upto)


def _of_one_thing(match: re.Match[str]) -> bool:
    """Tell whether the amounts and their difference count the same: votes, and not hits and errors."""
    after = [match[group].replace("-", " ").split() for group in ("of_a", "of_b", "of_d") if match[group]]
    nouns = {words[0] for words in after if words and words[0] not in _NO_NOUNS}
    return len(nouns) <= 1


def _held(stated: Figure, one: Figure, two: Figure) -> Iterator[Finding]:
    """Hold a difference against the two amounts it lies between."""
    amounts = in_one_unit(one, two)
    if amounts is None or not told(stated, one, two) or not _comparable(stated, amounts[1]):
        return
    first, second = amounts
    if second.kind is FigureKind.PERCENT:  # beside 4.5%, 5% is 5.0%
        finer = min(first.step, second.step)
        first, second = first._replace(step=finer), second._replace(step=finer)
    real = second.bounds.minus(first.bounds)
    if real.meets(stated.bounds) or (-real).meets(stated.bounds):
        return
    low, high = sorted((first.value, second.value))
    unit = "points" if second.unit == "%" else second.unit
    ends = " and ".join(shown(value, second.unit) for value in (low, high))
    right, claim = shown(high - low, unit), shown(stated.value, unit)
    evidence = (
        [Related(one.span, "One of the two"), Related(two.span, "The other")]
        if one.span != two.span
        else [Related(one.span, "The score")]
    )
    yield Finding(stated.span, f"Between {ends} lie {right}, not {claim}", tuple(evidence))


def _comparable(stated: Figure, amount: Figure) -> bool:
    """Tell whether a figure can be a difference of two such amounts."""
    if amount.kind is FigureKind.PERCENT:
        return stated.kind is FigureKind.POINTS
    if amount.kind in _BARE:
        return stated.kind in _BARE and stated.unit == amount.unit
    return (stated.kind, stated.unit) == (amount.kind, amount.unit)
