"""Folding."""

from __future__ import annotations

import sys

from hypothesis import given
from hypothesis import strategies as st

from newslint.text import fold


def test_no_code_point_changes_the_length() -> None:
    assert [code for code in range(sys.maxunicode + 1) if len(fold(chr(code))) != 1] == []


@given(st.text())
def test_offsets_stay_true(text: str) -> None:
    folded = fold(text)
    assert len(folded) == len(text)
    assert fold(folded) == folded


def test_what_editors_type_in_two_ways_is_one() -> None:
    assert fold("“He’s\u00a0in İzmir‑Buca,”\nSHE said") == '"he\'s in izmir-buca," she said'
