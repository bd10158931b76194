from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from newslint.article import Block, Kind
from newslint.language import quotations
from newslint.language.marks import marks
from newslint.language.quotations import _paired, _Pairing


def blocks(text: str, kind: Kind = Kind.PARAGRAPH) -> list[Block]:
    found, at = [], 0
    for part in text.split("\n\n"):
        if part.strip():
            found.append(Block(kind, at, at + len(part)))
        at += len(part) + 2
    return found


def quoted(text: str) -> list[str]:
    return [one.span.of(text) for one in quotations(text, blocks(text))]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("He said “yes” and “no”.", ["“yes”", "“no”"]),
        ('He said "yes" and "no".', ['"yes"', '"no"']),
        ("“Why?” he asked.", ["“Why?”"]),
        ("He said ‘yes’ and 'no'.", ["‘yes’", "'no'"]),
        ("Il a dit « non ».", ["« non »"]),
        ("``We won,'' he said.", ["``We won,''"]),
        ("„Nein“, said she.", ["„Nein“"]),
        ('He (and "they") came—"late," she said.', ['"they"', '"late,"']),
        ('He said," I am here."', ['" I am here."']),
        ("“It may go on soon ”.", ["“It may go on soon ”"]),
        ("A score of “1″ or “5″ is low.", ["“1″", "“5″"]),
        ('"We won," he said. "We lost.", she said.', ['"We won,"', '"We lost."']),
    ],
)
def test_marks_of_every_make_pair_up(text: str, expected: list[str]) -> None:
    assert quoted(text) == expected


@pytest.mark.parametrize(
    "text",
    [
        "They don’t, can't and won’t; it’s O’Neill’s.",
        "It was the players’ union and the teachers' strike of the ’90s and '08.",
        "Rock ’n’ roll, rock 'n' roll; get ’em, 'til dawn, 'cause we can, goin’ home to will o’ the wisp.",
        'He stands 5\'11" or 6′ 2″ before a 27" screen and a 14” one.',
        "He flew to Hawai‘i with ‘Abd al-Rahman.",
        "The Centre''s laws and the farmers'' voices, the bank\"s role.",
        "Home » News » World",
        "```\n\ncode ``",
    ],
)
def test_apostrophes_inches_and_furniture_are_no_quotations(text: str) -> None:
    assert quoted(text) == []


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("“He said ‘no’ to the players’ union,” she said.", [0, 1]),
        ("'We back the players' union,' he said.", [0]),
        ("The 'players' are 'here'.", [0, 0]),
        ("‘Where did “they” go?’", [0, 1]),
        ("‘Where did the ‘players’ go?’", [0, 1]),
        ('He said "yes "no" maybe" at last.', [0, 1]),
        ("“For me “Mad World” was the place. I am.”", [0, 1]),
        ("“He told me. “Go home,” and I went.”", [0, 1]),
    ],
)
def test_quotations_nest(text: str, expected: list[int]) -> None:
    found = quotations(text, blocks(text))
    assert [one.depth for one in found] == expected
    assert all(one.closed and not one.continues for one in found)


def test_a_quotation_goes_on_in_paragraphs_that_open_again() -> None:
    text = "“First.\n\n“Second.\n\n“Third,” he said.\n\n“Other.”"
    links = [(one.continued, one.continues, one.closed) for one in quotations(text, blocks(text))]
    assert links == [(False, True, False), (True, True, False), (True, False, True), (False, False, True)]


def test_it_goes_on_past_a_caption_and_on_a_line_of_its_own() -> None:
    text = "‘First.\n\nA river\n\n‘Second.\n‘Third.’"
    first, caption, rest = blocks(text)
    found = quotations(text, [first, caption._replace(kind=Kind.CAPTION), rest])
    assert [(one.continued, one.continues) for one in found[:2]] == [(False, True), (True, False)]


def test_nothing_goes_on_after_an_attribution() -> None:
    text = "“We won, she said. “We will win again,” she said.\n\n“We did, he said.\n\n“Yes.”"
    found = quotations(text, blocks(text))
    assert [one.continues for one in found] == [False] * 4
    assert [one.closed for one in found] == [False, True, False, True]


@pytest.mark.parametrize(
    ("text", "goes_on"),
    [
        ("She called it “a cowardly act.\n\n“We will win,” she said.", False),
        ("They said it “helped us win.\n\n“We will win,” she said.", False),
        ("She said “we won. They lost.\n\n“We will win,” she said.", True),
        ("She said that “we will win.\n\n“We always do,” she said.", True),
        ("She was late. “We will win.\n\n“We always do,” she said.", True),
    ],
)
def test_a_fragment_ends_with_its_paragraph_where_a_sentence_may_go_on(text: str, goes_on: bool) -> None:  # noqa: FBT001 (a row's value)
    first = quotations(text, blocks(text))[0]
    assert first.continues is goes_on


def test_an_unclosed_quotation_ends_with_its_paragraph() -> None:
    text = "He said: “We won.\nThe crowd left.\n\nIt rained."
    assert quoted(text) == ["“We won."]


def test_a_closing_mark_that_nothing_opens_stands_alone() -> None:
    text = "We won,” he said."
    (found,) = quotations(text, blocks(text))
    assert (found.span.of(text), found.opening, found.closing) == ("”", "", "”")


@pytest.mark.parametrize(
    ("text", "closing"),
    [("He called it “new“ twice.", "“"), ("“We won, “he said.", "“"), ('"We won, "he said.', '"')],
)
def test_a_mark_that_faces_the_wrong_way_closes_all_the_same(text: str, closing: str) -> None:
    (found,) = quotations(text, blocks(text))
    assert found.closing == closing


@given(st.text(alphabet="aB1 s.,\n\"'“”‘’«»`", max_size=60))
def test_quotations_stay_in_their_block_and_begin_and_end_with_their_marks(text: str) -> None:
    places = blocks(text)
    found = quotations(text, places)
    assert list(found) == sorted(found)
    for one in found:
        assert any(block.span.covers(one.span) for block in places)
        assert one.span.of(text).startswith(one.opening)
        assert one.span.of(text).endswith(one.closing)
        assert one.opening or one.closing
        assert one.depth == sum(
            other.start <= one.start < other.end for other in found if other is not one and other <= one
        )


@pytest.mark.parametrize(
    "piece",
    ['"', "“", "‘", "' ", "“ ", "a” ", "«", "» ", '" ‘', " “``", "“a. ", "\n", " \n", "a'", "s' ", "‘a »"],
)
def test_a_long_block_is_read_to_its_end(piece: str) -> None:
    text = piece * (200_000 // len(piece))
    found = quotations(text, [Block(Kind.PARAGRAPH, 0, len(text))])
    assert all(0 <= one.start < one.end <= len(text) for one in found)


@given(st.text(alphabet="aB1 s.,\n\"'“”‘’«»`„″", max_size=60))
def test_marks_in_turn_pair_as_they_would_if_they_were_weighed(text: str) -> None:
    block = Block(Kind.PARAGRAPH, 0, len(text))
    assert _paired(text, block) == _Pairing(text, block, marks(text, block)).quotations()
