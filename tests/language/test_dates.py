from __future__ import annotations

from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from newslint.language import (
    MONTHS,
    WEEKDAYS,
    Link,
    Precision,
    WrittenDate,
    dates,
    day,
    possible_days,
)

YEAR_END = date(2020, 12, 28)


def shown(written: WrittenDate) -> str:
    """Write a date out in full: the parts it lacks are dashes."""
    parts = (written.year, written.month, written.day)
    figures = "-".join(str(part.value) if part else "?" for part in parts)
    weekday = f" {WEEKDAYS[written.weekday.value][:3]}" if written.weekday else ""
    return figures + weekday


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("On Thursday, July 2, 2021, he left.", {"Thursday, July 2, 2021": "2021-7-2 Thu"}),
        ("It fell on July 2, 2021, a Friday.", {"July 2, 2021, a Friday": "2021-7-2 Fri"}),
        ("on Monday 3 May 2021", {"Monday 3 May 2021": "2021-5-3 Mon"}),
        ("closed on\n3 May and in\n2021.", {"3 May": "?-5-3", "2021": "2021-?-?"}),
        ("on Monday (May 3) in Leeds", {"Monday (May 3)": "?-5-3 Mon"}),
        ("Thursday the 5th of May", {"Thursday the 5th of May": "?-5-5 Thu"}),
        ("Tues., Sept. 14", {"Tues., Sept. 14": "?-9-14 Tue"}),
        ("FRIDAY, JULY 2", {"FRIDAY, JULY 2": "?-7-2 Fri"}),
        ("Sept.11 and 31st of March", {"Sept.11": "?-9-11", "31st of March": "?-3-31"}),
        ("the year ended Dec 31,1986", {"Dec 31,1986": "1986-12-31"}),
        ("2021-07-02 (Friday)", {"2021-07-02 (Friday)": "2021-7-2 Fri"}),
        ("2021/07/02 or 13/04/2021", {"2021/07/02": "2021-7-2", "13/04/2021": "2021-4-13"}),
        ("in May 2020 and May ’68", {"May 2020": "2020-5-?", "May ’68": "1968-5-?"}),
        ("Between 2015 and 2019, prices fell.", {"2015": "2015-?-?", "2019": "2019-?-?"}),
        ("2020 will be hard. The 2016 vote.", {"2020": "2020-?-?", "2016": "2016-?-?"}),
        ("on 31 September", {"31 September": "?-9-31"}),
        ("on May 32", {"May 32": "?-5-32"}),
        ("Oct. 28-31, 2019", {"Oct. 28": "2019-10-28", "31, 2019": "2019-10-31"}),
        ("28-31 October 2019", {"28": "2019-10-28", "31 October 2019": "2019-10-31"}),
        ("May 3 to June 1, 2020", {"May 3": "2020-5-3", "June 1, 2020": "2020-6-1"}),
        ("Dec. 28 to Jan. 3, 2020", {"Dec. 28": "2019-12-28", "Jan. 3, 2020": "2020-1-3"}),
        ("Dec. 28, 2019, to Jan. 3", {"Dec. 28, 2019": "2019-12-28", "Jan. 3": "2020-1-3"}),
        ("May 3, 4 and 5", {"May 3": "?-5-3", "4": "?-5-4", "5": "?-5-5"}),
        ("played on 19/20 February", {"19": "?-2-19", "20 February": "?-2-20"}),
        (
            "Monday-Wednesday, May 3-5, 2021",
            {"Monday-Wednesday, May 3": "2021-5-3 Mon", "5, 2021": "2021-5-5 Wed"},
        ),
        (
            "Open Tuesday-Saturday, May 3-28.",  # opening hours
            {"Tuesday-Saturday, May 3": "?-5-3", "28": "?-5-28"},
        ),
        ("In a statement Thursday. May 3 was", {"May 3": "?-5-3"}),
    ],
)
def test_a_date_is_found_with_its_parts(text: str, found: dict[str, str]) -> None:
    assert {one.span.of(text): shown(one) for one in dates(text)} == found


@pytest.mark.parametrize(
    "text",
    [
        "In June 31 percent of them voted.",
        "They beat March 31-28 and lost to April 14-12.",
        "The shop at 31 June Street is shut.",
        "A march 31 miles long may 2 or 3 times be repeated.",
        "It cost $2020, or 1,987 a head, for 2000 people and 1500 GMT.",
        "COVID-19 May be back; the 31-year-old June won.",
        "Version 3.4.2021 has 31,May 5.5 and 10/40/10.",
        "June, 31, and April Jones, 31, were hurt.",
        "She wrote for the Sun, 3 of them did, in Augusta 31 times.",
        "The order CVE-2021-13-05 or 12345-07-02.",
        "On May 3rds, Mondays and Maying.",
    ],
)
def test_no_date_is_found_in_counts_and_names(text: str) -> None:
    assert dates(text) == ()


