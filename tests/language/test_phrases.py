from __future__ import annotations

import importlib.util

import pytest
from hypothesis import given
from hypothesis import strategies as st

from newslint.language import PhraseIndex
from newslint.text import Span, fold

NATIVE = importlib.util.find_spec("ahocorasick_rs") is not None
MATCHERS = [pytest.param(True, marks=pytest.mark.skipif(not NATIVE, reason="no native matcher here")), False]


def found(phrases: list[str], text: str, *, native: bool) -> dict[str, list[str]]:
    folded = fold(text)
    places = PhraseIndex(phrases, native=native).find(folded)
    return {phrase: [span.of(text) for span in spans] for phrase, spans in places.items()}


@pytest.mark.parametrize("native", MATCHERS)
def test_phrases_are_found_whole_whatever_their_case_and_quotes(native: bool) -> None:  # noqa: FBT001 (a parameter)
    phrases = ["read more", "editor's picks", "more", "covid-19", "(watch)", "art"]
    text = "READ  more? Read More: Editor’s\u00a0picks, smart art (watch) Covid-19, covid-190, Covid\u201119"
    assert found(phrases, text, native=native) == {
        "read more": ["Read More"],
        "more": ["more", "More"],
        "editor's picks": ["Editor’s\u00a0picks"],
        "art": ["art"],
        "(watch)": ["(watch)"],
        "covid-19": ["Covid-19", "Covid\u201119"],
    }


@pytest.mark.parametrize("native", MATCHERS)
@given(
    phrases=st.lists(st.text(alphabet="ab -'1é", min_size=1, max_size=5).filter(str.strip), max_size=6),
    text=st.text(alphabet="ab -'1é", max_size=30),
)
def test_nothing_else_is_found_and_nothing_is_missed(native: bool, phrases: list[str], text: str) -> None:  # noqa: FBT001
    expected = {}
    for phrase in phrases:
        starts = [n for n in range(len(text)) if text.startswith(phrase, n)]
        spans = [Span(n, n + len(phrase)) for n in starts if stands_whole(text, n, n + len(phrase))]
        if spans:
            expected[phrase] = tuple(spans)
    assert PhraseIndex(phrases, native=native).find(text) == expected


def stands_whole(text: str, start: int, end: int) -> bool:
    touched_before = start > 0 and text[start - 1].isalnum() and text[start].isalnum()
    touched_after = end < len(text) and text[end - 1].isalnum() and text[end].isalnum()
    return not touched_before and not touched_after


@pytest.mark.parametrize("phrase", ["", " "])
def test_a_blank_phrase_is_refused(phrase: str) -> None:
    with pytest.raises(ValueError, match="blank"):
        PhraseIndex([phrase])
