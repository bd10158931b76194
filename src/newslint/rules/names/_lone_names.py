"""Lone names, of anybody or anything, that are one slip away from another that the text uses often."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from newslint.language import NearNames, is_given, letters
from newslint.rules.names._stray import Stray, can_be_a_slip, is_slip, part_span

if TYPE_CHECKING:
    from collections.abc import Iterator

    from newslint.language import Name
    from newslint.lint import Draft

_SHORTEST: Final = 6  # letters: shorter words are near too many others
_OFTEN: Final = 3  # mentions that settle a spelling
_FOREIGN: Final = frozenset("da das de del della der des di do dos du la le van von".split())
"""Words before a name that is a country's or a city's own for it: General Motors do Brasil."""
_SELDOM: Final = 2  # mentions that a slip has at most


def lone_names(draft: Draft) -> Iterator[Stray]:
    """Find words that stand in a name or two, one inner letter away from one that stands in three or more."""
    places: dict[str, list[tuple[Name, int]]] = {}
    for name in draft.names:
        for at, part in enumerate(name.parts):
            if len(part) >= _SHORTEST:
                places.setdefault(part, []).append((name, at))
    mentions = {
        part: [(name, at) for name, at in found if not _is_foreign(draft, name, at)]
        for part, found in places.items()
        if can_be_a_slip(draft, part)
    }
    often = [part for part, found in mentions.items() if len(found) >= _OFTEN]
    common, ends = NearNames((part, part) for part in often), set(map(_ends, often))
    introduced = {person.family for person in draft.people if person.given and person.evidence}
    for part, found in mentions.items():
        if len(found) > _SELDOM or _ends(part) not in ends or part in introduced:
            continue
        for right in common.near(part):
            if len(mentions[right]) > len(found) and is_slip(part, right) and not _is_known(draft, part):
                others = [other.span for other, _ in mentions[right]]
                for name, at in found:
                    yield Stray(part_span(draft, name, at), part, right, right, others, settled=True)
                break


def _ends(part: str) -> tuple[str, str]:
    """Return the letters of a word that a slip leaves alone."""
    form = letters(part)
    return form[0], form[-1]


def _is_foreign(draft: Draft, name: Name, at: int) -> bool:
    """Tell whether the word before a part of a name is of another language."""
    before = name.parts[at - 1] if at else draft.words[name.first - 1].text if name.first else ""
    return before in _FOREIGN


def _is_known(draft: Draft, part: str) -> bool:
    book = draft.stylebook
    return is_given(part) or part in book.family_names or book.is_geographic(part)
