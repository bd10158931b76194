"""terms/machine-paraphrase: an article that a program has been through."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Final, NamedTuple

from newslint.lint import Bad, Finding, Good, Level, Options, Related, Rule, Span

if TYPE_CHECKING:
    from collections.abc import Iterator

    from newslint.lint import Draft

_REWORDED: Final = "reworded"


@dataclass(frozen=True, slots=True)
class MachineParaphrase(Options):
    """Options.

    Attributes:
        least: How many different signs make a finding.
    """

    least: int = 3


class _Sign(NamedTuple):
    span: Span
    kind: str
    right: str


def check(draft: Draft, options: MachineParaphrase) -> Iterator[Finding]:
    signs = sorted({(sign.kind, sign.right): sign for sign in reversed(list(_signs(draft)))}.values())
    kinds = {sign.kind for sign in signs}
    # Misspellings alone are a writer's.
    if len(signs) < options.least or (_REWORDED not in kinds and len(kinds) == 1):
        return
    first, *others = signs
    yield Finding(
        first.span,
        f"{len(signs)} signs that a program translated or reworded the text: check it by its source",
        tuple(Related(sign.span, f"{sign.kind}: “{sign.right}”") for sign in (first, *others)),
    )


def _signs(draft: Draft) -> Iterator[_Sign]:
    """Yield what programs leave in a text: phrases in other words, and terms that another tongue changed."""
    for start, end, right in draft.paraphrases:
        yield _Sign(Span(start, end), _REWORDED, right)
    garbled, mistranslated = draft.stylebook.garbled, draft.stylebook.mistranslated
    for phrase, spans in draft.phrases.items():
        for span in spans:
            if phrase in garbled:
                yield _Sign(span, "garbled", garbled[phrase].name)
            elif phrase in mistranslated and span.of(draft.text)[0].isupper():
                yield _Sign(span, "translated word by word", mistranslated[phrase][1])


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
