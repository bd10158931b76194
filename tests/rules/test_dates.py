"""What the examples of the rules on dates cannot say: that every run ends."""

from __future__ import annotations

from datetime import date

import pytest

from newslint import catalogue
from newslint.lint import Good
from newslint.testing import findings

PUBLISHED = Good("", published=date(2025, 9, 17))
RULES = [named for named in catalogue.load().rules if named.family == "dates"]


@pytest.mark.parametrize("named", RULES, ids=lambda named: named.id)
@pytest.mark.parametrize(
    "piece",
    [
        "May 10 to May 3, ",
        "Jo Lind, 34, who was born in 1966, ",
        "Lind was born in 1966, ",
        "in 2012, 16 years ago, ",
        "16 years after ",
        "founded in 1975, marking its 7th anniversary of ",
        "the 25th anniversary of the fall of ",
        "Thursday, July 2, 2021, ",
        "opens on May 10 and closes on May 3 ",
        "the Nov. 3 election ",
        "met on May 3, 2031, ",
        "at 13:30 p.m. yesterday ",
    ],
)
def test_one_endless_line_is_read_to_its_end(named: catalogue.NamedRule, piece: str) -> None:
    text = piece * 1_000
    assert all(found.end.offset <= len(text) for found in findings(named.rule, text, PUBLISHED))
