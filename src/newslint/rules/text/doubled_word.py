"""text/doubled-word: a word stands twice in a row."""

from __future__ import annotations

import itertools
from collections import Counter
from typing import TYPE_CHECKING, Final

from newslint.language import FUNCTION_WORDS
from newslint.lint import Bad, Finding, Fix, Good, Kind, Level, Options, Rule, Span

if TYPE_CHECKING:
    from collections.abc import Iterator

    from newslint.language import Word
    from newslint.lint import Draft

# What English doubles on purpose: grammar (had had, gave her her coat), stress (very very), set phrases,
# sounds, and things that are called so.
_MEANT: Final = frozenset(
    """
    had that do did her it you this one who what so again bad big cold cool deep early ever far fast good
    high late little long many more most much never new nice old pretty quite really right slow small
    super too very way well whole blah bye can here hear hush knock night no now please there toot tut
    wait win yeah yes aye beep boo choo chop clap ding dong drip ha haha hee ho hum la na poo quack rah
    tick tsk woof agar beri bora cha chow dik dum gado hula lava lomi mahi nam paw peri piri pom tam tom
    tuk wiki yada ylang yo
    """.split()
)
# After a clause that “what” or the like opens, the verb may stand twice: what it is is a mistake.
_LINKING: Final = frozenset("is was are were".split())
_CLAUSE_OPENERS: Final = frozenset("all how problem reason thing what whatever where which who why".split())
_CLAUSE: Final = 200  # characters
# The first of two may belong to the word before: they moved in in May, the hour she waited for for years,
# she is all in in all she does.
_PARTICLES: Final = frozenset(
    "about across along around at by down for in off on out over past round through to under up with".split()
)
_TAKES_PARTICLE: Final = frozenset(
    """
    all am are be been break broke bring brought call came carried carry check come cut did do does drop early
    fall fell flew fly gave get give go goes gone got grew grow hand head held hold is keep kept kick knew
    know laid later lay let live lives log look looks make made met move pass pay pick pull put puts ran
    run sat send sent set settle sit stand start stay step stood take taken talk think threw throw took
    tune turn used wait was went were
    """.split()
)
_AFTER_WORD: Final = frozenset(" \n\t\u00a0,;:!?)]”’\"'—–")


class DoubledWord(Options):
    """What the house doubles.

    Attributes:
        allow: Words that may stand twice, in lower case.
    """

    allow: tuple[str, ...] = ()


def check(draft: Draft, options: DoubledWord) -> Iterator[Finding]:
    words = draft.words
    for number, (first, second) in enumerate(itertools.pairwise(words)):
        if first.lower != second.lower or not _doubled(draft, first, second):
            continue
        if first.lower in options.allow:
            continue
        before = words[number - 1] if number else None
        after = words[number + 2] if number + 2 < len(words) else None
        thrice = first.lower in {word.lower for word in (before, after) if word}
        if not thrice and not _grammatical(draft, first, before):
            yield _finding(first, second)
    yield from _doubled_names(draft)


def _finding(first: Word, second: Word) -> Finding:
    fix = Fix.remove(Span(first.end, second.end), title=f"Remove the second “{second.text}”")
    return Finding(Span(first.start, second.end), f"“{first.text}” stands twice", fix=fix)


def _doubled_names(draft: Draft) -> Iterator[Finding]:
    """Yield the names whose last part stands twice where the draft has them once more without the second."""
    found = [
        (name, place)
        for name in draft.names
        for place in range(2, len(name.parts))
        if name.parts[place] == name.parts[place - 1] and name.parts[place].istitle()
    ]
    if found:
        pairs = Counter(itertools.pairwise(word.text for word in draft.words))
        for name, place in found:
            before, part = name.parts[place - 2], name.parts[place]
            if pairs[part, part] == 1 and pairs[before, part] > 1:
                first, second = draft.words[name.first + place - 1 : name.first + place + 1]
                yield _finding(first, second)


def _doubled(draft: Draft, first: Word, second: Word) -> bool:
    """Tell whether an ordinary word stands twice, with nothing but a space or a line's end between."""
    if not second.text.islower() or second.lower in _MEANT or any(map(str.isdigit, second.text)):
        return False
    if not first.text.islower() and not (first.text.istitle() and first.lower in FUNCTION_WORDS):
        return False
    if not draft.text[first.end : second.start].isspace() or draft.sentence(first.start).end < second.end:
        return False
    return (
        _ends(draft.text, second.end)
        and draft.block(first.start).kind not in (Kind.CELL, Kind.VERBATIM)
        and not draft.quoted(first.span)
    )


def _ends(text: str, at: int) -> bool:
    """Tell whether a word can end there: not data.json, A$2, the/a."""
    following = text[at : at + 2]
    return (
        not following or following[0] in _AFTER_WORD or (following[0] == "." and not following[1:].isalnum())
    )


def _grammatical(draft: Draft, first: Word, before: Word | None) -> bool:
    if first.lower in _LINKING:
        sentence = draft.sentence(first.start)
        start = max(sentence.start, first.start - _CLAUSE)
        return not _CLAUSE_OPENERS.isdisjoint(draft.folded[start : first.start].split())
    if first.lower not in _PARTICLES or before is None:
        return False
    verb = before.lower.endswith(("ed", "ing", "’re", "'re", "’s", "'s", "’m", "'m", "’ve", "'ve"))
    return verb or before.lower in _TAKES_PARTICLE


RULE = Rule(
    summary="A word stands twice in a row.",
    why="""
        The eye skips over it, most of all where a line ends between the two, and so does the spelling
        checker. It is left behind when a sentence is changed. Names (Duran Duran), what people say,
        stress (very very) and what grammar doubles (he had had, what it is is) are left alone. Which
        of the two to keep is for the writer to see: “the the” may stand for “to the”.
    """,
    level=Level.WARNING,
    options=DoubledWord(),
    check=check,
    examples=(
        Bad(
            "The council closed [[the the]] bridge on Friday.",
            fixed="The council closed the bridge on Friday.",
        ),
        Bad("[[An an]] appeal will be heard in June.", fixed="An appeal will be heard in June."),
        Bad("She [[told told]] the court she was home.", fixed="She told the court she was home."),
        Bad(
            "The vote fell to 51\npercent [[of\nof]] the total.",
            fixed="The vote fell to 51\npercent of the total.",
        ),
        Bad("Exports fell to 11 million [[in in]] 1985.", fixed="Exports fell to 11 million in 1985."),
        Bad("The claim [[was was]] denied on Monday.", fixed="The claim was denied on Monday."),
        Bad(
            "Prince Ali bin Salman came. The emir met Ali bin [[Salman Salman]].",
            fixed="Prince Ali bin Salman came. The emir met Ali bin Salman.",
        ),
        Good("He had had enough, and said that that was that."),
        Good("“I I never saw the the man,” the witness stammered."),
        Good("Duran Duran played in New York, New York, and it was very very loud."),
        Good("What the bill is is a promise. The family moved in in May."),
        Good("The library holds the data data.json needs, and the the-bridge file."),
        Good("They rowed the wala wala home.", options=(("allow", ["wala"]),)),
        Good("The The, a band, sang on and on."),
        Good("The captain is all in in all that she does."),
        Good("He gave her her coat. No no, he is not in in-patient care."),
    ),
)
