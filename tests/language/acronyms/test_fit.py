"""Which words letters are made from."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from newslint.language import words
from newslint.language.acronyms.fit import expansion


def fit(form: str, text: str) -> tuple[str, str, bool] | None:
    found = expansion(form, text, words(text))
    return (found.span.of(text), found.right, found.strict) if found else None


@pytest.mark.parametrize(
    ("form", "text", "name"),
    [
        ("WHO", "He works for the World Health Organization", "World Health Organization"),
        ("CBOT", "grain at the Chicago Board of Trade", "Chicago Board of Trade"),
        ("TfL", "a spokesman for Transport for London", "Transport for London"),
        ("S&T", "its Science and Technology", "Science and Technology"),
        (
            "IGAD",
            "the Inter-governmental Authority on Development",
            "Inter-governmental Authority on Development",
        ),
        ("USGS", "says the U.S. Geological Survey", "U.S. Geological Survey"),
        ("GDP", "growth of gross domestic product", "gross domestic product"),
        (
            "ATFE",
            "the Bureau of Alcohol, Tobacco, Firearms and Explosives",
            "Alcohol, Tobacco, Firearms and Explosives",
        ),
        ("WBD", "shares of Warner Bros. Discovery", "Warner Bros. Discovery"),
    ],
)
def test_initials(form: str, text: str, name: str) -> None:
    assert fit(form, text) == (name, form, True)


def test_two_exchanged_initials_are_a_slip() -> None:
    assert fit("IFM", "ministers of the International Monetary Fund") == (
        "International Monetary Fund",
        "IMF",
        True,
    )


@pytest.mark.parametrize(
    ("form", "text"),
    [
        ("PD", "the Democratic Party"),  # two letters in the order of another language
        ("CIM", "controversial as the international market"),  # no name, and no term
    ],
)
def test_what_is_no_slip(form: str, text: str) -> None:
    found = fit(form, text)
    assert found is None or found[1] == form


def test_letters_from_within_the_words() -> None:
    assert fit("ICBM", "the intercontinental ballistic missile") == (
        "intercontinental ballistic missile",
        "ICBM",
        False,
    )


@pytest.mark.parametrize(
    "text", ["", "the mayor", "The World met. Health Organization", "World (Health Organization"]
)
def test_no_words(text: str) -> None:
    assert fit("WHO", text) is None


@given(st.text(st.sampled_from("ABC&"), min_size=2, max_size=6), st.text("Aab cC.,-(", max_size=60))
def test_what_is_found_ends_the_text_and_begins_with_a_word(form: str, text: str) -> None:
    found = expansion(form, text, words(text))
    if found:
        assert found.span.end == words(text)[-1].end
        assert text[found.span.start].isalnum()
