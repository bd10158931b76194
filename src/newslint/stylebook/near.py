"""Near misses of distinctive terms."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from newslint.text import fold

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from newslint.stylebook.entries import Term

_SHORTEST: Final = 8  # letters: below, one letter more or less is another word too often


class NearTerms:
    """Tells of a word that it is one slip away from a term, in time that does not grow with the terms.

    Two words are one slip apart (a letter put in, left out, replaced or exchanged with the next) only
    if leaving out a letter of each, or of one, makes them equal (the idea of W. Garbe's SymSpell).
    """

    def __init__(self, terms: Iterable[Term]) -> None:
        self._right: set[str] = set()
        self._near: dict[str, str] = {}
        for term in terms:
            self._right.update(map(fold, (term.name, *term.also)))
            form = fold(term.name)
            if len(form) >= _SHORTEST and form.isalpha():
                for key in (form, *_shortened(form)):
                    self._near[key] = term.name
        self._lengths = {len(key) for key in self._near}

    def slip(self, word: str) -> str:
        """Return the term that a word is one slip away from; nothing if it is right or nowhere near."""
        if len(word) not in self._lengths and len(word) - 1 not in self._lengths:
            return ""
        form = fold(word)
        if form in self._right or not form.isalpha() or form.endswith("s"):
            return ""
        return next((self._near[key] for key in (form, *_shortened(form)) if key in self._near), "")


def _shortened(word: str) -> Iterator[str]:
    return (word[:at] + word[at + 1 :] for at in range(len(word)))
