"""names/house-spelling: the spelling that the house has chosen."""

from __future__ import annotations

from typing import TYPE_CHECKING

from newslint.lint import Bad, Finding, Fix, Good, Level, Options, Rule

if TYPE_CHECKING:
    from collections.abc import Iterator

    from newslint.lint import Draft


def check(draft: Draft, options: Options) -> Iterator[Finding]:  # noqa: ARG001 (it has none)
    declined = draft.stylebook.declined
    taken: set[int] = set()  # offsets
    for phrase in sorted(draft.phrases.keys() & declined.keys(), key=len, reverse=True):
        form, ours = declined[phrase]
        for span in draft.phrases[phrase]:
            if span.of(draft.text) == form and taken.isdisjoint(range(*span)):
                taken.update(range(*span))
                yield Finding(span, f"We write “{ours}”, not “{form}”", fix=Fix.replace(span, ours))


_HOUSE = """
people:
  - {name: Volodymyr Zelenskyy, roles: [president of Ukraine]}
places:
  - {name: Kyiv, kind: city, country: Ukraine}
"""

RULE = Rule(
    summary="A name is right, and not spelled as the house spells it.",
    why="""
        `Kiev` and `Kyiv` are both right; a paper chooses one and keeps to it. The general stylebook
        accepts what the large agencies write. Where the house's own stylebook enters the same person,
        body or place under one form, and does not list the others under `also`, they are flagged.
        Without a house stylebook the rule has nothing to say.
    """,
    level=Level.WARNING,
    check=check,
    examples=(
        Bad(
            "The train from [[Kiev]] was late.",
            fixed="The train from Kyiv was late.",
            house=_HOUSE,
        ),
        Bad(
            "[[Volodymyr Zelensky]] spoke first. [[Zelensky]] left early.",
            fixed="Volodymyr Zelenskyy spoke first. Zelenskyy left early.",
            house=_HOUSE,
        ),
        Good("The train from Kyiv was late. Volodymyr Zelenskyy, or Zelenskyy, spoke first.", house=_HOUSE),
        Good("The train from Kiev was late."),  # no house has chosen
    ),
)
