"""Paraphrases of fixed phrases: what is found, where, and what only looks like one."""

from __future__ import annotations

from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from newslint.stylebook import Paraphrases
from newslint.stylebook.paraphrases import Paraphrase
from newslint.text import fold

BOOK = Paraphrases.read(
    fixed="""
# science
artificial intelligence, greenhouse gas, greenhouse gases, machine learning,
data point, risk management, hedge fund, United Nations,
gross domestic product
""",
    substitutes="""
artificial: counterfeit | | simulated
intelligence: consciousness | insight
greenhouse: nursery
learning: getting to know | studying
machine: | gadget
point: foci
data: || information
management: the board
united: joined together
nation: || country
hedge: hedgerow
gross: | fat
product: | goods
""",
    documented="Parkinson's disease: Parkinson's ailment, sickness of Parkinson",
    ordinary="hedgerow fund",
)


def found(text: str) -> list[tuple[str, str]]:
    return [(text[one.start : one.end], one.right) for one in BOOK.find(fold(text))]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Counterfeit consciousness is new.", [("Counterfeit consciousness", "artificial intelligence")]),
        ("A counterfeit insight helps.", [("counterfeit insight", "artificial intelligence")]),
        ("nursery gases", [("nursery gases", "greenhouse gas")]),
        ("the information foci", [("information foci", "data point")]),
        ("gadget getting to know", [("gadget getting to know", "machine learning")]),
        ("gadget studying", [("gadget studying", "machine learning")]),
        ("fat domestic goods", [("fat domestic goods", "gross domestic product")]),
        ("on risk the board said", [("risk the board", "risk management")]),
        ("the Joined-Together Countries", [("Joined-Together Countries", "United Nations")]),
        ("Parkinson’s ailment", [("Parkinson’s ailment", "Parkinson's disease")]),
        ("a sickness of Parkinson", [("sickness of Parkinson", "Parkinson's disease")]),
        ("the nursery\ngas", [("nursery\ngas", "greenhouse gas")]),
    ],
)
def test_find(text: str, expected: list[tuple[str, str]]) -> None:
    assert found(text) == expected


@pytest.mark.parametrize(
    "text",
    [
        "",
        "Artificial intelligence, machine learning and greenhouse gases.",
        "A simulated insight into machine studying with information points.",  # every word of it can be meant
        "They left the nursery. Gas was found.",
        "They left the nursery\n\nGas was found.",
        "counterfeit",
        "a fat domestic product",
        "The hedgerow fund bought trees.",
        "Some foci of information.",
    ],
)
def test_find_nothing(text: str) -> None:
    assert found(text) == []


def test_of_phrases_that_overlap_the_first_and_longest_is_found() -> None:
    book = Paraphrases.read(
        fixed="gas tax, greenhouse gas, greenhouse gas tax", substitutes="greenhouse: nursery"
    )
    assert [one.right for one in book.find("a nursery gas tax")] == ["greenhouse gas tax"]


def test_a_fixed_phrase_is_no_paraphrase_of_another() -> None:
    book = Paraphrases.read(fixed="first minister, prime minister", substitutes="first: prime")
    assert book.find("the prime minister, the first minister") == ()


def test_the_upper_book_wins() -> None:
    upper = Paraphrases.read(
        fixed="artificial intelligence of things, rain forest", substitutes="rain: precipitation"
    )
    both = BOOK.under(upper)
    assert [one.right for one in both.find("precipitation forest, nursery gas")] == [
        "rain forest",
        "greenhouse gas",
    ]


def test_two_books_that_know_one_word_are_one() -> None:
    lower = Paraphrases.read(
        fixed="data points, data analysis",
        substitutes="points: focuses",
        documented="data points: information foci",
    )
    upper = Paraphrases.read(
        fixed="data mining", substitutes="mining: focuses", documented="data sets: information foci beside"
    )
    found = lower.under(upper).find("information foci, data focuses, information foci beside", 0)
    assert [one.right for one in found] == ["data points", "data mining", "data sets"]


def test_rows_are_plain_data() -> None:
    assert Paraphrases(*BOOK.row()) == BOOK


WORDS = (
    "counterfeit consciousness nursery gases gas getting to know gadget the board risk foci parkinson ailment"
)


@given(
    st.lists(st.sampled_from([*WORDS.split(), ".", "-", "\n", "'", "s", "ß", "é"]), max_size=30),
    st.booleans(),
)
def test_what_is_found_stands_in_the_text_in_order(parts: list[str], spaced: bool) -> None:  # noqa: FBT001
    text = fold((" " if spaced else "").join(parts))
    spans = [Paraphrase(*one) for one in BOOK.find(text)]
    assert all(0 <= one.start < one.end <= len(text) and text[one.start : one.end].strip() for one in spans)
    assert all(left.end <= right.start for left, right in pairwise(spans))
