from __future__ import annotations

import json
from typing import TYPE_CHECKING

import pytest

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    Newslint = Callable[..., tuple[int, str, str]]

NAME = ".newslint-baseline.json"


def test_what_is_recorded_is_heard_of_no_more(newslint: Newslint, newsroom: Path) -> None:
    (newsroom / "worse.md").write_text("They utilise it.\n\nOthers utilise it, too.\n")
    assert newslint("baseline") == (0, f"Recorded 3 findings in 2 drafts: {NAME}\n", "")
    told = "No new faults found in 3 files.\n3 recorded findings are not shown.\n"
    assert newslint("check") == (0, told, "")
    assert newslint("check", "--quiet") == (0, "", "")
    status, out, _ = newslint("check", "--no-baseline")
    assert (status, out.splitlines()[-1]) == (1, "3 warnings in 2 of 3 files.")


def test_what_is_new_is_reported(newslint: Newslint, newsroom: Path) -> None:
    newslint("baseline")
    with (newsroom / "bad.md").open("a") as draft:
        draft.write("\nOfficers utilise drones.\n")
    status, out, err = newslint("check")
    assert (status, err) == (1, "")
    assert out.startswith("bad.md:3:10  warning  ")
    assert out.endswith("\n\n1 warning in 1 of 2 files.\n1 recorded finding is not shown.\n")
    whole = json.loads(newslint("check", "--format", "json")[1])
    assert whole["summary"] == {"files": 2, "error": 0, "warning": 1, "suggestion": 0}
    assert [one["start"]["line"] for file in whole["files"] for one in file["findings"]] == [3]
    assert newslint("baseline")[1] == f"Recorded 2 findings in 1 draft (1 new): {NAME}\n"


def test_what_was_mended_is_told_of_and_taken_out(newslint: Newslint, newsroom: Path) -> None:
    (newsroom / "worse.md").write_text("They utilise it.\n")
    newslint("baseline")
    (newsroom / "bad.md").unlink()
    (newsroom / "worse.md").write_text("They use it.\n")
    told = "No faults found in 2 files.\n2 recorded findings are gone from bad.md and worse.md; "
    remedy = "run “newslint baseline” to take them out.\n"
    assert newslint("check") == (0, f"{told}{remedy}", "")
    assert newslint("check", "--ignore", "desk", "worse.md")[1] == "No faults found in 1 file.\n"
    assert newslint("check", "--output", "text:report")[0] == 0
    assert (newsroom / "report").read_text(encoding="utf-8") == f"{told}{remedy}"
    assert newslint("baseline") == (0, f"Recorded 0 findings in 0 drafts (2 taken out): {NAME}\n", "")
    assert newslint("check") == (0, "No faults found in 2 files.\n", "")


def test_a_file_of_ones_own(newslint: Newslint, newsroom: Path) -> None:
    assert newslint("baseline", "bad.md", "--file", "desk.json")[0] == 0
    assert not (newsroom / NAME).exists()
    assert newslint("check")[0] == 1
    assert newslint("check", "--baseline", "desk.json")[0] == 0


def test_nothing_to_record(newslint: Newslint, newsroom: Path) -> None:
    assert newslint("baseline", "good.md") == (0, "No faults found in 1 file.\n", "")
    (newsroom / "empty").mkdir()
    assert newslint("baseline", "empty") == (0, "No drafts found in empty.\n", "")
    assert not (newsroom / NAME).exists()


def test_a_draft_that_cannot_be_read_hides_no_other(newslint: Newslint) -> None:
    status, out, err = newslint("baseline", "gone.md", "bad.md")
    assert (status, out) == (2, f"Recorded 1 finding in 1 draft: {NAME}\n")
    assert err == "newslint: gone.md: no such file or directory\n"
    assert newslint("baseline", "gone.md") == (2, "", err)


def test_what_is_recorded_is_not_mended(newslint: Newslint, newsroom: Path) -> None:
    draft = newsroom / "bad.md"
    newslint("baseline")
    draft.write_text("Officers utilise drones.\n\nThey utilise them.\n")
    _, out, _ = newslint("check", "--fix", "--unsafe-fixes")
    assert draft.read_text() == "Officers utilise drones.\n\nThey use them.\n"
    assert out == "Mended 1 of 1 finding in 1 file.\n1 recorded finding is not shown.\n"


@pytest.mark.parametrize(
    ("arguments", "message"),
    [
        (
            ["check", "--baseline", "a.json", "--no-baseline"],
            "--baseline and --no-baseline contradict each other",
        ),
        (["check", "--baseline", "gone.json"], "gone.json: cannot be read: no such file or directory\n"),
        (
            ["check"],
            f"{NAME}:2: no recorded finding stands here; after a merge, keep the lines of both sides",
        ),
        (["baseline"], f"{NAME}:2: no recorded finding stands here"),
        (["baseline", "-"], "“-” cannot be recorded"),
        (["baseline", "--file", "gone/a.json"], "gone/a.json cannot be written: no such file or directory\n"),
    ],
)
def test_wrong_use(newslint: Newslint, newsroom: Path, arguments: list[str], message: str) -> None:
    (newsroom / NAME).write_text("[\n<<<<<<< HEAD\n")
    status, out, err = newslint(*arguments)
    assert (status, out) == (2, "")
    assert err.startswith(f"newslint: {message}")
