"""quotes/not-reopened: each paragraph of a long quotation opens it again."""

from __future__ import annotations

from typing import TYPE_CHECKING

from newslint.lint import Bad, Finding, Good, Level, Options, Related, Rule, Span
from newslint.rules.quotes._odd import passages

if TYPE_CHECKING:
    from collections.abc import Iterator

    from newslint.lint import Draft


def check(draft: Draft, options: Options) -> Iterator[Finding]:  # noqa: ARG001 (it has none)
    for opening, closing in passages(draft):
        mark = Span(opening.start, opening.start + len(opening.opening))
        related = (Related(closing.span, "The quotation ends here"),)
        yield Finding(mark, "This quotation goes on in paragraphs that do not open it again", related)


RULE = Rule(
    summary="A quotation runs over paragraphs that do not open it again.",
    why="""
        Each paragraph of a quotation opens with a mark, so that readers see that somebody is still
        speaking; only the last one closes. Where the marks are missing in between, the speaker's words
        pass for the paper's.
    """,
    level=Level.SUGGESTION,
    check=check,
    sources=("AP Stylebook, “quotation marks”, running quotations",),
    examples=(
        Bad("The coach said: [[“]]We will win.\n\nWe always do.\n\nThey know it,” and left."),
        Bad("[[“]]This is my story.\n\nIt is long.\n\nIt ends here.”"),
        Good("“This is my story.\n\n“It is long.\n\n“It ends here.”"),
        Good("“We will win,” the coach said.\n\nThey lost.”"),
    ),
)
