from __future__ import annotations

import html

import hypothesis.strategies as st
import pytest
from hypothesis import given

from newslint.readers.entities import entity


@pytest.mark.parametrize(
    ("source", "text"),
    [
        ("&amp;", "&"),
        ("&nbsp;", "\u00a0"),
        ("&ngE;", "≧̸"),
        ("&#8217;", "’"),
        ("&#X2019;", "’"),
        ("&#146;", "’"),  # as Windows-1252 has it
        ("&#0;", "\ufffd"),
        ("&#xD800;", "\ufffd"),
        ("&#9999999;", "\ufffd"),
    ],
)
def test_a_reference_stands_for_a_character(source: str, text: str) -> None:
    assert entity(f"R{source}D", 1) == (text, 1 + len(source))


@pytest.mark.parametrize(
    "source", ["&", "&amp", "&copy 2020", "&D;", "&nosuchname;", "&#;", "&#x;", "&#12345678;"]
)
def test_what_is_no_reference_stays(source: str) -> None:
    assert entity(source, 0) is None


@given(st.integers(0xA0, 0x10FFFF))
def test_numbers_are_those_of_unicode(code: int) -> None:
    expected = "\ufffd" if 0xD800 <= code <= 0xDFFF else chr(code)
    assert entity(f"&#{code};", 0) == (expected, len(f"&#{code};"))
    assert entity(f"&#x{code:x};", 0) == (expected, len(f"&#x{code:x};"))


@given(
    st.from_regex(r"&[A-Za-z]{1,8};", fullmatch=True) | st.sampled_from(["&eacute;", "&mdash;", "&frac12;"])
)
def test_names_are_those_of_html(source: str) -> None:
    found = entity(source, 0)
    expected = html.unescape(source)
    # Without the standard library's guesses at what lacks its semicolon, such as “&ampx;”.
    if found or expected == source:
        assert (found[0] if found else source) == expected
    else:
        assert expected.endswith(";")
