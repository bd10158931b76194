"""Profiles: the choices of a well-known house style, beneath the user's own."""

from __future__ import annotations

from typing import TYPE_CHECKING

from newslint.settings.shipped import shipped

if TYPE_CHECKING:
    from pathlib import Path

FOLDER = "profiles"
"""The folder of the shipped rules that holds profiles, one file each."""


def profiles() -> dict[str, Path]:
    """Return the files of all profiles by their names, sorted."""
    return {path.stem: path for path in sorted((shipped() / FOLDER).glob("*.yml"))}
