"""`newslint` and `python -m newslint`."""

from __future__ import annotations

import sys

from newslint import patterns


def main() -> None:
    """Run the command line and leave with its exit status."""
    known = patterns.recall()
    from newslint import cli  # noqa: PLC0415 (what it imports compiles patterns)

    cli.speak_utf8()
    status = cli.run(sys.argv[1:])
    patterns.keep(known)
    sys.exit(status)


if __name__ == "__main__":
    main()
