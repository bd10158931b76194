"""terms/machine-paraphrase: an article that a program has been through."""

from __future__ import annotations

from typing import TYPE_CHECKING

from newslint.lint import Bad, Finding, Good, Level, Options, Related, Rule
from newslint.rules.terms._signs import LEAST, show_a_program, signs

if TYPE_CHECKING:
    from collections.abc import Iterator

    from newslint.lint import Draft


class MachineParaphrase(Options):
    """Options.

    Attributes:
        least: How many different signs make a finding.
    """

    least: int = LEAST


def check(draft: Draft, options: MachineParaphrase) -> Iterator[Finding]:
    found = signs(draft)
    if not show_a_program(found, options.least):
        return
    first, *others = found
    yield Finding(
        first.span,
        f"{len(found)} signs that a program translated or reworded the text: check it by its source",
        tuple(Related(sign.span, f"{sign.kind}: “{sign.right}”") for sign in (first, *others)),
    )


RULE = Rule(
    summary="Several signs together say that a program translated or reworded the text.",
    why="""
        One garbled term is a slip. A reworded phrase here, a body under another name there and a garbled
        disease further down say that the text, or the source that it was taken from, went through a
        program that knows words and not things. Then names, figures and quotations in it may be wrong
        where nothing shows it. The finding lists the signs and says nothing about who is to blame: the
        remedy is to read the text against its source.
    """,
    level=Level.SUGGESTION,
    options=MachineParaphrase(),
    check=check,
    sources=("G. Cabanac, C. Labbé and A. Magazinov, “Tortured phrases”, arXiv:2107.06751, 2021",),
    examples=(
        Bad("The [[Group 20]] spoke of Covit-19, of nursery gases and of the Group 20."),
        Bad(
            "Makers of [[counterfeit consciousness]] met. They fear kidney disappointment.",
            options=(("least", 2),),
        ),
        Good("The Group of 20 spoke of Covit-19 and of nursery gases, and again of nursery gases."),
        Good("Covit-19 spread, the chikunguniya too, and the omicrom variant."),
    ),
)
