from __future__ import annotations

import re
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from newslint import settings
from newslint.cli.init import TEMPLATE
from newslint.settings import Settings

if TYPE_CHECKING:
    from collections.abc import Callable


def test_it_writes_settings_that_change_nothing(
    newslint: Callable[..., tuple[int, str, str]], newsroom: Path
) -> None:
    (newsroom / "blog").mkdir()
    status, out, err = newslint("init", "blog")
    written = Path("blog", ".newslint.yml")
    assert (status, err) == (0, "")
    assert out.startswith(f"Wrote {written}")
    assert settings.read(written) == Settings(root=Path("blog"))
    assert list(Path("blog").iterdir()) == [written]


def test_its_examples_are_right(newslint: Callable[..., tuple[int, str, str]], newsroom: Path) -> None:
    (newsroom / "editorial" / "rules").mkdir(parents=True)
    (newsroom / "editorial" / "stylebook.yml").touch()
    uncommented = re.sub(r"(?m)^#(?=\S| {2})", "", TEMPLATE)
    (newsroom / ".newslint.yml").write_text(uncommented)
    read = settings.read(newsroom / ".newslint.yml")
    assert len(read.rules) == 2
    assert read.stylebook
    assert read.packs
    assert read.files
    assert read.exclude
    assert newslint("check", "good.md") == (0, "No faults found in 1 file.\n", "")


@pytest.mark.parametrize("name", [".newslint.yml", ".newslint.yaml"])
def test_it_does_not_replace_settings_unless_told(
    newslint: Callable[..., tuple[int, str, str]], newsroom: Path, name: str
) -> None:
    (newsroom / ".newslint.yml").rename(newsroom / name)
    before = (newsroom / name).read_bytes()
    assert newslint("init") == (2, "", f"newslint: {name} is there already; to replace it, add --force\n")
    assert (newsroom / name).read_bytes() == before
    assert newslint("init", "--force")[0] == 0
    assert (newsroom / name).read_text(encoding="utf-8") == TEMPLATE


def test_a_folder_that_is_none(newslint: Callable[..., tuple[int, str, str]], newsroom: Path) -> None:
    for folder in ("gone", "good.md"):
        status, out, err = newslint("init", folder)
        assert (status, out) == (2, "")
        assert err.startswith(f"newslint: {Path(folder, '.newslint.yml')} cannot be written: no")
    assert {path.name for path in newsroom.iterdir()} >= {"good.md", ".newslint.yml"}
