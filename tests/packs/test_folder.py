from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from newslint import packs, settings
from newslint.errors import SettingsError

if TYPE_CHECKING:
    from pathlib import Path


def touch(folder: Path, *names: str) -> None:
    for name in names:
        path = folder / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.touch()


def test_a_rule_is_named_by_its_path(tmp_path: Path) -> None:
    touch(
        tmp_path,
        "terms/worn-words.yml",
        "names/x2.YAML",
        "names/notes.md",
        "stylebook/people.yml",
        ".github/workflows/ci.yml",
        ".newslint.yml",
    )
    assert [(id_, path.name) for id_, path in packs.files(tmp_path)] == [
        ("names/x2", "x2.YAML"),
        ("terms/worn-words", "worn-words.yml"),
    ]


@pytest.mark.parametrize("name", ["lonely.yml", "terms/deep/down.yml", "terms/Upper.yml", "te_rms/x.yml"])
def test_a_rule_that_would_be_lost_is_an_error(tmp_path: Path, name: str) -> None:
    touch(tmp_path, name)
    with pytest.raises(SettingsError, match=name):
        list(packs.files(tmp_path))


def test_no_folder_is_an_error(tmp_path: Path) -> None:
    with pytest.raises(SettingsError, match="no such folder"):
        list(packs.files(tmp_path / "none"))


def test_every_shipped_rule_is_valid() -> None:
    ids = []
    for id_, path in packs.files(settings.shipped()):
        packs.load(path.read_text(encoding="utf-8"), str(path))
        ids.append(id_)
    assert "terms/officialese" in ids
