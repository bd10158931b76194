"""Folding: the form of a text in which phrases are looked for."""

from __future__ import annotations

_SAME = str.maketrans(
    {
        "’": "'",
        "‘": "'",
        "ʼ": "'",
        "“": '"',
        "”": '"',
        "‐": "-",
        "‑": "-",
        "\n": " ",
        "\t": " ",
        "\u00a0": " ",
        "\u2009": " ",
        "\u202f": " ",
        # The one code point whose lower case is two code points long.
        "İ": "i",
    }
)


def fold(text: str) -> str:
    """Return the text in lower case with straight quotes, plain hyphens and plain spaces.

    The result has exactly the length of the text, so that an offset in one is an offset in the other.
    """
    return text.translate(_SAME).lower()
