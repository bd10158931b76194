"""The GitHub Action: its steps run by the shell that a runner would use, in a folder with a bad draft."""

from __future__ import annotations

import json
import re
import subprocess
import sys
from pathlib import Path
from typing import TYPE_CHECKING, Any, Final, NamedTuple

import pytest
import yaml

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

ROOT: Final = Path(__file__).parents[2]
ACTION: Final = yaml.safe_load((ROOT / "action.yml").read_text(encoding="utf-8"))
STEPS: Final = ACTION["runs"]["steps"]
SHELL: Final = ("bash", "--noprofile", "--norc", "-eo", "pipefail")  # what a runner takes for “shell: bash”

# The Python that the job has: pip is written down instead of run, and the rest is as it should be.
PYTHON: Final = f"""\
#!/bin/sh
case "$*" in
    *"-m pip "*) printf '%s\\n' "$@" > "$RUNNER_TEMP/pip" ;;
    *) exec "{sys.executable}" "$@" ;;
esac
"""

PLACE: Final = "::warning file=news/quay.md,line={line},col={col},endLine={line},endColumn={end},"
OLD: Final = PLACE.format(line=1, col=30, end=39) + "title=text/doubled-word::“told” stands twice"
NEW: Final = PLACE.format(line=3, col=23, end=28) + "title=text/doubled-word::“on” stands twice"


class Outcome(NamedTuple):
    """What the steps of the action came to."""

    status: int
    annotations: list[str]  # the first line of each
    summary: str
    outputs: str
    installed: list[str]
    sarif: Any


@pytest.fixture
def act(tmp_path: Path, drafts: Path, around: Mapping[str, str]) -> Callable[..., Outcome]:
    """Return a function that runs the action's scripts with some inputs, as GitHub would."""
    runner = tmp_path / "runner"
    runner.mkdir()
    python = runner / "python"
    python.write_text(PYTHON)
    python.chmod(0o755)
    github = {
        "GITHUB_ACTIONS": "true",
        "GITHUB_ACTION_PATH": str(ROOT),
        "GITHUB_BASE_REF": "main",
        "GITHUB_OUTPUT": str(runner / "output"),
        "GITHUB_STEP_SUMMARY": str(runner / "summary"),
        "GITHUB_WORKSPACE": str(drafts),
        "RUNNER_TEMP": str(runner),
    }

    def run(variables: Mapping[str, str] | None = None, **inputs: str) -> Outcome:
        known = {f"inputs.{name}": str(wish["default"]) for name, wish in ACTION["inputs"].items()}
        known |= {f"inputs.{name.replace('_', '-')}": value for name, value in inputs.items()}
        known["steps.python.outputs.python-path || 'python3'"] = str(python)
        printed, status = "", 0
        for step in STEPS:
            if "run" not in step or status:
                continue
            wishes = {name: filled(value, known) for name, value in step["env"].items()}
            script = runner / "script.sh"
            script.write_text(step["run"], encoding="utf-8")
            done = subprocess.run(
                [*SHELL, str(script)],
                cwd=drafts,
                env={**around, **github, **wishes, **(variables or {})},
                capture_output=True,
                encoding="utf-8",
                check=False,
            )
            printed += done.stdout
            status = done.returncode
            assert "Traceback" not in done.stderr
        sarif = runner / "newslint.sarif"
        return Outcome(
            status,
            [line.partition("%0A")[0] for line in printed.splitlines() if line.startswith("::")],
            text(runner / "summary"),
            text(runner / "output"),
            text(runner / "pip").splitlines(),
            json.loads(text(sarif)) if sarif.exists() else None,
        )

    return run


def filled(value: str, known: Mapping[str, str]) -> str:
    """Return a value with its expressions resolved."""
    return re.sub(r"\$\{\{ (.*?) \}\}", lambda found: known[found[1]], value)


def text(path: Path) -> str:
    return path.read_text(encoding="utf-8") if path.exists() else ""


def test_no_input_becomes_part_of_a_script() -> None:
    scripts = [step for step in STEPS if "run" in step]
    assert len(scripts) == 2
    for step in scripts:
        assert "${{" not in step["run"]
        assert step["shell"] == "bash"
    named = {name for step in STEPS for name in re.findall(r"inputs\.([\w-]+)", str(step))}
    assert named == set(ACTION["inputs"])


