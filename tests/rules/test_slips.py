"""The rules of `text` and `quotes` read one endless line to its end."""

from __future__ import annotations

import pytest

from newslint import catalogue
from newslint.lint import Good
from newslint.testing import findings

RULES = [named for named in catalogue.load().rules if named.id.partition("/")[0] in {"text", "quotes"}]
LENGTH = 12_000


@pytest.mark.parametrize(
    "piece",
    [
        "“a ",
        "“a. ",
        '" ',
        "?a",
        ",,",
        "a ”",
        "a“B",
        "Foo Foo ",
        "a.B ",
        ". in ",
        "Kim UnThey ",
        "Ã© ",
        "T he ",
    ],
)
def test_a_hostile_line_is_read_to_its_end(piece: str) -> None:
    text = piece * (LENGTH // len(piece))
    for named in RULES:
        for found in findings(named.rule, text, Good(text, format="text")):
            assert found.start.offset < found.end.offset


@pytest.mark.parametrize(
    "block", ["hey\n\n", "A line that stands.\n\n", "ariff rises for all of us now.\n\n"]
)
def test_a_draft_of_one_paragraph_many_times_is_read_to_its_end(block: str) -> None:
    text = block * (LENGTH // len(block))
    for named in RULES:
        findings(named.rule, text, Good(text, format="text"))
