"""What has changed in drafts since a revision that git knows.

A line has changed if the draft had no such line before, so moving a paragraph changes nothing. Whether the
change is in a commit, in the index or only on disk makes no difference.

Git is asked only for what it has stored, and the drafts are compared here. To compare files on disk, git
would run the filters that the repository's settings name; asked in this way it runs nothing of theirs, no
hook, filter, monitor or other program, and fetches nothing.
"""

from __future__ import annotations

import hashlib
import os
import subprocess
from bisect import bisect_left
from collections import Counter
from pathlib import Path
from typing import TYPE_CHECKING, Final

from newslint import settings
from newslint.errors import ReadError, UsageError
from newslint.readers.decode import decode
from newslint.text import LineIndex

if TYPE_CHECKING:
    from collections.abc import Sequence

    from newslint.lint import Diagnostic
    from newslint.text import Position

_UPSTREAMS: Final = ("@{upstream}", "origin/HEAD", "main", "master")
_SHA1_DIGITS: Final = 40
_SECONDS: Final = 60
_PARTIAL: Final = "only a part of its history is here; clone it without --filter"
_OF_ONE_REPOSITORY: Final = ("GIT_DIR", "GIT_WORK_TREE", "GIT_INDEX_FILE", "GIT_PREFIX")


class Changes:
    """What has changed since a revision; each repository is asked once.

    Args:
        since: The revision; if empty, the upstream branch of the present one.
    """

    def __init__(self, since: str) -> None:
        self._since = since
        self._roots: dict[str, Path] = {}
        self._snapshots: dict[Path, _Snapshot] = {}
        self._texts: dict[str, str | None] = {}  # what the drafts said

    def any_in(self, path: str, data: bytes) -> bool:
        """Tell whether a draft has changed; how its lines end is no matter.

        Raises:
            UsageError: Git cannot tell.
        """
        blob = self._stored(path)
        if blob is None:
            return True
        return blob not in {_blob(data, blob), _blob(data.replace(b"\r\n", b"\n"), blob)}

    def touching(self, path: str, text: str, found: Sequence[Diagnostic]) -> tuple[Diagnostic, ...]:
        """Return those findings of a changed draft that stand on a changed line, or whose evidence does.

        Args:
            path: The draft.
            text: What it says now.
            found: What was found in it.
        """
        before = self._before(path)
        if before is None:
            return tuple(found)
        lines = changed_lines(before, text)
        return tuple(one for one in found if _touches(one, lines))

    def _before(self, path: str) -> str | None:
        """Return what a draft said, or None if there was none or it was no text."""
        if path not in self._texts:
            blob = self._stored(path)
            self._texts[path] = _text(_git(self._root(path), "cat-file", "blob", blob)) if blob else None
        return self._texts[path]

    def _stored(self, path: str) -> str | None:
        """Return the name under which git stores what a draft held, or None if there was none."""
        root = self._root(path)
        if root not in self._snapshots:
            self._snapshots[root] = _Snapshot(root, _base(root, self._since))
        return self._snapshots[root].blob(os.path.relpath(path, root).replace(os.sep, "/"))

    def _root(self, path: str) -> Path:
        folder = os.path.dirname(path)
        if folder not in self._roots:
            top = settings.reach(Path(folder))[-1]
            if not settings.is_repository(top):
                raise UsageError(f"{path} is in no git repository, so nobody can tell what has changed in it")
            self._roots[folder] = top
        return self._roots[folder]


def changed_lines(before: str, after: str) -> list[int]:
    """Return the numbers of the lines that were not there before, in order.

    What both texts begin and end with is set aside. Of the rest, a line is new if the old text had none that
    reads the same, or fewer.
    """
    old, new = _lines(before), _lines(after)
    least = min(len(old), len(new))
    head = next((number for number in range(least) if old[number] != new[number]), least)
    least -= head
    tail = next((number for number in range(least) if old[-1 - number] != new[-1 - number]), least)
    left = Counter(old[head : len(old) - tail])
    changed = []
    for number, line in enumerate(new[head : len(new) - tail], head + 1):
        if left[line]:
            left[line] -= 1
        else:
            changed.append(number)
    return changed


def _lines(text: str) -> list[str]:
    index = LineIndex(text)
    return [index.line(number) for number in range(1, len(index) + 1)]


def _touches(one: Diagnostic, lines: Sequence[int]) -> bool:
    """Tell whether a finding or its evidence is on one of these lines, or across it."""
    places = [(one.start, one.end), *((evidence.start, evidence.end) for evidence in one.related)]
    return any(_lie_between(lines, start, end) for start, end in places)


