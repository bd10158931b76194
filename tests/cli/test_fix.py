"""Repairs from the command line."""

from __future__ import annotations

import json
import subprocess
import sys
from typing import TYPE_CHECKING

import pytest

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    Newslint = Callable[..., tuple[int, str, str]]

SAFE = """\
summary: Write the short word.
why: It says the same and takes less room, which is dear in a paper, on every page and every day.
level: warning
safe: true
swap: {whilst: while}
bad:
  - text: "[[Whilst]] it rained."
    fixed: While it rained.
  - text: They sang [[whilst]] it rained.
    fixed: They sang while it rained.
good:
  - They sang while it rained.
  - It rained.
"""
SHAKY = "They utilise it whilst it rains.\n\n“We utilise it whilst we can,” they say.\n"


@pytest.fixture(autouse=True)
def drafts(newsroom: Path) -> Path:
    (newsroom / "house" / "desk" / "whilst.yml").write_text(SAFE, encoding="utf-8")
    (newsroom / "shaky.md").write_text(SHAKY, encoding="utf-8")
    return newsroom


def piped(*arguments: str, stdin: bytes) -> tuple[int, bytes, bytes]:
    """Pipe a draft through newslint, in a process of its own."""
    command = [sys.executable, "-m", "newslint", "check", "-", *arguments]
    done = subprocess.run(command, input=stdin, capture_output=True, check=False)
    return done.returncode, done.stdout, done.stderr


def test_safe_repairs_are_made_and_the_rest_is_reported(newslint: Newslint, drafts: Path) -> None:
    status, out, err = newslint("check", "--fix")
    assert (status, err) == (1, "")
    assert (drafts / "shaky.md").read_text(encoding="utf-8") == SHAKY.replace("whilst it", "while it")
    assert (drafts / "bad.md").read_text(encoding="utf-8") == "Officers utilise drones.\n"
    assert "shaky.md:1:6  warning  desk/officialese" in out
    assert "desk/whilst" not in out
    assert out.endswith("\n\nMended 1 of 3 findings in 1 file. Left: 2 warnings in 2 of 3 files.\n")


def test_all_repairs_are_made_and_a_second_run_finds_nothing_to_do(newslint: Newslint, drafts: Path) -> None:
    assert newslint("check", "--fix", "--unsafe-fixes") == (0, "Mended 3 of 3 findings in 2 files.\n", "")
    after = (drafts / "shaky.md").read_bytes()
    assert newslint("check", "--fix", "--unsafe-fixes") == (0, "No faults found in 3 files.\n", "")
    assert (drafts / "shaky.md").read_bytes() == after


def test_the_exit_status_is_that_of_what_is_left(newslint: Newslint, drafts: Path) -> None:
    (drafts / "bad.md").unlink()
    assert newslint("check", "--fix", "--fail-on", "error")[0] == 0
    assert newslint("check", "--fix", "--quiet")[0] == 1
    assert newslint("check", "--fix", "--unsafe-fixes", "--quiet") == (0, "", "")


def test_json_tells_of_what_is_left(newslint: Newslint, drafts: Path) -> None:
    (drafts / "bad.md").unlink()
    whole = json.loads(newslint("check", "--fix", "--format", "json", "shaky.md")[1])
    assert [one["rule"] for one in whole["files"][0]["findings"]] == ["desk/officialese"]
    assert set(whole) == {"schema", "version", "files", "errors", "summary"}


def test_a_draft_that_cannot_be_written_is_reported_as_it_is(newslint: Newslint, drafts: Path) -> None:
    (drafts / "bad.md").chmod(0o444)
    status, out, err = newslint("check", "--fix", "--unsafe-fixes")
    assert status == 2
    assert err == "newslint: bad.md: cannot be repaired: the file is read-only\n"
    assert out.startswith("bad.md:1:10  warning  desk/officialese")
    assert out.endswith("Mended 2 of 3 findings in 1 file. Left: 1 warning in 1 of 3 files.\n")


def test_a_diff_shows_what_a_fix_would_change(newslint: Newslint, drafts: Path) -> None:
    status, out, err = newslint("check", "--diff", "--unsafe-fixes")
    assert (status, err) == (1, "Would mend 3 of 3 findings in 2 files.\n")
    assert out.startswith(
        "--- bad.md\n+++ bad.md\n@@ -1,1 +1,1 @@\n-Officers utilise drones.\n+Officers use drones.\n"
    )
    assert (drafts / "shaky.md").read_text(encoding="utf-8") == SHAKY
    subprocess.run(["git", "apply", "-p0"], input=out.encode(), cwd=drafts, check=True)
    patched = [(drafts / name).read_bytes() for name in ("bad.md", "shaky.md")]
    subprocess.run(["git", "apply", "-p0", "-R"], input=out.encode(), cwd=drafts, check=True)
    newslint("check", "--fix", "--unsafe-fixes")
    assert patched == [(drafts / name).read_bytes() for name in ("bad.md", "shaky.md")]


def test_a_diff_of_nothing(newslint: Newslint) -> None:
    assert newslint("check", "--diff", "bad.md") == (0, "", "")
    assert newslint("check", "--diff", "gone.md")[0] == 2


@pytest.mark.parametrize(
    ("arguments", "status", "out", "left"),
    [
        (("--fix",), 1, "They utilise it while.", b"Mended 1 of 2 findings in 1 file. Left: 1 warning"),
        (("--fix", "--unsafe-fixes"), 0, "They use it while.", b"Mended 2 of 2 findings in 1 file."),
        (("--fix", "--select", "desk/officialese"), 1, "They utilise it whilst.", b"1 warning in 1 file."),
    ],
)
@pytest.mark.parametrize("codec", ["utf-8-sig", "utf-16"])
def test_standard_input_comes_out_repaired(
    arguments: tuple[str, ...],
    status: int,
    out: str,
    left: bytes,
    codec: str,
) -> None:
    draft = "“Café”\r\n\r\nThey utilise it whilst."
    ended, printed, err = piped(*arguments, stdin=draft.encode(codec))
    assert (ended, printed.decode(codec)) == (status, f"“Café”\r\n\r\n{out}")
    assert left in err


def test_standard_input_that_cannot_be_read_comes_out_as_it_was() -> None:
    error = b"newslint: -: not UTF-8 at byte 4 (line 1); save it as UTF-8\n"
    assert piped("--fix", stdin=b"Caf\xe9") == (2, b"Caf\xe9", error)


@pytest.mark.parametrize(
    ("arguments", "why"),
    [
        (("--unsafe-fixes",), "--unsafe-fixes goes with --fix, or with --diff to see them first"),
        (("--diff", "--format", "json"), "--diff prints what would change, and no report"),
        (("--diff", "--output", "json:x.json"), "--diff prints what would change, and no report"),
        (("--fix", "-", "bad.md"), "with --fix, “-” stands alone: the repaired draft is all that is printed"),
    ],
)
def test_what_does_not_go_together(newslint: Newslint, arguments: tuple[str, ...], why: str) -> None:
    status, out, err = newslint("check", *arguments)
    assert (status, out) == (2, "")
    assert err.startswith(f"newslint: {why}\n")
