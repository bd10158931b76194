"""The folders that rules lie in."""

from __future__ import annotations

import re
from pathlib import Path
from typing import TYPE_CHECKING, Final

from newslint.errors import SettingsError

if TYPE_CHECKING:
    from collections.abc import Iterator

STYLEBOOK: Final = "stylebook"
"""The folder beside the families that holds registers, not rules."""

_ID_PART = re.compile(r"[a-z0-9]+(?:-[a-z0-9]+)*")


def files(folder: Path) -> Iterator[tuple[str, Path]]:
    """Yield the id and the path of every rule file in a folder, in the order of their names.

    Hidden files and folders, the stylebook's and whatever is not YAML are left out.

    Raises:
        SettingsError: There is no such folder, or a YAML file in it has no place or no proper name.
    """
    if not folder.is_dir():
        raise SettingsError("there is no such folder of rules", str(folder))
    for path in sorted(folder.rglob("*")):
        parts = path.relative_to(folder).with_suffix("").parts
        hidden = any(part.startswith(".") for part in parts)
        if hidden or parts[0] == STYLEBOOK or path.suffix.lower() not in (".yml", ".yaml"):
            continue
        if len(parts) != 2:  # noqa: PLR2004 (a family and a name)
            raise SettingsError("a rule lies in the folder of its family: <family>/<name>.yml", str(path))
        if not all(map(_ID_PART.fullmatch, parts)):
            raise SettingsError(
                "the names of families and rules are of lower-case letters, digits and hyphens", str(path)
            )
        yield "/".join(parts), path


def shipped() -> Path:
    """Return the folder of the rules and registers that come with newslint."""
    package = Path(__file__).parents[1]
    installed = package / "_rules"
    return installed if installed.is_dir() else package.parents[1] / "rules"
