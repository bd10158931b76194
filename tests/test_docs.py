"""The documents say what is so: in step with the rules, and every link, setting and command works."""

from __future__ import annotations

import re
import shlex
import shutil
import subprocess
import textwrap
from pathlib import Path
from types import ModuleType
from typing import TYPE_CHECKING, Any, NamedTuple

import pytest

import newslint
from newslint import api, catalogue, cli, settings, stylebook
from newslint.cli.group import newslint as commands
from newslint.cli.rules import door_sign, rows_of
from newslint.engine import choose
from newslint.errors import SettingsError
from newslint.packs import load
from newslint.packs.read import KINDS
from newslint.report import handbook
from newslint.testing import prove

if TYPE_CHECKING:
    from collections.abc import Iterator

ROOT = Path(newslint.__file__).parents[2]
DOCS = ROOT / "docs"
PAGES = [*sorted(ROOT.glob("*.md")), *sorted(DOCS.rglob("*.md"))]
OURS = [DOCS / name for name in ("getting-started.md", "settings.md", "stylebook.md", "writing-rules.md")]
RULES = catalogue.load().rules
HOUSE = "stylebook: [editorial/stylebook.yml]\npacks: [editorial/rules]\n"
ANY_RULE = "{summary: Something., why: For a reason., level: warning, "


class Fenced(NamedTuple):
    page: Path
    line: int
    language: str
    text: str

    def __str__(self) -> str:
        return f"{self.page.name}:{self.line}"

    @property
    def claim(self) -> str:
        """What file it says it is: the comment in its first line."""
        return self.text.split("\n", 1)[0].removeprefix("# ")


def fenced(pages: list[Path], *languages: str) -> list[Fenced]:
    found = []
    for page in pages:
        source = page.read_text(encoding="utf-8")
        for block in re.finditer(r"^ *(`{3,})([a-z]+)\n(.*?)^ *\1$", source, re.DOTALL | re.MULTILINE):
            if block[2] in languages:
                line = source.count("\n", 0, block.start()) + 1
                found.append(Fenced(page, line, block[2], textwrap.dedent(block[3])))
    return found


YAML = fenced(OURS, "yaml")
SHELL = fenced([page for page in PAGES if "rules" not in page.parts], "sh", "console", "shell", "bash")


def lines_of(blocks: list[Fenced]) -> Iterator[tuple[Fenced, list[str]]]:
    for block in blocks:
        for line in block.text.splitlines():
            if line.removeprefix("$ ").startswith("newslint "):
                yield block, shlex.split(line.removeprefix("$ "), comments=True)[1:]


def rows(page: str) -> list[tuple[str, str]]:
    """Return the table of faults at the end of a page: what is in the file, and what is said of it."""
    source = (DOCS / page).read_text(encoding="utf-8")
    table = source.partition("| in the file | newslint says |")[2]
    return [*re.findall(r"^\| `(.+?)` \| (.+) \|$", table, re.MULTILINE)]


