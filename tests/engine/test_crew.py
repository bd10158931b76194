"""Several processes find what one finds, whatever becomes of them."""

from __future__ import annotations

import os
import signal
import subprocess
import sys
import time
from typing import TYPE_CHECKING

import pytest

from newslint.engine import Request, crew, run
from newslint.engine.look import Looker

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

PARAGRAPHS = (
    "He told told us. The fight against Covit-19 goes on.",
    "Xi Jinping spoke in Beijing. Shi Jinping left on Thursday, July 2, 2021.",
    "Nothing is wrong with this.",
)


@pytest.fixture
def drafts(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.setenv("XDG_CACHE_HOME", str(tmp_path / "cache"))
    monkeypatch.setattr(crew, "_BATCH", 500)
    folder = tmp_path / "drafts"
    folder.mkdir()
    for number in range(12):
        text = "\n\n".join(PARAGRAPHS[at % 3] for at in range(number, number + 5))
        (folder / f"{number:02}.md").write_text(text, encoding="utf-8")
    (folder / "broken.md").write_bytes(b"\xff\xfe\xfa")
    monkeypatch.chdir(tmp_path)
    return folder


def request(**wishes: int) -> Request:
    return Request(("drafts",), use_cache=False, **wishes)  # type: ignore[arg-type]  # `jobs` only


@pytest.mark.usefixtures("drafts")
def test_the_report_is_the_same() -> None:
    alone = run(request(jobs=1))
    assert alone.files
    assert alone.errors
    assert run(request(jobs=2)) == alone


@pytest.mark.usefixtures("drafts")
def test_a_dead_worker_takes_nothing_with_it(monkeypatch: pytest.MonkeyPatch) -> None:
    alone = run(request(jobs=1))
    monkeypatch.setattr(crew, "work", die)
    assert run(request(jobs=2)) == alone


def die(*_: object) -> None:
    os._exit(9)


def test_one_batch_is_looked_at_here(monkeypatch: pytest.MonkeyPatch) -> None:
    def no_crew(*_: object) -> Iterator[object]:
        raise AssertionError("a second process for one draft")

    monkeypatch.setattr(crew, "_together", no_crew)
    task = crew.Task("a.md", "a.md", b"He told told us.")
    ((back, answer),) = crew.answers([task], Request(), Looker(Request()), 2)
    assert back is task
    assert [one.rule for one in answer.found] == ["text/doubled-word"]


def test_few_drafts_are_not_worth_a_second_process() -> None:
    assert crew.worth(0) == crew.worth(100_000) == 1
    assert crew.worth(10**9) <= 8


@pytest.mark.skipif(sys.platform == "win32", reason="signals")
def test_interrupted_it_stops_at_once_and_leaves_nothing_behind(drafts: Path) -> None:
    text = "\n\n".join(PARAGRAPHS * 400)
    for number in range(40):
        (drafts / f"long-{number}.md").write_text(text, encoding="utf-8")
    command = [sys.executable, "-m", "newslint", "check", "--jobs", "2", "--no-cache", "drafts"]
    before = {*drafts.rglob("*")}
    running = subprocess.Popen(
        command, stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True, start_new_session=True
    )
    time.sleep(2)
    os.killpg(running.pid, signal.SIGINT)  # as a terminal does: all processes of the group
    begun = time.monotonic()
    out, err = running.communicate(timeout=60)  # it ends only when no worker holds the pipes any more
    assert time.monotonic() - begun < 10
    assert running.returncode == 130
    assert "Traceback" not in out + err
    assert {*drafts.rglob("*")} == before
    while is_there(running.pid) and time.monotonic() - begun < 10:
        time.sleep(0.1)
    assert not is_there(running.pid)


def is_there(group: int) -> bool:
    try:
        os.killpg(group, 0)
    except ProcessLookupError:
        return False
    return True