def test_figures_that_the_atlantic_parts_have_only_their_year() -> None:
    (written,) = dates("due on 03/04/2021")
    assert written.ambiguous
    assert shown(written) == "2021-?-?"
    assert day(written, YEAR_END) is None


def test_the_ends_of_a_range_and_the_rest_of_a_list_are_linked() -> None:
    links = [one.link for one in dates("May 3-5, June 7 and 8. On July 9 to July 10")]
    assert links == [Link.NONE, Link.RANGE, Link.NONE, Link.LIST, Link.NONE, Link.RANGE]


def test_precision_is_that_of_the_least_part() -> None:
    found = dates("on May 3, 2020, in May 2020, in 2020")
    assert [one.precision for one in found] == [Precision.DAY, Precision.MONTH, Precision.YEAR]


@given(
    st.dates(date(1000, 1, 1), date(2199, 12, 31)),
    st.sampled_from(
        [
            "{weekday}, {month} {day}, {year}",
            "{weekday} {day} {month} {year}",
            "{month} {day}, {year}, a {weekday}",
            "{year:04}-{number:02}-{day:02} ({weekday})",
            "{weekday}, the {day}th of {month} {year}",
            "{short} {day}, {year} ({weekday})",
        ]
    ),
    st.text(max_size=20),
)
def test_every_form_means_its_day_wherever_it_stands(when: date, form: str, before: str) -> None:
    month = MONTHS[when.month - 1]
    name = form.format(
        weekday=WEEKDAYS[when.weekday()],
        day=when.day,
        month=month,
        short=month if month == "May" else f"{month[:3]}.",
        number=when.month,
        year=when.year,
    )
    text = f"{before}\n\n{name}\n\n"
    written = dates(text)[-1]
    assert written.span.of(text) == name
    assert day(written, None) == when
    assert written.weekday is not None
    assert written.weekday.value == when.weekday()
    for part in (written.weekday, written.month, written.day, written.year):
        assert part is not None
        assert written.span.covers(part.span)


WORDS = [*MONTHS, *WEEKDAYS, "Jan.", "May", "2020", "31", "3", "1st", "’68", "2021-07-02", "1/2/2020"]
GLUE = [
    " ",
    ", ",
    "-",
    "–",
    " and ",
    " to ",
    " of ",
    " (",
    ") ",
    "/",
    ".",
    "\n",
    "\n\n",
    " the ",
    " x ",
    "'s ",
]


@given(st.lists(st.tuples(st.sampled_from(WORDS), st.sampled_from(GLUE)), max_size=12))
def test_dates_come_in_order_and_hold_their_parts(pieces: list[tuple[str, str]]) -> None:
    text = "".join(word + glue for word, glue in pieces)
    found = dates(text)
    starts = [one.span.start for one in found]
    assert starts == sorted(starts)
    for one in found:
        assert 0 <= one.span.start < one.span.end <= len(text)
        own = [part for part in (one.day, one.month, one.year) if part]
        assert any(one.span.covers(part.span) for part in own)
        day(one, YEAR_END)


@pytest.mark.parametrize(
    "piece", ["May 3, ", "1-", "Monday-", "May 3-", "3, ", "2020, ", "May ", "1,000,", "Mon ("]
)
def test_a_long_text_is_read_to_its_end(piece: str) -> None:
    text = piece * 50_000
    assert all(0 <= one.span.start < one.span.end <= len(text) for one in dates(text))


def the(text: str) -> WrittenDate:
    (written,) = dates(text)
    return written


@pytest.mark.parametrize(
    ("text", "published", "meant"),
    [
        ("July 2, 2021", None, date(2021, 7, 2)),
        ("July 2", None, None),
        ("July 2", YEAR_END, date(2020, 7, 2)),
        ("Jan. 5", YEAR_END, date(2021, 1, 5)),
        ("Friday, March 6", YEAR_END, date(2020, 3, 6)),
        ("Saturday, March 6", YEAR_END, date(2021, 3, 6)),
        ("July 2 last year", YEAR_END, date(2019, 7, 2)),
        ("July 2 next year", YEAR_END, date(2021, 7, 2)),
        ("February 29", date(2021, 2, 1), date(2020, 2, 29)),
        ("February 29", date(2022, 7, 1), None),
        ("June 31, 2021", YEAR_END, None),
        ("May 2020", YEAR_END, None),
    ],
)
def test_the_day_meant(text: str, published: date | None, meant: date | None) -> None:
    assert day(the(text), published) == meant


@given(st.dates(date(1900, 1, 1), date(2100, 12, 31)), st.integers(-180, 180))
def test_a_day_without_its_year_is_the_nearest_to_publication(published: date, away: int) -> None:
    when = published + timedelta(away)
    written = the(f"{MONTHS[when.month - 1]} {when.day}")
    assert possible_days(written, published)[0] == when


def test_a_year_named_before_is_possible_too() -> None:
    assert possible_days(the("Dec. 7"), date(2021, 7, 5), 1941)[-1] == date(1941, 12, 7)
