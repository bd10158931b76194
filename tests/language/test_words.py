from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from newslint.language import words


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("The U.S. Senate met at 7 a.m. on Friday.", "The|U.S.|Senate|met|at|7|a.m.|on|Friday"),
        ("J.K. Rowling and J. Smith", "J.K.|Rowling|and|J|Smith"),
        ("It fell 3.5 percent to 10,000 in 1987/88.", "It|fell|3.5|percent|to|10,000|in|1987/88"),
        ("the 5th, the 20s, 4x4s, 9-to-5 and 2-1", "the|5th|the|20s|4x4s|9-to-5|and|2-1"),
        ("Don’t ask O'Neill’s players’ union", "Don’t|ask|O'Neill’s|players|union"),
        ("China-Russia talks on Covid-19 at AT&T", "China-Russia|talks|on|Covid-19|at|AT&T"),
        ("Côte d’Ivoire, cafe\u0301 and Łódź", "Côte|d’Ivoire|cafe\u0301|and|Łódź"),
        ("a snake_case word — and _this_ one", "a|snake_case|word|and|this_|one"),
        ("black & white, R&B", "black|white|R&B"),
        ("A.B.See and e.g.this", "A|B|See|and|e|g|this"),
    ],
)
def test_words_are_what_a_sub_editor_counts(text: str, expected: str) -> None:
    assert [word.text for word in words(text)] == expected.split("|")


@given(st.text(max_size=60))
def test_words_stand_where_they_say_and_leave_out_no_letter(text: str) -> None:
    found = words(text)
    assert all(word.span.of(text) == word.text and word.lower == word.text.lower() for word in found)
    ends = [0, *(word.end for word in found)]
    starts = [*(word.start for word in found), len(text)]
    between = "".join(text[end:start] for end, start in zip(ends, starts, strict=True))
    assert not any(character.isalnum() for character in between)


@pytest.mark.parametrize("piece", ["a.", "1.", "a'", "1-", "A&", "é\u0301", "_"])
def test_a_long_text_is_read_to_its_end(piece: str) -> None:
    text = piece * 50_000 + "xx"
    assert words(text)[-1].end == len(text)
