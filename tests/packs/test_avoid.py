from __future__ import annotations

from textwrap import dedent
from typing import TYPE_CHECKING, Any

from newslint.lint import Good
from newslint.packs import load
from newslint.testing import findings, prove

if TYPE_CHECKING:
    from newslint.lint import Rule

HEAD = "summary: Avoid it.\nwhy: It is worn.\nlevel: warning\n"


def proved(body: str) -> None:
    rule = load(HEAD + dedent(body), "house.yml")
    assert rule.examples
    for example in rule.examples:
        prove(rule, example)


def test_phrases_are_whole_words_in_any_case_outside_addresses() -> None:
    proved("""
        avoid: [firm, law firm, "don't know"]
        bad:
          - The [[firm]] says it is [[FIRM]]; voters [[don’t know]].
          - A [[law firm]] is one finding, and so is the [[Law
            firm]] on two lines.
          - On both-[[firm]] committees, [[firm]]-wide.
        good:
          - Firms confirm that affirmation is firmly theirs.
          - Write to @firm or #firm, or see firm.example and example.org/firm.
    """)


def test_case_may_count() -> None:
    proved("""
        avoid: [Turkey]
        case: true
        bad: ["[[Turkey]] votes on Sunday."]
        good: [The turkey was roasted., TURKEY VOTES ON SUNDAY]
    """)


def test_the_reason_is_the_message() -> None:
    rule = load(
        HEAD + "message: Not “{found}”\navoid: {illegal immigrant: An act is illegal, blonde: Say “blond”}",
        "house.yml",
    )
    assert messages(rule, "A blonde illegal immigrant.") == ["Say “blond”", "An act is illegal"]
    rule = load(HEAD + "message: Not “{found}”\navoid: [going forward]", "house.yml")
    assert messages(rule, "It grows Going forward.") == ["Not “Going forward”"]


def test_block_quotations_are_somebody_elses_words() -> None:
    proved("""
        avoid: [firm]
        bad: ["[[Firm]]"]
        good: ["> The firm."]
    """)
    proved("""
        avoid: [firm]
        quotes: true
        bad: ["> The [[firm]]."]
    """)


def test_allowed_phrases_are_left_alone_with_all_that_stands_in_them() -> None:
    rule = load(HEAD + "avoid: [firm]", "house.yml")
    text = "A law firm and a Law Firm, but no other firm."
    allowing = Good(text, options=(("allow", ("Law firm",)),))
    assert [found.start.offset for found in findings(rule, text, allowing)] == [text.rindex("firm")]


def messages(rule: Rule[Any], text: str) -> list[str]:
    return [found.message for found in findings(rule, text, Good(text))]
