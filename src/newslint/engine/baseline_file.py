"""How a baseline is written: a JSON list with one finding a line.

    [
    ["columns/xi.md", "names/variant", "3f9a0c51d27be684"],
    ["columns/xi.md", "names/variant", "b1704e88a95c2d3f"],
    {"newslint-baseline": 1}
    ]

The lines are sorted, and the last entry is always the same, so that every finding has a comma: what two
branches record can be merged line by line, and what is repeated or out of order does no harm. No word of a
draft stands in it.
"""

from __future__ import annotations

import json
import re
from typing import TYPE_CHECKING, Any, Final

from newslint import settings
from newslint.engine.baseline import Baseline, Mark, Recorded
from newslint.errors import SettingsError
from newslint.text import LineIndex

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

_END: Final = '{"newslint-baseline": 1}'
_MAX_CHARACTERS: Final = 64_000_000
_BEGINNING = re.compile(r"[^\s,]")
_REMEDY: Final = (
    "after a merge, keep the lines of both sides, or delete the file and run “newslint baseline” again"
)


def text(baseline: Baseline) -> str:
    """Return the text of a baseline's file."""
    rows = [(path, *mark) for path, mark in sorted(baseline.records)]
    lines = [json.dumps(row, ensure_ascii=not "".join(row).isprintable()) for row in rows]
    return "\n".join(["[", *(f"{line}," for line in lines), _END, "]", ""])


def read(file: Path) -> Baseline:
    """Read a baseline.

    Raises:
        SettingsError: It cannot be read, or is no baseline.
    """
    source = settings.text(file, _MAX_CHARACTERS)
    return Baseline(file, _records(source, settings.shown(file)))


def _records(source: str, path: str) -> Iterator[Recorded]:
    for entry, start in _entries(source):
        match entry:
            case [str(draft), str(rule), str(fingerprint)]:
                yield Recorded(draft, Mark(rule, fingerprint))
            case {"newslint-baseline": 1}:
                return
            case {"newslint-baseline": _}:
                raise SettingsError("written by a newer newslint; update newslint", path)
            case _:
                what = "no recorded finding stands here" if start < len(source) else "the end is missing"
                line = LineIndex(source).position(start).line
                raise SettingsError(f"{what}; {_REMEDY}", path, line)


def _entries(source: str) -> Iterator[tuple[Any, int]]:
    """Yield each entry of the list and where it begins; None for what is none, and for the end."""
    decode = json.JSONDecoder().raw_decode
    end = source.find("[") + 1
    while beginning := _BEGINNING.search(source, end):
        start = beginning.start()
        try:
            entry, end = decode(source, start)
        except (ValueError, RecursionError):
            yield None, start
            return
        yield entry, start
    yield None, len(source)