def test_a_bad_draft_fails_the_job_and_is_annotated(act: Callable[..., Outcome]) -> None:
    outcome = act()
    assert outcome.status == 1
    assert outcome.annotations == [OLD, NEW]
    assert "| warning | text/doubled-word | “told” stands twice |" in outcome.summary
    assert (outcome.outputs, outcome.sarif) == ("", None)
    assert outcome.installed[-1] == str(ROOT)


def test_a_version_can_be_named(act: Callable[..., Outcome]) -> None:
    assert act(version="0.1.0").installed[-1] == "newslint==0.1.0"


def test_what_fails_the_job_can_be_chosen(act: Callable[..., Outcome]) -> None:
    outcome = act(fail_on="error")
    assert outcome.status == 0
    assert len(outcome.annotations) == 2


def test_a_pull_request_is_told_of_its_own_lines(act: Callable[..., Outcome]) -> None:
    outcome = act(changed="true")
    assert outcome.status == 1
    assert outcome.annotations == [NEW]


def test_a_checkout_without_history_fetches_it(
    act: Callable[..., Outcome], tmp_path: Path, git: Callable[..., str]
) -> None:
    origin, checkout = tmp_path / "origin", tmp_path / "drafts"
    git(origin, "switch", "--quiet", "--detach", "main")
    git(origin, "merge", "--quiet", "--no-ff", "--message", "Try the merge", "ferries")
    git(origin, "update-ref", "refs/pull/1/merge", "HEAD")
    git(origin, "switch", "--quiet", "main")
    (origin / "news" / "late.md").write_text("They they agreed.\n", encoding="utf-8")
    git(origin, "add", "--all")
    git(origin, "commit", "--quiet", "--message", "Go on meanwhile")
    checkout.rename(tmp_path / "whole")
    checkout.mkdir()  # and now what actions/checkout does
    git(checkout, "init", "--quiet")
    git(checkout, "remote", "add", "origin", origin.as_uri())
    git(
        checkout,
        "fetch",
        "--quiet",
        "--no-tags",
        "--depth=1",
        "origin",
        "+refs/pull/1/merge:refs/remotes/pull/1/merge",
    )
    git(checkout, "checkout", "--quiet", "refs/remotes/pull/1/merge")
    assert git(checkout, "rev-list", "--count", "HEAD") == "1"
    assert act(changed="true").annotations == [NEW]


def test_a_push_has_no_base_and_is_checked_whole(act: Callable[..., Outcome]) -> None:
    outcome = act({"GITHUB_BASE_REF": ""}, changed="true")
    assert len(outcome.annotations) == 2


def test_sarif_is_left_for_the_upload_even_when_the_check_fails(act: Callable[..., Outcome]) -> None:
    outcome = act(sarif="true")
    assert outcome.status == 1
    assert [one["ruleId"] for one in outcome.sarif["runs"][0]["results"]] == ["text/doubled-word"] * 2
    assert re.fullmatch(r"sarif=.*newslint\.sarif\n", outcome.outputs)
    assert STEPS[-1]["with"]["sarif_file"] == "${{ steps.check.outputs.sarif }}"
    assert STEPS[-1]["if"] == "${{ !cancelled() && steps.check.outputs.sarif }}"


@pytest.mark.parametrize("name", ["a b.md", "$(touch owned).md", "'; touch owned; '.md", "--version"])
def test_a_path_is_a_path_whatever_it_is_called(act: Callable[..., Outcome], drafts: Path, name: str) -> None:
    (drafts / name).write_text("They they agreed.\n", encoding="utf-8")
    outcome = act(paths=f"\n{name}\n")
    assert (outcome.status, len(outcome.annotations)) == (1, 1)
    assert not (drafts / "owned").exists()


def test_the_repository_s_own_modules_are_not_run(act: Callable[..., Outcome], drafts: Path) -> None:
    for name in ("newslint.py", "pip.py", "json.py"):
        (drafts / name).write_text("raise SystemExit(7)\n", encoding="utf-8")
    assert act().status == 1
