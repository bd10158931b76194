"""What a settings file asks for, made ready to run: rules, registers, phrases."""

from __future__ import annotations

from functools import cached_property, lru_cache
from typing import TYPE_CHECKING

from newslint import catalogue, packs, stylebook
from newslint.engine.select import choose
from newslint.errors import SettingsError
from newslint.language import PhraseIndex
from newslint.stylebook import Stylebook
from newslint.text import glob

if TYPE_CHECKING:
    from collections.abc import Sequence
    from pathlib import Path

    from newslint.catalogue import Catalogue
    from newslint.engine.select import Active
    from newslint.settings import Settings


@lru_cache(maxsize=1)
def shipped_stylebook() -> Stylebook:
    """Return the general stylebook."""
    return Stylebook.stack(_load(path) for path in sorted((packs.shipped() / "stylebook").glob("*.yml")))


def _load(path: Path) -> Stylebook:
    try:
        return stylebook.load(path.read_text(encoding="utf-8-sig"), str(path))
    except (OSError, UnicodeError) as error:
        raise SettingsError(f"cannot be read: {error}", str(path)) from None


class Setup:
    """The rules and registers for the drafts under one settings file; each part is made once."""

    def __init__(self, settings: Settings, select: Sequence[str] = (), ignore: Sequence[str] = ()) -> None:
        self.settings = settings
        self._select = select
        self._ignore = ignore
        self._chosen: dict[tuple[int, ...], tuple[tuple[Active, ...], PhraseIndex]] = {}

    @cached_property
    def catalogue(self) -> Catalogue:
        """The shipped rules and the house's own."""
        return catalogue.load(self.settings.packs)

    @cached_property
    def stylebook(self) -> Stylebook:
        """The general stylebook with the house's on top."""
        return Stylebook.stack([shipped_stylebook(), *map(_load, self.settings.stylebook)])

    def rules(self, path: str) -> tuple[tuple[Active, ...], PhraseIndex]:
        """Return the rules that run on a file, and the index of their phrases.

        Args:
            path: The file, relative to the settings file's folder, with forward strokes.
        """
        matching = tuple(
            number for number, wishes in enumerate(self.settings.files) if glob(wishes.match).matches(path)
        )
        if matching not in self._chosen:
            wishes = [*self.settings.rules]
            for number in matching:
                wishes += self.settings.files[number].rules
            chosen = choose(self.catalogue, wishes, self._select, self._ignore)
            phrases = self.stylebook.phrases.union(*(active.rule.phrases for active in chosen))
            self._chosen[matching] = chosen, PhraseIndex(phrases)
        return self._chosen[matching]
