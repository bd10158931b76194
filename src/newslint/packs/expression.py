"""A regular expression of a rule file, run with a limit on its time.

The pattern language is that of the `regex` module in its version 0, which is Python's own and more. The
module takes 15 ms to import and a pattern a fraction of a millisecond to compile, so both wait until a
pattern is tried. A file that nobody vouches for is checked when it is loaded all the same, so that a
wrong pattern is reported with its line before any draft is read.

The shipped rules are vouched for by their tests, which also show that their patterns need no limit. Python's
own `re`, which knows none, runs those it can: it is there already and several times as fast.
"""

from __future__ import annotations

import re
from contextlib import suppress
from functools import cache
from typing import TYPE_CHECKING, Final

from newslint.errors import PatternTimeout, SettingsError
from newslint.record import Row

if TYPE_CHECKING:
    import regex

    from newslint.packs.kind import RuleFile
    from newslint.safe_yaml import Field

    Match = re.Match[str] | regex.Match[str]

SECONDS: Final = 1.0
SECONDS_PER_CHARACTER: Final = 1e-5  # a sound pattern needs a hundredth of that
LONGEST: Final = 10_000


class Expression(Row):
    """A pattern and where it stands.

    Attributes:
        pattern: As the file has it.
        case: Whether case counts.
        path: The rule file, as the user would write it.
        line: The line of the file.
        proved: A test has shown that it is valid and quick.
    """

    pattern: str
    case: bool
    path: str
    line: int
    proved: bool = False

    @classmethod
    def of(cls, field: Field, file: RuleFile, *, case: bool) -> Expression:
        """Take the pattern of a field.

        Raises:
            SettingsError: It is not valid.
        """
        expression = cls(field.text(), case, field.path, field.line, file.proved)
        if not file.proved:
            expression.compiled()
        return expression

    def compiled(self) -> regex.Pattern[str]:
        """Return the pattern, ready to match.

        Raises:
            SettingsError: It is not valid.
        """
        try:
            return _compile(self.pattern, self.case)
        except ValueError as error:
            raise SettingsError(f"not a valid pattern: {error}", self.path, self.line) from None

    def matches(self, text: str) -> list[Match]:
        """Return the matches in a text, from left to right.

        Raises:
            PatternTimeout: It takes too long.
        """
        if quick := self._quick():
            return list(quick.finditer(text))
        try:
            return list(self.compiled().finditer(text, timeout=self._limit(text)))
        except TimeoutError:
            raise PatternTimeout(self.path, self.line) from None

    def fits(self, text: str) -> bool:
        """Tell whether the whole of a text matches.

        Raises:
            PatternTimeout: It takes too long.
        """
        if quick := self._quick():
            return quick.fullmatch(text) is not None
        try:
            return self.compiled().fullmatch(text, timeout=self._limit(text)) is not None
        except TimeoutError:
            raise PatternTimeout(self.path, self.line) from None

    def _quick(self) -> re.Pattern[str] | None:
        """Return the pattern as Python's own module reads it, if that may be used."""
        return _python(self.pattern, self.case) if self.proved else None

    def _limit(self, text: str) -> float:
        return SECONDS + SECONDS_PER_CHARACTER * len(text)


@cache
def _python(pattern: str, case: bool) -> re.Pattern[str] | None:  # noqa: FBT001 (private, and a cache's key)
    """Return the pattern as Python's own module reads it; None if only `regex` can."""
    with suppress(re.error):
        return re.compile(pattern, 0 if case else re.IGNORECASE)
    return None


@cache
def _compile(pattern: str, case: bool) -> regex.Pattern[str]:  # noqa: FBT001 (private, and a cache's key)
    import regex  # noqa: PLC0415 (see above)

    if len(pattern) > LONGEST:
        raise ValueError(f"longer than the {LONGEST:,} characters that are read")
    try:
        return regex.compile(pattern, regex.VERSION0 | (0 if case else regex.IGNORECASE))
    except regex.error as error:
        raise ValueError(str(error)) from None
    except RecursionError:
        raise ValueError("nested too deeply") from None
