"""Edits."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from newslint.text import Edit, Span, apply

# What stays before an edit, what the edit takes away, and what it puts there.
PARTS = st.lists(st.tuples(st.text(min_size=1, max_size=4), st.text(max_size=4), st.text(max_size=4)))


@given(PARTS, st.text(max_size=4), st.data())
def test_edits_change_their_spans_and_nothing_else(
    parts: list[tuple[str, str, str]], rest: str, data: st.DataObject
) -> None:
    edits, at = [], 0
    for stays, goes, comes in parts:
        edits.append(Edit(Span(at + len(stays), at + len(stays + goes)), comes))
        at += len(stays + goes)
    before = "".join(stays + goes for stays, goes, _ in parts) + rest
    after = "".join(stays + comes for stays, _, comes in parts) + rest
    assert apply(before, data.draw(st.permutations(edits))) == after


def test_an_empty_span_inserts_even_where_another_edit_begins() -> None:
    assert apply("a b", [Edit(Span(2, 3), "d"), Edit(Span(2, 2), "c ")]) == "a c d"


@pytest.mark.parametrize("spans", [[(0, 2), (1, 3)], [(0, 2), (1, 1)], [(2, 4)], [(2, 1)], [(-1, 1)]])
def test_what_cannot_be_done_is_refused(spans: list[tuple[int, int]]) -> None:
    with pytest.raises(ValueError, match="overlaps another or leaves the text"):
        apply("abc", [Edit(Span(*span), "x") for span in spans])
