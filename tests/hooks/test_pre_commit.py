"""The hooks as writers meet them: a repository of drafts, git, and the real pre-commit or prek.

A copy of this repository stands for the published one. Either program installs it once for all tests,
with what it depends on; on a machine that reaches no package index the tests are skipped.
"""

from __future__ import annotations

import re
import shutil
import subprocess
import sys
from pathlib import Path
from typing import TYPE_CHECKING, Final

import pytest
import yaml
from identify import identify

from newslint import readers

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

ROOT: Final = Path(__file__).parents[2]
MANIFEST: Final = ROOT / ".pre-commit-hooks.yaml"
PUBLISHED: Final = (
    MANIFEST.name,
    "LICENSE",
    "NOTICE",
    "README.md",
    "pyproject.toml",
    "rules",
    "src",
)  # fmt: skip (a list of names)

BAD: Final = "The quay reopened after they told told the court of the delay.\n"
GOOD: Final = "The quay reopened after they told the court of the delay.\n"
ODD: Final = "The quay reopened after a month.\n\nAdvertisement\n\nThe ferries ran again by nightfall.\n"
EVEN: Final = "The quay reopened after a month.\n\nThe ferries ran again by nightfall.\n"

# What pip and uv say where they reach no index; anything else that goes wrong is our fault.
OUT_OF_REACH: Final = re.compile(
    r"NewConnectionError|NameResolutionError|ConnectTimeoutError|ReadTimeoutError|ProxyError"
    r"|dns error|error sending request|tcp connect error|failed to download `"
    r"|no matching distribution found for hatchling",
    re.IGNORECASE,
)


PAGE: Final = (ROOT / "docs" / "pre-commit.md").read_text(encoding="utf-8")


def unindented(text: str) -> str:
    return "\n".join(line.strip() for line in text.splitlines())


class Desk:
    """A repository of drafts whose commits are checked by one of the two programs."""

    def __init__(self, folder: Path, program: str, newslint: Path, environment: Mapping[str, str]) -> None:
        self.folder = folder
        self._program = program
        self._newslint = newslint
        self._environment = environment

    def run(self, *command: str) -> tuple[int, str]:
        """Return the exit status of a command and all that it prints."""
        done = subprocess.run(
            command,
            cwd=self.folder,
            env=self._environment,
            stdout=subprocess.PIPE,
            stderr=subprocess.STDOUT,
            encoding="utf-8",
            check=False,
        )
        return done.returncode, done.stdout

    def git(self, *arguments: str) -> str:
        status, printed = self.run("git", *arguments)
        assert status == 0, printed
        return printed

    def hooks(self, *arguments: str) -> tuple[int, str]:
        """Run pre-commit or prek."""
        return self.run(str(Path(sys.executable).with_name(self._program)), *arguments)

    def use(self, hook: Mapping[str, object]) -> None:
        """Begin the repository, with one hook."""
        self.git("init", "--quiet", "--initial-branch=main")
        entry = {"repo": str(self._newslint), "rev": "v0.1.0", "hooks": [hook]}
        (self.folder / ".newslint.yml").touch()  # none from outside the repository may hold here
        (self.folder / ".pre-commit-config.yaml").write_text(yaml.safe_dump({"repos": [entry]}))

    def write(self, name: str, text: str, encoding: str = "utf-8") -> None:
        path = self.folder / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(text, encoding=encoding)

    def commit(self) -> tuple[int, str]:
        """Add everything and try to commit it."""
        self.git("add", "--all")
        return self.run("git", "commit", "--message", "File copy")


@pytest.fixture(scope="module")
def newslint(tmp_path_factory: pytest.TempPathFactory, git: Callable[..., str]) -> Path:
    """Return a repository that holds newslint as it stands in the working tree, tagged."""
    folder = tmp_path_factory.mktemp("newslint")
    for name in PUBLISHED:
        if (ROOT / name).is_dir():
            shutil.copytree(ROOT / name, folder / name, ignore=shutil.ignore_patterns("__pycache__"))
        else:
            shutil.copy(ROOT / name, folder / name)
    git(folder, "init", "--quiet", "--initial-branch=main")
    git(folder, "add", "--all")
    git(folder, "commit", "--quiet", "--message", "Publish")
    git(folder, "tag", "v0.1.0")
    return folder


