from __future__ import annotations

from textwrap import dedent

from newslint.lint import Good
from newslint.packs import load
from newslint.testing import findings, prove

HEAD = "summary: Prefer the other.\nwhy: It is right.\nlevel: warning\n"


def proved(body: str) -> None:
    rule = load(HEAD + dedent(body), "house.yml")
    assert rule.examples
    for example in rule.examples:
        prove(rule, example)


def test_the_fix_keeps_the_case_of_what_it_replaces() -> None:
    proved("""
        swap: {utilise: use, in the vicinity of: near, Group 20: Group of 20}
        bad:
          - text: "[[Utilise]] it, [[utilise]] it, [[UTILISE]] it [[in the vicinity of]] a [[group 20]] hall."
            fixed: Use it, use it, USE it near a Group of 20 hall.
        good: [Use it near the Group of 20 hall.]
    """)


def test_a_form_written_as_in_the_file_takes_the_right_form_as_it_is() -> None:
    proved("""
        swap: {UK: Britain}
        bad: [{text: "In [[UK]] waters.", fixed: In Britain waters.}]
    """)


def test_words_inside_their_right_form_are_right() -> None:
    proved("""
        swap: {Covid: Covid-19, Chrysler: Fiat Chrysler, covid-19: Covid-19}
        bad:
          - text: "[[Chrysler]] blames [[covid]]."
            fixed: Fiat Chrysler blames Covid-19.
          - text: It blames [[covid-19]].
            fixed: It blames Covid-19.
        good: [Fiat Chrysler blames Covid-19., COVID-19 HITS FIAT CHRYSLER]
    """)


def test_of_several_right_forms_the_writer_chooses() -> None:
    rule = load(HEAD + "swap: {centered around: [centred on, built round, about]}", "house.yml")
    [found] = findings(rule, "Centered around him.", Good(""))
    assert found.repair is None
    assert found.message == "Write “Centred on”, “Built round” or “About”, not “Centered around”"


def test_a_fix_is_safe_only_if_the_file_says_so() -> None:
    for said, safe in (("", False), ("safe: true\n", True)):
        rule = load(f"{HEAD}{said}swap: {{teh: the}}", "house.yml")
        [found] = findings(rule, "In teh end.", Good(""))
        assert found.repair
        assert found.repair.safe is safe
