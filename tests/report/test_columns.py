from __future__ import annotations

import unicodedata

import pytest
from hypothesis import given
from hypothesis import strategies as st

from newslint.report.columns import ELLIPSIS, columns, window, wrap
from newslint.text import printable

TEXTS = st.text(max_size=60).map(printable)


@pytest.mark.parametrize(
    ("text", "width"),
    [
        ("", 0),
        ("Xi", 2),
        ("“Café”", 6),
        (unicodedata.normalize("NFD", "Café"), 4),
        ("北京", 4),
        ("ﾊﾝｶｸ", 4),
        ("a\u200bb\u200dc", 3),
        ("co\u00adop", 5),
        ("👍", 2),
    ],
)
def test_columns(text: str, width: int) -> None:
    assert columns(text) == width


def test_a_line_that_fits_is_shown_whole() -> None:
    assert window("He said ", "Shi", " met the pope.", 25) == ("He said ", "Shi", " met the pope.")


def test_a_long_line_is_cut_between_words_around_the_excerpt() -> None:
    line = window("one two three four five ", "Shi", " six seven eight nine ten", 28)
    assert line == ("…four five ", "Shi", " six seven …")


def test_what_one_side_does_not_need_the_other_gets() -> None:
    line = window("He ", "Shi", " one two three four five six seven", 24)
    assert line == ("He ", "Shi", " one two three …")


def test_a_long_excerpt_keeps_its_beginning_and_its_end() -> None:
    line = window("", "READ More " + "x" * 100 + " the end", "", 29)
    assert line == ("", "READ More xxxx…xxxxxx the end", "")


@given(TEXTS, TEXTS, TEXTS, st.integers(30, 60))
def test_a_window_fits_and_shows_what_stands_there(before: str, excerpt: str, after: str, room: int) -> None:
    seen = window(before, excerpt, after, room)
    assert columns("".join(seen)) <= room
    assert before.endswith(seen.before.removeprefix(ELLIPSIS))
    assert after.startswith(seen.after.removesuffix(ELLIPSIS))
    assert not excerpt or seen.excerpt
    if columns(before + excerpt + after) <= room:
        assert seen == (before, excerpt, after)


@given(st.text(alphabet="ab 北\u0301", max_size=80), st.integers(4, 20))
def test_wrapped_lines_fit_and_leave_out_nothing_but_spaces(text: str, room: int) -> None:
    lines = [span.of(text) for span in wrap(text, room)]
    assert "".join("".join(lines).split()) == "".join(text.split())
    for line in lines:
        assert columns(line) <= room or " " not in line.strip()


def test_wrapping_an_empty_text_gives_an_empty_line() -> None:
    assert wrap("", 10) == [(0, 0)]
