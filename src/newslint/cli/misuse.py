"""A command line that means nothing."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from pathlib import Path


class Misuse(Exception):  # noqa: N818 (named for what happened)
    """The arguments of a command contradict each other, or cannot be; the user is shown where to read on.

    Args:
        message: What is wrong.
        command: The command whose help says more; by default the one that was called.
    """

    def __init__(self, message: str, command: str = "") -> None:
        super().__init__(message)
        self.command = command


def check_config(config: Path | None, *, no_config: bool) -> None:
    """Refuse a settings file together with the wish for none."""
    if config and no_config:
        raise Misuse("--config and --no-config contradict each other")
