"""acronyms/style: NATO or Nato, U.S. or US, as the house has it."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, ClassVar, Final

from newslint.language import is_ordinary, singular
from newslint.lint import Bad, Edit, Finding, Fix, Good, Kind, Level, Options, Rule, Span

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from newslint.language import Word
    from newslint.lint import Draft

STYLES: Final = {"ap": "AP", "guardian": "Guardian", "bbc": "BBC"}

_POINTED: Final = frozenset({"UK", "UN", "US"})  # with points in the text of an AP story, not over it
_CAPITAL: Final = re.compile(r"[A-Z][a-z]{3,}")
_CAPITALS: Final = re.compile(r"[A-Z]{2,}")
_LONGEST_IN_CAPITALS: Final = 6  # letters, of an acronym in an AP story
# Names and words of their own when only their first letter is large; brands that choose for themselves.
_OTHERWISE: Final = frozenset(
    """
    abba adnoc aids ansa arco asos cites comac ikea imax maga mori nice peta salt sapa seat stem swat swift
    """.split()
)


class Style(Options):
    """The house's choice.

    Attributes:
        style: ap (NATO, U.S.), guardian or bbc (Nato, US); without one, either is right.
    """

    style: str = ""

    choices: ClassVar = {"style": tuple(STYLES)}


def check(draft: Draft, options: Style) -> Iterator[Finding]:
    if not options.style:
        return
    spellings = draft.stylebook.spellings
    for word in draft.words:
        form = singular(word.text)
        forms = spellings.get(form)
        if forms:
            title = draft.block(word.start).kind in (Kind.TITLE, Kind.HEADING)
            right = _ap(form, forms, title=title) if options.style == "ap" else _initial(forms)
            if right and right != form:
                message = f"“{form}” is “{right}” in {STYLES[options.style]} style"
                yield Finding(Span(word.start, word.start + len(form)), message, fix=_fix(draft, word, right))


def _ap(form: str, forms: Sequence[str], *, title: bool) -> str:
    """Return an acronym as the AP writes it: in capitals, a few of two letters with points."""
    capitals = next(filter(_CAPITALS.fullmatch, forms), "")
    if capitals in _POINTED:
        return capitals if title else ".".join(capitals) + "."
    if len(capitals) > _LONGEST_IN_CAPITALS or form.lower() in _OTHERWISE or not _CAPITAL.fullmatch(form):
        return ""
    return capitals


def _initial(forms: Sequence[str]) -> str:
    """Return an acronym as British papers write it: without points, and as a name if it is said as a word."""
    capitals = next(filter(_CAPITALS.fullmatch, forms), "")
    name = next(filter(_CAPITAL.fullmatch, forms), "")
    return name if name and capitals and not is_ordinary(name.lower()) else capitals


def _fix(draft: Draft, word: Word, right: str) -> Fix:
    """Return the fix that writes the right form; one point does for “U.S.” and its sentence."""
    form = singular(word.text)
    span = Span(word.start, word.start + len(form))
    ends = draft.sentence(word.start).end
    if form.endswith(".") and span.end == ends:
        span = Span(span.start, span.end - 1)
    elif right.endswith(".") and ends == span.end + 1 and draft.text.startswith(".", span.end):
        return Fix(f"Write “{right}”", (Edit(span, right.removesuffix(".")),))
    return Fix(f"Write “{right}”", (Edit(span, right),))


RULE = Rule(
    summary="An acronym is not written as the house writes it.",
    why="""
        American papers set NATO and write U.S. with points; British ones set Nato, for it is said as a
        word, and leave points out. Either is right, but not both on one page. Without a `style`, the rule
        is silent; the stylebook has the spellings, and a house adds its own there.
    """,
    level=Level.SUGGESTION,
    options=Style(),
    check=check,
    sources=(
        "AP Stylebook, “abbreviations and acronyms”",
        "Guardian style guide, “abbreviations and acronyms”",
        "BBC News style guide, “Abbreviations, acronyms and initials”",
    ),
    examples=(
        Bad(
            "[[Nato]] met in Brussels. The [[US]] agreed, and so did the [[UN]]. Who asked the [[UK]]?",
            fixed="NATO met in Brussels. The U.S. agreed, and so did the U.N. Who asked the U.K.?",
            options=(("style", "ap"),),
        ),
        Bad(
            "[[NATO]] met in Brussels. The [[U.S.]] agreed, and so did the [[U.N.]]’s envoy.",
            fixed="Nato met in Brussels. The US agreed, and so did the UN’s envoy.",
            options=(("style", "guardian"),),
        ),
        Bad(
            "The virus causes [[AIDS]]. [[NASA]] had no comment from the [[U.S.]] Nor had [[UNICEF]].",
            fixed="The virus causes Aids. Nasa had no comment from the US. Nor had Unicef.",
            options=(("style", "bbc"),),
        ),
        Good("NATO met in Brussels, and Nato agreed. The U.S. is in the US."),
        Good("NATO met in Brussels. A Nice hotel in Nice, Taylor Swift said.", options=(("style", "ap"),)),
        Good("# US and UN agree\n\nThe U.S. and the U.N. agreed.", options=(("style", "ap"),)),
        Good("Nato and the BBC agreed. The US did not.", options=(("style", "bbc"),)),
    ),
)
