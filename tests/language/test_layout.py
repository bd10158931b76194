from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from newslint.language import is_loose, lines, loose
from newslint.readers import read
from newslint.settings import FrontMatterKeys


@pytest.mark.parametrize(
    "line",
    ["Share", "Photo:", "Actor buys island for his parrots", "People also read…", "1,204", "x" * 40],
)
def test_what_has_no_end_is_loose(line: str) -> None:
    assert is_loose(line)


@pytest.mark.parametrize(
    "line",
    [
        "It rained.",
        "It rained (again).",
        "“It rained,” he said, “and how!”",
        "The council will now choose between these three plans:",
        "The council met in the town hall on Friday to talk of " + "the bridge and " * 20 + "the ferry",
        "x" * 500,
    ],
)
def test_running_text_is_not_loose(line: str) -> None:
    assert not is_loose(line)


WRAPPED = """\
# Bridge opens

The bridge opened on Friday, a month before the day that the harbour commission had named
in the spring, and nobody was there
to see it.

Facebook
Print
fast food
"""


def test_a_wrapped_paragraph_is_one() -> None:
    article = read(WRAPPED.encode(), "a.md", FrontMatterKeys())
    inside = lines(article.text, article.blocks)
    assert loose(article.text, article.blocks, inside) == (False, False, False, False, True, True, True)


@given(st.text(alphabet="aB .\n-#", max_size=80))
def test_every_line_is_told_of(source: str) -> None:
    article = read(source.encode(), "a.md", FrontMatterKeys())
    inside = lines(article.text, article.blocks)
    assert len(loose(article.text, article.blocks, inside)) == sum(map(len, inside))
