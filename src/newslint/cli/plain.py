"""What is mostly said to `newslint check`, understood without click.

click takes 15 ms to be imported and to read a command line, which is a tenth of a run on one draft. Hooks,
editors and writers say a few flags, a day, a form, paths. Whatever else there is click reads, and it says
what is wrong. The tests hold both to the same understanding.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final

from newslint.cli.streams import COLOURS
from newslint.cli.wishes import MOST_JOBS, Wishes, day
from newslint.engine.request import STDIN
from newslint.report import FORMATS
from newslint.settings import FAIL_ON

if TYPE_CHECKING:
    from collections.abc import Callable, Collection, Mapping, Sequence

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


def _one_of(choices: Collection[str]) -> Callable[[str], str]:
    def read(value: str) -> str:
        if value not in choices:
            raise ValueError(value)
        return value

    return read


_NUMBER: Final = _one_of([str(number) for number in range(MOST_JOBS + 1)])


def _jobs(value: str) -> int:
    return int(_NUMBER(value))


VALUES: Final[Mapping[str, tuple[str, Callable[[str], object]]]] = {
    "--color": ("color", _one_of(COLOURS)),
    "--date": ("day", day),
    "--fail-on": ("fail_on", _one_of(FAIL_ON)),
    "--format": ("form", _one_of(FORMATS)),
    "--jobs": ("jobs", _jobs),
    "-j": ("jobs", _jobs),
}


def understood(arguments: Sequence[str]) -> Wishes | None:
    """Return what these arguments of `newslint check` wish, or None if click must read them."""
    given: dict[str, Any] = {}
    paths: list[str] = []
    rest = iter(arguments)
    for one in rest:
        option, equals, value = one.partition("=") if one.startswith("--") else (one, "", "")
        if one == STDIN or not one.startswith("-"):
            paths.append(one)
        elif one in FLAGS:
            given[FLAGS[one]] = True
        elif option in VALUES:
            name, read = VALUES[option]
            try:
                given[name] = read(value if equals else next(rest, ""))
            except ValueError:
                return None
        else:
            return None
    return Wishes(paths=tuple(paths), **given)
