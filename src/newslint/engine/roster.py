"""The rules that run on a file, and which of them a draft calls for."""

from __future__ import annotations

from typing import TYPE_CHECKING

from newslint.language import PhraseIndex

if TYPE_CHECKING:
    from collections.abc import Sequence

    from newslint.engine.select import Active
    from newslint.lint import Draft


class Roster:
    """The rules that run.

    Args:
        rules: They, in the order of their ids.
        phrases: What a draft is searched for besides the phrases of the rules.

    Attributes:
        rules: The same.
        index: Finds all these phrases.
    """

    def __init__(self, rules: Sequence[Active], phrases: frozenset[str] = frozenset()) -> None:
        self.rules = rules
        self.index = PhraseIndex(phrases.union(*(active.named.card.phrases for active in rules)))
        self._gates = [(one, one.named.card.phrases, one.named.card.marks) for one in rules]

    def called(self, draft: Draft) -> list[Active]:
        """Return the rules that can find something in a draft, by the phrases and the marks that it holds."""
        held, characters = frozenset(draft.phrases), draft.characters
        return [
            active
            for active, phrases, marks in self._gates
            if (not phrases or not phrases.isdisjoint(held))
            and (not marks or not characters.isdisjoint(marks))
        ]
