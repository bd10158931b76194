"""Which lines of a draft have changed since a revision, as a real git knows it."""

from __future__ import annotations

import os
import subprocess
from collections import Counter
from pathlib import Path
from typing import TYPE_CHECKING

import pytest
from hypothesis import given
from hypothesis import strategies as st

from newslint.engine.changes import Changes, changed_lines
from newslint.errors import UsageError
from newslint.lint import Context, Diagnostic, Evidence, Level
from newslint.text import LineIndex

if TYPE_CHECKING:
    from collections.abc import Callable

    Git = Callable[..., str]

OLD = "One.\nTwo.\nThree.\n"
NEW = "One.\nTwo and a half.\nThree.\n"
LINES = st.lists(st.sampled_from(["", "One.", "Two.", "Three.", "Four."]))


@pytest.fixture
def repository(git: Git, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    folder = tmp_path / "repository"
    folder.mkdir()
    monkeypatch.chdir(folder)
    git("init", "--quiet", "--initial-branch=main")
    return folder


def commit(git: Git, **drafts: str) -> None:
    for name, text in drafts.items():
        Path(f"{name}.md").write_bytes(text.encode())
    git("add", "--all")
    git("commit", "--quiet", "--allow-empty", "--message", "File copy")


def changed(path: str, since: str = "HEAD") -> list[int] | None:
    """Return the lines of a draft that have changed, or None if the draft has not."""
    data = Path(path).read_bytes()
    changes = Changes(since)
    if not changes.any_in(path, data):
        return None
    encoding = "utf-16" if data.startswith(b"\xff\xfe") else "utf-8"
    index = LineIndex(data.decode(encoding))
    text = data.decode(encoding)
    lines = [at(text, number) for number in range(1, len(index) + 1)]
    return [one.start.line for one in changes.touching(path, text, lines)]


def at(text: str, line: int, *evidence: int) -> Diagnostic:
    """Return a finding that is a whole line, with other lines for evidence."""
    index = LineIndex(text)

    def place(number: int) -> Evidence:
        start = index.start(number)
        return Evidence("m", index.position(start), index.position(start + len(index.line(number))))

    here = place(line)
    related = tuple(map(place, evidence))
    return Diagnostic(
        "x/y", Level.ERROR, "m", here.start, here.end, index.line(line), Context("", ""), related
    )


@given(LINES, LINES)
def test_without_its_changed_lines_a_text_says_nothing_new(before: list[str], after: list[str]) -> None:
    lines = changed_lines("\n".join(before), "\r\n".join(after))
    assert lines == sorted(set(lines))
    kept = [line for number, line in enumerate(after, 1) if number not in lines]
    assert Counter(kept) <= Counter(before or [""])
    assert len(kept) == (Counter(after) & Counter(before or [""])).total()


@given(LINES, st.data())
def test_what_was_put_in_is_what_has_changed(lines: list[str], data: st.DataObject) -> None:
    place = data.draw(st.integers(0, len(lines)))
    many = data.draw(st.integers(1, 5))
    after = [*lines[:place], *["New."] * many, *lines[place:]]
    found = changed_lines("\n".join(lines), "\n".join(after))
    assert found == [*range(place + 1, place + many + 1)]


def test_a_line_put_in_a_second_time_is_found_where_it_is() -> None:
    assert changed_lines("Ad.\nOne.\nTwo.\n", "Ad.\nOne.\nAd.\nTwo.\n") == [3]


@pytest.mark.parametrize("stage", ["on disk", "in the index", "in a commit"])
def test_a_change_is_found_wherever_it_is(git: Git, repository: Path, stage: str) -> None:
    commit(git, draft=OLD, other=OLD)
    base = git("rev-parse", "HEAD")
    (repository / "draft.md").write_text(NEW)
    if stage != "on disk":
        git("add", "--all")
    if stage == "in a commit":
        commit(git)
    assert changed("draft.md", base) == [2]
    assert changed("other.md", base) is None


def test_a_draft_that_git_does_not_know_is_new(git: Git, repository: Path) -> None:
    commit(git, draft=OLD)
    (repository / "new.md").write_text(OLD)
    assert changed("new.md") == [1, 2, 3, 4]


@pytest.mark.parametrize("committed", [False, True])
def test_a_draft_that_moved_is_the_same(git: Git, repository: Path, committed: bool) -> None:  # noqa: FBT001 (a case)
    text = "".join(f"Line {number}.\n" for number in range(20))
    commit(git, draft=text)
    base = git("rev-parse", "HEAD")
    (repository / "2021").mkdir()
    git("mv", "draft.md", "2021/draft.md")
    (repository / "2021" / "draft.md").write_text(text.replace("Line 7.", "Line seven."))
    if committed:
        commit(git)
    assert changed("2021/draft.md", base) == [8]


@pytest.mark.parametrize(
    "name", ["a b.md", 'say "so".md', "two\nlines.md", "tab\t.md", "café ’s.md", "-x.md", "*.md"]
)
def test_any_name_will_do(git: Git, repository: Path, name: str) -> None:
    (repository / name).write_text(OLD)
    (repository / "a.md").write_text(OLD)
    commit(git)
    assert changed(name) is None
    (repository / name).write_text(NEW)
    assert changed(name) == [2]
    git("mv", "--", name, f"moved {name}")
    assert changed(f"moved {name}") == [2]


def test_a_name_that_is_no_unicode(git: Git, repository: Path) -> None:
    name = os.fsdecode(b"caf\xe9.md")
    try:
        (repository / name).write_text(OLD)
    except OSError:
        pytest.skip("this file system has no such names")
    commit(git)
    assert changed(name) is None


def test_how_lines_end_is_no_change(git: Git, repository: Path) -> None:
    commit(git, draft=OLD)
    (repository / "draft.md").write_bytes(OLD.replace("\n", "\r\n").encode())
    assert changed("draft.md") is None
    (repository / "draft.md").write_bytes(NEW.replace("\n", "\r\n").encode())
    assert changed("draft.md") == [2]
    git("config", "core.autocrlf", "true")
    commit(git)
    assert git("cat-file", "blob", "HEAD:draft.md") == NEW.strip()
    assert changed("draft.md") is None


def test_other_encodings_and_newlines(git: Git, repository: Path) -> None:
    (repository / "wide.md").write_bytes(OLD.encode("utf-16"))
    (repository / "mac.md").write_bytes(OLD.replace("\n", "\r").encode())
    (repository / "latin.md").write_bytes("Café.\nTwo.\n".encode("latin-1"))
    commit(git)
    (repository / "wide.md").write_bytes(NEW.encode("utf-16"))
    (repository / "mac.md").write_bytes(NEW.replace("\n", "\r").encode())
    (repository / "latin.md").write_bytes("Café.\nTwo.\n".encode())
    assert changed("wide.md") == [2]
    assert changed("mac.md") == [2]
    assert changed("latin.md") == [1, 2, 3]  # what it was cannot be read


def test_a_repository_that_names_its_files_by_sha_256(git: Git, repository: Path) -> None:
    (repository / ".git").rename(repository.parent / "other")
    git("init", "--quiet", "--object-format=sha256")
    commit(git, draft=OLD)
    assert changed("draft.md") is None


def test_evidence_on_a_changed_line_is_a_touch(git: Git, repository: Path) -> None:
    commit(git, draft=OLD)
    (repository / "draft.md").write_text(NEW)
    findings = [at(NEW, 1), at(NEW, 1, 3), at(NEW, 3, 1, 2), at(NEW, 2)]
    assert Changes("HEAD").touching("draft.md", NEW, findings) == (findings[2], findings[3])


def test_a_finding_across_lines_touches_each_but_not_the_one_after(git: Git, repository: Path) -> None:
    commit(git, draft=OLD)
    index = LineIndex(NEW)

    def across(first: int, end: int) -> Diagnostic:
        places = index.position(first), index.position(end)
        return Diagnostic("x/y", Level.ERROR, "m", *places, NEW[first:end], Context("", ""))

    second, third = index.start(2), index.start(3)
    findings = [
        across(0, second),
        across(0, second + 1),
        across(second + 3, third + 3),
        across(third, len(NEW)),
    ]
    (repository / "draft.md").write_text(NEW)
    assert Changes("HEAD").touching("draft.md", NEW, findings) == (*findings[1:3],)


def test_a_branch_is_compared_with_the_commit_at_which_it_left(git: Git, repository: Path) -> None:
    commit(git, draft=OLD)
    git("switch", "--quiet", "--create", "feature")
    commit(git, mine=OLD)
    git("switch", "--quiet", "main")
    commit(git, draft=NEW)
    git("switch", "--quiet", "feature")
    assert changed("draft.md", "main") is None
    assert changed("mine.md", "main") == [1, 2, 3, 4]
    assert (repository / "draft.md").read_text() == OLD


def test_the_upstream_is_the_default(
    git: Git, repository: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    commit(git, draft=OLD)
    git("clone", "--quiet", str(repository), str(tmp_path / "clone"))
    monkeypatch.chdir(tmp_path / "clone")
    git("branch", "--move", "work")
    commit(git, draft=NEW)
    git("switch", "--quiet", "--create", "detail", "--track", "work")
    assert changed("draft.md", "") is None  # @{upstream}
    git("branch", "--unset-upstream")
    assert changed("draft.md", "") == [2]  # origin/HEAD
    git("remote", "remove", "origin")
    git("branch", "main", "detail")
    assert changed("draft.md", "") is None  # main
    git("branch", "--move", "main", "master")
    assert changed("draft.md", "") is None  # master
    git("branch", "--delete", "master")
    with pytest.raises(UsageError, match=r"^there is no upstream branch to compare with; name a revision"):
        changed("draft.md", "")


def test_a_detached_head_has_no_upstream_but_main(git: Git, repository: Path) -> None:
    commit(git, draft=OLD)
    commit(git, draft=NEW)
    git("switch", "--quiet", "--detach", "HEAD~1")
    (repository / "draft.md").write_text(NEW)
    assert changed("draft.md", "") == [2]


@pytest.mark.usefixtures("repository")
@pytest.mark.parametrize(
    "since", ["nope", "--all", "-1", "HEAD~7", "main..HEAD", "HEAD:draft.md", "\x1b", "?"]
)
def test_a_revision_nobody_knows(git: Git, since: str) -> None:
    commit(git, draft=OLD)
    with pytest.raises(UsageError, match=r"^git knows no revision “"):
        changed("draft.md", since)


@pytest.mark.usefixtures("repository")
def test_a_path_for_a_revision(git: Git) -> None:
    commit(git, draft=OLD)
    with pytest.raises(
        UsageError, match=r"^“draft\.md” is no revision; to check what has changed there: newslint"
    ):
        changed("draft.md", "draft.md")


@pytest.mark.usefixtures("repository")
def test_nothing_in_common(git: Git) -> None:
    commit(git, draft=OLD)
    git("switch", "--quiet", "--orphan", "other")
    commit(git, draft=NEW)
    with pytest.raises(UsageError, match=r"^the present branch and “main” have no commit in common"):
        changed("draft.md", "main")


def test_no_commit(repository: Path) -> None:
    (repository / "draft.md").write_text(OLD)
    with pytest.raises(UsageError, match=r"has no commit yet, so everything in it is new$"):
        changed("draft.md")


def test_each_repository_is_asked(git: Git, repository: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    commit(git, draft=OLD)
    nested = repository / "nested"
    nested.mkdir()
    monkeypatch.chdir(nested)
    git("init", "--quiet")
    commit(git, draft=OLD)
    (nested / "draft.md").write_text(NEW)
    monkeypatch.chdir(repository.parent)
    changes = Changes("HEAD")
    assert not changes.any_in("repository/draft.md", OLD.encode())
    assert changes.any_in("repository/nested/draft.md", NEW.encode())
    # As in a hook of the outer one:
    monkeypatch.setenv("GIT_DIR", str(repository / ".git"))
    assert not Changes("HEAD").any_in("repository/nested/draft.md", OLD.encode())


def test_a_linked_worktree(git: Git, repository: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    commit(git, draft=OLD)
    git("worktree", "add", "--quiet", "../other")
    monkeypatch.chdir(repository.parent / "other")
    Path("draft.md").write_text(NEW)
    assert changed("draft.md", "main") == [2]


def test_no_repository(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)
    monkeypatch.setenv("HOME", str(tmp_path))
    with pytest.raises(UsageError, match=r"^a\.md is in no git repository"):
        Changes("").any_in("a.md", b"")
    (tmp_path / ".git").mkdir()
    with pytest.raises(UsageError, match=r"^git cannot tell what has changed in .*: not a git repository"):
        Changes("").any_in("a.md", b"")


def test_no_git(repository: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("PATH", str(repository))
    with pytest.raises(UsageError, match=r"^git is not installed here"):
        Changes("").any_in("a.md", b"")


def test_a_partial_clone_fetches_nothing(
    git: Git, repository: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    commit(git, draft=OLD)
    git("config", "uploadpack.allowFilter", "true")
    git(
        "clone",
        "--quiet",
        "--no-checkout",
        "--filter=blob:none",
        repository.as_uri(),
        str(tmp_path / "clone"),
    )
    monkeypatch.chdir(tmp_path / "clone")
    Path("draft.md").write_text(NEW)
    with pytest.raises(UsageError, match=r"only a part of its history is here; clone it without --filter$"):
        changed("draft.md")


HOSTILE = """
[core]
    fsmonitor = {trap}
    pager = {trap}
    sshCommand = {trap}
    editor = {trap}
    hooksPath = {hooks}
    gitProxy = {trap}
    askPass = {trap}
[diff]
    external = {trap}
[diff "trap"]
    command = {trap}
    textconv = {trap}
[filter "trap"]
    clean = {trap}
    smudge = {trap}
    process = {trap}
    required = true
[filter "a=b"]
    clean = {trap}
[pager]
    ls-tree = {trap}
    diff-index = {trap}
[alias]
    ls-tree = !{trap}
    diff-index = !{trap}
[gpg]
    program = {trap}
[color]
    ui = always
[diff]
    renames = false
    noprefix = true
    mnemonicPrefix = true
    orderFile = {trap}
"""


def test_the_settings_of_a_repository_run_nothing(git: Git, repository: Path, tmp_path: Path) -> None:
    sprung = tmp_path / "sprung"
    trap, hooks = tmp_path / "trap", tmp_path / "hooks"
    trap.write_text(f"#!/bin/sh\necho $0 $* >> {sprung}\n")
    trap.chmod(0o755)
    hooks.mkdir()
    for hook in ("post-index-change", "fsmonitor-watchman", "reference-transaction", "query-watchman"):
        (hooks / hook).symlink_to(trap)
    text = "".join(f"Line {number}.\n" for number in range(20))
    commit(git, draft=text, other=OLD)
    git("mv", "draft.md", "moved.md")
    git("add", "--all")
    for name in ("moved.md", "other.md"):
        (repository / name).write_text(text.replace("Line 7.", "Line seven."))
    (repository / ".gitattributes").write_text(
        "moved.md diff=trap filter=trap\nother.md diff=trap filter=a=b\n"
    )
    with (repository / ".git" / "config").open("a") as config:
        config.write(HOSTILE.format(trap=trap, hooks=hooks))
    assert changed("moved.md") == [8]
    assert changed("other.md")
    assert not sprung.exists()
    # The trap would have sprung.
    subprocess.run(["git", "diff", "HEAD"], capture_output=True, check=False)
    assert sprung.exists()
