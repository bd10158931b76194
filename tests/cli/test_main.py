from __future__ import annotations

import subprocess
import sys
from typing import TYPE_CHECKING

import pytest

from newslint import __version__, api
from newslint.cli.group import COMMANDS
from newslint.errors import ReadError

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path


def raising(error: BaseException) -> Callable[..., object]:
    def check(*_: object) -> object:
        raise error

    return check


def test_without_a_command_it_helps(newslint: Callable[..., tuple[int, str, str]]) -> None:
    status, out, err = newslint()
    assert (status, err) == (2, "")
    assert out == newslint("--help")[1]
    for command in COMMANDS:
        assert f"  {command} " in out


@pytest.mark.parametrize("command", COMMANDS)
def test_each_command_has_help_with_examples(
    newslint: Callable[..., tuple[int, str, str]], command: str
) -> None:
    status, out, _ = newslint(command, "--help")
    assert status == 0
    assert f"\n    newslint {command}" in out


def test_version(newslint: Callable[..., tuple[int, str, str]]) -> None:
    assert newslint("--version") == (0, f"newslint {__version__}\n", "")


@pytest.mark.parametrize(
    ("arguments", "message"),
    [
        (["chek"], "there is no command “chek”; did you mean “check”?\nSee “newslint --help”.\n"),
        (
            ["bad.md"],
            "there is no command “bad.md”; did you mean “newslint check bad.md”?\nSee “newslint --help”.\n",
        ),
        (["check", "--fix-all"], "No such option '--fix-all'"),
        (["check", "--format", "xml"], "Invalid value for '--format'"),
        (["check", "--date", "2021-02-30"], "Invalid value for '--date': “2021-02-30” is no day"),
        (["check", "--date", "20210228"], "Invalid value for '--date': “20210228” is no day"),
        (["check", "--config", "a.yml", "--no-config"], "--config and --no-config contradict each other"),
        (["check", "--config", "gone.yml"], "gone.yml: cannot be read: no such file or directory\n"),
        (["check", "--stdin-filename", "a.md"], "--stdin-filename names what “-” reads"),
        (["check", "--select", "nonsense"], "unknown rule “nonsense”"),
        (
            ["explain", "desk/officialise"],
            "unknown rule “desk/officialise”; did you mean “desk/officialese”?\n",
        ),
        (["init"], ".newslint.yml is there already; to replace it, add --force\n"),
    ],
)
def test_wrong_use(newslint: Callable[..., tuple[int, str, str]], arguments: list[str], message: str) -> None:
    status, out, err = newslint(*arguments)
    assert (status, out) == (2, "")
    assert err.startswith(f"newslint: {message}")


def test_wrong_settings(newslint: Callable[..., tuple[int, str, str]], newsroom: Path) -> None:
    (newsroom / ".newslint.yml").write_text('\n"\\e[31mruels": {}\n')
    for arguments in (["check"], ["rules"], ["explain", "names"]):
        assert newslint(*arguments) == (2, "", "newslint: .newslint.yml:2: unknown key “␛[31mruels”\n")


@pytest.mark.parametrize(
    ("error", "status", "message"),
    [
        (ReadError("all is lost"), 2, "newslint: all is lost\n"),
        (OSError(28, "No space left on device"), 2, "newslint: output: no space left on device\n"),
        (KeyError("\x1b"), 3, "newslint: a fault of newslint itself: KeyError: '\\x1b' (in check, line "),
        (KeyboardInterrupt(), 130, "\n"),
    ],
)
def test_an_error_becomes_a_status_and_a_line(
    newslint: Callable[..., tuple[int, str, str]],
    monkeypatch: pytest.MonkeyPatch,
    error: BaseException,
    status: int,
    message: str,
) -> None:
    monkeypatch.setattr(api, "check", raising(error))
    ended, out, err = newslint("check")
    assert (ended, out) == (status, "")
    assert err.startswith(message)
    assert err.count("\n") == 1


def test_a_command_pays_only_for_itself() -> None:
    code = """
import sys
from newslint import cli
assert cli.run(["--version"]) == 0
assert cli.run(["init", "--help"]) == 0
heavy = {"yaml", "regex", "json", "newslint.engine", "newslint.report"}
print(sorted(heavy & set(sys.modules)))
"""
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert done.stdout.endswith("[]\n")
