from __future__ import annotations

import os
import signal
import subprocess
import sys
import time
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from newslint.cli import watch

if TYPE_CHECKING:
    from collections.abc import Callable

WAIT = 60  # seconds for what takes half a one on a machine with nothing else to do


def until(file: Path, text: str) -> None:
    end = time.monotonic() + WAIT
    while text not in file.read_text(encoding="utf-8"):
        assert time.monotonic() < end, file.read_text(encoding="utf-8")
        time.sleep(0.05)


@pytest.mark.skipif(sys.platform == "win32", reason="no SIGINT to send")
def test_a_changed_draft_and_a_changed_rule_are_seen(newsroom: Path) -> None:
    out, err = newsroom.parent / "out", newsroom.parent / "err"
    command = [sys.executable, "-m", "newslint", "check", "--watch", "bad.md"]
    with (
        out.open("w") as output,
        err.open("w") as errors,
        subprocess.Popen(command, cwd=newsroom, stdout=output, stderr=errors) as process,
    ):
        until(out, "utilise")
        until(err, "Watching")
        Path("bad.md").write_text("Officers use drones, and cars.\n")
        until(out, "No faults found in 1 file.")
        Path(".newslint.yml").write_text("rules: nonsense\n")
        until(err, "newslint: ")
        process.send_signal(signal.SIGINT)
        assert process.wait(WAIT) == 2  # the status of the last check
    assert "Traceback" not in err.read_text()


def test_standard_input_cannot_be_watched(newslint: Callable[..., tuple[int, str, str]]) -> None:
    status, _, err = newslint("check", "--watch", "-")
    assert status == 2
    assert "--watch looks at files" in err


def test_what_is_watched(newsroom: Path) -> None:
    (newsroom / "book.yml").write_text("people: []\n")
    (newsroom / ".newslint.yml").write_text("stylebook: [book.yml]\npacks: [house]\n")
    (newsroom / ".hidden").mkdir()
    (newsroom / ".hidden" / "draft.md").write_text("x")
    (newsroom / "picture.png").write_bytes(b"x")
    seen = {os.path.relpath(path) for path in watch.state(["."], None)}
    assert seen == {".newslint.yml", "bad.md", "good.md", "book.yml", "house/desk/officialese.yml"}
    alone = {os.path.relpath(path) for path in watch.state(["bad.md"], None)}
    assert alone == {".newslint.yml", "bad.md", "book.yml", "house/desk/officialese.yml"}
