"""The page as a parser reads it, and as a hostile draft would have it."""

from __future__ import annotations

import re
from functools import cache
from typing import TYPE_CHECKING

import hypothesis.strategies as st
from hypothesis import given
from selectolax.lexbor import LexborHTMLParser

from newslint import api, readers
from newslint.catalogue import Catalogue
from newslint.engine import Setup, inspect
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
from newslint.report.html import render
from newslint.settings import Settings
from newslint.text import Edit, LineIndex, Position, Span, printable

if TYPE_CHECKING:
    from collections.abc import Iterable
    from pathlib import Path

    import pytest
    from selectolax.lexbor import LexborNode

RULES = ("text/doubled-word", "text/unused-suppression", "residue/related-story", "names/variant")

catalogue = cache(api.catalogue)


@cache
def setup() -> Setup:
    return Setup(Settings(), RULES)


def lint(draft: str, name: str = "draft.md") -> Report:
    article = readers.read(draft.encode(errors="ignore"), name)
    roster = setup().roster(name)
    found, faults = inspect(article, roster, setup().stylebook, None, name)
    return Report((FileReport(name, found, article=article),), (), faults)


def report(
    draft: str, found: Iterable[tuple[Span, Iterable[tuple[Span, str]]]], name: str = "draft.md"
) -> Report:
    """Return a report of findings anywhere in a draft, each with evidence anywhere."""
    article = readers.read(draft.encode(), name)
    at = LineIndex(article.source).position
    diagnostics = [
        Diagnostic(
            "text/doubled-word",
            Level(number % 3 + 1),
            "Twice",
            at(span.start),
            at(span.end),
            span.of(article.source),
            Context("", ""),
            tuple(Evidence(message, at(place.start), at(place.end)) for place, message in evidence),
            Repair("Write it once", safe=False, edits=(Edit(span, "once"),)),
        )
        for number, (span, evidence) in enumerate(found)
    ]
    return Report((FileReport(name, tuple(diagnostics), article=article),))


def page(report: Report) -> LexborHTMLParser:
    return LexborHTMLParser(render(report, catalogue()))


def one(tree: LexborHTMLParser | LexborNode, selector: str) -> LexborNode:
    found = tree.css(selector)
    assert len(found) == 1, (selector, len(found))
    return found[0]


def words(node: LexborNode) -> str:
    return " ".join(node.text().split())


def prose(node: LexborNode) -> str:
    """Return what a node says, but for the notes and the numbers that lead to them."""
    if node.tag == "-text":
        return node.text()
    if {"notes", "reference"} & set((node.attributes.get("class") or "").split()) or node.tag == "figure":
        return ""
    return "".join(map(prose, node.iter(include_text=True)))


def texts(tree: LexborHTMLParser | LexborNode, selector: str) -> list[str]:
    return [words(node) for node in tree.css(selector)]


XI = """\
---
title: Minister meets Xi Jinping
---

President Xi Jinping met the trade minister in Beijing. Xi spoke first.

## The minutes

He told told the court so, Xi said. Later Shi said it again.

READ MORE: Ten cafés
"""


def test_a_finding_is_marked_explained_and_leads_both_ways() -> None:
    found = lint(XI)
    tree = page(found)
    marks = {mark.parent.id: mark.text() for mark in tree.css("mark") if mark.parent}
    assert marks == {"d1-m1": "told told", "d1-m2": "Shi", "d1-m3": "READ MORE: Ten cafés"}
    message = found.files[0].diagnostics[1].message
    reference = one(tree, ".reference[href='#d1-n2']")
    assert reference.text() == "2"
    assert reference.attributes["aria-label"] == f"2, warning: {message}"
    note = one(tree, "#d1-n2")
    assert words(one(note, ".head")) == "2 ▲ Warning names/variant line 9"
    assert one(note, ".number").attributes["href"] == "#d1-m2"
    assert words(one(note, ".message")) == message
    assert words(one(note, ".repair")) == "Write “Xi” Shi → Xi (check it first)"
    assert words(one(note, ".summary")) == catalogue().by_id["names/variant"].rule.summary


