from __future__ import annotations

from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from newslint.language import Figure, FigureHedge, FigureKind, dates, figures, words


def read(text: str) -> tuple[Figure, ...]:
    return figures(text, words(text), dates(text))


def shown(figure: Figure) -> str:
    upto = "" if figure.upto is None else f"-{figure.upto:g}"
    return f"{figure.kind.value} {figure.value:g}{upto} {figure.unit}".strip()


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("306 votes and five men", {"306": "count 306", "five": "count 5"}),
        ("They rowed\n12 miles", {"12 miles": "measure 12 mi"}),
        ("2,500 and 2.5 million", {"2,500": "count 2500", "2.5 million": "count 2.5e+06"}),
        ("2,06,737 cases", {"2,06,737": "count 206737"}),
        (
            "5 lakh, 3 crore and 2.5 lakh crore",
            {"5 lakh": "count 500000", "3 crore": "count 3e+07", "2.5 lakh crore": "count 2.5e+12"},
        ),
        ("the 3rd and twenty-first", {"3rd": "ordinal 3", "twenty-first": "ordinal 21"}),
        ("$5.20, £5m and Rs 500", {"$5.20": "money 5.2 $", "£5m": "money 5e+06 £", "Rs 500": "money 500 ₹"}),
        ("US$3bn or A$4k", {"US$3bn": "money 3e+09 $", "A$4k": "money 4000 A$"}),
        ("30 cents, 5 billion euros", {"30 cents": "money 0.3 $", "5 billion euros": "money 5e+09 €"}),
        (
            "5%, 5.5 per cent, 5-1/2 pct",
            {"5%": "percent 5 %", "5.5 per cent": "percent 5.5 %", "5-1/2 pct": "percent 5.5 %"},
        ),
        (
            "a seven-point lead, 25 basis points",
            {"seven-point": "points 7", "25 basis points": "points 0.25 pp"},
        ),
        (
            "two-thirds, a quarter of, half",
            {"two-thirds": "fraction 0.666667", "a quarter": "fraction 0.25", "half": "fraction 0.5"},
        ),
        ("3/4 or 2½ or 3 1/2", {"3/4": "fraction 3-4", "2½": "count 2.5", "3 1/2": "count 3.5"}),
        (
            "one in five, 12 out of 48, 3:1",
            {"one in five": "ratio 1-5", "12 out of 48": "ratio 12-48", "3:1": "ratio 3-1"},
        ),
        ("won 3-1 and 306–232", {"3-1": "score 3-1", "306–232": "score 306-232"}),
        (
            "25 C, 77°F, minus 5 degrees Celsius",
            {
                "25 C": "temperature 25 °C",
                "77°F": "temperature 77 °F",
                "5 degrees Celsius": "temperature -5 °C",
            },
        ),
        ("a 5-mile walk at 60 mph", {"5-mile": "measure 5 mi", "60 mph": "measure 60 mph"}),
        (
            "10-20 miles, 193 sq miles",
            {"10-20 miles": "measure 10-20 mi", "193 sq miles": "measure 193 sq mi"},
        ),
        (
            "6 feet 2 inches and 5ft 6in",
            {"6 feet 2 inches": "measure 6.16667 ft", "5ft 6in": "measure 5.5 ft"},
        ),
        (
            "three times, a fourfold rise, twice",
            {"three times": "multiple 3 times", "fourfold": "multiple 4", "twice": "multiple 2"},
        ),
        ("Two hundred and six", {"Two hundred and six": "count 206"}),
        (
            "three hundred and twenty-five million",
            {"three hundred and twenty-five million": "count 3.25e+08"},
        ),
        (
            "two thousand and six, one and a half million",
            {"two thousand and six": "count 2006", "one and a half million": "count 1.5e+06"},
        ),
        (
            "half a million, a dozen, a million",
            {"half a million": "count 500000", "a dozen": "count 12", "a million": "count 1e+06"},
        ),
        ("five and six, one two", {"five": "count 5", "six": "count 6", "one": "count 1", "two": "count 2"}),
    ],
)
def test_a_figure_is_read_with_its_unit(text: str, found: dict[str, str]) -> None:
    assert {one.span.of(text): shown(one) for one in read(text)} == found


