"""quotes/nested: a quotation inside a quotation has the other marks."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from newslint.lint import Bad, Finding, Good, Kind, Level, Options, Related, Rule, Span

if TYPE_CHECKING:
    from collections.abc import Iterator

    from newslint.language import Quotation
    from newslint.lint import Draft

_OTHER: Final = {"“": "‘ and ’", '"': "'", "‘": "“ and ”"}


def check(draft: Draft, options: Options) -> Iterator[Finding]:  # noqa: ARG001 (it has none)
    around: list[Quotation] = []
    for one in draft.quotations:
        while around and around[-1].end <= one.start:
            around.pop()
        outer = around[-1] if around else None
        around.append(one)
        if (
            outer
            and outer.opening == one.opening in _OTHER
            and one.closed
            and (outer.closed or outer.continues)
        ):
            if draft.block(one.start).kind in (Kind.CELL, Kind.VERBATIM):
                continue
            mark = Span(outer.start, outer.start + 1)
            related = (Related(mark, "The quotation around it has the same marks"),)
            yield Finding(one.span, f"Inside a quotation, mark this with {_OTHER[one.opening]}", related)


RULE = Rule(
    summary="A quotation inside a quotation has the same marks as the one around it.",
    why="""
        With the same marks inside and outside, the inner quotation ends the outer one, and its words
        read as the paper's. Quotations inside others take the other kind of marks: single inside
        double, double inside single.
    """,
    level=Level.SUGGESTION,
    check=check,
    marks="".join(_OTHER),
    sources=("AP Stylebook, “quotation marks”",),
    examples=(
        Bad("“For me [[“Mad World”]] was the place to start.”"),
        Bad("“He called it [[“the end”]] and left,” she said."),
        Good("“For me ‘Mad World’ was the place to start,” he said."),
        Good("“We won,” he said. “We will win “again”."),
    ),
)
