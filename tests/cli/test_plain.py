"""What is understood without click, click understands in the same way."""

from __future__ import annotations

import subprocess
import sys
from itertools import chain

import pytest
from hypothesis import given
from hypothesis import strategies as st

from newslint.cli import plain
from newslint.cli.check import check
from newslint.cli.streams import COLOURS
from newslint.cli.wishes import Wishes
from newslint.report import FORMATS
from newslint.settings import FAIL_ON

GOOD = {
    "--color": COLOURS,
    "--date": ("today", "2020-12-28"),
    "--fail-on": FAIL_ON,
    "--format": tuple(FORMATS),
    "--jobs": ("0", "4", "64"),
    "-j": ("2",),
}
BAD = ("", "-", "2020-13-01", "65", "-1", "+1", "xml", "AUTO", "--fix")
FLAGS = st.sampled_from([*plain.FLAGS]).map(lambda flag: [flag])
PATHS = st.sampled_from(["a.md", "drafts/b c.md", "-", "today", "2", "a=b", ""]).map(lambda path: [path])


def valued(option: str, value: str, *, joined: bool) -> list[str]:
    return [f"{option}={value}"] if joined and option.startswith("--") else [option, value]


VALUED = st.sampled_from([(option, value) for option, values in GOOD.items() for value in values]).flatmap(
    lambda pair: st.booleans().map(lambda joined: valued(*pair, joined=joined))
)
PLAIN = st.lists(FLAGS | PATHS | VALUED).map(lambda parts: [*chain.from_iterable(parts)])
STRANGE = st.builds(
    valued, st.sampled_from([*GOOD]), st.sampled_from(BAD), joined=st.booleans()
) | st.sampled_from(
    ["--", "--help", "--profile", "--fix=1", "--fi", "-qq", "-j2", "--select", "names", "--no-cache="]
).map(lambda argument: [argument])
ANY = st.lists(FLAGS | PATHS | VALUED | STRANGE).map(lambda parts: [*chain.from_iterable(parts)])


def by_click(*arguments: str) -> Wishes:
    return Wishes(**check.make_context("check", [*arguments]).params)


def test_the_options_are_all_tried() -> None:
    assert GOOD.keys() == plain.VALUES.keys()


@given(PLAIN)
def test_plain_arguments(arguments: list[str]) -> None:
    assert plain.understood(arguments) == by_click(*arguments)


@given(ANY)
def test_any_arguments(arguments: list[str]) -> None:
    wishes = plain.understood(arguments)
    assert wishes is None or wishes == by_click(*arguments)


@pytest.mark.parametrize(
    "arguments", [["--profile"], ["--select", "names"], ["--fi"], ["-qq"], ["--date"], ["--"]]
)
def test_the_rest_is_for_click(arguments: list[str]) -> None:
    assert plain.understood(arguments) is None


def test_wishes_are_what_click_gives_when_nothing_is_wished() -> None:
    assert by_click() == Wishes()


@pytest.mark.skipif(sys.platform == "win32", reason="click knows the consoles of Windows")
def test_what_hooks_say_needs_no_click() -> None:
    code = """
import sys
from newslint import cli
assert cli.run(["check", "--fix", "--force-exclude", "--date", "today", "--quiet", "good.md"]) == 0
print(sorted({"click", "dataclasses", "inspect"} & set(sys.modules)))
"""
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert (done.stdout, done.stderr) == ("[]\n", "")
