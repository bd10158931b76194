"""The report for programs: one JSON object, whose schema is a contract.

A fault of newslint itself stands among the errors, with the rule named in its message.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final

from newslint import __version__
from newslint.lint import Level
from newslint.report.encode_json import as_json
from newslint.report.troubles import troubles

if TYPE_CHECKING:
    from newslint.catalogue import Catalogue
    from newslint.lint import Diagnostic, Repair, Report
    from newslint.text import Position

SCHEMA: Final = 1


def render(report: Report, _catalogue: Catalogue) -> str:
    """Return the report as JSON on one line."""
    whole = {
        "schema": SCHEMA,
        "version": __version__,
        "files": [
            {"path": file.path, "findings": [_finding(one) for one in file.diagnostics]}
            for file in report.files
        ],
        "errors": [{"path": one.path, "message": one.message} for one in troubles(report)],
        "summary": {
            "files": len(report.files),
            **{level.label: report.count(level) for level in reversed(Level)},
        },
    }
    return as_json(whole)


def _finding(one: Diagnostic) -> dict[str, Any]:
    return {
        "rule": one.rule,
        "level": one.level.label,
        "message": one.message,
        "start": _place(one.start),
        "end": _place(one.end),
        "excerpt": one.excerpt,
        "related": [
            {"message": evidence.message, "start": _place(evidence.start), "end": _place(evidence.end)}
            for evidence in one.related
        ],
        "fix": _fix(one.repair) if one.repair else None,
    }


def _place(position: Position) -> dict[str, int]:
    return {"offset": position.offset, "line": position.line, "column": position.column}


def _fix(repair: Repair) -> dict[str, Any]:
    return {
        "title": repair.title,
        "safe": repair.safe,
        "edits": [{"start": span.start, "end": span.end, "text": text} for span, text in repair.edits],
    }
