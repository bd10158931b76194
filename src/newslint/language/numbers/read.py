"""Figures from a text: numbers, with the currency before them and the unit after them."""

from __future__ import annotations

import re
from bisect import bisect_right
from typing import TYPE_CHECKING, Final

from newslint.language.numbers.figure import Figure, Hedge, Kind
from newslint.language.numbers.shape import Shape, shape
from newslint.language.numbers.spelled import spelled, spelled_starts
from newslint.language.numbers.units import FIRST_WORDS, MONEY_SCALES, SCALES, SIGNS, Unit, unit
from newslint.record import Row
from newslint.text import Span

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

    from newslint.language.dates import WrittenDate
    from newslint.language.words import Word

# What stands before makes some digits a part of something else: F-31, A320, #5, 3.2.1, AB/12. It is looked at
# from behind the first digit, so that the engine passes over all else at full speed.
_DIGITS = re.compile(r"[0-9](?<![\w@&*+=~^/\\].)(?<![\w)][-‐‑–:].)(?<![0-9][.,:].)[0-9]*(?:[,.][0-9]+)*")
_PAIR = re.compile(r"([-‐‑–:/])([0-9][0-9]*(?:[,.][0-9]+)*)")
_VULGAR: Final = {"½": 0.5, "¼": 0.25, "¾": 0.75, "⅓": 1 / 3, "⅔": 2 / 3, "⅛": 0.125}
# A mixed number: 5-1/2, 5 1/2, 5½.
_MIXED = re.compile(r"(?:[-‑ ]([1-9][0-9]?)/([1-9][0-9]?)(?![0-9/])|([½¼¾⅓⅔⅛]))")

_CLOCK_AFTER = re.compile(r"\s?(?:[ap]\.?m\b|o[’']clock)|[:.][0-9]{2}\s?(?:[ap]\.?m\b|GMT)")
_MIXES: Final = frozenset("-‑ ½¼¾⅓⅔⅛")
_PAIRS: Final = frozenset("-‐‑–:/")
_ORDINAL_STARTS: Final = frozenset("snrt")
_ORDINAL = re.compile(r"(?:st|nd|rd|th)\b")
_SIGN = re.compile(
    r"(?<![\w.$])(US\$|U\.S\.\$|AU\$|CA\$|NZ\$|HK\$|[ACSR]\$|\$|£|€|¥|₹|₩|USD|EUR|GBP|Rs\.?|Tk\.?|#)\s?$"
)
_LONGEST_SIGN: Final = 6
_SIGN_ENDS: Final = frozenset("$£€¥₹₩#DRPsk.")
_MINUS = re.compile(r"(?:\bminus\s|(?<![\w)])[-−–])$")
_AFTER = re.compile(
    r"[ \u00a0\n]?[-‐‑]?([A-Za-z°%²³/]+)(?:[ \u00a0\n-]([A-Za-z]+)(?:[ \u00a0\n]([A-Za-z]+))?)?"
)
_SUPERSCRIPT: Final = "²³"

_YEARS: Final = range(1500, 2101)
_YEAR_DIGITS: Final = 4
_LONGEST_NUMBER: Final = 24
_HEDGED = re.compile(
    r"""\b(?:(?P<about>about|around|approximately|roughly|some|circa|estimated|close\sto|near)
      |(?P<below>nearly|almost|just\sshort\sof
        |(?:just\s|a\slittle\s|slightly\s)?(?:under|below|(?:less|fewer)\sthan))
      |(?P<above>(?:just\s|well\s|a\slittle\s|slightly\s)?(?:more\sthan|over|above)|upwards?\sof)
      |(?P<within>(?:at|no|not)\s(?:least|most|more\sthan|less\sthan|fewer\sthan)|up\sto
        |as\s(?:many|much|few|little)\sas|a\s(?:maximum|minimum)\sof|exceed(?:ing|ed|s)))
      \s(?:(?:a|an|the|another)\s)?$""",
    re.VERBOSE | re.IGNORECASE,
)
_LAST_OF_A_HEDGE: Final = frozenset(
    """
    about around approximately roughly some circa estimated to near nearly almost of under than below over
    above least most as exceeding exceeded exceeds a an the another
    """.split()
)
_LONGEST_HEDGE: Final = 24
_OR_SO = re.compile(r"\s?(?:-?(?:odd|ish|plus|some)\b|or\s(?:so|more|less|fewer)\b|\+)")
_HEDGES: Final = {"about": Hedge.ABOUT, "below": Hedge.BELOW, "above": Hedge.ABOVE, "within": Hedge.WITHIN}

