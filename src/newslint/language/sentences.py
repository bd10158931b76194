"""Lines and sentences."""

from __future__ import annotations

import itertools
import re
from typing import TYPE_CHECKING, Final

from newslint.language.lexicon import CALENDAR, FUNCTION_WORDS
from newslint.text import Span

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from newslint.article import Block

# A stop or a run of stops, spaced dots too, with the marks that close with it, at the end of a word; and the
# word that follows, past what may open a sentence, with the stop that tells “No. 1” and initials. The set
# comes first, so that the engine passes over all else at full speed.
_STOP = re.compile(
    r"""
    (?P<mark> [.!?…] (?<! [.!?…]. ) (?<! [.][ ]. ) (?: (?<= [.] ) (?: [ ][.] )++ | [.!?…]*+ ) )
    (?P<closing> ["'”’»)\]]*+ )
    (?= (?: \s++ | \Z )
        (?P<following> ["'“‘«‹(\[¿¡$£€#@—–•-]*+ (?P<word> \w*+ ) (?P<stop> [.]? ) ) )
    """,
    re.VERBOSE,
)
_APART = re.compile(r"[^\w.&]+")  # parts an abbreviation from what stands before it: D-Mass
_LONGEST_ABBREVIATION: Final = 24
_LONGEST_NUMBER: Final = 8
_LONGEST_NAME: Final = 80
_CLOSE: Final = "\"'”’»"
_BULLETS: Final = frozenset("•▪●■◦‣·*")

# What a sentence begins with when an abbreviation stands before it. Words that also begin names or
# dates (First Lady, George F. Will, 6 p.m. May 5) do not tell.
_TELLS_NOTHING: Final = frozenset("first second third will may two three late".split())
_OPENERS: Final = FUNCTION_WORDS - _TELLS_NOTHING | {"asked", "officials", "police"}
# Before a name: with a capital they never end a sentence.
_BEFORE_NAMES: Final = frozenset(
    """
    Adm Asst Atty Brig Capt Cdr Cllr Cmdr Col Cpl Cpt Det Dr Fr Ft Gen Gens Gov Govs Hon Insp Lt Maj Messrs
    Mlle Mme Mr Mrs Ms Msgr Mt Mx Pfc Pres Prof Profs Pvt Rep Reps Rev Revs Rt Sen Sens Sgt Spc Ste Supt
    """.split()
)
_NEVER_LAST: Final = frozenset("v vs cf viz aka e.g i.e a.k.a".split())
_BEFORE_FIGURES: Final = frozenset(
    """
    approx art ch ed est fig figs no nos op p para pp pt rs sec tk ver verse vol
    jan feb mar apr jun jul aug sep sept oct nov dec
    """.split()
)
# After a name or inside one: they end a sentence only before a word that opens one.
_AFTER_NAMES: Final = frozenset(
    """
    Bros Co Corp Cos Inc Jr LLC Ltd Plc Pty Sr
    Ala Ariz Ark Calif Colo Conn Del Fla Ga Ill Ind Kan Ky La Mass Md Mich Minn Miss Mo Mont Neb Nev Okla
    Ont Ore Pa Que Tenn Tex Va Vt Wash Wis Wyo
    Ave Blvd Dept Dist Esq Hwy Pkwy Rd St Univ
    al
    """.split()
)
# After one of these a single letter is no initial: “We have no Plan B. Smith said so.”
_LABELS: Final = frozenset(
    """
    appendix block category class exhibit gate generation grade group hepatitis league model part plan
    schedule section serie series team terminal type vitamin zone
    """.split()
)
_ABBREVIATIONS: Final = frozenset(
    word.lower() for word in _NEVER_LAST | _BEFORE_NAMES | _BEFORE_FIGURES | _AFTER_NAMES
)
_CLOCK: Final = frozenset(("a.m", "p.m", "A.M", "P.M"))
_AFTER_CLOCK: Final = CALENDAR | frozenset(
    """
    aedt aest akst bst cdt central cest cet cst eastern edt est et gmt hkt ist jst local mdt mountain msk mst
    mt pacific pdt pst pt sgt utc
    """.split()
)
_LOCAL_TIME = re.compile(r"\s+(?:[A-Z]\w{1,20}\s){1,3}time\b")  # 9 a.m. New York time
_SHOUTED: Final = frozenset("Guess Jeopardy Panic Which Yahoo".split())  # names that end with a mark
_ASKED: Final = frozenset(
    """
    added adds announced asked asks bellowed chanted cried declared demanded exclaimed joked laughed mused
    posted quipped replied responded said says screamed shouted tweeted wondered writes wrote yelled
    """.split()
)


def lines(text: str, blocks: Iterable[Block]) -> list[list[Span]]:
    """Return of each block its lines without the space around them; empty ones are left out."""
    found: list[list[Span]] = []
    for block in blocks:
        inside, start = [], block.start
        for line in text[start : block.end].split("\n"):
            filled = line.strip()
            if filled:
                first = start if filled == line else start + line.index(filled)
                inside.append(Span(first, first + len(filled)))
            start += len(line) + 1
        found.append(inside)
    return found


