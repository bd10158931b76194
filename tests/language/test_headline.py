from __future__ import annotations

import pytest

from newslint.article import Block, Kind
from newslint.language import headline, is_in_capitals, words

BODY = "The council voted on Monday to close the old bridge to lorries. It opens again in May."


def blocks(*parts: tuple[Kind, str]) -> tuple[str, list[Block]]:
    found, at = [], 0
    for kind, text in parts:
        found.append(Block(kind, at, at + len(text), level=kind is Kind.HEADING))
        at += len(text) + 2
    return "\n\n".join(text for _, text in parts), found


@pytest.mark.parametrize("kind", [Kind.TITLE, Kind.HEADING])
def test_a_title_or_a_heading_that_opens_the_article_is_its_headline(kind: Kind) -> None:
    text, found = blocks((kind, "Old bridge closes."), (Kind.PARAGRAPH, BODY))
    assert headline(text, found) == found[0]


def test_a_line_that_can_only_be_a_headline_is_one() -> None:
    text, found = blocks((Kind.PARAGRAPH, "Old bridge closes to lorries"), (Kind.PARAGRAPH, BODY))
    assert headline(text, found) == found[0]


@pytest.mark.parametrize(
    "line",
    [
        "The old bridge is closed.",
        "“The bridge is closed.”",
        "By Ann Reyes",
        "Old bridge closes\nto lorries",
        "old bridge " * 20,
        BODY,
    ],
    ids=["sentence", "quotation", "byline", "two lines", "long", "paragraph"],
)
def test_any_other_first_line_is_not(line: str) -> None:
    text, found = blocks((Kind.PARAGRAPH, line), (Kind.PARAGRAPH, BODY))
    assert headline(text, found) is None


def test_a_heading_of_the_first_level_further_down_is_the_last_resort() -> None:
    text, found = blocks((Kind.PARAGRAPH, BODY), (Kind.HEADING, "Old bridge closes"))
    assert headline(text, found) == found[1]


def test_an_empty_article_has_none() -> None:
    assert headline("", []) is None


@pytest.mark.parametrize(
    ("line", "told"),
    [
        ("Old Bridge Closes to Heavy Lorries", True),
        ("OLD BRIDGE CLOSES TO LORRIES", True),
        ("How USA.gov Got a New Look", True),
        ("Old bridge closes to lorries", False),
        ("Mayor Donna Velasquez wants a new bridge", False),
    ],
)
def test_capitals_on_each_word_tell_nothing(line: str, told: bool) -> None:  # noqa: FBT001 (a case)
    assert is_in_capitals(words(line)) is told
