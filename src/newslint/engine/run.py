"""A run: drafts in, a report out."""

from __future__ import annotations

import os
from collections import Counter
from contextlib import suppress
from functools import partial
from typing import TYPE_CHECKING, TypeVar

from newslint.engine import crew
from newslint.engine.fix import Sight, mend
from newslint.engine.look import Looker
from newslint.engine.request import STDIN
from newslint.engine.results import Results
from newslint.engine.walk import contents, drafts, limited
from newslint.engine.withhold import Withholding
from newslint.engine.write import rewrite
from newslint.errors import ReadError, RepairError, reason
from newslint.lint import FileReport, InputError, Mending, Report
from newslint.readers.decode import decode
from newslint.text import glob

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Mapping, Sequence

    from newslint.engine.clock import Clock
    from newslint.engine.request import Fixing, Request
    from newslint.lint import Diagnostic, Fault

    Progress = Callable[[int, int], None]

T = TypeVar("T")


def run(request: Request, progress: Progress | None = None, clock: Clock | None = None) -> Report:
    """Lint what the request names.

    Args:
        request: The request.
        progress: Is told how many drafts are done, of how many.
        clock: Counts the time; every draft is then looked at, and here.

    Raises:
        SettingsError: A settings, rule, stylebook or baseline file is wrong.
        UsageError: The request names a rule nobody knows, or git cannot tell what has changed.
    """
    if clock:
        request = request.but(use_cache=False, jobs=1)
    return _Run(request, progress or (lambda _done, _all: None), Looker(request, clock)).report()


