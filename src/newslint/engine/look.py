"""Looking at drafts: each is read and shown to the rules that its settings choose."""

from __future__ import annotations

import os
from contextlib import nullcontext
from pathlib import Path
from typing import TYPE_CHECKING

from newslint import cache, readers, settings
from newslint.engine.fix import Sight
from newslint.engine.inspect import inspect
from newslint.engine.request import STDIN
from newslint.engine.setup import Setup
from newslint.errors import NewslintError, ReadError

if TYPE_CHECKING:
    from contextlib import AbstractContextManager

    from newslint.engine.clock import Clock
    from newslint.engine.request import Request
    from newslint.settings import Settings


class Looker:
    """Looks at the drafts of a run; what they have in common is made once.

    Args:
        request: What the run was asked for.
        clock: Counts the time, if anybody wants to know.
    """

    def __init__(self, request: Request, clock: Clock | None = None) -> None:
        self._request = request
        self._clock = clock
        self._setups: dict[Path | None, Setup] = {}
        self._folders: dict[str, Setup] = {}

    def look(self, name: str, data: bytes) -> Sight:
        """Return how a draft reads, and all that is found in it.

        Raises:
            ReadError: It cannot be read, or a pattern takes too long on it.
            SettingsError: A settings, rule or stylebook file is wrong.
        """
        form = "markdown" if name == STDIN else None  # the name tells, if there is one
        setup = self.setup(name)
        with self._time("read the draft"):
            article = readers.read(data, name, setup.settings.front_matter, form)
        with self._time("get rules and registers"):
            roster = setup.roster(self.relative(name))
        day, clock = self._request.day, self._clock
        try:
            with self._time("run the rules"):
                found, faults = inspect(article, roster, setup.stylebook, day, name, clock=clock)
            return Sight(article, found, faults)
        except NewslintError as error:
            raise ReadError(str(error)) from None

    def key(self, name: str) -> bytes:
        """Return what stands for all that decides what is found in a draft, but the draft itself."""
        return cache.digest((self.setup(name).key, str(self._request.day).encode()))

    def relative(self, name: str) -> str:
        """Return the name of a draft as its settings see it."""
        root = self.setup(name).settings.root
        return (os.path.relpath(name, root) if root else name).replace(os.sep, "/")

    def setup(self, name: str) -> Setup:
        """Return what the settings of a draft ask for."""
        folder = os.path.dirname(name)
        if folder not in self._folders:
            self._folders[folder] = self._setup_of(self._settings_file(folder))
        return self._folders[folder]

    def _time(self, stage: str) -> AbstractContextManager[None]:
        return self._clock.time(stage) if self._clock else nullcontext()

    def _settings_file(self, folder: str) -> Path | None:
        if not self._request.use_config:
            return None
        return self._request.config or settings.find(Path(folder))

    def _setup_of(self, file: Path | None) -> Setup:
        if file not in self._setups:
            wishes: Settings = settings.read(file) if file else settings.Settings()
            self._setups[file] = Setup(wishes, self._request.select, self._request.ignore)
        return self._setups[file]
