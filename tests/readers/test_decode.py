"""Decoding."""

from __future__ import annotations

import codecs

import pytest
from hypothesis import given
from hypothesis import strategies as st

from newslint.errors import ReadError
from newslint.readers.decode import Encoding, decode

TEXTS = st.text(st.characters(codec="utf-8", exclude_characters="\0")).filter(
    lambda text: text[:1] != "\ufeff"
)


@given(TEXTS, st.sampled_from(Encoding))
def test_what_is_encoded_is_decoded_to_the_same_bytes(text: str, encoding: Encoding) -> None:
    data = encoding.encode(text)
    assert decode(data) == (text, encoding)
    assert decode(data).encoding.encode(decode(data).text) == data


@given(st.binary())
def test_any_bytes_are_text_or_an_error(data: bytes) -> None:
    try:
        text, encoding = decode(data)
    except ReadError:
        return
    assert encoding.encode(text) == data


def test_newlines_and_later_marks_stay() -> None:
    assert decode(codecs.BOM_UTF8 + "a\r\nb\rc\ufeff".encode()).text == "a\r\nb\rc\ufeff"


@pytest.mark.parametrize(
    ("data", "message"),
    [
        ("Zelenský\nand\r\nCafé".encode("cp1252"), "not UTF-8 at byte 8 (line 1); save it as UTF-8"),
        ("One\r\ntwo\rthree\nCafé".encode("latin-1"), "not UTF-8 at byte 19 (line 4); save it as UTF-8"),
        (b"x" * 1233 + b"\xff", "not UTF-8 at byte 1,234 (line 1); save it as UTF-8"),
        (codecs.BOM_UTF8 + b"x\xe2\x80", "not UTF-8 at byte 5 (line 1); save it as UTF-8"),
        (codecs.BOM_UTF16_LE + b"a\0\n\0\x00\xd8", "not UTF-16 at byte 7 (line 2); save it as UTF-8"),
        (codecs.BOM_UTF16_BE + b"\0a\0", "not UTF-16 at byte 5 (line 1); save it as UTF-8"),
    ],
)
def test_what_is_not_decoded_is_placed(data: bytes, message: str) -> None:
    with pytest.raises(ReadError) as error:
        decode(data)
    assert str(error.value) == message


@pytest.mark.parametrize(
    "data",
    [
        b"\x89PNG\r\n\x1a\n\0\0\0\rIHDR",
        b"PK\x03\x04\x14\0\x06\0",
        "no mark".encode("utf-16-le"),
        "wide".encode("utf-32"),
        codecs.BOM_UTF16_LE + "a\0b".encode("utf-16-le"),
    ],
)
def test_binary_files_are_named(data: bytes) -> None:
    with pytest.raises(ReadError, match=r"^a binary file, not text"):
        decode(data)
