"""Near misses of terms: what is a slip, and what is another word."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from newslint.stylebook import Term
from newslint.stylebook.near import NearTerms

NEAR = NearTerms(
    [
        Term("coronavirus", also=("coronaviruses",)),
        Term("referendum", also=("referendums", "referenda")),
        Term("parliamentary"),
        Term("Brexit"),
        Term("Kalashnikov"),
    ]
)


@pytest.mark.parametrize(
    ("word", "term"),
    [
        ("coronavrius", "coronavirus"),
        ("Coronavius", "coronavirus"),
        ("koronavirus", "coronavirus"),
        ("coronnavirus", "coronavirus"),
        ("referandum", "referendum"),
        ("parlimentary", "parliamentary"),
        ("parleymentary", "parliamentary"),
        ("Kalaschnikov", "Kalashnikov"),
        ("Brexir", "Brexit"),
        ("Brecit", "Brexit"),
    ],
)
def test_a_slip(word: str, term: str) -> None:
    assert NEAR.slip(word) == term


@pytest.mark.parametrize(
    "word",
    [
        "coronavirus", "Coronaviruses", "coronaviral", "referenda", "referendums", "parliamentarian",
        "parliamentarily", "Brexit", "Brexiter", "breit", "exit", "Kalashnikovs", "corona-virus", "", "a",
    ],
)  # fmt: skip
def test_no_slip(word: str) -> None:
    assert NEAR.slip(word) == ""


@given(st.integers(0, 9), st.sampled_from("bcdfghijklmnopqrstuvwxyz"))
def test_any_letter_of_a_long_term_may_be_wrong(at: int, letter: str) -> None:
    wrong = "coronavirus"[:at] + letter + "coronavirus"[at + 1 :]
    assert NEAR.slip(wrong) == ("" if wrong == "coronavirus" else "coronavirus")
