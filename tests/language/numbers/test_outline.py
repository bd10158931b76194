from __future__ import annotations

import pytest

from newslint import readers
from newslint.engine.setup import shipped_stylebook
from newslint.language import PhraseIndex
from newslint.lint import Draft
from newslint.settings import FrontMatterKeys


def outlines(text: str) -> list[str]:
    article = readers.read(text.encode(), "draft.md", FrontMatterKeys())
    draft = Draft(article, shipped_stylebook(), PhraseIndex(frozenset()))
    return [outline.text for one in draft.countings if (outline := draft.outline(one.span))]


@pytest.mark.parametrize(
    ("text", "outline"),
    [
        ("Sales rose 5% to about $2.1 million from\n$2 million.", "sales rose P to N from N."),
        (
            "On May 3, 2020, she won 306-232, a third 74-point lead.",
            "on may 3, 2020, she won S, a third D lead.",
        ),
        ("Nearly one in five, or a quarter, has 3 boats.", "R, or F, has N boats."),
        ("He has 3 boats; “we have 5,” she said.", 'he has N boats; "we have Q," she said.'),
    ],
)
def test_each_figure_is_a_letter(text: str, outline: str) -> None:
    assert outlines(text) == [outline]


@pytest.mark.parametrize(
    "text",
    ["# Five boats, six oars.", "Five boats sailed.", "Boats 5, oars 6", "1, 2, 3, 4, " * 8 + "5."],
)
def test_headings_fragments_and_tables_have_none(text: str) -> None:
    assert outlines(text) == []
