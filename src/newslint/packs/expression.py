"""A regular expression of a rule file, run with a limit on its time.

The pattern language is that of the `regex` module in its version 0, which is Python's own and more. The
module takes 15 ms to import and a pattern a fraction of a millisecond to compile, so both wait until a
pattern is tried. A file that nobody vouches for is checked when it is loaded all the same, so that a
wrong pattern is reported with its line before any draft is read; the shipped rules are vouched for by
their tests.
"""

from __future__ import annotations

from functools import cache
from typing import TYPE_CHECKING, Final, NamedTuple

from newslint.errors import PatternTimeout, SettingsError

if TYPE_CHECKING:
    from regex import Match, Pattern

    from newslint.packs.kind import RuleFile
    from newslint.safe_yaml import Field

SECONDS: Final = 1.0
SECONDS_PER_CHARACTER: Final = 1e-5  # a sound pattern needs a hundredth of that
LONGEST: Final = 10_000


class Expression(NamedTuple):
    """A pattern and where it stands.

    Attributes:
        pattern: As the file has it.
        case: Whether case counts.
        path: The rule file, as the user would write it.
        line: The line of the file.
    """

    pattern: str
    case: bool
    path: str
    line: int

    @classmethod
    def of(cls, field: Field, file: RuleFile, *, case: bool) -> Expression:
        """Take the pattern of a field.

        Raises:
            SettingsError: It is not valid.
        """
        expression = cls(field.text(), case, field.path, field.line)
        if not file.proved:
            expression.compiled()
        return expression

    def compiled(self) -> Pattern[str]:
        """Return the pattern, ready to match.

        Raises:
            SettingsError: It is not valid.
        """
        try:
            return _compile(self.pattern, self.case)
        except ValueError as error:
            raise SettingsError(f"not a valid pattern: {error}", self.path, self.line) from None

    def matches(self, text: str) -> list[Match[str]]:
        """Return the matches in a text, from left to right.

        Raises:
            PatternTimeout: It takes too long.
        """
        try:
            return list(self.compiled().finditer(text, timeout=self._limit(text)))
        except TimeoutError:
            raise PatternTimeout(self.path, self.line) from None

    def fits(self, text: str) -> bool:
        """Tell whether the whole of a text matches.

        Raises:
            PatternTimeout: It takes too long.
        """
        try:
            return self.compiled().fullmatch(text, timeout=self._limit(text)) is not None
        except TimeoutError:
            raise PatternTimeout(self.path, self.line) from None

    def _limit(self, text: str) -> float:
        return SECONDS + SECONDS_PER_CHARACTER * len(text)


@cache
def _compile(pattern: str, case: bool) -> Pattern[str]:  # noqa: FBT001 (private, and a cache's key)
    import regex  # noqa: PLC0415 (see above)

    if len(pattern) > LONGEST:
        raise ValueError(f"longer than the {LONGEST:,} characters that are read")
    try:
        return regex.compile(pattern, regex.VERSION0 | (0 if case else regex.IGNORECASE))
    except regex.error as error:
        raise ValueError(str(error)) from None
    except RecursionError:
        raise ValueError("nested too deeply") from None
