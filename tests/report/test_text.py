from __future__ import annotations

import os
import re
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from newslint.catalogue import Catalogue
from newslint.lint import (
    Context,
    Diagnostic,
    Evidence,
    Fault,
    FileReport,
    Gone,
    InputError,
    Level,
    Repair,
    Report,
    Withheld,
)
from newslint.report import Terminal, text
from newslint.report.columns import columns
from newslint.text import Edit, LineIndex, Position, Span

DRAFT = """\
President Xi Jinping landed in Rome on Monday.

Later that day Mr Shi told the congress that the reforms would go on, and Xi left.
"""


def found(
    draft: str,
    excerpt: str,
    level: Level = Level.ERROR,
    *,
    rule: str = "names/variant",
    message: str = "“Shi” is Xi under another spelling",
    related: tuple[Evidence, ...] = (),
    repair: Repair | None = None,
) -> Diagnostic:
    """Return the finding that marks the first such excerpt of the draft."""
    lines = LineIndex(draft)
    span = Span(draft.index(excerpt), draft.index(excerpt) + len(excerpt))
    start, end = lines.position(span.start), lines.position(span.end)
    ends = lines.start(end.line) + len(lines.line(end.line))
    context = Context(draft[lines.start(start.line) : span.start], draft[span.end : ends])
    return Diagnostic(rule, level, message, start, end, excerpt, context, related, repair)


def here(message: str, line: int) -> Evidence:
    return Evidence(message, Position(0, line, 1), Position(1, line, 2))


def shown(*files: FileReport, width: int = 80, colour: bool = False) -> str:
    return "".join(text.findings(Report(files), Terminal(width, colour)))


def test_a_finding_with_its_evidence_and_its_repair() -> None:
    one = found(
        DRAFT,
        "Shi",
        related=(here("“Xi”", 7), here("“Xi”", 5), here("“Xi”", 31), here("“Xi”", 5)),
        repair=Repair("Write “Xi”", safe=False, edits=(Edit(Span(66, 69), "Xi"),)),
    )
    assert shown(FileReport("drafts/xi.md", (one,)), FileReport("clean.md", ())) == (
        "drafts/xi.md:3:19  error  names/variant  “Shi” is Xi under another spelling\n"
        "  3 │ Later that day Mr Shi told the congress that the reforms would go on, …\n"
        "    │                   ^^^\n"
        "    ├ lines 5, 7 and 31: “Xi”\n"
        "    ╰ fix: Write “Xi” (unsafe: check it)\n"
        "\n"
    )


def test_findings_of_two_files() -> None:
    one = found(
        "READ  Markets fall",
        "READ  Markets fall",
        Level.WARNING,
        rule="residue/widget",
        message="A pasted widget",
    )
    other = found("\n" * 99 + "\tteh", "teh", Level.SUGGESTION, rule="text/typo", message="“teh” is no word")
    assert shown(FileReport("a.md", (one,)), FileReport("b.md", (other,))) == (
        "a.md:1:1  warning  residue/widget  A pasted widget\n"
        "  1 │ READ  Markets fall\n"
        "    │ ^^^^^^^^^^^^^^^^^^\n"
        "\n"
        "b.md:100:2  suggestion  text/typo  “teh” is no word\n"
        "  100 │ teh\n"
        "      │ ^^^\n"
        "\n"
    )


def test_much_evidence_is_folded() -> None:
    related = [here("“Xi”", line) for line in range(1, 2000)] + [here(f"“Hsi {n}”", 3) for n in range(4)]
    assert shown(FileReport("a.md", (found(DRAFT, "Shi", related=tuple(related)),))).splitlines()[3:] == [
        "    ├ lines 1, 2, 3, 4, 5, 6 and 1,993 more: “Xi”",
        "    ├ line 3: “Hsi 0”",
        "    ├ line 3: “Hsi 1”",
        "    ╰ and 2 more",
        "",
    ]


@pytest.mark.parametrize(
    ("repair", "line"),
    [
        (Repair("Remove it", safe=True, edits=(Edit(Span(0, 1), ""),)), "fix: Remove it (safe)"),
        (Repair("Remove it", safe=False, edits=(Edit(Span(0, 1), ""),)), "fix: Remove it (unsafe: check it)"),
        (Repair("Remove it", safe=False, edits=()), "fix: Remove it (by hand)"),
    ],
)
def test_a_repair_says_how_far_to_trust_it(repair: Repair, line: str) -> None:
    assert f"    ╰ {line}\n" in shown(FileReport("a.md", (found(DRAFT, "Shi", repair=repair),)))


def test_the_marks_stand_below_the_excerpt_whatever_stands_before_it() -> None:
    draft = "In 北京, at the cafe\u0301\u200b,\tMr Shi\u0301 北 left"
    lines = shown(FileReport("a.md", (found(draft, "Shi\u0301 北"),))).splitlines()
    assert lines[1] == "  1 │ In 北京, at the cafe\u0301\u200b,␉Mr Shi\u0301 北 left"
    assert lines[2] == "    │ " + " " * 25 + "^^^^^^"


def test_an_excerpt_of_no_width_has_a_mark_too() -> None:
    assert "    │   ^\n" in shown(FileReport("a.md", (found("He\u200b said", "\u200b"),)))


def test_an_excerpt_over_several_lines() -> None:
    lines = shown(FileReport("a.md", (found("He READ\r\n\r\nMore said", "READ\r\n\r\nMore"),))).splitlines()
    assert lines[1:3] == ["  1 │ He READ⏎More said", "    │    ^^^^^^^^^"]


