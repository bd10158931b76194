"""A long run shows on the terminal how far it is; what it took is printed when asked for."""

from __future__ import annotations

import io
import sys
from typing import TYPE_CHECKING

from newslint.cli import progress as module
from newslint.cli.progress import progress

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    import pytest


class Terminal(io.StringIO):
    def isatty(self) -> bool:
        return True


def test_a_long_run_shows_how_far_it_is_and_wipes_it_away(monkeypatch: pytest.MonkeyPatch) -> None:
    terminal = Terminal()
    monkeypatch.setattr(sys, "stderr", terminal)
    monkeypatch.setenv("TERM", "xterm")
    monkeypatch.setattr(module, "_PATIENCE", 0)
    with progress(quiet=False) as show:
        assert show
        show(1, 2_000)
        show(2, 2_000)  # too soon after the first
    assert terminal.getvalue() == "\r\x1b[K1 of 2,000 drafts\r\x1b[K"


def test_a_short_run_a_quiet_one_and_one_nobody_watches_show_nothing(monkeypatch: pytest.MonkeyPatch) -> None:
    terminal = Terminal()
    monkeypatch.setattr(sys, "stderr", terminal)
    monkeypatch.setenv("TERM", "xterm")
    with progress(quiet=False) as show:
        assert show
        show(1, 1)
    with progress(quiet=True) as show:
        assert show is None
    monkeypatch.setattr(sys, "stderr", io.StringIO())
    with progress(quiet=False) as show:
        assert show is None
    assert not terminal.getvalue()


def test_profile(newslint: Callable[..., tuple[int, str, str]], newsroom: Path) -> None:
    assert newsroom.is_dir()
    _, out, err = newslint("check", "--profile")
    assert out == newslint("check")[1]
    head, *lines = err.splitlines()
    names = {line.rpartition("  ")[2].strip() for line in lines}
    assert head.endswith("spent on")
    assert {"read the draft", "run the rules", "desk/*", "altogether"} <= names
