"""What the user wishes of `newslint check`."""

from __future__ import annotations

import re
from datetime import date
from typing import TYPE_CHECKING, Final

from newslint.record import Row

if TYPE_CHECKING:
    from pathlib import Path

MOST_JOBS: Final = 64


class Output(Row):
    """A report that was asked for.

    Attributes:
        form: Its format.
        target: The file it goes to; None for standard output.
    """

    form: str
    target: Path | None


class Wishes(Row):
    """The options of the command, by their names; see its help."""

    paths: tuple[str, ...] = ()
    form: str | None = None
    outputs: tuple[Output, ...] = ()
    statistics: bool = False
    config: Path | None = None
    no_config: bool = False
    select: tuple[str, ...] = ()
    ignore: tuple[str, ...] = ()
    fail_on: str | None = None
    day: date | None = None
    fix: bool = False
    unsafe_fixes: bool = False
    diff: bool = False
    force_exclude: bool = False
    baseline: Path | None = None
    no_baseline: bool = False
    no_cache: bool = False
    since: str | None = None
    jobs: int = 0
    profile: bool = False
    stdin_filename: str | None = None
    watching: bool = False
    color: str = "auto"
    quiet: bool = False


def day(given: str) -> date:
    """Return the day that `--date` names: ISO, or “today”.

    Raises:
        ValueError: It names none.
    """
    if given == "today":
        return date.today()  # noqa: DTZ011 (the day it is where the writer is)
    if not re.fullmatch(r"\d{4}-\d\d-\d\d", given, re.ASCII):
        raise ValueError(given)
    return date.fromisoformat(given)
