from __future__ import annotations

import json
from typing import TYPE_CHECKING

import pytest

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    Newslint = Callable[..., tuple[int, str, str]]


@pytest.fixture(autouse=True)
def repository(git: Callable[..., str], newsroom: Path) -> Path:
    git("init", "--quiet", "--initial-branch=main")
    git("add", "--all")
    git("commit", "--quiet", "--message", "File copy")
    return newsroom


def test_nothing_has_changed(newslint: Newslint) -> None:
    assert newslint("check", "--changed") == (0, "No changed drafts found here.\n", "")


def test_only_changed_lines_are_reported(newslint: Newslint, repository: Path) -> None:
    (repository / "bad.md").write_text("Officers utilise drones.\n\nThey utilise them.\n")
    (repository / "new.md").write_text("Others utilise it.\n")
    status, out, err = newslint("check", "--changed")
    assert (status, err) == (1, "")
    assert [line.split("  ")[0] for line in out.splitlines() if "warning  desk" in line] == [
        "bad.md:3:6",
        "new.md:1:8",
    ]
    assert out.endswith("\n\n2 warnings in 2 of 2 files.\n1 finding on unchanged lines is not shown.\n")
    whole = json.loads(newslint("check", "bad.md", "good.md", "--changed", "--format", "json")[1])
    assert [file["path"] for file in whole["files"]] == ["bad.md"]
    assert whole["summary"]["warning"] == 1


def test_a_draft_without_new_faults(newslint: Newslint, repository: Path) -> None:
    (repository / "bad.md").write_text("Officers utilise drones.\n\nThey use them.\n")
    told = "No new faults found in 1 file.\n1 finding on unchanged lines is not shown.\n"
    assert newslint("check", "--changed", "HEAD") == (0, told, "")
    newslint("baseline", "bad.md")
    told = "No new faults found in 1 file.\n1 recorded finding is not shown.\n"
    assert newslint("check", "--changed") == (0, told, "")


def test_only_changed_lines_are_mended(newslint: Newslint, repository: Path) -> None:
    draft = repository / "bad.md"
    draft.write_text("They utilise them.\n\nOfficers utilise drones.\n\nOthers utilise it.\n")
    assert newslint("check", "--changed", "--fix", "--unsafe-fixes")[0] == 0
    assert draft.read_text() == "They use them.\n\nOfficers utilise drones.\n\nOthers use it.\n"
    assert newslint("check", "--changed", "--fix", "--unsafe-fixes")[1].startswith(
        "No new faults found in 1 file.\n"
    )


def test_standard_input_is_compared_with_its_file(newslint: Newslint) -> None:
    draft = b"Officers utilise drones.\n\nThey utilise them.\n"
    status, out, _ = newslint("check", "-", "--changed", "--stdin-filename", "bad.md", stdin=draft)
    assert status == 1
    assert out.startswith("bad.md:3:6  warning")
    assert out.endswith("1 finding on unchanged lines is not shown.\n")


@pytest.mark.parametrize(
    ("arguments", "message"),
    [
        (["--changed", "nope"], "git knows no revision “nope”; if it is on the server, fetch it first\n"),
        (
            ["--changed", "-"],
            "“-” is no revision; to check what has changed there: newslint check - --changed\n",
        ),
        (
            ["--changed", "bad.md"],
            "“bad.md” is no revision; to check what has changed there: newslint check bad.md",
        ),
    ],
)
def test_wrong_use(newslint: Newslint, arguments: list[str], message: str) -> None:
    status, out, err = newslint("check", *arguments)
    assert (status, out) == (2, "")
    assert err.startswith(f"newslint: {message}")
