"""What the command line calls and libraries import.

>>> from newslint import api
>>> [found.excerpt for found in api.lint("He told told the court.")]
['told told']
>>> api.fix("He told told the court.", unsafe=True).text
'He told the court.'
"""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from newslint import catalogue as _catalogue
from newslint import settings as _settings
from newslint.engine import Clock, Fixing, Renewal, Request, Setup, Sight, inspect, mend, renew, run
from newslint.engine.request import STDIN
from newslint.record import Row

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence
    from datetime import date

    from newslint.catalogue import Catalogue
    from newslint.lint import Diagnostic, Report
    from newslint.report.inventory import Named
    from newslint.settings import Settings
    from newslint.text import Span

__all__ = [
    "Clock",
    "Fixed",
    "Fixing",
    "Renewal",
    "Request",
    "catalogue",
    "check",
    "fix",
    "lint",
    "names",
    "record",
    "rules_of",
]


def check(
    request: Request, progress: Callable[[int, int], None] | None = None, clock: Clock | None = None
) -> Report:
    """Lint files, folders or standard input.

    Args:
        request: The request.
        progress: Is told how many drafts are done, of how many.
        clock: Counts the time that stages and rules take, draft for draft.

    Raises:
        SettingsError: A settings, rule, stylebook or baseline file is wrong.
        UsageError: The request names a rule nobody knows, or git cannot tell what has changed.
    """
    return run(request, progress, clock)


def record(request: Request, file: Path | None = None) -> tuple[Report, tuple[Renewal, ...]]:
    """Lint what a request names, and return what is found and the baselines that would record it.

    Args:
        request: The request; whatever it says, nothing is left out.
        file: The only baseline to renew; None for the one that holds for each draft.

    Raises:
        SettingsError: A settings, rule, stylebook or baseline file is wrong.
        UsageError: The request names a rule nobody knows.
    """
    report = run(request.but(use_baseline=False, since=None))
    return report, tuple(renew(report, request.paths, file))


def rules_of(request: Request, report: Report) -> Catalogue:
    """Return the rules that a run could choose from: the shipped ones and those of the houses it met.

    Raises:
        SettingsError: A settings or rule file is wrong.
    """
    folders = sorted({Path(file.path).parent for file in report.files})
    files = [request.config] if request.config else [*map(_settings.find, folders)]
    used = dict.fromkeys(file for file in files if file and request.use_config)
    houses = dict.fromkeys(_settings.read(file).packs for file in used)
    loaded = [_catalogue.load(packs) for packs in houses or ((),)]
    rules = {named.id: named for one in loaded for named in one.rules}
    return _catalogue.Catalogue(tuple(rules[id_] for id_ in sorted(rules)))


def lint(
    text: str,
    name: str = "draft.md",
    *,
    settings: Settings | None = None,
    day: date | None = None,
    select: Sequence[str] = (),
    ignore: Sequence[str] = (),
) -> tuple[Diagnostic, ...]:
    """Lint one draft that is in memory, and return its findings in order.

    Args:
        text: The draft.
        name: Its name; the ending chooses the reader.
        settings: What the user wishes; without it, the shipped rules and levels.
        day: The day of publication if the draft carries none.
        select: The only rules to run: ids, families or globs.
        ignore: Rules not to run.

    Raises:
        NewslintError: The draft, the settings or a selector is wrong.
        RuntimeError: A rule failed.
    """
    look = _looking(name, settings or _settings.Settings(), day, select, ignore)
    return look(text.encode()).found


class Fixed(Row):
    """A repaired draft.

    Attributes:
        text: How it reads now.
        made: How many repairs were made.
        left: What is left to find in it.
    """

    text: str
    made: int
    left: tuple[Diagnostic, ...]


def fix(
    text: str,
    name: str = "draft.md",
    *,
    unsafe: bool = False,
    settings: Settings | None = None,
    day: date | None = None,
    select: Sequence[str] = (),
    ignore: Sequence[str] = (),
) -> Fixed:
    """Repair one draft that is in memory, as `newslint check --fix` does; see `lint`.

    Args:
        text: The draft.
        name: Its name; the ending chooses the reader.
        unsafe: Make all repairs, not only the safe ones.
        settings: What the user wishes; without it, the shipped rules and levels.
        day: The day of publication if the draft carries none.
        select: The only rules to run: ids, families or globs.
        ignore: Rules not to run.

    Raises:
        NewslintError: The draft, the settings or a selector is wrong, or the repairs undo each other.
        RuntimeError: A rule failed.
    """
    look = _looking(name, settings or _settings.Settings(), day, select, ignore)
    mended = mend(text.encode(), look(text.encode()), look, unsafe=unsafe)
    return Fixed(mended.sight.article.source, mended.made, mended.sight.found)


def _looking(
    name: str, settings: Settings, day: date | None, select: Sequence[str], ignore: Sequence[str]
) -> Callable[[bytes], Sight]:
    """Return a function that reads a draft and finds what is wrong with it."""
    from newslint import readers  # noqa: PLC0415 (a run over files imports the readers when it reads)

    setup = Setup(settings, select, ignore)
    roster = setup.roster(name)

    def look(data: bytes) -> Sight:
        article = readers.read(data, name, setup.settings.front_matter)
        found, faults = inspect(article, roster, setup.stylebook, day, name)
        if faults:
            raise RuntimeError(f"{faults[0].rule} failed: {faults[0].message}")
        return Sight(article, found, faults)

    return look


def names(data: bytes, name: str = "draft.md", *, settings: Settings | None = None) -> tuple[Named, ...]:
    """Return every person, body and place that a draft names, with all mentions.

    Args:
        data: The draft's bytes.
        name: Its name; the ending chooses the reader, and “-” is read as Markdown.
        settings: What the user wishes; without it, the general stylebook.

    Raises:
        NewslintError: The draft or the settings are wrong.
    """
    from newslint import readers  # noqa: PLC0415 (as in `_looking`)
    from newslint.language import PhraseIndex  # noqa: PLC0415 (only here)
    from newslint.lint import Draft  # noqa: PLC0415 (only here)
    from newslint.report.inventory import Mention, Named  # noqa: PLC0415 (only here)
    from newslint.text import LineIndex  # noqa: PLC0415 (only here)

    setup = Setup(settings or _settings.Settings())
    article = readers.read(data, name, setup.settings.front_matter, "markdown" if name == STDIN else None)
    draft = Draft(article, setup.stylebook, PhraseIndex(()))
    lines = LineIndex(article.source)

    def mention(span: Span) -> Mention:
        start, end = article.map.span(span)
        return Mention(" ".join(span.of(draft.text).split()), lines.position(start), lines.position(end))

    return tuple(
        Named(one.kind, one.name, one.known, tuple(map(mention, one.mentions))) for one in draft.inventory
    )


def catalogue(config: Path | None = None) -> Catalogue:
    """Return all rules: the shipped ones and those of the house whose settings file is given."""
    return _catalogue.load(_settings.read(config).packs if config else ())
