from __future__ import annotations

import json
import os
import re
from typing import TYPE_CHECKING, Any
from urllib.parse import unquote_to_bytes

import jsonschema
from hypothesis import given
from hypothesis import strategies as st
from markdown_it import MarkdownIt

from newslint import __version__, catalogue
from newslint.catalogue import Catalogue
from newslint.lint import FileReport, InputError, Report
from newslint.report import sarif
from newslint.text import LineIndex

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    import pytest
    from hypothesis.strategies import SearchStrategy


def an(required: dict[str, Any], **optional: dict[str, Any]) -> dict[str, Any]:
    """Return the schema of an object with these properties and no others."""
    return {
        "type": "object",
        "required": [*required],
        "properties": {**required, **optional},
        "additionalProperties": False,
    }


def items(schema: dict[str, Any], least: int = 0) -> dict[str, Any]:
    return {"type": "array", "items": schema, "minItems": least}


# What the standard says of the objects that newslint writes; the names in comments are the standard's.
NUMBER = {"type": "integer", "minimum": 0}
PLACE = {"type": "integer", "minimum": 1}
TEXT = {"type": "string", "minLength": 1}
ANY_TEXT = {"type": "string"}
LEVEL = {"enum": ["none", "note", "warning", "error"]}
MESSAGE = an({"text": TEXT})
ARTIFACT = {  # artifactLocation: relative to a base, or absolute
    "oneOf": [
        an(
            {
                "uri": {"type": "string", "pattern": r"^(?!/)([\w.~/-]|%[0-9A-F]{2})+$"},
                "uriBaseId": {"const": "%SRCROOT%"},
            }
        ),
        an({"uri": {"type": "string", "pattern": r"^file:///([\w.~/-]|%[0-9A-F]{2})+$"}}),
    ]
}
REGION = an(
    {
        "startLine": PLACE,
        "startColumn": PLACE,
        "endLine": PLACE,
        "endColumn": PLACE,
        "charOffset": NUMBER,
        "charLength": NUMBER,
    },
    snippet=an({"text": ANY_TEXT}),  # artifactContent
)
PHYSICAL = an({"artifactLocation": ARTIFACT}, region=REGION)
REPLACEMENT = an(
    {
        "deletedRegion": an({"charOffset": NUMBER, "charLength": NUMBER}),
        "insertedContent": an({"text": ANY_TEXT}),
    }
)
FIX = an(
    {
        "description": MESSAGE,
        "artifactChanges": items(
            an({"artifactLocation": ARTIFACT, "replacements": items(REPLACEMENT, 1)}), 1
        ),
        "properties": an({"safe": {"type": "boolean"}}),
    }
)
RESULT = an(
    {
        "ruleId": TEXT,
        "ruleIndex": NUMBER,
        "level": LEVEL,
        "message": MESSAGE,
        "locations": {**items(an({"physicalLocation": PHYSICAL}), 1), "maxItems": 1},
        "partialFingerprints": {"type": "object", "minProperties": 1, "additionalProperties": TEXT},
    },
    relatedLocations={
        **items(an({"id": NUMBER, "physicalLocation": PHYSICAL, "message": MESSAGE}), 1),
        "uniqueItems": True,
    },
    fixes={**items(FIX, 1), "uniqueItems": True},
)
RULE = an(  # reportingDescriptor
    {"id": TEXT},
    shortDescription=an({"text": TEXT}),  # multiformatMessageString
    fullDescription=an({"text": TEXT}),
    help=an({"text": TEXT, "markdown": TEXT}),
    defaultConfiguration=an({"enabled": {"type": "boolean"}, "level": LEVEL}),  # reportingConfiguration
    properties=an({"tags": {**items(TEXT), "uniqueItems": True}}),
)
NOTIFICATION = an(
    {"level": LEVEL, "message": MESSAGE, "locations": items(an({"physicalLocation": PHYSICAL}), 1)},
    associatedRule=an({"id": TEXT, "index": NUMBER}),  # reportingDescriptorReference
)
INVOCATION = an(
    {"executionSuccessful": {"type": "boolean"}, "toolExecutionNotifications": items(NOTIFICATION)}
)
DRIVER = an(
    {
        "name": TEXT,
        "semanticVersion": {"type": "string", "pattern": r"^\d+\.\d+\.\d+"},
        "rules": {**items(RULE), "uniqueItems": True},
    }
)
RUN = an(
    {
        "tool": an({"driver": DRIVER}),
        "invocations": items(INVOCATION, 1),
        "columnKind": {"const": "unicodeCodePoints"},
        "newlineSequences": {**items(TEXT, 1), "uniqueItems": True},
        "results": items(RESULT),
    }
)
LOG = an(
    {"$schema": {"type": "string", "format": "uri"}, "version": {"const": "2.1.0"}, "runs": items(RUN, 1)}
)
VALIDATOR = jsonschema.Draft202012Validator(LOG)

