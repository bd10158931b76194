from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from newslint.language import times


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("at 5:30 p.m. GMT", {"5:30 p.m.": (17, 30)}),
        ("from 5pm to 12 a.m.", {"5pm": (17, 0), "12 a.m.": (0, 0)}),
        ("at 12:05 PM and 12.05 am", {"12:05 PM": (12, 5), "12.05 am": (0, 5)}),
        ("at 17:30, 17.30 BST and 0735 GMT", {"17:30": (17, 30), "17.30 BST": (17, 30), "0735 GMT": (7, 35)}),
        ("at nine or 10 o'clock", {"10 o'clock": (10, 0)}),
        ("at 25:10 GMT and 10:75 a.m.", {"25:10 GMT": (25, 10), "10:75 a.m.": (10, 75)}),
        ("in 2:05:10 hours", {"2:05:10 hours": (2, 5)}),
    ],
)
def test_a_time_is_found_with_what_it_says(text: str, found: dict[str, tuple[int, int]]) -> None:
    assert {time.span.of(text): time.on_the_clock for time in times(text)} == found


@pytest.mark.parametrize(
    "text",
    [
        "I am 5, am I not?",
        "30 hours",
        "2500 hours",
        "$5.30",
        "1,330 pm2.5",
        "v10:30",
        "5.30",
        "10:30:1x",
        "35 PT",
    ],
)
def test_no_time_is_found_in_counts_and_names(text: str) -> None:
    assert times(text) == ()


def test_only_a_half_of_the_day_or_a_zone_makes_a_time_sure() -> None:
    assert [time.sure for time in times("10:30, 10:30 a.m., 10:30 GMT, 10 o’clock")] == [
        False,
        True,
        True,
        True,
    ]


@given(st.text("0123456789:. apmGMT", max_size=60))
def test_times_come_in_order_and_inside_the_text(text: str) -> None:
    at = 0
    for time in times(text):
        assert at <= time.start < time.end <= len(text)
        at = time.end
