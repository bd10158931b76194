"""The options that several commands share, and what they come to."""

from __future__ import annotations

import os
import sys
from contextlib import suppress
from pathlib import Path
from typing import Final

import click

from newslint import settings
from newslint.report import Terminal

_USUAL_WIDTH: Final = 80

config = click.option(
    "--config",
    type=click.Path(path_type=Path),
    metavar="FILE",
    help="Use this settings file instead of looking for .newslint.yml.",
)
no_config = click.option(
    "--no-config", is_flag=True, help="Read no settings file: shipped rules and levels only."
)
color = click.option(
    "--color",
    type=click.Choice(("auto", "always", "never")),
    default="auto",
    help="Colour the report; “auto” does so on a terminal, unless NO_COLOR is set.",
)


def terminal(color: str) -> Terminal:
    """Return the terminal that the report goes to."""
    return Terminal(_width(), _is_coloured(color))


def _width() -> int:
    """Return the columns of the terminal, as shutil would tell them, which takes 4 ms to import."""
    with suppress(OSError, ValueError):
        return int(os.environ.get("COLUMNS", "0")) or os.get_terminal_size().columns or _USUAL_WIDTH
    return _USUAL_WIDTH


def _is_coloured(color: str) -> bool:
    if color != "auto":
        return color == "always"
    if os.environ.get("NO_COLOR"):
        return False
    if os.environ.get("FORCE_COLOR"):
        return True
    return sys.stdout.isatty() and os.environ.get("TERM") != "dumb"


def chosen(config: Path | None, *, no_config: bool) -> settings.Settings:
    """Return the settings that hold in the present folder.

    Raises:
        SettingsError: The settings file is wrong.
    """
    check_config(config, no_config=no_config)
    file = None if no_config else config or settings.find(Path())
    return settings.read(file) if file else settings.Settings()


def check_config(config: Path | None, *, no_config: bool) -> None:
    """Refuse a settings file together with the wish for none."""
    if config and no_config:
        raise click.UsageError("--config and --no-config contradict each other", click.get_current_context())
