from __future__ import annotations

import shutil
import subprocess
import sys
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

if TYPE_CHECKING:
    from collections.abc import Callable


@pytest.mark.parametrize("shell", ["bash", "zsh", "fish"])
def test_every_shell_gets_its_lines(newslint: Callable[..., tuple[int, str, str]], shell: str) -> None:
    status, out, err = newslint("completion", shell)
    assert (status, err) == (0, "")
    assert "_NEWSLINT_COMPLETE" in out


@pytest.mark.parametrize(
    ("typed", "offered"),
    [
        ("newslint ba", "baseline"),
        ("newslint check --unsafe-f", "--unsafe-fixes"),
        ("newslint explain dates/week", "dates/weekday"),
        ("newslint check --select names/var", "names/variant"),
    ],
)
def test_a_real_shell_completes(typed: str, offered: str) -> None:
    bash = shutil.which("bash")
    if not bash:
        pytest.skip("there is no bash here")
    # What bash does at the press of the key: the variables that it sets, and the function that was installed.
    script = (
        'eval "$(newslint completion bash)"; '
        f"COMP_WORDS=({typed}); COMP_CWORD=$((${{#COMP_WORDS[@]}} - 1)); COMP_TYPE=9; "
        '_newslint_completion newslint; printf "%s\\n" "${COMPREPLY[@]}"'
    )
    done = subprocess.run(
        [bash, "-c", script],
        env={"PATH": f"{Path(sys.executable).parent}:/usr/bin:/bin"},
        capture_output=True,
        text=True,
        check=True,
    )
    assert offered in done.stdout.splitlines()
