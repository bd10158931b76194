"""Whatever a stranger writes: no crash, no hang, every span inside the file, the same answer each time.

`make fuzz` runs these for as long as you like, with more and larger examples.
"""

from __future__ import annotations

import json
import os
from contextlib import suppress
from datetime import date
from functools import cache, lru_cache
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import TYPE_CHECKING

import pytest
from hypothesis import HealthCheck, given
from hypothesis import settings as budget
from hypothesis import strategies as st

from newslint import packs, readers, settings, stylebook
from newslint.engine import Request, Setup, Sight, inspect, mend, run
from newslint.engine.look import Looker
from newslint.engine.roster import Roster
from newslint.engine.setup import shipped_stylebook
from newslint.errors import NewslintError, ReadError, SettingsError
from newslint.settings import Settings

if TYPE_CHECKING:
    from random import Random

    from newslint.lint import Diagnostic
    from newslint.text import Position

ROOT = Path(__file__).parents[1]
EXAMPLES = int(os.environ.get("FUZZ_EXAMPLES", "40"))
FUZZED = budget(max_examples=EXAMPLES, deadline=None, suppress_health_check=[*HealthCheck])

NAMES = st.sampled_from(["draft.md", "2020-12-28-draft.md", "draft.txt", "draft.html", "draft.mdx", "-"])
DAYS = st.none() | st.dates(date(1990, 1, 1), date(2040, 1, 1))


@cache
def seeds() -> list[str]:
    """Return the blocks of the example drafts and of the scenarios: what the rules know something about."""
    folders = (ROOT / "examples", ROOT / "tests" / "scenarios")
    files = [
        file for folder in folders for file in sorted(folder.iterdir()) if file.suffix in (".md", ".html")
    ]
    return [block for file in files for block in file.read_text(encoding="utf-8").split("\n\n")]


MARKUP = st.sampled_from(
    """
    # > - * _ ** ` ``` ~~~ [ ]( ) ![ <!-- --> <!--newslint-disable <div> </p> <br/> <![CDATA[ &amp; &#0; {{<
    >}} {% %} [^1]: | --- === \\ “ ” ‘ ’ " ' « … — İ 😀 10,000 1.5 Jan. 2020-12-28 Xi Shi U.S. (NATO) @ READ
    https://x.example/?a=(b) Photo: % $5 ½ ١٢
    """.split()
) | st.sampled_from("\u00a0\u200b\u202e\ufffc\ufeff\0\u2028\u0301")
SPACE = st.sampled_from([" ", "\n", "\n\n", "\r\n", "\r", "\t", "    ", ""])
FRONT = st.sampled_from(
    [
        "",
        "---\n",
        "---\ntitle: Tea\ndate: 2020-12-28\n---\n",
        "---\ntitle: [\n---\n",
        "+++\na = 1\n+++\n",
        '{"a": 1}\n',
    ]
)


@st.composite
def texts(draw: st.DrawFn) -> str:
    """Return a draft of sense and nonsense."""
    parts = (
        st.sampled_from(seeds())
        | MARKUP
        | st.text(max_size=20)
        | st.sampled_from("a1. ,").map(lambda c: c * 99)
    )
    pieces = draw(st.lists(st.tuples(parts, SPACE), max_size=12))
    return draw(FRONT) + "".join(part + space for part, space in pieces)


DRAFTS = texts().map(lambda text: text.encode("utf-8", "surrogatepass")) | st.binary(max_size=200)


@lru_cache(maxsize=8)
def looker(day: date | None) -> Looker:
    return Looker(Request(use_config=False, day=day))


def look(name: str, data: bytes, day: date | None) -> Sight | None:
    try:
        return looker(day).look(name, data)
    except ReadError:
        return None


@FUZZED
@given(NAMES, DRAFTS, DAYS)
def test_any_draft(name: str, data: bytes, day: date | None) -> None:
    sight = look(name, data, day)
    if sight is None:
        return
    assert not sight.faults
    again = look(name, data, day)
    assert again
    assert (again.found, again.article.text) == (sight.found, sight.article.text)
    source = sight.article.source
    for one in sight.found:
        check_places(one, source)
        assert source[one.start.offset : one.end.offset] == one.excerpt
        for edit in one.repair.edits if one.repair else ():
            assert 0 <= edit.span.start <= edit.span.end <= len(source)
    assert [one.key for one in sight.found] == sorted({one.key for one in sight.found})


def check_places(one: Diagnostic, source: str) -> None:
    lines = source.replace("\r\n", "\n").replace("\r", "\n").split("\n")

    def inside(start: Position, end: Position) -> None:
        assert 0 <= start.offset <= end.offset <= len(source)
        for place in (start, end):
            assert 1 <= place.line <= len(lines)
            assert 1 <= place.column <= len(lines[place.line - 1]) + 2  # between the CR and the LF at most

    inside(one.start, one.end)
    for _, start, end in one.related:
        inside(start, end)


