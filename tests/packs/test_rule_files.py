"""What every rule file may say, and what is said of one that is wrong."""

from __future__ import annotations

import json
import pickle
import subprocess
import sys
from contextlib import suppress
from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from newslint.errors import SettingsError
from newslint.lint import Bad, Good, Level
from newslint.packs import load
from newslint.packs.read import KINDS
from newslint.testing import findings

WHOLE = """\
summary: Avoid
  it.
why: |
  It is worn.
  Very.
level: error
sources: [Fowler, 1926]
default: false
avoid: [Going forward, at this point]
bad:
  - Nobody is [[going forward]].
  - {text: "[[At this point]]", published: 2026-03-04, format: text}
good: [Nobody is.]
"""


def test_a_whole_file() -> None:
    rule = load(WHOLE, "house.yml")
    assert (rule.summary, rule.why, rule.level) == ("Avoid it.", "It is worn.\nVery.", Level.ERROR)
    assert (rule.sources, rule.default) == (("Fowler", "1926"), False)
    assert rule.phrases == {"going forward", "at this point"}
    assert rule.examples == (
        Bad("Nobody is [[going forward]]."),
        Bad("[[At this point]]", published=date(2026, 3, 4), format="text"),
        Good("Nobody is."),
    )


def test_a_cache_may_keep_a_rule() -> None:
    copy = pickle.loads(pickle.dumps(load(WHOLE, "house.yml")))  # noqa: S301 (our own bytes)
    assert [found.excerpt for found in findings(copy, "Going forward, no.", Good(""))] == ["Going forward"]


HEAD = "summary: Avoid it.\nwhy: It is worn.\nlevel: warning\n"


@pytest.mark.parametrize(
    ("source", "error"),
    [
        ("", "house.yml:1: a rule needs “summary”"),
        ("[a]", "house.yml:1: expected a mapping (key: value), found a list"),
        ("summary: a\nwhy: b\navoid: c", "house.yml:1: a rule needs “level”"),
        (HEAD, "house.yml:1: a rule needs one of avoid, swap, casing, line, among, pattern"),
        (HEAD + "avoid: a\nswap: {a: b}", "house.yml:5: “swap” beside “avoid”: a rule is of one kind"),
        (HEAD + "avoids: a", "house.yml:4: unknown key “avoids”; did you mean “avoid”?"),
        (HEAD + "remove: true\navoid: a", "house.yml:4: “remove” means nothing beside “avoid”"),
        (
            HEAD.replace("warning", "warn") + "avoid: a",
            "house.yml:3: expected one of error, warning, suggestion",
        ),
        (HEAD + "avoid:", "house.yml:4: expected words or phrases, found none"),
        (HEAD + "avoid: ['']", "house.yml:4: expected text, found text"),
        (HEAD + "avoid:\n  - a\n  - A", "house.yml:6: “A” stands here a second time"),
        (HEAD + "avoid: [[a]]", "house.yml:4: expected text, found a list"),
        (HEAD + "swap: [a, b]", "house.yml:4: expected a mapping (key: value), found a list"),
        (HEAD + "swap:\n  a:", "house.yml:5: expected the right form, found nothing"),
        (HEAD + "swap: {' ': b}", "house.yml:4: expected a word or a phrase, found nothing"),
        (HEAD + "safe: yes\nswap: {a: b}", "house.yml:4: expected true or false, found text"),
        (
            HEAD + "message: '{bettr}'\nswap: {a: b}",
            "“{bettr}” means nothing in this message; {found} and {better} would",
        ),
        (HEAD + "avoid: a\nbad:\n  - no mark", "house.yml:6: a bad example marks what is at fault: [[so]]"),
        (HEAD + "avoid: a\nbad:\n  - txt: '[[a]]'", "house.yml:6: unknown key “txt”; did you mean “text”?"),
        (HEAD + "avoid: a\ngood: [{text: b, published: soon}]", "house.yml:5: a day is written 2026-03-04"),
        (
            HEAD + "avoid: a\ngood: [{text: b, format: docx}]",
            "house.yml:5: expected one of markdown, text, html",
        ),
        (HEAD + "line: {is: a, max-words: few}", "house.yml:4: expected a whole number, found text"),
    ],
)
def test_a_wrong_file_says_what_is_wrong_and_where(source: str, error: str) -> None:
    with pytest.raises(SettingsError) as raised:
        load(source, "house.yml")
    assert error in str(raised.value)


KEYS = "match replace needs is begins matches max-words scope text a".split()
VALUES = st.recursive(
    st.none()
    | st.booleans()
    | st.integers()
    | st.floats()
    | st.text(max_size=8)
    | st.sampled_from(["(", "[a", "{found}"]),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.sampled_from(KEYS), inner, max_size=3),
    max_leaves=6,
)
BODIES = st.dictionaries(
    st.sampled_from("bad good message case safe quotes remove default".split()), VALUES, max_size=2
)
KIND = st.dictionaries(st.sampled_from(sorted(KINDS)), VALUES, min_size=1, max_size=1)
FILES = st.builds(
    lambda kind, body: {"summary": "a", "why": "b", "level": "error", **kind, **body}, KIND, BODIES
)


@given(FILES | VALUES)
def test_whatever_a_file_says_it_is_a_rule_or_a_settings_error(content: object) -> None:
    with suppress(SettingsError):
        rule = load(json.dumps(content), "house.yml")
        findings(rule, "A text (with brackets) and 1 [a] line.\n\n\\1", Good(""))


def test_a_rule_from_a_cache_needs_no_yaml_and_no_regex() -> None:
    code = "import sys, newslint.packs; print(sorted({'yaml', 'regex'} & sys.modules.keys()))"
    assert (
        subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True).stdout
        == "[]\n"
    )