# SARIF 2.1.0, 3.11.6: the link that a plain message may hold.
LINK = re.compile(r"\[(?:[^\\\[\]]|\\[\\\[\]])*\]\([^)]+\)")


def run_of(report: Report, rules: Catalogue | None = None) -> dict[str, Any]:
    log = json.loads(sarif.render(report, rules or Catalogue(())).encode())
    VALIDATOR.validate(log)
    (run,) = log["runs"]
    return run  # type: ignore[no-any-return]


def test_a_result(report: Report) -> None:
    run = run_of(report)
    artifact = {"uri": "drafts/xi.md", "uriBaseId": "%SRCROOT%"}
    place = {
        "startLine": 3,
        "startColumn": 20,
        "endLine": 3,
        "endColumn": 23,
        "charOffset": 69,
        "charLength": 3,
    }
    shi, widget = run["results"]
    assert re.fullmatch("[0-9a-f]{32}", shi.pop("partialFingerprints")["newslint/v1"])
    assert shi == {
        "ruleId": "names/variant",
        "ruleIndex": 1,
        "level": "error",
        "message": {"text": "“Shi” is Xi under another spelling"},
        "locations": [
            {
                "physicalLocation": {
                    "artifactLocation": artifact,
                    "region": {**place, "snippet": {"text": "Shi"}},
                }
            }
        ],
        "relatedLocations": [
            {
                "id": 0,
                "physicalLocation": {
                    "artifactLocation": artifact,
                    "region": {
                        "startLine": 1,
                        "startColumn": 12,
                        "endLine": 1,
                        "endColumn": 14,
                        "charOffset": 11,
                        "charLength": 2,
                    },
                },
                "message": {"text": "“Xi”"},
            }
        ],
        "fixes": [
            {
                "description": {"text": "Write “Xi”"},
                "artifactChanges": [
                    {
                        "artifactLocation": artifact,
                        "replacements": [
                            {
                                "deletedRegion": {"charOffset": 69, "charLength": 3},
                                "insertedContent": {"text": "Xi"},
                            }
                        ],
                    }
                ],
                "properties": {"safe": False},
            }
        ],
    }
    assert (widget["level"], widget["ruleIndex"], "fixes" in widget) == ("note", 2, False)


def test_what_kept_the_run_from_being_complete(report: Report) -> None:
    run = run_of(report)
    (invocation,) = run["invocations"]
    unread, fault = invocation["toolExecutionNotifications"]
    assert invocation["executionSuccessful"] is False
    assert unread["message"] == {"text": "no such file or directory"}
    assert fault["associatedRule"] == {"id": "dates/weekday", "index": 0}
    assert run["tool"]["driver"]["rules"][0] == {"id": "dates/weekday"}
    assert run["tool"]["driver"]["semanticVersion"] == __version__
    clean = run_of(Report((FileReport("a.md", ()),)))
    assert clean["invocations"] == [{"executionSuccessful": True, "toolExecutionNotifications": []}]
    assert clean["results"] == clean["tool"]["driver"]["rules"] == []


