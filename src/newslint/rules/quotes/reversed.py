"""quotes/reversed: an opening mark opens, a closing mark closes."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from newslint.lint import Bad, Edit, Finding, Fix, Good, Kind, Level, Options, Rule, Span

if TYPE_CHECKING:
    from collections.abc import Iterator

    from newslint.language import Quotation
    from newslint.lint import Draft

_MESSAGE: Final = "This quotation mark faces the wrong way"


def check(draft: Draft, options: Options) -> Iterator[Finding]:  # noqa: ARG001 (it has none)
    if not any(one.closing == "“" or one.opening == "”" for one in draft.quotations):
        return
    prose = [one for one in draft.quotations if draft.block(one.start).kind not in (Kind.CELL, Kind.VERBATIM)]
    curly = any(one.opening == "“" for one in prose)
    for one in prose:
        if one.closing == "“" and one.opening != "„":
            yield _closing(draft, Span(one.end - 1, one.end))
        if one.opening == "”" and curly and not _in_formula(draft, one):
            start = Span(one.start, one.start + 1)
            yield Finding(start, _MESSAGE, fix=Fix.replace(start, "“", safe=True))


def _closing(draft: Draft, mark: Span) -> Finding:
    """Return the finding for an opening mark that closes, with the space on its wrong side moved or gone."""
    spaced = draft.text[mark.start - 1].isspace()
    room = " " if spaced and draft.text[mark.end : mark.end + 1].isalnum() else ""
    edit = Edit(Span(mark.start - spaced, mark.end), "”" + room)
    return Finding(mark, _MESSAGE, fix=Fix("Turn it round", (edit,), safe=not spaced))


def _in_formula(draft: Draft, quotation: Quotation) -> bool:
    """Tell whether the marks stand in a formula or a program, where nothing is said: =sumif(A:A,”x”,C:C)."""
    before = draft.text[quotation.start - 1 : quotation.start]
    return before in {",", "=", "("} and not draft.text[quotation.end : quotation.end + 1].isspace()


RULE = Rule(
    summary="A quotation mark faces the wrong way.",
    why="""
        Word processors guess which way a mark faces, and guess wrong behind a dash, a bracket or a stray
        space. Where an opening mark closes, the reader takes what follows for somebody's words.
    """,
    level=Level.SUGGESTION,
    check=check,
    marks="“”",
    sources=("AP Stylebook, “quotation marks”",),
    examples=(
        Bad("“We will win.[[“]] They did.", fixed="“We will win.” They did."),
        Bad("“We will win, [[“]]he said.", fixed="“We will win,” he said."),
        Bad(
            "“We won,” he said. They called it [[”]]the game”.",
            fixed="“We won,” he said. They called it “the game”.",
        ),
        Good("„Wir sind hier“, he said, and “we are here”."),
        Good("Ett ”citat” is what Swedes write."),
        Good("He typed =sumif(A:A,”x”,C:C) and “won”."),
    ),
)