@pytest.fixture
def newsroom(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A repository with drafts, and with the stylebook and the rules that the documents show."""
    for name in ("HOME", "XDG_CONFIG_HOME", "APPDATA"):
        monkeypatch.setenv(name, str(tmp_path / "home"))
    folder = tmp_path / "newsroom"
    shutil.copytree(ROOT / "examples", folder / "drafts")
    shutil.copy(ROOT / "examples" / "ferry-collision.md", folder / "draft.md")
    for block in YAML:
        target = folder / block.claim
        target.parent.mkdir(parents=True, exist_ok=True)
        target.write_text(block.text, encoding="utf-8")
    subprocess.run(["git", "init", "--quiet"], cwd=folder, check=True)
    monkeypatch.chdir(folder)
    return folder


def test_every_rule_has_its_page() -> None:
    known = catalogue.Catalogue(RULES)
    pages = handbook.pages(known, rows_of(known, ()), door_sign)
    folder = DOCS / "rules"
    written = {path.relative_to(folder).as_posix(): path.read_text("utf-8") for path in folder.rglob("*.md")}
    stale = sorted(
        name for name in pages.keys() | written.keys() if f"{pages.get(name)}\n" != written.get(name)
    )
    assert not stale, "docs/rules is not what the rules say; run “make docs”"


@pytest.mark.parametrize("named", RULES, ids=lambda named: named.id)
def test_what_a_rule_says_of_itself_passes_the_rules(named: catalogue.NamedRule) -> None:
    for text in (named.rule.summary, textwrap.dedent(named.rule.why)):
        assert [f"{one.rule}: {one.excerpt}" for one in api.lint(text)] == []


def test_the_documents_pass_the_rules() -> None:
    report = api.check(api.Request(tuple(map(str, PAGES))))
    found = [(file.path, one.start.line, one.message) for file in report.files for one in file.diagnostics]
    assert found == []


@pytest.mark.parametrize("page", PAGES, ids=lambda page: str(page.relative_to(ROOT)))
def test_every_link_leads_somewhere(page: Path) -> None:
    prose = re.sub(
        r"^(`{3,}).*?^\1$|`[^`\n]*`\n", "", page.read_text("utf-8"), flags=re.DOTALL | re.MULTILINE
    )
    lost = []
    for target in re.findall(r"(?<!\\)\]\(([^)\s]+)\)", prose):
        file, _, anchor = target.partition("#")
        if "://" in target:
            continue
        to = page.parent / file if file else page
        if not to.exists() or (anchor and anchor not in anchors(to)):
            lost.append(target)
    assert not lost


def anchors(page: Path) -> set[str]:
    """Return the names under which GitHub shows the headings of a page."""
    headings = re.findall(r"^#+ (.+)$", page.read_text("utf-8"), re.MULTILINE)
    return {re.sub(r"[^\w\- ]", "", heading).lower().replace(" ", "-") for heading in headings}


@pytest.mark.usefixtures("newsroom")
@pytest.mark.parametrize("block", YAML, ids=str)
def test_what_is_shown_is_what_it_says(block: Fenced) -> None:
    path = Path(block.claim)
    if path.name == ".newslint.yml":
        chosen = settings.load(block.text, path)
        known = catalogue.load(chosen.packs)
        for wishes in (chosen.rules, *(entry.rules for entry in chosen.files)):
            choose(known, wishes)
    elif path.name == "stylebook.yml":
        assert stylebook.load(block.text, block.claim) != stylebook.Stylebook()
    else:
        assert path.parts[:2] == ("editorial", "rules"), "the first line names the file"
        rule = load(block.text, block.claim)
        assert len(rule.examples) >= 4
        for example in rule.examples:
            prove(rule, example)


def test_every_kind_of_rule_is_shown() -> None:
    shown = "\n".join(block.text for block in YAML)
    assert all(f"\n{kind}:" in shown for kind in KINDS)


def test_the_rule_in_python_proves_itself() -> None:
    (source,) = [block.text for block in fenced(OURS, "python") if "RULE = " in block.text]
    module = ModuleType("relative_day")
    exec(source, module.__dict__)  # noqa: S102 (our own page)
    for example in module.RULE.examples:
        prove(module.RULE, example)


@pytest.mark.usefixtures("newsroom")
def test_the_proof_of_a_houses_rules_runs() -> None:
    (source,) = [block.text for block in fenced(OURS, "python") if "RULES = " in block.text]
    namespace: dict[str, Any] = {}
    exec(source, namespace)  # noqa: S102 (our own page)
    assert len(namespace["RULES"]) >= 5
    for rule in namespace["RULES"]:
        for example in rule.examples:
            namespace["test_example"](rule, example)


@pytest.mark.usefixtures("newsroom")
@pytest.mark.parametrize(("source", "said"), rows("settings.md"))
def test_what_is_said_of_wrong_settings(source: str, said: str) -> None:
    with pytest.raises(SettingsError) as raised:
        choose(catalogue.load(), settings.load(source, Path(".newslint.yml")).rules)
    assert raised.value.message == said


@pytest.mark.parametrize(("source", "said"), rows("stylebook.md"))
def test_what_is_said_of_a_wrong_stylebook(source: str, said: str) -> None:
    with pytest.raises(SettingsError) as raised:
        stylebook.load(source, "stylebook.yml")
    assert raised.value.message == said


@pytest.mark.parametrize(("source", "said"), rows("writing-rules.md"))
def test_what_is_said_of_a_wrong_rule(source: str, said: str) -> None:
    with pytest.raises(SettingsError) as raised:
        load(ANY_RULE + source.removeprefix("{"), "rule.yml")
    assert raised.value.message == said


def test_the_tables_of_faults_are_read() -> None:
    assert min(len(rows(page)) for page in ("settings.md", "stylebook.md", "writing-rules.md")) >= 5


@pytest.mark.parametrize(("block", "arguments"), [*lines_of(SHELL)], ids=lambda one: str(one)[:60])
def test_every_command_can_be_understood(block: Fenced, arguments: list[str]) -> None:  # noqa: ARG001 (its id)
    name, *rest = arguments
    with commands.make_context("newslint", [name]) as ctx:
        command = commands.get_command(ctx, name)
        assert command, f"there is no command {name}"
        command.make_context(name, rest, parent=ctx)


@pytest.mark.usefixtures("newsroom")
@pytest.mark.parametrize("page", OURS, ids=lambda page: page.name)
def test_every_command_works(page: Path, capsys: pytest.CaptureFixture[str]) -> None:
    ours = [block for block in SHELL if block.page == page]
    for _, arguments in lines_of(ours):
        if arguments[0] == "init":
            Path(".newslint.yml").unlink()
        else:
            Path(".newslint.yml").write_text(HOUSE, encoding="utf-8")
        status = cli.run(arguments)
        assert status in (0, 1), f"newslint {shlex.join(arguments)}: {capsys.readouterr().err}"
