"""Repairs: which are made, in which order, and that they leave nothing behind that was not promised."""

from __future__ import annotations

import re
from functools import cache
from pathlib import Path
from typing import TYPE_CHECKING

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from newslint import api, catalogue, readers
from newslint.catalogue import NamedRule
from newslint.engine import Active, Setup, Sight, inspect, mend
from newslint.engine.roster import Roster
from newslint.engine.setup import shipped_stylebook
from newslint.errors import ReadError, RepairError
from newslint.lint import Bad, Finding, Fix, Level, Options, Rule, Span, unmark
from newslint.settings import Settings
from newslint.text import Edit

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from newslint.lint import Draft

ROOT = Path(__file__).parents[2]
DRAFT_FILES = sorted(
    path
    for folder in ("examples", "tests/scenarios")
    for path in (ROOT / folder).iterdir()
    if path.suffix in (".md", ".html")
)


def active(id_: str, check: Callable[[Draft, Options], Iterator[Finding]], level: Level) -> Active:
    rule = Rule(summary="", why="", level=level, check=check, examples=())
    return Active(NamedRule(id_, rule, "rule.py"), level)


def swap(id_: str, table: dict[str, str], level: Level = Level.WARNING, *, safe: bool = True) -> Active:
    """Return a rule that writes other words for some."""

    def check(draft: Draft, _: Options) -> Iterator[Finding]:
        for wrong, right in table.items():
            for found in re.finditer(re.escape(wrong), draft.text):
                span = Span(*found.span())
                yield Finding(span, f"“{wrong}”", fix=Fix.replace(span, right, safe=safe))

    return active(id_, check, level)


def looking(*rules: Active, name: str = "draft.md") -> Callable[[bytes], Sight]:
    roster, book = Roster(rules), shipped_stylebook()

    def look(data: bytes) -> Sight:
        article = readers.read(data, name)
        return Sight(article, *inspect(article, roster, book))

    return look


def mended(source: str, *rules: Active, name: str = "draft.md", unsafe: bool = False) -> str:
    look = looking(*rules, name=name)
    return mend(source.encode(), look(source.encode()), look, unsafe=unsafe).sight.article.source


USE = swap("house/use", {"utilise": "use"})


@pytest.mark.parametrize(
    ("rules", "left"),
    [
        ([swap("a", {"red green": "1"}), swap("b", {"green blue": "2"}, Level.ERROR)], "red 2"),
        ([swap("b", {"red green": "1"}), swap("a", {"green blue": "2"})], "1 blue"),
        ([swap("b", {"red": "1"}), swap("a", {"red green": "2"})], "2 blue"),
        ([swap("a", {"red ": "1 "}), swap("b", {"green": "2"})], "1 2 blue"),
    ],
    ids=["the graver level", "then the start", "then the rule's id", "neighbours do not overlap"],
)
def test_of_repairs_that_overlap_one_is_made(rules: list[Active], left: str) -> None:
    assert mended("red green blue", *rules) == left


def test_of_a_repair_all_edits_are_made_or_none() -> None:
    def check(draft: Draft, _: Options) -> Iterator[Finding]:
        edits = tuple(Edit(Span(*one.span()), "the PM") for one in re.finditer("Jones", draft.text))
        yield from (Finding(edits[0].span, "", fix=Fix("", edits, safe=True)) for _ in edits[:1])

    rule = active("a", check, Level.ERROR)
    assert mended("Jones met Jones.", rule) == "the PM met the PM."
    assert mended("Jones met “Jones”.", rule) == "Jones met “Jones”."
    assert mended("Jones utilised Jones.", rule, swap("b", {"ised J": "x"}, Level.ERROR)) == (
        "the PM utilised the PM."
    )


def test_only_safe_repairs_are_made_unless_all_are_asked_for() -> None:
    rules = swap("a", {"red": "1"}), swap("b", {"blue": "2"}, safe=False)
    assert mended("red blue", *rules) == "1 blue"
    assert mended("red blue", *rules, unsafe=True) == "1 2"


def test_rounds_go_on_until_nothing_is_left() -> None:
    assert mended("a", swap("a", {"a": "b", "b": "c", "c": "d"})) == "d"


def test_repairs_that_undo_each_other_leave_the_draft_alone() -> None:
    with pytest.raises(RepairError, match="the repairs of house/there undo each other"):
        mended("a", swap("house/there", {"a": "b", "b": "a"}))


@pytest.mark.parametrize(
    ("source", "name"),
    [
        ("“We utilise it,” she said.", "draft.md"),
        ('She said: "They utilise it', "draft.txt"),
        ("> We utilise it.", "draft.md"),
        ("<blockquote><p>We utilise it.</p></blockquote>", "draft.html"),
        ("---\ntitle: They utilise it\n---\n\nText.", "draft.md"),
        ('+++\ntitle = "They utilise it"\n+++\n\nText.', "draft.md"),
        ("They `utilise` it: <https://utilise.example>.", "draft.md"),
        ("They uti*lise* it.", "draft.md"),
    ],
)
def test_no_repair_is_made_where_the_words_are_not_ours_to_change(source: str, name: str) -> None:
    assert mended(source, USE, name=name) == source
    assert all(one.repair and not one.repair.edits for one in looking(USE, name=name)(source.encode()).found)


def test_nor_one_that_takes_code_along() -> None:
    rule = swap("a", {"run \ufffc now": "go"})
    assert mended("They run `x` now.", rule) == "They run `x` now."


@pytest.mark.parametrize(
    ("source", "left"),
    [
        ("“We have won.“ They did.", "“We have won.” They did."),
        ("One.\n\nREAD MORE: Baker says “we have won”\n\nTwo.", "One.\n\nTwo."),
        ("One.\n\n> Two.\n>\n> Three.", "One.\n\n> Two.\n>\n> Three."),
    ],
    ids=["a quotation's own mark", "a line that quotes", "somebody else's line"],
)
def test_around_other_words_repairs_are_made(source: str, left: str) -> None:
    assert api.fix(source).text == left


