from __future__ import annotations

import re
from typing import TYPE_CHECKING

from hypothesis import given
from hypothesis import strategies as st

from newslint.catalogue import Catalogue
from newslint.report import compact
from newslint.text import printable

if TYPE_CHECKING:
    from hypothesis.strategies import SearchStrategy

    from newslint.lint import Report

LINE = re.compile(r"(?P<path>.+):(?P<line>\d+):(?P<column>\d+): (?P<level>error|warning|info): .+ \[.+\]")


def test_a_line_for_each_finding(report: Report) -> None:
    assert compact.render(report, Catalogue(())).splitlines() == [
        "drafts/xi.md:3:20: error: “Shi” is Xi under another spelling [names/variant]",
        "drafts/xi.md:5:1: info: A pasted widget [residue/widget]",
    ]


@given(st.data())
def test_hostile_drafts_add_no_line(reports: SearchStrategy[Report], data: st.DataObject) -> None:
    report = data.draw(reports)
    lines = [line for line in compact.render(report, Catalogue(())).split("\n") if line]
    assert len(lines) == sum(len(file.diagnostics) for file in report.files)
    assert all(LINE.fullmatch(line) and printable(line) == line for line in lines)
