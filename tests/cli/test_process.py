"""The command as users run it: a process with pipes and a locale."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from typing import TYPE_CHECKING

import pytest

if TYPE_CHECKING:
    from collections.abc import Mapping
    from pathlib import Path

COMMAND = (sys.executable, "-m", "newslint")
ASCII_ONLY = {"LC_ALL": "C", "LANG": "C", "PYTHONUTF8": "0", "PYTHONCOERCECLOCALE": "0"}


def run(
    *arguments: str, stdin: bytes = b"", environment: Mapping[str, str] | None = None
) -> subprocess.CompletedProcess[bytes]:
    return subprocess.run(
        [*COMMAND, *arguments],
        input=stdin,
        capture_output=True,
        check=False,
        env={**os.environ, **(environment or {})},
    )


def test_findings_in_a_pipe() -> None:
    done = run("check", "-", stdin="“They utilise it,” she said. They utilise “it”.".encode())
    assert done.returncode == 1
    assert done.stderr == b""
    assert "  1 │ “They utilise it,” she said. They utilise “it”." in done.stdout.decode()


@pytest.mark.parametrize("form", ["text", "json"])
def test_a_locale_that_knows_only_ascii(newsroom: Path, form: str) -> None:
    name = os.fsdecode(b"caf\xe9 \xc3\xa9.md")
    (newsroom / name).write_text("They utilise “it”.", encoding="utf-8")
    done = run("check", "--format", form, environment=ASCII_ONLY)
    assert (done.returncode, done.stderr) == (1, b"")
    assert "Write “use”" in done.stdout.decode()
    if form == "json":
        assert len(json.loads(done.stdout)["files"]) == 3


def test_a_reader_that_leaves_early(newsroom: Path) -> None:
    (newsroom / "bad.md").write_text("They utilise it.\n\n" * 5_000)
    for form in ("text", "json"):
        with subprocess.Popen(
            [*COMMAND, "check", "--format", form], stdout=subprocess.PIPE, stderr=subprocess.PIPE
        ) as process:
            assert process.stdout
            assert process.stderr
            process.stdout.read(10)
            process.stdout.close()
            assert process.stderr.read() == b""


def test_no_control_character_of_a_draft_reaches_the_terminal() -> None:
    done = run("check", "-", stdin="They \x1b[2J utilise \x07\r\x08 it \x9b31m \u202e.".encode())
    assert done.returncode == 1
    assert done.stdout.decode().replace("\n", "").isprintable()