@pytest.mark.parametrize(
    ("name", "source", "right", "left"),
    [
        ("a.html", "<p>They x it.</p>", "AT&T <b>", "<p>They AT&amp;T &lt;b&gt; it.</p>"),
        ("a.md", "They x it.", "AT&T *b* [c] <i> `d` e_f _g_ &amp; \\",
         r"They AT&T \*b\* \[c\] \<i> \`d\` e_f \_g\_ \&amp; \\ it."),
        ("a.txt", "They x it.", "*b* &amp;", "They *b* &amp; it."),
    ],
)  # fmt: skip
def test_what_is_written_reads_as_the_rule_says(name: str, source: str, right: str, left: str) -> None:
    after = mended(source, swap("a", {"x": right}), name=name)
    assert after == left
    assert readers.read(after.encode(), name).text == f"They {right} it."


@pytest.mark.parametrize(
    ("source", "right"),
    [
        ("x is here.", "# it"),
        ("They say x.", "{{ it }}"),
        ('<img alt="x"> y.', '"'),
        ("a\nx", "---"),
    ],
)
def test_a_repair_that_would_not_read_as_promised_is_not_made_and_others_are(source: str, right: str) -> None:
    rules = swap("a", {"x": right}), USE
    assert mended(f"{source}\n\nThey utilise it.", *rules) == f"{source}\n\nThey use it."


def test_a_repair_that_brings_a_new_error_is_not_made() -> None:
    found = swap("b", {"blue": "blue"}, Level.ERROR)
    assert mended("red green", swap("a", {"red": "blue", "green": "grey"}), found) == "red grey"


def test_a_repair_after_which_a_rule_fails_is_not_made() -> None:
    def check(draft: Draft, _: Options) -> Iterator[Finding]:
        yield from (Finding(block.span, "") for block in draft.blocks[: 1 // ("use" not in draft.text)])

    fragile = active("b", check, Level.ERROR)
    assert mended("They utilise it.", USE, fragile) == "They utilise it."


def test_the_work_is_bounded_when_nothing_holds() -> None:
    looks = []
    look = looking(swap("a", {"x": "{{ it }}"}))

    def counted(data: bytes) -> Sight:
        looks.append(data)
        return look(data)

    source = b"They say x here.\n\n" * 150
    assert mend(source, look(source), counted, unsafe=False).data == source
    assert len(looks) < 200


@pytest.mark.parametrize("newline", ["\n", "\r\n", "\r"])
@pytest.mark.parametrize(
    ("mark", "codec"),
    [(b"", "utf-8"), (b"\xef\xbb\xbf", "utf-8"), (b"\xff\xfe", "utf-16-le"), (b"\xfe\xff", "utf-16-be")],
)
def test_what_is_not_repaired_keeps_its_bytes(mark: bytes, codec: str, newline: str) -> None:
    before = "Café “owners”{0}utilise it. \t{0}{0}\ufeff\x0b\u2028𝔘. No end".replace("{0}", newline)
    look = looking(USE, name="draft.txt")
    data = mark + before.encode(codec)
    after = mend(data, look(data), look, unsafe=False)
    assert after.data == mark + before.replace("utilise", "use").encode(codec)
    assert after.made == 1


@cache
def paragraphs() -> tuple[str, ...]:
    """Return what drafts are made of: the paragraphs of whole drafts, and the bad examples of all rules."""
    texts = [path.read_text(encoding="utf-8") for path in DRAFT_FILES]
    texts += [
        unmark(example.text).text
        for named in catalogue.load().rules
        for example in named.rule.examples
        if isinstance(example, Bad)
    ]
    return tuple(dict.fromkeys(part for text in texts for part in text.split("\n\n") if part.strip()))


@cache
def everything() -> Setup:
    return Setup(Settings())


DRAFTS = st.builds(
    lambda parts, between, newline: between.join(parts).replace("\n", newline),
    st.lists(st.sampled_from(paragraphs()), min_size=1, max_size=12),
    st.sampled_from(["\n\n", "\n\n\n", "\n", "\n\n> ", "\n\n- ", " "]),
    st.sampled_from(["\n", "\r\n"]),
)


@pytest.mark.parametrize("unsafe", [False, True], ids=["safe", "all"])
@settings(max_examples=150, deadline=None)
@given(draft=DRAFTS, name=st.sampled_from(["2020-12-28-draft.md", "draft.txt", "draft.html"]))
def test_repairing_twice_changes_nothing_more(draft: str, name: str, *, unsafe: bool) -> None:
    roster = everything().roster(name)

    def look(data: bytes) -> Sight:
        article = readers.read(data, name)
        return Sight(article, *inspect(article, roster, everything().stylebook))

    try:
        sight = look(draft.encode())
    except ReadError:  # it begins like front matter, and is none
        return
    assert not sight.faults
    once = mend(draft.encode(), sight, look, unsafe=unsafe)
    again = mend(once.data, once.sight, look, unsafe=unsafe)
    assert (again.data, again.made) == (once.data, 0)


@pytest.mark.parametrize("unsafe", [False, True], ids=["safe", "all"])
@pytest.mark.parametrize("path", DRAFT_FILES, ids=lambda path: path.name)
def test_in_a_real_draft_every_repair_holds(path: Path, *, unsafe: bool) -> None:
    left = api.fix(path.read_text(encoding="utf-8"), path.name, unsafe=unsafe).left
    assert not [one for one in left if one.repair and one.repair.edits and (unsafe or one.repair.safe)]
