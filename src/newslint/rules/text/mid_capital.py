"""text/mid-capital: inside a sentence, an ordinary word has no capital."""

from __future__ import annotations

import re
from bisect import bisect_left
from collections import Counter
from operator import attrgetter
from typing import TYPE_CHECKING, Final

from newslint.language import FUNCTION_WORDS
from newslint.lint import Bad, Finding, Good, Level, Options, Rule

if TYPE_CHECKING:
    from collections.abc import Iterator

    from newslint.lint import Draft

# What opens a sentence or a clause, and is no name and no second half of one (World War Two, Coal Mine).
_WORDS: Final = frozenset(
    """
    although and everybody everyone everything her his however if it its my nobody nothing or our she
    since somebody someone their there these they this those though whether while your
    """.split()
)
# Before a name, they have a capital by a slip only, unless they begin a title: responsible For Russia.
_LINKS: Final = frozenset("at but by for from of on or to with".split())
_CANDIDATES: Final = frozenset(word.title() for word in _WORDS | _LINKS)
# A word with a capital between two spaces, the first of them behind a word or an initialism.
_CAPITAL = re.compile(r"[A-Z](?<= .)(?:(?<=[\w\u0300-\u036f]..)|(?<=\.\w\...))[a-z]++(?= )")
_LONGEST: Final = 1000  # characters of what is surely no list without an end
_SHORTEST: Final = 4  # letters of a word that is surely none of a title
_STOPS: Final = frozenset(".!?")
_CLOSING: Final = "\"'”’)]"
_MOST: Final = 2  # small words with a capital in a sentence that is no title
_FEWEST: Final = 5  # words of what is surely a sentence


def check(draft: Draft, options: Options) -> Iterator[Finding]:  # noqa: ARG001 (it has none)
    words = draft.words
    starts = (found.start() for found in _CAPITAL.finditer(draft.text) if found[0] in _CANDIDATES)
    places = (bisect_left(words, start, key=attrgetter("start")) for start in starts)
    candidates = [at for at in places if 0 < at < len(words) - 1 and _inside(draft, at)]
    found = [at for at in candidates if _stray(draft, at)]
    # What has its capital more than once has it on purpose: a band, a campaign, a column.
    counts = Counter(words[at].text for at in found)
    strays = {at for at in found if counts[words[at].text] == 1}
    if any(words[at].text == "And" for at in strays):  # where one is a slip, one between two names is, too
        strays.update(at for at in candidates if words[at].text == "And")
    for at in sorted(strays):
        yield Finding(words[at].span, f"“{words[at].text}” has a capital in the middle of a sentence")


def _inside(draft: Draft, at: int) -> bool:
    """Tell whether a word stands between two others of its sentence, in running text of the article's own."""
    before, word, after = draft.words[at - 1 : at + 2]
    text = draft.text
    spaced = text[before.end : word.start] == text[word.end : after.start] == " "
    if not spaced or not draft.block(word.start).kind.is_running:
        return False
    sentence = draft.sentence(word.start)
    if sentence.start >= word.start or sentence.end - sentence.start > _LONGEST:
        return False
    ended = sentence.of(text).rstrip(_CLOSING)[-1:] in _STOPS
    return ended and not draft.quoted(word.span)


def _stray(draft: Draft, at: int) -> bool:
    """Tell whether a word begins no name and no title with its capital."""
    before, word, after = draft.words[at - 1 : at + 2]
    if word.lower in _LINKS:
        fits = before.text.islower() and len(before.text) >= _SHORTEST and after.text[0].isupper()
    else:
        fits = after.text.islower()
    return fits and not _title(draft.sentence(word.start).of(draft.text), before.text)


def _title(sentence: str, before: str) -> bool:
    """Tell whether a capital belongs to a title or a headline: others of its kind have theirs."""
    words = [word for word in sentence.split() if word[0].isalpha()]
    capitals = [word for word in words[1:] if word[0].isupper()]
    small = [word for word in words if word[0].islower()]
    function = [word for word in capitals if word.lower() in FUNCTION_WORDS]
    titled = before.istitle() and before.lower() in FUNCTION_WORDS
    return titled or len(function) > _MOST or len(small) < _FEWEST or len(capitals) > len(small)


RULE = Rule(
    summary="An ordinary word has a capital in the middle of a sentence.",
    why="""
        Where two sentences run together without a stop, the capital of the second stays behind: “Drink
        hot water Everyone stays home”. Machine translation leaves others. Somebody has to see whether
        the stop is lost or the capital is wrong. Names and titles of works are left alone.
    """,
    level=Level.SUGGESTION,
    check=check,
    examples=(
        Bad("Drink plenty of hot water [[Everyone]] has to stay home."),
        Bad("He turned to the president of Russia [[And]] what it does in May."),
        Bad("He says that he is responsible [[For]] Russia's part in it."),
        Good("She read The Times, saw Gone With the Wind and heard The Who."),
        Good("He asked, If not now, when? The May election is over. Will Smith said: They are here."),
    ),
)
