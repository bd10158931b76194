from __future__ import annotations

import json
import xml.etree.ElementTree as ET
from typing import TYPE_CHECKING

import pytest

from newslint.report import FORMATS

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path


@pytest.fixture(autouse=True)
def no_job(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delenv("GITHUB_STEP_SUMMARY", raising=False)


@pytest.mark.parametrize("form", FORMATS)
def test_a_file_gets_what_standard_output_would(
    newslint: Callable[..., tuple[int, str, str]], newsroom: Path, form: str
) -> None:
    (newsroom / "empty").mkdir()
    for paths in ((), ("empty",)):
        _, printed, _ = newslint("check", *paths, "--format", form)
        status, other, err = newslint("check", *paths, "--output", f"{form}:report", "--format", "json")
        written = (newsroom / "report").read_text(encoding="utf-8")
        assert (status, err) == (0 if paths else 1, "")
        assert json.loads(other)["schema"] == 1
        if form == "text" and paths:
            assert (printed, written) == ("No drafts found in empty.\n", "No drafts found.\n")
        else:
            assert written == printed


def test_one_run_feeds_several(newslint: Callable[..., tuple[int, str, str]], newsroom: Path) -> None:
    status, out, err = newslint("check", "--output", "sarif:a.sarif", "--output", "junit:b.xml")
    assert (status, out, err) == newslint("check")
    run = json.loads((newsroom / "a.sarif").read_text(encoding="utf-8"))["runs"][0]
    (rule,) = run["tool"]["driver"]["rules"]
    assert rule["shortDescription"]["text"] == "Prefer the short word a reader would say aloud."
    assert ET.parse(newsroom / "b.xml").getroot().attrib["failures"] == "1"  # noqa: S314 (our own)


def test_a_hyphen_is_standard_output(newslint: Callable[..., tuple[int, str, str]]) -> None:
    assert newslint("check", "--output", "json:-") == newslint("check", "--format", "json")


def test_rules_of_two_houses_are_explained(
    newslint: Callable[..., tuple[int, str, str]], newsroom: Path
) -> None:
    other = newsroom / "other"
    (other / "house" / "desk").mkdir(parents=True)
    rule = (newsroom / "house" / "desk" / "officialese.yml").read_text(encoding="utf-8")
    for name in ("officialese", "jargon"):
        (other / "house" / "desk" / f"{name}.yml").write_text(rule, encoding="utf-8")
    (other / ".newslint.yml").write_text('packs: [house]\nrules: {"*": off, desk/jargon: on}')
    (other / "bad.md").write_text("Officers utilise drones.\n")
    status, out, _ = newslint("check", "--format", "sarif")
    assert status == 1
    rules = json.loads(out)["runs"][0]["tool"]["driver"]["rules"]
    assert [rule["id"] for rule in rules if rule["help"]] == ["desk/jargon", "desk/officialese"]


@pytest.mark.parametrize(
    ("arguments", "message"),
    [
        (
            ["--output", "sarif"],
            "Invalid value for '--output': “sarif” names no file; write sarif:newslint.sarif\n",
        ),
        (["--output", "sarif:"], "Invalid value for '--output': “sarif:” names no file"),
        (
            ["--output", "sarfi:a"],
            "Invalid value for '--output': there is no format “sarfi”; did you mean “sarif”?",
        ),
        (
            ["--output", "pdf:a"],
            "Invalid value for '--output': there is no format “pdf”; there are text, json",
        ),
        (["--output", "json:-", "--format", "text"], "two reports cannot both go to standard output\n"),
        (["--output", "json:-", "--output", "sarif:-"], "two reports cannot both go to standard output\n"),
        (["--output", "json:a", "--output", "sarif:./a"], "two reports cannot both go to “a”\n"),
        (
            ["--statistics", "--format", "json"],
            "--statistics is a part of the text report, which is not printed\n",
        ),
    ],
)
def test_wrong_use(newslint: Callable[..., tuple[int, str, str]], arguments: list[str], message: str) -> None:
    status, out, err = newslint("check", *arguments)
    assert (status, out) == (2, "")
    assert err.startswith(f"newslint: {message}")


def test_a_report_that_cannot_be_written_does_not_hide_the_others(
    newslint: Callable[..., tuple[int, str, str]], newsroom: Path
) -> None:
    given = ("--output", "sarif:gone/a.sarif", "--output", "json:a.json")
    status, out, err = newslint("check", *given)
    assert (status, out) == (2, newslint("check")[1])
    assert err == "newslint: gone/a.sarif cannot be written: no such file or directory\n"
    assert json.loads((newsroom / "a.json").read_text(encoding="utf-8"))["summary"]["warning"] == 1


def test_the_summary_of_a_job_on_github(
    newslint: Callable[..., tuple[int, str, str]], newsroom: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    summary = newsroom / "summary"
    summary.write_text("Earlier.\n")
    monkeypatch.setenv("GITHUB_STEP_SUMMARY", str(summary))
    newslint("check")
    assert summary.read_text() == "Earlier.\n"
    status, out, err = newslint("check", "--format", "github")
    assert (status, err) == (1, "")
    assert out.startswith(
        "::warning file=bad.md,line=1,col=10,endLine=1,endColumn=17,title=desk/officialese::"
    )
    assert summary.read_text().startswith("Earlier.\n## newslint\n\n1 warning in 1 of 2 files")
    newslint("check", "--format", "github", "--output", "github:annotations")
    assert summary.read_text().count("## newslint") == 2
    monkeypatch.setenv("GITHUB_STEP_SUMMARY", str(newsroom / "gone" / "summary"))
    status, printed, err = newslint("check", "--format", "github")
    assert (status, printed) == (2, out)
    assert err.endswith("summary cannot be written: no such file or directory\n")


def test_statistics_end_the_text_report(
    newslint: Callable[..., tuple[int, str, str]], newsroom: Path
) -> None:
    (newsroom / "worse.md").write_text("They utilise it. They utilise it.\n")
    plain = newslint("check")[1]
    findings, summary = plain.split("\n\n")[:-1], plain.split("\n\n")[-1]
    _, out, _ = newslint("check", "--statistics")
    assert out == "\n\n".join([*findings, "3  warning  desk/officialese", summary])
    assert newslint("check", "good.md", "--statistics") == newslint("check", "good.md")


def test_no_draft_commands_github(newslint: Callable[..., tuple[int, str, str]], newsroom: Path) -> None:
    (newsroom / "::error::x.md").write_text("##[error]They utilise it.\n")
    for form in ("text", "compact", "json", "junit"):
        _, out, _ = newslint("check", "--format", form)
        assert "utilise" in out
        assert "##[" not in out
        assert not any(line.lstrip().startswith("::") for line in out.splitlines())
    assert newslint("check", "::error::gone##[error].md")[2].startswith(
        "newslint: ::error::gone##\u200b[error].md: "
    )
