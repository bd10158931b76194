from __future__ import annotations

from textwrap import dedent

import pytest

from newslint.errors import SettingsError
from newslint.lint import Good
from newslint.packs import load
from newslint.testing import findings, prove

HEAD = "summary: Say how many.\nwhy: It is exact.\nlevel: warning\n"


def proved(body: str) -> None:
    rule = load(HEAD + dedent(body), "house.yml")
    assert rule.examples
    for example in rule.examples:
        prove(rule, example)


def test_one_pattern_or_a_list_in_any_case() -> None:
    proved(r"pattern: \bcircle (?:around|round)\b" + "\nbad: ['They [[Circle round]] it.']")
    proved(r"""
        pattern:
          - \bsome \d+ or so\b
          - match: \bOR\b
            case: true
        bad: ["[[Some 40 or so]] came [[OR]] went."]
        good: [Some 40 came or went.]
    """)


def test_a_replacement_uses_the_groups_and_keeps_a_capital() -> None:
    proved(r"""
        pattern:
          match: \bless than (?P<number>\d+) (people|voters)\b
          replace: fewer than \g<number> \2
        bad:
          - text: "[[Less than 40 people]] came, and [[less than 9 voters]]."
            fixed: Fewer than 40 people came, and fewer than 9 voters.
        good: [Less than 40 percent came.]
    """)
    proved(r"""
        pattern: {match: '\bcovid(-19)?\b', replace: Covid\1, case: false}
        bad: [{text: "[[covid-19]] or [[COVID]]", fixed: Covid-19 or Covid}]
        good: [Covid-19]
    """)
    proved("""
        pattern: {match: ' very', replace: ""}
        bad: [{text: "A[[ very]] good day.", fixed: A good day.}]
    """)


@pytest.mark.parametrize(
    ("scope", "text", "flagged"),
    [
        ("text", "One line\nand a long line. One more.", ["One line\nand a long line. One more"]),
        ("line", "One line\nand a long line. One more.", ["One line", "and a long line. One more"]),
        ("sentence", "One line\nand a long line. One more.", ["One line\nand a long line", "One more"]),
        ("heading", "# One line\n\nAnd a long line. One more.", ["One line"]),
    ],
)
def test_the_scope_is_what_the_ends_of_a_pattern_are(scope: str, text: str, flagged: list[str]) -> None:
    rule = load(HEAD + f"pattern: {{match: '(?s)^.+?(?=\\.?$)', scope: {scope}}}", "house.yml")
    assert [found.excerpt for found in findings(rule, text, Good(text))] == flagged


def test_needs_say_where_a_pattern_is_tried() -> None:
    proved(r"""
        pattern: {match: '\bShi\b', needs: [president, China’s]}
        bad:
          - "[[Shi]] is president.\n\nShi is not.\n\nChina's [[Shi]] is."
        good: [Shi is not.]
    """)


def test_a_pattern_that_needs_nothing_leaves_the_needs_of_others_as_they_are() -> None:
    proved(r"""
        pattern: [{match: '\bShi\b', needs: [president]}, '\d{3}']
        bad: ["[[Shi]] is president.\n\nShi is [[100]].", "[[100]]"]
        good: [Shi is not.]
    """)


def test_of_matches_that_overlap_the_first_and_longest_counts() -> None:
    proved(r"""
        pattern: ['big', 'big bad', 'bad wolf', 'x*']
        bad: ["The [[big bad]] wolf, the [[bad wolf]]."]
    """)


def test_the_message_is_the_patterns_the_files_or_the_summary() -> None:
    def message(body: str) -> str:
        rule = load(HEAD + body, "house.yml")
        [found] = findings(rule, "About 40.", Good(""))
        return found.message

    assert message(r"pattern: \d+") == "Say how many"
    assert message("message: Why {found}\npattern: \\d+") == "Why 40"
    assert message("message: Why {found}\npattern: {match: \\d+, message: '“{found}”'}") == "“40”"
    assert message("pattern: {match: \\d+, replace: forty}") == "Write “forty”, not “40”"


@pytest.mark.parametrize(
    ("body", "error"),
    [
        ("pattern: '(a'", "house.yml:4: not a valid pattern: missing ) at position 2"),
        ("pattern:\n  - a\n  - '(?a)(?u)b'", "house.yml:6: not a valid pattern: ASCII, LOCALE and UNICODE"),
        (f"pattern: '{'(' * 5000}'", "house.yml:4: not a valid pattern: nested too deeply"),
        (f"pattern: {'a' * 10001}", "house.yml:4: not a valid pattern: longer than the 10,000 characters"),
        (r"pattern: {match: (a), replace: \2}", "house.yml:4: the pattern has no group “2”"),
        (r"pattern: {match: (a), replace: \g<b>}", "house.yml:4: the pattern has no group “b”"),
        ("pattern: {replace: b}", "house.yml:4: a pattern needs “match”"),
        ("pattern: {match: b, scop: line}", "unknown key “scop”; did you mean “scope”"),
        (
            "pattern: {match: b, message: '“{better}”'}",
            "“{better}” means nothing in this message; {found} would",
        ),
    ],
)
def test_a_wrong_pattern_is_named_when_the_file_is_loaded(body: str, error: str) -> None:
    with pytest.raises(SettingsError) as raised:
        load(HEAD + body, "house.yml")
    assert error in str(raised.value)
