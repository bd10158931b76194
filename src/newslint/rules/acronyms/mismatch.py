"""acronyms/mismatch: letters that fit their words."""

from __future__ import annotations

import unicodedata
from typing import TYPE_CHECKING, Final
from unicodedata import combining

from newslint.language import FUNCTION_WORDS, bare, swaps
from newslint.lint import Bad, Finding, Fix, Good, Level, Options, Related, Rule, Span, shortened

if TYPE_CHECKING:
    from collections.abc import Iterator

    from newslint.language import Definition, Use
    from newslint.lint import Draft

_LONG: Final = 4  # letters; shorter ones have too many meanings
_SMALL: Final = FUNCTION_WORDS | {""}
_PAIR: Final = 2
_STEM: Final = 4  # letters that two forms of one word share: pollutant, pollution
_SPELLED: Final = {
    "center": "centre",
    "corporation": "corp",
    "defense": "defence",
    "labor": "labour",
    "mathematics": "math",
    "maths": "math",
    "programme": "program",
    **dict.fromkeys(("nations", "states", "u.n", "u.s", "un", "united", "us"), ""),
}
_ROOM: Final = 44  # characters for a name in a message
_MOSTLY: Final = 0.6  # of the words of a name; two names of one body share fewer
_SHARED: Final = 0.5  # of the words of a name; as many or more, and two names are one, written differently


def check(draft: Draft, options: Options) -> Iterator[Finding]:  # noqa: ARG001 (it has none)
    for found in draft.acronyms.definitions:
        letters = found.use.letters
        right = found.right if found.right != letters else _known_otherwise(draft, found)
        if right and _is_a_slip(draft, found, right):
            elsewhere = draft.acronyms.uses.get(right, ())
            name = shortened(found.words.of(draft.text), _ROOM)
            yield Finding(
                found.span,
                f"“{letters}” does not fit “{name}”: {right}?",
                tuple(Related(use.span, f"“{right}” here") for use in elsewhere),
                Fix.replace(found.use.span, right),
            )
        elif _is_misremembered(draft, letters, found.words.of(draft.text)):
            yield _other_name(draft, letters, found.words)
    yield from _unfitting(draft)


def _unfitting(draft: Draft) -> Iterator[Finding]:
    """Find names before letters in brackets that neither give them nor are the names they are known for."""
    for use in draft.acronyms.unfitting:
        meaning = draft.stylebook.expansions.get(use.letters, "")
        known = _content(meaning)
        if (
            not use.at or len(known) < _LONG or _initials(meaning) != use.letters
        ):  # of a name in another language
            continue
        name = _name_before(draft, use)
        said = _content(name.of(draft.text))
        if draft.stylebook.confirms(name.of(draft.text)):  # what the body was called before
            continue
        if said - known and known - said and len(known & said) > _MOSTLY * len(known):
            yield _other_name(draft, use.letters, name)


def _name_before(draft: Draft, use: Use) -> Span:
    """Return the capitalised words before letters in brackets, with the small ones between."""
    words = draft.words
    first = last = use.at - 1
    at, after = last, use.start
    while at >= 0 and draft.text[words[at].end : after] in {" ", ", ", " ("}:
        if words[at].lower not in FUNCTION_WORDS:
            if not words[at].text[0].isupper():
                break
            first = at
        at, after = at - 1, words[at].start
    return Span(words[first].start, words[last].end)


def _other_name(draft: Draft, letters: str, place: Span) -> Finding:
    meaning = draft.stylebook.expansions[letters]
    return Finding(place, f"“{letters}” stands for “{shortened(meaning, _ROOM)}”")


