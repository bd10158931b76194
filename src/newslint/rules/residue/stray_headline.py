"""residue/stray-headline: another story's headline between the paragraphs, with nothing to lead it in."""

from __future__ import annotations

from collections import Counter
from typing import TYPE_CHECKING, Final

from newslint.lint import Bad, Finding, Fix, Good, Kind, Level, Options, Rule, Span, line_room

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from newslint.lint import Draft

_FEWEST: Final = 7  # words; headings of sections are shorter
_MOST: Final = 22
_FEWEST_PARAGRAPHS: Final = 6  # a short draft does not show how it is laid out
_MOST_SHOUTED: Final = 4  # lines in capitals; more are the article's own headings
_LONG: Final = 4  # letters of a word that a title's capitals reach
_QUOTES: Final = "‘’“”'\",:;()!?"

# What headlines say in the present, and headings of sections seldom do.
_VERBS: Final = frozenset(
    """
    accuses admits agrees aims announces approves arrives asks attacks backs bans beats becomes begins
    blames blasts celebrates claims clears closes confirms cuts defends demands denies discovers drops
    erupts expects explains explodes faces fails falls fights files finds fires gets gives grows has have
    heads helps hits hopes hosts joins keeps kicks kills launches leads leaves loses makes marks meets
    names needs offers opens orders pays picks plans pleads plunges posts praises prepares pulls pushes
    puts quits raises reaches reacts rejects reports responds returns reunites reveals rises runs says
    seeks sees sells sends sets shares shows signs slams spends starts stops struggles sues suspends
    takes talks teases tells tests threatens tops tries turns unveils urges vows wants warns welcomes
    will wins works would
    """.split()
)


def check(draft: Draft, options: Options) -> Iterator[Finding]:  # noqa: ARG001 (it has none)
    loose, last = draft.loose, len(draft.lines) - 1
    if loose.count(False) < _FEWEST_PARAGRAPHS:
        return
    alone = [
        draft.lines[number]
        for number in draft.loose_lines
        if 1 < number < last and not loose[number - 1] and not loose[number + 1]
    ]
    shouted = {line for line in alone if line.of(draft.text).isupper()}
    candidates = [line for line in alone if _may_be_headline(draft, line)]
    told = Counter(word.lower for word in draft.words) if candidates else Counter[str]()
    for line in candidates:
        words = line.of(draft.text).split()
        evidence = _is_strange(told, words) + (len(alone) - len(shouted) <= 1)
        if line in shouted:
            found = len(shouted) <= _MOST_SHOUTED and evidence > 0
        else:
            found = _is_title(words) and evidence > 1
        if found:
            fix = Fix.remove(line_room(draft, line), title="Remove the line")
            yield Finding(line, "Looks like another story's headline, between the paragraphs", fix=fix)


def _may_be_headline(draft: Draft, line: Span) -> bool:
    """Tell whether a line of running text has as many words as a headline, and says something with them."""
    words = line.of(draft.text).split()
    first = draft.text[line.start]
    return (
        _FEWEST <= len(words) <= _MOST
        and (first.isupper() or first in _QUOTES)
        and any(word.strip(_QUOTES).lower() in _VERBS for word in words)
        and draft.block(line.start).kind is Kind.PARAGRAPH
        and not draft.quoted(line)
    )


def _is_strange(told: Counter[str], words: Sequence[str]) -> bool:
    """Tell whether half of the words that count stand nowhere else in the article."""
    count = [word.strip(_QUOTES).lower() for word in words]
    count = [word for word in count if len(word) >= _LONG and word.isalpha()]
    return 2 * sum(told[word] <= 1 for word in count) >= len(count)


def _is_title(words: Sequence[str]) -> bool:
    """Tell whether the words are capitalised as in a title."""
    long = [word.lstrip(_QUOTES) for word in words if len(word) >= _LONG]
    return 4 * sum(word[:1].isupper() for word in long) >= 3 * len(long)


RULE = Rule(
    summary="Another story's headline stands between the paragraphs.",
    why="""
        A page links to other stories by their bare headlines. Once the link is gone, only the form of the
        line gives it away: it stands alone among paragraphs, in capitals or a title's, says something new in
        the present, and has no stop.
    """,
    level=Level.WARNING,
    check=check,
    examples=(
        Bad(
            "The bridge opened.\n\nIt has no toll.\n\nIt is long.\n\n"
            "[[ACTOR BUYS ISLAND FOR HIS PARROTS, NEIGHBOUR SAYS]]\n\n"
            "It is wide.\n\nIt is grey.\n\nIt is there to stay.",
            fixed="The bridge opened.\n\nIt has no toll.\n\nIt is long.\n\n"
            "It is wide.\n\nIt is grey.\n\nIt is there to stay.",
        ),
        Bad(
            "The bridge opened.\n\nIt has no toll.\n\nIt is long.\n\n"
            "[[Actor Buys Island for His Parrots, Faces Angry Neighbours]]\n\n"
            "It is wide.\n\nIt is grey.\n\nIt is there to stay.",
            fixed="The bridge opened.\n\nIt has no toll.\n\nIt is long.\n\n"
            "It is wide.\n\nIt is grey.\n\nIt is there to stay.",
        ),
        Good(
            "The bridge opened.\n\nIt has no toll.\n\nIt is long.\n\n"
            "What the Bridge Means for the People of the Port\n\n"
            "It is wide.\n\nIt is grey.\n\nIt is there to stay."
        ),
        Good(
            "The bridge opened.\n\nIt has no toll.\n\nIt is long.\n\n"
            "The toll rises and falls with the height of the tide\n\n"
            "It is wide.\n\nIt is grey.\n\nIt is there to stay."
        ),
    ),
)
