r"""among: lines that only their neighbours give away.

    remove: true
    among: [advertisement, related, share]

Names files of the same folder, whose rules are of lines. What stands loose (a line without the end of running
text) between two of their lines, or between the last of them and the end of the article, came from the page
as they did. Headlines at the top stay; so does an article that is itself made of loose lines: a list of
winners, a table. The finding is a run of such lines, and those around it are its evidence.
"""

from __future__ import annotations

from functools import cached_property
from itertools import groupby, pairwise
from pathlib import Path
from typing import TYPE_CHECKING, Final

from newslint.lint import Edit, Finding, Fix, Related, Span, line_rooms
from newslint.packs.kind import Kind, RuleFile
from newslint.packs.line import Lines
from newslint.packs.line import read as read_lines
from newslint.packs.phrases import standing
from newslint.record import Record, Row

if TYPE_CHECKING:
    from collections.abc import Iterator

    from newslint.lint import Draft
    from newslint.packs.phrases import Exceptions
    from newslint.safe_yaml import Field

_MESSAGE: Final = "Stands among the page's furniture, and is not part of the article"
_EVIDENCE: Final = "page furniture"
_FEWEST_PARAGRAPHS: Final = 3  # an article of fewer does not tell what is loose
_APART: Final = 2  # lines from a loose line to the next, where any are known
_MOST_BETWEEN: Final = 5  # loose lines between two pieces of furniture
_MOST_IN_GALLERY: Final = 60  # where all else is running text: the captions of a slide show
_RARE: Final = 5  # all else is running text where paragraphs are so many times more than loose lines
_MOST_SHORT: Final = 8  # words of a sentence that furniture speaks
_MOST_AT_TOP: Final = 4  # words of a label at the top, where headlines stand, too


class Run(Row):
    """Lines that stand loose together.

    Attributes:
        start: The number of the first.
        end: The number after the last.
        furniture: The numbers of those that are known.
    """

    start: int
    end: int
    furniture: list[int]


class Among(Record):
    """Flags loose lines among those that other rules know.

    Attributes:
        rules: What the files say of lines.
        remove: Whether the fix is to take the lines out.
        message: What to say of them.
    """

    rules: tuple[Lines, ...]
    remove: bool
    message: str

    @property
    def phrases(self) -> frozenset[str]:
        """Those of the lines among which others stand; none if a file has lines without any."""
        return self.needs if all(rule.phrases for rule in self.rules) else frozenset()

    @cached_property
    def needs(self) -> frozenset[str]:
        """The folded phrases of all these lines."""
        return frozenset[str]().union(*(rule.needs for rule in self.rules))

    def check(self, draft: Draft, options: Exceptions) -> Iterator[Finding]:
        """Yield the runs of lines that came with furniture."""
        if not any(after - before <= _APART for before, after in pairwise(draft.loose_lines)):
            return
        known = self._known(draft)
        numbers = sorted(
            number
            for number in _among(draft, known)
            if _has_words(draft, number)
            and not draft.quoted(draft.lines[number])
            and not options.cover(draft, draft.lines[number])
        )
        rooms = line_rooms(draft, (draft.lines[number] for number in numbers)) if self.remove else {}
        for _, together in groupby(enumerate(numbers), key=lambda pair: pair[1] - pair[0]):
            run = [number for _, number in together]
            lines = [draft.lines[number] for number in run]
            around = [number for number in (run[0] - 1, run[-1] + 1) if number in known]
            title = "Remove the lines" if len(run) > 1 else "Remove the line"
            yield Finding(
                Span(lines[0].start, lines[-1].end),
                self.message,
                tuple(Related(draft.lines[number], _EVIDENCE) for number in around),
                Fix(title, tuple(Edit(rooms[line], "") for line in lines)) if self.remove else None,
            )

    def _known(self, draft: Draft) -> set[int]:
        """Return the numbers of the lines that the rules of the files flag."""
        places = standing(draft, self.needs, indexed=bool(self.phrases))
        return set[int]().union(*(rule.covered(draft, places) for rule in self.rules))


def _among(draft: Draft, known: set[int]) -> Iterator[int]:
    """Yield the numbers of the lines that furniture stands around."""
    runs = list(_runs(draft, known))
    paragraphs = len(draft.lines) - sum(run.end - run.start for run in runs)
    others = sum(run.end - run.start for run in runs if run.start and not run.furniture)
    if paragraphs < _FEWEST_PARAGRAPHS or others > paragraphs:
        return
    most = _MOST_IN_GALLERY if others * _RARE <= paragraphs else _MOST_BETWEEN
    for run in runs:
        for before, after in pairwise(run.furniture):
            between = range(before + 1, after)
            if len(between) <= (_MOST_BETWEEN if run.start == 0 else most):
                yield from (number for number in between if run.start or _is_label(draft, number))
        if run.furniture and run.end == len(draft.lines):
            yield from range(run.furniture[-1] + 1, run.end)


def _runs(draft: Draft, known: set[int]) -> Iterator[Run]:
    start, last = 0, len(draft.lines)
    while start < last:
        end = start
        while end < last and (end in known or draft.loose[end] or _is_between(draft, end, known)):
            end += 1
        if end > start:
            yield Run(start, end, [number for number in range(start, end) if number in known])
        start = end + 1


def _is_between(draft: Draft, number: int, known: set[int]) -> bool:
    """Tell whether a line is a short sentence with furniture on both sides."""
    words = draft.lines[number].of(draft.text).count(" ") + 1
    return words <= _MOST_SHORT and number - 1 in known and number + 1 in known


def _has_words(draft: Draft, number: int) -> bool:
    """Tell whether a line is more than a number or a stroke, which tell by themselves."""
    return any(character.isalpha() for character in draft.lines[number].of(draft.text))


def _is_label(draft: Draft, number: int) -> bool:
    return draft.lines[number].of(draft.text).count(" ") < _MOST_AT_TOP


def _read(file: RuleFile) -> Among:
    field = file.fields["among"]
    rules = tuple(_lines(item, file) for item in field.items())
    if not rules:
        raise field.error("expected the names of rule files, found none")
    return Among(rules, file.flag("remove"), file.message(_MESSAGE))


def _lines(item: Field, file: RuleFile) -> Lines:
    """Return what a file beside the one that names it says of lines."""
    from newslint import safe_yaml  # noqa: PLC0415 (rules that come from a cache need no YAML)

    path = Path(item.path).parent / f"{item.text()}.yml"
    if not path.is_file():
        raise item.error(f"there is no rule file “{path.name}” beside this one")
    try:
        source = path.read_text(encoding="utf-8-sig")
    except (OSError, UnicodeError) as error:
        raise item.error(f"“{path.name}” cannot be read: {error}") from None
    fields = safe_yaml.load(source, str(path)).mapping()
    if "line" not in fields:
        raise item.error(f"“{path.name}” is no rule of lines")
    return read_lines(RuleFile(fields, file.proved))


AMONG = Kind(_read, frozenset({"remove"}))
