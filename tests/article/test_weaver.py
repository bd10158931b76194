from __future__ import annotations

from itertools import pairwise

import hypothesis.strategies as st
from hypothesis import given

from newslint.article import Article, Kind, ObjectKind, Weaver
from newslint.text import Edit, Span, apply


def woven() -> Article:
    source = "# Rise &amp; fall\r\n\n<!-- ok -->  \nSee `x`, *they* say\n"
    weaver = Weaver(source)
    weaver.begin(Kind.HEADING, level=1)
    weaver.keep(2, 7)
    weaver.put("&", 7, 12)
    weaver.keep(12, 17)
    weaver.begin(Kind.PARAGRAPH)
    weaver.note(ObjectKind.COMMENT, 20, 31)
    weaver.keep(31, 33)
    weaver.begin(Kind.PARAGRAPH, quoted=True)
    weaver.keep(34, 38)
    weaver.place(ObjectKind.CODE, 38, 41)
    weaver.keep(41, 43)
    weaver.keep(44, 48)
    weaver.keep(49, 53)
    return weaver.article()


def test_blocks_are_parted_by_blank_lines_and_an_empty_one_leaves_no_trace() -> None:
    article = woven()
    assert article.text == "Rise & fall\n\nSee \ufffc, they say"
    assert [
        (block.kind, block.span.of(article.text), block.level, block.quoted) for block in article.blocks
    ] == [
        (Kind.HEADING, "Rise & fall", 1, False),
        (Kind.PARAGRAPH, "See \ufffc, they say", 0, True),
    ]


def test_objects_stand_in_the_order_of_the_file_and_at_their_place_in_the_text() -> None:
    article = woven()
    comment, code = article.objects
    assert (comment.text, comment.at) == ("<!-- ok -->", len("Rise & fall"))
    assert (code.text, article.text[code.at]) == ("`x`", "\ufffc")


def test_the_map_tells_what_can_be_replaced() -> None:
    article = woven()
    for text, exact in [
        ("Rise & fall", True),
        ("&", True),
        ("they", True),
        (", they", False),
        ("fall\n", False),
    ]:
        start = article.text.index(text)
        assert article.map.exact(Span(start, start + len(text))) is exact, text


def test_an_edit_at_the_end_stands_after_what_the_file_spells_otherwise() -> None:
    weaver = Weaver("a &amp;!")
    weaver.begin(Kind.PARAGRAPH)
    weaver.keep(0, 2)
    weaver.put("&", 2, 7)
    article = weaver.article()
    end = Span(len(article.text), len(article.text))
    assert article.map.exact(end)
    assert apply(article.source, [Edit(article.map.span(end), " b")]) == "a &amp; b!"


def test_what_is_sealed_has_a_place_but_cannot_be_replaced() -> None:
    weaver = Weaver('"A \\"b\\""')
    weaver.begin(Kind.TITLE)
    weaver.put('A "b"', 0, 9, sealed=True)
    article = weaver.article()
    whole = Span(0, len(article.text))
    assert article.map.span(whole) == Span(0, 9)
    assert not article.map.exact(whole)


@given(st.lists(st.tuples(st.sampled_from(["keep", "put", "skip", "begin"]), st.integers(0, 5))))
def test_the_text_is_that_of_its_blocks_and_pieces(steps: list[tuple[str, int]]) -> None:
    source = "ab c\nd " * 20
    weaver = Weaver(source)
    weaver.begin(Kind.PARAGRAPH)
    at = 0
    for step, length in steps[:25]:
        end = at + length
        if step == "keep":
            weaver.keep(at, end)
        elif step == "put":
            weaver.put("&"[:length], at, end)
        elif step == "begin":
            weaver.begin(Kind.PARAGRAPH)
        at = end
    article = weaver.article()
    assert "\n\n".join(block.span.of(article.text) for block in article.blocks) == article.text
    assert all(block.span.of(article.text).strip() for block in article.blocks)
    pieces = article.map.pieces
    for piece, after in pairwise(pieces):
        assert piece.end <= after.start
        if piece.verbatim:
            assert source[piece.start : piece.end] == article.text[piece.at : after.at]
