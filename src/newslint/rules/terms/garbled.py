"""terms/garbled: a term whose letters went wrong."""

from __future__ import annotations

from typing import TYPE_CHECKING

from newslint.language import speaks
from newslint.lint import Bad, Finding, Fix, Good, Level, Options, Rule, Span

if TYPE_CHECKING:
    from collections.abc import Iterator

    from newslint.lint import Draft


def check(draft: Draft, options: Options) -> Iterator[Finding]:  # noqa: ARG001 (it has none)
    found = sorted(_garbled(draft))
    speakers = {name.start for name in draft.names if speaks(name, draft.text, draft.words)} if found else ()
    for span, right in found:
        message = f"“{span.of(draft.text)}” is a garbled “{right}”"[:80]
        # What speaks is a person, whose name went wrong in the same way.
        yield Finding(span, message, fix=None if span.start in speakers else Fix.replace(span, right))


def _garbled(draft: Draft) -> Iterator[tuple[Span, str]]:
    """Yield the garbled terms with what they stand for."""
    wrong = draft.stylebook.garbled
    taken: set[int] = set()  # offsets
    for phrase in sorted(draft.phrases.keys() & wrong.keys(), key=len, reverse=True):
        for span in draft.phrases[phrase]:
            if taken.isdisjoint(range(*span)):
                taken.update(range(*span))
                yield span, wrong[phrase]
    slips = draft.stylebook.near_terms.slips(draft.spellings)
    for word in draft.words if slips else ():
        if word.text in slips and taken.isdisjoint(range(*word.span)):
            yield word.span, slips[word.text]


RULE = Rule(
    summary="A well-known term is garbled.",
    why="""
        `Covit-19` and `Kovid` are what a keyboard, a voice or another alphabet makes of COVID-19. No
        spelling checker knows the word, so none says so. Forms that were seen are listed in the
        stylebook; beyond them, a word counts as garbled if it is one letter away from a term so
        distinctive that nothing else can be meant, if it sounds like one, or if a key beside the right
        one was hit.
    """,
    level=Level.ERROR,
    check=check,
    sources=("World Health Organization, “Naming the coronavirus disease (COVID-19)”, 2020",),
    examples=(
        Bad("The fight against [[Covit-19]] goes on.", fixed="The fight against COVID-19 goes on."),
        Bad("The outbreak of [[Kovid-19]] closed schools.", fixed="The outbreak of COVID-19 closed schools."),
        Bad("The [[coronavrius]] closed schools.", fixed="The coronavirus closed schools."),
        Bad(
            "A [[parleymentary]] vote on [[Brexir]] is due.",
            fixed="A parliamentary vote on Brexit is due.",
        ),
        Bad("The ports are closed, [[Kovit]] stressed."),  # whoever that is, it is no disease
        Good("The fight against Covid-19, or COVID-19, or Covid, goes on."),
        Good("Corvids are clever birds. He coveted the prize."),
        Good("Coronaviruses are a family of viruses; the coronaviral genome is long."),
        Good("The dates coincide. Extortion is no ground for extradition, and Brexiters agree."),
    ),
)
