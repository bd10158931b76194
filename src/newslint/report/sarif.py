"""The report as SARIF 2.1.0, the interchange format of static analysis (OASIS, 2023 with errata 01)."""

from __future__ import annotations

import os
import re
from typing import TYPE_CHECKING, Any, Final
from urllib.parse import quote

from newslint import __version__
from newslint.lint import Bad, Good, Level
from newslint.lint.fingerprint import fingerprints
from newslint.report import page
from newslint.report.encode_json import as_json
from newslint.report.inert import in_markdown, inert
from newslint.report.paths import repository, within
from newslint.report.terminal import Terminal
from newslint.report.troubles import troubles

if TYPE_CHECKING:
    from collections.abc import Iterator

    from newslint.catalogue import Catalogue, NamedRule
    from newslint.lint import Evidence, Example, FileReport, Repair, Report
    from newslint.report.troubles import Trouble
    from newslint.text import Position

_SCHEMA: Final = "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json"
_ROOT: Final = "%SRCROOT%"
_LEVELS: Final = {Level.ERROR: "error", Level.WARNING: "warning", Level.SUGGESTION: "note"}

_TILDES = re.compile("~+")

Json = dict[str, Any]


def render(report: Report, catalogue: Catalogue) -> str:
    """Return the report as a SARIF log of one run."""
    return as_json({"$schema": _SCHEMA, "version": "2.1.0", "runs": [_Run(report, catalogue).run()]})


class _Run:
    def __init__(self, report: Report, catalogue: Catalogue) -> None:
        self._report = report
        self._catalogue = catalogue
        self._root = repository()
        found = {one.rule for file in report.files for one in file.diagnostics}
        self._rules = {
            id_: number for number, id_ in enumerate(sorted(found | {one.rule for one in report.faults}))
        }

    def run(self) -> Json:
        rules = [_rule(id_, self._catalogue.by_id.get(id_)) for id_ in self._rules]
        notifications = [self._notification(one) for one in troubles(self._report)]
        return {
            "tool": {"driver": {"name": "newslint", "semanticVersion": __version__, "rules": rules}},
            "invocations": [
                {"executionSuccessful": not notifications, "toolExecutionNotifications": notifications}
            ],
            "columnKind": "unicodeCodePoints",
            "newlineSequences": ["\r\n", "\n", "\r"],
            "results": [result for file in self._report.files for result in self._results(file)],
        }

    def _results(self, file: FileReport) -> Iterator[Json]:
        artifact = self._artifact(file.path)
        for one, fingerprint in zip(file.diagnostics, fingerprints(file.diagnostics), strict=True):
            region = {**_region(one.start, one.end), "snippet": {"text": one.excerpt}}
            result = {
                "ruleId": one.rule,
                "ruleIndex": self._rules[one.rule],
                "level": _LEVELS[one.level],
                "message": _message(one.message),
                "locations": [{"physicalLocation": {"artifactLocation": artifact, "region": region}}],
                "partialFingerprints": {"newslint/v1": fingerprint},
            }
            if one.related:
                result["relatedLocations"] = [
                    _related(number, evidence, artifact) for number, evidence in enumerate(one.related)
                ]
            if one.repair and one.repair.edits:
                result["fixes"] = [_fix(one.repair, artifact)]
            yield result

    def _artifact(self, path: str) -> Json:
        inside = within(path, self._root)
        if inside is not None:
            return {"uri": quote(os.fsencode(inside)), "uriBaseId": _ROOT}
        absolute = os.path.abspath(path).replace(os.sep, "/")  # noqa: PTH100 (strings: see paths.py)
        return {"uri": f"file:///{quote(os.fsencode(absolute.lstrip('/')))}"}

    def _notification(self, trouble: Trouble) -> Json:
        notification: Json = {
            "level": "error",
            "message": _message(trouble.message),
            "locations": [{"physicalLocation": {"artifactLocation": self._artifact(trouble.path)}}],
        }
        if trouble.rule:
            notification["associatedRule"] = {"id": trouble.rule, "index": self._rules[trouble.rule]}
        return notification


def _message(text: str) -> Json:
    """Return a message that holds no link and none of SARIF's placeholders, such as {0}."""
    return {"text": inert(text).replace("{", "{{").replace("}", "}}")}


def _region(start: Position, end: Position) -> Json:
    return {
        "startLine": start.line,
        "startColumn": start.column,
        "endLine": end.line,
        "endColumn": end.column,
        "charOffset": start.offset,
        "charLength": end.offset - start.offset,
    }


def _related(number: int, evidence: Evidence, artifact: Json) -> Json:
    region = _region(evidence.start, evidence.end)
    return {
        "id": number,
        "physicalLocation": {"artifactLocation": artifact, "region": region},
        "message": _message(evidence.message),
    }


def _fix(repair: Repair, artifact: Json) -> Json:
    replacements = [
        {
            "deletedRegion": {"charOffset": span.start, "charLength": span.end - span.start},
            "insertedContent": {"text": text},
        }
        for span, text in repair.edits
    ]
    return {
        "description": _message(repair.title),
        "artifactChanges": [{"artifactLocation": artifact, "replacements": replacements}],
        "properties": {"safe": repair.safe},
    }


def _rule(id_: str, named: NamedRule | None) -> Json:
    if named is None:  # a house that is not this catalogue's may have rules of its own
        return {"id": id_}
    rule = named.rule
    return {
        "id": id_,
        "shortDescription": {"text": rule.summary},
        "fullDescription": {"text": "\n\n".join(page.paragraphs(rule.why))},
        "help": {"text": page.page(id_, rule, Terminal()), "markdown": "\n\n".join(_help(named))},
        "defaultConfiguration": {"enabled": rule.default, "level": _LEVELS[rule.level]},
        "properties": {"tags": [named.family]},
    }


def _help(named: NamedRule) -> Iterator[str]:
    """Yield the paragraphs of a rule's page in Markdown."""
    rule = named.rule
    yield from map(in_markdown, (rule.summary, *page.paragraphs(rule.why)))
    for title, kind in (("Flagged, between the brackets", Bad), ("Left alone", Good)):
        yield f"**{title}**"
        for example in rule.examples:
            if isinstance(example, kind):
                yield from _example(example)
    if rule.sources:
        yield "**Sources**"
        yield "\n".join(f"- {in_markdown(source)}" for source in rule.sources)


def _example(example: Example) -> Iterator[str]:
    if condition := page.condition(example):
        yield in_markdown(condition)
    yield _verbatim(example.text)
    if isinstance(example, Bad) and example.fixed is not None:
        yield "becomes"
        yield _verbatim(example.fixed)


def _verbatim(text: str) -> str:
    """Return a block of Markdown that shows a text as it is."""
    fence = max(("~~~", *(f"{found[0]}~" for found in _TILDES.finditer(text))), key=len)
    return f"{fence}text\n{text}\n{fence}"