_ONE_IN = re.compile(r"(?:\s(?:in|out\sof)\s(?:every\s)?|-in-)$")
_JOINED_LENGTH = re.compile(r"[ ,-]{1,2}(?:and\s)?$")
_SMALLER: Final = {("ft", "in"), ("lb", "oz"), ("st", "lb"), ("yd", "ft"), ("h", "min"), ("min", "s")}


class _Numeral(Row):
    """A number before anything is known of its unit."""

    value: float
    step: float
    start: int
    end: int
    scale: float = 1
    form: str = "cardinal"
    upto: float | None = None
    mark: str = ""  # what stands between the two numbers of a pair
    words: bool = False
    tied: bool = False  # a hyphen follows


def numerals(
    text: str, words: Iterable[Word], dates: Iterable[WrittenDate], digits: Iterable[tuple[int, int]]
) -> list[int]:
    """Return where the numbers of a text begin, in order: both of a pair; not all of them make a figure.

    Args:
        text: The text.
        words: Its words.
        dates: The dates in it, whose numbers are left out.
        digits: Where its digits stand.
    """
    found = spelled_starts(words)
    taken = _Taken(dates)
    before = len(text)
    for start, end in digits:
        goes_on = start == before + 1 and text[before] in ",."  # 1,500.25
        before = end
        if not goes_on and not taken.has(start):
            found.append(start)
    return sorted(found)


def figures(
    text: str, words: Sequence[Word], dates: Iterable[WrittenDate], span: Span | None = None
) -> tuple[Figure, ...]:
    """Return the figures of a text, in order; those of dates, clocks, years and names are none.

    Args:
        text: The text.
        words: Its words.
        dates: The dates in it.
        span: Where to read, if not everywhere; the words and the dates are those that begin there.
    """
    taken = _Taken(dates)
    start, end = span or Span(0, len(text))
    found: list[Figure] = []
    for numeral in sorted((*_in_digits(text, start, end), *_in_words(text, words)), key=_start):
        if taken.has(numeral.start) or (found and numeral.start < found[-1].end):
            continue
        figure = _figure(text, numeral)
        if figure and not (found and _merge(text, found, figure)):
            found.append(figure)
    return tuple(found)


class _Taken:
    """The places that dates take."""

    def __init__(self, dates: Iterable[WrittenDate]) -> None:
        spans = sorted(date.span for date in dates)
        self._starts = [span.start for span in spans]
        self._ends = [span.end for span in spans]

    def has(self, place: int) -> bool:
        at = bisect_right(self._starts, place) - 1
        return at >= 0 and place < self._ends[at]


def _start(numeral: _Numeral) -> int:
    return numeral.start


def _in_digits(text: str, start: int, end: int) -> Iterator[_Numeral]:
    at = start
    for match in _DIGITS.finditer(text, start, end):
        if match.start() < at:
            continue
        numeral = _digits(text, match)
        at = numeral.end if numeral else match.end()
        if numeral and not _CLOCK_AFTER.match(text, numeral.end):
            yield numeral


