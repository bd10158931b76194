"""The recipes for CI: those on the page are those in the files, and their scripts run in a shell."""

from __future__ import annotations

import json
import re
import subprocess
import sys
from pathlib import Path
from typing import TYPE_CHECKING, Any, Final
from xml.etree import ElementTree as ET

import pytest
import yaml

from newslint import __version__
from newslint.cli.init import REPOSITORY

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

ROOT: Final = Path(__file__).parents[2]
RECIPES: Final = ROOT / "docs" / "ci"
PAGES: Final = (ROOT / "docs" / "ci.md", ROOT / "docs" / "pre-commit.md")
FENCE: Final = re.compile(r"^```(\w+)\n(.*?)^```$", re.MULTILINE | re.DOTALL)
BLOCKS: Final = [
    (page.name, kind, text)
    for page in PAGES
    for kind, text in FENCE.findall(page.read_text(encoding="utf-8"))
]

# What the recipes install is here already: pip is written down, and newslint is the one under test.
PIP: Final = '#!/bin/sh\nprintf "%s\\n" "$@" >> "$INSTALLED"\n'
NEWSLINT: Final = f'#!/bin/sh\nexec "{sys.executable}" -m newslint "$@"\n'
PYTHON: Final = f"""\
#!/bin/sh
[ "$1 $2" = "-m venv" ] || exec "{sys.executable}" "$@"
mkdir -p "$3/bin" && cp "$TOOLS/pip" "$TOOLS/newslint" "$3/bin"
"""


@pytest.fixture
def shell(tmp_path: Path, drafts: Path, around: Mapping[str, str]) -> Callable[..., tuple[int, str]]:
    """Return a function that runs a script among the drafts: its exit status, and what was installed."""
    tools, installed = tmp_path / "tools", tmp_path / "installed"
    tools.mkdir()
    for name, program in (("pip", PIP), ("newslint", NEWSLINT), ("python3", PYTHON)):
        (tools / name).write_text(program)
        (tools / name).chmod(0o755)

    def run(script: str, **variables: str) -> tuple[int, str]:
        done = subprocess.run(
            ["sh", "-e", "-c", script],
            cwd=drafts,
            env={
                **around,
                "PATH": f"{tools}:{around['PATH']}",
                "TOOLS": str(tools),
                "INSTALLED": str(installed),
                **variables,
            },
            capture_output=True,
            encoding="utf-8",
            check=False,
        )
        assert "Traceback" not in done.stderr
        return done.returncode, installed.read_text()

    return run


def test_the_page_shows_the_files() -> None:
    shown = {text for page, _, text in BLOCKS if page == "ci.md"}
    assert {path.read_text(encoding="utf-8") for path in RECIPES.iterdir()} <= shown


@pytest.mark.parametrize("text", [text for _, kind, text in BLOCKS if kind == "yaml"])
def test_a_block_of_yaml_is_sound_and_up_to_date(text: str) -> None:
    assert yaml.safe_load(text)
    assert set(re.findall(r"(?:newslint(?:==|@v)|rev: v)([\d.]+)", text)) <= {__version__}
    assert set(re.findall(r"https://\S+/newslint\b", text)) <= {REPOSITORY}


def test_github_s_recipe_gives_the_action_what_it_takes() -> None:
    action = yaml.safe_load((ROOT / "action.yml").read_text(encoding="utf-8"))
    steps: list[dict[str, Any]] = []
    for page, kind, text in BLOCKS:
        if (page, kind) != ("ci.md", "yaml"):
            continue
        read = yaml.safe_load(text)
        steps += read if isinstance(read, list) else read.get("jobs", {}).get("newslint", {}).get("steps", [])
    wishes = [step["with"] for step in steps if "newslint@" in step["uses"]]
    assert wishes
    assert {name for wish in wishes for name in wish} <= set(action["inputs"])


def test_gitlab_s_recipe_reports_what_the_request_changes(
    shell: Callable[..., tuple[int, str]], drafts: Path, git: Callable[..., str]
) -> None:
    job = yaml.safe_load((RECIPES / "gitlab.yml").read_text(encoding="utf-8"))["newslint"]
    base = git(drafts, "merge-base", "origin/main", "HEAD")
    status, installed = shell("\n".join(job["script"]), CI_MERGE_REQUEST_DIFF_BASE_SHA=base)
    assert status == 1
    assert installed.splitlines()[-1] == f"newslint=={__version__}"
    issues = json.loads((drafts / job["artifacts"]["reports"]["codequality"]).read_text(encoding="utf-8"))
    assert [issue["location"] for issue in issues] == [{"path": "news/quay.md", "lines": {"begin": 3}}]


def test_the_plain_script_reports_what_the_branch_changes(
    shell: Callable[..., tuple[int, str]], drafts: Path
) -> None:
    status, installed = shell((RECIPES / "check.sh").read_text(encoding="utf-8"))
    assert status == 1
    assert installed.splitlines()[-1] == f"newslint=={__version__}"
    report = ET.parse(drafts / "newslint.xml")  # noqa: S314 (our own)
    assert [case.get("name") for case in report.iter("testcase") if case.find("failure") is not None]


def test_the_scripts_pass_once_the_draft_is_mended(
    shell: Callable[..., tuple[int, str]], drafts: Path
) -> None:
    draft = drafts / "news" / "quay.md"
    draft.write_text(draft.read_text(encoding="utf-8").replace("on on", "on"), encoding="utf-8")
    assert shell((RECIPES / "check.sh").read_text(encoding="utf-8"))[0] == 0