def _lie_between(lines: Sequence[int], start: Position, end: Position) -> bool:
    last = end.line - (end.column == 1 and end.line > start.line)  # what ends a line is not on the next
    at = bisect_left(lines, start.line)
    return at < len(lines) and lines[at] <= last


class _Snapshot:
    """The files of one commit, and where those that have moved since lie now."""

    def __init__(self, root: Path, commit: str) -> None:
        self._blobs = {}
        for entry in _names(root, "ls-tree", "-r", "-z", "--full-tree", commit):
            mode, _, blob_and_path = entry.split(" ", 2)
            if mode.startswith("100"):  # a file, neither a link nor a submodule
                blob, _, path = blob_and_path.partition("\t")
                self._blobs[path] = blob
        compare = ["diff-index", "--cached", "--find-renames", "--diff-filter=R", "--name-status", "-z"]
        fields = _names(root, *compare, "--ignore-submodules", "--no-ext-diff", "--no-textconv", commit, "--")
        self._moved = dict(zip(fields[2::3], fields[1::3], strict=True))

    def blob(self, path: str) -> str | None:
        """Return the name under which git stores what a file held, or None if there was no such file."""
        return self._blobs.get(self._moved.get(path, path))


def _base(root: Path, since: str) -> str:
    """Return the commit at which the present branch left a revision."""
    _git(root, "rev-parse", "--git-dir")  # fails, and says why, where git refuses the repository
    if not _commit(root, "HEAD"):
        raise UsageError(f"{root} has no commit yet, so everything in it is new")
    base = next(filter(None, (_commit(root, one) for one in ([since] if since else _UPSTREAMS))), None)
    if base is None:
        raise UsageError(_unknown(since))
    common = _run(root, "merge-base", base, "HEAD")
    if common.returncode:
        what = f"“{since}”" if since else "the upstream branch"
        raise UsageError(
            f"the present branch and {what} have no commit in common; in a shallow clone, fetch more"
        )
    return os.fsdecode(common.stdout).strip()


def _unknown(since: str) -> str:
    if not since:
        return "there is no upstream branch to compare with; name a revision, such as --changed=HEAD~1"
    if since == "-" or os.path.lexists(since):
        return f"“{since}” is no revision; to check what has changed there: newslint check {since} --changed"
    return f"git knows no revision “{since}”; if it is on the server, fetch it first"


def _commit(root: Path, revision: str) -> str | None:
    if revision.startswith("-"):  # no revision does, and git would take it for an option
        return None
    done = _run(root, "rev-parse", "--verify", "--quiet", f"{revision}^{{commit}}")
    return None if done.returncode else os.fsdecode(done.stdout).strip()


def _text(data: bytes) -> str | None:
    try:
        return decode(data).text
    except ReadError:
        return None


def _blob(data: bytes, like: str) -> str:
    """Return the name under which git stores some bytes."""
    digest = hashlib.sha1 if len(like) == _SHA1_DIGITS else hashlib.sha256
    return digest(b"blob %d\0" % len(data) + data, usedforsecurity=False).hexdigest()


def _names(root: Path, *arguments: str) -> list[str]:
    """Return the list that git answers with, in which no character of a path is special."""
    return os.fsdecode(_git(root, *arguments)).split("\0")[:-1]


def _git(root: Path, *arguments: str) -> bytes:
    """Return what git answers.

    Raises:
        UsageError: It answers nothing.
    """
    done = _run(root, *arguments)
    if done.returncode:
        said = os.fsdecode(done.stderr).strip()
        why = _PARTIAL if "promisor" in said else said.partition("\n")[0].removeprefix("fatal: ")
        raise UsageError(f"git cannot tell what has changed in {root}: {why}")
    return done.stdout


def _run(root: Path, *arguments: str) -> subprocess.CompletedProcess[bytes]:
    command = ["git", "-c", "core.fsmonitor=false", "-c", f"core.hooksPath={os.devnull}", *arguments]
    # What git sets for its hooks holds for one repository, and there may be another inside it.
    around = {name: value for name, value in os.environ.items() if name not in _OF_ONE_REPOSITORY}
    only_here = {"GIT_CEILING_DIRECTORIES": str(root.parent), "GIT_ALLOW_PROTOCOL": "", "LC_ALL": "C"}
    try:
        return subprocess.run(  # noqa: S603 (git, with arguments made here)
            command,
            cwd=root,
            env=around | only_here,
            stdin=subprocess.DEVNULL,
            capture_output=True,
            check=False,
            timeout=_SECONDS,
        )
    except FileNotFoundError:
        raise UsageError("git is not installed here, and only git can tell what has changed") from None
    except subprocess.TimeoutExpired:
        raise UsageError(f"git has not told in {_SECONDS} seconds what has changed") from None
