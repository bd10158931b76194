from __future__ import annotations

from typing import NamedTuple

import hypothesis.strategies as st
from hypothesis import given

from newslint import readers
from newslint.article import Block, Kind
from newslint.lint import Level
from newslint.report.html.marks import Mark, Place, Places, Stretch, stretches
from newslint.text import Span


class Marked(NamedTuple):
    blocks: list[Block]
    marks: list[Mark]
    evidence: list[Place]


@st.composite
def texts(draw: st.DrawFn) -> Marked:
    """Blocks two characters apart, with marks and evidence that overlap as they like."""
    blocks: list[Block] = []
    for length in draw(st.lists(st.integers(1, 6), min_size=1, max_size=4)):
        start = blocks[-1].end + 2 if blocks else 0
        blocks.append(Block(Kind.PARAGRAPH, start, start + length))

    def place() -> Place:
        number = draw(st.integers(0, len(blocks) - 1))
        start = draw(st.integers(blocks[number].start, blocks[number].end - 1))
        return Place(number, Span(start, draw(st.integers(start + 1, blocks[-1].end + 2))))

    levels = draw(st.lists(st.sampled_from(Level), max_size=6))
    marks = [Mark(number, level, place()) for number, level in enumerate(levels, 1)]
    return Marked(blocks, marks, [place() for _ in range(draw(st.integers(0, 3)))])


@given(texts())
def test_each_character_has_the_levels_of_the_findings_that_cover_it(drawn: Marked) -> None:
    for block, parts in zip(drawn.blocks, stretches(*drawn), strict=True):
        assert [at for part in parts for at in range(*part.span)] == list(range(*block.span))
        for part in parts:
            for at in range(*part.span):
                covering = {m.level for m in drawn.marks if m.place.span.start <= at < m.place.span.end}
                assert part.levels == covering


@given(texts())
def test_a_finding_begins_and_ends_once_in_the_block_where_it_begins(drawn: Marked) -> None:
    whole = list(stretches(*drawn))

    def where(number: int, what: str) -> list[tuple[int, Stretch]]:
        return [(at, one) for at, block in enumerate(whole) for one in block if number in getattr(one, what)]

    for number, _, (block, span) in drawn.marks:
        [(begun, first)], [(ended, last)] = where(number, "begins"), where(number, "ends")
        assert begun == ended == block
        assert first.span.start == span.start
        assert last.span.end == min(span.end, drawn.blocks[block].end)
    told = {one.span.start for block in whole for one in block if one.is_evidence}
    assert told == {place.span.start for place in drawn.evidence}


def places(source: str, *excerpts: str, name: str = "a.md") -> list[tuple[int, str] | None]:
    article = readers.read(source.encode(), name)
    found = []
    for excerpt in excerpts:
        start = source.index(excerpt)
        place = Places(article).prose(Span(start, start + len(excerpt)))
        found.append((place.block, place.span.of(article.text)) if place else None)
    return found


def test_what_the_file_spells_otherwise_is_found_in_the_prose() -> None:
    draft = "---\ntitle: Tea &amp; toast\n---\n\nMr **Z**elensky met Xi &amp; Li.\n\n> Again,\n> he said.\n"
    assert places(draft, "Tea", "**Z**elensky", "Xi &amp; Li", "Again,\n> he") == [
        (0, "Tea"),
        (1, "Zelensky"),
        (1, "Xi & Li"),
        (2, "Again,\nhe"),
    ]


def test_what_is_no_prose_is_not() -> None:
    front = "---\ntitle: Tea\ndate: 2020-12-28\n---\n"
    draft = front + "\nA [link](https://example.org/a).\n\n<!-- a comment -->\n\nThe end.\n"
    assert (
        places(draft, front, "2020", "https://example.org/a", "<!-- a comment -->", "a comment") == [None] * 5
    )
    assert places("<p>One <b class=x>two</b></p>", "<b class=x>", name="a.html") == [None]


def test_a_finding_without_width_marks_the_character_beside_it() -> None:
    article = readers.read(b"One two\n\nThree\n", "a.md")
    at = [Places(article).prose(Span(offset, offset)) for offset in (0, 7, 9, 14)]
    assert [place.span.of(article.text) for place in at if place] == ["O", "o", "T", "e"]
