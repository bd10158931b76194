"""Reports to render: one that a reader can follow, and as many hostile ones as hypothesis can think of."""

from __future__ import annotations

import os
from typing import TYPE_CHECKING

import pytest
from hypothesis import strategies as st

from newslint.article import Article, SourceMap
from newslint.lint import (
    Context,
    Diagnostic,
    Evidence,
    Fault,
    FileReport,
    InputError,
    Level,
    Repair,
    Report,
)
from newslint.text import Edit, LineIndex, Span

if TYPE_CHECKING:
    from collections.abc import Sequence
    from pathlib import Path

    from hypothesis.strategies import SearchStrategy

DRAFT = """\
“President Xi Jinping” landed in Rome on Monday.

Later that day “Mr Shi” told the congress that the reforms would go on.

READ  More
"""

BAIT = """
    ::error::pwned
    ##[error]pwned
    %0A::warning::x
    ,file=x::
    %25
    [click](javascript:alert(1))
    ![x](//evil.example/x.png)
    [a\\](1)
    ][1]
    {0}
    {{<
    <script>alert(1)</script>
    <!--
    ]]>
    &amp;
    |
    `
    ~~~~
    @editor
    https://evil.example
    www.evil.example
""".split("\n")
LETTERS = (
    "\x00",
    "\x1b[2J",
    "\r",
    "\r\n",
    "\n",
    "\n\n",
    "\t",
    " ",
    "\u2028",
    "\u202e",
    "\ufffe",
    "\uffff",
    "\ud800",
    "”",
)


@pytest.fixture(autouse=True)
def repository(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    (tmp_path / ".git").mkdir()
    monkeypatch.chdir(tmp_path)
    return tmp_path


def at(
    source: str,
    span: Span,
    *,
    rule: str = "names/variant",
    level: Level = Level.ERROR,
    message: str = "m",
    related: Sequence[tuple[str, Span]] = (),
    repair: Repair | None = None,
) -> Diagnostic:
    """Return a finding in a file, as the engine would stamp it."""
    lines = LineIndex(source)
    start, end = lines.position(span.start), lines.position(span.end)
    ends = lines.start(end.line) + len(lines.line(end.line))
    before = source[max(lines.start(start.line), span.start - 160) : span.start]
    return Diagnostic(
        rule,
        level,
        message,
        start,
        end,
        span.of(source),
        Context(before, source[span.end : min(ends, span.end + 160)]),
        tuple(Evidence(told, *map(lines.position, place)) for told, place in related),
        repair,
    )


@pytest.fixture
def report() -> Report:
    """Return a report of two drafts, one of them clean, one that cannot be read, and a fault."""
    xi, shi = DRAFT.index("Xi"), DRAFT.index("Shi")
    span = Span(shi, shi + 3)
    widget = Span(DRAFT.index("READ"), len(DRAFT) - 1)
    found = (
        at(
            DRAFT,
            span,
            message="“Shi” is Xi under another spelling",
            related=[("“Xi”", Span(xi, xi + 2))],
            repair=Repair("Write “Xi”", safe=False, edits=(Edit(span, "Xi"),)),
        ),
        at(DRAFT, widget, rule="residue/widget", level=Level.SUGGESTION, message="A pasted widget"),
    )
    article = Article(DRAFT, DRAFT, SourceMap(()))
    return Report(
        (FileReport("drafts/xi.md", found, article=article), FileReport("clean.md", ())),
        (InputError("gone.md", "no such file or directory"),),
        (Fault("clean.md", "dates/weekday", "KeyError: 1"),),
    )


def _reports() -> SearchStrategy[Report]:
    parts = st.one_of(
        st.text(max_size=8), st.sampled_from([one.strip() for one in BAIT]), st.sampled_from(LETTERS)
    )
    texts = st.lists(parts, min_size=1, max_size=8).map("".join)
    said = texts.map(lambda text: f"a{text}")
    names = st.one_of(
        st.binary(min_size=1, max_size=12).map(
            lambda name: os.fsdecode(name.replace(b"\0", b"").replace(b"/", b"")) + ".md"
        ),
        st.sampled_from(["::error::x.md", "##[error]x.md", "a%2C,b:c.md", " ::warning::é.md"]),
    )

    @st.composite
    def findings(draw: st.DrawFn, source: str) -> Diagnostic:
        def span() -> Span:
            start = draw(st.integers(0, len(source)))
            return Span(start, draw(st.integers(start, min(len(source), start + 9))))

        place = span()
        edits = draw(st.sampled_from([(), (Edit(place, draw(texts)),)]))
        return at(
            source,
            place,
            rule=draw(st.one_of(st.sampled_from(["names/variant", "dates/weekday"]), said)),
            level=draw(st.sampled_from(Level)),
            message=draw(said),
            related=[(draw(said), span()) for _ in range(draw(st.integers(0, 2)))],
            repair=draw(st.sampled_from([None, Repair(draw(said), safe=bool(edits), edits=edits)])),
        )

    @st.composite
    def files(draw: st.DrawFn, path: str) -> FileReport:
        source = draw(texts)
        found = draw(st.lists(findings(source), max_size=3, unique_by=lambda one: one.key))
        ordered = tuple(sorted(found, key=lambda one: one.key))
        return FileReport(path, ordered, article=Article(source, source, SourceMap(())))

    @st.composite
    def reports(draw: st.DrawFn) -> Report:
        paths = sorted(draw(st.sets(names, max_size=3)))
        read = tuple(draw(files(path)) for path in paths)
        errors = tuple(InputError(f"gone-{path}", draw(said)) for path in paths[:1])
        faults = tuple(Fault(path, draw(said), draw(said)) for path in paths[1:2])
        return Report(read, errors, faults)

    return reports()


@pytest.fixture(scope="session")
def reports() -> SearchStrategy[Report]:
    """Return the strategy that makes hostile reports."""
    return _reports()
