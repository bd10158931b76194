from __future__ import annotations

from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st
from markdown_it import MarkdownIt

from newslint.report.inert import in_log, in_markdown, inert
from newslint.text import printable


@pytest.mark.parametrize(
    "live",
    [
        "[a](b)",
        "![a](b)",
        "[a][b]",
        "[a]: b",
        "<b>",
        "</b>",
        "<!-- -->",
        "<https://example.com>",
        "<?x ?>",
        "@editor",
    ],
)
def test_what_would_live_in_markdown_does_not(live: str) -> None:
    safe = inert(f"a {live} b")
    assert safe != f"a {live} b"
    assert safe.replace("\u200b", "") == f"a {live} b"
    (block,) = [token for token in MarkdownIt("commonmark").parse(safe) if token.type == "inline"]
    assert {child.type for child in block.children or ()} == {"text"}


@pytest.mark.parametrize("prose", ["“Shi” is Xi", "1 < 2", "[sic]", "at a@", "[a] (b)", "a: b", "10 @ £5"])
def test_prose_is_left_as_it_is(prose: str) -> None:
    assert inert(prose) == in_log(prose) == prose


@given(st.text(alphabet="[]()<>!/?@:aW.\\`*_|~#&${}- \n"))
def test_markdown_shows_the_text_and_nothing_else(text: str) -> None:
    tokens = MarkdownIt("commonmark").enable("table").parse(f"| a |\n| - |\n| x{in_markdown(text)}x |")
    (shown,) = [token for before, token in pairwise(tokens) if before.type == "td_open"]
    assert "".join(child.content for child in shown.children or ()) == f"x{printable(text)}x"
    assert {child.type for child in shown.children or ()} <= {"text", "text_special"}


def test_nothing_is_made_an_address_an_emoji_or_a_heading() -> None:
    assert in_markdown("http://a www.b :c: #1") == "http&#58;//a www&#46;b &#58;c: &#35;1"
    assert in_markdown("drafts/xi.md:3 “Shi”: not Xi.") == "drafts/xi.md:3 “Shi”: not Xi."


@pytest.mark.parametrize("command", ["::error::x", "  ::error::x", "a\n::error::x", "a ##[error]x", "###[x]"])
def test_a_log_holds_no_command(command: str) -> None:
    safe = in_log(command)
    assert safe.replace("\u200b", "") == command
    assert not any(line.strip().startswith("::") or "##[" in line for line in safe.splitlines())