def _is_misremembered(draft: Draft, letters: str, name: str) -> bool:
    """Tell whether one word of a long name is another than in the name that the letters are known for.

    Names that the stylebook knows to be wrong are another rule's; one that it knows is an earlier name.
    """
    meaning = draft.stylebook.expansions.get(letters)
    if not meaning or len(letters) < _LONG:
        return False
    if name.lower() in draft.stylebook.mistranslated or draft.stylebook.confirms(name):
        return False
    known, said = _content(meaning), _content(name)
    exchanged = [*(said - known), *(known - said)]
    if len(known & said) < _LONG - 1 or len(exchanged) != _PAIR:
        return False
    stems = {word[:_STEM] for word in exchanged}
    places = any(map(draft.stylebook.is_geographic, map(str.capitalize, exchanged)))
    return len(known) == len(said) and len(stems) == _PAIR and not places


def _known_otherwise(draft: Draft, found: Definition) -> str:
    """Return the letters that a name is known by if those in the text are near them and no initials."""
    letters = found.use.letters
    if found.strict or letters in draft.stylebook.expansions:
        return ""
    return next((right for right in swaps(letters) if _stands_for(draft, right, found)), "")


def _is_a_slip(draft: Draft, found: Definition, right: str) -> bool:
    """Tell whether letters are a slip for others, and not in the order of another language."""
    letters = found.use.letters
    again = len(draft.acronyms.uses.get(letters, ()))
    if len(draft.acronyms.uses.get(right, ())) > again:
        return True
    return not again and not _stands_for(draft, letters, found)


def _stands_for(draft: Draft, letters: str, found: Definition) -> bool:
    """Tell whether letters are known to stand for what the text says, give or take a word."""
    meaning = draft.stylebook.expansions.get(letters, "")
    known, said = _content(meaning), _content(found.words.of(draft.text))
    return bool(known) and len(known & said) >= _SHARED * len(known)


def _initials(name: str) -> str:
    return "".join(word[0] for word in name.split() if word not in FUNCTION_WORDS)


def _content(name: str) -> set[str]:
    """Return the words of a name that tell it from others, in one spelling."""
    plain = "".join(mark for mark in unicodedata.normalize("NFKD", name.lower()) if not combining(mark))
    words = (bare(word.strip(",.&'’")) for word in plain.replace("-", " ").split())
    return {_SPELLED.get(word, word).removesuffix("s").replace("z", "s") for word in words} - _SMALL


RULE = Rule(
    summary="The letters do not fit the words that they are introduced with.",
    why="""
        Two letters have changed places on the way from the head to the keys: `International Monetary
        Fund (IFM)`. The reader who looks the letters up finds somebody else. Letters count as a slip if
        the initials of the words, in their order, are these letters with two neighbours exchanged, and
        the article uses the right ones elsewhere, or uses neither again. Letters in the order of
        another language (the SPD, the FMLN) are right if the article keeps to them or the stylebook
        knows them. A long name that differs by one word from the one the letters are known for was written
        from memory: `Digital Media Copyright Act (DMCA)`.
    """,
    level=Level.WARNING,
    check=check,
    examples=(
        Bad(
            "The [[Quarry Zone Review Board (QZBR]]) met on Monday. The QZRB wants a vote, the QZRB said.",
            fixed="The Quarry Zone Review Board (QZRB) met on Monday. The QZRB wants a vote, the QZRB said.",
        ),
        Bad(
            "A loan by the [[International Monetary Fund (IFM]]) is possible.",
            fixed="A loan by the International Monetary Fund (IMF) is possible.",
        ),
        Bad("She quoted the [[Digital Media Copyright Act]] (DMCA) from memory."),
        Bad("The [[National Food Quality and Drug Administration]] (NAFDAC) closed the plant."),
        Good("The Quarry Zone Review Board (QZRB) met on Monday. The QZRB wants a vote."),
        Good("The UN Environment Program (UNEP) and the Asia Pacific Economic Cooperation (APEC) forum met."),
        Good("The Chartered Institute of Purchasing and Supply (CIPS), as it then was, met on Monday."),
        Good("The Social Democratic Party (SPD) met in Berlin."),
        Good("The Farabundo Marti National Liberation Front (FMLN) won. The FMLN had hoped for more."),
        Good("The World Conservation Union (IUCN) publishes the list."),
    ),
)
