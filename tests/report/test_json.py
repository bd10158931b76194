from __future__ import annotations

import json as standard

from newslint import __version__
from newslint.catalogue import Catalogue
from newslint.lint import Context, Diagnostic, Evidence, Fault, FileReport, InputError, Level, Repair, Report
from newslint.report import json
from newslint.text import Edit, Position, Span

START, END = Position(1080, 11, 13), Position(1083, 11, 16)


def one(repair: Repair | None = None, excerpt: str = "Shi") -> Diagnostic:
    related = (Evidence("“Xi”", Position(4, 1, 5), Position(6, 1, 7)),)
    context = Context("Mr ", " said")
    return Diagnostic("names/variant", Level.ERROR, "m", START, END, excerpt, context, related, repair)


def test_the_whole_contract_in_its_order() -> None:
    repair = Repair("Write “Xi”", safe=False, edits=(Edit(Span(1080, 1083), "Xi"),))
    report = Report(
        (FileReport("drafts/xi.md", (one(repair), one())), FileReport("clean.md", ())),
        (InputError("gone.md", "no such file"),),
        (Fault("a.md", "dates/weekday", "KeyError: 1"),),
    )
    start, end = '{"offset": 1080, "line": 11, "column": 13}', '{"offset": 1083, "line": 11, "column": 16}'
    finding = (
        f'{{"rule": "names/variant", "level": "error", "message": "m", "start": {start}, "end": {end}, '
        '"excerpt": "Shi", "related": [{"message": "“Xi”", "start": {"offset": 4, "line": 1, "column": 5}, '
        '"end": {"offset": 6, "line": 1, "column": 7}}], "fix": '
    )
    fix = '{"title": "Write “Xi”", "safe": false, "edits": [{"start": 1080, "end": 1083, "text": "Xi"}]}'
    assert json.render(report, Catalogue(())) == (
        f'{{"schema": 1, "version": "{__version__}", "files": ['
        f'{{"path": "drafts/xi.md", "findings": [{finding}{fix}}}, {finding}null}}]}}, '
        '{"path": "clean.md", "findings": []}], '
        '"errors": [{"path": "gone.md", "message": "no such file"}, '
        '{"path": "a.md", "message": "a fault in dates/weekday: KeyError: 1; please report it"}], '
        '"summary": {"files": 2, "error": 2, "warning": 0, "suggestion": 0}}'
    )


def test_a_repair_that_can_only_be_shown_has_no_edits() -> None:
    report = Report((FileReport("a.md", (one(Repair("Remove it", safe=False, edits=())),)),))
    fix = standard.loads(json.render(report, Catalogue(())))["files"][0]["findings"][0]["fix"]
    assert fix == {"title": "Remove it", "safe": False, "edits": []}


def test_any_letters_come_back_but_lone_surrogates() -> None:
    letters = '\x00\x1b\u2028”😀"\\\ud83d'
    written = json.render(Report((FileReport("\udce9.md", (one(excerpt=letters),)),)), Catalogue(()))
    read = standard.loads(written.encode())["files"][0]
    assert read["findings"][0]["excerpt"] == letters[:-1] + "\ufffd"
    assert read["path"] == "\ufffd.md"
