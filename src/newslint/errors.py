"""Every error that newslint raises on purpose.

    NewslintError
    ├── UsageError       the command line asks for what cannot be: exit 2
    ├── SettingsError    a settings, rule or stylebook file is wrong: names the file and the line; exit 2
    ├── PatternTimeout   a rule's pattern takes too long on a draft: names the rule's file and line; exit 2
    ├── ReadError        a draft cannot be read: names the file; the other drafts are still linted; exit 2
    └── RepairError      a draft cannot be repaired: names the file; it is left as it was; exit 2

Anything else that escapes is a fault of newslint itself: exit 3.
"""

from __future__ import annotations


class NewslintError(Exception):
    """The root: an error whose text is meant for the user."""


class UsageError(NewslintError):
    """The command line asks for what cannot be."""


class SettingsError(NewslintError):
    """A settings, rule or stylebook file is wrong.

    Args:
        message: What is wrong and what to do, without a final stop.
        path: The file, as the user would write it.
        line: The line it stands on, from 1; 0 where no line can be named.
    """

    def __init__(self, message: str, path: str, line: int = 0) -> None:
        super().__init__(message, path, line)
        self.message = message
        self.path = path
        self.line = line

    def __str__(self) -> str:
        place = f"{self.path}:{self.line}" if self.line else self.path
        return f"{place}: {self.message}"


class PatternTimeout(NewslintError):  # noqa: N818 (named for what happened, as the standard library's is)
    """A rule's pattern takes too long on a draft.

    Args:
        path: The rule file, as the user would write it.
        line: The line of the pattern, from 1.
    """

    def __init__(self, path: str, line: int) -> None:
        super().__init__(path, line)
        self.path = path
        self.line = line

    def __str__(self) -> str:
        return (
            f"{self.path}:{self.line}: the pattern takes too long; give it less to repeat, "
            "such as one “+” or “*” where they are nested"
        )


class ReadError(NewslintError):
    """A draft cannot be read; the text says why and what to do, without naming the file."""


class RepairError(NewslintError):
    """A draft cannot be repaired; the text says why and what to do, without naming the file."""


def reason(error: OSError | ValueError) -> str:
    """Return why the system refused, in lower case; a ValueError is a name that no file can have."""
    return (getattr(error, "strerror", None) or str(error)).lower()
