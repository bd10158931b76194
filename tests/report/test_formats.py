"""What holds for every format."""

from __future__ import annotations

import re
import subprocess
import sys
from pathlib import Path
from typing import TYPE_CHECKING

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

import newslint.report
from newslint import catalogue
from newslint.catalogue import Catalogue
from newslint.lint import FileReport, Report
from newslint.report import FORMATS, render
from newslint.report.inert import in_log

if TYPE_CHECKING:
    from hypothesis.strategies import SearchStrategy

FOLDER = Path(newslint.report.__file__).parent
RENDERER = re.compile(r"^def render\(report: Report, _?catalogue: Catalogue\)", re.MULTILINE)
QUIET = {"compact", "github"}


def test_every_module_that_renders_is_a_format() -> None:
    rendering = {
        path.relative_to(FOLDER).parts[0].removesuffix(".py")
        for path in FOLDER.rglob("*.py")
        if RENDERER.search(path.read_text(encoding="utf-8"))
    }
    assert rendering == set(FORMATS)


@pytest.mark.parametrize("form", FORMATS)
def test_a_clean_run_and_a_run_without_drafts(form: str) -> None:
    for report in (Report(()), Report((FileReport("a.md", ()),))):
        written = render(form, report, Catalogue(()))
        assert bool(written) is (form not in QUIET)
        assert not written.endswith("\n\n")


@pytest.mark.parametrize("form", FORMATS)
def test_the_rules_change_only_the_formats_that_explain_them(form: str, report: Report) -> None:
    without, rules = render(form, report, Catalogue(())), catalogue.load()
    assert (render(form, report, rules) != without) is FORMATS[form].explains


@pytest.mark.parametrize("form", sorted(set(FORMATS) - {"github"}))
@settings(max_examples=30)
@given(st.data())
def test_no_draft_commands_the_runner_that_prints_the_report(
    form: str, reports: SearchStrategy[Report], data: st.DataObject
) -> None:
    written = render(form, data.draw(reports), Catalogue(()))
    written.encode()
    printed = in_log(written)
    assert "##[" not in printed
    assert not any(line.lstrip().startswith("::") for line in re.split(r"[\r\n]", printed))
    if form not in {"text", "compact", "html"}:
        assert printed == written


def test_a_format_is_imported_when_it_is_asked_for() -> None:
    code = (
        "import sys, newslint.report; print([one for one in sys.modules if one.startswith(('json', 'xml'))])"
    )
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert done.stdout == "[]\n"