def _digits(text: str, match: re.Match[str]) -> _Numeral | None:
    start, end = match.span()
    number = match[0]
    if len(number) > _LONGEST_NUMBER or (not number.isdigit() and shape(number) is Shape.BROKEN):
        return None
    value, step = _parsed(number)
    following = text[end : end + 1]
    if step == 1 and following in _MIXES:
        mixed = _MIXED.match(text, end)
        part = _part(mixed) if mixed else 1
        if mixed and part < 1:
            return _Numeral(value + part, 1 / 8, start, mixed.end())
    pair = _PAIR.match(text, end) if following in _PAIRS else None
    if pair:
        return _pair(value, step, start, pair, text)
    ordinal = _ORDINAL.match(text, end) if following in _ORDINAL_STARTS else None
    if ordinal:
        return _Numeral(value, 1, start, ordinal.end(), form="ordinal")
    year = number.isdigit() and len(number) == _YEAR_DIGITS and value in _YEARS
    return _Numeral(value, step, start, end, form="year" if year else "cardinal")


def _part(mixed: re.Match[str]) -> float:
    """Return what a mixed number has beside its whole."""
    return _VULGAR[mixed[3]] if mixed[3] else int(mixed[1]) / int(mixed[2])


def _pair(value: float, step: float, start: int, pair: re.Match[str], text: str) -> _Numeral | None:
    if _PAIR.match(text, pair.end()) or len(pair[2]) > _LONGEST_NUMBER or shape(pair[2]) is Shape.BROKEN:
        return None  # a telephone number, a date
    upto, finer = _parsed(pair[2])
    if pair[1] == ":" and len(pair[2]) > 1:
        return None  # a clock
    if pair[1] == "/" and not 0 < value < upto:
        return None
    if pair[1] not in ":/" and len(pair[2]) == 2 and value in _YEARS:  # noqa: PLR2004 (2019-20)
        return None
    return _Numeral(value, min(step, finer), start, pair.end(), upto=upto, mark=pair[1])


def _parsed(number: str) -> tuple[float, float]:
    """Return the value of a well-formed number, and what its last digit counts."""
    whole, _, decimals = number.replace(",", "").partition(".")
    return (float(f"{whole}.{decimals}"), 10.0 ** -len(decimals)) if decimals else (float(whole), 1)


def _in_words(text: str, words: Sequence[Word]) -> Iterator[_Numeral]:
    for one in spelled(text, words):
        before = text[max(0, one.start - 2) : one.start]
        if before.endswith(("-", "‑", "/", "’", "'")) and before[0].isalnum():
            continue
        yield _Numeral(
            one.value, one.step, one.start, one.end, one.scale, one.form, words=True, tied=one.tied
        )


def _figure(text: str, numeral: _Numeral) -> Figure | None:
    """Return the figure that a number makes with what stands around it."""
    start = numeral.start
    before = text[max(0, start - _LONGEST_SIGN) : start]
    sign = _SIGN.search(before) if before[-1:] in _SIGN_ENDS or before[-2:-1] in _SIGN_ENDS else None
    if sign:
        start -= len(before) - sign.start()
    numeral, measured, end = _with_unit(text, numeral, money=bool(sign))
    if sign:
        measured = Unit(Kind.MONEY, SIGNS[sign[1]])
    if numeral.form == "year" and not measured and numeral.scale == 1:
        return None
    if measured is None and _part_of_a_word(text, end):
        return None
    value, upto = numeral.value, numeral.upto
    if measured and _MINUS.search(text[max(0, numeral.start - 7) : numeral.start]):
        value = -value
    factor = 1.0
    if measured and not measured.size:
        factor = measured.factor
    kind = _kind(numeral, measured)
    hedge, lead = _hedge(text, start, end)
    return Figure(
        Span(start, end),
        Span(numeral.start, numeral.end),
        kind,
        value * factor,
        numeral.step * factor,
        numeral.scale,
        measured.name if measured else "",
        measured.size if measured else "",
        measured.factor if measured and measured.size else 1,
        upto * factor if upto is not None else None,
        hedge,
        lead,
        words=numeral.words,
        compound=numeral.tied or text[numeral.end : numeral.end + 1] in {"-", "‑", "‐"},
    )


