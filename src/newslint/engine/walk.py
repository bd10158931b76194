"""Which files a run reads: what was named, and what a folder holds."""

from __future__ import annotations

import os
import stat
from pathlib import Path
from typing import TYPE_CHECKING

from newslint import readers
from newslint.engine.request import MAX_BYTES
from newslint.errors import ReadError

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

_SKIPPED = frozenset({"node_modules"})


def drafts(
    folder: str,
    excluded: Callable[[str], bool] = lambda _: False,
    failed: Callable[[OSError], object] | None = None,
) -> Iterator[str]:
    """Yield the drafts in a folder and the folders below it, as paths that begin with the folder's.

    Left out: what git ignores, hidden folders and files, `node_modules`, links (whatever they lead
    to), and files no reader reads.

    Args:
        folder: The folder.
        excluded: Tells of a file or folder that the settings exclude it.
        failed: Hears of a folder that cannot be read; the others are walked all the same.

    Raises:
        OSError: A folder cannot be read, and nobody hears of it.
    """
    walk = _Walk(excluded, failed)
    yield from walk.over(folder, _ignored(folder) if _in_repository(folder) else frozenset())


class _Walk:
    def __init__(self, excluded: Callable[[str], bool], failed: Callable[[OSError], object] | None) -> None:
        self._excluded = excluded
        self._failed = failed

    def over(self, folder: str, ignored: frozenset[str]) -> Iterator[str]:
        for entry in self._entries(folder):
            path = os.path.normpath(entry.path)
            hidden = entry.name.startswith(".") or entry.name in _SKIPPED
            if hidden or os.path.abspath(path) in ignored or entry.is_symlink() or self._excluded(path):
                continue
            if entry.is_dir():
                nested = os.path.lexists(os.path.join(path, ".git"))  # another repository inside this one
                yield from self.over(path, _ignored(path) if nested else ignored)
            elif entry.is_file() and entry.name.lower().endswith(readers.SUFFIXES):
                yield path

    def _entries(self, folder: str) -> list[os.DirEntry[str]]:
        try:
            return sorted(os.scandir(folder), key=lambda entry: entry.name)
        except OSError as error:
            if not self._failed:
                raise
            self._failed(error)
            return []


def _in_repository(folder: str) -> bool:
    here = Path(folder).absolute()
    return any((parent / ".git").exists() for parent in (here, *here.parents))


def _ignored(folder: str) -> frozenset[str]:
    """Return the absolute paths of the files and folders that git ignores; none where git is missing."""
    import subprocess  # noqa: PLC0415 (a run on named files asks git nothing)

    command = ["git", "-c", "core.fsmonitor=false", "ls-files", "-z", "--others", "--ignored"]
    command += ["--exclude-standard", "--directory"]
    try:
        done = subprocess.run(command, cwd=folder, capture_output=True, check=True, timeout=60)  # noqa: S603
    except (OSError, subprocess.SubprocessError):
        return frozenset()
    names = os.fsdecode(done.stdout).split("\0")
    return frozenset(os.path.abspath(os.path.join(folder, name)) for name in names if name)


def contents(path: str) -> bytes:
    """Return the bytes of a draft.

    Raises:
        OSError: The file cannot be read.
        ReadError: It is no plain file, or larger than what is read.
    """
    if not is_regular(path):
        raise ReadError("not a regular file; to lint what a program writes, pipe it into “newslint check -”")
    with open(path, "rb") as file:
        return limited(file.read(MAX_BYTES + 1))


def limited(data: bytes) -> bytes:
    """Return a draft's bytes as they are.

    Raises:
        ReadError: They are more than what is read.
    """
    if len(data) > MAX_BYTES:
        raise ReadError(f"larger than the {MAX_BYTES // 1_000_000} MB that are read; split it")
    return data


def is_regular(path: str) -> bool:
    """Tell whether a path leads to a plain file, which alone can be read without waiting for anyone."""
    return stat.S_ISREG(os.stat(path).st_mode)
