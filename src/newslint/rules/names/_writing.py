"""Names whose letters agree and whose writing does not: Mcconnell beside McConnell, Pele beside Pelé."""

from __future__ import annotations

from collections import Counter
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
    groups: dict[str, list[Name]] = {}
    for name in draft.names:
        key = letters("".join(name.parts))
        if len(key) >= _SHORTEST:
            groups.setdefault(key, []).append(name)
    for key, names in groups.items():
        forms = Counter(_form(name) for name in names)
        if len(forms) == 1 or key in draft.lower_words:
            continue
        if any(
            is_given(name.parts[0]) or _is_korean(_form(name)) or _form(name) in families for name in names
        ):
            yield from _strays([name for name in names if _can_be_judged(draft, name)])


def _is_somebody(name: Name, families: set[str]) -> bool:
    form = _form(name)
    return is_given(name.parts[0]) or form in families or _is_korean(form)


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
