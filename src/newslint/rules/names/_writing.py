"""Names whose letters agree and whose writing does not: Mcconnell beside McConnell, Pele beside Pelé."""

from __future__ import annotations

from collections import Counter
from operator import attrgetter
from typing import TYPE_CHECKING, Final

from newslint.language import family_comes_first, is_given, letters
from newslint.rules.names._stray import Stray

if TYPE_CHECKING:
    from collections.abc import Iterator

    from newslint.language import Name
    from newslint.lint import Draft

_SHORTEST: Final = 5  # letters
_SYLLABLES: Final = 2  # of a Chinese or Korean given name
_MARKS: Final = str.maketrans("", "", "-'’.")


def writings(draft: Draft) -> Iterator[Stray]:
    """Find people whose names are written otherwise than in most mentions: case, accents, hyphens."""
    families = {person.family for person in draft.people if person.evidence}
    groups: dict[str, list[str]] = {}
    for whole in draft.mentions:
        groups.setdefault(letters(whole.replace(" ", "")), []).append(whole)
    for key, writings in groups.items():
        if len(writings) == 1 or len(key) < _SHORTEST or key in draft.lower_words:
            continue
        places = (name for whole in writings for name in draft.mentions[whole])
        names = sorted(places, key=attrgetter("start"))
        if len({_form(name) for name in names}) == 1:
            continue
        if any(
            is_given(name.parts[0]) or _is_korean(_form(name)) or _form(name) in families for name in names
        ):
            yield from _strays([name for name in names if _can_be_judged(draft, name)])


def _form(name: Name) -> str:
    return " ".join(name.parts).replace("’", "'")


def _can_be_judged(draft: Draft, name: Name) -> bool:
    """Leave out capitals, handles, tags and addresses, and what only a sentence's opening capitalised."""
    around = draft.text[max(0, name.start - 1) : name.start], draft.text[name.end : name.end + 2]
    return (
        all(part.translate(_MARKS).isalpha() for part in name.parts)
        and not any(part.isupper() and len(part) > 1 for part in name.parts)
        and not name.opens
        and around[0] not in {"#", "@", "/", "."}
        and not (around[1][:1] == "." and around[1][1:].isalnum())
    )


def _strays(names: list[Name]) -> Iterator[Stray]:
    forms = Counter(_form(name) for name in names)
    (common, count), *rest = forms.most_common() or [("", 0)]
    others = [name.span for name in names if _form(name) == common]
    for form, times in rest:
        if times < count and _is_a_slip(form, common):
            for name in names:
                if _form(name) == form:
                    yield Stray(name.span, form, common, common, others)


def _is_a_slip(one: str, other: str) -> bool:
    """Tell whether two writings cannot both be meant.

    Without its spaces a name is an account's or a site's, and with hyphens it may stand before a noun:
    Cyber-Monday sales. Only a person's name has its hyphens everywhere or nowhere.
    """
    if one.replace(" ", "") == other.replace(" ", ""):
        return False
    return one.count("-") == other.count("-") or is_given(one.split(maxsplit=1)[0]) or _is_korean(one)


def _is_korean(name: str) -> bool:
    return name.replace("-", " ").count(" ") == _SYLLABLES and family_comes_first(name.split(maxsplit=1)[0])
