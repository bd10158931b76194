"""The command line: argv, a terminal and exit statuses; one click command a file.

What lives here asks `newslint.api` and prints what `newslint.report` makes of the answer. Nothing but
this package knows click. A command is imported when it is called, so that none pays for the others.
"""

from newslint.cli.main import run
from newslint.cli.streams import speak_utf8

__all__ = ["run", "speak_utf8"]
