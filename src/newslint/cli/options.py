"""The options that several commands share, and what they come to."""

from __future__ import annotations

import os
import re
import sys
from contextlib import suppress
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING, Final

import click

from newslint import settings
from newslint.engine.request import MAX_BYTES
from newslint.report import Terminal

if TYPE_CHECKING:
    from click.shell_completion import CompletionItem

_USUAL_WIDTH: Final = 80
_DAY: Final = r"\d{4}-\d\d-\d\d"


def _day(ctx: click.Context, param: click.Parameter, given: str | None) -> date | None:
    if given is None:
        return None
    if given == "today":
        return date.today()  # noqa: DTZ011 (the day it is where the writer is)
    with suppress(ValueError):
        if re.fullmatch(_DAY, given, re.ASCII):
            return date.fromisoformat(given)
    raise click.BadParameter(f"“{given}” is no day; write 2020-12-28 or today", ctx, param)


config = click.option(
    "--config",
    type=click.Path(path_type=Path),
    metavar="FILE",
    help="Use this settings file instead of looking for .newslint.yml.",
)
no_config = click.option(
    "--no-config", is_flag=True, help="Read no settings file: shipped rules and levels only."
)
day = click.option(
    "--date",
    "day",
    metavar="YYYY-MM-DD",
    callback=_day,
    help="The day of publication of drafts that carry none; “today” is allowed.",
)
color = click.option(
    "--color",
    type=click.Choice(("auto", "always", "never")),
    default="auto",
    help="Colour the report; “auto” does so on a terminal, unless NO_COLOR is set.",
)


def complete_rules(ctx: click.Context, param: click.Parameter, incomplete: str) -> list[CompletionItem]:
    """Return what a shell offers where a rule or a family is named."""
    from newslint.cli.completion import rules  # noqa: PLC0415 (only a shell asks)

    return rules(ctx, param, incomplete)


def stdin(ctx: click.Context) -> bytes:
    """Return the draft on standard input, and no more of it than tells that it is too large."""
    if sys.stdin is None:
        raise click.UsageError("there is no standard input to read “-” from", ctx)
    return sys.stdin.buffer.read(MAX_BYTES + 1)  # one too many, so that a run can tell


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
    return sys.stdout is not None and sys.stdout.isatty() and os.environ.get("TERM") != "dumb"


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
