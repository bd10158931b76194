"""quotes/unbalanced: what one quotation mark opens, another closes."""

from __future__ import annotations

from typing import TYPE_CHECKING

from newslint.lint import Bad, Finding, Good, Level, Options, Related, Rule, Span
from newslint.rules.quotes._odd import lonely, runs_on, unclosed

if TYPE_CHECKING:
    from collections.abc import Iterator

    from newslint.language import Quotation
    from newslint.lint import Draft


def check(draft: Draft, options: Options) -> Iterator[Finding]:  # noqa: ARG001 (it has none)
    for one, before in lonely(draft):
        if not one.opening:
            yield _unopened(draft, one, before)
        elif not runs_on(draft, one):
            yield unclosed(draft, one)


def _unopened(draft: Draft, quotation: Quotation, before: Quotation | None) -> Finding:
    related: tuple[Related, ...] = ()
    if before and before.closing and draft.block(before.start) == draft.block(quotation.start):
        last = Span(before.end - len(before.closing), before.end)
        related = (Related(last, "The quotation before it is closed already"),)
    return Finding(quotation.span, "Nothing opens the quotation that this mark closes", related)


RULE = Rule(
    summary="A quotation mark has no partner, so that nobody can tell where the quotation begins or ends.",
    why="""
        Where a mark is missing, the reader cannot tell the paper's words from the speaker's, and a
        claim can pass for a fact. A quotation that runs over several paragraphs opens in each and
        closes in the last: that is right and left alone, as are apostrophes, inches and feet. One that
        runs to the end of its paragraph and lacks its last mark is for `quotes/unclosed`.
    """,
    level=Level.WARNING,
    check=check,
    sources=("AP Stylebook, “quotation marks”",),
    examples=(
        Bad("[[“]]We will win, the coach said.\n\nThey lost."),
        Bad('The band thanked its [["]]loyal fans and left.\n\nIt was late.'),
        Bad("She called it [[“]]a cowardly act.\n\n“We will win,” she said."),
        Bad("We will win,[[”]] the coach said. “We always do.”"),
        Good("“We will win.\n\n“We always do,” the coach said."),
        Good("The coach said “we will win.\n\n“We always do.”"),
        Good("The 27\" screen is 5'11\" from the players' bench, as in the '90s."),
        Good("“He said ‘no’ to the players’ union,” she said. “It’s rock ’n’ roll.”"),
        Good("“For me “Mad World” was the place to start.”"),
        Good("“This is my story.\n\nIt is long.\n\nIt ends here.”"),
    ),
)
