from __future__ import annotations

import json
import sys
from datetime import date
from typing import TYPE_CHECKING

import pytest

from newslint import api
from newslint.lint import Fault, FileReport, Report

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path


FOUND = """\
bad.md:1:10  warning  desk/officialese  {message}
  1 │ Officers utilise drones.
    │          ^^^^^^^
    ╰ fix: Write “use” {trust}

"""


def requests(monkeypatch: pytest.MonkeyPatch, report: Report | None = None) -> list[api.Request]:
    """Have newslint find nothing (or this report) from now on, and return the list of what it is asked."""
    asked: list[api.Request] = []

    def check(request: api.Request, *_: object) -> Report:
        asked.append(request)
        return report or Report((FileReport("a.md", ()),))

    monkeypatch.setattr(api, "check", check)
    return asked


def test_a_folder(newslint: Callable[..., tuple[int, str, str]]) -> None:
    status, out, err = newslint("check")
    assert (status, err) == (1, "")
    assert out.startswith("bad.md:1:10  warning  desk/officialese  ")
    assert "  1 │ Officers utilise drones.\n    │          ^^^^^^^\n" in out
    assert out.endswith("\n\n1 warning in 1 of 2 files.\n")


def test_a_clean_file(newslint: Callable[..., tuple[int, str, str]]) -> None:
    assert newslint("check", "good.md") == (0, "No faults found in 1 file.\n", "")
    assert newslint("check", "good.md", "--quiet") == (0, "", "")


def test_a_folder_without_drafts(newslint: Callable[..., tuple[int, str, str]], newsroom: Path) -> None:
    (newsroom / "empty").mkdir()
    assert newslint("check", "./empty") == (0, "No drafts found in empty.\n", "")


def test_quiet_leaves_the_findings(newslint: Callable[..., tuple[int, str, str]]) -> None:
    status, out, err = newslint("check", "-q")
    assert (status, err) == (1, "")
    assert out == newslint("check")[1].replace("1 warning in 1 of 2 files.\n", "")


@pytest.mark.parametrize(
    ("arguments", "settings", "status"),
    [
        ([], "", 1),
        (["--fail-on", "suggestion"], "", 1),
        (["--fail-on", "error"], "", 0),
        (["--fail-on", "never"], "", 0),
        ([], "fail-on: error", 0),
        (["--fail-on", "warning"], "fail-on: never", 1),
    ],
)
def test_fail_on(
    newslint: Callable[..., tuple[int, str, str]],
    newsroom: Path,
    arguments: list[str],
    settings: str,
    status: int,
) -> None:
    with (newsroom / ".newslint.yml").open("a") as file:
        file.write(settings)
    ended, out, _ = newslint("check", *arguments)
    assert ended == status
    assert "1 warning" in out


def test_each_file_fails_by_its_own_settings(
    newslint: Callable[..., tuple[int, str, str]], newsroom: Path
) -> None:
    blog = newsroom / "blog"
    blog.mkdir()
    (blog / ".newslint.yml").write_text("packs: [../house]\nfail-on: error\nrules: {'*': off, desk: on}")
    (newsroom / "bad.md").rename(blog / "bad.md")
    assert newslint("check")[0] == 0
    (newsroom / "worse.md").write_text("They utilise it.")
    assert newslint("check")[0] == 1


def test_a_draft_that_cannot_be_read_does_not_hide_the_others(
    newslint: Callable[..., tuple[int, str, str]],
) -> None:
    status, out, err = newslint("check", "gone\x1b.md", "bad.md")
    assert status == 2
    assert out.endswith("1 warning in 1 file.\n")
    assert err == "newslint: gone␛.md: no such file or directory\n"
    status, out, err = newslint("check", "gone.md")
    assert (status, out) == (2, "")


def test_a_fault_of_newslint_names_rule_and_file(
    newslint: Callable[..., tuple[int, str, str]], monkeypatch: pytest.MonkeyPatch
) -> None:
    fault = Fault("a.md", "dates/weekday", "KeyError: 1")
    requests(monkeypatch, Report((FileReport("a.md", ()),), faults=(fault,)))
    assert newslint("check") == (
        3,
        "No faults found in 1 file.\n",
        "newslint: a fault in dates/weekday on a.md: KeyError: 1; please report it\n",
    )


