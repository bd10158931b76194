"""Patterns come back from the cache as they were compiled."""

from __future__ import annotations

import re
import subprocess
import sys
from typing import TYPE_CHECKING

import pytest

from newslint import cache, patterns

if TYPE_CHECKING:
    from pathlib import Path

pytestmark = pytest.mark.skipif(sys.platform != "linux", reason="the folder's place differs elsewhere")

SAMPLES = [
    (r"(?P<year>\d{4})-(?P<month>\d\d)|never", 0),
    (r"[^\W_]++(?:['’-]\w+)*", re.VERBOSE | re.IGNORECASE),
    (r"(?x) ( a | \# ) (?i: B )  # a comment", re.DOTALL),
    (r"[Ā-ӿ]+$", re.MULTILINE),
]
TEXT = "Sam’s 2020-12-28\nnever #b ab Ω"


@pytest.fixture
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.setenv("XDG_CACHE_HOME", str(tmp_path))
    monkeypatch.setattr(re, "_cache", {})  # what other tests compiled is none of these tests' business
    monkeypatch.delitem(sys.modules, "proselint", raising=False)  # a run that uses it keeps nothing
    return tmp_path / "newslint"


@pytest.mark.parametrize(("pattern", "flags"), SAMPLES)
def test_a_pattern_comes_back_as_it_was(
    folder: Path, monkeypatch: pytest.MonkeyPatch, pattern: str, flags: int
) -> None:
    compiled = re.compile(pattern, flags)
    patterns.keep(frozenset())
    assert [*folder.iterdir()]
    monkeypatch.setattr(re, "_cache", {})
    assert (pattern, int(flags)) in patterns.recall()
    found = re.compile(pattern, flags)
    assert found is not compiled
    assert (found, found.groupindex, found.flags) == (compiled, compiled.groupindex, compiled.flags)
    assert repr([*found.finditer(TEXT)]) == repr([*compiled.finditer(TEXT)])


def test_what_is_kept_already_is_not_written_again(folder: Path) -> None:
    re.compile("once and for all")
    patterns.keep(frozenset())
    (kept,) = folder.iterdir()
    before = kept.stat().st_mtime_ns
    patterns.keep(patterns.recall())
    assert kept.stat().st_mtime_ns == before


@pytest.mark.parametrize("rows", [[("a", 0, 0, b"\xff" * 16, 0, {}, (None,))], [("a",)], 7, ["abcdefg"]])
def test_what_is_no_pattern_does_no_harm(folder: Path, monkeypatch: pytest.MonkeyPatch, rows: object) -> None:
    monkeypatch.setattr(re, "_cache", {})
    cache.store(patterns.name(), rows)
    assert patterns.recall() == set()
    assert re.compile("a").match("a")
    assert folder.exists()


def test_a_second_run_compiles_nothing(tmp_path: Path) -> None:
    (tmp_path / "draft.md").write_text("# Tea\n\nHe told told [us](https://example.org) on 3 May.\n", "utf-8")
    code = (
        "import os, sys, re._compiler as compiler; from newslint import __main__\n"
        "os._exit = sys.exit\n"
        "made = []; real = compiler.compile\n"
        "compiler.compile = lambda *given: (made.append(given), real(*given))[1]\n"
        "sys.argv = ['newslint', 'check', 'draft.md', '--fail-on', 'never', '--quiet']\n"
        "try: __main__.main()\n"
        "finally: print(len(made), file=sys.stderr)\n"
    )
    counts = []
    for _ in range(2):
        done = subprocess.run(
            [sys.executable, "-c", code],
            cwd=tmp_path,
            env={"XDG_CACHE_HOME": str(tmp_path / "cache")},
            capture_output=True,
            text=True,
            check=True,
        )
        counts.append(int(done.stderr))
    first, second = counts
    assert first > 50
    assert second < 10  # those of the modules that read the cache
