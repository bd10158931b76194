"""What stays known and what is new when a draft is edited, and what recording anew keeps."""

from __future__ import annotations

import json
import os
import re
import subprocess
from contextlib import suppress
from pathlib import Path
from random import Random  # noqa: TC003 (hypothesis reads the hints)
from typing import TYPE_CHECKING

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from newslint.engine import baseline_file
from newslint.engine.baseline import Baseline, Mark, Recorded
from newslint.engine.baselines import NAME, Baselines, place, renew
from newslint.errors import SettingsError
from newslint.lint import Context, Diagnostic, Fault, FileReport, Gone, InputError, Level, Report
from newslint.text import LineIndex

if TYPE_CHECKING:
    from collections.abc import Iterable

RULE = "text/doubled-word"
FAULTS = ("He told told the court.", "Ferries were were late on Sunday.", "It rained in in the hills.")
OTHERS = ("The quay reopened.", "Nobody was hurt.", "Trains ran on time.")


def found(*paragraphs: str) -> tuple[Diagnostic, ...]:
    draft = "\n\n".join(paragraphs)
    lines = LineIndex(draft)
    diagnostics = []
    for match in re.finditer(r"\b(\w+) \1\b", draft):
        start, end = lines.position(match.start()), lines.position(match.end())
        line = lines.line(start.line)
        context = Context(line[: start.column - 1], line[end.column - 1 :])
        diagnostics.append(Diagnostic(RULE, Level.WARNING, "m", start, end, match[0], context))
    return tuple(diagnostics)


def recorded(*paragraphs: str) -> Baseline:
    """Return a baseline that records what is found in the draft a.md."""
    (renewal,) = renew(Report((FileReport("a.md", found(*paragraphs)),)), ["a.md"], Path(NAME))
    return renewal.new


def save(baseline: Baseline) -> None:
    baseline.file.write_text(baseline_file.text(baseline), encoding="utf-8")


def drafts(baseline: Baseline) -> list[str]:
    return sorted(record.path for record in baseline.records)


