"""quotes/unclosed: a quotation is closed where its paragraph ends."""

from __future__ import annotations

from typing import TYPE_CHECKING

from newslint.lint import Bad, Good, Level, Options, Rule
from newslint.rules.quotes._odd import lonely, runs_on, unclosed

if TYPE_CHECKING:
    from collections.abc import Iterator

    from newslint.lint import Draft, Finding


def check(draft: Draft, options: Options) -> Iterator[Finding]:  # noqa: ARG001 (it has none)
    for one, _ in lonely(draft):
        if one.opening and runs_on(draft, one):
            yield unclosed(draft, one)


RULE = Rule(
    summary="A quotation runs to the end of its paragraph, and nothing closes it there.",
    why="""
        Without a mark at its end, a paragraph of quotation says that the quotation goes on in the next
        one, which must then open again. Where it does not, readers take the paper's own words for the
        speaker's. A quotation whose end cannot be told at all is left to `quotes/unbalanced`.
    """,
    level=Level.SUGGESTION,
    check=check,
    sources=("AP Stylebook, “quotation marks”, running quotations",),
    examples=(
        Bad("The coach said: [[“]]We will win.\n\nThey lost."),
        Bad('It was late. [["]]We will win. We always do.\n\nIt rained.'),
        Good("“We will win.\n\n“We always do,” the coach said."),
        Good("“This is my story.\n\nIt is long.\n\nIt ends here.”"),
    ),
)
