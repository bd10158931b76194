"""A finding as the user sees it: stamped with its rule and level, at its place in the file."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from newslint.record import Record, Row

if TYPE_CHECKING:
    from newslint.article import Article
    from newslint.lint.rule import Level
    from newslint.text import Edit, Position


class Context(Row):
    """What stands on the finding's line, to show it by: some words before and after it."""

    before: str
    after: str


class Evidence(Row):
    """Another place in the file that bears the finding out."""

    message: str
    start: Position
    end: Position


class Repair(Row):
    """A fix in the file's own offsets.

    Attributes:
        title: What it does, in the imperative.
        safe: Made by `--fix` without asking.
        edits: The changes to the file; none where its place in the file cannot be given exactly, so
            that it can be shown but not made.
        prose: The same changes to the article's text.
    """

    title: str
    safe: bool
    edits: tuple[Edit, ...]
    prose: tuple[Edit, ...] = ()


class Diagnostic(Row):
    """One finding in one file; sorts by start, end, rule.

    Attributes:
        rule: The rule's id.
        level: The level it has in this file.
        message: Names the fault.
        start: Where it begins in the file.
        end: Where it ends, exclusive.
        excerpt: The file's characters from start to end.
        context: What stands around it on its line.
        related: The evidence.
        repair: How to mend it, where the rule knows.
    """

    rule: str
    level: Level
    message: str
    start: Position
    end: Position
    excerpt: str
    context: Context
    related: tuple[Evidence, ...] = ()
    repair: Repair | None = None

    @property
    def key(self) -> tuple[int, int, str, str]:
        """The order of findings in every report."""
        return (self.start.offset, self.end.offset, self.rule, self.message)


class Mending(Row):
    """What repairs have made of a file, or would make of it.

    Attributes:
        found: How many findings the file had.
        gone: How many of them it has no more.
        before: The file's text as it was.
        after: The file's text with them.
        data: The bytes of that.
    """

    found: int
    gone: int
    before: str
    after: str
    data: bytes


class FileReport(Record):
    """What was found in one file, in order.

    Attributes:
        path: The file.
        diagnostics: The findings.
        fail_on: The least level that fails a run, or “never”, as the file's settings say.
        article: What the file says, for the reports that show it; only where the request asks for it.
        mending: What repairs made of the file; the findings are then those left.
    """

    path: str
    diagnostics: tuple[Diagnostic, ...]
    fail_on: str = "warning"
    article: Article | None = None
    mending: Mending | None = None

    aside: ClassVar = frozenset({"article", "mending"})


class InputError(Row):
    """An input that could not be read, and why."""

    path: str
    message: str


class Fault(Row):
    """A fault of newslint itself: the rule that raised, the file it was shown, and what it raised."""

    path: str
    rule: str
    message: str


class Gone(Row):
    """A draft in which findings are recorded that are not there any more, and how many."""

    path: str
    findings: int


class Withheld(Row):
    """What a run found and does not report.

    Attributes:
        recorded: How many findings the baseline records.
        unchanged: How many others do not touch a changed line.
        gone: The recorded findings that the run looked for in vain.
    """

    recorded: int = 0
    unchanged: int = 0
    gone: tuple[Gone, ...] = ()


class Report(Record):
    """What a run found: files in path order, whether or not anything was found in them."""

    files: tuple[FileReport, ...]
    errors: tuple[InputError, ...] = ()
    faults: tuple[Fault, ...] = ()
    withheld: Withheld = Withheld()

    def count(self, level: Level) -> int:
        """Return how many findings have this level."""
        return sum(one.level is level for file in self.files for one in file.diagnostics)
