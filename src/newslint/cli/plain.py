"""What is mostly said to `newslint check`, understood without click.

click takes 15 ms to be imported and to read a command line, which is a tenth of a run on one draft. Hooks,
editors and writers say a few flags, a form, paths. Whatever else there is click reads, and it says what is
wrong. The tests hold both to the same understanding.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final

from newslint.cli.streams import COLOURS
from newslint.cli.wishes import MOST_JOBS, Wishes
from newslint.report import FORMATS
from newslint.settings import FAIL_ON

if TYPE_CHECKING:
    from collections.abc import Sequence

FLAGS: Final = {
    "--diff": "diff",
    "--fix": "fix",
    "--force-exclude": "force_exclude",
    "--no-baseline": "no_baseline",
    "--no-cache": "no_cache",
    "--no-config": "no_config",
    "--quiet": "quiet",
    "--statistics": "statistics",
    "--unsafe-fixes": "unsafe_fixes",
    "-q": "quiet",
}
CHOICES: Final = {
    "--color": ("color", COLOURS),
    "--fail-on": ("fail_on", FAIL_ON),
    "--format": ("form", tuple(FORMATS)),
    "--jobs": ("jobs", tuple(map(str, range(MOST_JOBS + 1)))),
}


def understood(arguments: Sequence[str]) -> Wishes | None:
    """Return what these arguments of `newslint check` wish, or None if click must read them."""
    given: dict[str, Any] = {}
    paths: list[str] = []
    rest = iter(arguments)
    for one in rest:
        if not one.startswith("-"):
            paths.append(one)
        elif one in FLAGS:
            given[FLAGS[one]] = True
        else:
            name, choices = CHOICES.get(one, ("", ()))
            value = next(rest, "")
            if value not in choices:
                return None
            given[name] = int(value) if name == "jobs" else value
    return Wishes(paths=tuple(paths), **given)
