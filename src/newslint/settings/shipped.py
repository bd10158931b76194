"""Where the data lies that comes with newslint."""

from __future__ import annotations

from functools import cache
from pathlib import Path

from newslint.cache import signs as _signs


def shipped() -> Path:
    """Return the folder of the rules, registers and profiles that come with newslint."""
    package = Path(__file__).parents[1]
    installed = package / "_rules"
    return installed if installed.is_dir() else package.parents[1] / "rules"


@cache
def signs() -> bytes:
    """Return what tells the data of this newslint from another's; see `newslint.cache.signs`."""
    return _signs(str(shipped()), (".yml", ".yaml"))
