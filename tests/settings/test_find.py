from __future__ import annotations

import sys
from pathlib import Path

import pytest

from newslint import settings


@pytest.fixture(autouse=True)
def home(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Give each test a home of its own, so that the settings of whoever runs it do not matter."""
    home = tmp_path / "home"
    home.mkdir()
    monkeypatch.setattr(sys, "platform", "linux")
    monkeypatch.setenv("HOME", str(home))
    monkeypatch.setenv("XDG_CONFIG_HOME", str(home / "xdg"))
    return home


def made(*parts: object) -> Path:
    file = Path(*map(str, parts))
    file.parent.mkdir(parents=True, exist_ok=True)
    file.touch()
    return file


def test_the_nearest_file_holds(home: Path) -> None:
    made(home, "news", ".newslint.yml")
    near = made(home, "news", "politics", ".newslint.yaml")
    (home / "news" / "politics" / "drafts").mkdir()
    assert settings.find(home / "news" / "politics" / "drafts") == near
    both = made(home, "news", "politics", ".newslint.yml")
    assert settings.find(home / "news" / "politics") == both


@pytest.mark.parametrize("git", [Path.mkdir, Path.touch], ids=["repository", "worktree"])
def test_nothing_above_the_repository_is_looked_at(home: Path, git: object) -> None:
    made(home, ".newslint.yml")
    drafts = home / "repository" / "drafts"
    drafts.mkdir(parents=True)
    assert settings.find(drafts) == home / ".newslint.yml"
    assert callable(git)
    git(home / "repository" / ".git")
    assert settings.find(drafts) is None
    root = made(home, "repository", ".newslint.yml")
    assert settings.find(drafts) == root


def test_outside_a_repository_nothing_above_the_home_folder_is_looked_at(home: Path) -> None:
    above = made(home.parent, ".newslint.yml")
    assert settings.find(home) is None
    elsewhere = home.parent / "elsewhere"
    elsewhere.mkdir()
    assert settings.find(elsewhere) == above


def test_the_users_own_file_holds_where_there_is_no_other(home: Path) -> None:
    own = made(home, "xdg", "newslint", "newslint.yml")
    assert settings.find(home) == own
    near = made(home, ".newslint.yml")
    assert settings.find(home) == near


@pytest.mark.parametrize(
    ("platform", "environment", "folder"),
    [
        ("linux", {"XDG_CONFIG_HOME": ""}, ".config"),
        ("linux", {"XDG_CONFIG_HOME": "relative/is/ignored"}, ".config"),
        ("darwin", {}, "Library/Application Support"),
        ("win32", {"APPDATA": ""}, "AppData/Roaming"),
    ],
)
def test_the_users_own_file_lies_where_the_platform_keeps_settings(
    home: Path, monkeypatch: pytest.MonkeyPatch, platform: str, environment: dict[str, str], folder: str
) -> None:
    own = made(home, folder, "newslint", "newslint.yaml")
    for name, value in environment.items():
        monkeypatch.setenv(name, value)
    monkeypatch.setattr(sys, "platform", platform)
    assert settings.find(home) == own


def test_a_path_with_dots_leads_to_the_folder_it_names(home: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    made(home, "one", ".newslint.yml")
    other = made(home, "other", ".newslint.yml")
    monkeypatch.chdir(home / "one")
    assert settings.find(Path("..", "other")) == other
    assert settings.find(Path("..")) is None


def test_a_link_to_nowhere_is_not_passed_over(home: Path) -> None:
    (home / ".newslint.yml").symlink_to("nowhere")
    assert settings.find(home) == home / ".newslint.yml"