def test_the_rules_say_what_they_are(report: Report) -> None:
    run = run_of(report, catalogue.load())
    rules = {rule["id"]: rule for rule in run["tool"]["driver"]["rules"]}
    variant = rules["names/variant"]
    shipped = catalogue.load().by_id["names/variant"].rule
    assert variant["shortDescription"]["text"] == shipped.summary
    assert variant["properties"] == {"tags": ["names"]}
    assert variant["defaultConfiguration"] == {"enabled": True, "level": shipped.level.label}
    assert variant["help"]["text"].startswith("names/variant  ")
    for example in shipped.examples:
        assert example.text in variant["help"]["markdown"]


def test_every_rule_has_help_in_which_examples_are_only_shown(report: Report) -> None:
    (file, *_), rules = report.files, catalogue.load()
    every = tuple(file.diagnostics[0]._replace(rule=named.id) for named in rules.rules)
    run = run_of(Report((FileReport("a.md", every),)), rules)
    for rule in run["tool"]["driver"]["rules"]:
        tokens = MarkdownIt("commonmark").parse(rule["help"]["markdown"])
        kinds = {token.type for token in tokens}
        assert "fence" in kinds
        assert not kinds & {"html_block", "heading_open", "blockquote_open", "code_block"}, rule["id"]
        inline = {child.type for token in tokens for child in token.children or ()}
        assert inline <= {"text", "text_special", "strong_open", "strong_close", "softbreak"}, rule["id"]


def test_paths_are_uris_from_the_root_of_the_repository(
    repository: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (repository / "a b").mkdir()
    monkeypatch.chdir(repository / "a b")
    names = [
        "xi é#?%41.md",
        str(repository / "x.md"),
        os.fsdecode(b"\xe9.md"),
        "../y:z.md",
        str(repository.parent / "out.md"),
    ]
    found = [
        location["uri"]
        for location in _artifacts(run_of(Report((), tuple(InputError(name, "m") for name in names))))
    ]
    outside = (repository.parent / "out.md").as_uri()
    assert found == ["a%20b/xi%20%C3%A9%23%3F%2541.md", "x.md", "a%20b/%E9.md", "y%3Az.md", outside]


def _artifacts(value: object) -> Iterator[dict[str, Any]]:
    if isinstance(value, dict):
        for key, inner in value.items():
            if key == "artifactLocation":
                yield inner
            else:
                yield from _artifacts(inner)
    elif isinstance(value, list):
        for inner in value:
            yield from _artifacts(inner)


@given(st.data())
def test_hostile_drafts(reports: SearchStrategy[Report], data: st.DataObject) -> None:
    report = data.draw(reports)
    run = run_of(report)
    found = [(file, one) for file in report.files for one in file.diagnostics]
    for (file, one), result in zip(found, run["results"], strict=True):
        assert run["tool"]["driver"]["rules"][result["ruleIndex"]]["id"] == result["ruleId"]
        physical = result["locations"][0]["physicalLocation"]
        assert unquote_to_bytes(physical["artifactLocation"]["uri"]) == os.fsencode(file.path)
        region = physical["region"]
        assert file.article
        source = file.article.source
        end = region["charOffset"] + region["charLength"]
        assert source[region["charOffset"] : end] == one.excerpt
        lines = LineIndex(source)
        assert lines.start(region["startLine"]) + region["startColumn"] - 1 == region["charOffset"]
        assert lines.start(region["endLine"]) + region["endColumn"] - 1 == end
        for message in _messages(result):
            assert not LINK.search(message)
            assert not re.search(r"(?<!\{)(\{\{)*\{(?!\{)", message)
            assert not re.search(r"(?<!\})(\}\})*\}(?!\})", message)


def _messages(result: dict[str, Any]) -> Iterator[str]:
    yield result["message"]["text"]
    yield from (one["message"]["text"] for one in result.get("relatedLocations", ()))
    yield from (one["description"]["text"] for one in result.get("fixes", ()))
