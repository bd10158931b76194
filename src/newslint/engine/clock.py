"""Where the time of a run goes: by stage and by rule.

What is computed once for all rules, on first use, is counted where it is computed and not with the rule that
happened to be the first to ask.
"""

from __future__ import annotations

from collections import Counter
from contextlib import contextmanager
from functools import cached_property
from time import perf_counter
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator

    from newslint.lint import Draft, Finding, Options


class Clock:
    """Counts seconds; time that is counted somewhere is counted there only.

    Attributes:
        seconds: By what they were spent on.
        calls: How often, by the same names.
    """

    def __init__(self) -> None:
        self.seconds: dict[str, float] = {}
        self.calls: Counter[str] = Counter()
        self._inner = [0.0]  # spent within the present one, for each that is open
        self._drafts: dict[type[Draft], type[Draft]] = {}

    @contextmanager
    def time(self, name: str) -> Iterator[None]:
        """Count the time until the end of the `with`."""
        self._inner.append(0.0)
        begin = perf_counter()
        try:
            yield
        finally:
            took = perf_counter() - begin
            self.seconds[name] = self.seconds.get(name, 0.0) + took - self._inner.pop()
            self.calls[name] += 1
            self._inner[-1] += took

    def draft(self, kind: type[Draft]) -> type[Draft]:
        """Return a kind of draft that does the same and counts what it computes."""
        if kind not in self._drafts:
            timed: dict[str, Any] = {
                name: self._timed(name, value)
                for name, value in vars(kind).items()
                if isinstance(value, cached_property)
            }
            self._drafts[kind] = type(kind.__name__, (kind,), timed)
        return self._drafts[kind]

    def check(
        self, id_: str, check: Callable[[Draft, Any], Iterable[Finding]]
    ) -> Callable[[Draft, Options], list[Finding]]:
        """Return the check of a rule, counted."""

        def timed(draft: Draft, options: Options) -> list[Finding]:
            with self.time(id_):
                return list(check(draft, options))

        return timed

    def _timed(self, name: str, source: cached_property[Any]) -> cached_property[Any]:
        def compute(draft: Draft) -> Any:  # noqa: ANN401 (whatever it computes)
            with self.time(f"draft.{name.lstrip('_')}"):
                return source.func(draft)

        timed = cached_property(compute)
        timed.__set_name__(type(None), name)
        return timed
