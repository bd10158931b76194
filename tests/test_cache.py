"""The cache is believed only where nobody else can have written it."""

from __future__ import annotations

import os
import sys
from typing import TYPE_CHECKING

import pytest

from newslint import cache
from newslint.engine.setup import shipped_stylebook

if TYPE_CHECKING:
    from pathlib import Path

DATA = {"people": (("Xi Jinping", "Xi", ("president",)),), "day": 1.5, "none": None}

pytestmark = pytest.mark.skipif(sys.platform != "linux", reason="the folder's place differs elsewhere")


@pytest.fixture
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.setenv("XDG_CACHE_HOME", str(tmp_path))
    return tmp_path / "newslint"


def test_what_is_kept_comes_back(folder: Path) -> None:
    name = cache.key("stylebook", [b"one", b"two"])
    assert cache.load(name) is None
    cache.store(name, DATA)
    assert cache.load(name) == DATA
    assert folder.stat().st_mode & 0o077 == 0


def test_other_parts_have_another_name() -> None:
    assert cache.key("a", [b"one", b"two"]) != cache.key("a", [b"onet", b"wo"])


def test_only_the_latest_of_a_kind_are_kept(folder: Path) -> None:
    names = [cache.key("stylebook", [part]) for part in (b"older", b"old", b"new")]
    for age, name in enumerate(names):
        cache.store(name, DATA, kept=2)
        os.utime(folder / name, (age, age))
    cache.store(cache.key("other", []), DATA, kept=1)
    assert {one.name for one in folder.iterdir()} == {*names[1:], cache.key("other", [])}


@pytest.mark.parametrize("damage", [b"", b"short", b"\0" * 400])
def test_a_damaged_file_is_as_good_as_none(folder: Path, damage: bytes) -> None:
    name = cache.key("stylebook", [b"one"])
    cache.store(name, DATA)
    (folder / name).write_bytes(damage)
    assert cache.load(name) is None


def test_one_bit_is_damage_enough(folder: Path) -> None:
    name = cache.key("stylebook", [b"one"])
    cache.store(name, DATA)
    whole = bytearray((folder / name).read_bytes())
    whole[-1] ^= 1
    (folder / name).write_bytes(whole)
    assert cache.load(name) is None


def test_a_folder_that_others_can_write_to_is_not_believed(folder: Path) -> None:
    name = cache.key("stylebook", [b"one"])
    cache.store(name, DATA)
    folder.chmod(0o777)
    assert cache.load(name) is None


def test_without_a_folder_everything_works(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    blocked = tmp_path / "file"
    blocked.write_text("not a folder", encoding="utf-8")
    monkeypatch.setenv("XDG_CACHE_HOME", os.fspath(blocked))
    shipped_stylebook.cache_clear()
    assert shipped_stylebook().people
    shipped_stylebook.cache_clear()


def test_a_full_disk_leaves_nothing_behind(folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def full(*_: object) -> None:
        raise OSError(28, "No space left on device")

    cache.store("kind-name", DATA)
    monkeypatch.setattr("pathlib.Path.replace", full)
    cache.store("kind-other", DATA)
    assert [one.name for one in folder.iterdir()] == ["kind-name"]


def test_the_signs_of_files_tell_what_was_written_and_nothing_of_what_is_hidden(tmp_path: Path) -> None:
    (tmp_path / "family").mkdir()
    rule = tmp_path / "family" / "rule.YAML"
    rule.write_text("one")
    before = cache.signs(str(tmp_path), (".yml", ".yaml"))
    (tmp_path / "family" / ".#rule.yml").symlink_to("nobody")  # what Emacs leaves beside a file it edits
    (tmp_path / "family" / "notes.txt").write_text("two")
    assert cache.signs(str(tmp_path), (".yml", ".yaml")) == before
    rule.write_text("three")
    assert cache.signs(str(tmp_path), (".yml", ".yaml")) != before
