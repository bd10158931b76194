from __future__ import annotations

import pytest

from newslint.article import Block, Kind
from newslint.language.marks import Lean, ends_sentence, line_ends, marks

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


def test_a_sentence_can_begin_where_another_has_ended() -> None:
    text = "“One.” “Two\nthree “four.”\n“Five"
    found = marks(text, Block(Kind.PARAGRAPH, 0, len(text)))
    opening = [mark.start for mark in found if mark.text == "“"]
    assert [ends_sentence(text, start, 0) for start in opening] == [True, True, False, True]


def test_a_line_ends_a_sentence_with_its_stop() -> None:
    text = "“One.” “Two\nthree “four.”\n“Five"
    assert line_ends(text, Block(Kind.PARAGRAPH, 0, len(text))) == [text.index("\n“"), len(text)]
