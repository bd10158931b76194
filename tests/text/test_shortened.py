from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from newslint.text import shortened


def test_what_fits_stays() -> None:
    assert shortened("World Health\nOrganization", 25) == "World Health Organization"


def test_the_rest_is_cut_between_words() -> None:
    assert shortened("World Health Organization", 16) == "World Health …"


@given(st.text(), st.integers(3, 40))
def test_it_is_never_much_too_long(text: str, most: int) -> None:
    assert len(shortened(text, most)) <= most + 1
    assert "\n" not in shortened(text, most)
