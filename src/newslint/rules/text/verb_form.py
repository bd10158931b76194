"""text/verb-form: they may go; they have been taken."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final

from newslint.lint import Bad, Finding, Good, Kind, Level, Options, Rule, Span

if TYPE_CHECKING:
    from collections.abc import Iterator

    from newslint.language import Word
    from newslint.lint import Draft

_MODALS: Final = frozenset("cannot could may might must shall should will would".split())
_BE: Final = frozenset("be been".split())
_PARTICIPLE = re.compile(r"[^\W\d_]++(?<=ed)")
# Bare forms that look like a participle.
_BARE: Final = frozenset("bed embed shed shred wed need feed heed speed bleed breed weed seed".split())
_IRREGULAR: Final = tuple(
    """
    break choose drive forget forgive freeze give hide know ride see shake speak steal take tear throw wear
    write
    """.split()
)
# Behind one of these the subject follows its verb: not only will embedded sensors help.
_TURNS: Final = frozenset(
    "how neither never nor not only rarely seldom so what when where which who why".split()
)


def check(draft: Draft, options: Options) -> Iterator[Finding]:  # noqa: ARG001 (it has none)
    for verb in (_MODALS | _BE) & draft.phrases.keys():
        for span in draft.phrases[verb]:
            after = draft.word_from(span.end + 1) if _can_be_wrong(draft.text, verb, span.end + 1) else None
            if after and _wrong(verb, after) and _in_sentence(draft, span):
                whole = Span(span.start, after.end)
                yield Finding(whole, f"“{whole.of(draft.text)}”: a word is lost, or the form is wrong")


def _can_be_wrong(text: str, verb: str, at: int) -> bool:
    """Tell whether the word that stands there is one to look at; most are not, and are not sought."""
    return text.startswith(_IRREGULAR, at) if verb in _BE else bool(_PARTICIPLE.match(text, at))


def _wrong(verb: str, after: Word) -> bool:
    if verb in _BE:
        return after.text in _IRREGULAR
    return after.text.islower() and after.text.endswith("ed") and not _bare(after.text)


def _bare(word: str) -> bool:
    return word in _BARE or word.endswith("eed") or not word.isalpha()


def _in_sentence(draft: Draft, verb: Span) -> bool:
    """Tell whether the verb stands behind its subject, in words of the article's own."""
    before = draft.word_to(verb.start - 1)
    if not before or before.lower in _TURNS or draft.text[verb.end] != " " or draft.quoted(verb):
        return False
    lower = verb.of(draft.text).islower()
    return lower and draft.block(verb.start).kind not in (Kind.CELL, Kind.VERBATIM)


RULE = Rule(
    summary="A verb has the wrong form behind its helper, or a word between the two is lost.",
    why="""
        After `may`, `will` and their like stands the bare verb; `may infected` has lost its `be`, or says
        `infect` in the wrong form. After `be` stands a participle. A change of tense half made leaves
        such forms behind, and so does a machine.
    """,
    level=Level.SUGGESTION,
    check=check,
    phrases=_MODALS | _BE,
    examples=(
        Bad("Everybody [[may infected]] by the virus."),
        Bad("The plan [[will continued]] for a year, and steps have [[been take]] already."),
        Good("Not only will embedded sensors help: they will need a bed, and may succeed."),
        Good("The plan may be continued, and steps will be taken. He may, as agreed, be late."),
        Good("“I could a tale unfold, and would helped him,” he said."),
    ),
)
