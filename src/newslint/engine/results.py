"""What was found in drafts before: a draft that is as it was is not linted again.

The results of a folder's drafts are kept together, under a name made from all that decides what is found:
newslint and what it runs on, rules, registers, settings, options and the day. A draft's own are believed if
its bytes and its name have the same digest still.
"""

from __future__ import annotations

import marshal
import os
from typing import TYPE_CHECKING, Any, Final

from newslint import cache
from newslint.lint import Context, Diagnostic, Edit, Evidence, Level, Repair, Span
from newslint.text import Position

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

KIND: Final = "results"

_FOLDERS: Final = 2_000  # that results are kept for, over all that the user lints


class Results:
    """The results of earlier runs, and of this one.

    Args:
        key: What decides, besides a draft, what is found in it.
    """

    def __init__(self, key: bytes) -> None:
        self._key = key
        self._folders: dict[str, dict[str, tuple[bytes, bytes]]] = {}
        self._new: dict[str, set[str]] = {}

    def find(self, path: str, name: str, data: bytes) -> tuple[Diagnostic, ...] | None:
        """Return what was found in a draft, or None if that is not known.

        Args:
            path: The draft.
            name: Its name as the settings see it.
            data: Its bytes.
        """
        folder, file = os.path.split(os.path.abspath(path))
        digest, rows = self._of(folder).get(file, (b"", b""))
        return _diagnostics(rows) if digest == _digest(name, data) else None

    def add(self, path: str, name: str, data: bytes, found: Sequence[Diagnostic]) -> None:
        """Remember what was found in a draft; see `find`."""
        folder, file = os.path.split(os.path.abspath(path))
        self._of(folder)[file] = _digest(name, data), _rows(found)
        self._new.setdefault(folder, set()).add(file)

    def save(self) -> None:
        """Keep what is new for the runs to come; of drafts that are gone nothing is kept."""
        for folder, new in self._new.items():
            known = self._folders[folder]
            there = {file for file in known if file in new or os.path.lexists(os.path.join(folder, file))}
            cache.store(self._name(folder), {file: known[file] for file in sorted(there)}, kept=0)
        if self._new:
            cache.prune(KIND, _FOLDERS)
            self._new.clear()

    def _of(self, folder: str) -> dict[str, tuple[bytes, bytes]]:
        if folder not in self._folders:
            self._folders[folder] = cache.load(self._name(folder)) or {}
        return self._folders[folder]

    def _name(self, folder: str) -> str:
        return cache.key(KIND, (self._key, os.fsencode(folder)))


def _digest(name: str, data: bytes) -> bytes:
    return cache.digest((os.fsencode(name), data))


def _rows(found: Iterable[Diagnostic]) -> bytes:
    return marshal.dumps([_row(one) for one in found])


def _row(one: Diagnostic) -> tuple[Any, ...]:
    return (
        one.rule,
        one.level.value,
        one.message,
        tuple(one.start),
        tuple(one.end),
        one.excerpt,
        tuple(one.context),
        tuple((message, tuple(start), tuple(end)) for message, start, end in one.related),
        one.repair and (one.repair.title, one.repair.safe, *map(_edit_rows, one.repair[2:])),
    )


def _edit_rows(edits: Iterable[Edit]) -> tuple[Any, ...]:
    return tuple((tuple(span), text) for span, text in edits)


def _diagnostics(rows: bytes) -> tuple[Diagnostic, ...]:
    return tuple(_diagnostic(*row) for row in marshal.loads(rows))  # noqa: S302 (it comes from the cache)


def _diagnostic(  # noqa: PLR0913, PLR0917 (a value for each part of a finding)
    rule: str,
    level: int,
    message: str,
    start: tuple[int, int, int],
    end: tuple[int, int, int],
    excerpt: str,
    context: tuple[str, str],
    related: Iterable[tuple[str, tuple[int, int, int], tuple[int, int, int]]],
    repair: tuple[str, bool, tuple[Any, ...], tuple[Any, ...]] | None,
) -> Diagnostic:
    return Diagnostic(
        rule,
        Level(level),
        message,
        Position(*start),
        Position(*end),
        excerpt,
        Context(*context),
        tuple(Evidence(words, Position(*first), Position(*last)) for words, first, last in related),
        repair and Repair(repair[0], repair[1], *map(_edits, repair[2:])),
    )


def _edits(rows: Iterable[tuple[tuple[int, int], str]]) -> tuple[Edit, ...]:
    return tuple(Edit(Span(*span), text) for span, text in rows)
