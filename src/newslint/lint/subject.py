"""What an article is about, as far as that tells whom of the well-known people it can mean."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING, Final

from newslint.language import bare

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from newslint.language import Word
    from newslint.stylebook import Stylebook

_SHORT: Final = 3  # letters: “of”, “the”, “and”
_EVERYWHERE: Final = frozenset("bank house national republic states united world".split())
"""Words of countries and bodies that stand in many others' names."""


class Subject:
    """The countries, bodies and trades that an article speaks of.

    The register says only whom readers know; whether the article can mean one of them, its words tell.
    """

    def __init__(self, words: Sequence[Word], stylebook: Stylebook) -> None:
        self._said = words
        self._stylebook = stylebook

    def is_leader(self, family: str) -> bool:
        """Tell whether a family name stands for a leader of a country or body that the article is about."""
        known = self._stylebook.people_called(family)
        return any(self._stylebook.leads(one) and self.covers(one.roles) for one in known)

    def is_known(self, family: str) -> bool:
        """Tell whether a name is that of somebody well known whose country or trade the article is about."""
        book = self._stylebook
        return family in book.families or any(self.covers(one.roles) for one in book.people_called(family))

    def covers(self, roles: Iterable[str]) -> bool:
        """Tell whether the article speaks of the country or body in which a role is held, or of the trade.

        Args:
            roles: Roles as the stylebook has them: “president of France”, “basketball player”.
        """
        return any(self._covers(role) for role in roles)

    def covers_place(self, place: str) -> bool:
        """Tell whether the article names a place, or what comes from it: “France”, “French”."""
        return not self._stylebook.words_for(place.lower()).isdisjoint(self.words)

    def _covers(self, role: str) -> bool:
        if self.covers_place(role.partition(" of ")[2].removeprefix("the ")):
            return True
        proper = [word.lower() for word in role.split() if word[0].isupper()]
        told = [word for word in proper or role.split() if len(word) > _SHORT and word not in _EVERYWHERE]
        return any(word in self.words for word in told)

    @cached_property
    def words(self) -> frozenset[str]:
        """All words of the article, in lower case, without possessive endings."""
        return frozenset(map(bare, {word.lower for word in self._said}))
