from __future__ import annotations

import json
from typing import TYPE_CHECKING, Any

from hypothesis import given
from hypothesis import strategies as st

from newslint.catalogue import Catalogue
from newslint.lint import FileReport, Report
from newslint.report import gitlab
from newslint.text import printable

if TYPE_CHECKING:
    from hypothesis.strategies import SearchStrategy


def issues(report: Report) -> list[dict[str, Any]]:
    read: list[dict[str, Any]] = json.loads(gitlab.render(report, Catalogue(())).encode())
    return read


def test_an_issue_for_each_trouble_and_each_finding(report: Report) -> None:
    found = issues(report)
    assert [one["fingerprint"] for one in found] == [*{one.pop("fingerprint"): None for one in found}]
    place = {"path": "drafts/xi.md", "lines": {"begin": 3}}
    assert found[2] == {
        "description": "“Shi” is Xi under another spelling",
        "check_name": "names/variant",
        "severity": "major",
        "location": place,
    }
    assert [(one["check_name"], one["severity"], one["location"]["path"]) for one in found] == [
        ("newslint", "critical", "gone.md"),
        ("newslint", "critical", "clean.md"),
        ("names/variant", "major", "drafts/xi.md"),
        ("residue/widget", "info", "drafts/xi.md"),
    ]


def test_one_fault_in_two_drafts_is_two_issues(report: Report) -> None:
    file = report.files[0]
    both = Report((file, file.but(path="copy.md")))
    assert len({one["fingerprint"] for one in issues(both)}) == 4


def test_a_run_without_findings_is_an_empty_list() -> None:
    assert issues(Report((FileReport("a.md", ()),))) == []


@given(st.data())
def test_hostile_drafts(reports: SearchStrategy[Report], data: st.DataObject) -> None:
    report = data.draw(reports)
    found = issues(report)
    assert len({one["fingerprint"] for one in found}) == len(found)
    assert all("](" not in one["description"] and "<script" not in one["description"] for one in found)
    assert all(one["description"] == printable(one["description"]) for one in found)