def test_evidence_leads_to_its_places_in_the_text() -> None:
    tree = page(lint(XI))
    links = one(tree, "#d1-n2").css(".evidence a")
    seen = {link.text(): one(tree, link.attributes["href"] or "").text() for link in links}
    assert seen == {"2": "Xi Jinping", "5": "Xi", "9": "Xi"}


def test_an_article_is_shown_as_it_reads() -> None:
    draft = (
        "---\ntitle: Tea & toast\n---\n\n# One *two*\n\n"
        "A [link](https://example.org) and `code` at https://example.org/a today.\n\n"
        "> Said told told\n> he.\n\n3. Third\n4. Fourth told told\n\n- Loose\n\n"
        "| a | b |\n|---|---|\n| c | told told |\n\n#### Deep\n\nTold told again.\n"
    )
    body = one(page(lint(draft)), "#d1")

    def said(selector: str) -> list[str]:
        return [" ".join(prose(node).split()) for node in body.css(selector)]

    headings = [(node.tag, words(node)) for node in body.css("h2, h3, h4, h5, h6")]
    assert headings == [("h2", "draft.md"), ("h3", "Tea & toast"), ("h3", "One two"), ("h4", "Deep")]
    assert said(".passage p:not(.notes *)") == [
        "A link and `code` at https://example.org/a today.",
        "Said told told he.",
        "Told told again.",
    ]
    assert said("blockquote > p") == ["Said told told he."]
    numbers = [item.attributes["value"] for item in body.css("ol:not(.notes) > li")]
    assert list(zip(numbers, said("ol:not(.notes) > li"), strict=True)) == [
        ("3", "Third"),
        ("4", "Fourth told told"),
    ]
    assert said("ul > li") == ["Loose"]
    assert said("td") == ["a", "b", "c", "told told"]
    assert [len(row.css("td")) for row in body.css("tr")] == [2, 2]


def test_overlapping_findings_are_each_marked_and_the_gravest_can_be_seen() -> None:
    tree = page(lint("The vote was close.\n\nREAD MORE: He told told them\n\nIt will be held again.\n"))
    marks = [(mark.text(), set((mark.attributes["class"] or "").split())) for mark in tree.css("mark")]
    assert marks == [
        ("READ MORE: He ", {"error"}),
        ("told told", {"error", "warning"}),
        (" them", {"error"}),
    ]
    assert texts(tree, ".reference") == ["2", "1"]


def test_a_finding_outside_the_prose_is_shown_with_its_line() -> None:
    tree = page(lint("One.\n\n<!-- newslint-disable names/variant : why -->\n\nTwo.\n"))
    figure = one(tree, "figure")
    assert words(one(figure, "figcaption")) == "In a comment, line 3"
    assert one(figure, "mark").text() == "names/variant"
    assert texts(tree, ".passage p")[0] == "One."
    front = page(lint("---\nnewslint: {disable: [names/variant]}\n---\n\nOne.\n"))
    assert words(one(front, "figcaption")) == "In the front matter, line 2"


def test_without_the_article_a_finding_is_shown_with_its_line() -> None:
    start, end = Position(20, 2, 4), Position(29, 2, 13)
    found = Diagnostic("a/b", Level.ERROR, "Twice", start, end, "told told", Context("He ", " them."))
    tree = page(Report((FileReport("a.md", (found,)),)))
    assert words(one(tree, "figure pre")) == "He told told1 them."
    assert words(one(tree, "figcaption")) == "Line 2"