def _with_unit(text: str, numeral: _Numeral, *, money: bool) -> tuple[_Numeral, Unit | None, int]:
    """Return the number scaled by what follows it, its unit, and where both end."""
    end = numeral.end
    match = _AFTER.match(text, end)
    if not match:
        return numeral, None, end
    first, touches = match[1], match.start(1) == end
    scale = SCALES.get(first.lower()) or (MONEY_SCALES.get(first, 0) if money else 0)
    if not scale and first == "m" and touches:
        # “5m euros” and, of Britain's tables, a bare “5m”: a length unless a currency follows.
        scale = 1e6 if _currency_follows(match) else 0
    if scale and numeral.form != "ordinal":
        end = match.end(1)
        more = SCALES.get((match[2] or "").lower())
        if more and text[end : match.start(2)] != "-":
            scale, end = scale * more, match.end(2)  # 2.5 lakh crore
        upto = numeral.upto * scale if numeral.upto is not None else None
        numeral = numeral._replace(
            value=numeral.value * scale, step=numeral.step * scale, scale=scale, end=end, upto=upto
        )
        match = _AFTER.match(text, end)
    if not match or numeral.form == "ordinal":
        return numeral, None, end
    return numeral, *_unit(text, match, end, money=money)


def _currency_follows(match: re.Match[str]) -> bool:
    found = unit(match[2] or "")
    return found is not None and found.kind is Kind.MONEY


def _unit(text: str, match: re.Match[str], end: int, *, money: bool) -> tuple[Unit | None, int]:
    if match[1].lower() not in FIRST_WORDS:
        return None, end
    touches = match.start(1) == end
    for count in (3, 2, 1):
        if match[count] is None:
            continue
        spelling = " ".join(part for part in match.groups()[:count] if part)
        found = unit(spelling, touches=touches)
        if found and not (money and found.kind is not Kind.MONEY):
            stop = match.end(count)
            return found, stop + (text[stop : stop + 1] in _SUPERSCRIPT and stop < len(text))
    return None, end


def _part_of_a_word(text: str, end: int) -> bool:
    """Tell whether letters follow that are no unit: 4x4s, 3D, 80s."""
    return text[end : end + 1].isalpha()


def _kind(numeral: _Numeral, measured: Unit | None) -> Kind:
    if numeral.form in {"ordinal", "fraction", "multiple"}:
        return Kind.MULTIPLE if numeral.form == "multiple" else Kind(numeral.form)
    if numeral.upto is not None and measured is None:
        if numeral.mark == "/":
            return Kind.FRACTION
        return Kind.RATIO if numeral.mark == ":" else Kind.SCORE
    return measured.kind if measured else Kind.COUNT


def _hedge(text: str, start: int, end: int) -> tuple[Hedge, int]:
    """Return how far the words around a figure take it back, and where those before it begin."""
    before = text[max(0, start - _LONGEST_HEDGE) : start]
    last = before.rstrip().rpartition(" ")[2].lower()
    found = _HEDGED.search(before) if last in _LAST_OF_A_HEDGE else None
    if found:
        return _HEDGES[found.lastgroup or "about"], start - len(found[0])
    return (Hedge.ABOUT if _OR_SO.match(text, end) else Hedge.NONE), start


def _merge(text: str, found: list[Figure], figure: Figure) -> bool:
    """Join a figure to the one before where the two are one: “6 feet 2 inches”, “one in five”."""
    last = found[-1]
    gap = text[last.end : figure.start]
    if len(gap) > _LONGEST_HEDGE:
        return False
    span = Span(last.start, figure.end)
    if (last.unit, figure.unit) in _SMALLER and (not gap.strip() or _JOINED_LENGTH.fullmatch(gap)):
        small = figure.factor / last.factor
        value = last.value + figure.value * small
        found[-1] = last._replace(span=span, value=value, step=figure.step * small)
        return True
    both_bare = last.kind is figure.kind is Kind.COUNT and last.upto is None
    if both_bare and _ONE_IN.match(gap) and 0 < last.value < figure.value < 1e4:  # noqa: PLR2004 (a share)
        found[-1] = last._replace(span=span, kind=Kind.RATIO, upto=figure.value, compound=False)
        return True
    return False
