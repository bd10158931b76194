"""`newslint` and `python -m newslint`."""

from __future__ import annotations

import sys

from newslint import cli


def main() -> None:
    """Run the command line and leave with its exit status."""
    cli.speak_utf8()
    sys.exit(cli.run(sys.argv[1:]))


if __name__ == "__main__":
    main()