@pytest.mark.parametrize(
    "text",
    [
        "On May 3, 2020, and in 2019",
        "at 5:30 p.m., 9 a.m. and 10 o'clock",
        "the F-31, an A320 and 4x4s in 3D",
        "call 555-123-4567 or 10.0363.18",
        "10,0363,18 and 2,8 and 1.234,5",
        "hundreds of millions, a third man and the first half",
        "a hundredth, oneself and the Tenness",
        "1" * 40,
    ],
)
def test_what_counts_nothing_is_no_figure(text: str) -> None:
    assert [one.span.of(text) for one in read(text) if one.kind is not FigureKind.ORDINAL] == []


@pytest.mark.parametrize(
    ("text", "hedge"),
    [
        ("about 30", FigureHedge.ABOUT),
        ("30 or so", FigureHedge.ABOUT),
        ("Nearly 30", FigureHedge.BELOW),
        ("just under $30", FigureHedge.BELOW),
        ("fewer than 30", FigureHedge.BELOW),
        ("slightly more than 30", FigureHedge.ABOVE),
        ("over a dozen", FigureHedge.ABOVE),
        ("at least 30", FigureHedge.WITHIN),
        ("as many as 30", FigureHedge.WITHIN),
        ("up to 30", FigureHedge.WITHIN),
        ("to 30", FigureHedge.NONE),
        ("turned over, 30", FigureHedge.NONE),
    ],
)
def test_a_hedge_belongs_to_its_figure(text: str, hedge: FigureHedge) -> None:
    (figure,) = read(text)
    assert figure.hedge is hedge
    assert (figure.lead < figure.start) is (hedge is not FigureHedge.NONE and not text.endswith("so"))


@given(st.integers(0, 10**9 - 1))
def test_every_number_in_groups_is_read(number: int) -> None:
    text = f"Some {number:,} of them"
    assert [one.value for one in read(text)] == [number]


@given(st.integers(1, 99), st.sampled_from(["hundred", "thousand", "million", ""]))
def test_every_number_in_words_is_read(number: int, scale: str) -> None:
    ones = "one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen"
    small = ["", *ones.split(), "seventeen", "eighteen", "nineteen"]
    tens = ["", "", "twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety"]
    ten, one = divmod(number, 10)
    name = small[number] if number < 20 else f"{tens[ten]}-{small[one]}".rstrip("-")
    (figure,) = read(f"They are {name} {scale} strong".replace("  ", " "))
    assert figure.value == number * {"hundred": 100, "thousand": 1000, "million": 10**6, "": 1}[scale]


PIECES = [
    "5",
    "2,500",
    "1.5",
    "five",
    "two",
    "hundred",
    "and",
    "a",
    "half",
    "million",
    "$",
    "%",
    " percent",
    "-",
    "km",
    "feet",
    "inches",
    "in",
    "of",
    "out",
    "to",
    "(",
    ")",
    "about",
    "minus",
    "½",
    "1/2",
    "3-1",
    "May",
    "9",
    ".",
    ",",
    "\n",
    "°C",
    "9" * 30,
    "x",
    "’s",
]


@given(st.lists(st.tuples(st.sampled_from(PIECES), st.sampled_from(["", " ", ", "])), max_size=16))
def test_figures_come_in_order_and_hold_their_numerals(pieces: list[tuple[str, str]]) -> None:
    text = "".join(piece + gap for piece, gap in pieces)
    found = read(text)
    assert all(one.end <= two.start for one, two in pairwise(found))
    for one in found:
        assert 0 <= one.lead <= one.start < one.end <= len(text)
        assert one.span.covers(one.numeral)
        assert one.bounds.low <= one.value <= one.bounds.high
        assert one.like(one) is not None


@pytest.mark.parametrize(
    "piece",
    [
        "1,",
        "5-",
        "1:2:",
        "five ",
        "one and a half ",
        "about ",
        "$",
        "a hundred ",
        "6 feet 2 inches ",
        "1/",
        "x5 ",
    ],
)
def test_a_long_text_is_read_to_its_end(piece: str) -> None:
    text = piece * 20_000
    assert all(one.end <= len(text) for one in read(text))
