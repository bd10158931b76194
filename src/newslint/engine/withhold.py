"""What a run finds and does not report: what is recorded, and what touches no changed line."""

from __future__ import annotations

from typing import TYPE_CHECKING

from newslint.engine.baselines import Baselines
from newslint.lint import Gone, Withheld

if TYPE_CHECKING:
    from collections.abc import Collection, Iterable, Sequence
    from pathlib import Path

    from newslint.engine.changes import Changes
    from newslint.lint import Diagnostic


class Withholding:
    """Parts the findings of each draft, and keeps count.

    Args:
        baseline: The only baseline to use; None for the one near each draft.
        use_baseline: Whether any baseline is used at all.
        since: The revision since which a line has changed to be reported on; None for every line.
    """

    def __init__(self, baseline: Path | None, *, use_baseline: bool, since: str | None) -> None:
        self._baselines = Baselines(baseline, use=use_baseline)
        self._changes = None if since is None else _changes(since)
        self._recorded = 0
        self._unchanged = 0
        self._gone: list[Gone] = []

    def concerns(self, path: str, data: bytes) -> bool:
        """Tell whether a draft is to be linted at all."""
        return self._changes is None or self._changes.any_in(path, data)

    def watches(self, path: str) -> bool:
        """Tell whether anything of a draft may be withheld, or missing from what is recorded."""
        return self._changes is not None or bool(self._baselines.of(path).records)

    def part(
        self, path: str, text: str, found: Sequence[Diagnostic]
    ) -> tuple[tuple[Diagnostic, ...], tuple[Diagnostic, ...]]:
        """Return the findings of a draft that are reported, and those that are withheld."""
        kept = self._baselines.of(path).new(path, found)
        if self._changes:
            kept = self._changes.touching(path, text, kept)
        reported = {one.key for one in kept}
        return kept, tuple(one for one in found if one.key not in reported)

    def count(
        self, path: str, kept: Sequence[Diagnostic], withheld: Sequence[Diagnostic], ran: Collection[str]
    ) -> None:
        """Count what is withheld of a draft, and what is recorded and gone.

        Args:
            path: The draft.
            kept: The findings that are reported.
            withheld: Those that are not.
            ran: The rules that found them.
        """
        baseline = self._baselines.of(path)
        found = (*kept, *withheld)
        recorded = baseline.count(path, found)
        self._recorded += recorded
        self._unchanged += len(withheld) - recorded
        if gone := baseline.gone(path, found, ran):
            self._gone.append(Gone(path, gone))

    def total(self, paths: Iterable[str]) -> Withheld:
        """Return the counts of a run on these files and folders."""
        gone = sorted((*self._gone, *self._baselines.lost(paths)))
        return Withheld(self._recorded, self._unchanged, tuple(gone))


def _changes(since: str) -> Changes:
    from newslint.engine.changes import Changes  # noqa: PLC0415 (only a run that asks git)

    return Changes(since)
