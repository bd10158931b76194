"""The report for programs: one JSON object, whose schema is a contract.

A fault of newslint itself stands among the errors, with the rule named in its message.
"""

from __future__ import annotations

import json
import re
from typing import TYPE_CHECKING, Any, Final

from newslint import __version__
from newslint.lint import Level

if TYPE_CHECKING:
    from newslint.lint import Diagnostic, Repair, Report
    from newslint.text import Position

SCHEMA: Final = 1

_SURROGATE = re.compile("[\ud800-\udfff]")


def render(report: Report) -> str:
    """Return the report as JSON on one line."""
    errors = [{"path": error.path, "message": error.message} for error in report.errors]
    errors += [
        {"path": fault.path, "message": f"a fault in {fault.rule}: {fault.message}; please report it"}
        for fault in report.faults
    ]
    whole = {
        "schema": SCHEMA,
        "version": __version__,
        "files": [
            {"path": file.path, "findings": [_finding(one) for one in file.diagnostics]}
            for file in report.files
        ],
        "errors": errors,
        "summary": {
            "files": len(report.files),
            **{level.label: report.count(level) for level in reversed(Level)},
        },
    }
    # A file's name may hold bytes that are no text, which Python reads as lone surrogates.
    return _SURROGATE.sub("\ufffd", json.dumps(whole, ensure_ascii=False))


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
