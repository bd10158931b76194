from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

import hypothesis.strategies as st
import pytest
from hypothesis import given

from newslint.errors import ReadError
from newslint.readers import front_matter
from newslint.settings import FrontMatterKeys

if TYPE_CHECKING:
    from newslint.readers.front_matter import FrontMatter

KEYS = FrontMatterKeys()


def read(source: str, keys: FrontMatterKeys = KEYS) -> FrontMatter:
    found = front_matter.read(source, keys)
    assert found
    return found


YAML = """---
title: Council "backs" plan
date: 2020-12-28
newslint: {disable: [headline, names/variant]}
---
Text"""

YAML_QUOTED = """---
title: 'Council "backs" plan'
newslint:
  disable:
  - headline
  - names/variant
date: 2020-12-28T23:30:00-05:00
...
Text"""

TOML = """+++
title = 'Council "backs" plan'
date = 2020-12-28T10:00:00Z
# "title"
[newslint]
disable = ["headline", "names/variant"]
+++
Text"""

TOML_QUOTED = """+++
date = "28 December 2020"
newslint = {disable = ['headline', "names/variant"]}
title = \"\"\"Council "backs" plan\"\"\"
+++
Text"""


@pytest.mark.parametrize("newline", ["\n", "\r\n", "\r"])
@pytest.mark.parametrize("lines", [YAML, YAML_QUOTED, TOML, TOML_QUOTED])
def test_title_date_and_disabled_rules_with_their_places(lines: str, newline: str) -> None:
    source = lines.replace("\n", newline)
    found = read(source)
    assert source[found.end :] == "Text"
    assert found.title
    assert found.title.exact
    assert found.title.text == found.title.span.of(source) == 'Council "backs" plan'
    assert found.meta.published == date(2020, 12, 28)
    assert found.meta.disabled == ("headline", "names/variant")
    assert tuple(span.of(source) for span in found.meta.disabled_at) == found.meta.disabled


def test_json_as_hugo_has_it() -> None:
    source = (
        '{\n "description": "Vote",\n "title": "Council backs plan",\n'
        ' "date": "2020/12/28",\n "newslint": {"disable": ["headline"]}\n}\nText'
    )
    found = read(source)
    assert source[found.end :] == "Text"
    assert found.title
    assert found.title.span.of(source) == "Council backs plan"
    assert found.meta.published == date(2020, 12, 28)
    assert [span.of(source) for span in found.meta.disabled_at] == ["headline"]


@pytest.mark.parametrize(
    ("source", "shown"),
    [
        ("---\ntitle: >-\n  Council\n  backs plan\n---\n", ">-\n  Council\n  backs plan"),
        ('---\ntitle: "Council \\u0062acks plan"\n---\n', '"Council \\u0062acks plan"'),
        ('+++\ntitle = "Council \\u0062acks plan"\n+++\n', '"Council \\u0062acks plan"'),
        ('{"title": "Council \\u0062acks plan"}', '"Council \\u0062acks plan"'),
    ],
)
def test_a_title_that_the_file_spells_otherwise_has_a_place_that_is_not_exact(
    source: str, shown: str
) -> None:
    title = read(source).title
    assert title
    assert title.text == "Council backs plan"
    assert not title.exact
    assert title.span.of(source).rstrip("\n") == shown


@pytest.mark.parametrize(
    ("written", "day"),
    [
        ("2020-12-28", date(2020, 12, 28)),
        ("2020-12-28 10:00", date(2020, 12, 28)),
        ("2020-12-28T23:30:00-05:00", date(2020, 12, 28)),
        ("'2020-12-28T10:00:00.000Z'", date(2020, 12, 28)),
        ("2020/1/8", date(2020, 1, 8)),
        ("28 December 2020", date(2020, 12, 28)),
        ("Mon, 28 Dec 2020 10:00:00 +0000", date(2020, 12, 28)),
        ("Dec. 28, 2020", date(2020, 12, 28)),
        ("Monday, December 28th, 2020 at 10 a.m.", date(2020, 12, 28)),
        ("2020-02-30", None),
        ("28 Smarch 2020", None),
        ("2020", None),
        ("2020-12-281", None),
        ("[2020-12-28]", None),
        ("soon", None),
        ("", None),
    ],
)
def test_dates_as_they_are_written(written: str, day: date | None) -> None:
    assert read(f"---\ndate: {written}\n---\n").meta.published == day


