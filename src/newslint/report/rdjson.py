"""The report for reviewdog, with its repairs as suggestions; reviewdog counts columns in bytes of UTF-8."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final

from newslint.lint import Level
from newslint.report.encode_json import as_json
from newslint.report.inert import inert
from newslint.report.text import notes, shown
from newslint.report.troubles import troubles
from newslint.text import LineIndex, Span

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from newslint.catalogue import Catalogue
    from newslint.lint import Diagnostic, FileReport, Report
    from newslint.text import Edit

_SEVERITIES: Final = {Level.ERROR: "ERROR", Level.WARNING: "WARNING", Level.SUGGESTION: "INFO"}


def render(report: Report, _catalogue: Catalogue) -> str:
    """Return the report as JSON: reviewdog's `DiagnosticResult`.

    Without the articles, findings are placed by their lines, and there are no suggestions.
    """
    diagnostics: list[dict[str, Any]] = [
        {"message": inert(one.message), "location": {"path": shown(one.path)}, "severity": "ERROR"}
        for one in troubles(report)
    ]
    for file in report.files:
        diagnostics += _file(file)
    return as_json({"source": {"name": "newslint"}, "diagnostics": diagnostics})


def _file(file: FileReport) -> Iterator[dict[str, Any]]:
    path = shown(file.path)
    offsets = [offset for one in file.diagnostics for span in _spans(one) for offset in span]
    places = _places(file.article.source, offsets) if file.article else {}
    for one in file.diagnostics:
        start, end = (places.get(place.offset, {"line": place.line}) for place in (one.start, one.end))
        suggestion = _suggestion(one) if places else None
        diagnostic: dict[str, Any] = {
            "message": "\n".join(map(inert, (one.message, *notes(one)))),
            "location": {"path": path, "range": {"start": start, "end": end}},
            "severity": _SEVERITIES[one.level],
            "code": {"value": one.rule},
        }
        if suggestion:
            first, last = (places[offset] for offset in suggestion.span)
            diagnostic["suggestions"] = [{"range": {"start": first, "end": last}, "text": suggestion.text}]
        yield diagnostic


def _spans(one: Diagnostic) -> Iterator[Span]:
    yield Span(one.start.offset, one.end.offset)
    if edit := _suggestion(one):
        yield edit.span


def _suggestion(one: Diagnostic) -> Edit | None:
    """Return the change to suggest: each suggestion is taken alone, so a repair in several places is none."""
    edits = one.repair.edits if one.repair else ()
    return edits[0] if len(edits) == 1 else None


def _places(source: str, offsets: Iterable[int]) -> dict[int, dict[str, int]]:
    """Return the line and the column in bytes of each offset."""
    lines = LineIndex(source)
    places = {}
    at = width = 0
    for offset in sorted(set(offsets)):
        _, line, _ = lines.position(offset)
        if lines.start(line) > at:
            at, width = lines.start(line), 0
        width += len(source[at:offset].encode("utf-8", "surrogatepass"))
        at = offset
        places[offset] = {"line": line, "column": width + 1}
    return places
