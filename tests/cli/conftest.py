"""A newsroom to run newslint in, with one rule of its own and nothing else switched on."""

from __future__ import annotations

import io
import sys
from typing import TYPE_CHECKING

import pytest

from newslint import cli

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

SETTINGS = """\
packs: [house]
rules: {"*": off, desk: on}
"""
RULE = """\
summary: Prefer the short word a reader would say aloud.
why: Long official words slow the reader and lend a press release our voice. We write for readers.
level: warning
swap: {utilise: use}
bad:
  - text: Officers [[utilise]] drones.
    fixed: Officers use drones.
  - text: They [[utilise]] them.
    fixed: They use them.
good:
  - We use drones.
  - They used them.
"""


@pytest.fixture(autouse=True)
def newsroom(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    folder = tmp_path / "newsroom"
    (folder / ".git").mkdir(parents=True)
    (folder / ".newslint.yml").write_text(SETTINGS)
    (folder / "house" / "desk").mkdir(parents=True)
    (folder / "house" / "desk" / "officialese.yml").write_text(RULE)
    (folder / "bad.md").write_text("Officers utilise drones.\n")
    (folder / "good.md").write_text("Officers use drones.\n")
    monkeypatch.chdir(folder)
    for name in ("HOME", "XDG_CONFIG_HOME", "APPDATA"):
        monkeypatch.setenv(name, str(tmp_path))
    for name in ("NO_COLOR", "FORCE_COLOR", "COLUMNS"):
        monkeypatch.delenv(name, raising=False)
    return folder


@pytest.fixture
def newslint(
    capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> Callable[..., tuple[int, str, str]]:
    """Return a function that runs the command line: its exit status, what it prints, its errors."""

    def run(*arguments: str, stdin: bytes = b"") -> tuple[int, str, str]:
        monkeypatch.setattr(sys, "stdin", io.TextIOWrapper(io.BytesIO(stdin)))
        status = cli.run(arguments)
        return int(status), *capsys.readouterr()

    return run
