"""Escapes: how Markdown writes characters that would otherwise be markup."""

from __future__ import annotations

import re

# What is markup wherever it stands; an underscore only at the edge of a word, an ampersand only before a
# name or a number with its semicolon. What is so only at the start of a line, or to a site builder that
# reads the file first, no escape can settle.
_MARKUP = re.compile(r"[\\`*\[\]<]|(?<!\w)_|_(?!\w)|~(?=~)|&(?=#?\w+;)")


def spell(text: str) -> str:
    """Return words of prose as a paragraph writes them."""
    return _MARKUP.sub(r"\\\g<0>", text)
