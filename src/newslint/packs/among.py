r"""among: lines that only their neighbours give away.

    remove: true
    among: [advertisement, related, share]

Names files of the same folder, whose rules are of lines. What stands loose (a line without the end of running
text) between two of their lines, or between the last of them and the end of the article, came from the page
as they did. Headlines at the top stay; so does an article that is itself made of loose lines: a list of
winners, a table. The finding is a run of such lines, and those around it are its evidence.
"""

from __future__ import annotations

from functools import cache
from itertools import groupby, pairwise
from pathlib import Path
from typing import TYPE_CHECKING, Final, NamedTuple

from newslint.lint import Edit, Finding, Fix, Related, Span, line_rooms
from newslint.packs.kind import Kind, RuleFile
from newslint.packs.line import Lines
from newslint.packs.line import read as read_lines
from newslint.packs.phrases import standing
from newslint.record import Record

if TYPE_CHECKING:
    from collections.abc import Iterator

    from newslint.lint import Draft
    from newslint.packs.phrases import Exceptions

_MESSAGE: Final = "Stands among the page's furniture, and is not part of the article"
_EVIDENCE: Final = "page furniture"
_FEWEST_PARAGRAPHS: Final = 3  # an article of fewer does not tell what is loose
_MOST_BETWEEN: Final = 5  # loose lines between two pieces of furniture
_MOST_IN_GALLERY: Final = 60  # where all else is running text: the captions of a slide show
_RARE: Final = 5  # all else is running text where paragraphs are so many times more than loose lines
_MOST_SHORT: Final = 8  # words of a sentence that furniture speaks
_MOST_AT_TOP: Final = 4  # words of a label at the top, where headlines stand, too


class Run(NamedTuple):
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
        files: The rule files.
        remove: Whether the fix is to take the lines out.
        message: What to say of them.
    """

    files: tuple[str, ...]
    remove: bool
    message: str

    @property
    def phrases(self) -> frozenset[str]:
        """None: what it looks for has no words of its own."""
        return frozenset()

    def check(self, draft: Draft, options: Exceptions) -> Iterator[Finding]:
        """Yield the runs of lines that came with furniture."""
        loose = draft.loose
        if not any(loose[at] and any(loose[at + 1 : at + 3]) for at in range(len(loose))):
            return
        known = _known(self.files, draft)
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


def _known(files: tuple[str, ...], draft: Draft) -> set[int]:
    """Return the numbers of the lines that the rules of some files flag."""
    rules = _rules(files)
    places = standing(draft, frozenset[str]().union(*(rule.needs for rule in rules)), indexed=False)
    return set[int]().union(*(rule.covered(draft, places) for rule in rules))


@cache
def _rules(files: tuple[str, ...]) -> tuple[Lines, ...]:
    """Return what the files say of lines; it is read when a draft needs it, which few do."""
    from newslint import safe_yaml  # noqa: PLC0415 (rules that come from a cache need no YAML)

    roots = (safe_yaml.load(Path(path).read_text(encoding="utf-8-sig"), path) for path in files)
    return tuple(read_lines(RuleFile(root.mapping(), proved=True)) for root in roots)


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
    paths = []
    for item in field.items():
        path = Path(item.path).parent / f"{item.text()}.yml"
        if not path.is_file():
            raise item.error(f"there is no rule file “{path.name}” beside this one")
        paths.append(str(path))
    if not paths:
        raise field.error("expected the names of rule files, found none")
    return Among(tuple(paths), file.flag("remove"), file.message(_MESSAGE))


AMONG = Kind(_read, frozenset({"remove"}))
