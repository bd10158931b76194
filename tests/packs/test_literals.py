from __future__ import annotations

from contextlib import suppress

import pytest
import regex
from hypothesis import given, settings
from hypothesis import strategies as st

from newslint.language import PhraseIndex
from newslint.packs.literals import needed
from newslint.text import fold


@pytest.mark.parametrize(
    ("pattern", "words"),
    [
        (r"\bless than \d+ people\b", {"less than"}),
        (r"less than \d+ people\b", {"people"}),
        (r"\bless than\b \d+ p", {"less than"}),
        (r"\bcolou?r\b", {"colour", "color"}),
        (r"\butili[sz]e[sd]?\b", {f"utili{s}e{end}" for s in "sz" for end in ("", "s", "d")}),
        (r"\b(?:Group|the (?:big|small) Group) 20\b", {"group 20", "the big group 20", "the small group 20"}),
        (r"^read more[.:]?$", {"read more"}),
        (r"\bdon’t\b", {"don't"}),
        (r"(?<=\bMr )Shi\b|\bShi,", set()),
        (r"(?<!Mr )\bShi\b|\bShi,", {"shi"}),
        (r"less", set()),
        (r"\bspam *ham\b", set()),
        (r"\bless\w+", set()),
        (r"(?x) \b l e s s \b", set()),
        (r"(?:\bspam\b){e<=1}", set()),
        (r"(?:\bspam\b)?", set()),
        (r"[[:alpha:]]spam\b", set()),
        (r"\g<spam>(?P<spam>a)", set()),
        (r"\bspam\b|", set()),
        ("", set()),
    ],
)
def test_the_words_that_every_match_holds(pattern: str, words: set[str]) -> None:
    assert needed(pattern) == words


# Patterns, each with a text that it may match.
ATOMS = {
    **{word: [word] for word in ("spam", "a", " ", "-", "'", "_", ",")},
    **{at: [""] for at in (r"\b", "^", "$")},
    r"\bspam": ["spam", "Spam"],
    r"\bspam\b": ["spam"],
    " ham ": [" ham ", " HAM "],
    "s?": ["", "s"],
    r"\s+": [" ", "\n "],
    r"\w*": ["", "x1"],
    r"\W": [",", "’"],
    "[ab]": ["a", "B"],
    "[ -]": [" ", "-"],
    "[^a]": ["b", " "],
    ".": ["z", "."],
}
Pair = tuple[str, str]


def sequences(parts: st.SearchStrategy[Pair]) -> st.SearchStrategy[Pair]:
    def together(pairs: list[Pair]) -> Pair:
        return "".join(pattern for pattern, _ in pairs), "".join(text for _, text in pairs)

    return st.lists(parts, min_size=1, max_size=4).map(together)


def groups(parts: st.SearchStrategy[Pair]) -> st.SearchStrategy[Pair]:
    def one_of(ways: list[Pair], times: Pair) -> Pair:
        how, many = times
        return f"(?:{'|'.join(pattern for pattern, _ in ways)}){how}", ways[0][1] * len(many)

    times = st.sampled_from([("", "1"), ("?", "1"), ("?", ""), ("*", "11"), ("+", "1"), ("{2}", "11")])
    return st.builds(one_of, st.lists(sequences(parts), min_size=1, max_size=3), times)


PAIRS = st.recursive(
    st.sampled_from([(pattern, text) for pattern, texts in ATOMS.items() for text in texts]),
    lambda parts: sequences(parts) | groups(parts),
    max_leaves=10,
)
AROUND = st.sampled_from(["", " ", "a", "spam", "-", "_", ", "])


@settings(max_examples=600)  # one in ten has words that it needs, and matches
@given(PAIRS, AROUND, AROUND)
def test_no_match_is_without_them(pair: Pair, before: str, after: str) -> None:
    pattern, text = pair[0], before + pair[1] + after
    words = needed(pattern)
    with suppress(TimeoutError):  # a few of these patterns backtrack without end
        if words and regex.search(pattern, text, regex.IGNORECASE, timeout=0.1):
            assert PhraseIndex(words).find(fold(text))
