from __future__ import annotations

from itertools import pairwise
from typing import NamedTuple

import hypothesis.strategies as st
from hypothesis import given

from newslint.article import SourceMap
from newslint.article.source_map import Piece
from newslint.text import Span


class Character(NamedTuple):
    """One character of the text, as a model that is too plain to be wrong: where it comes from."""

    piece: int
    start: int
    end: int
    verbatim: bool
    sealed: bool


class Woven(NamedTuple):
    map: SourceMap
    characters: list[Character]


@st.composite
def maps(draw: st.DrawFn) -> Woven:
    """Pieces that follow one another, with or without markup between, and the characters they give."""
    pieces: list[Piece] = []
    characters: list[Character] = []
    at = 0
    for number in range(draw(st.integers(1, 6))):
        start = at + draw(st.sampled_from([0, 0, 1, 3]))
        verbatim = draw(st.booleans())
        length = draw(st.integers(1, 3))
        at = start + length if verbatim else start + draw(st.integers(0, 4))
        sealed = not verbatim and draw(st.booleans())
        pieces.append(Piece(len(characters), start, at, verbatim, sealed))
        for one in range(length):
            place = (start + one, start + one + 1) if verbatim else (start, at)
            characters.append(Character(number, *place, verbatim, sealed))
    pieces.append(Piece(len(characters), at, at, verbatim=False))
    return Woven(SourceMap(pieces), characters)


def spans(length: int) -> list[Span]:
    return [Span(start, end) for start in range(length + 1) for end in range(start, length + 1)]


@given(maps())
def test_a_span_covers_the_places_of_its_characters(woven: Woven) -> None:
    for span in spans(len(woven.characters)):
        covered = woven.characters[slice(*span)]
        if covered:
            assert woven.map.span(span) == Span(covered[0].start, covered[-1].end)
        else:
            after = woven.characters[span.start : span.start + 1] or [woven.characters[-1]]
            place = after[0].start if span.start < len(woven.characters) else after[0].end
            assert woven.map.span(span) == Span(place, place)


@given(maps())
def test_a_span_is_exact_if_it_takes_pieces_whole_and_no_markup_lies_between(woven: Woven) -> None:
    characters = woven.characters
    for span in spans(len(characters)):
        covered = characters[slice(*span)]
        outside = [one for at, one in enumerate(characters) if not span.start <= at < span.end]
        cut = {one.piece for one in covered if not one.verbatim} & {one.piece for one in outside}
        parted = any(one.end != two.start and one.piece != two.piece for one, two in pairwise(covered))
        if covered:
            expected = not cut and not parted and not any(one.sealed for one in covered)
        else:
            around = characters[max(0, span.start - 1) : span.start + 1]
            inside = span.start > 0 and len({one.piece for one in around}) < len(around)
            following = characters[span.start : span.start + 1]
            expected = not (inside and not around[0].verbatim) and not any(one.sealed for one in following)
        assert woven.map.exact(span) == expected, span


def test_an_empty_text_has_one_place() -> None:
    empty = SourceMap([])
    assert empty.span(Span(0, 0)) == Span(0, 0)
    assert empty.exact(Span(0, 0))


@given(maps())
def test_the_way_back_from_the_file_finds_the_characters_it_spells(woven: Woven) -> None:
    last = woven.characters[-1].end
    for span in spans(last + 2):
        spelt = [
            at
            for at, one in enumerate(woven.characters)
            if one.start < span.end and one.end > span.start and span.start < span.end
        ]
        if spelt:
            assert woven.map.prose(span) == Span(spelt[0], spelt[-1] + 1), span
        elif span.start < span.end:
            assert woven.map.prose(span) is None, span


@given(maps())
def test_the_way_back_from_an_empty_span_leads_to_the_characters_beside_it(woven: Woven) -> None:
    for at, one in enumerate(woven.characters):
        if one.verbatim:
            found = woven.map.prose(Span(one.start, one.start))
            assert found is not None
            assert found.start == found.end
            assert found.start <= at
            assert all(between.end == one.start for between in woven.characters[found.start : at])
