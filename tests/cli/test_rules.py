from __future__ import annotations

import json
import sys
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    import pytest

SUMMARY = "Prefer the short word a reader would say aloud."


def test_every_rule_has_a_line(newslint: Callable[..., tuple[int, str, str]]) -> None:
    status, out, err = newslint("rules")
    assert (status, err) == (0, "")
    (house,) = [line for line in out.splitlines() if line.startswith("desk/officialese ")]
    assert house.split(maxsplit=3)[1:] == ["warning", "on", SUMMARY]
    assert all(line.split()[2] == "off" for line in out.splitlines() if line != house)


def test_levels_are_those_of_the_settings(
    newslint: Callable[..., tuple[int, str, str]], newsroom: Path
) -> None:
    (newsroom / "other.yml").write_text("packs: [house]\nrules: {desk: error}")
    _, out, _ = newslint("rules", "--config", "other.yml")
    (house,) = [line for line in out.splitlines() if line.startswith("desk/")]
    assert house.split()[1:3] == ["error", "on"]
    assert "desk/" not in newslint("rules", "--no-config")[1]


def test_on_a_terminal_the_table_fits(
    newslint: Callable[..., tuple[int, str, str]], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(sys.stdout, "isatty", lambda: True)
    monkeypatch.setenv("COLUMNS", "70")
    _, out, _ = newslint("rules", "--color", "never")
    assert max(map(len, out.splitlines())) <= 70


def test_as_json_it_says_all_that_the_rules_say(newslint: Callable[..., tuple[int, str, str]]) -> None:
    status, out, err = newslint("rules", "--format", "json")
    whole = json.loads(out)
    (house,) = [rule for rule in whole["rules"] if rule["on"]]
    assert (status, err, whole["schema"]) == (0, "", 1)
    assert (house["rule"], house["level"], house["summary"]) == ("desk/officialese", "warning", SUMMARY)
    assert [option["name"] for option in house["options"]] == ["allow"]
    assert house["examples"][0]["text"] == "Officers [[utilise]] drones."
    assert house["examples"][0]["fixed"] == "Officers use drones."
    assert [example["kind"] for example in house["examples"]] == ["bad", "bad", "good", "good"]


def test_as_markdown_it_is_a_table(newslint: Callable[..., tuple[int, str, str]]) -> None:
    _, out, _ = newslint("rules", "--format", "markdown")
    assert f"| `desk/officialese` | warning | on | {SUMMARY} |" in out.splitlines()


def test_the_handbook_has_a_page_for_each_rule(
    newslint: Callable[..., tuple[int, str, str]], newsroom: Path
) -> None:
    status, out, err = newslint("rules", "--format", "markdown", "--output", "handbook")
    pages = list((newsroom / "handbook").rglob("*.md"))
    assert (status, err) == (0, "")
    assert out == f"Wrote {len(pages)} pages; begin with handbook/README.md.\n"
    assert "(desk/officialese.md)" in (newsroom / "handbook" / "README.md").read_text(encoding="utf-8")
    assert (newsroom / "handbook" / "desk" / "officialese.md").exists()


def test_a_handbook_is_markdown_and_goes_where_it_can(
    newslint: Callable[..., tuple[int, str, str]], newsroom: Path
) -> None:
    status, _, err = newslint("rules", "--output", "handbook")
    assert (status, err.splitlines()[0]) == (
        2,
        "newslint: --output is for pages, which --format markdown makes",
    )
    (newsroom / "handbook").write_text("a file")
    status, _, err = newslint("rules", "--format", "markdown", "--output", "handbook")
    assert (status, err) == (2, "newslint: handbook cannot be made: file exists\n")