@pytest.fixture(autouse=True)
def newsroom(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    folder = tmp_path / "newsroom"
    (folder / ".git").mkdir(parents=True)
    monkeypatch.chdir(folder)
    for name in ("HOME", "XDG_CONFIG_HOME", "APPDATA"):
        monkeypatch.setenv(name, str(tmp_path))
    return folder


@settings(suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(st.permutations(FAULTS), st.lists(st.sampled_from(OTHERS)), st.randoms())
def test_findings_stay_known_while_paragraphs_move_and_others_come(
    faults: list[str], others: list[str], shuffle: Random
) -> None:
    baseline = recorded(*FAULTS)
    paragraphs = [*faults, *others]
    shuffle.shuffle(paragraphs)
    now = found(*paragraphs)
    assert baseline.new("a.md", now) == ()
    assert (baseline.count("a.md", now), baseline.gone("a.md", now, {RULE})) == (3, 0)


def test_one_more_of_the_same_is_new() -> None:
    fault = FAULTS[0]
    assert len(recorded(fault, fault).records) == 2
    (new,) = recorded(fault, fault).new("a.md", found(fault, OTHERS[0], fault, fault))
    assert new.start.line == 7
    assert len(recorded(fault).new("b.md", found(fault))) == 1


def test_what_was_mended_is_gone_if_its_rule_ran() -> None:
    baseline, now = recorded(*FAULTS), found(*FAULTS[1:])
    assert baseline.new("a.md", now) == ()
    assert baseline.gone("a.md", now, {RULE, "names/variant"}) == 1
    assert baseline.gone("a.md", now, {"names/variant"}) == 0


def test_a_baseline_holds_for_the_drafts_around_it(newsroom: Path) -> None:
    (newsroom / "blog" / "2021").mkdir(parents=True)
    fault = found(FAULTS[0])
    report = Report((FileReport("blog/2021/a.md", fault),))
    (renewal,) = renew(report, ["."], newsroom / "blog" / NAME)
    assert drafts(renewal.new) == ["2021/a.md"]
    save(renewal.new)
    save(
        Baseline(newsroom.parent / NAME, [Recorded("newsroom/a.md", Mark(RULE, "0"))])
    )  # above the repository
    near = Baselines(None, use=True)
    assert near.of("blog/2021/a.md").new("blog/2021/a.md", fault) == ()
    assert near.of("blog/../blog/2021/a.md").file == renewal.new.file
    assert near.of("a.md").records == frozenset()
    assert Baselines(None, use=False).of("blog/2021/a.md").records == frozenset()
    assert Baselines(renewal.new.file, use=True).of("a.md").records == renewal.new.records


def test_where_a_new_baseline_goes(newsroom: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    deep = newsroom / "site" / "news"
    deep.mkdir(parents=True)
    assert place("site/news") == newsroom / NAME
    (newsroom / "site" / ".newslint.yml").touch()
    assert place("site/news") == newsroom / "site" / NAME
    (newsroom / NAME).touch()
    assert place("site/news") == newsroom / NAME
    (newsroom / NAME).unlink()
    (newsroom / "site" / ".newslint.yml").unlink()
    (newsroom / ".git").rmdir()
    assert place("site/news") == newsroom / NAME
    monkeypatch.chdir(newsroom.parent)
    monkeypatch.setenv("HOME", str(newsroom))
    assert place("newsroom/site/news") == deep / NAME


def test_recording_some_drafts_leaves_the_others(newsroom: Path) -> None:
    names = ["kept.md", "gone.md", "folder/moved.md", "folder/linted.md", "folder/bad.md", "folder/faulty.md"]
    names.append("folder/excluded.md")
    (newsroom / "folder").mkdir()
    for name in names:
        if name not in {"gone.md", "folder/moved.md"}:
            (newsroom / name).touch()
    save(Baseline(newsroom / NAME, [Recorded(name, Mark(RULE, "0")) for name in names]))
    report = Report(
        (FileReport("folder/faulty.md", ()), FileReport("folder/linted.md", found(*FAULTS[:2]))),
        errors=(InputError("folder/bad.md", "not UTF-8"),),
        faults=(Fault("folder/faulty.md", RULE, "KeyError"),),
    )
    (renewal,) = renew(report, ["folder"], None)
    assert len(renewal.old.records) == len(names)
    assert drafts(renewal.new) == [
        "folder/bad.md",
        "folder/faulty.md",
        "folder/linted.md",
        "folder/linted.md",
        "kept.md",
    ]


def test_drafts_that_are_gone_are_told_of_where_one_looked(newsroom: Path) -> None:
    (newsroom / "news").mkdir()
    (newsroom / "news" / "here.md").touch()
    names = ["news/here.md", "news/gone.md", "gone.md", "newsletter/gone.md"]
    save(Baseline(newsroom / NAME, [Recorded(name, Mark(RULE, "0")) for name in names]))
    baselines = Baselines(None, use=True)
    baselines.of("news/here.md")
    assert list(baselines.lost(["news", "gone.md"])) == [Gone(str(newsroom / "news" / "gone.md"), 1)]


PATHS = st.text(st.characters(exclude_characters="\0"), min_size=1) | st.binary(min_size=1).map(os.fsdecode)
RECORDS = st.sets(st.builds(Recorded, PATHS, st.builds(Mark, st.text(st.characters()), st.text())))


@settings(suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(RECORDS)
def test_what_is_written_is_read(records: set[Recorded]) -> None:
    baseline = Baseline(Path(NAME), records)
    save(baseline)
    assert baseline_file.read(baseline.file).records == records
    written = baseline.file.read_text(encoding="utf-8")
    *rows, version = json.loads(written)
    assert rows == sorted([path, *mark] for path, mark in records)
    assert version == {"newslint-baseline": 1}
    assert len(written.split("\n")) == len(records) + 4


def test_no_word_of_a_draft_is_written() -> None:
    written = baseline_file.text(recorded(*FAULTS))
    assert re.fullmatch(
        r'\[\n(\["a\.md", "text/doubled-word", "[0-9a-f]{16}"\],\n){3}\{"newslint-baseline": 1\}\n\]\n',
        written,
    )


def test_git_merges_what_two_branches_record(newsroom: Path) -> None:
    def write(name: str, paths: Iterable[str]) -> str:
        baseline = Baseline(newsroom / name, [Recorded(path, Mark(RULE, "0")) for path in paths])
        save(baseline)
        return name

    base = write("base", ["b.md", "c.md"])
    ours = write("ours", ["a.md", "b.md", "c.md"])
    theirs = write("theirs", ["b.md", "c.md", "d.md"])
    subprocess.run(["git", "merge-file", ours, base, theirs], check=True)
    assert drafts(baseline_file.read(newsroom / ours)) == ["a.md", "b.md", "c.md", "d.md"]


ROW = '["a.md", "x/y", "0"]'
END = '{"newslint-baseline": 1}\n]\n'


@pytest.mark.parametrize("between", [",\n", "\n", ",\n\n,  ", f",\n{ROW},\n"])
def test_a_careless_merge_is_read(between: str) -> None:
    Path(NAME).write_text(f'[\n["b.md", "x/y", "0"]{between}{ROW}\n{END}', encoding="utf-8")
    assert drafts(baseline_file.read(Path(NAME))) == ["a.md", "b.md"]


@pytest.mark.parametrize(
    ("source", "message"),
    [
        ("", ":1: the end is missing; after a merge,"),
        ("[\n", ":2: the end is missing"),
        (f"[\n{ROW},\n", ":3: the end is missing"),
        (
            f"[\n{ROW},\n<<<<<<< HEAD\n{ROW},\n{END}",
            ":3: no recorded finding stands here; after a merge, keep",
        ),
        (f'[\n{ROW},\n["a.md", "x/y"],\n{END}', ":3: no recorded finding"),
        (f'[\n{ROW},\n["a.md", "x/y", 3],\n{END}', ":3: no recorded finding"),
        (f"[\n{ROW},\n{{}},\n{END}", ":3: no recorded finding"),
        ("[" * 100_000, ":1: no recorded finding"),
        (f"[\n[{'1' * 5000}],\n{END}", ":2: no recorded finding"),
        ('[\n{"newslint-baseline": 2}\n]\n', ": written by a newer newslint; update newslint"),
    ],
)
def test_a_damaged_baseline_is_refused(source: str, message: str) -> None:
    Path(NAME).write_text(source, encoding="utf-8")
    with pytest.raises(SettingsError, match=f"^{re.escape(NAME + message)}"):
        baseline_file.read(Path(NAME))


@settings(suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(st.binary() | st.lists(st.sampled_from(["[", "]", ",", "\n", ROW, END, '{"', "\\", "1"])).map("".join))
def test_whatever_stands_there_is_read_or_refused(source: bytes | str) -> None:
    Path(NAME).write_bytes(source if isinstance(source, bytes) else source.encode())
    with suppress(SettingsError):
        assert set(drafts(baseline_file.read(Path(NAME)))) <= {"a.md"}
