"""Plain text."""

from __future__ import annotations

import re
from datetime import date
from itertools import pairwise
from typing import TYPE_CHECKING

import pytest
from hypothesis import given
from hypothesis import strategies as st

from newslint.article import Kind, ObjectKind
from newslint.errors import ReadError
from newslint.readers import plain
from newslint.settings import FrontMatterKeys

if TYPE_CHECKING:
    from newslint.article import Article

LONG = " ".join(["The chairman told the house that the committee would publish its figures."] * 2)

SOUP = st.lists(
    st.sampled_from(
        ["Xi", "said.", "“", "𝔸", " ", "  ", "\t", "\n", "\r\n", "\r", "\n\n", "\f", "\0", "\u2028", LONG]
    )
    | st.sampled_from(
        ["<!-- newslint-disable x -->", "<!-- newslint-", "-->", "<!--", "<b>", "&amp;", "@", "www."]
    )
).map("".join)


def read(source: str) -> Article:
    return plain.read(source, FrontMatterKeys())


def blocks(source: str) -> list[str]:
    article = read(source)
    return [block.span.of(article.text) for block in article.blocks]


@pytest.mark.parametrize(
    ("source", "expected"),
    [
        ("One line\nand another\n\n\nTwo", ["One line\nand another", "Two"]),
        ("\r\n  One \r\n\tand another\r\r\nTwo\r", ["One\nand another", "Two"]),
        ("One.\nTwo!\n“Three?”\n", ["One.", "Two!", "“Three?”"]),
        ("One.\nTwo\nthree.", ["One.\nTwo\nthree."]),
        ("One.\nTwo.\n\nThree\nfour", ["One.", "Two.", "Three\nfour"]),
        (f"A headline\nBy Ana Ruiz\n{LONG}\n\nThe\nend", ["A headline", "By Ana Ruiz", LONG, "The", "end"]),
        (f"Seen at\nhttps://a.example/{'x' * 200}\nfirst", ["Seen at\n\ufffc\nfirst"]),
        ("Write to x@y.example, or see (www.a.example).", ["Write to \ufffc, or see (\ufffc)."]),
        ("AT&amp;T <b>is</b> <!-- bold -->", ["AT&amp;T <b>is</b> <!-- bold -->"]),
        ("---\ntitle: A headline\n---\n\nOne.", ["A headline", "One."]),
        (" \n\u00a0\n", []),
        ("", []),
    ],
)
def test_blocks(source: str, expected: list[str]) -> None:
    assert blocks(source) == expected


def test_front_matter() -> None:
    article = read("---\ntitle: A headline\ndate: 2024-03-04\nnewslint: {disable: [names]}\n---\nOne.\n")
    assert [block.kind for block in article.blocks] == [Kind.TITLE, Kind.PARAGRAPH]
    assert article.meta.published == date(2024, 3, 4)
    assert article.meta.disabled == ("names",)
    with pytest.raises(ReadError, match="line 3"):
        read("---\ntitle: [\n---\n")


@pytest.mark.parametrize(
    ("source", "expected"),
    [
        ("<!-- newslint-disable x : why -->\nOne line\nand more", ["One line\nand more"]),
        ("One line\n<!-- newslint-disable-next-line x -->\nand more", ["One line\nand more"]),
        ("One line\n\n<!-- newslint-enable -->\n\nTwo", ["One line", "Two"]),
        ("One <!-- newslint-disable x\n a > b - c --> line<!-- newslint-enable -->.", ["One line."]),
        ("<!-- newslint-disable --> One <!-- newslint-enable -->", ["One"]),
        ("One line\n<!-- newslint-disable\n\nTwo", ["One line\n<!-- newslint-disable", "Two"]),
    ],
)
def test_comments_to_newslint_are_no_prose(source: str, expected: list[str]) -> None:
    assert blocks(source) == expected
    noted = [thing.text for thing in read(source).objects]
    assert noted == re.findall(r"(?s)<!-- newslint-.*?-->", source)


def test_objects_stand_where_they_are_met() -> None:
    article = read("See a@b.example. <!-- newslint-disable --> Now.\n\n<!-- newslint-enable -->\nThen.")
    assert [(thing.kind, article.text[thing.at :]) for thing in article.objects] == [
        (ObjectKind.URL, "\ufffc. Now.\n\nThen."),
        (ObjectKind.COMMENT, "Now.\n\nThen."),
        (ObjectKind.COMMENT, "Then."),
    ]


@given(SOUP | st.text())
def test_every_character_leads_back_to_the_file(source: str) -> None:
    article = read(source)
    assert "\n\n".join(blocks(source)) == article.text
    for piece, after in pairwise(article.map.pieces):
        assert 0 <= piece.start <= piece.end <= after.start <= len(source)
        if piece.verbatim:
            assert article.text[piece.at : after.at] == source[piece.start : piece.end]
    without_comments = source
    for thing in reversed(article.objects):
        shown = "\ufffc" if thing.kind is ObjectKind.URL else ""
        without_comments = (
            without_comments[: thing.source.start] + shown + without_comments[thing.source.end :]
        )
    assert article.text.split() == without_comments.split()


@pytest.mark.parametrize(
    "unit",
    [
        "<!-- newslint-disable ",
        "<!-- newslint-x -->",
        "x\n",
        "\n",
        "x. ",
        "- ",
        "<!--   ",
        "www.a",
        "a@b.c ",
        "(https://a)",
    ],
)
def test_any_length_is_read_to_its_end(unit: str) -> None:
    source = unit * (500_000 // len(unit))
    assert read(source).source == source
