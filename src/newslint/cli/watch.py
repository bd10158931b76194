"""`--watch`: check again whenever a draft, or what decides about it, has changed."""

from __future__ import annotations

import os
import time
from pathlib import Path
from typing import TYPE_CHECKING, Final

import click

from newslint import readers, settings
from newslint.cli.status import Status
from newslint.errors import NewslintError
from newslint.text import printable

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Sequence

PAUSE: Final = 0.4  # seconds between two looks
_RULES: Final = (".yml", ".yaml")
_SKIPPED: Final = frozenset({"node_modules"})

State = dict[str, tuple[int, int]]


def watch(paths: Sequence[str], config: Path | None, check: Callable[[], Status]) -> Status:
    """Check, and once more after each change, until the user ends it; return the status of the last check.

    Args:
        paths: What is checked: files and folders.
        config: The settings file, if the user has named one.
        check: Checks and prints.
    """
    status = Status.CLEAN
    try:
        while True:
            before = state(paths, config)
            click.clear()  # does nothing where there is no terminal
            try:
                status = check()
            except NewslintError as error:
                click.echo(printable(f"newslint: {error}"), err=True)
                status = Status.WRONG
            click.echo(f"\nWatching {_number(before)}. Ctrl-C ends it.", err=True)
            while state(paths, config) == before:
                time.sleep(PAUSE)
    except KeyboardInterrupt:
        click.echo(err=True)
        return status


def _number(watched: State) -> str:
    return "1 file" if len(watched) == 1 else f"{len(watched)} files"


def state(paths: Sequence[str], config: Path | None) -> State:
    """Return the time and the size of every file that a check of these paths may read."""
    found: State = {}
    for path in _files(paths, config):
        try:
            status = os.stat(path)  # noqa: PTH116 (thousands of them, twice a second)
        except OSError:
            continue  # gone, or about to be replaced: the next look will see
        found[os.fspath(path)] = (status.st_mtime_ns, status.st_size)
    return found


def _files(paths: Sequence[str], config: Path | None) -> Iterator[str | Path]:
    for path in paths:
        if os.path.isdir(path):  # noqa: PTH112 (as above)
            yield from _below(path, (*readers.SUFFIXES, *_RULES))
        else:
            yield path
    folders = {Path(path) if Path(path).is_dir() else Path(path).parent for path in paths}
    for file in {config or settings.find(folder) for folder in folders} - {None}:
        if file:
            yield file
            yield from _named_in(file)


def _named_in(file: Path) -> Iterator[str | Path]:
    """Yield the stylebooks and rules that a settings file names; none if it cannot be read just now."""
    try:
        wishes = settings.read(file)
    except (OSError, NewslintError):
        return
    yield from wishes.stylebook
    for pack in wishes.packs:
        yield from _below(str(pack), _RULES)


def _below(folder: str, endings: tuple[str, ...]) -> Iterator[str]:
    """Yield the files in a folder and below that have such an ending; nothing hidden but settings."""
    for here, folders, names in os.walk(folder):
        folders[:] = [name for name in folders if not name.startswith(".") and name not in _SKIPPED]
        for name in names:
            if name.lower().endswith(endings) and (not name.startswith(".") or name in settings.NAMES):
                yield f"{here}{os.sep}{name}"