def sentences(text: str, blocks: Iterable[Sequence[Span]]) -> tuple[Span, ...]:
    """Return the sentences of all blocks, in order; each holds its stop and its closing marks.

    A line that ends without a stop ends a sentence where it was ended on purpose: a label, a byline or a
    bullet in a block whose lines are not wrapped.

    Args:
        text: The text.
        blocks: Of each block, its lines.
    """
    found: list[Span] = []
    for lines in blocks:
        for unit in _units(text, lines):
            found += _cut(text, *unit)
    return tuple(found)


def _units(text: str, lines: Sequence[Span]) -> Sequence[Span]:
    """Return the parts of a block that no sentence leaves."""
    if len(lines) <= 1:
        return lines
    firsts = [text[start] for start, _ in lines]
    wrapped = sum(map(str.islower, firsts)) * 8 > len(lines)
    if wrapped and _BULLETS.isdisjoint(firsts):
        return [Span(lines[0].start, lines[-1].end)]
    width = max(end - start for start, end in lines)
    found, begin = [], lines[0].start
    for line, following in itertools.pairwise(lines):
        bullet = text[following.start] in _BULLETS
        if bullet or (not wrapped and _ended_on_purpose(text, line, following, width)):
            found.append(Span(begin, line.end))
            begin = following.start
    return [*found, Span(begin, lines[-1].end)]


def _ended_on_purpose(text: str, line: Span, following: Span, width: int) -> bool:
    """Tell whether the next line's first word would have fitted on a line."""
    first = text[following.start : following.end].split(None, 1)[0]
    last = text[line.start : line.end].rsplit(None, 1)[-1]
    fitted = line.end - line.start + 1 + len(first) <= width
    return fitted and last[-1] not in ",;-–—" and last not in FUNCTION_WORDS


def _cut(text: str, start: int, end: int) -> list[Span]:
    found = []
    for stop in _STOP.finditer(text, start, end):
        if _ends(text, start, stop, end):
            found.append(Span(start, stop.end()))
            start = stop.start("following")
    if start < end:
        found.append(Span(start, end))
    return found


def _ends(text: str, start: int, stop: re.Match[str], end: int) -> bool:
    mark, _, _, after, _ = stop.groups()
    if not after:
        return True
    if after[0].islower() and not after[1:2].isupper():  # unlike iPhone
        return False
    before = text[max(start, stop.start() - _LONGEST_ABBREVIATION) : stop.start()]
    return (mark == "." and _only_a_word(before.rpartition(" ")[2])) or _tells(text, start, stop, end, before)


def _only_a_word(word: str) -> bool:
    """Tell a word from all that a stop may stand behind without ending a sentence, as it mostly does."""
    return len(word) > 1 and word.isalpha() and word.lower() not in _ABBREVIATIONS


def _tells(text: str, start: int, stop: re.Match[str], end: int, before: str) -> bool:
    """Tell by the words on both sides of a stop whether it ends a sentence."""
    mark, closing, _, after, after_stop = stop.groups()
    quoted = any(one in _CLOSE for one in closing)
    opens = after.lower() in _OPENERS and not after_stop  # not: No. 1, an initial
    *earlier, word = _APART.split(before)
    if "?" in mark or "!" in mark:
        asked = quoted and _asked(text[stop.end() : min(end, stop.end() + _LONGEST_NAME)])
        return not asked and (opens or word not in _SHOUTED)
    if mark != ".":
        return opens or quoted or bool(word)  # a spaced ellipsis stands for words left out
    if word in _CLOCK:
        return not (
            after.lower() in _AFTER_CLOCK or after[0].isdigit() or _LOCAL_TIME.match(text, stop.end(), end)
        )
    label = earlier[-1] if earlier else ""
    return not (_numbers_an_item(text, start, stop.start()) or _goes_on(word, label, after, opens=opens))


def _goes_on(word: str, label: str, after: str, *, opens: bool) -> bool:
    """Tell whether the stop after a word only abbreviates it, so that the sentence goes on."""
    if word in _NEVER_LAST or word in _BEFORE_NAMES:
        return True
    if after[0].isdigit() and word.lower() in _BEFORE_FIGURES:
        return True
    return not opens and (word in _AFTER_NAMES or _dotted(word) or _initial(word, label))


def _dotted(word: str) -> bool:
    """Tell whether a word is an abbreviation with inner stops: U.S, J.K, Ph.D, W.Va."""
    parts = word.split(".")
    return len(parts) > 1 and all(part.isalpha() and len(part) <= 2 for part in parts)  # noqa: PLR2004 (as shown)


def _initial(word: str, label: str) -> bool:
    return len(word) == 1 and word.isupper() and word != "I" and label.lower() not in _LABELS


def _numbers_an_item(text: str, start: int, stop: int) -> bool:
    item = text[start:stop].strip() if stop - start < _LONGEST_NUMBER else ""
    return item.isdigit() or (len(item) == 1 and item.isalpha())


def _asked(after: str) -> bool:
    """Tell whether a name and a verb of asking follow: “Why?” Mr. Smith asked."""
    for number, word in enumerate(after.split()[:6]):
        plain = word.strip(".,;:")
        if plain in _ASKED:
            return number > 0
        if not plain[:1].isupper() or (number == 0 and plain.lower() in FUNCTION_WORDS):
            return False
    return False
