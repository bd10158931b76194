"""Where the data lies that comes with newslint."""

from __future__ import annotations

from pathlib import Path


def shipped() -> Path:
    """Return the folder of the rules, registers and profiles that come with newslint."""
    package = Path(__file__).parents[1]
    installed = package / "_rules"
    return installed if installed.is_dir() else package.parents[1] / "rules"
