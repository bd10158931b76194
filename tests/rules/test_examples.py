"""Every rule proves its own examples, and keeps the house's form."""

from __future__ import annotations

import re
from functools import cache
from typing import TYPE_CHECKING

import pytest

from newslint import catalogue
from newslint.lint import Bad, Good
from newslint.testing import findings, prove, unmark

if TYPE_CHECKING:
    from collections.abc import Iterator

    from newslint.catalogue import NamedRule
    from newslint.lint import Example

RULES = catalogue.load().rules
LONGEST_MESSAGE = 80


@cache
def examples() -> list[tuple[NamedRule, Example]]:
    return [(named, example) for named in RULES for example in named.rule.examples]


def names() -> Iterator[str]:
    for named in RULES:
        bad = good = 0
        for example in named.rule.examples:
            if isinstance(example, Bad):
                yield f"{named.id} bad {bad}"
                bad += 1
            else:
                yield f"{named.id} good {good}"
                good += 1


@pytest.mark.parametrize(("named", "example"), examples(), ids=names())
def test_example(named: NamedRule, example: Example) -> None:
    prove(named.rule, example)


@pytest.mark.parametrize("named", RULES, ids=lambda named: named.id)
def test_house_form(named: NamedRule) -> None:
    rule = named.rule
    kinds = [type(example) for example in rule.examples]
    assert kinds.count(Bad) >= 2, "two bad examples or more"
    assert kinds.count(Good) >= 2, "two good examples or more, one of them a near miss"
    assert re.fullmatch(r"[a-z][a-z-]*/[a-z0-9][a-z0-9-]*", named.id)
    assert re.fullmatch(r"[A-Z“][^\n]*[.?]", rule.summary), "a summary is one sentence"
    assert not re.search(r"[.!?] [A-Z]", rule.summary), "a summary is one sentence"
    assert len(rule.why.split()) >= 12, "a why gives the reasons"
    for example in rule.examples:
        if isinstance(example, Bad):
            for found in findings(rule, unmark(example.text).text, example):
                assert len(found.message) <= LONGEST_MESSAGE, found.message
                assert not found.message.endswith("."), found.message
