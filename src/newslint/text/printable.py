"""Text from strangers, made safe to show."""

from __future__ import annotations

import re
from functools import cache

# Control characters, the Unicode line and paragraph separators, and the marks that reorder text
# (“Trojan Source”, CVE-2021-42574); a lone surrogate cannot be encoded at all.
_UNSAFE = "[\x00-\x1f\x7f-\x9f\u061c\u200e\u200f\u2028\u2029\u202a-\u202e\u2066-\u2069\ufeff\ud800-\udfff]"
_PICTURES = 0x2400  # the block of control pictures: ␀ to ␟


def _picture(found: re.Match[str]) -> str:
    code = ord(found[0])
    if code < ord(" "):
        return chr(_PICTURES + code)
    return "␡" if found[0] == "\x7f" else "�"


def printable(text: str) -> str:
    """Return the text with each control, reordering or unencodable character shown as a picture.

    The result has the length of the text, holds one line, and changes nothing on a terminal.
    """
    # Most text is safe as it is, and the pattern takes longer to compile than many a run to report.
    return text if text.isprintable() else _unsafe().sub(_picture, text)


@cache
def _unsafe() -> re.Pattern[str]:
    return re.compile(_UNSAFE)
