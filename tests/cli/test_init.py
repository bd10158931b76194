from __future__ import annotations

import json
import re
from pathlib import Path
from textwrap import indent
from typing import TYPE_CHECKING

import pytest
import yaml

from newslint import __version__, settings
from newslint.cli.generators import GENERATORS, recognise
from newslint.cli.init import HOOKS, REPOSITORY
from newslint.cli.init import settings as text_of
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
    uncommented = re.sub(r"(?m)^#(?=\S| {2})", "", text_of(None))
    (newsroom / ".newslint.yml").write_text(uncommented)
    read = settings.read(newsroom / ".newslint.yml")
    assert {wish.selector for wish in read.rules} >= {
        "acronyms/style",
        "acronyms/undefined",
        "terms/officialese",
    }
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
    assert (newsroom / name).read_text(encoding="utf-8") == text_of(None)


def test_a_folder_that_is_none(newslint: Callable[..., tuple[int, str, str]], newsroom: Path) -> None:
    for folder in ("gone", "good.md"):
        status, out, err = newslint("init", folder)
        assert (status, out) == (2, "")
        assert err.startswith(f"newslint: {Path(folder, '.newslint.yml')} cannot be written: no")
    assert {path.name for path in newsroom.iterdir()} >= {"good.md", ".newslint.yml"}


SITES = {
    "Hugo": ("hugo.toml", "content/news/quay.md", ["themes/plain/README.md", "layouts/index.html"]),
    "Jekyll": ("_config.yml", "_posts/2026-03-04-quay.md", ["_layouts/post.html", "vendor/gem/README.md"]),
    "Eleventy": (
        "eleventy.config.mjs",
        "src/news/quay.md",
        ["src/_includes/base.html", "_site/a/index.html"],
    ),
    "Docusaurus": ("docusaurus.config.ts", "blog/quay.mdx", ["build/index.html", "static/a.html"]),
}


def test_every_generator_has_its_example() -> None:
    assert list(SITES) == [generator.name for generator in GENERATORS]


@pytest.mark.parametrize("name", SITES)
def test_a_site_gets_settings_of_its_own(
    newslint: Callable[..., tuple[int, str, str]], newsroom: Path, name: str
) -> None:
    sign, article, others = SITES[name]
    for path in (sign, article, *others):
        (newsroom / "site" / path).parent.mkdir(parents=True, exist_ok=True)
        (newsroom / "site" / path).write_text("They told told the court.\n", encoding="utf-8")
    status, out, err = newslint("init", "site")
    assert (status, err) == (0, "")
    assert out.startswith(
        f"Wrote {Path('site', '.newslint.yml')} for a {name} site, for site/{sign} is there.\n"
    )
    written = settings.read(newsroom / "site" / ".newslint.yml")
    assert written.front_matter.date[-1] == "date"
    command = re.search(r"^  newslint (check .*)$", out, re.MULTILINE)
    assert command
    for arguments in (command[1].split(), ["check", "site"]):
        status, found, err = newslint(*arguments, "--format", "json")
        assert (status, err) == (1, "")
        assert [file["path"] for file in json.loads(found)["files"]] == [f"site/{article}"]
    files = re.search(r"files: '(.*)'", out)
    assert files
    assert re.search(files[1], f"site/{article}")
    assert not re.search(files[1], "other/quay.md")


def test_hugo_publishes_on_its_own_day(newslint: Callable[..., tuple[int, str, str]], newsroom: Path) -> None:
    (newsroom / "blog" / "content").mkdir(parents=True)
    (newsroom / "blog" / "hugo.yaml").touch()
    draft = newsroom / "blog" / "content" / "quay.md"
    draft.write_text(
        "---\ndate: 2026-03-03\npublishDate: 2026-03-04\n---\n\nThe quay opened Wednesday, March 5.\n"
    )
    assert newslint("init", "blog")[0] == 0
    status, out, _ = newslint("check", "blog")
    assert status == 1
    assert "dates/weekday" in out


def test_an_empty_site_is_checked_whole(
    newslint: Callable[..., tuple[int, str, str]], newsroom: Path
) -> None:
    (newsroom / ".newslint.yml").unlink()
    (newsroom / "hugo.toml").touch()
    status, out, _ = newslint("init")
    assert status == 0
    assert "\n  newslint check\n" in out
    assert "files:" not in out


def test_a_folder_of_a_sign_s_name_tells_nothing(newsroom: Path) -> None:
    (newsroom / "_config.yml").mkdir()
    assert recognise(newsroom) is None


def test_the_hook_s_entry_is_printed_and_written(
    newslint: Callable[..., tuple[int, str, str]], newsroom: Path
) -> None:
    printed = newslint("init", "--force")[1]
    assert "pre-commit install" in printed
    assert not (newsroom / HOOKS).exists()
    before = (newsroom / ".newslint.yml").read_bytes()
    status, out, err = newslint("init", "--hook")
    assert (status, err) == (0, "")
    assert out.startswith("Left .newslint.yml as it is.\n")
    assert f"Wrote {HOOKS}" in out
    assert (newsroom / ".newslint.yml").read_bytes() == before
    entry = (newsroom / HOOKS).read_text(encoding="utf-8")
    assert indent(entry, "  ") in printed
    assert yaml.safe_load(entry) == {
        "repos": [{"repo": REPOSITORY, "rev": f"v{__version__}", "hooks": [{"id": "newslint"}]}]
    }
    again = newslint("init", "--hook")[1]
    assert f"{HOOKS} names newslint already." in again
    assert "repos:" not in again


def test_hooks_that_are_there_are_left_alone(
    newslint: Callable[..., tuple[int, str, str]], newsroom: Path
) -> None:
    (newsroom / HOOKS).write_text("repos: []\n")
    (newsroom / "desk's copy (new)").mkdir()
    status, out, err = newslint("init", "--hook", "desk's copy (new)")
    assert (status, err) == (0, "")
    assert f"add this to the “repos” of {HOOKS}:\n\n  - repo:" in out
    assert (newsroom / HOOKS).read_text() == "repos: []\n"
    entry = yaml.safe_load("\n".join(re.findall(r"(?m)^  (?:- repo| {2}).*$", out)))
    assert re.search(entry[0]["hooks"][0]["files"], "desk's copy (new)/quay.md")


def test_a_hook_needs_a_repository(newslint: Callable[..., tuple[int, str, str]], newsroom: Path) -> None:
    (newsroom / ".git").rmdir()
    status, out, err = newslint("init", "--hook", "--force")
    assert (status, out) == (2, "")
    assert "try “git init”" in err
    assert "pre-commit" not in newslint("init", "--force")[1]
