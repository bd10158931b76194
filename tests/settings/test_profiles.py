"""Profiles lie beneath the user's own wishes, and ask only for what there is."""

from __future__ import annotations

from pathlib import Path

import pytest

from newslint import api, settings
from newslint.engine.setup import Setup

HERE = Path("news", ".newslint.yml")
COPY = "Nato met in Brussels. The U.S. was there.\n"


def found(source: str) -> list[str]:
    read = settings.load(source, HERE)
    return [one.excerpt for one in api.lint(COPY, settings=read, select=["acronyms/style"])]


@pytest.mark.parametrize("name", sorted(settings.profiles()))
def test_every_profile_names_rules_and_options_that_there_are(name: str) -> None:
    active = Setup(settings.load(f"profile: {name}", HERE)).chosen("draft.md")
    assert active


def test_a_profile_sets_the_style() -> None:
    assert found("") == []
    assert found("profile: ap") == ["Nato"]
    assert found("profile: guardian") == ["U.S."]
    assert found("profile: bbc") == ["U.S."]


def test_the_users_own_wishes_win() -> None:
    assert found("profile: ap\nrules:\n  acronyms/style: {style: bbc}") == ["U.S."]
    read = settings.load("rules:\n  acronyms/style: off\nprofile: ap", HERE)
    assert [wish.selector for wish in read.rules][-1] == "acronyms/style"
    active = Setup(read).chosen("draft.md")
    assert "acronyms/style" not in {one.id for one in active}
