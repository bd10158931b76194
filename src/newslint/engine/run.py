"""A run: drafts in, a report out."""

from __future__ import annotations

import os
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Final

from newslint import readers, settings
from newslint.engine.inspect import inspect
from newslint.engine.setup import Setup
from newslint.engine.walk import drafts, is_regular
from newslint.errors import NewslintError, ReadError
from newslint.lint import FileReport, InputError, Report
from newslint.text import glob

if TYPE_CHECKING:
    from collections.abc import Iterator
    from datetime import date

    from newslint.lint import Fault
    from newslint.settings import Settings

STDIN: Final = "-"
MAX_BYTES: Final = 64_000_000


@dataclass(frozen=True, slots=True)
class Request:
    """What the user asks of a run.

    Attributes:
        paths: Files, folders, or “-” for `stdin`.
        config: The settings file to use; None to look for one beside each draft.
        use_config: Whether settings files are read at all; if not, shipped rules and levels only.
        select: The only rules to run: ids, families or globs; all that are on if empty.
        ignore: Rules not to run.
        day: The day of publication of drafts that carry none.
        use_cache: Whether what was worked out in an earlier run may be used again.
        stdin: The bytes of “-”.
        stdin_filename: The name under which “-” is read and shown.
        articles: Whether the report carries the articles, for a form that shows them.
    """

    paths: tuple[str, ...] = (".",)
    config: Path | None = None
    use_config: bool = True
    select: tuple[str, ...] = ()
    ignore: tuple[str, ...] = ()
    day: date | None = None
    use_cache: bool = True
    stdin: bytes = b""
    stdin_filename: str | None = None
    articles: bool = False


def run(request: Request) -> Report:
    """Lint what the request names.

    Raises:
        SettingsError: A settings, rule or stylebook file is wrong.
        UsageError: The request names a rule nobody knows.
    """
    return _Run(request).report()


class _Run:
    def __init__(self, request: Request) -> None:
        self._request = request
        self._setups: dict[Path | None, Setup] = {}
        self._folders: dict[str, Setup] = {}
        self._errors: list[InputError] = []
        self._faults: list[Fault] = []

    def report(self) -> Report:
        files = []
        for path in sorted({path for given in self._request.paths for path in self._inputs(given)}):
            try:
                files.append(self._lint(path))
            except ReadError as error:
                self._errors.append(InputError(path, str(error)))
            except OSError as error:
                self._errors.append(InputError(path, _why(error)))
        return Report(tuple(files), tuple(self._errors), tuple(self._faults))

    def _inputs(self, given: str) -> Iterator[str]:
        if given == STDIN or not os.path.isdir(given):
            yield given if given == STDIN else os.path.normpath(given)
            return
        try:
            yield from drafts(given, self._excluded)
        except OSError as error:
            self._errors.append(InputError(str(error.filename or given), _why(error)))

    def _excluded(self, path: str) -> bool:
        setup = self._setup(os.path.dirname(path))
        relative = _relative(path, setup.settings)
        return any(glob(pattern).matches(relative) for pattern in setup.settings.exclude)

    def _lint(self, path: str) -> FileReport:
        if path == STDIN:
            data, name = self._request.stdin, self._request.stdin_filename or STDIN
        else:
            data, name = _read(path), path
        form = "markdown" if name == STDIN else None  # the name tells, if there is one
        if len(data) > MAX_BYTES:
            raise ReadError(f"larger than the {MAX_BYTES // 1_000_000} MB that are read; split it")
        setup = self._setup(os.path.dirname(name))
        article = readers.read(data, name, setup.settings.front_matter, form)
        rules, index = setup.rules(_relative(name, setup.settings))
        try:
            found, faults = inspect(article, rules, setup.stylebook, index, self._request.day, name)
        except NewslintError as error:
            raise ReadError(str(error)) from None
        self._faults += faults
        shown = article if self._request.articles else None
        return FileReport(name, found, setup.settings.fail_on, shown)

    def _setup(self, folder: str) -> Setup:
        if folder not in self._folders:
            self._folders[folder] = self._setup_of(self._settings_file(folder))
        return self._folders[folder]

    def _settings_file(self, folder: str) -> Path | None:
        if not self._request.use_config:
            return None
        return self._request.config or settings.find(Path(folder))

    def _setup_of(self, file: Path | None) -> Setup:
        if file not in self._setups:
            wishes: Settings = settings.read(file) if file else settings.Settings()
            self._setups[file] = Setup(
                wishes, self._request.select, self._request.ignore, use_cache=self._request.use_cache
            )
        return self._setups[file]


def _read(path: str) -> bytes:
    if not is_regular(path):
        raise ReadError("not a regular file; to lint what a program writes, pipe it into “newslint check -”")
    with open(path, "rb") as file:
        return file.read(MAX_BYTES + 1)


def _relative(path: str, wishes: Settings) -> str:
    if wishes.root:
        path = os.path.relpath(path, wishes.root)
    return path.replace(os.sep, "/")


def _why(error: OSError) -> str:
    return (error.strerror or str(error)).lower()
