"""Lines and columns."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from newslint.text import LineIndex

TEXTS = st.lists(st.sampled_from(["a", "𝔸", "\n", "\r", "\r\n", "\u2028", "\f"])).map("".join)


def brute_force(text: str) -> list[tuple[int, int]]:
    """Return the line and column of each offset, counted one character at a time."""
    places, line, column = [], 1, 1
    for at, character in enumerate(text):
        places.append((line, column))
        ends = character == "\n" or (character == "\r" and text[at + 1 : at + 2] != "\n")
        line, column = (line + 1, 1) if ends else (line, column + 1)
    return [*places, (line, column)]


@given(TEXTS)
def test_positions_are_those_counted_by_hand(text: str) -> None:
    index = LineIndex(text)
    expected = [(at, line, column) for at, (line, column) in enumerate(brute_force(text))]
    assert [index.position(at) for at in range(len(text) + 1)] == expected
    assert len(index) == expected[-1][1]


@given(TEXTS)
def test_lines_and_their_newlines_are_the_text(text: str) -> None:
    index = LineIndex(text)
    at = 0
    for number in range(1, len(index) + 1):
        assert index.start(number) == at
        line = index.line(number)
        assert not set(line) & set("\r\n")
        at += len(line)
        assert text[:at].endswith(line)
        at += 2 if text.startswith("\r\n", at) else min(1, len(text) - at)
    assert at == len(text)
