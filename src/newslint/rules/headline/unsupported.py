"""headline/unsupported: whom the headline names, the article names."""

from __future__ import annotations

import re
from bisect import bisect_left
from collections import Counter
from operator import attrgetter
from typing import TYPE_CHECKING, Final

from newslint.language import is_in_capitals, is_ordinary, resembles
from newslint.lint import Bad, Finding, Good, Level, Options, Related, Rule, shortened

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from newslint.language import Name
    from newslint.lint import Block, Draft

_SHORTEST_BODY: Final = 800  # characters; a brief has no room to repeat its headline
_STEM: Final = 5  # letters that a name and what is derived from it share: Russia, Russian
_SHORTEST_SLIP: Final = 5  # letters; below, too many names are alike
_FULL: Final = 2  # parts of a full name
_SETTLED: Final = 2  # mentions that make a name the article's own
_ROOM: Final = 22  # characters for a name in a message
_SHOWN: Final = 6  # places of the right spelling given as evidence
_BYLINE_BEFORE = re.compile(r"(?:\bby|[—–|:-])\s*\Z", re.IGNORECASE)


def check(draft: Draft, options: Options) -> Iterator[Finding]:  # noqa: ARG001 (it has none)
    headline = draft.headline
    if headline is None or len(draft.text) - headline.end < _SHORTEST_BODY:
        return
    body = draft.folded[headline.end :]
    plain = not is_in_capitals(draft.words_in(headline.span))
    for name in _named(draft, headline):
        unknown = [part for part in name.parts if _can_be_a_slip(draft, body, part)]
        slip = _slip(draft, headline, unknown) if unknown else None
        if slip:
            yield _other_spelling(draft, headline, name, slip)
        elif (plain or _is_titled(draft, name)) and _is_somebody(draft, name) and not _supported(body, name):
            full = shortened(" ".join(name.parts), _ROOM)
            yield Finding(name.span, f"“{full}” does not occur in the article")


def _named(draft: Draft, headline: Block) -> Iterator[Name]:
    """Yield the names in a headline but that of its writer: “by Ann Reyes”, “Ann Reyes: …”."""
    first = bisect_left(draft.names, headline.start, key=attrgetter("start"))
    for name in draft.names[first:]:
        if name.start >= headline.end:
            break
        before = draft.text[headline.start : name.start]
        after = draft.text[name.end : headline.end].strip()
        if not (_BYLINE_BEFORE.search(before) and not after) and not after.startswith(":"):
            yield name


def _is_titled(draft: Draft, name: Name) -> bool:
    """Tell whether a role stands before a name, and not the end of a site's name: USA.gov."""
    before = draft.text[draft.block(name.start).start : name.start].rstrip()
    return bool(name.title) and not before.lower().endswith(f".{name.title}")


def _supported(body: str, name: Name) -> bool:
    return any(part.lower()[:_STEM].removesuffix("s") in body for part in name.parts)


def _is_somebody(draft: Draft, name: Name) -> bool:
    """Tell whether a name is a person's full name."""
    return (
        len(name.parts) >= _FULL
        and all(part.isalpha() and part.istitle() and not is_ordinary(part.lower()) for part in name.parts)
        and not any(draft.stylebook.is_geographic(part) for part in (*name.parts, " ".join(name.parts)))
    )


def _can_be_a_slip(draft: Draft, body: str, part: str) -> bool:
    """Tell whether a part of a name is a word that the article never has, and no ordinary one."""
    lower = part.lower()
    return (
        len(part) >= _SHORTEST_SLIP
        and part.isalpha()
        and part.istitle()
        and lower.removesuffix("s") not in body
        and not is_ordinary(lower)
        and not draft.stylebook.is_geographic(part)
    )


def _slip(draft: Draft, headline: Block, unknown: Sequence[str]) -> tuple[str, str] | None:
    """Return the first of unknown words that is a misspelled name of the article's, with that name."""
    below = (name for name in draft.names if name.start >= headline.end)
    counts = Counter(part for name in below for part in name.parts if part.isalpha() and part.istitle())
    settled = [part for part, count in counts.items() if count >= _SETTLED]
    pairs = ((part, other) for part in unknown for other in settled)
    return next((pair for pair in pairs if resembles(*pair) and not _derived(draft, *pair)), None)


def _derived(draft: Draft, part: str, other: str) -> bool:
    """Tell whether two words are forms of one, or no names: Argentina, Argentine; Increase, Increased."""
    return (
        part.startswith(other)
        or other.startswith(part)
        or other.lower() in draft.lower_words
        or is_ordinary(other.lower())
        or draft.stylebook.is_geographic(other)
    )


def _other_spelling(draft: Draft, headline: Block, name: Name, slip: tuple[str, str]) -> Finding:
    form, right = slip
    places = [one for one in draft.names if one.start >= headline.end and right in one.parts]
    return Finding(
        name.span,
        f"“{shortened(form, _ROOM)}” in the headline, “{shortened(right, _ROOM)}” in the article",
        tuple(Related(one.span, f"“{right}” here") for one in places[:_SHOWN]),
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
