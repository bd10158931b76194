from __future__ import annotations

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
