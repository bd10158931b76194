from __future__ import annotations

import json
import os
import sys
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

if TYPE_CHECKING:
    from collections.abc import Callable

DRAFT = """\
# Council votes

Donna Smith, the treasurer of the Port Ellery Bank, met **Angela Merkel** in Berlin.

“I am tired,” Smith said. Ms Smith left for Berlin.
"""


def test_people_bodies_and_places_with_their_forms_and_lines(
    newslint: Callable[..., tuple[int, str, str]],
) -> None:
    Path("draft.md").write_text(DRAFT)
    status, out, err = newslint("names", "draft.md")
    assert (status, err) == (0, "")
    assert out == (
        "draft.md\n\n  people\n"
        "    Donna Smith  3\n      Smith (2), Donna Smith (1); lines 3, 5\n"
        "  ✓ Angela Merkel  1\n      line 3\n"
        "\n  organisations\n    Port Ellery Bank  1\n      line 3\n"
        "\n  places\n  ✓ Berlin  2\n      lines 3, 5\n"
    )


def test_json_gives_the_very_characters(newslint: Callable[..., tuple[int, str, str]]) -> None:
    status, out, _ = newslint("names", "--format", "json", "-", stdin=DRAFT.encode())
    (file,) = json.loads(out)["files"]
    assert (status, file["path"]) == (0, "-")
    for one in file["names"]:
        assert one["count"] == len(one["mentions"]) == sum(form["count"] for form in one["forms"])
        for mention in one["mentions"]:
            assert DRAFT[mention["start"]["offset"] : mention["end"]["offset"]] == mention["text"]


def test_a_draft_that_is_not_there_does_not_hide_the_others(
    newslint: Callable[..., tuple[int, str, str]],
) -> None:
    Path("draft.md").write_text(DRAFT)
    status, out, err = newslint("names", "gone.md", "draft.md")
    assert status == 2
    assert err == "newslint: gone.md: no such file or directory\n"
    assert out.startswith("draft.md\n")


def test_what_a_draft_says_cannot_command_the_terminal(
    newslint: Callable[..., tuple[int, str, str]],
) -> None:
    _, out, _ = newslint("names", "-", stdin=b"Mr Smi\x1b[31mth met Ann\x1b Koether.")
    assert "\x1b" not in out


def test_the_house_confirms_its_own_people(newslint: Callable[..., tuple[int, str, str]]) -> None:
    Path("book.yml").write_text("people:\n  - {name: Donna Smith, roles: [treasurer of Port Ellery]}\n")
    Path(".newslint.yml").write_text("stylebook: [book.yml]\n")
    Path("draft.md").write_text(DRAFT)
    assert "✓ Donna Smith" in newslint("names", "draft.md")[1]
    assert "✓ Donna Smith" not in newslint("names", "--no-config", "draft.md")[1]


@pytest.mark.skipif(sys.platform == "win32", reason="no FIFO to make")
def test_what_never_ends_is_not_waited_for(newslint: Callable[..., tuple[int, str, str]]) -> None:
    os.mkfifo("pipe")
    status, _, err = newslint("names", "pipe")
    assert status == 2
    assert err.startswith("newslint: pipe: not a regular file")
