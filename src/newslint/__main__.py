"""`newslint` and `python -m newslint`."""

from __future__ import annotations

import gc
import os
import sys
from contextlib import suppress

from newslint import patterns

_OBJECTS = 100_000  # more than a run on one draft makes: it ends before any search for cycles is due


def main() -> None:
    """Run the command line and leave with its exit status."""
    gc.set_threshold(_OBJECTS)
    known = patterns.recall()
    from newslint import cli  # noqa: PLC0415 (what it imports compiles patterns)

    cli.speak_utf8()
    status = cli.run(sys.argv[1:])
    patterns.keep(known)
    _leave(status)


def _leave(status: int) -> None:
    """End the process at once: what Python would tidy up for 15 ms the system takes back whole."""
    for stream in (sys.stdout, sys.stderr):
        with suppress(OSError, ValueError):  # who printed has seen it fail, and the status says so
            if stream:
                stream.flush()
    os._exit(status)


if __name__ == "__main__":
    main()
