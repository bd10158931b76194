"""Diffs: exact, and linear in the length of a draft."""

from __future__ import annotations

import re

from hypothesis import given
from hypothesis import strategies as st

from newslint.lint import FileReport, Mending, Report
from newslint.report import Terminal
from newslint.report.diff import render, unified

LINES = st.lists(st.sampled_from(["one\n", "two\n", "\n", "three\r\n", "four\u2028\n"]), max_size=30)
DRAFTS = st.builds(lambda lines, end: "".join(lines) + end, LINES, st.sampled_from(["", "no end"]))


def patched(before: str, diff: list[str]) -> str:
    """Return what a diff makes of a text; every line it speaks of must be there."""
    old = re.findall(r"[^\n]*\n|[^\n]+", before)
    new: list[str] = []
    at = 0
    for line, following in zip(diff, [*diff[1:], ""], strict=False):
        sign, text = line[0], line[1:] + "\n" * (not following.startswith("\\"))
        if head := re.fullmatch(r"@@ -(\d+),(\d+) \+(\d+),(\d+) @@", line):
            start, count, new_start, new_count = map(int, head.groups())
            start -= bool(count)
            new += old[at:start]
            at = start
            assert len(new) == new_start - bool(new_count)
        elif sign in " -":
            assert old[at] == text
            new += [text] * (sign == " ")
            at += 1
        elif sign == "+":
            new.append(text)
    return "".join([*new, *old[at:]])


@given(DRAFTS, DRAFTS)
def test_a_diff_leads_from_one_text_to_the_other(before: str, after: str) -> None:
    diff = [*unified(before, after)]
    assert patched(before, diff) == after
    assert bool(diff) == (before != after)


@given(st.lists(st.booleans(), min_size=300, max_size=900))
def test_a_long_draft_is_compared_a_stretch_at_a_time(changed: list[bool]) -> None:
    before = "".join(f"line {number % 7}\n" for number, _ in enumerate(changed))
    after = "".join(f"{'new' * one} {number % 7}\n" for number, one in enumerate(changed) if number % 50 > 3)
    assert patched(before, [*unified(before, after)]) == after


def test_a_change_is_shown_with_the_lines_around_it() -> None:
    before = [f"{number}\n" for number in range(20)]
    after = [*before[:4], "x\n", *before[5:11], *before[12:]]
    assert [*unified("".join(before), "".join(after))] == (
        ["@@ -2,14 +2,13 @@", *" 1, 2, 3,-4,+x, 5, 6, 7, 8, 9, 10,-11, 12, 13, 14".split(",")]
    )


def test_a_long_draft_is_compared_to_its_end() -> None:
    before = "".join(f"line {number}\n\n" for number in range(50_000))
    assert sum(1 for _ in unified(before, before.replace("7\n", "seven\n"))) > 10_000


def test_a_terminal_sees_control_characters_and_a_file_gets_them() -> None:
    mending = Mending(1, 1, "a \x1b[2J\r\nb\n", "a \x1b[2J\r\nc", b"")
    report = Report((FileReport("clean.md", ()), FileReport("a.md", (), mending=mending)))
    exact = "--- a.md\n+++ a.md\n@@ -1,2 +1,2 @@\n a \x1b[2J\r\n-b\n+c\n\\ No newline at end of file\n"
    assert render(report, Terminal(), visible=False) == exact
    assert render(report, Terminal(), visible=True) == exact.replace("\x1b[2J\r", "␛[2J")
    assert "\x1b[32m+c\x1b[0m\n" in render(report, Terminal(colour=True), visible=True)
