"""headline/unsupported: whom the headline names, the article names."""

from __future__ import annotations

import re
from bisect import bisect_left
from operator import attrgetter
from typing import TYPE_CHECKING, Final

from newslint.language import bare, is_in_capitals, is_ordinary
from newslint.lint import Bad, Finding, Good, Kind, Level, Options, Rule, shortened

if TYPE_CHECKING:
    from collections.abc import Iterator

    from newslint.language import Name
    from newslint.lint import Block, Draft

_SHORTEST_BODY: Final = 800  # characters; a brief has no room to repeat its headline
_STEM: Final = 5  # letters that a name and what is derived from it share
_SHORTEST: Final = 4  # letters of a family name that is no short form: Man Utd
_FULL: Final = 2  # parts of a full name
_ROOM: Final = 40  # characters for a name in a message
_BYLINE_BEFORE = re.compile(r"(?:\bby|[—–|:-])\s*\Z", re.IGNORECASE)


def check(draft: Draft, options: Options) -> Iterator[Finding]:  # noqa: ARG001 (it has none)
    if not draft.displays or draft.body.end - draft.body.start < _SHORTEST_BODY:
        return
    body = draft.body.of(draft.folded)
    for block in draft.displays:
        if block.kind is Kind.CAPTION:
            continue  # it may show somebody of whom the article does not speak
        for name in _named(draft, block):
            foreign = _is_somebody(draft, name) or _is_other_country(draft, name)
            if foreign and not _supported(body, name) and _is_told(draft, block, name):
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


def _is_told(draft: Draft, headline: Block, name: Name) -> bool:
    """Tell whether more than capitals, which a headline can have throughout, shows that a name is one."""
    return _is_titled(draft, name) or not is_in_capitals(draft.words_in(headline.span))


def _is_titled(draft: Draft, name: Name) -> bool:
    """Tell whether a role stands before a name, and not the end of a site's name: USA.gov."""
    before = draft.text[draft.block(name.start).start : name.start].rstrip()
    return bool(name.title) and not before.lower().endswith(f".{name.title}")


def _supported(body: str, name: Name) -> bool:
    """Tell whether a part of a name stands in the article, or what is derived from it: Castro, Castroism."""
    return any(re.search(rf"\b{_stem(part.lower())}", body) for part in name.parts)


def _stem(part: str) -> str:
    """Return the pattern of a part's beginning; a short part has no other word in common with it."""
    return re.escape(part[:_STEM]) if len(part) >= _STEM else rf"{re.escape(part)}\b"


def _is_somebody(draft: Draft, name: Name) -> bool:
    """Tell whether a name is a person's full name."""
    return (
        len(name.parts) >= _FULL
        and len(name.parts[-1]) >= _SHORTEST
        and all(part.isalpha() and part.istitle() and not is_ordinary(part.lower()) for part in name.parts)
        and not any(draft.stylebook.is_geographic(part) for part in (*name.parts, " ".join(name.parts)))
    )


def _is_other_country(draft: Draft, name: Name) -> bool:
    """Tell whether a name is a country's that the article is not about: it names nothing of it."""
    book, form = draft.stylebook, " ".join(name.parts)
    country = book.country_of(form)
    if not country or form not in book.place_names:
        return False
    words = book.words_for(country.lower())
    if any(bare(one.lower) in words for one in draft.words_in(draft.body)):
        return False
    told = [" ".join(one.parts) for one in draft.names if one.start >= draft.body.start]
    abroad = {book.country_of(one) or book.country_around(one) for one in told}
    # A text that names no country at all is written at home, where nobody says which it is.
    return bool(abroad - {""}) and country not in abroad


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
    summary="The headline or the standfirst names somebody or a country that the article does not.",
    why="""
        A headline left over from another story, or a name that the desk remembered wrongly, is the
        largest mistake on the page. The full name of a person counts if no part of it occurs in a text
        that is long enough to have named everybody, and a country if nothing in the text is of it: not
        its people, not its towns. Other single names are left alone: headlines have nicknames, clubs and
        capitals for governments.
    """,
    level=Level.WARNING,
    check=check,
    examples=(
        Bad(f"# Bridge is safe, says manager [[Chris Ottershaw]]\n\n{_BODY}"),
        Bad(f"---\ntitle: Quarry To Close, Says Chairman [[Ann Merrivale]]\n---\n\n{_BODY}"),
        Bad(
            "---\ntitle: Bridge shut\nstandfirst: A vote that [[Ann Merrivale]] had asked for\n---\n\n"
            f"{_BODY}"
        ),
        Bad(f"# [[Peru]] closes old bridge to lorries\n\nThe bridge is the oldest in France. {_BODY}"),
        Good(f"# Britain closes old bridge to lorries\n\n{_BODY}"),
        Good(f"# Britain closes a bridge\n\nThe British bridge is in Leeds. {_BODY}"),
        Good(f"# Velasquez wants new bridge for Harwick\n\n{_BODY}"),
        Good(f"# A bridge too old, by Chris Ottershaw\n\n{_BODY}"),
        Good(f"# Old Bridge Closes To Heavy Lorries\n\n{_BODY}"),
        Good("# Chris Ottershaw to sing in Harwick\n\nThe concert is on Friday at eight."),
    ),
)
