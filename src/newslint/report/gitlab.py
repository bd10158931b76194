"""The report for GitLab: a list of code quality issues, shown beside the changes of a merge request."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final

from newslint.lint import Level
from newslint.lint.fingerprint import digest, fingerprints
from newslint.report.encode_json import as_json
from newslint.report.inert import inert
from newslint.report.paths import relative, repository
from newslint.report.troubles import troubles

if TYPE_CHECKING:
    from newslint.catalogue import Catalogue
    from newslint.lint import Report

_SEVERITIES: Final = {Level.ERROR: "major", Level.WARNING: "minor", Level.SUGGESTION: "info"}


def render(report: Report, _catalogue: Catalogue) -> str:
    """Return the issues as a JSON list."""
    root = repository()
    issues = [
        _issue(
            one.message, "newslint", digest(one.path, one.message), "critical", relative(one.path, root), 1
        )
        for one in troubles(report)
    ]
    for file in report.files:
        path = relative(file.path, root)
        issues += [
            _issue(
                one.message,
                one.rule,
                digest(path, fingerprint),  # GitLab shows of several issues with one fingerprint only one
                _SEVERITIES[one.level],
                path,
                one.start.line,
            )
            for one, fingerprint in zip(file.diagnostics, fingerprints(file.diagnostics), strict=True)
        ]
    return as_json(issues)


def _issue(message: str, rule: str, fingerprint: str, severity: str, path: str, line: int) -> dict[str, Any]:
    return {
        "description": inert(message),
        "check_name": rule,
        "fingerprint": fingerprint,
        "severity": severity,
        "location": {"path": path, "lines": {"begin": line}},
    }
