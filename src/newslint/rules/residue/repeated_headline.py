"""residue/repeated-headline: the headline once more, among the paragraphs."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from newslint.lint import Bad, Finding, Fix, Good, Kind, Level, Options, Related, Rule, Span, line_rooms

if TYPE_CHECKING:
    from collections.abc import Iterator

    from newslint.lint import Draft

_FEWEST: Final = 4  # words: shorter ones are labels, which may well come back
_FIRST: Final = 5  # lines, among them headline, summary and byline
_LAST: Final = 4  # lines
_LONGEST: Final = 250  # characters
_ENDS: Final = " .!?…|:–—-"


def check(draft: Draft, options: Options) -> Iterator[Finding]:  # noqa: ARG001 (it has none)
    headline = draft.headline
    found = dict(_again(draft, headline.span)) if headline else {}
    for line in draft.lines:
        if (half := _half(draft.text, line)) and line not in found:
            found[line] = half
    rooms = line_rooms(draft, [line for line in found if not _is_headline(draft, line)])
    for line, first in sorted(found.items()):
        if first.start >= line.start:
            twice = Span(first.end, line.end)
            fix = Fix.remove(twice, title="Remove the repetition")
            yield Finding(twice, "The line says itself twice", (Related(first, "the first time"),), fix)
        else:
            fix = Fix.remove(rooms[line], title="Remove the line")
            yield Finding(
                line, "The headline again, among the paragraphs", (Related(first, "headline"),), fix
            )


def _again(draft: Draft, headline: Span) -> Iterator[tuple[Span, Span]]:
    """Yield the lines that say what the headline says, with the headline."""
    text = _plain(draft, headline)
    if text.count(" ") < _FEWEST - 1:
        return
    # In the middle it heads the section that the article is named for.
    for line in (*draft.lines[:_FIRST], *draft.lines[max(_FIRST, len(draft.lines) - _LAST) :]):
        if (
            line.start >= headline.end
            and line.end - line.start <= _LONGEST
            and draft.folded.startswith(text[:_FEWEST], line.start)
            and _plain(draft, line) == text
            and draft.block(line.start).kind in (Kind.PARAGRAPH, Kind.CAPTION)
            and not draft.quoted(line)
        ):
            yield line, headline


def _half(text: str, line: Span) -> Span | None:
    """Return the first half of a line that is a text of some words twice, glued together."""
    start, end = line
    half = (end - start) // 2
    if text[start] != text[start + half] or not _LONGEST // 10 <= half <= _LONGEST:  # as in most lines
        return None
    first = Span(start, start + half)
    words = first.of(text)
    return first if words == text[first.end : end] and words.count(" ") >= _FEWEST - 1 else None


def _plain(draft: Draft, span: Span) -> str:
    return span.of(draft.folded).strip(_ENDS)


def _is_headline(draft: Draft, line: Span) -> bool:
    return draft.headline is not None and draft.headline.span.covers(line)


RULE = Rule(
    summary="The headline stands once more in the text.",
    why="""
        A page shows its headline in the title, over the picture and in the box for sharing, and each of them
        is copied. Readers who meet it again take it for a second story.
    """,
    level=Level.WARNING,
    check=check,
    examples=(
        Bad(
            "# Bridge opens a month early\n\n[[Bridge opens a month early]]\n\nThe bridge opened.",
            fixed="# Bridge opens a month early\n\nThe bridge opened.",
        ),
        Bad(
            "# Bridge opens a month early\n\nIt is long.\n\n[[Bridge opens a month early.]]\n\nShare",
            fixed="# Bridge opens a month early\n\nIt is long.\n\nShare",
        ),
        Bad(
            "The bridge opened.\n\nWhy did the river turn green?[[Why did the river turn green?]]\n\nEnd.",
            fixed="The bridge opened.\n\nWhy did the river turn green?\n\nEnd.",
        ),
        Good("# The bridge\n\nThe bridge.\n\nNothing else."),
        Good("# Bridge opens a month early\n\nThe bridge opens a month early, the mayor said."),
        Good(
            "# Why the river turned green\n\nIt did.\n\nIt is long.\n\nIt is wide.\n\nIt is deep.\n\n"
            "Why the river turned green\n\nIt was paint.\n\nThe paint came.\n\nIt went.\n\nThe end."
        ),
        Good("# We shall all cross\n\n“We shall all cross”\n\nSo the song goes."),
    ),
)
