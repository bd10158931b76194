"""What is understood without click, click understands in the same way."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from hypothesis import given
from hypothesis import strategies as st

from newslint.cli import plain
from newslint.cli.check import check
from newslint.cli.wishes import Wishes

if TYPE_CHECKING:
    from collections.abc import Callable

OPTIONS = [*plain.FLAGS, *plain.CHOICES]
VALUES = [choice for _, choices in plain.CHOICES.values() for choice in choices]
OTHERS = ["-", "--", "--help", "--profile", "--date", "-j", "--jobs=2", "--fix=1", "--fi", "-qq"]
PATHS = ["a.md", "drafts/b c.md", "today", "2", ""]
ARGUMENTS = st.lists(st.sampled_from([*OPTIONS, *VALUES, *OTHERS, *PATHS]) | st.text(max_size=4))


def by_click(*arguments: str) -> Wishes:
    return Wishes(**check.make_context("check", [*arguments]).params)


@given(ARGUMENTS)
def test_any_arguments(arguments: list[str]) -> None:
    wishes = plain.understood(arguments)
    assert wishes is None or wishes == by_click(*arguments)


def test_what_is_said_most_is_understood() -> None:
    for arguments in (
        [],
        ["draft.md"],
        ["--fix", "--force-exclude", "a.md", "b.md"],
        ["--format", "github", "--fail-on", "error", "--jobs", "4", "drafts"],
    ):
        assert plain.understood(arguments) == by_click(*arguments)


@pytest.mark.parametrize("argument", OTHERS)
def test_the_rest_is_for_click(argument: str) -> None:
    assert plain.understood([argument]) is None


def test_wishes_are_what_click_gives_when_nothing_is_wished() -> None:
    assert by_click() == Wishes()


def test_a_check_needs_no_click(
    newslint: Callable[..., tuple[int, str, str]], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setitem(__import__("sys").modules, "click", None)
    assert newslint("check", "--quiet", "good.md") == (0, "", "")
