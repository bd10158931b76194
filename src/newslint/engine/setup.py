"""What a settings file asks for, made ready to run: rules, registers, phrases."""

from __future__ import annotations

from functools import cached_property, lru_cache
from typing import TYPE_CHECKING

from newslint import cache, catalogue, packs, stylebook
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
def shipped_stylebook(*, use_cache: bool = True) -> Stylebook:
    """Return the general stylebook, from the cache if it was read before."""
    files = {path: _read(path) for path in sorted((packs.shipped() / "stylebook").glob("*.yml"))}
    name = cache.key("stylebook", (source.encode() for source in files.values()))
    rows = cache.load(name) if use_cache else None
    if rows is not None:
        return Stylebook.of_rows(rows)
    book = Stylebook.stack(stylebook.load(source, str(path)) for path, source in files.items())
    if use_cache:
        cache.store(name, book.rows())
    return book


def _load(path: Path) -> Stylebook:
    return stylebook.load(_read(path), str(path))


def _read(path: Path) -> str:
    try:
        return path.read_text(encoding="utf-8-sig")
    except (OSError, UnicodeError) as error:
        raise SettingsError(f"cannot be read: {error}", str(path)) from None


class Setup:
    """The rules and registers for the drafts under one settings file; each part is made once."""

    def __init__(
        self,
        settings: Settings,
        select: Sequence[str] = (),
        ignore: Sequence[str] = (),
        *,
        use_cache: bool = True,
    ) -> None:
        self.settings = settings
        self._use_cache = use_cache
        self._select = select
        self._ignore = ignore
        self._chosen: dict[tuple[int, ...], tuple[tuple[Active, ...], PhraseIndex]] = {}

    @cached_property
    def catalogue(self) -> Catalogue:
        """The shipped rules and the house's own."""
        return catalogue.load(self.settings.packs, use_cache=self._use_cache)

    @cached_property
    def stylebook(self) -> Stylebook:
        """The general stylebook with the house's on top."""
        general = shipped_stylebook(use_cache=self._use_cache)
        houses = map(_load, self.settings.stylebook)
        return Stylebook.stack([general, *houses]) if self.settings.stylebook else general

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
            phrases = self.stylebook.phrases.union(*(active.phrases for active in chosen))
            self._chosen[matching] = chosen, PhraseIndex(phrases)
        return self._chosen[matching]
