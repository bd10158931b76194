"""text/mixed-quotes: one make of quotation marks in one article."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from newslint.lint import Bad, Finding, Good, Kind, Level, Options, Related, Rule, Span

if TYPE_CHECKING:
    from collections.abc import Iterator

    from newslint.lint import Draft

_MAKES: Final = {"“": "curly", "”": "curly", '"': "straight"}
_OTHER: Final = {"curly": "straight", "straight": "curly"}
_SHOWN: Final = 3  # places given as evidence


class MixedQuotes(Options):
    """The house's quotation marks.

    Attributes:
        make: “curly” or “straight”; with “either”, each article has the make that it has more of.
    """

    make: str = "either"


def check(draft: Draft, options: MixedQuotes) -> Iterator[Finding]:
    makes = {_MAKES[mark] for mark in _MAKES.keys() & draft.characters}
    if options.make not in _OTHER and len(makes) < len(_OTHER):
        return
    marks: dict[str, list[Span]] = {"curly": [], "straight": []}
    for one in draft.quotations:
        make = _MAKES.get(one.opening)
        if make and draft.block(one.start).kind not in (Kind.TITLE, Kind.CELL, Kind.VERBATIM):
            marks[make].append(Span(one.start, one.start + 1))
    wrong = _OTHER.get(options.make) or min(marks, key=lambda make: len(marks[make]))
    others = marks[_OTHER[wrong]]
    if marks[wrong] and (others or options.make in _OTHER):
        count = len(marks[wrong])
        times = "once" if count == 1 else f"{count} times"
        related = tuple(Related(mark, f"A {_OTHER[wrong]} one") for mark in others[:_SHOWN])
        message = f"A {wrong} quotation mark, {times} in this article; {_OTHER[wrong]} ones, {len(others)}"
        yield Finding(marks[wrong][0], message, related)


RULE = Rule(
    summary="Straight and curly quotation marks stand in one article.",
    why="""
        Two makes of quotation marks are the trace of two sources, or of a paragraph that was pasted.
        Readers notice without knowing what. The rule reports an article once, at the first mark of
        the rarer make; a house that has made its choice sets `make`.
    """,
    level=Level.SUGGESTION,
    options=MixedQuotes(),
    check=check,
    marks="".join(_MAKES),
    examples=(
        Bad('“We won,” he said. “It was late.” [["]]Nobody knew," she added.'),
        Bad('He said: [["]]We won."', options=(("make", "curly"),)),
        Good("“We won,” he said. It is 6'2\" long, and the '90s are over."),
        Good('"We won," he said. "It’s late."'),
    ),
)