@pytest.fixture(scope="module", params=["pre-commit", "prek"])
def installed(
    request: pytest.FixtureRequest,
    tmp_path_factory: pytest.TempPathFactory,
    newslint: Path,
    around: dict[str, str],
) -> tuple[str, dict[str, str]]:
    """Return the name of the program, and the environment in which it has newslint installed."""
    program: str = request.param
    home = str(tmp_path_factory.mktemp(program))
    settings = around | {"PRE_COMMIT_HOME": home, "PREK_HOME": home, "PREK_UV_SOURCE": "pip"}
    desk = Desk(tmp_path_factory.mktemp("first"), program, newslint, settings)
    desk.use({"id": "newslint"})
    status, printed = desk.hooks("install-hooks")
    if status and OUT_OF_REACH.search(printed):
        pytest.skip(f"{program} reaches no package index to install newslint's environment from")
    assert status == 0, printed
    return program, settings


@pytest.fixture
def desk(tmp_path: Path, newslint: Path, installed: tuple[str, dict[str, str]]) -> Desk:
    program, settings = installed
    return Desk(tmp_path, program, newslint, settings)


def test_a_bad_draft_is_not_committed_until_it_is_mended(desk: Desk) -> None:
    desk.use({"id": "newslint"})
    assert desk.hooks("install")[0] == 0
    desk.write("news/quay.md", BAD)
    status, printed = desk.commit()
    assert status == 1, printed
    assert "news/quay.md:1:30  warning  text/doubled-word  “told” stands twice" in printed
    shown = re.search(r"^    news/quay\.md.*?in 1 file\.$", PAGE, re.MULTILINE | re.DOTALL)
    assert shown
    assert unindented(shown[0]) in unindented(printed), "the page must show what writers see"
    assert desk.git("rev-list", "--all") == ""
    desk.write("news/quay.md", GOOD)
    status, printed = desk.commit()
    assert status == 0, printed
    assert re.search(r"newslint\.+Passed", printed)
    assert desk.git("show", "HEAD:news/quay.md") == GOOD


def test_newslint_fix_mends_the_draft_and_lets_the_writer_look(desk: Desk) -> None:
    desk.use({"id": "newslint-fix"})
    assert desk.hooks("install")[0] == 0
    desk.write("quay.md", ODD)
    status, printed = desk.commit()
    assert status == 1, printed
    assert "files were modified by this hook" in printed.lower()
    assert (desk.folder / "quay.md").read_text(encoding="utf-8") == EVEN
    assert desk.git("rev-list", "--all") == ""
    status, printed = desk.commit()
    assert status == 0, printed
    assert desk.git("show", "HEAD:quay.md") == EVEN


def test_a_draft_in_another_encoding_is_named(desk: Desk) -> None:
    desk.use({"id": "newslint"})
    desk.write("café.md", "The café reopened.\n", "latin-1")
    desk.git("add", "--all")
    status, printed = desk.hooks("run")
    assert status == 1
    assert "exit code: 2" in printed
    assert "newslint: café.md: not UTF-8 at byte 8 (line 1); save it as UTF-8" in printed


DRAFTS: Final = {"a.md", "B.MD", "c.markdown", "d.mdx", "e.qmd", "f.txt", "g.html", "h.htm", "i.xhtml"}
OTHERS: Final = {
    "LICENSE",
    "README.rst",
    "ads.txt",
    "figures.csv",
    "post.py",
    "requirements-dev.txt",
    "style.css",
}


def test_what_the_settings_exclude_stays_out(desk: Desk) -> None:
    desk.use({"id": "newslint"})
    desk.write(".newslint.yml", "exclude: [archive]\n")
    desk.write("archive/quay.md", BAD)
    desk.git("add", "--all")
    status, printed = desk.hooks("run")
    assert status == 0, printed


@pytest.mark.parametrize("wish", [{}, {"files": "^content/"}], ids=["all", "a folder"])
def test_it_reads_drafts_and_nothing_else(desk: Desk, wish: dict[str, str]) -> None:
    desk.use({"id": "newslint", "args": ["--format", "compact"], **wish})
    for name in DRAFTS | OTHERS:
        desk.write(f"content/{name}", BAD)
    desk.write("elsewhere/a.md", BAD)
    desk.git("add", "--all")
    status, printed = desk.hooks("run")
    assert status == 1
    read = set(re.findall(r"^ *(\S+?):1:", printed, re.MULTILINE))
    assert read == {f"content/{name}" for name in DRAFTS} | (set() if wish else {"elsewhere/a.md"})


def test_the_manifest_knows_the_drafts_that_newslint_reads() -> None:
    hooks = yaml.safe_load(MANIFEST.read_text(encoding="utf-8"))
    assert [hook["id"] for hook in hooks] == ["newslint", "newslint-fix"]
    for hook in hooks:
        for suffix in readers.SUFFIXES:
            if tags := identify.tags_from_filename(f"quay{suffix}"):
                assert tags & {*hook["types_or"]}, suffix
                assert not re.search(hook["exclude"], f"quay{suffix}"), suffix
