"""text/repeated-paragraph: a paragraph stands once."""

from __future__ import annotations

from collections import Counter
from typing import TYPE_CHECKING, Final

from newslint.lint import Bad, Edit, Finding, Fix, Good, Kind, Level, Options, Related, Rule, Span, line_rooms
from newslint.record import Row

if TYPE_CHECKING:
    from collections.abc import Iterator

    from newslint.lint import Draft

_KINDS: Final = (Kind.PARAGRAPH, Kind.CAPTION)
_FEWEST_ADJACENT: Final = 2  # words of a line that stands twice in a row
_STOPS: Final = frozenset('.!”"')


class RepeatedParagraph(Options):
    """What is too long to be said twice by chance.

    Attributes:
        words: How many words a paragraph has at least that does not follow its like at once.
    """

    words: int = 10


def check(draft: Draft, options: RepeatedParagraph) -> Iterator[Finding]:
    passage: list[_Repetition] = []
    for one in _repetitions(draft, options.words):
        if passage and (one.line, one.first) != (passage[-1].line + 1, passage[-1].first + 1):
            yield _finding(draft, passage)
            passage = []
        passage.append(one)
    if passage:
        yield _finding(draft, passage)


class _Repetition(Row):
    """A line that stands in the draft before, both by their numbers among its lines."""

    line: int
    first: int


def _repetitions(draft: Draft, fewest: int) -> Iterator[_Repetition]:
    texts = [draft.folded[line.start : line.end] for line in draft.lines]
    counts = Counter(texts)
    if len(counts) == len(texts):
        return
    seen: dict[str, int] = {}
    for number, text in enumerate(texts):
        first = seen.get(text)
        # What stands more than twice is a refrain, unless it stands in a row.
        meant = counts[text] > 2 and first != number - 1  # noqa: PLR2004 (as said)
        if first is not None and not meant and _told(draft, number, first, fewest):
            yield _Repetition(number, first)
        seen[text] = number


def _told(draft: Draft, number: int, first: int, fewest: int) -> bool:
    """Tell whether a line says something, so that it stands twice by mistake."""
    here, there = draft.block(draft.lines[number].start), draft.block(draft.lines[first].start)
    if here.kind not in _KINDS or here.quoted or there.kind not in (*_KINDS, Kind.HEADING):
        return False
    line = draft.lines[number]
    text = draft.folded[line.start : line.end]
    words = text.count(" ") + 1
    if first == number - 1:
        leads_on = text.endswith(":")
        return words >= _FEWEST_ADJACENT and any(map(str.isalpha, text)) and not leads_on
    label = text.split(" ", 1)[0].endswith(":")
    return words >= fewest and text[-1] in _STOPS and not label


def _finding(draft: Draft, passage: list[_Repetition]) -> Finding:
    lines = [draft.lines[one.line] for one in passage]
    firsts = [draft.lines[one.first] for one in passage]
    rooms = line_rooms(draft, lines)
    fix = Fix("Remove the repetition", tuple(Edit(rooms[line], "") for line in lines))
    related = (Related(Span(firsts[0].start, firsts[-1].end), "It stands here first"),)
    return Finding(Span(lines[0].start, lines[-1].end), "This stands in the article already", related, fix)


RULE = Rule(
    summary="A paragraph, a caption or a summary stands twice.",
    why="""
        A passage is pasted twice, or a page's summary, caption and lead say the same and all three
        were copied. The reader thinks the page is broken. Refrains, quoted verse and short lines that
        do not stand together are left alone.
    """,
    level=Level.SUGGESTION,
    options=RepeatedParagraph(),
    check=check,
    examples=(
        Bad(
            "The bridge over the river was closed on Friday for repairs.\n\nIt rained.\n\n"
            "[[The bridge over the river was closed on Friday for repairs.]]",
            fixed="The bridge over the river was closed on Friday for repairs.\n\nIt rained.",
        ),
        Bad("A file picture\n\n[[A file picture]]\n\nIt rained.", fixed="A file picture\n\nIt rained."),
        Good("Yes, he said.\n\nIt rained.\n\nYes, he said."),
        Good(
            "What were you doing before you came to work for us?\n\nI was ill.\n\n"
            "What were you doing before you came to work for us?"
        ),
        Good("> The king is dead.\n\n> The king is dead."),
    ),
)
