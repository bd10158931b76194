"""Folding: the form of a text in which phrases are looked for."""

from __future__ import annotations

from typing import Final

_SAME: Final = (
    ("’", "'"),
    ("‘", "'"),
    ("ʼ", "'"),
    ("“", '"'),
    ("”", '"'),
    ("‐", "-"),
    ("‑", "-"),
    ("\n", " "),
    ("\t", " "),
    ("\u00a0", " "),
    ("\u2009", " "),
    ("\u202f", " "),
    ("İ", "i"),  # the one code point whose lower case is two code points long
)


def fold(text: str) -> str:
    """Return the text in lower case with straight quotes, plain hyphens and plain spaces.

    The result has exactly the length of the text, so that an offset in one is an offset in the other.
    """
    for written, same in _SAME:  # eight times as fast as `str.translate`
        text = text.replace(written, same)
    return text.lower()
