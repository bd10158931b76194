"""The report as a test run: each draft a suite, each finding a test that failed."""

from __future__ import annotations

from typing import TYPE_CHECKING

from newslint.report import text
from newslint.report.encode_xml import as_xml, element, xml_text
from newslint.report.paths import relative, repository
from newslint.report.troubles import troubles

if TYPE_CHECKING:
    from xml.etree.ElementTree import Element

    from newslint.catalogue import Catalogue
    from newslint.lint import Diagnostic, Report
    from newslint.report.troubles import Trouble


def render(report: Report, _catalogue: Catalogue) -> str:
    """Return the report as XML; a draft in which nothing was found is one test that passed."""
    root = repository()
    suites: dict[str, list[Element]] = {}
    for file in report.files:
        path = relative(file.path, root)
        suites[path] = [_failure(one, path) for one in file.diagnostics]
    for trouble in troubles(report):
        path = relative(trouble.path, root)
        suites.setdefault(path, []).append(_error(trouble, path))
    made = [_suite(path, cases or [_case("no faults found", path)]) for path, cases in suites.items()]
    return as_xml(element("testsuites", {"name": "newslint", **_counts(made)}, *made))


def _suite(path: str, cases: list[Element]) -> Element:
    return element("testsuite", {"name": path, **_counts(cases)}, *cases)


def _counts(elements: list[Element]) -> dict[str, int]:
    found = {"tests": "testcase", "failures": "failure", "errors": "error"}
    return {name: sum(sum(1 for _ in one.iter(tag)) for one in elements) for name, tag in found.items()}


def _case(name: str, path: str, *outcome: Element, line: int = 1) -> Element:
    return element("testcase", {"name": name, "classname": path, "file": path, "line": line}, *outcome)


def _failure(one: Diagnostic, path: str) -> Element:
    line, column = one.start.line, one.start.column
    failure = element("failure", {"type": one.level.label, "message": one.message})
    shown = f"{one.context.before}{one.excerpt}{one.context.after}".strip()
    lines = (f"{path}:{line}:{column}: {one.message}", f"> {shown}", *text.notes(one))
    failure.text = "\n".join(map(xml_text, lines))
    return _case(f"{one.rule}, line {line}, column {column}", path, failure, line=line)


def _error(trouble: Trouble, path: str) -> Element:
    return _case(trouble.rule or "read", path, element("error", {"message": trouble.message}))
