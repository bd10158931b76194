"""What a rule is: a rule, what it is shown, what it finds, and how it is described.

This is the door for authors of rules: everything a rule needs is here and in `newslint.language`.
What lives here knows no rule, no file and no command line.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from newslint.article import METADATA, Block, Kind, Object, ObjectKind
from newslint.lint.diagnostic import (
    Context,
    Diagnostic,
    Evidence,
    Fault,
    FileReport,
    Gone,
    InputError,
    Mending,
    Repair,
    Report,
    Withheld,
)
from newslint.lint.example import Bad, Example, Good, Marked, unmark
from newslint.lint.finding import Finding, Fix, Place, Related
from newslint.lint.options import Options, Spoken
from newslint.lint.removal import line_room, line_rooms
from newslint.lint.rule import Level, Rule, unused_suppressions
from newslint.text import Edit, Span, shortened

if TYPE_CHECKING:
    from newslint.lint.draft import Draft

__all__ = [
    "METADATA",
    "Bad",
    "Block",
    "Context",
    "Diagnostic",
    "Draft",
    "Edit",
    "Evidence",
    "Example",
    "Fault",
    "FileReport",
    "Finding",
    "Fix",
    "Gone",
    "Good",
    "InputError",
    "Kind",
    "Level",
    "Marked",
    "Mending",
    "Object",
    "ObjectKind",
    "Options",
    "Place",
    "Related",
    "Repair",
    "Report",
    "Rule",
    "Span",
    "Spoken",
    "Withheld",
    "line_room",
    "line_rooms",
    "shortened",
    "unmark",
    "unused_suppressions",
]


def __getattr__(name: str) -> object:
    """Import the draft when it is asked for, and with it all of `newslint.language`."""
    if name == "Draft":
        from newslint.lint.draft import Draft  # noqa: PLC0415 (a run that finds all its results needs none)

        return Draft
    raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
