"""text/lost-letter: a word has all its letters."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final

from newslint.lint import Bad, Finding, Fix, Good, Kind, Level, Options, Rule, Span
from newslint.rules.text._openings import known, small_openings

if TYPE_CHECKING:
    from collections.abc import Iterator

    from newslint.lint import Draft

# What a letter becomes that an encoding does not have: Erdo?an.
_REPLACED = re.compile(r"[?\ufffd](?<=[^\W\d_].)(?=[^\W\d_])")
_OF_ADDRESSES: Final = frozenset("/=&@_%#")
_LONGEST: Final = 40
_DROPPED: Final = re.compile(r"(?P<capital>[B-HJ-Z])[ \n](?P<rest>[a-z]+)\b")


def check(draft: Draft, options: Options) -> Iterator[Finding]:  # noqa: ARG001 (it has none)
    for opening in small_openings(draft):
        if opening.wholes:
            fix = Fix.replace(opening.word.span, opening.wholes[0]) if len(opening.wholes) == 1 else None
            yield Finding(opening.word.span, f"“{opening.word.text}” has lost its first letter", fix=fix)
    for block in draft.prose:
        found = _DROPPED.match(draft.text, block.start, block.end)
        if found and known(draft, (found["capital"] + found["rest"]).lower()):
            whole = found["capital"] + found["rest"]
            span = Span(*found.span())
            fix = Fix.replace(span, whole)
            yield Finding(span, f"“{found['capital']}” stands apart from “{found['rest']}”", fix=fix)
    if "?" in draft.text or "\ufffd" in draft.text:
        for found in _REPLACED.finditer(draft.text):
            token = _token(draft, found.start())
            if token and draft.block(token.start).kind is not Kind.VERBATIM:
                yield Finding(token, f"“{token.of(draft.text)}” has lost a character")


def _token(draft: Draft, at: int) -> Span | None:
    """Return the word that a lost letter stands in; None in an address, and where a sentence ends."""
    text, start, end = draft.text, at, at + 1
    while start > max(0, at - _LONGEST) and (text[start - 1].isalnum() or text[start - 1] in _OF_ADDRESSES):
        start -= 1
    while end < min(len(text), at + _LONGEST) and (text[end].isalnum() or text[end] in _OF_ADDRESSES):
        end += 1
    token = text[start:end]
    address = not _OF_ADDRESSES.isdisjoint(token) or text[start - 1 : start] in {".", ":"}
    return None if address or text[at + 1].isupper() or start == at else Span(start, end)


RULE = Rule(
    summary="A word has lost a letter: a drop capital, or one that an encoding does not have.",
    why="""
        A page that sets its first letter large keeps it apart, and a copy of the page begins with
        `ariff increases`. A letter with an accent that an encoding lacks comes out as a question
        mark: `Erdo?an`. A spelling checker offers the wrong word for both, or takes them for names.
    """,
    level=Level.WARNING,
    check=check,
    examples=(
        Bad(
            "The tariff will rise.\n\n[[ariff]] increases are for solar products, the ministry said.",
            fixed="The tariff will rise.\n\nTariff increases are for solar products, the ministry said.",
        ),
        Bad(
            "Trade is slow.\n\n[[hey're]] strong in Mexico, where the first plant was opened.",
            fixed="Trade is slow.\n\nThey're strong in Mexico, where the first plant was opened.",
        ),
        Bad(
            "[[T he]] bridge opened on Friday.",
            fixed="The bridge opened on Friday.",
        ),
        Bad("The talks with Mr. [[Erdo?an]] failed, and [[S\ufffdo]] Paulo waits."),
        Good("“Why?” he asked. He wrote to example.com/watch?v=abc, which is no word."),
        Good("X is a site. B is for bridge, and iPhones are phones."),
    ),
)
