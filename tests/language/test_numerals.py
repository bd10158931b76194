from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from newslint.language.numerals import in_form_of, in_words, ordinal_in_figures, ordinal_in_words, value


@given(st.integers(1, 999))
def test_what_is_written_is_read_back(number: int) -> None:
    for write in (in_words, ordinal_in_words, ordinal_in_figures, str):
        assert value(write(number)) == number


@pytest.mark.parametrize(
    ("number", "cardinal", "ordinal", "figures"),
    [
        (1, "one", "first", "1st"),
        (12, "twelve", "twelfth", "12th"),
        (20, "twenty", "twentieth", "20th"),
        (25, "twenty-five", "twenty-fifth", "25th"),
        (100, "one hundred", "hundredth", "100th"),
        (112, "one hundred and twelve", "one hundred and twelfth", "112th"),
        (342, "three hundred and forty-two", "three hundred and forty-second", "342nd"),
    ],
)
def test_numbers_are_written_as_papers_do(number: int, cardinal: str, ordinal: str, figures: str) -> None:
    assert (in_words(number), ordinal_in_words(number), ordinal_in_figures(number)) == (
        cardinal,
        ordinal,
        figures,
    )


@given(st.integers(1, 999), st.integers(1, 999))
def test_a_number_takes_the_form_of_another(one: int, other: int) -> None:
    for write in (in_words, ordinal_in_words, ordinal_in_figures, str):
        assert in_form_of(write(one), other) == write(other)
        assert in_form_of(write(one).capitalize(), other) == write(other).capitalize()


@pytest.mark.parametrize("numeral", ["a hundred", "Twenty five", "one hundred twelve", "a"])
def test_looser_forms_are_read_too(numeral: str) -> None:
    assert value(numeral) in {100, 25, 112, 1}


@pytest.mark.parametrize(
    "numeral", ["", "some", "few", "1000", "0", "twenty-twenty", "ten hundred", "hundreds"]
)
def test_what_is_no_number_has_no_value(numeral: str) -> None:
    assert value(numeral) is None
