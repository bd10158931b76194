"""Killed in the middle of its repairs, a run leaves each draft old or new, never torn."""

from __future__ import annotations

import subprocess
import sys
import time
from typing import TYPE_CHECKING

import pytest

from newslint import api

if TYPE_CHECKING:
    from pathlib import Path

OLD = "The harbour bridge opened.\n\nShare this article:\n\n" + "It took four years to build.\n\n" * 40
DRAFTS = 200


@pytest.mark.skipif(sys.platform == "win32", reason="signals")
def test_every_draft_is_old_or_new(tmp_path: Path) -> None:
    new = api.fix(OLD, select=["residue"]).text
    assert new != OLD
    for number in range(DRAFTS):
        (tmp_path / f"{number:03}.md").write_text(OLD, encoding="utf-8")
    command = [sys.executable, "-m", "newslint", "check", "--no-config", "--select", "residue", "--fix", "."]
    running = subprocess.Popen(command, cwd=tmp_path, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
    while (tmp_path / "020.md").read_text(encoding="utf-8") == OLD and running.poll() is None:
        time.sleep(0.001)
    running.kill()
    running.wait()
    found = [path.read_text(encoding="utf-8") for path in sorted(tmp_path.glob("*.md"))]
    assert {*found} <= {OLD, new}
    assert len(found) == DRAFTS
    assert found[0] == new
    done = subprocess.run([*command, "--fail-on", "never"], cwd=tmp_path, check=True, capture_output=True)
    assert done.stdout.startswith(b"Mended ")
    assert {path.read_text(encoding="utf-8") for path in tmp_path.glob("*.md")} == {new}
