"""Regular expressions, compiled once and kept from run to run.

Python compiles a pattern in two steps. The slow one turns it into numbers; the quick one, in C, checks these
and is ready to match. A run needs some two hundred patterns, and to compile them took more than a tenth of a
short one. So the numbers are kept in the cache, plain data like all that is there, and before anything else
is imported the patterns are put where the module `re` looks for what it has compiled before. Whoever calls
`re.compile` gets them from there and need not know.

This is the one place that knows how `re` works inside. Where it works otherwise, patterns are compiled as
ever, a little later.
"""

from __future__ import annotations

import re
import sys
from contextlib import suppress
from importlib import import_module
from typing import TYPE_CHECKING, Any, Final

from newslint import cache

if TYPE_CHECKING:
    from collections.abc import Set as AbstractSet

_MOST: Final = 450  # patterns; `re` remembers 512 at a time
_OF_GLOBS: Final = "(?s:"  # how the standard library begins a glob's pattern, of which there is no end

Key = tuple[str, int]


def recall() -> AbstractSet[Key]:
    """Make the patterns ready that earlier runs compiled; return which those are."""
    known: set[Key] = set()
    with suppress(Exception):  # whatever it is, patterns can be compiled
        compiled = _sre().compile
        for pattern, given, flags, code, *groups in cache.load(name()) or ():
            numbers = memoryview(code).cast("I").tolist()
            _memory()[str, pattern, given] = compiled(pattern, flags, numbers, *groups)
            known.add((pattern, given))
    return known


def keep(known: AbstractSet[Key]) -> None:
    """Keep the patterns of this run.

    Args:
        known: Those that are kept already.
    """
    with suppress(Exception):  # whatever it is, the next run can compile them
        here = {(pattern, flags) for kind, pattern, flags in [*_memory()] if kind is str}
        new = {key for key in here - known if not key[0].startswith(_OF_GLOBS)}
        if new and "proselint" not in sys.modules:  # it brings hundreds, which other runs do not need
            kept = known | new
            cache.store(name(), [_numbers(*key) for key in sorted(kept if len(kept) <= _MOST else new)])


def _numbers(pattern: str, given: int) -> tuple[Any, ...]:
    """Return what the quick step takes, as `re` would make it for a pattern with these flags."""
    from array import array  # noqa: PLC0415 (only when there are new ones)
    from re import _compiler, _parser  # type: ignore[attr-defined]  # noqa: PLC0415 (only when there are new ones)

    parsed = _parser.parse(pattern, given)
    state = parsed.state
    names = [None] * state.groups
    for name, number in state.groupdict.items():
        names[number] = name
    flags = int(given | state.flags)
    code = array("I", _compiler._code(parsed, given)).tobytes()  # noqa: SLF001 (see above)
    return pattern, given, flags, code, state.groups - 1, dict(state.groupdict), tuple(names)


def _memory() -> dict[tuple[type, str, int], re.Pattern[str]]:
    """Return where `re` keeps what it has compiled."""
    memory: dict[tuple[type, str, int], re.Pattern[str]] = re._cache  # type: ignore[attr-defined]  # noqa: SLF001 (see above)
    return memory


def _sre() -> Any:  # noqa: ANN401 (a module without type hints)
    return import_module("_sre")


def name() -> str:
    """Return the name under which the patterns are kept."""
    return cache.key("patterns", (str(_sre().MAGIC).encode(), str(_sre().CODESIZE).encode()))