def test_the_summary_leads_down_to_every_finding(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)
    (tmp_path / "a.md").write_text("He told told them.\n\nREAD MORE: Ten cafés\n\nIt was told told.\n")
    (tmp_path / "b.md").write_text("He told told them.\n")
    (tmp_path / "c.md").write_text("He told them.\n")
    (tmp_path / "d.md").write_bytes(b"\0")
    tree = page(api.check(api.Request((".",), use_config=False, select=RULES, articles=True)))
    assert words(one(tree, "h1")) == "1 error and 3 warnings in 2 of 3 files"
    assert words(one(tree, "title")) == "newslint: 1 error and 3 warnings in 2 of 3 files"
    drafts, rules = tree.css("#summary table")
    assert texts(drafts, "thead th") == ["Draft", "Errors", "Warnings"]
    assert [texts(row, "th, td") for row in drafts.css("tbody tr")] == [
        ["a.md", "1", "2"],
        ["b.md", "0", "1"],
    ]
    assert [link.attributes["href"] for link in drafts.css("a")] == ["#d1", "#d2"]
    assert texts(rules, "tbody .rule") == ["residue/related-story", "text/doubled-word"]
    assert texts(rules, "tbody .count") == ["1", "3"]
    twice = rules.css("tbody tr")[1]
    assert texts(twice, "li") == ["a.md, lines 1, 5", "b.md, line 1"]
    assert [link.attributes["href"] for link in twice.css("li a")] == ["#d1-n1", "#d1-n3", "#d2-n1"]
    assert texts(tree, ".clean li") == ["c.md: no faults found"]
    [unread] = texts(tree, "main > section:first-child li")
    assert unread.startswith("d.md: a binary file")


def test_a_run_without_findings() -> None:
    clean = page(lint("He told them.\n"))
    assert words(one(clean, "h1")) == "No faults found in 1 file"
    assert texts(clean, ".clean li") == ["draft.md: no faults found"]
    assert not clean.css("table, fieldset, article, .skip")
    assert words(one(page(Report(())), "h1")) == "No drafts found"


def test_a_rule_that_the_catalogue_does_not_know() -> None:
    report = lint("He told told them.\n")
    tree = LexborHTMLParser(render(report, Catalogue(())))
    assert words(one(tree, ".note .message")) == "“told” stands twice"
    assert not tree.css(".note .summary")


def test_a_long_list_of_evidence_is_cut() -> None:
    draft = "Xi said so.\n\n" * 30
    seen = tuple((Span(at, at + 2), "“Xi”") for at in range(0, len(draft), 13))
    tree = page(report(draft, [(Span(0, 2), seen)]))
    lines = "1, 3, 5, 7, 9, 11, 13, 15, 17, 19, 21, 23"
    assert words(one(tree, ".evidence")) == f"“Xi”: lines {lines} and 18 more"


def test_the_page_is_one_file_that_may_ask_for_nothing() -> None:
    tree = page(lint(XI))
    policy = one(tree, "meta[http-equiv='Content-Security-Policy']").attributes["content"] or ""
    assert policy.startswith("default-src 'none'; ")
    assert not tree.css("link, img, iframe, object, embed, form, base, [src], [style]")
    assert not re.search(r"url\(|@import", one(tree, "style").text())
    assert all((link.attributes["href"] or "").startswith("#") for link in tree.css("a"))


