"""The exit statuses, a contract with scripts, hooks and CI."""

from __future__ import annotations

import enum
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from newslint.lint import Report


class Status(enum.IntEnum):
    """How a run ended; of several the greatest counts."""

    CLEAN = 0
    FINDINGS = 1  # at or above the level that fails a run
    WRONG = 2  # wrong use, settings or rules, or an input that cannot be read
    FAULT = 3  # of newslint itself
    INTERRUPTED = 130  # by Ctrl-C, as shells count it


def of(report: Report, *, failing: bool) -> Status:
    """Return the status of a run: of a fault, else of what could not be read, else of what fails."""
    if report.faults:
        return Status.FAULT
    if report.errors:
        return Status.WRONG
    return Status.FINDINGS if failing else Status.CLEAN
