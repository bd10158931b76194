from __future__ import annotations

import pytest

from newslint.article import Block, Kind
from newslint.language.marks import Lean, marks

LEANS = {"(": Lean.OPENS, ")": Lean.CLOSES, "?": Lean.UNCLEAR}


@pytest.mark.parametrize(
    ("text", "leans"),
    [
        ('"Yes," he said.', "()"),
        ("(“‘Yes’”)—“no”.", "(())()"),
        ('a" "b', ")("),
        ("of“squabbling” now", "?)"),
        ("over. “", "?"),
        ("It’s the players’ rock ’n’ roll of the ’90s", ")"),
        ("``code`` and ``We won,''", "(()"),
    ],
)
def test_a_mark_leans_to_where_its_word_stands(text: str, leans: str) -> None:
    found = marks(text, Block(Kind.PARAGRAPH, 0, len(text)))
    assert [mark.lean for mark in found] == [LEANS[lean] for lean in leans]


def test_a_mark_knows_whether_a_sentence_can_begin_there_and_on_which_line() -> None:
    text = "“One.” “Two\nthree “four.”\n“Five"
    found = list(marks(text, Block(Kind.PARAGRAPH, 0, len(text))))
    assert [mark.anew for mark in found if mark.text == "“"] == [True, True, False, True]
    assert [mark.line for mark in found if mark.text == "“"] == [0, 0, 0, 1]
