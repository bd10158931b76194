from __future__ import annotations

from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from newslint import readers
from newslint.engine.setup import shipped_stylebook
from newslint.language import NameKind, PhraseIndex
from newslint.lint import Draft
from newslint.settings import FrontMatterKeys

WORDS = st.sampled_from(
    "Donna Smith Smyth said Mr Bank of England in the London Xi Jinping al-Assad WHO , . “ ” a".split()
)


def draft(text: str) -> Draft:
    article = readers.read(text.encode(), "draft.txt", FrontMatterKeys())
    return Draft(article, shipped_stylebook(), PhraseIndex(()))


def listed(text: str) -> list[str]:
    return [f"{one.kind.value} {one.name} {len(one.mentions)}" for one in draft(text).inventory]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Donna Smith spoke. Smith left, and Ms Smith wept.", ["person Donna Smith 3"]),
        ("Donna J. Smith spoke. “Yes,” Donna Smith said.", ["person Donna J Smith 2"]),
        ("He heard Kimberly Jones. Then Kimberly sang.", ["person Kimberly Jones 2"]),
        ("It is up to the Bank of England, he said.", ["organisation Bank of England 1"]),
        ("Shares of Karlow Oil Ltd fell; Karlow Oil rose.", ["organisation Karlow Oil Ltd 2"]),
        ("The World Health Organization (WHO) met.", ["organisation World Health Organization 2"]),
        ("He was born near Saltmarsh on the Ellery River.", ["place Saltmarsh 1", "place Ellery River 1"]),
        ("The French and the Germans met on Monday in May.", []),
        ("We saw President Bashar al-Assad speak.", ["person Bashar al-Assad 1"]),
        ("General Motors sued Bob White.", ["person Bob White 1", "organisation General Motors 1"]),
    ],
)
def test_who_and_what_is_named(text: str, expected: list[str]) -> None:
    assert listed(text) == expected


@given(st.lists(WORDS, max_size=40).map(" ".join))
def test_every_mention_stands_in_the_text_once(text: str) -> None:
    one = draft(text)
    spans = sorted(span for entry in one.inventory for span in entry.mentions)
    assert all(0 <= span.start < span.end <= len(one.text) for span in spans)
    assert all(before.end <= after.start for before, after in pairwise(spans))
    assert all(entry.mentions and entry.kind in NameKind for entry in one.inventory)
