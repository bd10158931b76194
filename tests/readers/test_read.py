"""The readers' door."""

from __future__ import annotations

import subprocess
import sys
from datetime import date

import pytest

from newslint.article import Kind
from newslint.errors import ReadError
from newslint.readers import FORMATS, SUFFIXES, read
from newslint.readers.file_name import day
from newslint.settings import FrontMatterKeys

DRAFT = b"# One *two*\n\n<p>three\n"


@pytest.mark.parametrize(
    ("name", "text"),
    [
        ("drafts/a.md", "One two\n\nthree"),
        ("A.MARKDOWN", "One two\n\nthree"),
        ("a.qmd", "One two\n\nthree"),
        ("a.html", "# One *two*\n\nthree"),
        ("a.HTM", "# One *two*\n\nthree"),
        ("a.txt", "# One *two*\n\n<p>three"),
        ("README", "# One *two*\n\n<p>three"),
        ("-", "# One *two*\n\n<p>three"),
    ],
)
def test_the_ending_chooses_the_reader(name: str, text: str) -> None:
    assert read(DRAFT, name).text == text


def test_a_format_that_is_given_holds() -> None:
    assert read(DRAFT, "a.txt", format="markdown").text == "One two\n\nthree"
    assert read(DRAFT, "a.md", format="text").text == "# One *two*\n\n<p>three"


def test_every_ending_belongs_to_one_format() -> None:
    assert len(set(SUFFIXES)) == len(SUFFIXES) == sum(map(len, FORMATS.values()))
    assert "a.md".endswith(SUFFIXES)


def test_bytes_that_are_no_text_are_an_error() -> None:
    with pytest.raises(ReadError, match="not UTF-8 at byte 4"):
        read(b"Caf\xe9", "a.md")


def test_the_mark_is_not_part_of_the_text() -> None:
    assert read(b"\xef\xbb\xbf---\ntitle: A\n---\n", "a.txt").blocks[0].kind is Kind.TITLE


def test_the_keys_of_the_settings_are_used() -> None:
    draft = b"---\nday: 2024-03-04\n---\nOne"
    assert read(draft, "a.md", FrontMatterKeys(date=("day",))).meta.published == date(2024, 3, 4)
    assert read(draft, "a.md").meta.published is None


def test_the_draft_knows_its_day_better_than_its_name() -> None:
    name = "2024-03-04-ferry.md"
    assert read(b"One", name).meta.published == date(2024, 3, 4)
    assert read(b"---\ndate: 2024-03-05\n---\nOne", name).meta.published == date(2024, 3, 5)


@pytest.mark.parametrize(
    "name",
    [
        "2024-03-04-ferry.md",
        "news/2024-03-04.md",
        "2024_3_4_ferry.md",
        "20240304-ferry.md",
        "_posts/2024-03-04-ferry/index.md",
        "2024/03/04/ferry.md",
        "news/2024/3/4/ferry/index.md",
        r"news\2024\03\04\ferry.md",
        "2023-01-01/2024-03-04-ferry.md",
    ],
)
def test_days_in_names(name: str) -> None:
    assert day(name) == date(2024, 3, 4)


@pytest.mark.parametrize(
    "name",
    [
        "ferry.md",
        "ferry-2024-03-04.md",  # of what it is about, perhaps
        "20240304.md",  # a number, perhaps
        "2024-03-041.md",
        "2024-03_04.md",
        "2024-13-04.md",
        "2024-02-30-ferry.md",
        "1024-03-04.md",
        "04-03-2024.md",
        "2024/03/ferry.md",
        "2024/03/04/a/b/c.md",
        "12024/03/04/ferry.md",
    ],
)
def test_no_days_in_names(name: str) -> None:
    assert day(name) is None


@pytest.mark.parametrize(("name", "others"), [("a.md", ("html", "plain")), ("a.txt", ("html", "markdown"))])
def test_only_the_reader_that_is_needed_is_loaded(name: str, others: tuple[str, ...]) -> None:
    script = f"import sys; from newslint import readers; readers.read(b'x', {name!r}); print(*sys.modules)"
    loaded = subprocess.run([sys.executable, "-c", script], capture_output=True, text=True, check=True)
    modules = set(loaded.stdout.split())
    assert modules.isdisjoint({f"newslint.readers.{other}" for other in others} | {"yaml", "html.entities"})
