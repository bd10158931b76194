"""The catalogue: every rule there is, as one immutable value in the order of the ids.

A rule's id is its path: `rules/dates/weekday.py` and `rules/dates/weekday.yml` are both `dates/weekday`,
which is why only one of them may be there. Nothing is registered anywhere else.
"""

from __future__ import annotations

import fnmatch
import os
from dataclasses import dataclass
from functools import cached_property
from importlib import import_module
from pathlib import Path
from typing import TYPE_CHECKING, Any

from newslint import packs, rules
from newslint.errors import SettingsError
from newslint.text import nearest

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from newslint.lint import Rule


@dataclass(frozen=True, slots=True)
class NamedRule:
    """A rule with its id.

    Attributes:
        id: `family/name`.
        rule: The rule itself.
        origin: The file that defines it.
    """

    id: str
    rule: Rule[Any]
    origin: str

    @property
    def family(self) -> str:
        """The part of the id before the stroke."""
        return self.id.partition("/")[0]


@dataclass(frozen=True)
class Catalogue:
    """All rules, sorted by id."""

    rules: tuple[NamedRule, ...]

    @cached_property
    def by_id(self) -> dict[str, NamedRule]:
        """The rules by their ids."""
        return {named.id: named for named in self.rules}

    @cached_property
    def families(self) -> tuple[str, ...]:
        """The families, sorted."""
        return tuple(sorted({named.family for named in self.rules}))

    def matching(self, selector: str) -> tuple[str, ...]:
        """Return the ids that a selector names: an id, a family or a glob; none if nobody knows it."""
        if selector in self.by_id:
            return (selector,)
        if selector in self.families:
            return tuple(named.id for named in self.rules if named.family == selector)
        return tuple(named.id for named in self.rules if fnmatch.fnmatchcase(named.id, selector))

    def unknown(self, selector: str) -> str:
        """Return the message for a selector that names nothing, with the nearest that would."""
        return f"unknown rule “{selector}”{nearest(selector, [*self.by_id, *self.families])}"


def load(houses: Iterable[Path] = ()) -> Catalogue:
    """Return the shipped rules and those of a house's packs.

    Args:
        houses: Folders of YAML rules, laid out as `<family>/<name>.yml`.

    Raises:
        SettingsError: A rule file is wrong, or two rules have one id.
    """
    found: dict[str, NamedRule] = {}
    for named in (*_python(), *_yaml(packs.shipped()), *(one for house in houses for one in _yaml(house))):
        if named.id in found:
            raise SettingsError(
                f"the rule “{named.id}” is there already, in {found[named.id].origin}; rename this one",
                named.origin,
            )
        found[named.id] = named
    return Catalogue(tuple(found[id_] for id_ in sorted(found)))


def _python() -> Iterator[NamedRule]:
    folder = Path(rules.__path__[0])
    for family in sorted(os.scandir(folder), key=lambda entry: entry.name):
        if not family.is_dir() or family.name.startswith("_"):
            continue
        for module in sorted(os.scandir(family), key=lambda entry: entry.name):
            name, _, ending = module.name.partition(".")
            if ending != "py" or name.startswith("_"):
                continue
            loaded = import_module(f"{rules.__name__}.{family.name}.{name}")
            many = getattr(loaded, "RULES", None) or {name.replace("_", "-"): loaded.RULE}
            for one, rule in many.items():
                yield NamedRule(f"{family.name}/{one}", rule, module.path)


def _yaml(folder: Path) -> Iterator[NamedRule]:
    for id_, path in packs.files(folder):
        try:
            source = path.read_text(encoding="utf-8-sig")
        except (OSError, UnicodeError) as error:
            raise SettingsError(f"cannot be read: {error}", str(path)) from None
        # The tests compile every shipped pattern; a house's are compiled here, to say what is wrong.
        rule = packs.load(source, str(path), proved=folder == packs.shipped())
        yield NamedRule(id_, rule, str(path))
