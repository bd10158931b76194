"""The report for editors: one finding a line, as compilers print them.

drafts/xi.md:11:13: error: “Shi” is Xi under another spelling [names/variant]
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from newslint.lint import Level
from newslint.report.text import shown
from newslint.text import printable

if TYPE_CHECKING:
    from newslint.catalogue import Catalogue
    from newslint.lint import Report

_LEVELS: Final = {Level.ERROR: "error", Level.WARNING: "warning", Level.SUGGESTION: "info"}


def render(report: Report, _catalogue: Catalogue) -> str:
    """Return the findings, a line each."""
    return "\n".join(
        f"{shown(file.path)}:{one.start.line}:{one.start.column}: {_LEVELS[one.level]}: "
        f"{printable(one.message)} [{printable(one.rule)}]"
        for file in report.files
        for one in file.diagnostics
    )
