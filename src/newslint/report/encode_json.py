"""Values as JSON, whatever letters a draft holds."""

from __future__ import annotations

import json
import re

_SURROGATE = re.compile("[\ud800-\udfff]")  # a file's name may hold bytes that are no text


def as_json(value: object) -> str:
    """Return a value as JSON on one line, in which no log on GitHub finds a command."""
    whole = json.dumps(value, ensure_ascii=False)
    return _SURROGATE.sub("\ufffd", whole).replace("##[", "##\\u005b")
