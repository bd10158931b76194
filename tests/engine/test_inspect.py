"""From a rule's findings to what the user sees of them."""

from __future__ import annotations

import gc
from typing import TYPE_CHECKING

import pytest

from newslint import readers
from newslint.api import lint
from newslint.catalogue import NamedRule
from newslint.engine import Active, inspect
from newslint.engine.roster import Roster
from newslint.errors import PatternTimeout
from newslint.lint import Finding, Fix, Level, Options, Related, Rule, Span
from newslint.stylebook import Stylebook

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable

    from newslint.lint import Diagnostic, Draft, Fault

    Check = Callable[[Draft, Options], Iterable[Finding]]


def active(
    check: Check, id_: str = "text/test", phrases: frozenset[str] = frozenset(), marks: str = ""
) -> Active:
    rule = Rule(
        summary="A.",
        why="B.",
        level=Level.ERROR,
        check=check,
        examples=(),
        options=Options(),
        phrases=phrases,
        marks=marks,
    )
    return Active(NamedRule(id_, rule, "rule.py"), Level.WARNING)


def look(text: str, *rules: Active, name: str = "x.md") -> tuple[tuple[Diagnostic, ...], tuple[Fault, ...]]:
    return inspect(readers.read(text.encode(), name), Roster(rules), Stylebook(), path=name)


def flag(word: str, better: str | None = None) -> Check:
    def check(draft: Draft, _: Options) -> Iterable[Finding]:
        start = draft.text.index(word)
        span = Span(start, start + len(word))
        fix = Fix.replace(span, better) if better else None
        yield Finding(span, f"“{word}”", (Related(span, "here"),), fix)

    return check


def test_a_finding_marks_the_very_characters_of_the_file() -> None:
    text = "# Head\r\n\r\nCaf&eacute; **Z**elensky\r\nspoke 😀 twice.\r\n"
    (one,), _ = look(text, active(flag("Café")))
    assert (one.start, one.end, one.excerpt) == ((10, 3, 1), (21, 3, 12), "Caf&eacute;")
    (one,), _ = look(text, active(flag("Zelensky\nspoke")))
    assert text[one.start.offset : one.end.offset] == one.excerpt == "Z**elensky\r\nspoke"
    assert (one.end.line, one.end.column) == (4, 6)
    (one,), _ = look(text, active(flag("twice")))
    assert (one.start.column, one.context.before, one.context.after) == (9, "spoke 😀 ", ".")


def test_a_fix_without_an_exact_place_is_shown_and_has_no_edits() -> None:
    (exact,), _ = look("The cat sat.", active(flag("cat", "dog")))
    assert exact.repair
    assert [(edit.span, edit.text) for edit in exact.repair.edits] == [((4, 7), "dog")]
    (loose,), _ = look("The c**a**t sat.", active(flag("cat", "dog")))
    assert loose.repair
    assert (loose.repair.title, loose.repair.edits) == ("Write “dog”", ())


def test_a_rule_that_fails_is_named_and_the_others_go_on() -> None:
    def fails(_: Draft, __: Options) -> Iterable[Finding]:
        raise KeyError("oops")

    found, faults = look("The cat sat.", active(fails, "text/fails"), active(flag("cat")))
    assert [one.excerpt for one in found] == ["cat"]
    assert [(fault.rule, fault.path) for fault in faults] == [("text/fails", "x.md")]
    assert "oops" in faults[0].message


def test_what_the_user_can_mend_is_no_fault() -> None:
    def slow(_: Draft, __: Options) -> Iterable[Finding]:
        raise PatternTimeout("rules/slow.yml", 4)

    with pytest.raises(PatternTimeout, match="rules/slow"):
        look("The cat sat.", active(slow))


def test_a_rule_with_phrases_runs_only_where_one_stands() -> None:
    ran: list[str] = []

    def check(draft: Draft, _: Options) -> Iterable[Finding]:
        ran.append(draft.text)
        return ()

    rule = active(check, phrases=frozenset({"cat"}))
    look("The dog sat. Catalogue.", rule)
    look("The CAT sat.", rule)
    assert ran == ["The CAT sat."]


def test_a_rule_with_marks_runs_only_where_one_stands() -> None:
    ran: list[str] = []

    def check(draft: Draft, _: Options) -> Iterable[Finding]:
        ran.append(draft.text)
        return ()

    rule = active(check, phrases=frozenset({"cat"}), marks="—–")
    look("The cat sat.", rule)
    look("The dog – a poodle – sat.", rule)
    look("The cat – a tabby – sat.", rule)
    assert ran == ["The cat – a tabby – sat."]


def test_findings_are_sorted_and_each_stands_once() -> None:
    rules = (
        active(flag("sat"), "b/b"),
        active(flag("cat"), "b/a"),
        active(flag("sat"), "a/b"),
        active(flag("sat"), "b/b"),
    )
    found, _ = look("The cat sat.", *rules)
    assert [(one.excerpt, one.rule) for one in found] == [("cat", "b/a"), ("sat", "a/b"), ("sat", "b/b")]


def test_a_draft_is_freed_without_a_search_for_cycles() -> None:
    """A run on an archive would else keep a thousand drafts until Python looks for what holds itself."""
    draft = "# Bridge\n\nThe Port Ellery Harbour Commission (PEHC) met. “The PEHC will build,” it said.\n"
    lint(draft)
    gc.collect()
    gc.disable()
    try:
        lint(draft)
        assert gc.collect() == 0
    finally:
        gc.enable()
