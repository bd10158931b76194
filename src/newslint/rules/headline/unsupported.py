"""headline/unsupported: whom the headline names, the article names."""

from __future__ import annotations

import re
from collections import Counter
from typing import TYPE_CHECKING, Final

from newslint.language import is_in_capitals, is_ordinary, resembles
from newslint.lint import Bad, Finding, Good, Kind, Level, Options, Related, Rule

if TYPE_CHECKING:
    from collections.abc import Iterator

    from newslint.language import Name
    from newslint.lint import Draft

_SHORTEST_BODY: Final = 800  # characters; a brief has no room to repeat its headline
_STEM: Final = 5  # letters that a name and what is derived from it share: Russia, Russian
_FULL: Final = 2  # parts of a full name
_SETTLED: Final = 2  # mentions that make a name the article's own
_SHOWN: Final = 6  # places of the right spelling given as evidence
_BYLINE_BEFORE = re.compile(r"(?:\bby|[—–|:-])\s*\Z", re.IGNORECASE)


def check(draft: Draft, options: Options) -> Iterator[Finding]:  # noqa: ARG001 (it has none)
    headline = draft.headline
    if headline is None or len(draft.text) - headline.end < _SHORTEST_BODY:
        return
    body = draft.folded[headline.end :]
    named = [name for name in draft.names if headline.start <= name.start < headline.end]
    words = [word for word in draft.words if headline.start <= word.start < headline.end]
    plain = not is_in_capitals(words)
    for name in named:
        spelled = next(filter(None, (_spelled_otherwise(draft, body, part) for part in name.parts)), "")
        if spelled:
            yield _other_spelling(draft, name, spelled)
        elif (plain or name.title) and _is_somebody(draft, name) and not _supported(body, name):
            yield Finding(name.span, f"“{' '.join(name.parts)}” does not occur in the article"[:80])


def _supported(body: str, name: Name) -> bool:
    return any(part.lower()[:_STEM].removesuffix("s") in body for part in name.parts)


def _is_somebody(draft: Draft, name: Name) -> bool:
    """Tell whether a name is a person's full name, and not that of the headline's writer."""
    headline = draft.block(name.start)
    before = draft.text[headline.start : name.start]
    after = draft.text[name.end : headline.end].strip()
    author = (_BYLINE_BEFORE.search(before) and not after) or after.startswith(":")
    return (
        len(name.parts) >= _FULL
        and not author
        and all(part.isalpha() and part.istitle() and not is_ordinary(part.lower()) for part in name.parts)
        and not any(draft.stylebook.is_geographic(part) for part in (*name.parts, " ".join(name.parts)))
    )


def _spelled_otherwise(draft: Draft, body: str, part: str) -> str:
    """Return the name that a part of one is a misspelling of, if the article keeps to that spelling."""
    unknown = part.isalpha() and part.istitle() and part.lower().removesuffix("s") not in body
    if not unknown or draft.stylebook.is_geographic(part):
        return ""
    for other, count in _body_names(draft).items():
        if count >= _SETTLED and resembles(part, other) and not _derived(draft, part, other):
            return other
    return ""


def _body_names(draft: Draft) -> Counter[str]:
    parts = (part for name in draft.names for part in name.parts)
    return Counter(part for part in parts if part.isalpha() and part.istitle())


def _derived(draft: Draft, part: str, other: str) -> bool:
    """Tell whether two words are forms of one, or no names: Argentina, Argentine; Increase, Increased."""
    lower = {part.lower(), other.lower()}
    return (
        part.startswith(other)
        or other.startswith(part)
        or not draft.lower_words.isdisjoint(lower)
        or any(map(is_ordinary, lower))
        or draft.stylebook.is_geographic(other)
    )


def _other_spelling(draft: Draft, name: Name, spelled: str) -> Finding:
    places = [
        one for one in draft.names if spelled in one.parts and draft.block(one.start).kind is not Kind.TITLE
    ]
    form = next(part for part in name.parts if resembles(part, spelled))
    return Finding(
        name.span,
        f"“{form}” in the headline, “{spelled}” in the article"[:80],
        tuple(Related(one.span, f"“{spelled}” here") for one in places[:_SHOWN]),
    )


_BODY = (
    "The council of Harwick voted on Monday to close the old bridge to lorries. The vote was nine to six. "
    "Mayor Donna Velasquez said the bridge had been checked in May. “It is not safe,” Velasquez said. "
    "Lorries will have to go round by the motorway, which takes half an hour more on most days and an hour "
    "on Fridays. The hauliers have said that they will go to court.\n\n"
    "The bridge was built in 1931 and has carried more than it was made for since the quarry opened. A new "
    "one would cost nine million pounds. The county has offered to pay half of it, and the council would "
    "have to find the rest. Velasquez said that she would ask the government for help.\n\n"
    "Nobody knows how long the old one will last. The engineers who looked at it last month found cracks in "
    "two of its piers, and they have put up instruments which will tell them if these grow."
)

RULE = Rule(
    summary="The headline names somebody whom the article does not, or spells the name otherwise.",
    why="""
        A headline left over from another story, or a name that the desk remembered wrongly, is the
        largest mistake on the page. The full name of a person counts if no part of it occurs in a text
        that is long enough to have named everybody. A single name counts only if the article has one
        very like it, again and again: headlines have nicknames, clubs and capitals for governments.
    """,
    level=Level.WARNING,
    check=check,
    examples=(
        Bad(f"# Bridge is safe, says manager [[Chris Ottershaw]]\n\n{_BODY}"),
        Bad(f"# [[Velasqez]] wants new bridge for Harwick\n\n{_BODY}"),
        Good(f"# Velasquez wants new bridge for Harwick\n\n{_BODY}"),
        Good(f"# A bridge too old, by Chris Ottershaw\n\n{_BODY}"),
        Good(f"# Old Bridge Closes To Heavy Lorries\n\n{_BODY}"),
        Good("# Chris Ottershaw to sing in Harwick\n\nThe concert is on Friday at eight."),
    ),
)
