"""A run: drafts in, a report out."""

from __future__ import annotations

import os
from collections import Counter
from dataclasses import dataclass
from functools import partial
from operator import attrgetter
from pathlib import Path
from typing import TYPE_CHECKING, Final, NamedTuple

from newslint import cache, readers, settings
from newslint.engine.fix import Sight, mend
from newslint.engine.inspect import inspect
from newslint.engine.results import Results
from newslint.engine.setup import Setup
from newslint.engine.walk import drafts, is_regular
from newslint.engine.withhold import Withholding
from newslint.engine.write import rewrite
from newslint.errors import NewslintError, ReadError, RepairError
from newslint.lint import FileReport, InputError, Mending, Report
from newslint.readers.decode import decode
from newslint.text import glob

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence
    from datetime import date

    from newslint.lint import Diagnostic, Fault
    from newslint.settings import Settings

STDIN: Final = "-"
MAX_BYTES: Final = 64_000_000


class Fixing(NamedTuple):
    """What a run repairs.

    Attributes:
        unsafe: All that it knows how to repair, not only what is safe.
        write: The files are rewritten; else the report tells what they would become.
    """

    unsafe: bool = False
    write: bool = True


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
        use_cache: Whether a draft that is as it was in an earlier run is not linted again.
        stdin: The bytes of “-”.
        stdin_filename: The name under which “-” is read and shown.
        articles: Whether the report carries the articles, for a form that shows them.
        fixing: What to repair, if anything; the report then tells what is left.
        force_exclude: Whether files that the settings exclude are left out even when they are named.
        baseline: The baseline to use; None to look for one near each draft.
        use_baseline: Whether findings that a baseline records are left out.
        since: A revision, or nothing for the upstream branch: report only what touches a line that changed
            since then; None to report all.
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
    fixing: Fixing | None = None
    force_exclude: bool = False
    baseline: Path | None = None
    use_baseline: bool = True
    since: str | None = None


def run(request: Request) -> Report:
    """Lint what the request names.

    Raises:
        SettingsError: A settings, rule, stylebook or baseline file is wrong.
        UsageError: The request names a rule nobody knows, or git cannot tell what has changed.
    """
    return _Run(request).report()


