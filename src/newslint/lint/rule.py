"""A rule: an opinion about copy, with its reasons and its proof."""

from __future__ import annotations

import enum
from typing import TYPE_CHECKING, Generic, TypeVar

from newslint.lint.options import Options
from newslint.record import Record

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable

    from newslint.lint.draft import Draft
    from newslint.lint.example import Example
    from newslint.lint.finding import Finding

O = TypeVar("O", bound=Options)  # noqa: E741 (the conventional letter for options, never a name in code)


class Level(enum.IntEnum):
    """How sure a finding is; greater is graver."""

    SUGGESTION = 1  # a matter of style
    WARNING = 2  # very likely wrong
    ERROR = 3  # certainly wrong

    @property
    def label(self) -> str:
        """The name that users write and read."""
        return self.name.lower()


class Rule(Record, Generic[O], kw_only=True):
    """An immutable rule. It does not know its own id: that is its path, and the catalogue's to say.

    Attributes:
        summary: One sentence for lists.
        why: The reasons, for an editor; any indentation is taken off.
        level: Its level unless the settings say otherwise.
        check: Yields the findings in a draft, in any order; raises nothing.
        examples: What it flags and what it must not: at least two of each.
        options: Its options with their defaults.
        sources: Where the facts and the usage it relies on can be checked.
        phrases: Folded phrases (see `newslint.text.fold`). A rule that names any is run only on drafts
            that hold one, and finds their places in `Draft.phrases`.
        marks: Characters. A rule that names any is run only on drafts whose text holds one.
        default: Whether it runs when the settings do not name it.
    """

    summary: str
    why: str
    level: Level
    check: Callable[[Draft, O], Iterable[Finding]]
    examples: tuple[Example, ...]
    options: O = Options()  # type: ignore[assignment]  # a rule without options
    sources: tuple[str, ...] = ()
    phrases: frozenset[str] = frozenset()
    marks: str = ""
    default: bool = True


def unused_suppressions(draft: Draft, options: Options) -> Iterable[Finding]:  # noqa: ARG001 (see below)
    """Yield nothing: only the engine knows what a suppression silenced, and reports on this rule's behalf."""
    return ()
