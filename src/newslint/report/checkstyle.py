"""The report as Checkstyle writes it, which many servers and review tools read."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from newslint.lint import Level
from newslint.report.encode_xml import as_xml, element
from newslint.report.paths import relative, repository
from newslint.report.troubles import troubles

if TYPE_CHECKING:
    from xml.etree.ElementTree import Element

    from newslint.catalogue import Catalogue
    from newslint.lint import Diagnostic, Report

_VERSION: Final = "4.3"  # of Checkstyle's own format
_SEVERITIES: Final = {Level.ERROR: "error", Level.WARNING: "warning", Level.SUGGESTION: "info"}


def render(report: Report, _catalogue: Catalogue) -> str:
    """Return the report as XML: every file, with its findings as errors."""
    root = repository()
    files: dict[str, list[Element]] = {
        relative(file.path, root): [_error(one) for one in file.diagnostics] for file in report.files
    }
    for trouble in troubles(report):
        unread = element("error", {"severity": "error", "message": trouble.message, "source": "newslint"})
        files.setdefault(relative(trouble.path, root), []).append(unread)
    return as_xml(
        element(
            "checkstyle",
            {"version": _VERSION},
            *(element("file", {"name": path}, *errors) for path, errors in files.items()),
        )
    )


def _error(one: Diagnostic) -> Element:
    return element(
        "error",
        {
            "line": one.start.line,
            "column": one.start.column,
            "severity": _SEVERITIES[one.level],
            "message": one.message,
            "source": f"newslint.{one.rule}",
        },
    )
