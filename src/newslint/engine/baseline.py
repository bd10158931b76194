"""A baseline: the findings that a house has recorded and does not want to hear of again.

A recorded finding is known by its draft, its rule and a fingerprint of the words around it, so it stays known
when its paragraph moves or the rest of the draft changes. Two findings that agree in all of these are
recorded twice; a third is new.
"""

from __future__ import annotations

import os
from typing import TYPE_CHECKING, Final

from newslint.lint import Gone
from newslint.lint.fingerprint import fingerprints
from newslint.record import Row

if TYPE_CHECKING:
    from collections.abc import Collection, Iterable, Iterator, Sequence
    from pathlib import Path

    from newslint.lint import Diagnostic

_DIGITS: Final = 16  # of a fingerprint: more than enough to tell the findings of one draft apart


class Mark(Row):
    """What a finding is known by in its draft."""

    rule: str
    fingerprint: str


class Recorded(Row):
    """A recorded finding.

    Attributes:
        path: The draft, from the baseline's folder, with forward strokes.
        mark: The finding.
    """

    path: str
    mark: Mark


class Baseline:
    """The findings recorded in one file."""

    def __init__(self, file: Path, records: Iterable[Recorded] = ()) -> None:
        self.file = file
        self.records = frozenset(records)
        self._folder = os.path.abspath(file.parent)
        self._marks: dict[str, set[Mark]] = {}
        for path, mark in self.records:
            self._marks.setdefault(path, set()).add(mark)

    def new(self, path: str, found: Sequence[Diagnostic]) -> tuple[Diagnostic, ...]:
        """Return those findings of a draft that are not recorded."""
        known = self._known(path)
        if not known:
            return tuple(found)
        return tuple(one for one, mark in zip(found, marks(found), strict=True) if mark not in known)

    def count(self, path: str, found: Iterable[Diagnostic]) -> int:
        """Return how many findings of a draft are recorded."""
        known = self._known(path)
        return len(known.intersection(marks(found))) if known else 0

    def gone(self, path: str, found: Iterable[Diagnostic], ran: Collection[str]) -> int:
        """Return how many recorded findings of a draft were not found by the rules that ran."""
        known = self._known(path)
        return sum(mark.rule in ran for mark in known.difference(marks(found))) if known else 0

    def lost(self, folders: Sequence[str]) -> Iterator[Gone]:
        """Yield what is recorded for drafts that lay in these folders and are no longer there."""
        for name, known in self._marks.items():
            path = self.path(name)
            if within(path, folders) and not os.path.lexists(path):
                yield Gone(path, len(known))

    def name(self, path: str) -> str:
        """Return a draft's path as the baseline records it."""
        return os.path.relpath(path, self._folder).replace(os.sep, "/")

    def path(self, name: str) -> str:
        """Return where a draft lies, as an absolute path."""
        return os.path.normpath(os.path.join(self._folder, name))

    def _known(self, path: str) -> set[Mark]:
        return self._marks.get(self.name(path), set()) if self._marks else set()


def marks(found: Iterable[Diagnostic]) -> list[Mark]:
    """Return what each finding of a draft is known by."""
    found = tuple(found)
    return [Mark(one.rule, whole[:_DIGITS]) for one, whole in zip(found, fingerprints(found), strict=True)]


def within(path: str, places: Iterable[str]) -> bool:
    """Tell whether a path is one of these, or lies in a folder that is; all of them are absolute."""
    return any(path == place or path.startswith(os.path.join(place, "")) for place in places)
