from __future__ import annotations

import pytest

from newslint.article import is_whole_lines, removal
from newslint.readers import read
from newslint.text import Edit, Span, apply


def without(
    source: str, line: str, *, before: str = "", after: str = "", name: str = "draft.md"
) -> str | None:
    """Return a file without a line of its prose and the breaks named; None where that cannot be done."""
    article = read(source.encode(), name)
    start = article.text.index(before + line + after)
    span = Span(start, start + len(before + line + after))
    assert is_whole_lines(article, span)
    lines = removal(article, span)
    return apply(article.source, [Edit(lines, "")]) if lines else None


@pytest.mark.parametrize(
    ("source", "left"),
    [
        ("One.\n\nMore\n\nTwo.\n", "One.\n\nTwo.\n"),
        ("One.\r\n\r\nMore\r\n\r\nTwo.\r\n", "One.\r\n\r\nTwo.\r\n"),
        ("One.\n\n\n \nMore\n\nTwo.\n", "One.\n\nTwo.\n"),
        ("One.\n\nMore", "One."),
        ("One.\n\nMore\n", "One.\n"),
        ("One.\n\n## More ##\n\nTwo.\n", "One.\n\nTwo.\n"),
        ("One.\n\n**[More](https://example.org/more)**\n\nTwo.\n", "One.\n\nTwo.\n"),
        ("- One.\n- More\n- Two.\n", "- One.\n- Two.\n"),
        ("> One.\n>\n> More\n>\n> Two.\n", "> One.\n>\n> Two.\n"),
        ("One.\n\n```\ncode\n```\n\nMore\n\nTwo.\n", "One.\n\n```\ncode\n```\n\nTwo.\n"),
    ],
)
def test_a_block_goes_with_its_markup_and_the_blank_lines_before_it(source: str, left: str) -> None:
    assert without(source, "More", before="\n\n") == left


@pytest.mark.parametrize(
    ("source", "left"),
    [
        ("More\n\nTwo.\n", "Two.\n"),
        ("# More\n\n\nTwo.\n", "Two.\n"),
        ("---\ntitle: One\n---\n\n> More\n>\n> Two.\n", None),
    ],
)
def test_a_block_at_the_start_goes_with_the_blank_lines_after_it(source: str, left: str | None) -> None:
    if left is None:
        left = "---\ntitle: One\n---\n\n> Two.\n"
    assert without(source, "More", after="\n\n") == left


@pytest.mark.parametrize(
    ("source", "left"),
    [
        ("One.\nMore\nTwo.\n", "One.\nTwo.\n"),
        ("One.\n*More*\nTwo.\n", "One.\nTwo.\n"),
        ("> One.\n> More\n> Two.\n", "> One.\n> Two.\n"),
        ("One.\nMore", "One."),
    ],
)
def test_a_line_goes_with_its_newline(source: str, left: str) -> None:
    assert without(source, "More", before="\n") == left


@pytest.mark.parametrize(
    ("source", "before", "after"),
    [
        ("---\ntitle: More\n---\n\nTwo.\n", "", "\n\n"),
        ("- More\n  and more.\n", "", "\n"),
        ("One.\n\nMore <!-- stays -->\n\nTwo.\n", "\n\n", ""),
        ("| More | Two |\n| --- | --- |\n| a | b |\n", "", "\n\n"),
    ],
)
def test_lines_that_hold_something_else_stay(source: str, before: str, after: str) -> None:
    assert without(source, "More", before=before, after=after) is None


def test_a_word_is_no_line() -> None:
    article = read(b"One more.\n\nTwo.\n", "draft.md")
    assert not is_whole_lines(article, Span(4, 8))
    assert not is_whole_lines(article, Span(9, 11))


@pytest.mark.parametrize(
    ("source", "left"),
    [
        ("<p>One.</p>\n<p>More</p>\n<p>Two.</p>\n", "<p>One.</p>\n<p>Two.</p>\n"),
        ("<p>One.</p><p class='a'>More</p><p>Two.</p>", "<p>One.</p><p>Two.</p>"),
        ("<p>One.</p><div>\n<p>More</p>\n</div><p>Two.</p>", "<p>One.</p><p>Two.</p>"),
        ("<p>One.</p>\n  <p><b>Mo</b>re</p>\n<p>Two.</p>", "<p>One.</p>\n<p>Two.</p>"),
        ("<p>One.</p><p><a href='#'>More</a></p><p>Two.</p>", "<p>One.</p><p>Two.</p>"),
        ("<p>One.</p><p><i>M</i>o<a href='#'>re</a></p><p>Two.</p>", "<p>One.</p><p>Two.</p>"),
        ("<p>One.</p><ul><li>More</li><li>Two.</li></ul>", "<p>One.</p><ul><li>Two.</li></ul>"),
        ("<p>One.<br>More<br/>Two.</p>", "<p>One.<br/>Two.</p>"),
        ("<p>One.</p><p>More<br>Two.</p>", "<p>One.</p><p>Two.</p>"),
        ("<article><p>One.</p></article><article>More</article><p>Two.</p>", None),
        ("<p>One.</p><ul><li>More<li>Two.</ul>", None),
        ("<p>One.</p><p>More", None),
    ],
)
def test_a_line_of_html_goes_with_its_elements(source: str, left: str | None) -> None:
    article = read(source.encode(), "draft.html")
    start = article.text.index("More")
    end = start + len("More")
    before = len(article.text[:start].rstrip())
    assert is_whole_lines(article, Span(start, end))
    lines = removal(article, Span(before, end))
    assert (apply(source, [Edit(lines, "")]) if lines else None) == left
