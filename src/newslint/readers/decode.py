"""Decoding: from a file's bytes to its text, and back without a byte changed that need not be."""

from __future__ import annotations

import codecs
import enum
from typing import Final

from newslint.errors import ReadError
from newslint.record import Row
from newslint.text import LineIndex

_SAMPLE: Final = 8_000  # bytes; git tells text from binary files by as many


class Encoding(enum.Enum):
    """How a file spells its text: the codec, and the byte order mark it begins with."""

    UTF_8 = ("utf-8", b"")
    UTF_8_WITH_MARK = ("utf-8", codecs.BOM_UTF8)
    UTF_16_LE = ("utf-16-le", codecs.BOM_UTF16_LE)
    UTF_16_BE = ("utf-16-be", codecs.BOM_UTF16_BE)

    def __init__(self, codec: str, mark: bytes) -> None:
        self.codec = codec
        self.mark = mark

    def encode(self, text: str) -> bytes:
        """Return the bytes of a file in this encoding: the mark, then the text."""
        return self.mark + text.encode(self.codec)


class Decoded(Row):
    """A file's text, newlines as they are on disk and without the byte order mark, and its encoding."""

    text: str
    encoding: Encoding


def decode(data: bytes) -> Decoded:
    """Decode a file: UTF-8, or UTF-16 that begins with a byte order mark.

    Raises:
        ReadError: It is in another encoding, or no text at all.
    """
    marked = [one for one in Encoding if one.mark and data.startswith(one.mark)]
    encoding = marked[0] if marked else Encoding.UTF_8
    body = data[len(encoding.mark) :]
    if "\0" in body[:_SAMPLE].decode(encoding.codec, "replace"):
        raise ReadError("a binary file, not text; if it should be text, save it as UTF-8")
    try:
        return Decoded(body.decode(encoding.codec), encoding)
    except UnicodeDecodeError as error:
        name = "UTF-8" if encoding.codec == "utf-8" else "UTF-16"
        byte = len(encoding.mark) + error.start + 1
        line = len(LineIndex(body[: error.start].decode(encoding.codec)))
        raise ReadError(f"not {name} at byte {byte:,} (line {line:,}); save it as UTF-8") from None
