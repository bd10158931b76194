"""Which files a folder walk reads."""

from __future__ import annotations

import os
import subprocess
from typing import TYPE_CHECKING

import pytest

from newslint.engine.walk import drafts

if TYPE_CHECKING:
    from pathlib import Path


@pytest.fixture
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.chdir(tmp_path)
    for name in (
        "a.md",
        "b.txt",
        "c.html",
        "photo.jpg",
        "deep/er/d.markdown",
        ".hidden/e.md",
        ".f.md",
        "node_modules/g.md",
        "build/h.md",
        "notes/private.md",
        "notes/public.md",
    ):
        path = tmp_path / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text("Words.\n", encoding="utf-8")
    return tmp_path


def git(folder: Path, *arguments: str) -> None:
    subprocess.run(["git", *arguments], cwd=folder, check=True, capture_output=True)


def test_drafts_are_found_in_order_and_the_rest_is_left(folder: Path) -> None:
    assert folder.exists()
    assert list(drafts(".")) == [
        "a.md",
        "b.txt",
        "build/h.md",
        "c.html",
        "deep/er/d.markdown",
        "notes/private.md",
        "notes/public.md",
    ]


def test_what_git_ignores_is_left_out(folder: Path) -> None:
    git(folder, "init")
    (folder / ".gitignore").write_text("build/\nprivate.md\n", encoding="utf-8")
    assert "build/h.md" not in list(drafts("."))
    assert list(drafts("notes")) == ["notes/public.md"]
    git(folder, "add", "--force", "notes/private.md")
    assert list(drafts("notes")) == ["notes/private.md", "notes/public.md"], "tracked is not ignored"


def test_a_repository_inside_a_repository_has_its_own_word(folder: Path) -> None:
    git(folder, "init")
    git(folder / "deep", "init")
    (folder / "deep" / ".gitignore").write_text("er\n", encoding="utf-8")
    assert "deep/er/d.markdown" not in list(drafts("."))


def test_no_hook_or_monitor_of_the_repository_runs(folder: Path) -> None:
    git(folder, "init")
    monitor = folder / "monitor.sh"
    monitor.write_text("#!/bin/sh\ntouch ran\n", encoding="utf-8")
    monitor.chmod(0o755)
    git(folder, "config", "core.fsmonitor", str(monitor))
    list(drafts("."))
    assert not (folder / "ran").exists()


def test_links_are_not_followed(folder: Path) -> None:
    (folder / "loop").symlink_to(folder)
    (folder / "link.md").symlink_to(folder / "a.md")
    (folder / "broken.md").symlink_to(folder / "nowhere.md")
    assert not any("loop" in path or "link" in path or "broken" in path for path in drafts("."))


def test_what_the_settings_exclude_is_not_entered(folder: Path) -> None:
    assert folder.exists()
    assert "notes/public.md" not in list(drafts(".", lambda path: path == "notes"))


def test_a_folder_that_cannot_be_read_does_not_hide_the_others(
    folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (folder / "closed").mkdir()
    real = os.scandir

    def scandir(path: str) -> object:
        if path.endswith("closed"):
            raise PermissionError(13, "Permission denied", path)
        return real(path)

    everything = [*drafts(str(folder))]
    monkeypatch.setattr(os, "scandir", scandir)
    failed: list[OSError] = []
    assert [*drafts(str(folder), failed=failed.append)] == everything
    assert [one.filename for one in failed] == [str(folder / "closed")]
    with pytest.raises(PermissionError):
        [*drafts(str(folder))]