YAML = st.lists(
    st.sampled_from(
        r"""
        summary why level avoid swap casing line pattern bad good match needs rules files exclude people terms
        name family garbled near day title stylebook front-matter fail-on error warning off true 1 2020-12-28
        [[x]] ( ) + * \b [a-z]+ ? &x *x !!python/object:os.system <<
        """.split()
    )
    | st.sampled_from([": ", "\n", "\n  ", "\n- ", "{", "}", "[", "]", ", ", '"', "'", "|\n", "#", "\t", " "])
    | st.text(max_size=5),
    max_size=30,
).map("".join)
RULE = "summary: Avoid it.\nwhy: It is worn.\nlevel: error\n"


@FUZZED
@given(YAML)
def test_any_yaml(source: str) -> None:
    for load in (
        lambda: settings.load(source, Path(".newslint.yml")),
        lambda: stylebook.load(source, "stylebook.yml"),
        lambda: packs.load(source, "rule.yml"),
        lambda: packs.load(RULE + source, "rule.yml"),
    ):
        with suppress(SettingsError):  # any other error is a fault
            load()


def lines_of(entries: list[tuple[str, list[str]]]) -> str:
    return "\n".join(f"{left}: {', '.join(right)}" for left, right in entries)


PHRASES = st.lists(
    st.sampled_from(
        "data points information foci gas gases Xi Jinping Covid the | = : , ' - ß İ 10 Ltd.".split()
    ),
    min_size=1,
    max_size=4,
).map(" ".join)
LISTED = st.lists(PHRASES, max_size=3)


def entries(**more: st.SearchStrategy[object]) -> st.SearchStrategy[list[dict[str, object]]]:
    return st.lists(st.fixed_dictionaries(more), max_size=3)


HOUSES = st.fixed_dictionaries(
    {},
    optional={
        "people": entries(name=PHRASES, family=PHRASES, also=LISTED, wrong=LISTED),
        "organisations": entries(name=PHRASES, also=LISTED, wrong=LISTED),
        "terms": entries(name=PHRASES, garbled=LISTED, mistranslated=LISTED),
        "acronyms": entries(letters=PHRASES, expansion=PHRASES),
        "sites": entries(name=PHRASES, lines=LISTED, begins=LISTED),
        "paraphrases": st.fixed_dictionaries(
            {},
            optional={
                "fixed": LISTED.map(", ".join),
                "substitutes": st.lists(st.tuples(PHRASES, LISTED)).map(lines_of),
                "documented": st.lists(st.tuples(PHRASES, LISTED)).map(lines_of),
                "ordinary": LISTED.map(", ".join),
            },
        ),
    },
)


@budget(parent=FUZZED, max_examples=max(5, EXAMPLES // 8))
@given(HOUSES, st.lists(PHRASES, max_size=12))
def test_any_stylebook(house: dict[str, object], parts: list[str]) -> None:
    try:
        book = stylebook.load(json.dumps(house), "stylebook.yml")  # JSON is YAML, too
    except SettingsError:
        return
    both = shipped_stylebook().under(book)
    article = readers.read(". ".join(parts).encode(), "draft.md")
    _, faults = inspect(article, Roster(Setup(Settings()).chosen("draft.md"), both.phrases), both)
    assert not faults


@budget(parent=FUZZED, max_examples=max(3, EXAMPLES // 20))
@given(st.lists(DRAFTS, min_size=2, max_size=6), st.randoms(use_true_random=False))
def test_the_order_of_the_files_and_the_number_of_jobs_change_nothing(
    drafts: list[bytes], chance: Random
) -> None:
    with TemporaryDirectory() as folder, pytest.MonkeyPatch.context() as monkeypatch:
        monkeypatch.setattr("newslint.engine.crew._BATCH", 1)
        paths = [os.path.join(folder, f"{number}.md") for number in range(len(drafts))]  # noqa: PTH118 (as text)
        for path, data in zip(paths, drafts, strict=True):
            Path(path).write_bytes(data)
        shuffled = [*paths]
        chance.shuffle(shuffled)
        wishes = [
            (paths, 1, False),
            (shuffled, 1, False),
            (shuffled, 2, False),
            (paths, 1, True),
            (paths, 1, True),
        ]
        reports = [
            run(Request(tuple(order), use_config=False, jobs=jobs, use_cache=remember))
            for order, jobs, remember in wishes
        ]
        assert all(report == reports[0] for report in reports)


@FUZZED
@given(NAMES, DRAFTS)
def test_any_draft_can_be_repaired(name: str, data: bytes) -> None:
    sight = look(name, data, None)
    if sight is None:
        return
    try:
        once = mend(data, sight, lambda one: looker(None).look(name, one), unsafe=True)
    except NewslintError:
        return
    assert (
        mend(once.data, once.sight, lambda one: looker(None).look(name, one), unsafe=True).data == once.data
    )
