from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from newslint.language import doublings, swaps
from newslint.language.acronyms.letters import letters

FORMS = st.text(st.sampled_from("ABCD"), min_size=2, max_size=6)


@pytest.mark.parametrize(
    ("word", "form"),
    [
        ("NGO", "NGO"),
        ("NGOs", "NGO"),
        ("U.N.", "UN"),
        ("QZRB’s", "QZRB"),
        ("S&T", "S&T"),
        ("MoD", "MoD"),
        ("TfL", "TfL"),
        ("US", "US"),
        ("McDonald", ""),
        ("Board", ""),
        ("IT-led", ""),
        ("A", ""),
    ],
)
def test_the_letters_of_a_word(word: str, form: str) -> None:
    assert letters(word) == form


@given(FORMS)
def test_an_exchange_keeps_the_letters_and_is_its_own_way_back(form: str) -> None:
    for other in swaps(form):
        assert other != form
        assert sorted(other) == sorted(form)
        assert form in swaps(other)


@given(FORMS)
def test_a_doubled_letter_can_be_lost_again(form: str) -> None:
    for longer in doublings(form):
        assert len(longer) == len(form) + 1
        assert any(longer[:at] + longer[at + 1 :] == form for at in range(len(longer)))
