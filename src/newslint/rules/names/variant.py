"""names/variant: one person, one spelling."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from newslint.lint import Bad, Finding, Fix, Good, Level, Options, Related, Rule, Span
from newslint.rules.names._full_names import full_names, other_given_names
from newslint.rules.names._later_mentions import later_mentions
from newslint.rules.names._lone_names import lone_names
from newslint.rules.names._stray import Stray
from newslint.rules.names._writing import writings

if TYPE_CHECKING:
    from collections.abc import Iterator

    from newslint.lint import Draft

_SHOWN: Final = 6  # places of the other spelling given as evidence
_SEARCHES: Final = (later_mentions, full_names, other_given_names, lone_names, writings)


def check(draft: Draft, options: Options) -> Iterator[Finding]:  # noqa: ARG001 (it has none)
    strays: dict[int, Stray] = {}
    for search in _SEARCHES:
        for stray in search(draft):
            if not draft.is_misnomer(stray.span):  # which terms/mistranslated says
                strays.setdefault(stray.span.start, stray)
    groups: dict[tuple[str, str, str], list[Stray]] = {}
    for stray in strays.values():
        groups.setdefault((stray.form, stray.right, stray.whole), []).append(stray)
    for group in groups.values():
        first = group[0]
        if len(group) > len(first.others) and not first.settled:  # the first mention is the slip
            group = _turned(draft, group)  # noqa: PLW2901 (the same two spellings, the other way round)
        for stray in group:
            yield _finding(draft, stray, len(group))


def _turned(draft: Draft, group: list[Stray]) -> list[Stray]:
    """Return the strays that the others are if the spelling of these is right."""
    form, right = group[0].right, group[0].form
    mentions = tuple(stray.span for stray in group)
    starts = (draft.text.find(form, *mention) for mention in group[0].others)
    return [Stray(Span(at, at + len(form)), form, right, right, mentions) for at in starts if at >= 0]


def _finding(draft: Draft, stray: Stray, count: int) -> Finding:
    others = len(stray.others)
    related = tuple(Related(mention, f"“{mention.of(draft.text)}”") for mention in stray.others[:_SHOWN])
    if others <= count and not stray.settled:
        message = f"“{stray.form}” here, “{stray.right}” elsewhere: one of the two is a slip"
        return Finding(stray.span, message, related)
    times = "once" if others == 1 else f"{others} times"
    if stray.whole == stray.right:
        message = f"“{stray.form}” is spelled “{stray.right}” elsewhere, {times}"
    else:
        message = f"“{stray.form}” looks like {stray.whole}, spelled “{stray.right}” {times}"
    return Finding(stray.span, message, related, Fix.replace(stray.span, stray.right))


RULE = Rule(
    summary="A name is spelled otherwise than elsewhere in the article.",
    why="""
        A reader who meets `Smyth` after “Donna Smith” sees two people, or a paper that does not
        check its names. Agencies, translators and dictation each have their spelling; within one
        article there is only one. A name is held against the others of the article: by its letters,
        its sound, its accents and capitals, or, for Chinese names, another romanisation. A lone
        family name counts only where nobody else was introduced by it and it acts as a person
        (`said Smyth`, `Mr Smyth`) or nobody else can be meant.
    """,
    level=Level.WARNING,
    check=check,
    sources=("Library of Congress, “Comparison of Wade-Giles and Pinyin”: Hsi and Xi, Chou and Zhou",),
    examples=(
        Bad(
            "Donna Smith, the treasurer, resigned on Monday. “I am tired,” [[Smyth]] said.\n\n"
            "Smith had served for nine years. Smith leaves in May.",
            fixed="Donna Smith, the treasurer, resigned on Monday. “I am tired,” Smith said.\n\n"
            "Smith had served for nine years. Smith leaves in May.",
        ),
        Bad(
            "President Xi Jinping arrived in Rome. Xi met the pope. Both sides, [[Shi]] noted, want peace.",
            fixed="President Xi Jinping arrived in Rome. Xi met the pope. Both sides, Xi noted, want peace.",
        ),
        Bad("Coach Peter Vandermeer praised the team. “A good day,” said [[Vandermere]]."),
        Good(
            "Paul Johnson and Mary Johnston, who are not related, run the bakery. “We open at six,” Johnson "
            "said. Johnston added that the queue forms at five."
        ),
        Bad(
            "Saddam Hussein was captured in 2003. The trial of Saddam [[Hussain]] began in 2005.\n\n"
            "The sentence on Saddam Hussein was carried out a year later.",
            fixed="Saddam Hussein was captured in 2003. The trial of Saddam Hussein began in 2005.\n\n"
            "The sentence on Saddam Hussein was carried out a year later.",
        ),
        Bad("Martin Corry led the side. Replacements: L Moody, M [[Corrie]], A Hazell."),
        Bad(
            "Pennzoil sued. Two courts found for Pennzoil, a [[Pennzol]] spokesman said. Pennzoil waits.",
            fixed="Pennzoil sued. Two courts found for Pennzoil, a Pennzoil spokesman said. Pennzoil waits.",
        ),
        Bad(
            "Senator Mitch McConnell spoke first. The bill of Mitch McConnell passed, and "
            "[[Mitch Mcconnell]] left.",
            fixed="Senator Mitch McConnell spoke first. The bill of Mitch McConnell passed, and Mitch "
            "McConnell left.",
        ),
        Good(
            "Brazil's mills stopped. Steel in Brazil is dear, and Steel Union do Brasil left Brazil in May."
        ),
        Good("Jon Ferris and John Ferris, twins, share a birthday. John Ferris is the older."),
        Good("South Africa won. The South African captain thanked the crowd."),
        Good("John Wells left on Friday. He lives in Wales, and Wales is far."),
        Good("Minister Ann Koether spoke first. The Koethers have owned the mill since 1890."),
    ),
)
