"""YAML written by strangers."""

from __future__ import annotations

import re
from itertools import pairwise
from typing import TYPE_CHECKING

import pytest
import yaml
from hypothesis import given
from hypothesis import strategies as st

from newslint.errors import SettingsError
from newslint.safe_yaml import MAX_CHARACTERS, MAX_DEPTH, Field, Scalar, _flat, _parsed, load
from newslint.text import LineIndex

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

Plain = Scalar | list["Plain"] | dict[str, "Plain"]

# PyYAML writes YAML 1.1, in which these are texts; in YAML 1.2 they are numbers.
NUMBERS_OF_1_2 = re.compile(r"[-+]?0[0-9]+|[-+]?[0-9]*\.[0-9]*[eE][0-9]+")
# PyYAML's writer and reader disagree on the line breaks that Unicode adds.
CHARACTERS = st.characters(codec="utf-8", exclude_characters="\x85\u2028\u2029")
TEXTS = st.text(CHARACTERS).filter(lambda text: not NUMBERS_OF_1_2.fullmatch(text))
NUMBERS = st.integers(-(10**17), 10**17) | st.floats(allow_nan=False, allow_infinity=False)
SCALARS = st.none() | st.booleans() | NUMBERS | TEXTS
DATA = st.recursive(SCALARS, lambda inner: st.lists(inner) | st.dictionaries(TEXTS, inner), max_leaves=20)


def plain(field: Field) -> Plain:
    if isinstance(field.value, dict):
        return {key: plain(value) for key, value in field.value.items()}
    return [plain(item) for item in field.value] if isinstance(field.value, list) else field.value


def scalars(field: Field) -> Iterator[Field]:
    if isinstance(field.value, dict):
        for one in field.value.values():
            yield from scalars(one)
    elif isinstance(field.value, list):
        for one in field.value:
            yield from scalars(one)
    else:
        yield field


@given(st.dictionaries(TEXTS, DATA), st.sampled_from([None, False, True]))
def test_plain_data_is_read_as_it_was_written(data: dict[str, Plain], flow: bool | None) -> None:  # noqa: FBT001
    source = yaml.dump(data, allow_unicode=True, default_flow_style=flow)
    found = load(source, "house.yml")
    assert plain(found) == data
    for one in scalars(found):
        if one.span:
            assert one.extent
            assert one.extent.covers(one.span)
            assert one.span.of(source) == one.written
    extents = [one.extent for one in scalars(found) if one.extent]
    assert all(before.end <= after.start for before, after in pairwise(extents))


@given(st.text() | st.text(st.sampled_from("ab:-?,[]{}#&*!|>'\"%@` \n\t\r\0\x85\u2028\ufeff𝔸")))
def test_any_text_is_read_or_refused(source: str) -> None:
    try:
        load(source, "house.yml")
    except SettingsError as error:
        assert error.message  # noqa: PT017 (most texts raise nothing)
        assert 1 <= error.line <= len(LineIndex(source))  # noqa: PT017


@pytest.mark.parametrize(
    ("written", "value"),
    [
        ("12", 12),
        ("-007", -7),
        ("1.50", 1.5),
        (".5e3", 500.0),
        ("true", True),
        ("NULL", None),
        ("~", None),
        ("", None),
        *(
            (word, word)
            for word in ["yes", "no", "on", "off", "tRue", "12:30", "1_000", "0x1F", "2020-12-28", "."]
        ),
        ("9" * 19, "9" * 19),
    ],
)
def test_plain_scalars_follow_yaml_1_2(written: str, value: Scalar) -> None:
    field = load(f"a: {written}", "house.yml").mapping()["a"]
    assert (field.value, type(field.value)) == (value, type(value))
    assert field.written == written


@pytest.mark.parametrize("written", ["plain", "'single'", '"double"', "“Łódź 𝔸”", "12"])
def test_a_scalar_on_one_line_knows_its_very_characters(written: str) -> None:
    source = f"# 𝔸 é\r\nkey:   {written} # note\nother: x\n"
    field = load(source, "house.yml").mapping()["key"]
    assert field.span
    assert field.extent
    assert field.span.of(source) == written.strip("'\"")
    assert field.extent.of(source) == written
    assert field.line == 2


@pytest.mark.parametrize(
    "written", ["'it''s'", '"a\\tb"', "one\n  two", "|\n  block", ">-\n  folded\n  text"]
)
def test_a_scalar_spelled_otherwise_knows_only_its_extent(written: str) -> None:
    source = f"key: {written}\nother: x"
    field = load(source, "house.yml").mapping()["key"]
    assert field.span is None
    assert field.extent
    assert field.extent.of(source).strip() == written


