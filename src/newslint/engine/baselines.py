"""Which baseline holds for a draft, where a new one is put, and what a run makes of those it bears on."""

from __future__ import annotations

import os
from pathlib import Path
from typing import TYPE_CHECKING, Final

from newslint import settings
from newslint.engine.baseline import Baseline, Recorded, marks, within
from newslint.record import Row

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from newslint.lint import Gone, Report

NAME: Final = ".newslint-baseline.json"


class Baselines:
    """The baselines that hold for the drafts of a run; each file is read once.

    Args:
        named: The only file to use; None to look for one near each draft.
        use: Whether any is used at all.
    """

    def __init__(self, named: Path | None, *, use: bool) -> None:
        self._named = named
        self._use = use
        self._folders: dict[str, Baseline] = {}
        self._files: dict[Path, Baseline] = {}

    def of(self, path: str) -> Baseline:
        """Return the baseline that holds for a draft; one that records nothing where there is none.

        Raises:
            SettingsError: It cannot be read, or is no baseline.
        """
        folder = os.path.dirname(path)
        if folder not in self._folders:
            file = (self._named or find(folder)) if self._use else None
            self._folders[folder] = self._read(file) if file else Baseline(Path(NAME))
        return self._folders[folder]

    def lost(self, paths: Iterable[str]) -> Iterator[Gone]:
        """Yield what is recorded for drafts that lay in the folders among these paths and are not there."""
        folders = _absolute(filter(os.path.isdir, paths))
        for baseline in self._files.values():
            yield from baseline.lost(folders)

    def _read(self, file: Path) -> Baseline:
        if file not in self._files:
            from newslint.engine.baseline_file import read  # noqa: PLC0415 (only where there is one)

            self._files[file] = read(file)
        return self._files[file]


def find(folder: str) -> Path | None:
    """Return the baseline that holds for the drafts in a folder: the nearest within reach, or None."""
    places = (place / NAME for place in settings.reach(Path(folder)))
    return next(filter(os.path.lexists, places), None)


def place(folder: str) -> Path:
    """Return where the findings of the drafts in a folder are recorded.

    That is the baseline that holds already; else a new one beside the settings file, at the repository's
    root, or else in the present folder, the first of these that is within the drafts' reach.
    """
    reach = settings.reach(Path(folder))
    settled = [near for near in reach if any(os.path.lexists(near / name) for name in settings.NAMES)]
    roots = [near for near in reach if settings.is_repository(near)]
    here = [near for near in reach if near == Path.cwd()]
    return find(folder) or [*settled, *roots, *here, reach[0]][0] / NAME


class Renewal(Row):
    """A baseline as it was, and as it is to be."""

    old: Baseline
    new: Baseline


def renew(report: Report, given: Iterable[str], file: Path | None) -> Iterator[Renewal]:
    """Yield each baseline that a run bears on.

    The findings of the run take the place of what was recorded for its drafts. What is recorded for other
    drafts stays, unless they are gone, or lie in the folders given and are linted no longer. A draft that
    could not be linted whole keeps what was recorded for it.

    Args:
        report: What the run found, with no baseline in use.
        given: The files and folders it was asked to lint.
        file: The only baseline to renew; None for the one that holds for each draft.

    Raises:
        SettingsError: A baseline cannot be read, or is none.
    """
    failed = _absolute([*(one.path for one in report.errors), *(one.path for one in report.faults)])
    linted = {path: draft for draft in report.files if (path := os.path.abspath(draft.path)) not in failed}
    folders = _absolute(filter(os.path.isdir, given))

    def stays(path: str) -> bool:
        if path in linted:
            return False
        return within(path, failed) or (os.path.lexists(path) and not within(path, folders))

    homes = {folder: file or place(folder) for folder in {os.path.dirname(path) for path in linted}}
    for home in sorted(set(homes.values())):
        old = _read_or_new(home)
        kept = [record for record in old.records if stays(old.path(record.path))]
        found = [
            Recorded(old.name(path), mark)
            for path, draft in linted.items()
            if homes[os.path.dirname(path)] == home
            for mark in marks(draft.diagnostics)
        ]
        yield Renewal(old, Baseline(home, (*kept, *found)))


def _read_or_new(file: Path) -> Baseline:
    from newslint.engine.baseline_file import read  # noqa: PLC0415 (only to record)

    return read(file) if os.path.lexists(file) else Baseline(file)


def _absolute(paths: Iterable[str]) -> list[str]:
    return [*map(os.path.abspath, paths)]
