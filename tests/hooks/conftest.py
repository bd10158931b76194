"""An environment with no git settings from outside, and a checkout of a branch that changes a draft."""

from __future__ import annotations

import os
import subprocess
from typing import TYPE_CHECKING, Final

import pytest

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping
    from pathlib import Path

OLD: Final = "The quay reopened after they told told the court of the delay.\n"
NEW: Final = "The ferries ran again on on Thursday.\n"


@pytest.fixture(scope="session")
def around() -> dict[str, str]:
    outside = {name: value for name, value in os.environ.items() if not name.startswith(("CI_", "GIT"))}
    author = {
        f"GIT_{role}_{what}": "desk@example.org"
        for role in ("AUTHOR", "COMMITTER")
        for what in ("NAME", "EMAIL")
    }
    return outside | author | {"GIT_CONFIG_GLOBAL": os.devnull, "GIT_CONFIG_SYSTEM": os.devnull}


@pytest.fixture(scope="session")
def git(around: Mapping[str, str]) -> Callable[..., str]:
    """Return a function that runs git in a folder, and returns what it prints."""

    def run(folder: Path, *arguments: str) -> str:
        command = ["git", "-C", str(folder), *arguments]
        done = subprocess.run(command, env=around, capture_output=True, encoding="utf-8", check=False)
        assert done.returncode == 0, done.stderr
        return done.stdout.strip()

    return run


@pytest.fixture
def drafts(tmp_path: Path, git: Callable[..., str]) -> Path:
    """Return a clone on a branch that adds a slip to a draft; the slip on its first line is an old one."""
    origin, clone = tmp_path / "origin", tmp_path / "drafts"
    origin.mkdir()
    git(origin, "init", "--quiet", "--initial-branch=main")
    (origin / "news").mkdir()
    (origin / "news" / "quay.md").write_text(OLD, encoding="utf-8")
    (origin / ".newslint.yml").touch()  # none from outside the repository may hold here
    git(origin, "add", "--all")
    git(origin, "commit", "--quiet", "--message", "Open the quay")
    git(origin, "switch", "--quiet", "--create", "ferries")
    (origin / "news" / "quay.md").write_text(f"{OLD}\n{NEW}", encoding="utf-8")
    git(origin, "commit", "--quiet", "--all", "--message", "Run the ferries")
    git(tmp_path, "clone", "--quiet", "--branch", "ferries", origin.as_uri(), str(clone))
    return clone
