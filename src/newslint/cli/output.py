"""Where reports go: standard output, and the files that `--output` names."""

from __future__ import annotations

import os
from pathlib import Path
from typing import TYPE_CHECKING, Final

from newslint import api, report
from newslint.catalogue import Catalogue
from newslint.cli.misuse import Misuse
from newslint.cli.streams import echo
from newslint.cli.wishes import Output
from newslint.cli.write import append, write
from newslint.errors import UsageError
from newslint.report import text
from newslint.report.inert import in_log
from newslint.text import printable

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator, Sequence

    from newslint.lint import Report

_USUAL: Final = "text"


def wanted(form: str | None, outputs: Sequence[Output]) -> tuple[Output, ...]:
    """Return all reports: those of `--output`, and what standard output gets, by default text.

    Raises:
        Misuse: Two of them would go to one place.
    """
    if form or all(one.target for one in outputs):
        outputs = (*outputs, Output(form or _USUAL, None))
    places = set()
    for _, target in outputs:
        place = os.path.realpath(target) if target else None
        if place in places:
            where = f"“{target}”" if target else "standard output"
            raise Misuse(f"two reports cannot both go to {where}")
        places.add(place)
    return tuple(outputs)


def shows(outputs: Iterable[Output]) -> bool:
    """Tell whether any of the reports shows the articles."""
    return any(report.FORMATS[one.form].shows for one in outputs)


def catalogue(outputs: Iterable[Output], request: api.Request, found: Report) -> Catalogue:
    """Return the rules, if any of the reports says what they say of themselves; else none."""
    explained = any(report.FORMATS[one.form].explains for one in outputs)
    return api.rules_of(request, found) if explained else Catalogue(())


def deliver(outputs: Sequence[Output], found: Report, rules: Catalogue) -> Iterator[str]:
    """Write the reports that go to files, and on GitHub the summary of the job; yield what went wrong."""
    for form, target in outputs:
        if target:
            rendered = report.render(form, found, rules)
            yield from _failure(write, target, f"{rendered}\n" if rendered else "")
    summary = os.environ.get("GITHUB_STEP_SUMMARY")
    if summary and any(one.form == "github" for one in outputs):
        from newslint.report import github  # noqa: PLC0415 (formats are imported when they are asked for)

        yield from _failure(append, Path(summary), github.summary(found))


def complain(found: Report, problems: Iterable[str] = ()) -> None:
    """Print what could not be read, the faults of newslint itself, and other problems of the run."""
    for line in (*map(text.error, found.errors), *map(text.fault, found.faults), *problems):
        echo(in_log(f"newslint: {printable(line)}"), err=True)


def _failure(put: Callable[[Path, str], None], target: Path, content: str) -> Iterator[str]:
    try:
        put(target, content)
    except UsageError as error:
        yield str(error)