HOSTILE = [
    "</script><script>alert(1)</script>",
    "</style></title></textarea>",
    "<img src=x onerror=alert(1)>",
    '" onmouseover="alert(1)" x="',
    "' autofocus onfocus='alert(1)'",
    "&lt;script&gt;",
    "&#60;b&#62;",
    "<!-- newslint-disable -->",
    "<!-- newslint-disable names/variant -->",
    "-->",
    "`</code></pre><b>`",
    '[x](javascript:alert(1) "t")',
    "{{< </mark> >}}",
    "\x07\x1b[2J\x9b",
    "\u202eabc\u2066\u2028",
    "\ufffc",
    "\r",
    "told told",
    "READ MORE: told told",
    "President Xi Jinping. Xi. Shi",
    "| told told |\n|---|\n| <b>told told</b> |",
    "- told told",
    "2. told told\n",
    "# told told",
    "> told told",
    "\n",
    "\n\n",
    " ",
    "\t",
]
ELEMENTS = set(
    "html head meta title style script body header main footer section article p h1 h2 h3 h4 h5 h6 a ul ol "
    "li div span table caption thead tbody tr th td details summary fieldset legend label input kbd "
    "mark blockquote code figure figcaption pre del ins".split()
)
ATTRIBUTES = set(
    "lang charset http-equiv content name href class id role aria-label aria-labelledby aria-hidden scope "
    "type checked hidden value".split()
)


@st.composite
def reports(draw: st.DrawFn, name: str) -> Report:
    """Reports of findings in whatever stretches of whatever drafts."""
    letters = st.text(st.characters(codec="utf-8", exclude_characters="\0"), max_size=5)
    draft = "Words. " + "".join(draw(st.lists(st.sampled_from(HOSTILE) | letters, max_size=20)))

    def span() -> Span:
        start = draw(st.integers(0, len(draft)))
        return Span(start, draw(st.integers(start, len(draft))))

    found = [(span(), [(span(), "Here")]) for _ in range(draw(st.integers(1, 5)))]
    return report(draft, found, name)


@given(st.sampled_from(["a.md", "a.html", "a.txt"]).flatmap(reports))
def test_nothing_of_a_draft_becomes_markup(report: Report) -> None:
    rendered = render(report, catalogue())
    assert printable(rendered) == rendered.replace("\n", "␊").replace("\t", "␉")
    tree = LexborHTMLParser(rendered)
    every = tree.css("*")
    assert {node.tag for node in every} <= ELEMENTS
    assert {key for node in every for key in node.attributes} <= ATTRIBUTES
    assert len(tree.css("script")) == 1
    ids = [node.id for node in every if node.id]
    assert len(ids) == len(set(ids))
    assert {(link.attributes["href"] or "")[1:] for link in tree.css("a")} <= set(ids)
    for selector in (".note", ".reference", ".number"):
        assert len(tree.css(selector)) == len(report.files[0].diagnostics)


@given(st.sampled_from(["a.md", "a.html", "a.txt"]).flatmap(reports))
def test_nothing_of_the_prose_is_lost(report: Report) -> None:
    article = report.files[0].article
    assert article
    placed = {thing.at: thing.text for thing in article.objects}
    written = "".join(placed.get(at, one) if one == "\ufffc" else one for at, one in enumerate(article.text))
    shown = "".join(prose(node) for node in page(report).css(".passage"))
    expected = re.sub(r"\r?\n|\t", "", written)
    assert "".join(shown.split()) == "".join(printable(expected).split())


def test_whatever_comes_from_paths_rules_and_errors_is_text() -> None:
    evil = "</h2></script><script>alert(1)</script>\"'><b onx=1>\x1b\u202e\ud800"
    start, end = Position(0, 1, 1), Position(1, 1, 2)
    found = Diagnostic(evil, Level.ERROR, evil, start, end, evil, Context(evil, evil))
    report = Report(
        (FileReport(evil, (found,)), FileReport(f"{evil}2", ())),
        (InputError(evil, evil),),
        (Fault(evil, evil, evil),),
    )
    rendered = render(report, catalogue())
    rendered.encode()
    tree = LexborHTMLParser(rendered)
    assert {node.tag for node in tree.css("*")} <= ELEMENTS
    assert {key for node in tree.css("*") for key in node.attributes} <= ATTRIBUTES
    assert len(tree.css("script")) == 1
    assert "\x1b" not in rendered
    assert "\u202e" not in rendered


def test_the_same_report_gives_the_same_page() -> None:
    assert render(lint(XI), catalogue()) == render(lint(XI), catalogue())
