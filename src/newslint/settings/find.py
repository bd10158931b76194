"""Finding the settings file that holds for a folder of drafts."""

from __future__ import annotations

import os
import sys
from pathlib import Path
from typing import Final

NAMES: Final = (".newslint.yml", ".newslint.yaml")
OWN_NAMES: Final = ("newslint.yml", "newslint.yaml")


def find(folder: Path) -> Path | None:
    """Return the settings file for the drafts in a folder, or None.

    The nearest within reach holds; where there is none, the user's own.
    """
    return next((file for place in reach(folder) if (file := _in(place, NAMES))), None) or own()


def reach(folder: Path) -> tuple[Path, ...]:
    """Return the folders whose files hold for the drafts in a folder, the nearest first.

    They are the folder itself and its parents, up to the root of the repository (the folder that holds
    `.git`) and never above it; outside any repository, up to the home folder or the root of the file system.
    """
    # The path as the user sees it: neither `..` nor a link may lead to another folder's settings.
    here = Path(os.path.abspath(folder))  # noqa: PTH100 (`absolute` keeps `..`, `resolve` follows links)
    chain = (here, *here.parents)
    home = Path(os.path.expanduser("~"))  # noqa: PTH111 (`Path.home` raises where there is no home)
    top = next(filter(is_repository, chain), home)
    return chain[: chain.index(top) + 1] if top in chain else chain


def is_repository(folder: Path) -> bool:
    """Tell whether a folder is the root of a git repository."""
    return os.path.lexists(folder / ".git")


def own() -> Path | None:
    """Return the user's own settings file, in the platform's folder for settings, or None."""
    return _in(_config_folder() / "newslint", OWN_NAMES)


def _in(folder: Path, names: tuple[str, ...]) -> Path | None:
    # A broken link or a folder of that name counts too: reading it says what is wrong with it.
    return next((folder / name for name in names if os.path.lexists(folder / name)), None)


def _config_folder() -> Path:
    home = Path(os.path.expanduser("~"))  # noqa: PTH111 (see find)
    if sys.platform == "win32":
        return Path(os.environ.get("APPDATA") or home / "AppData" / "Roaming")
    if sys.platform == "darwin":
        return home / "Library" / "Application Support"
    folder = Path(os.environ.get("XDG_CONFIG_HOME", ""))
    return folder if folder.is_absolute() else home / ".config"
