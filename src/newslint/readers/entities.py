"""Character references: `&amp;`, `&#8217;`, `&#x2019;`.

As in CommonMark, a reference ends with a semicolon, so that “AT&T” and “?a=1&copy=2” stay what they are. As
in HTML, numbers 128 to 159 are those of Windows-1252: that is what whoever writes `&#146;` means.
"""

from __future__ import annotations

import re
from typing import Final

_REFERENCE = re.compile(
    r"&(?:#(?P<decimal>[0-9]{1,7})|#[xX](?P<hex>[0-9A-Fa-f]{1,6})|(?P<name>[A-Za-z][A-Za-z0-9]{1,31}));"
)
_REPLACEMENT: Final = "\ufffd"


def entity(source: str, at: int) -> tuple[str, int] | None:
    """Return what the character reference at an ampersand stands for, and where it ends.

    None where there is no reference, or one with a name nobody knows.
    """
    found = _REFERENCE.match(source, at)
    if not found:
        return None
    if found["name"]:
        from html.entities import html5  # noqa: PLC0415 (2,231 names that few drafts need)

        text = html5.get(f"{found['name']};")
        return None if text is None else (text, found.end())
    code = int(found["decimal"]) if found["decimal"] else int(found["hex"], 16)
    return _character(code), found.end()


def _character(code: int) -> str:
    if code == 0 or code > 0x10FFFF or 0xD800 <= code <= 0xDFFF:  # noqa: PLR2004 (Unicode's own limits)
        return _REPLACEMENT
    if 0x80 <= code <= 0x9F:  # noqa: PLR2004 (the C1 controls, which no text holds)
        return bytes([code]).decode("cp1252", "replace")
    return chr(code)
