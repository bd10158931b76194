"""terms/inconsistent: one word in two spellings."""

from __future__ import annotations

import re
import unicodedata
from itertools import pairwise
from typing import TYPE_CHECKING, Final

from newslint.lint import Bad, Finding, Fix, Good, Kind, Level, Options, Related, Rule, Span

if TYPE_CHECKING:
    from collections.abc import Iterator

    from newslint.language import Word
    from newslint.lint import Draft

_PROSE: Final = frozenset({Kind.PARAGRAPH, Kind.ITEM, Kind.HEADING, Kind.TITLE, Kind.CAPTION})
_SHOWN: Final = 3  # places of the other spelling
_SHORT: Final = 3  # letters; a shorter word with an accent is another one: à
_PAIRS: Final = """
    aeroplane airplane | aesthetic esthetic | ageing aging | aluminium aluminum | anaemia anemia
    | anaesthetic anesthetic | analogue analog | armour armor | artefact artifact | behaviour behavior
    | behavioural behavioral | calibre caliber | cancelled canceled | cancelling canceling
    | candour candor | catalogue catalog | catalysed catalyzed | centimetre centimeter | centre center
    | centred centered | clamour clamor | colour color | coloured colored | colourful colorful
    | counselling counseling | counsellor counselor | defence defense | dialogue dialog
    | diarrhoea diarrhea | endeavour endeavor | favour favor | favoured favored | favourable favorable
    | favourite favorite | fibre fiber | flavour flavor | foetus fetus | fuelled fueled | fuelling fueling
    | fulfil fulfill | fulfilment fulfillment | glamour glamor | grey gray | gynaecologist gynecologist
    | haemorrhage hemorrhage | harbour harbor | honour honor | honoured honored | honourable honorable
    | humour humor | initialled initialed | instalment installment | jewellery jewelry
    | kilometre kilometer | labelled labeled | labour labor | labourer laborer | leukaemia leukemia
    | levelled leveled | litre liter | manoeuvre maneuver | marvellous marvelous | millimetre millimeter
    | modelling modeling | mould mold | moustache mustache | neighbour neighbor
    | neighbourhood neighborhood | neighbouring neighboring | odour odor | oestrogen estrogen
    | offence offense | orthopaedic orthopedic | paediatric pediatric | paediatrician pediatrician
    | parlour parlor | plough plow | pretence pretense | pyjamas pajamas | rancour rancor
    | rivalled rivaled | rumour rumor | rumoured rumored | sabre saber | saviour savior | savoury savory
    | sceptic skeptic | sceptical skeptical | scepticism skepticism | signalled signaled
    | signalling signaling | sombre somber | spectre specter | splendour splendor | sulphur sulfur
    | theatre theater | totalled totaled | travelled traveled | traveller traveler | travelling traveling
    | tumour tumor | tyre tire | valour valor | vapour vapor | vigour vigor | wilful willful
    | woollen woolen | yoghurt yogurt | adviser advisor | tsar czar | doughnut donut
"""
_APART: Final = """
    block chain, child care, cyber attack, cyber crime, cyber security, data base, day care, fund raiser,
    health care, home page, law maker, micro chip, non profit, policy maker, rain forest, smart phone,
    super market, video game, war plane, web site, wild fire, work force, work place
"""
_OPEN: Final = {
    f"{pair.replace(' ', '')}{s}": tuple(f"{pair}{s}".split())
    for pair in " ".join(_APART.split()).split(", ")
    for s in ("", "s")
}
"""Compounds that are printed closed up and apart, and mean the same."""
_CLOSED: Final = frozenset(_OPEN)
_TWO_WORDS: Final = frozenset(
    "apprise apprised coop expose lame mate multiply pate prise prised resume rose".split()
)
"""Forms that look like another spelling and are another word: a prize is not prised open."""
_CASES: Final = frozenset({"bitcoin", "internet"})
_COVID: Final = re.compile(r"covid(?:[ -]?19)?")
_IZE = re.compile(r"(?<=[^\W\d_]{3}[iy])z(?=(?:e|ed|es|ing|er|ers|ation|ations|ational)$)")


Places = dict[str, list[Span]]
"""Where each spelling of a word stands."""


class Inconsistent(Options):
    """Options.

    Attributes:
        allow: Words, in either spelling, that may have two.
    """

    allow: tuple[str, ...] = ()


def _table() -> dict[str, str]:
    """Return American spellings with the British ones."""
    pairs = [pair.split() for pair in " ".join(_PAIRS.split()).split(" | ")]
    return {f"{american}{s}": f"{british}{s}" for british, american in pairs for s in ("", "s")}


_BRITISH: Final = _table()


def check(draft: Draft, options: Inconsistent) -> Iterator[Finding]:
    allowed = {form.lower() for form in options.allow}
    for forms in (*_spellings(draft), *_apart(draft), *_capitals(draft), *_covid(draft)):
        if allowed.isdisjoint(form.lower() for form in forms):
            yield from _minority(forms)


def _minority(forms: Places) -> Iterator[Finding]:
    """Yield the uses of all forms but the one that is used most; of equals the first is right."""
    if len(forms) < 2:  # noqa: PLR2004 (one spelling is none too many)
        return
    right = max(forms, key=lambda form: (len(forms[form]), -forms[form][0].start))
    times = len(forms[right])
    for form, uses in forms.items():
        if form != right:
            message = f"“{form}” ({len(uses)}) beside “{right}” ({times}): choose one spelling"
            for span in uses:
                yield Finding(
                    span,
                    message,
                    tuple(Related(other, f"“{right}”") for other in forms[right][:_SHOWN]),
                    Fix.replace(span, right),
                )


