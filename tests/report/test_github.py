from __future__ import annotations

from itertools import pairwise
from typing import TYPE_CHECKING, NamedTuple

from hypothesis import given
from hypothesis import strategies as st
from markdown_it import MarkdownIt

from newslint.catalogue import Catalogue
from newslint.lint import FileReport, Report
from newslint.report import github
from newslint.report.text import notes
from newslint.text import printable

if TYPE_CHECKING:
    from hypothesis.strategies import SearchStrategy
    from markdown_it.token import Token

NOTHING = Catalogue(())
SHI = "“Shi” is Xi under another spelling%0Aline 1: “Xi”%0Afix: Write “Xi” (unsafe: check it)"
WIDGET = "A pasted widget"


class Command(NamedTuple):
    name: str
    properties: dict[str, str]
    message: str


def parse(line: str) -> Command:
    """Read a workflow command as GitHub's runner does."""
    assert line.startswith("::")
    info, message = line[2:].split("::", 1)
    name, _, given_properties = info.partition(" ")
    properties = {}
    for one in given_properties.strip().split(","):
        key, _, value = one.partition("=")
        for token, escaped in (("\r", "%0D"), ("\n", "%0A"), (":", "%3A"), (",", "%2C"), ("%", "%25")):
            value = value.replace(escaped, token)
        properties[key] = value
    for token, escaped in (("\r", "%0D"), ("\n", "%0A"), ("%", "%25")):
        message = message.replace(escaped, token)
    return Command(name, properties, message)


def test_an_annotation_for_each_trouble_and_each_finding(report: Report) -> None:
    assert github.render(report, NOTHING).splitlines() == [
        "::error file=gone.md,title=newslint::no such file or directory",
        "::error file=clean.md,title=newslint::a fault in dates/weekday: KeyError: 1; please report it",
        f"::error file=drafts/xi.md,line=3,col=20,endLine=3,endColumn=23,title=names/variant::{SHI}",
        f"::notice file=drafts/xi.md,line=5,col=1,endLine=5,endColumn=11,title=residue/widget::{WIDGET}",
    ]


@given(st.data())
def test_hostile_drafts_say_what_they_say_and_command_nothing(
    reports: SearchStrategy[Report], data: st.DataObject
) -> None:
    report = data.draw(reports)
    found = [(file, one) for file in report.files for one in file.diagnostics]
    commands = [parse(line) for line in github.render(report, NOTHING).split("\n") if line]
    troubles = len(report.errors) + len(report.faults)
    assert len(commands) == troubles + len(found)
    names = {"error": "error", "warning": "warning", "suggestion": "notice"}
    for command, (file, one) in zip(commands[troubles:], found, strict=True):
        assert command.properties["file"] == printable(file.path)
        assert command.name == names[one.level.label]
        assert command.message == "\n".join([printable(one.message), *notes(one)])
        assert command.properties["title"] == printable(one.rule).rstrip()
        assert command.properties["line"] == str(one.start.line)
        assert ("col" in command.properties) is (one.start.line == one.end.line)
        assert set(command.properties) <= {"file", "line", "col", "endLine", "endColumn", "title"}


def cells(markdown: str) -> list[str]:
    """Return the cells of a document's table below its head; fail if there is anything but text in them."""
    tokens = MarkdownIt("commonmark").enable("table").parse(markdown)
    assert {token.type for token in tokens} <= {
        *("heading_open", "heading_close", "paragraph_open", "paragraph_close", "inline"),
        *("table_open", "table_close", "thead_open", "thead_close", "tbody_open", "tbody_close"),
        *("tr_open", "tr_close", "th_open", "th_close", "td_open", "td_close"),
        *("bullet_list_open", "bullet_list_close", "list_item_open", "list_item_close"),
    }
    found = []
    for before, token in pairwise(tokens):
        if token.type == "inline":
            text = plain(token)
            if before.type == "td_open":
                found.append(text)
    return found


def plain(token: Token) -> str:
    children = token.children or []
    assert {child.type for child in children} <= {"text", "text_special"}, children
    return "".join(child.content for child in children)


def test_the_summary_of_the_job(report: Report) -> None:
    summary = github.summary(report)
    assert "1 error and 1 suggestion in 1 of 2 files" in summary
    assert cells(summary) == [
        *("drafts/xi.md:3", "error", "names/variant", "“Shi” is Xi under another spelling"),
        *("drafts/xi.md:5", "suggestion", "residue/widget", "A pasted widget"),
    ]


def test_the_summary_of_a_clean_run() -> None:
    summary = github.summary(Report((FileReport("a.md", ()),)))
    assert "No faults found in 1 file" in summary
    assert not cells(summary)


@given(st.data())
def test_hostile_drafts_are_text_in_the_summary(reports: SearchStrategy[Report], data: st.DataObject) -> None:
    report = data.draw(reports)
    found = cells(github.summary(report))
    messages = [one.message for file in report.files for one in file.diagnostics]
    assert [" ".join(one.split()) for one in found[3::4]] == [
        " ".join(printable(one).split()) for one in messages
    ]


def test_the_summary_stays_within_what_github_takes(report: Report) -> None:
    (one, _), path = report.files[0].diagnostics, "drafts/xi.md"
    summary = github.summary(Report((FileReport(path, (one,) * 20_000),)))
    assert 200_000 < len(summary.encode()) < 1_000_000
    shown = len(cells(summary)) // 4
    assert summary.endswith(f"\n\nand {20_000 - shown:,} more\n")
