"""Which rules run on a file, at which level and with which options."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from newslint.errors import UsageError
from newslint.lint import Level, Options
from newslint.record import Row
from newslint.text import nearest

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence

    from newslint.catalogue import Catalogue, NamedRule
    from newslint.lint import Rule
    from newslint.safe_yaml import Field
    from newslint.settings import RuleWish

LEVELS = {level.label: level for level in Level}


class Active(Row):
    """A rule that runs.

    Attributes:
        named: The rule.
        level: The level it runs at.
        wished: The options it runs with, where they are not its own.
    """

    named: NamedRule
    level: Level
    wished: Options | None = None

    @property
    def id(self) -> str:
        """The rule's id."""
        return self.named.id

    @property
    def rule(self) -> Rule[Any]:
        """The rule, perhaps without its examples; it may be imported for this."""
        return self.named.working

    @property
    def options(self) -> Options:
        """The options it runs with."""
        return self.rule.options if self.wished is None else self.wished


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
        named.id: named.card.level if named.card.default else None for named in catalogue.rules
    }
    options: dict[str, Options] = {}
    for wish in wishes:
        ids = catalogue.matching(wish.selector)
        if not ids:
            raise wish.origin.error(catalogue.unknown(wish.selector))
        for id_ in ids:
            named = catalogue.by_id[id_]
            if wish.level is not None:
                level[id_] = {**LEVELS, "off": None, "on": named.card.level}[wish.level]
            if wish.options:
                options[id_] = _typed(options.get(id_) or named.rule.options, wish.options)
    if select:
        selected = _named(catalogue, select)
        level = {id_: (level[id_] or catalogue.by_id[id_].card.level) for id_ in selected}
    ignored = set(_named(catalogue, ignore))
    return tuple(
        Active(named, chosen, options.get(named.id))
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
    return options.but(**values)


def _typed(options: Options, given: Iterable[tuple[str, Field]]) -> Options:
    known = {name.replace("_", "-"): name for name in options.fields}
    values: dict[str, object] = {}
    for key, field in given:
        if key not in known:
            has = f"; it has {', '.join(known)}" if known else "; it has none"
            raise field.error(f"the rule has no option “{key}”{nearest(key, known) or has}")
        name, choices = known[key], options.choices.get(known[key])
        values[name] = field.choice(choices) if choices else _as_type_of(getattr(options, name), field)
    return options.but(**values) if values else options


def _as_type_of(default: object, field: Field) -> object:
    if isinstance(default, tuple):
        return field.texts()
    if isinstance(default, bool):
        return field.flag()
    if isinstance(default, int | float):
        return field.number(whole=isinstance(default, int))
    return field.text()