class _Run:
    def __init__(self, request: Request, progress: Progress, looker: Looker) -> None:
        self._request = request
        self._progress = progress
        self._looker = looker
        self._results: dict[bytes, Results] = {}
        self._files: dict[str, FileReport] = {}
        self._errors: dict[str, list[InputError]] = {}
        self._faults: dict[str, Sequence[Fault]] = {}
        self._withholding = Withholding(
            request.baseline, use_baseline=request.use_baseline, since=request.since
        )

    def report(self) -> Report:
        # What the walk over the folders could not read comes before the drafts.
        given = {path: one for one in self._request.paths for path in self._inputs(one)}
        inputs = dict(sorted(given.items()))
        if self._request.fixing or self._request.articles:
            for done, path in enumerate(inputs, 1):
                self._attempt(path, partial(self._show, path, inputs[path]))
                self._progress(done, len(inputs))
        else:
            self._find(inputs)
        for results in self._results.values():
            results.save()
        return Report(
            tuple(self._files[path] for path in inputs if path in self._files),
            tuple(one for path in ("", *inputs) for one in self._errors.get(path, ())),
            tuple(one for path in inputs for one in self._faults.get(path, ())),
            self._withholding.total(self._request.paths),
        )

    def _inputs(self, given: str) -> Iterator[str]:
        if given == STDIN or not os.path.isdir(given):
            path = given if given == STDIN else os.path.normpath(given)
            if not self._request.force_exclude or not self._excluded(self._name(path)):
                yield path
            return
        yield from drafts(
            given,
            self._excluded,
            lambda error: self._fail("", InputError(str(error.filename or given), reason(error))),
        )

    def _excluded(self, path: str) -> bool:
        relative = self._looker.relative(path)
        exclude = self._looker.setup(path).settings.exclude
        return any(glob(pattern).matches(relative) for pattern in exclude)

    # Drafts whose findings are all that is wanted

    def _find(self, inputs: Mapping[str, str]) -> None:
        """Find what is wrong with drafts, in as many processes as asked for."""
        jobs = self._request.jobs or crew.worth(sum(map(_size, inputs)))
        request = self._request.but(stdin=b"")
        for task, answer in crew.answers(self._unknown(inputs), request, self._looker, jobs):
            if answer.error:
                self._fail(task.path, InputError(task.path, answer.error))
            else:
                self._take(task, answer)
            self._progress(len(self._files) + len(self._errors), len(inputs))

    def _unknown(self, inputs: Mapping[str, str]) -> Iterator[crew.Task]:
        """Yield the drafts that must be looked at; what is known of others is taken."""
        for path in inputs:
            task = self._attempt(path, partial(self._task, path))
            if task:
                yield task

    def _task(self, path: str) -> crew.Task | None:
        """Return a draft that must be looked at; take what is known of one that need not be."""
        name = self._name(path)
        data = self._read(path)
        if not self._withholding.concerns(name, data):
            return None
        task = crew.Task(path, name, data)
        results = self._results_for(path, name)
        known = results.find(path, self._looker.relative(name), data) if results else None
        if known is not None:
            self._take(task, crew.Answer(known), new=False)
            return None
        self._looker.setup(name).roster(self._looker.relative(name))  # if they are wrong, it is said here
        return task

    def _take(self, task: crew.Task, answer: crew.Answer, *, new: bool = True) -> None:
        """Take what was found in a draft, in this run or in an earlier one."""
        path, name, data = task
        results = self._results_for(path, name)
        if results and new and not answer.faults:
            results.add(path, self._looker.relative(name), data, answer.found)
        source = decode(data).text if self._request.since is not None else ""
        kept, withheld = self._withholding.part(name, source, answer.found)
        self._count(name, kept, withheld, answer.faults)
        self._faults[path] = answer.faults
        self._files[path] = FileReport(name, kept, self._looker.setup(name).settings.fail_on)

    def _results_for(self, path: str, name: str) -> Results | None:
        """Return the results of earlier runs, if they may be used."""
        if path == STDIN or not self._request.use_cache:
            return None
        key = self._looker.key(name)
        if key not in self._results:
            self._results[key] = Results(key)
        return self._results[key]

    # Drafts that are shown or repaired

    def _show(self, path: str, given: str) -> None:
        """Find what is wrong with a draft, and repair it if that is asked for."""
        name = self._name(path)
        data = self._read(path)
        if not self._withholding.concerns(name, data):
            return
        sight, mending = self._look(name, data), None
        if fixing := self._request.fixing:
            try:
                sight, mending = self._mended(fixing, path, given, data, sight)
            except RepairError as error:
                self._fail(path, InputError(name, str(error)))
        self._faults[path] = sight.faults
        self._count(name, sight.found, sight.withheld, sight.faults)
        shown = sight.article if self._request.articles else None
        fail_on = self._looker.setup(name).settings.fail_on
        self._files[path] = FileReport(name, sight.found, fail_on, shown, mending)

    def _look(self, name: str, data: bytes) -> Sight:
        article, found, faults, _ = self._looker.look(name, data)
        kept, withheld = self._withholding.part(name, article.source, found)
        return Sight(article, kept, faults, withheld)

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

    # Either

    def _attempt(self, path: str, act: Callable[[], T]) -> T | None:
        """Do something with a draft; if it cannot be read, note that and go on."""
        try:
            return act()
        except ReadError as error:
            self._fail(path, InputError(path, str(error)))
        except OSError as error:
            self._fail(path, InputError(path, reason(error)))
        return None

    def _fail(self, path: str, error: InputError) -> None:
        self._errors.setdefault(path, []).append(error)

    def _count(
        self,
        name: str,
        kept: Sequence[Diagnostic],
        withheld: Sequence[Diagnostic],
        faults: Sequence[Fault],
    ) -> None:
        """Count what is withheld of a draft."""
        if not self._withholding.watches(name):
            return
        rules = self._looker.setup(name).chosen(self._looker.relative(name))
        ran = {active.id for active in rules}.difference(fault.rule for fault in faults)
        self._withholding.count(name, kept, withheld, ran)

    def _name(self, path: str) -> str:
        """Return the name under which an input is read and shown."""
        return self._request.stdin_filename or STDIN if path == STDIN else path

    def _read(self, path: str) -> bytes:
        return limited(self._request.stdin) if path == STDIN else contents(path)


def _kinds(sight: Sight) -> Counter[tuple[str, str]]:
    """Return the findings by what they are, wherever they stand."""
    return Counter((one.rule, one.excerpt) for one in sight.found)


def _size(path: str) -> int:
    with suppress(OSError):
        return os.stat(path).st_size
    return 0
