"""Which rules run on a file, at which level and with which options."""

from __future__ import annotations

import dataclasses
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from newslint.errors import UsageError
from newslint.lint import Level, Options
from newslint.text import nearest

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence

    from newslint.catalogue import Catalogue
    from newslint.lint import Rule
    from newslint.safe_yaml import Field
    from newslint.settings import RuleWish

LEVELS = {level.label: level for level in Level}


@dataclass(frozen=True, slots=True)
class Active:
    """A rule that runs, with the level and the options it runs at."""

    id: str
    rule: Rule[Any]
    level: Level
    options: Options


def choose(
    catalogue: Catalogue,
    wishes: Iterable[RuleWish] = (),
    select: Sequence[str] = (),
    ignore: Sequence[str] = (),
) -> tuple[Active, ...]:
    """Return the rules that run, in the order of their ids.

    Later wishes win over earlier ones. What the command line selects runs alone, even if it is off
    otherwise; what it ignores does not run at all.

    Raises:
        SettingsError: A wish names no rule, or an option that a rule does not have.
        UsageError: The command line names no rule.
    """
    level: dict[str, Level | None] = {
        named.id: named.rule.level if named.rule.default else None for named in catalogue.rules
    }
    options: dict[str, Options] = {}
    for wish in wishes:
        ids = catalogue.matching(wish.selector)
        if not ids:
            raise wish.origin.error(catalogue.unknown(wish.selector))
        for id_ in ids:
            rule = catalogue.by_id[id_].rule
            if wish.level is not None:
                level[id_] = {**LEVELS, "off": None, "on": rule.level}[wish.level]
            options[id_] = _typed(options.get(id_, rule.options), wish.options)
    if select:
        selected = _named(catalogue, select)
        level = {id_: (level[id_] or catalogue.by_id[id_].rule.level) for id_ in selected}
    ignored = set(_named(catalogue, ignore))
    return tuple(
        Active(named.id, named.rule, chosen, options.get(named.id, named.rule.options))
        for named in catalogue.rules
        if named.id not in ignored and (chosen := level.get(named.id)) is not None
    )


def _named(catalogue: Catalogue, selectors: Iterable[str]) -> list[str]:
    found: list[str] = []
    for selector in selectors:
        ids = catalogue.matching(selector)
        if not ids:
            raise UsageError(catalogue.unknown(selector))
        found += ids
    return found


def with_options(options: Options, given: Mapping[str, object]) -> Options:
    """Return the options with the values given by the names of a settings file."""
    values = {name.replace("-", "_"): value for name, value in given.items()}
    return dataclasses.replace(options, **values)


def _typed(options: Options, given: Iterable[tuple[str, Field]]) -> Options:
    known = {one.name.replace("_", "-"): one.name for one in dataclasses.fields(options)}
    values: dict[str, object] = {}
    for key, field in given:
        if key not in known:
            has = f"; it has {', '.join(known)}" if known else "; it has none"
            raise field.error(f"the rule has no option “{key}”{nearest(key, known) or has}")
        values[known[key]] = _as_type_of(getattr(options, known[key]), field)
    return dataclasses.replace(options, **values) if values else options


def _as_type_of(default: object, field: Field) -> object:
    if isinstance(default, tuple):
        return field.texts()
    if isinstance(default, bool):
        return field.flag()
    if isinstance(default, int | float):
        return field.number(whole=isinstance(default, int))
    return field.text()
