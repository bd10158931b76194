"""A draft that is as it was is not linted again, and what is said of it is the same to the letter."""

from __future__ import annotations

import sys
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING, Any

import pytest

from newslint import api
from newslint.engine import Request, inspect, run
from newslint.engine.baseline_file import text

if TYPE_CHECKING:
    from newslint.lint import Report

pytestmark = pytest.mark.skipif(sys.platform != "linux", reason="the cache's place differs elsewhere")

FAULTY = "---\ntitle: Tea\n---\n\nHe told told us. The fight against Covit-19 goes on.\n"


@pytest.fixture(autouse=True)
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.setenv("XDG_CACHE_HOME", str(tmp_path / "cache"))
    drafts = tmp_path / "drafts"
    drafts.mkdir()
    monkeypatch.chdir(drafts)
    Path("draft.md").write_text(FAULTY, encoding="utf-8")
    return drafts


@pytest.fixture
def looks(monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """Return the names of the drafts that are linted, as they are."""
    seen: list[str] = []

    def look(*given: Any, **more: Any) -> object:  # noqa: ANN401 (whatever a run gives)
        seen.append(given[-1])
        return inspect(*given, **more)

    monkeypatch.setattr("newslint.engine.look.inspect", look)
    return seen


def lint(**wishes: Any) -> Report:  # noqa: ANN401 (of several kinds)
    return run(Request(("draft.md",), **wishes))


def test_what_comes_back_is_what_was_found(looks: list[str]) -> None:
    first = lint()
    assert first.files[0].diagnostics
    assert lint() == first
    assert looks == ["draft.md"]
    assert lint(use_cache=False) == first
    assert looks == ["draft.md"] * 2


@pytest.mark.parametrize(
    "wishes",
    [{"day": date(2020, 12, 28)}, {"select": ("terms",)}, {"ignore": ("terms",)}, {"articles": True}],
)
def test_another_wish_is_another_run(looks: list[str], wishes: dict[str, Any]) -> None:
    lint()
    lint(**wishes)
    assert looks == ["draft.md"] * 2


def test_another_byte_another_name_other_settings_and_other_registers_count(looks: list[str]) -> None:
    lint()
    Path("draft.md").write_text(f"{FAULTY}\n", encoding="utf-8")
    lint()
    Path("draft.md").rename("2020-12-28-draft.md")
    run(Request(("2020-12-28-draft.md",)))
    Path(".newslint.yml").write_text("rules: {terms: off}\n", encoding="utf-8")
    assert "terms" not in {one.rule.partition("/")[0] for one in run(Request()).files[0].diagnostics}
    Path(".newslint.yml").write_text("stylebook: [house.yml]\n", encoding="utf-8")
    for name in ("Zyzzogeton", "Zyzzogetons"):
        Path("house.yml").write_text(f"terms: [{{name: Tea, garbled: [{name}]}}]\n", encoding="utf-8")
        run(Request())
    assert len(looks) == 6


def test_a_baseline_applies_to_what_comes_back() -> None:
    found = lint().files[0].diagnostics
    _, (renewal,) = api.record(Request(("draft.md",)))
    renewal.new.file.write_text(text(renewal.new), encoding="utf-8")
    for _ in range(2):
        report = lint()
        assert not report.files[0].diagnostics
        assert report.withheld.recorded == len(found)


def test_damaged_results_are_found_again(tmp_path: Path, looks: list[str]) -> None:
    first = lint()
    for file in (tmp_path / "cache" / "newslint").glob("results-*"):
        file.write_bytes(file.read_bytes()[:-1])
    assert lint() == first
    assert len(looks) == 2


def test_nothing_is_kept_of_a_draft_that_is_gone(tmp_path: Path) -> None:
    kept = tmp_path / "cache" / "newslint"
    Path("second.md").write_text("All is well.\n" * 100, encoding="utf-8")
    run(Request())
    (whole,) = (file.stat().st_size for file in kept.glob("results-*"))
    Path("second.md").unlink()
    Path("draft.md").write_text("All is well.\n", encoding="utf-8")
    run(Request())
    (less,) = (file.stat().st_size for file in kept.glob("results-*"))
    assert less < whole
