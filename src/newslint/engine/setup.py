"""What a settings file asks for, made ready to run: rules, registers, phrases."""

from __future__ import annotations

from functools import cached_property, lru_cache
from typing import TYPE_CHECKING

from newslint import cache, catalogue
from newslint.engine.select import choose
from newslint.errors import SettingsError
from newslint.settings import shipped, signs
from newslint.text import glob

if TYPE_CHECKING:
    from collections.abc import Sequence
    from pathlib import Path

    from newslint.catalogue import Catalogue, Source
    from newslint.engine.roster import Roster
    from newslint.engine.select import Active
    from newslint.settings import Settings
    from newslint.stylebook import Stylebook


@lru_cache(maxsize=1)
def shipped_stylebook() -> Stylebook:
    """Return the general stylebook, from the cache if it was read before."""
    from newslint.stylebook import Stylebook  # noqa: PLC0415 (a run that finds all its results needs none)

    name = cache.key("stylebook", (signs(),))
    shelf = cache.load(name)
    if shelf is not None:
        return Stylebook.of(shelf)
    registers = sorted((shipped() / "stylebook").glob("*.yml"))
    book = Stylebook.stack(_book(path, _read(path)) for path in registers)
    cache.store(name, book.shelf())
    return book


def _book(path: Path, data: bytes) -> Stylebook:
    from newslint.stylebook import load  # noqa: PLC0415 (registers that come from the cache are not parsed)

    try:
        return load(data.decode("utf-8-sig"), str(path))
    except UnicodeError as error:
        raise _unreadable(path, error) from None


def _read(path: Path) -> bytes:
    try:
        return path.read_bytes()
    except OSError as error:
        raise _unreadable(path, error) from None


def _unreadable(path: Path, error: Exception) -> SettingsError:
    return SettingsError(f"cannot be read: {error}", str(path))


class Setup:
    """The rules and registers for the drafts under one settings file; each part is made once."""

    def __init__(
        self,
        settings: Settings,
        select: Sequence[str] = (),
        ignore: Sequence[str] = (),
    ) -> None:
        self.settings = settings
        self._select = select
        self._ignore = ignore
        self._chosen: dict[tuple[int, ...], tuple[Active, ...]] = {}
        self._rosters: dict[tuple[int, ...], Roster] = {}

    @cached_property
    def catalogue(self) -> Catalogue:
        """The shipped rules and the house's own."""
        return catalogue.of(self._rule_files)

    @cached_property
    def stylebook(self) -> Stylebook:
        """The general stylebook with the house's on top."""
        general = shipped_stylebook()
        houses = [_book(path, _read(path)) for path in self.settings.stylebook]
        return general.stack([general, *houses]) if houses else general

    @cached_property
    def key(self) -> bytes:
        """What stands for all that decides what is found in a draft, but the draft and the day."""
        wishes = repr((self.settings, tuple(self._select), tuple(self._ignore)))
        houses = map(_read, self.settings.stylebook)
        return cache.digest(
            (
                catalogue.key(self._rule_files).encode(),
                wishes.encode(errors="surrogatepass"),
                *houses,
            )
        )

    @cached_property
    def _rule_files(self) -> Sequence[Source]:
        return catalogue.sources(self.settings.packs)

    def chosen(self, path: str) -> tuple[Active, ...]:
        """Return the rules that run on a file.

        Args:
            path: The file, relative to the settings file's folder, with forward strokes.
        """
        matching = self._matching(path)
        if matching not in self._chosen:
            wishes = [*self.settings.rules]
            for number in matching:
                wishes += self.settings.files[number].rules
            self._chosen[matching] = choose(self.catalogue, wishes, self._select, self._ignore)
        return self._chosen[matching]

    def roster(self, path: str) -> Roster:
        """Return the rules that run on a file, ready to be run; see `chosen`."""
        from newslint.engine.roster import Roster  # noqa: PLC0415 (see `shipped_stylebook`)

        matching, chosen = self._matching(path), self.chosen(path)
        if matching not in self._rosters:
            self._rosters[matching] = Roster(chosen, self.stylebook.phrases)
        return self._rosters[matching]

    def _matching(self, path: str) -> tuple[int, ...]:
        """Return the numbers of the wishes that are for a file."""
        return tuple(
            number for number, wishes in enumerate(self.settings.files) if glob(wishes.match).matches(path)
        )
