"""The nearest word."""

from __future__ import annotations

from newslint.text import nearest


def test_a_slip_of_the_pen_is_answered() -> None:
    assert nearest("levle", ["level", "options"]) == "; did you mean “level”?"


def test_what_resembles_nothing_is_not() -> None:
    assert not nearest("colour", ["level", "options"])
    assert not nearest("colour", [])