@pytest.mark.parametrize(
    ("source", "line", "message"),
    [
        ("a: &x 1\nb: *x", 1, "anchors"),
        ("a: 1\nb: *x", 2, "aliases"),
        ("a: 1\nb: !!python/name:os.system", 2, "tags"),
        ("a:\n- !house x", 2, "tags"),
        ("a: 1\nb:\n  c: 1\n  'c': 2", 4, "the key “c” stands here a second time"),
        ("1: a\n1: b", 2, "the key “1” stands here a second time"),
        ("a: 1\n---\nb: 2", 2, "a second document"),
        ("a: 1\n? [b]\n: 2", 2, "a key must be text"),
        ("a: 1\n? {b: c}\n: 2", 2, "a key must be text"),
        ("a: 1\r\nb: \x07", 2, "U\\+0007"),
        ("a: 1\rb: \ud800", 2, "U\\+D800"),
        ("a: \ufeff", 1, "U\\+FEFF"),
        ("a:\n  b: [1\nc: 2", 3, "not valid YAML"),
        ("a:\u20281\nb: [", 2, "not valid YAML"),
        ("a:\n  " + "[" * (MAX_DEPTH + 1), 2, "deep"),
        ("- " * 100_000, 1, "deep"),
        ("[" * 100_000, 1, "deep|depth"),
        ("{a: " * 100_000, 1, "deep|depth"),
    ],
)
def test_what_is_not_plain_is_refused_with_its_line(source: str, line: int, message: str) -> None:
    with pytest.raises(SettingsError, match=message) as refused:
        load(source, "house.yml")
    assert (refused.value.path, refused.value.line) == ("house.yml", line)


def test_what_is_too_large_is_not_parsed() -> None:
    with pytest.raises(
        SettingsError, match=r"^house.yml: larger than the 8,000,000 characters that are read"
    ):
        load("#" * (MAX_CHARACTERS + 1), "house.yml")


def test_the_deepest_that_is_read() -> None:
    assert plain(load("[" * MAX_DEPTH + "]" * MAX_DEPTH, "house.yml")) is not None


@pytest.mark.parametrize("source", ["", "# a comment\n"])
def test_an_empty_file_is_an_empty_mapping(source: str) -> None:
    assert load(source, "house.yml").mapping() == {}


@pytest.mark.skipif(not yaml.__with_libyaml__, reason="there is only one reader to compare")
def test_without_libyaml_the_fields_are_the_same(monkeypatch: pytest.MonkeyPatch) -> None:
    source = "a: [1, 'x', \"𝔸\"]\nb:\n  c: |\n    text\n  d: {e: 2.5}\n"
    quick = load(source, "house.yml")
    monkeypatch.delattr(yaml, "CSafeLoader")
    assert load(source, "house.yml") == quick


EXPECTATIONS = """
text: Łódź
number: 1.10
flag: false
empty:
list: [a, 2]
map: {b: c}
blank: " "
"""


@pytest.mark.parametrize(
    ("key", "ask", "answer"),
    [
        ("text", Field.text, "Łódź"),
        ("number", Field.text, "1.10"),
        ("number", Field.number, 1.1),
        ("flag", Field.flag, False),
        ("list", Field.texts, ("a", "2")),
        ("text", Field.texts, ("Łódź",)),
        ("empty", Field.texts, ()),
        ("text", lambda field: field.choice(["Łódź", "Kraków"]), "Łódź"),
    ],
)
def test_answers(key: str, ask: Callable[[Field], object], answer: object) -> None:
    assert ask(load(EXPECTATIONS, "house.yml").mapping()[key]) == answer


@pytest.mark.parametrize(
    ("key", "ask", "message"),
    [
        ("list", Field.text, "expected text, found a list"),
        ("blank", Field.text, "expected text, found text"),
        ("flag", Field.text, "expected text, found true or false"),
        ("empty", Field.text, "expected text, found nothing"),
        ("number", lambda field: field.number(whole=True), "expected a whole number, found a number"),
        ("flag", Field.number, "expected a number, found true or false"),
        ("text", Field.flag, "expected true or false, found text"),
        ("text", Field.mapping, "expected a mapping \\(key: value\\), found text"),
        ("map", lambda field: field.mapping(["bb"]), "unknown key “b”; did you mean “bb”?"),
        ("text", lambda field: field.choice(["Łódz", "x"]), "expected one of Łódz, x; did you mean “Łódz”?"),
    ],
)
def test_wrong_answers_say_what_was_expected(key: str, ask: Callable[[Field], object], message: str) -> None:
    field = load(EXPECTATIONS, "house.yml").mapping()[key]
    with pytest.raises(SettingsError, match=f"^house.yml:{field.line}: {message}"):
        ask(field)


SNIPPETS = st.sampled_from((
    *"a title date-1 : # ' \" '' - [ ] { 2020-12-28 0x1F 10:30 null yes 1.5 Xi’s … , & * ! | > % @ ?".split(),
    *("\\", "<<", "...", "~", "é", " ", "  ", ": ", " #", "- ", "\n", "\t", "---\n"),
))  # fmt: skip
LINES = st.builds("{}: {}\n".format, st.sampled_from("abc"), st.lists(SNIPPETS, max_size=5).map("".join))


@given(st.lists(LINES | SNIPPETS, max_size=8).map("".join))
def test_lines_of_keys_and_values_read_the_same_without_the_parser(source: str) -> None:
    found = _flat(source, "house.yml")
    assert found is None or found == _parsed(source, "house.yml", LineIndex(source))


def test_plain_front_matter_needs_no_parser() -> None:
    source = "---\ntitle: Xi’s visit [update], at 10:30\ndate: 2020-12-28\nby: \"A. B.\"\nslug: 'x-y'\n"
    found = _flat(source, "house.yml")
    assert found == _parsed(source, "house.yml", LineIndex(source))
    assert plain(found) == {
        "title": "Xi’s visit [update], at 10:30",
        "date": "2020-12-28",
        "by": "A. B.",
        "slug": "x-y",
    }
