"""Spans."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from newslint.text import Span

SPANS = st.tuples(st.integers(0, 12), st.integers(0, 12)).map(lambda ends: Span(min(ends), max(ends)))


@given(SPANS, SPANS)
def test_relations_are_those_of_the_characters(one: Span, other: Span) -> None:
    ours, theirs = set(range(*one)), set(range(*other))
    if ours and theirs:
        assert one.overlaps(other) == bool(ours & theirs)
        assert one.covers(other) == (theirs <= ours)
    assert one.overlaps(other) == other.overlaps(one)


@given(SPANS, st.integers(0, 5))
def test_shift_finds_the_same_characters_further_on(span: Span, by: int) -> None:
    text = "the copy desk"
    assert span.shift(by).of("x" * by + text) == span.of(text)


def test_spans_sort_by_place() -> None:
    assert sorted([Span(3, 4), Span(1, 9), Span(1, 2)]) == [Span(1, 2), Span(1, 9), Span(3, 4)]


@given(st.text(" \n\u00a0ab", max_size=12), SPANS)
def test_no_white_space_is_left_at_the_ends(text: str, span: Span) -> None:
    span = Span(min(span.start, len(text)), min(span.end, len(text)))
    assert span.trimmed(text).of(text) == span.of(text).strip()
    assert span.covers(span.trimmed(text))
