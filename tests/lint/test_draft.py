from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from newslint import readers
from newslint.language import PhraseIndex
from newslint.lint import Draft
from newslint.settings import FrontMatterKeys
from newslint.stylebook import Stylebook


def draft(text: str) -> Draft:
    return Draft(readers.read(text.encode(), "draft.txt", FrontMatterKeys()), Stylebook(), PhraseIndex([]))


def test_a_word_is_found_by_where_it_begins_ends_and_stands() -> None:
    one = draft("The old bridge.")
    the, old, bridge = one.words
    assert (one.word_from(4), one.word_to(7), one.word_around(5)) == (old, old, old)
    assert (one.word_to(3), one.word_from(8), one.word_around(13)) == (the, bridge, bridge)
    assert one.word_from(5) is one.word_from(99) is None
    assert one.word_to(0) is one.word_to(6) is one.word_to(15) is None
    assert one.word_around(4) is one.word_around(7) is one.word_around(15) is None


def test_spellings_are_counted_as_they_stand() -> None:
    spellings = draft("The bridge, the Bridge and the bridge.").spellings
    assert (spellings["bridge"], spellings["Bridge"], spellings["BRIDGE"]) == (2, 1, 0)


@given(st.text(alphabet="aB '.-\n", max_size=30))
def test_every_word_is_found_by_both_its_ends(text: str) -> None:
    one = draft(text)
    for word in one.words:
        assert one.word_from(word.start) == one.word_to(word.end) == word
        assert all(one.word_around(at) == word for at in range(word.start + 1, word.end))
