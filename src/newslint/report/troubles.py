"""What kept a run from being complete: drafts that could not be read, faults of newslint itself."""

from __future__ import annotations

from typing import TYPE_CHECKING

from newslint.record import Row

if TYPE_CHECKING:
    from newslint.lint import Report


class Trouble(Row):
    """A draft that was not linted, or not by every rule.

    Attributes:
        path: The draft.
        message: What happened.
        rule: The rule that failed, if it was a rule.
    """

    path: str
    message: str
    rule: str | None = None


def troubles(report: Report) -> tuple[Trouble, ...]:
    """Return the troubles of a run: first what could not be read, then the faults."""
    unread = [Trouble(error.path, error.message) for error in report.errors]
    faults = [
        Trouble(fault.path, f"a fault in {fault.rule}: {fault.message}; please report it", fault.rule)
        for fault in report.faults
    ]
    return (*unread, *faults)
