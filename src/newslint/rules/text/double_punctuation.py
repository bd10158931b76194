"""text/double-punctuation: one mark is enough."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final

from newslint.lint import Bad, Edit, Finding, Fix, Good, Kind, Level, Options, Rule, Span

if TYPE_CHECKING:
    from collections.abc import Iterator

    from newslint.lint import Draft

# A second mark behind a first, or two apostrophes inside a word. Three stops and more are an ellipsis.
_SECOND = re.compile(r"[.,;:!?](?<=[.,;:!?].)[.,;:!?]*")
_APOSTROPHES = re.compile(r"''(?<=\w'')(?=\w| [a-z])|’’(?<=\w’’)(?=\w| [a-z])")
_SHOUTS: Final = frozenset("!?")
_PAIRS: Final = frozenset((",,", ";;", "..", ",.", ",;", ";,", ";.", ":,", ":.", ",:", ".:", "!.", "?."))
_AFTER_NAMES: Final = frozenset((".:", "!.", "?."))  # an abbreviation, Yahoo!, a title
_SHORTEST: Final = 4  # letters of a word that its stop does not shorten


class DoublePunctuation(Options):
    """What the house sets.

    Attributes:
        allow: Runs of marks that are left alone, such as “!!”.
    """

    allow: tuple[str, ...] = ()


def check(draft: Draft, options: DoublePunctuation) -> Iterator[Finding]:
    for found in _SECOND.finditer(draft.text):
        span = Span(found.start() - 1, found.end())
        marks = span.of(draft.text)
        if marks in options.allow or draft.block(span.start).kind in (Kind.CELL, Kind.VERBATIM):
            continue
        if _doubled(draft, span, marks):
            same = len(set(marks)) == 1
            fix = Fix("Leave one mark", (Edit(span, marks[0]),)) if same else None
            yield Finding(span, f"“{marks}” where one mark is enough", fix=fix)
    if "''" in draft.text or "’’" in draft.text:
        yield from _apostrophes(draft)


def _apostrophes(draft: Draft) -> Iterator[Finding]:
    inside = False  # two stood inside a word, so that at a word's end they close no quotation either
    for found in _APOSTROPHES.finditer(draft.text):
        span = Span(*found.span())
        inside = inside or draft.text[span.end].isalnum()
        if inside and draft.block(span.start).kind not in (Kind.CELL, Kind.VERBATIM):
            fix = Fix.replace(span, found[0][0], safe=True)
            yield Finding(span, "Two apostrophes stand for one", fix=fix)


def _doubled(draft: Draft, span: Span, marks: str) -> bool:
    word = draft.word_to(span.start)
    if not word and draft.text[span.start - 1 : span.start] not in {")", "”", '"', "’", "%"}:
        return False
    if draft.text[span.end : span.end + 1] in {"/", "\\", "=", "@"}:
        return False
    if _SHOUTS.issuperset(marks):  # “?!” is a choice of the writer's, and so is what people shout
        return len(set(marks)) == 1 and not draft.quoted(span) and _sentence_ends(draft, span)
    if marks not in _PAIRS:
        return False
    return marks not in _AFTER_NAMES or bool(word and word.text.islower() and len(word.text) >= _SHORTEST)


def _sentence_ends(draft: Draft, span: Span) -> bool:
    return not draft.text[span.end : span.end + 1].isalnum()


RULE = Rule(
    summary="Two punctuation marks stand where one is enough.",
    why="""
        A mark is left behind when a sentence is cut, or typed once more: “..”, “,.”. Rows of
        exclamation and question marks shout where the words should. Two apostrophes inside a word
        come from a database. An ellipsis, “?!”, and what people say in quotation marks are left
        alone, as is the stop of an abbreviation before a comma.
    """,
    level=Level.SUGGESTION,
    options=DoublePunctuation(),
    check=check,
    examples=(
        Bad(
            "The bridge was closed[[..]] It opened in May.", fixed="The bridge was closed. It opened in May."
        ),
        Bad("It was calm[[,.]] Nobody came."),
        Bad("What a day[[!!]] Everybody came.", fixed="What a day! Everybody came."),
        Bad(
            "The Centre[['']]s envoy heard farmers[['']] leaders.",
            fixed="The Centre's envoy heard farmers' leaders.",
        ),
        Bad("They met in Oslo[[,,]] in May.", fixed="They met in Oslo, in May."),
        Good(
            "“What a day!!” she said. He waited... and left. Really?! It is at 9 a.m., at Acme Inc.; he knew."
        ),
        Good("``We won,'' he said, and ``the leaders'' agreed."),
        Good("He asked Yahoo!, who sang “Help!”, and read ../notes or C::b. The rest … is known."),
        Good("Congratulations!! The bridge is open.", options=(("allow", ["!!"]),)),
    ),
)
