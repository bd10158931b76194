"""The signs that a program translated or reworded a text."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from newslint.lint import Span
from newslint.record import Row

if TYPE_CHECKING:
    from collections.abc import Iterator

    from newslint.lint import Draft

REWORDED: Final = "reworded"
LEAST: Final = 3  # different signs that show a program at work


class Sign(Row):
    """One sign.

    Attributes:
        span: Where it stands.
        kind: What happened there: “reworded”, “garbled” or “translated word by word”.
        right: What the text should say.
    """

    span: Span
    kind: str
    right: str


def signs(draft: Draft) -> list[Sign]:
    """Return the different signs in a text, each where it stands first, in order."""
    return sorted({(sign.kind, sign.right): sign for sign in reversed(list(_all(draft)))}.values())


def show_a_program(found: list[Sign], least: int = LEAST) -> bool:
    """Tell whether there are enough signs, and not misspellings alone: those are a writer's."""
    kinds = {sign.kind for sign in found}
    return len(found) >= least and (REWORDED in kinds or len(kinds) > 1)


def _all(draft: Draft) -> Iterator[Sign]:
    """Yield what programs leave in a text: phrases in other words, and terms that another tongue changed."""
    for start, end, right in draft.paraphrases:
        yield Sign(Span(start, end), REWORDED, right)
    garbled, mistranslated = draft.stylebook.garbled, draft.stylebook.mistranslated
    for phrase, spans in draft.phrases.items():
        for span in spans:
            if phrase in garbled:
                yield Sign(span, "garbled", garbled[phrase])
            elif phrase in mistranslated and span.of(draft.text)[0].isupper():
                yield Sign(span, "translated word by word", mistranslated[phrase][1])
