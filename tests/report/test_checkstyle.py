from __future__ import annotations

import xml.etree.ElementTree as ET
from typing import TYPE_CHECKING

from hypothesis import given
from hypothesis import strategies as st

from newslint.catalogue import Catalogue
from newslint.report import checkstyle
from newslint.report.encode_xml import xml_text

if TYPE_CHECKING:
    from hypothesis.strategies import SearchStrategy

    from newslint.lint import Report


def test_the_whole_document(report: Report) -> None:
    assert checkstyle.render(report, Catalogue(())) == (
        '<?xml version="1.0" encoding="UTF-8"?>\n'
        '<checkstyle version="4.3">\n'
        '  <file name="drafts/xi.md">\n'
        '    <error line="3" column="20" severity="error" message="“Shi” is Xi under another spelling"'
        ' source="newslint.names/variant" />\n'
        '    <error line="5" column="1" severity="info" message="A pasted widget"'
        ' source="newslint.residue/widget" />\n'
        "  </file>\n"
        '  <file name="clean.md">\n'
        '    <error severity="error" message="a fault in dates/weekday: KeyError: 1; please report it"'
        ' source="newslint" />\n'
        "  </file>\n"
        '  <file name="gone.md">\n'
        '    <error severity="error" message="no such file or directory" source="newslint" />\n'
        "  </file>\n"
        "</checkstyle>"
    )


@given(st.data())
def test_hostile_drafts(reports: SearchStrategy[Report], data: st.DataObject) -> None:
    report = data.draw(reports)
    root = ET.fromstring(checkstyle.render(report, Catalogue(())).encode())  # noqa: S314 (our own)
    assert {one.tag for one in root.iter()} <= {"checkstyle", "file", "error"}
    found = [one for file in report.files for one in file.diagnostics]
    placed = [one.attrib for one in root.iter("error") if "line" in one.attrib]
    assert [(one["message"], one["line"]) for one in placed] == [
        (xml_text(one.message), str(one.start.line)) for one in found
    ]
