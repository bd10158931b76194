"""quotes/unbalanced: what one quotation mark opens, another closes."""

from __future__ import annotations

import itertools
from typing import TYPE_CHECKING

from newslint.lint import Bad, Finding, Good, Kind, Level, Options, Related, Rule, Span

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from newslint.language import Quotation
    from newslint.lint import Draft


def check(draft: Draft, options: Options) -> Iterator[Finding]:  # noqa: ARG001 (it has none)
    prose = [one for one in draft.quotations if draft.block(one.start).kind not in (Kind.CELL, Kind.VERBATIM)]
    partners = set(_partners([one for one in prose if _odd(one)]))
    for before, one in itertools.pairwise((None, *prose)):
        if one and _odd(one) and one.start not in partners:
            yield _unclosed(draft, one) if one.opening else _unopened(draft, one, before)


def _odd(quotation: Quotation) -> bool:
    return not quotation.opening or not (quotation.closed or quotation.continues)


def _partners(odd: Sequence[Quotation]) -> Iterator[int]:
    """Yield the starts of those that pair up: a passage quoted over paragraphs that do not open again."""
    opened: int | None = None
    for one in odd:
        if opened is not None and not one.opening:
            yield from (opened, one.start)
        opened = one.start if one.opening else None


def _unclosed(draft: Draft, quotation: Quotation) -> Finding:
    mark = Span(quotation.start, quotation.start + len(quotation.opening))
    end = quotation.end
    while draft.text[end - 1].isspace():
        end -= 1
    return Finding(
        mark, "Nothing closes this quotation", (Related(Span(end - 1, end), "Its paragraph ends here"),)
    )


def _unopened(draft: Draft, quotation: Quotation, before: Quotation | None) -> Finding:
    related: tuple[Related, ...] = ()
    if before and before.closing and draft.block(before.start) == draft.block(quotation.start):
        last = Span(before.end - len(before.closing), before.end)
        related = (Related(last, "The quotation before it is closed already"),)
    return Finding(quotation.span, "Nothing opens the quotation that this mark closes", related)


RULE = Rule(
    summary="A quotation mark has no partner.",
    why="""
        Where a mark is missing, the reader cannot tell the paper's words from the speaker's, and a
        claim can pass for a fact. A quotation that runs over several paragraphs opens in each and
        closes in the last: that is right and left alone, as are apostrophes, inches and feet.
    """,
    level=Level.WARNING,
    check=check,
    sources=("AP Stylebook, “quotation marks”",),
    examples=(
        Bad("[[“]]We will win, the coach said.\n\nThey lost."),
        Bad('The band thanked its [["]]loyal fans and left.\n\nIt was late.'),
        Bad("We will win,[[”]] the coach said. “We always do.”"),
        Good("“We will win.\n\n“We always do,” the coach said."),
        Good("The 27\" screen is 5'11\" from the players' bench, as in the '90s."),
        Good("“He said ‘no’ to the players’ union,” she said. “It’s rock ’n’ roll.”"),
        Good("“For me “Mad World” was the place to start.”"),
        Good("“This is my story.\n\nIt is long.\n\nIt ends here.”"),
    ),
)