def test_the_first_key_that_has_a_date_wins() -> None:
    keys = FrontMatterKeys(date=("date", "meta.date", "published"), title=("meta.headline",))
    meta = "meta: {date: 2021-01-02, headline: Council backs plan}"
    found = read(f"---\ndate: soon\n{meta}\npublished: 2020-12-28\n---\n", keys)
    assert found.meta.published == date(2021, 1, 2)
    assert found.title
    assert found.title.text == "Council backs plan"


def test_values_of_other_types_are_left_alone() -> None:
    found = read("---\ntitle: [a, b]\nheadline: Council backs plan\ndate: 3\nauthors: [{name: Ann}]\n---\n")
    assert found.title
    assert found.title.text == "Council backs plan"
    assert found.meta.published is None


@pytest.mark.parametrize(
    "source",
    [
        "",
        "Text",
        "\n---\ntitle: A\n---\n",
        "---\ntitle: A\n",
        "---\nThe council met.\n---\n",
        "---\nThe council met: it was long.\n\nNobody: left: early.\n---\n",
        "---\n- title: A\n---\n",
        "+++\nThe council met.\n+++\n",
        "{{< figure >}}\n",
        "{: .lead}\n",
        '{"Nobody left," she said.}\n',
    ],
)
def test_what_is_not_front_matter_is_text(source: str) -> None:
    assert front_matter.read(source, KEYS) is None


@pytest.mark.parametrize(
    ("source", "message"),
    [
        ("---\ntitle: A\ndate: : x\n---\n", "the front matter is not right, line 3: not valid YAML"),
        ("---\na: 1\nb: 2\na: 3\n---\n", "line 4: the key “a” stands here a second time"),
        (
            "---\ntitle: A\nnewslint:\n  disabel: [headline]\n---\n",
            "line 4: unknown key “disabel”; did you mean",
        ),
        ("---\nnewslint: off\n---\n", "line 2: expected a mapping"),
        ("+++\ntitle = A\n+++\n", "the front matter is not right, line 2: not valid TOML: Invalid value"),
        ("+++\na = " + "[" * 50_000 + "\n+++\n", "nested too deep"),
        ("+++\n" + "a." * 40_000 + "a = 1\n+++\n", "nested too deep"),
        ("+++\na = " + "1" * 5000 + "\n+++\n", "not valid TOML"),
        (
            '{"title": "A",\n "date": }\n',
            "the front matter is not right, line 2: not valid JSON: Expecting value",
        ),
        ('{"a": ' + "[" * 200_000, "nested too deep"),
        ("---\na: " + "b" * 100_001 + "\n---\n", "longer than 100,000 characters"),
    ],
)
def test_broken_front_matter_is_an_error_that_names_the_line(source: str, message: str) -> None:
    with pytest.raises(ReadError) as caught:
        front_matter.read(source, KEYS)
    assert message in str(caught.value)


PARTS = st.sampled_from(
    [
        *"{}[]:=,#'\"\\ \n\x00\u2028é😀",
        *("---\n", "+++\n", "...\n", "\r\n", "|\n", "- ", "&a ", "*a", "!!a "),
        *("title", "date", "newslint", "disable", "a", "null", "1e999", "2020-12-28"),
    ]
)


@given(st.sampled_from(["---\n", "+++\n", '{"title":']), st.lists(PARTS).map("".join))
def test_whatever_it_holds_it_is_read_or_refused(begins: str, rest: str) -> None:
    source = f"{begins}{rest}\n{begins}"
    try:
        found = front_matter.read(source, KEYS)
    except ReadError:
        return
    if found and found.title and found.title.exact:
        assert found.title.span.of(source) == found.title.text
