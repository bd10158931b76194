from __future__ import annotations

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from newslint.language.dates.expressions import expressions

WEDNESDAY = date(2020, 10, 28)


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("It rained yesterday and will tomorrow.", {"yesterday": "2020-10-27", "tomorrow": "2020-10-29"}),
        ("She said Friday it was over.", {"Friday": "2020-10-23"}),
        ("The vote will be held on Friday.", {"Friday": "2020-10-30"}),
        ("It rained. Wednesday was dry.", {"Wednesday": "2020-10-28"}),
        ("He fell on Tuesday night.", {"Tuesday night": "2020-10-27TNI"}),
        ("last Friday and next Monday", {"last Friday": "2020-10-23", "next Monday": "2020-11-02"}),
        (
            "last week, this month and next year",
            {"last week": "2020-W43", "this month": "2020-10", "next year": "2021"},
        ),
        ("last summer, this decade", {"last summer": "2019-SU", "this decade": "202"}),
        ("last December and in September", {"last December": "2019-12", "September": "2020-09"}),
        ("It is due in March.", {"March": "2021-03"}),
        ("They will march in May.", {"May": "2021-05"}),
        ("five years ago, a month ago", {"five years ago": "2015", "a month ago": "2020-09"}),
        (
            "ten days ago, two weeks from now",
            {"ten days ago": "2020-10-18", "two weeks from now": "2020-W46"},
        ),
        ("for two months and 36 hours", {"two months": "P2M", "36 hours": "PT36H"}),
        ("the past 20 years, two decades", {"the past 20 years": "P20Y", "two decades": "P20Y"}),
        ("several years, weeks", {"several years": "PXY", "weeks": "PXW"}),
        ("the third quarter, fourth-quarter", {"the third quarter": "2020-Q3", "fourth-quarter": "2020-Q4"}),
        ("profit for the quarter", {"the quarter": "2020-Q3"}),
        ("the 1990s, early 2000s, the '60s", {"the 1990s": "199", "early 2000s": "200", "the '60s": "196"}),
        ("the 19th century", {"the 19th century": "18"}),
        ("daily, every month", {"daily": "P1D", "every month": "P1M"}),
        ("Now they meet at 5:30 p.m. GMT.", {"Now": "PRESENT_REF", "5:30 p.m.": "T17:30"}),
        ("on Oct. 3, in May 2019, in 2018", {"Oct. 3": "2020-10-03", "May 2019": "2019-05", "2018": "2018"}),
        ("on June 31", {"June 31": ""}),
    ],
)
def test_what_a_text_says_of_time(text: str, found: dict[str, str]) -> None:
    assert {one.span.of(text): one.value for one in expressions(text, WEDNESDAY)} == found


@pytest.mark.parametrize(
    "text", ["They march.", "He may go.", "a friday", "a 6-year-old", "secondary", "the other"]
)
def test_what_says_nothing_of_time(text: str) -> None:
    assert expressions(text, WEDNESDAY) == ()


WORDS = (
    "the last next two 20 1990s years week ago Friday May 3 2020 quarter of in , - every 5pm century".split()
)


@given(st.lists(st.sampled_from(WORDS), max_size=14), st.dates(date(2, 1, 1), date(9990, 1, 1)))
def test_expressions_come_in_order_and_apart(words: list[str], published: date) -> None:
    text = " ".join(words)
    at = 0
    for one in expressions(text, published):
        assert at <= one.start < one.end <= len(text)
        at = one.end


@pytest.mark.parametrize("piece", ["the ", "the past ", "a few ", "May ", "20 ", "last ", "one hundred "])
def test_a_long_text_is_read_to_its_end(piece: str) -> None:
    assert all(one.end <= len(piece) * 20_000 for one in expressions(piece * 20_000, WEDNESDAY))
