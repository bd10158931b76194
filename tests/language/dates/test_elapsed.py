from __future__ import annotations

from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from newslint.language import Days, Elapsed, Hedge, age, count_before, dates, days, elapsed

DATES = st.dates(date(1600, 1, 1), date(2100, 12, 31))


def the(text: str) -> Days | None:
    (written,) = dates(text)
    return days(written)


@pytest.mark.parametrize(
    ("text", "meant"),
    [
        ("in 2012", Days(date(2012, 1, 1), date(2012, 12, 31))),
        ("in February 2012", Days(date(2012, 2, 1), date(2012, 2, 29))),
        ("on 5 May 2012", Days.of(date(2012, 5, 5))),
        ("on 31 June 2012", None),
        ("on 2012-13-05", None),
        ("on 5 May", None),
    ],
)
def test_the_days_that_a_date_reaches_over(text: str, meant: Days | None) -> None:
    assert the(text) == meant


@pytest.mark.parametrize(
    ("earlier", "later", "years"),
    [
        ("in 2012", "on 17 September 2025", Elapsed(12, 14)),
        ("on 1 February 1995", "on 1 February 2005", Elapsed(10, 10)),
        ("on 1 February 1995", "on 31 January 2005", Elapsed(9, 10)),
        ("in December 2013", "on 24 November 2015", Elapsed(1, 2)),
    ],
)
def test_completed_years_and_begun_ones_both_count(earlier: str, later: str, years: Elapsed) -> None:
    one, two = the(earlier), the(later)
    assert one is not None
    assert two is not None
    assert elapsed(one, two) == years


@given(DATES, st.integers(0, 40_000))
def test_the_begun_year_counts_unless_it_is_the_day(day: date, away: int) -> None:
    later = min(day + timedelta(away), date(2200, 1, 1))
    least, most = elapsed(Days.of(day), Days.of(later))
    assert 0 <= least <= most <= least + 1
    assert (least == most) == ((day.month, day.day) == (later.month, later.day))


def test_an_age_is_in_completed_years() -> None:
    assert age(Days.of(date(1966, 11, 29)), date(2006, 11, 28)) == Elapsed(39, 39)
    assert age(Days(date(1966, 1, 1), date(1966, 12, 31)), date(2006, 11, 28)) == Elapsed(39, 40)


@pytest.mark.parametrize(
    ("text", "years", "hedge", "span"),
    [
        ("began in 2012, 16 ", 16, Hedge.NONE, "16 "),
        ("launched almost fifteen ", 15, Hedge.ABOUT, "almost fifteen "),
        ("some one hundred and five ", 105, Hedge.ABOUT, "some one hundred and five "),
        ("well over a hundred ", 100, Hedge.MORE, "over a hundred "),
        ("Less than 3 ", 3, Hedge.LESS, "Less than 3 "),
        ("marks its 248th ", 248, Hedge.NONE, "248th "),
        ("a ten-year ", 10, Hedge.NONE, "ten-year "),
        ("about a ", 1, Hedge.ABOUT, "about a "),
    ],
)
def test_a_count_is_read_back_from_what_it_counts(text: str, years: int, hedge: Hedge, span: str) -> None:
    count = count_before(text + "years ago", len(text))
    assert count is not None
    assert (count.years, count.hedge, count.span.of(text)) == (years, hedge, span)
    assert count.span.covers(count.number)


@pytest.mark.parametrize(
    "text", ["", "many ", "the 1,016 ", "version 4.2 ", "$20 ", "12\n\n", "those ", "16"]
)
def test_no_count_where_none_stands(text: str) -> None:
    assert count_before(text + "years", len(text)) is None


@given(st.text("a1,- years\n", max_size=90))
def test_a_count_ends_where_the_counted_begins(text: str) -> None:
    count = count_before(text, len(text))
    assert count is None or count.span.end == len(text)


@pytest.mark.parametrize(
    ("count", "fits", "fails"),
    [
        ("13 ", (13, 13), (14, 15)),
        ("about 13 ", (14, 15), (16, 18)),
        ("more than 10 ", (12, 14), (7, 8)),
        ("less than 10 ", (8, 9), (12, 13)),
    ],
)
def test_a_hedge_leaves_room_on_its_side(count: str, fits: tuple[int, int], fails: tuple[int, int]) -> None:
    found = count_before(count + "years", len(count))
    assert found is not None
    assert found.fits(Elapsed(*fits))
    assert not found.fits(Elapsed(*fails))
