"""Text made safe to show."""

from __future__ import annotations

import sys
import unicodedata

import pytest

from newslint.text import printable

REORDERING = "\u061c\u200e\u200f\u202a\u202b\u202c\u202d\u202e\u2066\u2067\u2068\u2069"


def test_nothing_that_controls_a_terminal_is_left() -> None:
    everything = "".join(map(chr, range(sys.maxunicode + 1)))
    shown = printable(everything)
    assert len(shown) == len(everything)
    assert not set(shown) & set(REORDERING)
    assert {unicodedata.category(one) for one in shown}.isdisjoint({"Cc", "Cs", "Zl", "Zp"})
    shown.encode()


def test_what_can_be_read_stays() -> None:
    text = "“Łódź” — 東京, naïve 👩‍👩‍👧 ½\u00a0% \u200b"
    assert printable(text) == text


@pytest.mark.parametrize(
    ("text", "shown"),
    [("\x1b[31m", "␛[31m"), ("a\r\nb", "a␍␊b"), ("\x7f", "␡"), ("\x9b", "�"), ("\ufeff", "�")],
)
def test_pictures(text: str, shown: str) -> None:
    assert printable(text) == shown
