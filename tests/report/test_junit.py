from __future__ import annotations

import xml.etree.ElementTree as ET
from typing import TYPE_CHECKING

from hypothesis import given
from hypothesis import strategies as st

from newslint.catalogue import Catalogue
from newslint.lint import FileReport, Report
from newslint.report import junit
from newslint.report.encode_xml import xml_text

if TYPE_CHECKING:
    from hypothesis.strategies import SearchStrategy


def read(report: Report) -> ET.Element:
    return ET.fromstring(junit.render(report, Catalogue(())).encode())  # noqa: S314 (our own)


def test_a_suite_for_each_draft_and_a_test_for_each_finding(report: Report) -> None:
    root = read(report)
    assert root.attrib == {"name": "newslint", "tests": "4", "failures": "2", "errors": "2"}
    xi, clean, gone = root
    assert xi.attrib == {"name": "drafts/xi.md", "tests": "2", "failures": "2", "errors": "0"}
    shi, _ = xi
    place = {"classname": "drafts/xi.md", "file": "drafts/xi.md", "line": "3"}
    assert shi.attrib == {"name": "names/variant, line 3, column 20", **place}
    (failure,) = shi
    assert failure.attrib == {"type": "error", "message": "“Shi” is Xi under another spelling"}
    assert failure.text == (
        "drafts/xi.md:3:20: “Shi” is Xi under another spelling\n"
        "> Later that day “Mr Shi” told the congress that the reforms would go on.\n"
        "line 1: “Xi”\n"
        "fix: Write “Xi” (unsafe: check it)"
    )
    for suite, name, message in (
        (clean, "dates/weekday", "a fault in dates/weekday: KeyError: 1; please report it"),
        (gone, "read", "no such file or directory"),
    ):
        ((error,),) = suite
        assert suite[0].attrib["name"] == name
        assert (error.tag, error.attrib["message"]) == ("error", message)


def test_a_clean_draft_is_a_test_that_passed() -> None:
    (suite,) = read(Report((FileReport("clean.md", ()),)))
    assert suite.attrib == {"name": "clean.md", "tests": "1", "failures": "0", "errors": "0"}
    assert [*suite[0]] == []


@given(st.data())
def test_hostile_drafts(reports: SearchStrategy[Report], data: st.DataObject) -> None:
    report = data.draw(reports)
    root = read(report)
    found = [one for file in report.files for one in file.diagnostics]
    assert [one.attrib["message"] for one in root.iter("failure")] == [xml_text(one.message) for one in found]
    assert root.attrib["failures"] == str(len(found))
    assert {one.tag for one in root.iter()} <= {"testsuites", "testsuite", "testcase", "failure", "error"}
