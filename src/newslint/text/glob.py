"""Globs over paths."""

from __future__ import annotations

import re
from functools import lru_cache

_PART = re.compile(r"\*\*/|\*\*|\*|\?|\[!?[^\]]+\]|.", re.DOTALL)
_MEANS = {"**/": "(?:[^/]+/)*", "**": ".*", "*": "[^/]*", "?": "[^/]"}


@lru_cache(maxsize=256)
def glob(pattern: str) -> re.Pattern[str]:
    """Return the expression for a glob over a relative path with forward strokes.

    As in `.gitignore`: `*` stays within a folder, `**` does not, a pattern without a stroke but at its
    end matches at any depth, and one that names a folder matches all that is in it.
    """
    inner = pattern.strip("/")
    parts = (_MEANS.get(part) or _one(part) for part in _PART.findall(inner))
    anywhere = "" if "/" in pattern.rstrip("/") else "(?:.*/)?"
    return re.compile(f"{anywhere}{''.join(parts)}(?:/.*)?", re.DOTALL)


def _one(part: str) -> str:
    if part.startswith("[") and len(part) > 1:
        return part.replace("[!", "[^").replace("\\", "\\\\")
    return re.escape(part)