def test_no_control_character_of_a_draft_reaches_the_terminal() -> None:
    evil = "\x1b[2J\x1b]0;title\x07\x9b31m\r\x08\u202e\ud800\u2028\x00\x7f"
    one = found(
        f"a {evil}b{evil} c",
        f"{evil}b",
        message=f"“{evil}”",
        rule=f"house/{evil}",
        related=(here(evil, 1),),
        repair=Repair(evil, safe=True, edits=()),
    )
    report = Report(
        (FileReport(f"{evil}.md", (one,)),), (InputError(evil, evil),), (Fault(evil, evil, evil),)
    )
    plain = Terminal()
    parts = [*text.findings(report, plain), text.summary(report, [evil], plain)]
    parts += [
        text.error(report.errors[0]),
        text.fault(report.faults[0]),
        text.summary(Report(()), [evil], plain),
    ]
    assert "".join(parts).replace("\n", "").isprintable()


def test_colours_change_no_letter() -> None:
    files = (FileReport("a.md", (found(DRAFT, "Shi", related=(here("“Xi”", 1),)),)),)
    coloured = shown(*files, colour=True)
    assert "\x1b[1;31mShi\x1b[0m" in coloured
    assert re.sub(r"\x1b\[[0-9;]*m", "", coloured) == shown(*files)


@given(st.text(max_size=300), st.text(min_size=1, max_size=300), st.text(max_size=300), st.integers(0, 200))
def test_a_draft_of_any_letters_fits_any_terminal(before: str, excerpt: str, after: str, width: int) -> None:
    start, end = Position(0, 12, 1), Position(1, 12, 2)
    one = Diagnostic("a/b", Level.ERROR, "m", start, end, excerpt, Context(before[-160:], after[:160]))
    header, line, marks, *_ = shown(FileReport("a.md", (one,)), width=width).split("\n")
    assert header == "a.md:12:1  error  a/b  m"
    assert columns(line) <= max(40, min(width, 120))
    assert line.startswith("  12 │ ")
    assert marks.startswith("     │ ")
    assert columns(marks) <= max(40, columns(line))


def counted(*levels: Level) -> FileReport:
    return FileReport("a.md", tuple(found(DRAFT, "Shi", level) for level in levels))


E, W, S = Level.ERROR, Level.WARNING, Level.SUGGESTION
CLEAN = FileReport("b.md", ())


@pytest.mark.parametrize(
    ("files", "line"),
    [
        ((counted(E, E, E, W, W, S, S), CLEAN), "3 errors, 2 warnings and 2 suggestions in 1 of 2 files."),
        ((counted(E, W), counted(S)), "1 error, 1 warning and 1 suggestion in 2 of 2 files."),
        ((counted(E, S),), "1 error and 1 suggestion in 1 file."),
        ((counted(W), CLEAN), "1 warning in 1 of 2 files."),
        ((CLEAN, CLEAN), "No faults found in 2 files."),
        ((CLEAN,), "No faults found in 1 file."),
        ((CLEAN,) * 1234, "No faults found in 1,234 files."),
        ((), "No drafts found in news and sport.md."),
    ],
)
def test_summary(files: tuple[FileReport, ...], line: str) -> None:
    assert text.summary(Report(files), ["./news", "sport.md"], Terminal()) == line


def test_paths_are_shown_as_the_user_would_write_them(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(tmp_path)
    draft = str(Path("drafts", "xi.md"))
    assert text.shown(str(tmp_path / draft)) == draft
    assert text.shown(f".{os.sep}{draft}") == draft
    assert text.shown(f"{tmp_path}-old") == f"{tmp_path}-old"
    assert text.shown("-") == "-"


def test_how_often_each_rule_found_something() -> None:
    file = FileReport(
        "a.md",
        (
            *(found(DRAFT, "Shi") for _ in range(2)),
            *(found(DRAFT, "Shi", S, rule="text/typo") for _ in range(1200)),
            *(found(DRAFT, "Shi", W, rule="dates/weekday") for _ in range(2)),
        ),
    )
    assert text.statistics(Report((file, CLEAN)), Terminal()) == (
        "1,200  suggestion  text/typo\n    2  warning     dates/weekday\n    2  error       names/variant\n"
    )
    assert text.statistics(Report((CLEAN,)), Terminal()) == ""


def test_the_whole_report_without_a_terminal() -> None:
    one = FileReport("a.md", (found(DRAFT, "Shi"),))
    troubles = (InputError("gone.md", "no such file"),), (Fault("a.md", "a/b", "KeyError: 1"),)
    assert text.render(Report((one,), *troubles), Catalogue(())) == (
        f"{shown(one)}1 error in 1 file.\n"
        "gone.md: no such file\n"
        "a fault in a/b on a.md: KeyError: 1; please report it"
    )
    assert text.render(Report((), *troubles[:1]), Catalogue(())) == "gone.md: no such file"
    assert text.render(Report(()), Catalogue(())) == "No drafts found."


def test_what_is_withheld_is_told() -> None:
    assert [*text.withheld(Report(()))] == []
    gone = tuple(Gone(f"{name}\x1b.md", 2) for name in "abcde")
    assert [*text.withheld(Report((), withheld=Withheld(1, 1_200, gone[:1])))] == [
        "1 recorded finding is not shown.",
        "1,200 findings on unchanged lines are not shown.",
        "2 recorded findings are gone from a␛.md; run “newslint baseline” to take them out.",
    ]
    (line,) = text.withheld(Report((), withheld=Withheld(gone=gone)))
    assert line.startswith("10 recorded findings are gone from a␛.md, b␛.md, c␛.md and 2 more; run")
