from __future__ import annotations

import json
import re
from typing import TYPE_CHECKING, Any

from hypothesis import given
from hypothesis import strategies as st

from newslint.catalogue import Catalogue
from newslint.report import rdjson

if TYPE_CHECKING:
    from hypothesis.strategies import SearchStrategy

    from newslint.lint import Report

XI = {
    "message": "“Shi” is Xi under another spelling\nline 1: “Xi”\nfix: Write “Xi” (unsafe: check it)",
    "location": {
        "path": "drafts/xi.md",
        "range": {"start": {"line": 3, "column": 22}, "end": {"line": 3, "column": 25}},
    },
    "severity": "ERROR",
    "code": {"value": "names/variant"},
    "suggestions": [
        {"range": {"start": {"line": 3, "column": 22}, "end": {"line": 3, "column": 25}}, "text": "Xi"}
    ],
}


def read(report: Report) -> dict[str, Any]:
    whole: dict[str, Any] = json.loads(rdjson.render(report, Catalogue(())).encode())
    return whole


def test_a_diagnostic_for_each_trouble_and_each_finding(report: Report) -> None:
    whole = read(report)
    assert whole["source"] == {"name": "newslint"}
    gone, _, shi, widget = whole["diagnostics"]
    assert gone == {
        "message": "no such file or directory",
        "location": {"path": "gone.md"},
        "severity": "ERROR",
    }
    assert shi == XI
    assert "suggestions" not in widget


def test_without_the_article_a_finding_has_its_lines(report: Report) -> None:
    bare = report.but(files=tuple(file.but(article=None) for file in report.files))
    *_, shi, widget = read(bare)["diagnostics"]
    assert shi["location"]["range"] == {"start": {"line": 3}, "end": {"line": 3}}
    assert "suggestions" not in shi
    assert widget["severity"] == "INFO"


def byte(encoded: bytes, place: dict[str, int]) -> int:
    """Return where a line and a column of reviewdog's are in a file."""
    starts = [0, *(found.end() for found in re.finditer(rb"\r\n|\r|\n", encoded))]
    return starts[place["line"] - 1] + place["column"] - 1


@given(st.data())
def test_places_are_bytes_and_suggestions_mend(reports: SearchStrategy[Report], data: st.DataObject) -> None:
    report = data.draw(reports)
    found = [(file, one) for file in report.files for one in file.diagnostics]
    diagnostics = read(report)["diagnostics"][len(report.errors) + len(report.faults) :]
    for (file, one), diagnostic in zip(found, diagnostics, strict=True):
        assert file.article
        encoded = file.article.source.encode("utf-8", "surrogatepass")
        start, end = (byte(encoded, diagnostic["location"]["range"][edge]) for edge in ("start", "end"))
        assert encoded[start:end] == one.excerpt.encode("utf-8", "surrogatepass")
        edits = one.repair.edits if one.repair else ()
        suggestions = diagnostic.get("suggestions", ())
        assert [suggestion["text"] for suggestion in suggestions] == [
            text.replace("\ud800", "\ufffd") for _, text in edits
        ]
        for suggestion in suggestions:
            first, last = (byte(encoded, suggestion["range"][edge]) for edge in ("start", "end"))
            assert encoded[:first] == file.article.source[: edits[0].span.start].encode(
                "utf-8", "surrogatepass"
            )
            assert encoded[last:] == file.article.source[edits[0].span.end :].encode("utf-8", "surrogatepass")
