from __future__ import annotations

import re
from datetime import date
from typing import TYPE_CHECKING

from newslint.lint import Bad, Good, Level, Options, Rule
from newslint.report import Terminal, page
from newslint.report.columns import columns

if TYPE_CHECKING:
    from collections.abc import Iterator

    from newslint.lint import Draft, Finding


class Relative(Options):
    """What may be said.

    Attributes:
        allow: Words that may stand, for instance
            on a live page.
        most_days: How far away.
        strict: Whether it is.
    """

    allow: tuple[str, ...] = ()
    most_days: int = 1
    strict: bool = False


def check(draft: Draft, options: Relative) -> Iterator[Finding]:  # noqa: ARG001 (no page runs it)
    yield from ()


RULE = Rule(
    summary="Name the weekday instead of “yesterday” or “tomorrow”.",
    why="""
        Copy is filed on one day, published on another and found by search a year later.

        A named weekday stays true.
    """,
    level=Level.SUGGESTION,
    options=Relative(),
    check=check,
    sources=("AP Stylebook, “days of the week”",),
    examples=(
        Bad(
            "The mayor resigned [[yesterday]] after a vote that nobody had expected so soon.",
            fixed="The mayor resigned Tuesday after a vote that nobody had expected so soon.",
            published=date(2026, 3, 4),
        ),
        Bad("北京: polls [[open\n\n[[tomorrow]] or]] later.", options=(("allow", ["today", "now"]),)),
        Good("“I knew it yesterday,” she said.", format="html"),
    ),
)

PAGE = """\
dates/relative-day  suggestion, on by default

Name the weekday instead of “yesterday” or “tomorrow”.

Copy is filed on one day, published on another and found by
search a year later.

A named weekday stays true.

Flagged
  published on Wednesday 2026-03-04
  │ The mayor resigned yesterday after a vote that nobody
  │                    ^^^^^^^^^
  │ had expected so soon.
  becomes
  │ The mayor resigned Tuesday after a vote that nobody had
  │ expected so soon.

  allow: “today”, “now”
  │ 北京: polls open
  │             ^^^^
  │
  │ tomorrow or later.
  │ ^^^^^^^^^^^

Left alone
  as html
  │ “I knew it yesterday,” she said.

Options
  allow: a list of texts, by default empty
    Words that may stand, for instance on a live page.

  most-days: a whole number, by default 1
    How far away.

  strict: true or false, by default false
    Whether it is.

Sources
  AP Stylebook, “days of the week”

To switch it off
  In .newslint.yml:
    rules:
      dates/relative-day: off
  In a draft, for one line or for a passage:
    <!-- newslint-disable-next-line dates/relative-day: why -->
    <!-- newslint-disable dates/relative-day: why --> … <!-- newslint-enable dates/relative-day -->"""


def test_the_page_of_a_rule() -> None:
    assert page.page("dates/relative-day", RULE, Terminal(60)) == PAGE


def test_colours_change_no_letter() -> None:
    coloured = page.page("dates/relative-day", RULE, Terminal(60, colour=True))
    assert re.sub(r"\x1b\[[0-9;]*m", "", coloured) == PAGE != coloured


def test_a_rule_without_options_and_off_by_default() -> None:
    rule: Rule[Options] = Rule(
        summary="A.",
        why="Because.",
        level=Level.ERROR,
        check=lambda _draft, _options: (),
        examples=(),
        default=False,
    )
    assert page.page("a/b", rule, Terminal()).splitlines() == [
        "a/b  error, off by default",
        "",
        "A.",
        "",
        "Because.",
        "",
        "To switch it on",
        "  In .newslint.yml:",
        "    rules:",
        "      a/b: on",
    ]


def test_no_control_character_of_a_house_rule_reaches_the_terminal() -> None:
    evil = "\x1b[2J"
    rule: Rule[Options] = Rule(
        summary=evil,
        why=evil,
        level=Level.ERROR,
        check=lambda _draft, _options: (),
        sources=(evil,),
        examples=(Bad(f"[[{evil}]]", fixed=evil, options=((evil, evil),)), Good(evil, format=evil)),
    )
    row = page.Listed(evil, Level.ERROR, on=True, summary=evil)
    whole = page.page(evil, rule, Terminal()) + page.family(evil, evil, [row], Terminal())
    assert whole.replace("\n", "").isprintable()


ROWS = [
    page.Listed(
        "dates/weekday", Level.ERROR, on=True, summary="The weekday does not fall on the date beside it."
    ),
    page.Listed("quotes/dash", Level.SUGGESTION, on=False, summary="A dash is a dash."),
]


def test_the_table_folds_its_summaries() -> None:
    assert page.table(ROWS, Terminal(60), fold=True) == (
        "dates/weekday  error       on   The weekday does not fall on\n"
        "                                the date beside it.\n"
        "quotes/dash    suggestion  off  A dash is a dash."
    )


def test_the_table_for_programs_has_a_line_for_each_rule() -> None:
    lines = page.table(ROWS, Terminal(20), fold=False).splitlines()
    assert [line.split("  ")[0] for line in lines] == [row.id for row in ROWS]
    assert columns(lines[0]) > 70
    assert page.table([], Terminal(), fold=True) == ""


def test_the_page_of_a_family() -> None:
    about = "dates: days that exist.\n\nA date is the one fact\nthat the calendar can check.\n"
    assert page.family("dates", about, ROWS[:1], Terminal(100)) == (
        "dates: days that exist.\n\nA date is the one fact that the calendar can check.\n\n"
        "dates/weekday  error  on   The weekday does not fall on the date beside it."
    )
    assert page.family("house", "", ROWS[1:], Terminal()).startswith("house\n\nquotes/dash")
