from __future__ import annotations

from textwrap import dedent

import pytest

from newslint.errors import SettingsError
from newslint.packs import load
from newslint.testing import prove

HEAD = "summary: One spelling.\nwhy: It is a name.\nlevel: suggestion\n"


def proved(body: str) -> None:
    rule = load(HEAD + dedent(body), "house.yml")
    assert rule.examples
    for example in rule.examples:
        prove(rule, example)


def test_any_other_case_is_a_fault() -> None:
    proved("""
        casing: [YouTube, iPhone, McDonald's]
        bad:
          - text: He filmed [[youtube]]’s office with an [[IPhone]] for [[YOUTUBE]], not [[mcdonald’s]].
            fixed: He filmed YouTube’s office with an iPhone for YouTube, not McDonald’s.
          - text: "[[Iphone]] sales fell."
            fixed: iPhone sales fell.
        good:
          - YouTube and youtubers film McDonald’s with an iPhone.
    """)


def test_capitals_are_right_among_capitals_and_at_the_start_of_a_sentence() -> None:
    proved("""
        casing: [YouTube, iPhone]
        bad:
          - text: The company said [[IPHONE]] sales fell.
            fixed: The company said iPhone sales fell.
        good:
          - "# Why YOUTUBE won"
          - NEW iPHONE HITS SHOPS, SAYS YOUTUBE
          - He paid. “IPhone sales fell,” it said. IPhone sales rose.
          - YOUTUBE
    """)


def test_addresses_handles_and_hashtags_are_no_spellings() -> None:
    proved("""
        casing: [YouTube]
        bad: [{text: "Look on [[youtube]].", fixed: Look on YouTube.}]
        good: ["Ask @youtube or #youtube, press@youtube.example, m.youtube.com/x or example.org/youtube."]
    """)


def test_a_word_without_a_capital_has_no_casing() -> None:
    with pytest.raises(SettingsError, match=r"^house.yml:4: “adidas” has no capital"):
        load(HEAD + "casing: [adidas]", "house.yml")
