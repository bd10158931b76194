"""residue/stock-biography: an author's life in a row of bare nouns."""

from __future__ import annotations

import re
from collections import Counter
from typing import TYPE_CHECKING, Final

from newslint.lint import Bad, Finding, Fix, Good, Level, Options, Rule, line_room

if TYPE_CHECKING:
    from collections.abc import Iterator

    from newslint.lint import Draft

_STOP = re.compile(r"[.!?]+\s*")
_FEWEST: Final = 3  # fragments that make a biography of this kind
_LONGEST: Final = 6  # words of a fragment
_LONGEST_LINE: Final = 500  # characters
_ROLES: Final = frozenset(
    """
    addict advocate aficionado analyst blogger bookworm buff communicator connoisseur creator dreamer
    enthusiast entrepreneur evangelist expert explorer extraordinaire fan fanatic foodie gamer geek guru
    introvert junkie lover maker maven nerd ninja organizer organiser pioneer practitioner ranter reader
    scholar solver specialist student thinker trailblazer troublemaker writer
    """.split()
)


def check(draft: Draft, options: Options) -> Iterator[Finding]:  # noqa: ARG001 (it has none)
    # More than half of three fragments or more end in one of these.
    told = Counter(
        draft.line_number(span.start)
        for role in draft.phrases.keys() & _ROLES
        for span in draft.phrases[role]
    )
    for line in (draft.lines[number] for number, times in told.items() if times * 2 > _FEWEST):
        if line.end - line.start > _LONGEST_LINE:
            continue
        fragments = [one.split() for one in _STOP.split(line.of(draft.text)) if one]
        if len(fragments) < _FEWEST or any(len(words) > _LONGEST for words in fragments):
            continue
        telling = sum(words[-1].lower() in _ROLES for words in fragments)
        if telling * 2 > len(fragments) and not draft.quoted(line):
            fix = Fix.remove(line_room(draft, line), title="Remove the line")
            yield Finding(line, "A stock biography of the author, not part of the article", fix=fix)


RULE = Rule(
    summary="A stock biography of bare nouns is left in the text.",
    why="""
        Content farms give their invented authors a life made of a generator's nouns: “Coffee nerd.
        Web guru. Travel fanatic.” The line ends the page, and comes along when the page is copied.
    """,
    level=Level.ERROR,
    check=check,
    phrases=_ROLES,
    examples=(
        Bad(
            "The bridge opened.\n\n[[Coffee nerd. Travel fanatic. Problem solver. Incurable web guru.]]",
            fixed="The bridge opened.",
        ),
        Bad(
            "The bridge opened.\n\n[[Avid reader. Music lover! Unapologetic tea enthusiast.]]\n\nIt is long.",
            fixed="The bridge opened.\n\nIt is long.",
        ),
        Good("He is a nerd. She is a music lover who runs the bakery on the quay. They married."),
        Good("Rain. Wind. Fog. The crossing took an hour."),
    ),
)
