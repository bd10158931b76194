"""The folders that rules lie in."""

from __future__ import annotations

import os
import re
from pathlib import Path
from typing import TYPE_CHECKING, Final

from newslint.errors import SettingsError

if TYPE_CHECKING:
    from collections.abc import Iterator

DATA: Final = ("profiles", "stylebook")
"""The folders beside the families that hold no rules: wishes for rules, and registers."""

_ID_PART = re.compile(r"[a-z0-9]+(?:-[a-z0-9]+)*")


def files(folder: Path) -> Iterator[tuple[str, Path]]:
    """Yield the id and the path of every rule file in a folder, in the order of their names.

    Hidden files and folders, those of profiles and of the stylebook and whatever is not YAML are left out.

    Raises:
        SettingsError: There is no such folder, or a YAML file in it has no place or no proper name.
    """
    if not folder.is_dir():
        raise SettingsError("there is no such folder of rules", str(folder))
    for *families, name, path in sorted(_files(str(folder))):
        if len(families) != 1:
            raise SettingsError("a rule lies in the folder of its family: <family>/<name>.yml", path)
        if not all(map(_ID_PART.fullmatch, (families[0], name))):
            raise SettingsError(
                "the names of families and rules are of lower-case letters, digits and hyphens", path
            )
        yield f"{families[0]}/{name}", Path(path)


def _files(folder: str, *above: str) -> Iterator[tuple[str, ...]]:
    """Yield the folders that each rule file lies in, its name without the ending, and its path."""
    for entry in os.scandir(folder):
        name, ending = os.path.splitext(entry.name)
        if name.startswith(".") or (name in DATA and not above):
            continue
        if ending.lower() in (".yml", ".yaml"):
            yield (*above, name, entry.path)
        elif entry.is_dir(follow_symlinks=False):
            yield from _files(entry.path, *above, entry.name)
