"""The options that several commands share, and what they come to."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

import click

from newslint import settings
from newslint.cli import wishes
from newslint.cli.misuse import check_config
from newslint.cli.streams import COLOURS

if TYPE_CHECKING:
    from datetime import date

    from click.shell_completion import CompletionItem


def _day(ctx: click.Context, param: click.Parameter, given: str | None) -> date | None:
    try:
        return None if given is None else wishes.day(given)
    except ValueError:
        raise click.BadParameter(f"“{given}” is no day; write 2020-12-28 or today", ctx, param) from None


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
    type=click.Choice(COLOURS),
    default="auto",
    help="Colour the report; “auto” does so on a terminal, unless NO_COLOR is set.",
)


def complete_rules(ctx: click.Context, param: click.Parameter, incomplete: str) -> list[CompletionItem]:
    """Return what a shell offers where a rule or a family is named."""
    from newslint.cli.completion import rules  # noqa: PLC0415 (only a shell asks)

    return rules(ctx, param, incomplete)


def chosen(config: Path | None, *, no_config: bool) -> settings.Settings:
    """Return the settings that hold in the present folder.

    Raises:
        SettingsError: The settings file is wrong.
    """
    check_config(config, no_config=no_config)
    file = None if no_config else config or settings.find(Path())
    return settings.read(file) if file else settings.Settings()