def _spellings(draft: Draft) -> Iterator[Places]:
    """Yield words in lower case that stand in the text in two spellings, with their places."""
    pairs = {}
    for form in draft.lower_words:
        other = _other(form)
        if other != form and other in draft.lower_words and other not in _TWO_WORDS:
            pairs[other] = pairs[form] = other
    found: dict[str, Places] = {}
    for word in draft.words if pairs else ():
        if word.text in pairs and _is_ours(draft, word.span):
            found.setdefault(pairs[word.text], {}).setdefault(word.text, []).append(word.span)
    yield from found.values()


def _other(word: str) -> str:
    """Return the spelling that a word has without a hyphen, a z, an accent or American letters."""
    if word in _BRITISH:
        return _BRITISH[word]
    if "z" in word and (other := _IZE.sub("s", word)) != word:
        return other
    if "-" in word:
        # What is signed again is not resigned.
        return word if word.startswith("re-") and word[3:4] != "e" else word.replace("-", "")
    if not word.isascii() and len(word) > _SHORT:
        return "".join(one for one in unicodedata.normalize("NFD", word) if not unicodedata.combining(one))
    return word


def _apart(draft: Draft) -> Iterator[Places]:
    """Yield compounds that stand in the text closed up and as two words."""
    for closed in draft.lower_words & _CLOSED:
        first, second = _OPEN[closed]
        if not {first, second} <= draft.lower_words:
            continue
        forms: Places = {}
        for word, after in pairwise((*draft.words, None)):
            if word and word.text == closed and _is_ours(draft, word.span):
                forms.setdefault(closed, []).append(word.span)
            elif (
                word and after and (word.text, after.text) == (first, second) and after.start == word.end + 1
            ):
                span = Span(word.start, after.end)
                if _is_ours(draft, span):
                    forms.setdefault(f"{first} {second}", []).append(span)
        yield forms


def _capitals(draft: Draft) -> Iterator[Places]:
    """Yield words that are written with a capital and without, where nothing asks for one."""
    for lower in draft.lower_words & _CASES:
        forms: Places = {}
        for word in draft.words:
            plain = word.text == lower or (word.lower == lower and _stands_alone(draft, word))
            if plain and _is_ours(draft, word.span):
                forms.setdefault(word.text, []).append(word.span)
        yield forms


def _covid(draft: Draft) -> Iterator[Places]:
    """Yield the spellings of the disease: those with its number, and those without."""
    if "covid" not in draft.folded:
        return
    groups: dict[bool, Places] = {}
    for found in _COVID.finditer(draft.folded):
        span = Span(*found.span())
        ends = draft.folded[span.start - 1 : span.start] + draft.folded[span.end : span.end + 1]
        if _is_ours(draft, span) and not any(one.isalnum() or one in "-_#@/" for one in ends):
            form = span.of(draft.text).replace("\n", " ").replace("‑", "-").replace("‐", "-")
            groups.setdefault("19" in form, {}).setdefault(form, []).append(span)
    yield from groups.values()


def _is_ours(draft: Draft, span: Span) -> bool:
    """Tell whether a place is in the article's own running text."""
    return draft.block(span.start).kind in _PROSE and not draft.in_quotation(span)


def _stands_alone(draft: Draft, word: Word) -> bool:
    """Tell whether a capitalised word neither opens a sentence nor is part of a longer name."""
    if draft.sentence(word.start).start == word.start:
        return False
    name = next((name for name in draft.names if name.start <= word.start < name.end), None)
    return name is not None and len(name.parts) == 1 and not name.title


RULE = Rule(
    summary="One word stands in two spellings in one article.",
    why="""
        “Organise” and “organize”, “health care” and “healthcare”, “Covid-19” and “COVID-19” are all
        right, and an article that has both looks as if two people had written it, or had pasted it
        together. The spelling that is used less is flagged, with the counts. Quotations keep their
        spelling, as do names and titles.
    """,
    level=Level.SUGGESTION,
    options=Inconsistent(),
    check=check,
    sources=(
        "Oxford Dictionaries, “British and American spelling”",
        "AP Stylebook and Guardian style guide, “hyphens” and “spelling”",
    ),
    examples=(
        Bad(
            "They organise concerts. To organise one takes weeks; to [[organize]] two takes days.",
            fixed="They organise concerts. To organise one takes weeks; to organise two takes days.",
        ),
        Bad(
            "The price of healthcare rose. Spending on [[health care]] fell, and healthcare workers left.",
            fixed="The price of healthcare rose. Spending on healthcare fell, and healthcare workers left.",
        ),
        Bad(
            "The ceasefire held. A [[cease-fire]] had been broken before, and the ceasefire of May too.",
            fixed="The ceasefire held. A ceasefire had been broken before, and the ceasefire of May too.",
        ),
        Bad(
            "Deaths from Covid-19 fell. Doctors said Covid-19 was rarer, but [[COVID 19]] wards stayed.",
            fixed="Deaths from Covid-19 fell. Doctors said Covid-19 was rarer, but Covid-19 wards stayed.",
        ),
        Bad(
            "He uses the internet. Users of the internet pay more for the [[Internet]] than for bread.",
            fixed="He uses the internet. Users of the internet pay more for the internet than for bread.",
        ),
        Good("The neighbour called it “a nice neighborhood, but for the neighbor”. The neighbour laughed."),
        Good("The Lincoln Center is in the centre of the city, and the Labor Day parade honours labour."),
        Good("The player re-signed. The coach resigned. They prised the prize from him."),
        Good("He organised it in Covid times. Covid-19 was rare."),
        Good(
            "They organise concerts. To organise one takes weeks; to organize two takes days.",
            options=(("allow", ("organise",)),),
        ),
    ),
)
