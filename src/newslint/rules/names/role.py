"""names/role: an office that its bearer never held."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from newslint.lint import Bad, Finding, Good, Level, Options, Rule, Span

if TYPE_CHECKING:
    from collections.abc import Iterator

    from newslint.language import Name
    from newslint.lint import Draft

_ENVOYS: Final = frozenset(
    {"aide", "ambassador", "emissary", "envoy", "interpreter", "spokesman", "spokeswoman"}
)
_HEADS: Final = frozenset({"chancellor", "emir", "king", "president", "queen"})
_FORMER: Final = frozenset({"ex", "former", "late", "onetime", "then"})
_BEFORE: Final = 3  # words before a name that its office is looked for in


def check(draft: Draft, options: Options) -> Iterator[Finding]:  # noqa: ARG001 (it has none)
    roles = draft.stylebook.roles_of_leaders
    for whole in roles.keys() & draft.mentions.keys():
        held = roles[whole]
        for name in draft.mentions[whole]:
            start = _office(draft, name, held)
            if start is not None:
                yield Finding(Span(start, name.end), f"{whole} is or was {held[0]}")


def _office(draft: Draft, name: Name, held: tuple[str, ...]) -> int | None:
    """Return where an office before the name begins that the person cannot have, or None."""
    words = draft.words[max(0, name.first - _BEFORE) : name.first]
    if len(words) < 2 or draft.text[words[-1].end : name.start] not in {" ", ", "}:  # noqa: PLR2004 (a country, an office)
        return None
    country, office = words[-2], words[-1]
    place = draft.stylebook.country_of(country.text)
    if not place or draft.text[country.end : office.start] != " ":
        return None
    if len(words) == _BEFORE and (words[0].lower in _FORMER or words[0].lower.startswith("ex-")):
        return None
    countries = {draft.stylebook.country_of(role.rpartition(" of ")[2].removeprefix("the ")) for role in held}
    countries.discard("")
    if office.lower in _ENVOYS:
        # An envoy to another country is possible, one of the country that the person leads is not.
        return country.start if place in countries and draft.text[office.end : name.start] == ", " else None
    same_office = any(role.startswith(office.lower) for role in held)
    # South Sudan has a president of its own, and West Germany had Germany's chancellor.
    whole = draft.stylebook.country_of(Span(words[0].start, country.end).of(draft.text))
    if office.lower in _HEADS and same_office and countries and countries.isdisjoint({place, whole}):
        return country.start
    return None


RULE = Rule(
    summary="Somebody well known is given another's office.",
    why="""
        `the Russian envoy, Vladimir Putin` and `Ukrainian President Xi Jinping` are what a lost line
        or a machine translation leaves. The stylebook says what those who lead or led a state are or
        were: an envoy of the country they lead they cannot be, nor the president of another.
    """,
    level=Level.WARNING,
    check=check,
    examples=(
        Bad("He met his [[Russian envoy, Vladimir Putin]], by video link."),
        Bad("In Rome, [[Ukrainian President Xi Jinping]] spoke first."),
        Good("He met the Russian president, Vladimir Putin, by video link."),
        Good("Vladimir Putin received the Chinese envoy, Li Hui, in Moscow."),
        Good("The West German chancellor Helmut Kohl spoke first."),
        Good("South Sudanese president Salva Kiir spoke first."),
        Good("The French president, Emmanuel Macron, and the Russian envoy met."),
    ),
)