class _Run:
    def __init__(self, request: Request) -> None:
        self._request = request
        self._setups: dict[Path | None, Setup] = {}
        self._folders: dict[str, Setup] = {}
        self._errors: list[InputError] = []
        self._faults: list[Fault] = []
        self._results: dict[bytes, Results] = {}
        self._withholding = Withholding(
            request.baseline, use_baseline=request.use_baseline, since=request.since
        )

    def report(self) -> Report:
        files: list[FileReport] = []
        inputs = {path: given for given in self._request.paths for path in self._inputs(given)}
        for path, given in sorted(inputs.items()):
            try:
                files += self._lint(path, given)
            except ReadError as error:
                self._errors.append(InputError(path, str(error)))
            except OSError as error:
                self._errors.append(InputError(path, _why(error)))
        for results in self._results.values():
            results.save()
        withheld = self._withholding.total(self._request.paths)
        return Report(tuple(files), tuple(self._errors), tuple(self._faults), withheld)

    def _inputs(self, given: str) -> Iterator[str]:
        if given == STDIN or not os.path.isdir(given):
            path = given if given == STDIN else os.path.normpath(given)
            if not self._request.force_exclude or not self._excluded(self._name(path)):
                yield path
            return
        try:
            yield from drafts(given, self._excluded)
        except OSError as error:
            self._errors.append(InputError(str(error.filename or given), _why(error)))

    def _excluded(self, path: str) -> bool:
        setup = self._setup(os.path.dirname(path))
        relative = _relative(path, setup.settings)
        return any(glob(pattern).matches(relative) for pattern in setup.settings.exclude)

    def _lint(self, path: str, given: str) -> Iterator[FileReport]:
        """Yield the report on a draft; nothing if the run is not concerned with it."""
        name = self._name(path)
        data = self._request.stdin if path == STDIN else _read(path)
        if len(data) > MAX_BYTES:
            raise ReadError(f"larger than the {MAX_BYTES // 1_000_000} MB that are read; split it")
        if not self._withholding.concerns(name, data):
            return
        fail_on = self._setup(os.path.dirname(name)).settings.fail_on
        results = self._results_for(path)
        known = results.find(path, self._relative(name), data) if results else None
        if known is not None:
            yield FileReport(name, self._kept(name, data, known), fail_on)
            return
        sight, mending = self._look(name, data), None
        if results and not sight.faults:
            found = sorted((*sight.found, *sight.withheld), key=attrgetter("key"))
            results.add(path, self._relative(name), data, found)
        if fixing := self._request.fixing:
            try:
                sight, mending = self._mended(fixing, path, given, data, sight)
            except RepairError as error:
                self._errors.append(InputError(name, str(error)))
        self._faults += sight.faults
        self._count(name, sight.found, sight.withheld, sight.faults)
        shown = sight.article if self._request.articles else None
        yield FileReport(name, sight.found, fail_on, shown, mending)

    def _kept(self, name: str, data: bytes, found: Sequence[Diagnostic]) -> tuple[Diagnostic, ...]:
        """Return which findings of a draft are reported, where they are known from an earlier run."""
        source = decode(data).text if self._request.since is not None else ""
        kept, withheld = self._withholding.part(name, source, found)
        self._count(name, kept, withheld)
        return kept

    def _results_for(self, path: str) -> Results | None:
        """Return the results of earlier runs, if the run asks for nothing that they do not hold."""
        request = self._request
        if path == STDIN or not request.use_cache or request.articles or request.fixing:
            return None
        setup = self._setup(os.path.dirname(path))
        key = cache.digest((setup.key, str(request.day).encode()))
        if key not in self._results:
            self._results[key] = Results(key)
        return self._results[key]

    def _relative(self, name: str) -> str:
        """Return the name of a draft as its settings see it."""
        return _relative(name, self._setup(os.path.dirname(name)).settings)

    def _look(self, name: str, data: bytes) -> Sight:
        form = "markdown" if name == STDIN else None  # the name tells, if there is one
        setup = self._setup(os.path.dirname(name))
        article = readers.read(data, name, setup.settings.front_matter, form)
        rules, index = setup.rules(self._relative(name))
        try:
            found, faults = inspect(article, rules, setup.stylebook, index, self._request.day, name)
        except NewslintError as error:
            raise ReadError(str(error)) from None
        kept, withheld = self._withholding.part(name, article.source, found)
        return Sight(article, kept, faults, withheld)

    def _count(
        self,
        name: str,
        kept: Sequence[Diagnostic],
        withheld: Sequence[Diagnostic],
        faults: Sequence[Fault] = (),
    ) -> None:
        """Count what is withheld of a draft."""
        if not self._withholding.watches(name):
            return
        rules = self._setup(os.path.dirname(name)).chosen(self._relative(name))
        ran = {active.id for active in rules}.difference(fault.rule for fault in faults)
        self._withholding.count(name, kept, withheld, ran)

    def _mended(
        self, fixing: Fixing, path: str, given: str, data: bytes, sight: Sight
    ) -> tuple[Sight, Mending | None]:
        """Repair a draft; return how it reads then, and what was done."""
        look = partial(self._look, self._name(path))
        after = mend(data, sight, look, unsafe=fixing.unsafe)
        if not after.made:
            return sight, None
        if fixing.write and path != STDIN:
            rewrite(path, after.data, data, given)
        gone = _kinds(sight) - _kinds(after.sight)
        texts = sight.article.source, after.sight.article.source
        return after.sight, Mending(len(sight.found), gone.total(), *texts, after.data)

    def _name(self, path: str) -> str:
        """Return the name under which an input is read and shown."""
        return self._request.stdin_filename or STDIN if path == STDIN else path

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
            self._setups[file] = Setup(wishes, self._request.select, self._request.ignore)
        return self._setups[file]


def _kinds(sight: Sight) -> Counter[tuple[str, str]]:
    """Return the findings by what they are, wherever they stand."""
    return Counter((one.rule, one.excerpt) for one in sight.found)


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
