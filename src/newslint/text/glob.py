"""Globs over paths."""

from __future__ import annotations

import fnmatch
import re
from functools import lru_cache
from typing import Final

_ANY_DEPTH: Final = "**"


class Glob:
    """A pattern for relative paths with forward strokes, as in `.gitignore`.

    `*` and `?` stay within a folder, `**` does not; a pattern without a stroke but at its end matches at
    any depth, and one that names a folder matches all that is in it. The time to match grows with the
    length of the path and of the pattern, never with both to a power.
    """

    def __init__(self, pattern: str) -> None:
        parts = [part for part in pattern.split("/") if part]
        if len(parts) == 1 and not pattern.startswith("/"):
            parts.insert(0, _ANY_DEPTH)
        self._parts = [None if part == _ANY_DEPTH else re.compile(fnmatch.translate(part)) for part in parts]

    def matches(self, path: str) -> bool:
        """Tell whether a path, or a folder it lies in, fits the pattern."""
        states = self._closed({0})
        for name in path.split("/"):
            if len(self._parts) in states:
                break
            states = self._closed(
                {
                    state if part is None else state + 1
                    for state in states
                    if (part := self._parts[state]) is None or part.match(name)
                }
            )
        return len(self._parts) in states

    def _closed(self, states: set[int]) -> set[int]:
        """Return the states with those that a `**` which stands for nothing leads on to."""
        for state in sorted(states):
            ahead = state
            while ahead < len(self._parts) and self._parts[ahead] is None:
                ahead += 1
                states.add(ahead)
        return states


@lru_cache(maxsize=256)
def glob(pattern: str) -> Glob:
    """Return the glob of a pattern, made once."""
    return Glob(pattern)