def test_json(newslint: Callable[..., tuple[int, str, str]]) -> None:
    status, out, err = newslint("check", "--format", "json", "gone.md", "bad.md")
    whole = json.loads(out)
    assert status == 2
    assert err == "newslint: gone.md: no such file or directory\n"
    assert whole["errors"] == [{"path": "gone.md", "message": "no such file or directory"}]
    (file,) = whole["files"]
    (finding,) = file["findings"]
    assert (file["path"], finding["rule"], finding["excerpt"]) == ("bad.md", "desk/officialese", "utilise")
    assert finding["fix"]["edits"] == [{"start": 9, "end": 16, "text": "use"}]


def test_standard_input(newslint: Callable[..., tuple[int, str, str]]) -> None:
    status, out, _ = newslint("check", "-", stdin="They utilise “it”.".encode())
    assert status == 1
    assert out.startswith("-:1:6  warning")
    assert newslint("check", "-", "--stdin-filename", "x/y.md", stdin=b"utilise")[1].startswith("x/y.md:1:1 ")


def test_a_closed_standard_input(
    newslint: Callable[..., tuple[int, str, str]], monkeypatch: pytest.MonkeyPatch
) -> None:
    asked = requests(monkeypatch)
    status, _, err = newslint("check", "-", "good.md")
    assert (status, len(asked)) == (0, 1)
    monkeypatch.setattr("io.TextIOWrapper", lambda _: None)
    assert newslint("check", "-")[2].startswith("newslint: there is no standard input to read “-” from\n")
    assert err == ""


def test_what_is_asked_of_the_engine(
    newslint: Callable[..., tuple[int, str, str]], monkeypatch: pytest.MonkeyPatch
) -> None:
    asked = requests(monkeypatch)
    newslint("check")
    newslint(
        "check", "a.md", "--select", "names, dates/*", "--select=x", "--ignore", "y", "--date", "2020-12-28"
    )
    newslint("check", "--no-config", "--date", "today")
    assert asked[0] == api.Request(paths=(".",), jobs=0)
    assert asked[1] == api.Request(
        paths=("a.md",), select=("names", "dates/*", "x"), ignore=("y",), day=date(2020, 12, 28), jobs=0
    )
    assert asked[2].use_config is False
    assert asked[2].day is not None


@pytest.mark.parametrize(
    ("option", "environment", "terminal", "coloured"),
    [
        ("auto", {}, True, True),
        ("auto", {}, False, False),
        ("auto", {"NO_COLOR": "1"}, True, False),
        ("auto", {"NO_COLOR": ""}, True, True),
        ("auto", {"FORCE_COLOR": "1"}, False, True),
        ("auto", {"FORCE_COLOR": "1", "NO_COLOR": "1"}, True, False),
        ("auto", {"TERM": "dumb"}, True, False),
        ("always", {"NO_COLOR": "1", "TERM": "dumb"}, False, True),
        ("never", {"FORCE_COLOR": "1"}, True, False),
    ],
)
def test_colour(
    newslint: Callable[..., tuple[int, str, str]],
    monkeypatch: pytest.MonkeyPatch,
    option: str,
    environment: dict[str, str],
    terminal: bool,  # noqa: FBT001 (a column of the table)
    coloured: bool,  # noqa: FBT001 (the same)
) -> None:
    for name, value in environment.items():
        monkeypatch.setenv(name, value)
    monkeypatch.setattr(sys.stdout, "isatty", lambda: terminal)
    assert ("\x1b[" in newslint("check", "--color", option)[1]) is coloured


def test_the_width_of_the_terminal(
    newslint: Callable[..., tuple[int, str, str]], newsroom: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (newsroom / "bad.md").write_text("word " * 20 + "utilise" + " word" * 20)
    for columns in ("60", "100"):
        monkeypatch.setenv("COLUMNS", columns)
        line = newslint("check")[1].splitlines()[1]
        assert int(columns) - 10 < len(line) <= int(columns)
    monkeypatch.setenv("COLUMNS", "wide")
    assert 70 < len(newslint("check")[1].splitlines()[1]) <= 80
