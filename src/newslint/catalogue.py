"""The catalogue: every rule there is, as one immutable value in the order of the ids.

A rule's id is its path: `rules/dates/weekday.py` and `rules/dates/weekday.yml` are both `dates/weekday`,
which is why only one of them may be there. Nothing is registered anywhere else.

What a run must know of each rule to tell which of them it needs is kept in the cache: its level, its phrases,
whether it is on. The rule itself is there when it is asked for: a module is imported then, and a YAML
file's rule is made of what the cache holds of it.
"""

from __future__ import annotations

import fnmatch
import marshal
import os
from functools import cached_property, partial
from importlib import import_module
from pathlib import Path
from typing import TYPE_CHECKING, Any

from newslint import cache, packs, rules, settings
from newslint.errors import SettingsError
from newslint.lint import Level, Rule
from newslint.record import Row
from newslint.text import nearest

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator, Sequence


class Card(Row):
    """What is known of a rule that need not be there; see `Rule`."""

    level: Level
    default: bool
    phrases: frozenset[str]
    marks: str


class NamedRule:
    """A rule with its id.

    Args:
        id_: `family/name`.
        rule: The rule itself, or what gets it.
        origin: The file that defines it.
        card: What is known of a rule that is not there yet.
        working: Gets the rule without its examples, if that is less work.
    """

    def __init__(
        self,
        id_: str,
        rule: Rule[Any] | Callable[[], Rule[Any]],
        origin: str,
        card: Card | None = None,
        working: Callable[[], Rule[Any]] | None = None,
    ) -> None:
        self.id = id_
        self.origin = origin
        self._source = rule
        self._working = working
        self.card = card or _card(self.rule)

    @cached_property
    def rule(self) -> Rule[Any]:
        """The rule itself."""
        return self._source if isinstance(self._source, Rule) else self._source()

    @cached_property
    def working(self) -> Rule[Any]:
        """The rule, perhaps without its examples: what a run needs of it."""
        return self._working() if self._working else self.rule

    @property
    def family(self) -> str:
        """The part of the id before the stroke."""
        return self.id.partition("/")[0]


class Catalogue:
    """All rules, sorted by id."""

    def __init__(self, rules: tuple[NamedRule, ...]) -> None:
        self.rules = rules

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
    return of(sources(houses))


class Source(Row):
    """A rule file as it is read.

    Attributes:
        id: The id of its rule.
        path: The file.
        data: Its bytes.
        proved: The tests have compiled its patterns.
    """

    id: str
    path: str
    data: bytes
    proved: bool


def sources(houses: Iterable[Path] = ()) -> tuple[Source, ...]:
    """Return the rule files of a house's packs.

    Raises:
        SettingsError: A file cannot be read.
    """
    return tuple(_read(id_, path) for house in houses for id_, path in packs.files(house))


def key(house: Iterable[Source]) -> str:
    """Return the name under which the catalogue of the shipped rules and of a house's files is kept."""
    parts = (part for one in house for part in (os.fsencode(one.path), one.data))
    return cache.key("catalogue", (settings.signs(), *parts))


def of(house: Sequence[Source]) -> Catalogue:
    """Return the catalogue of the shipped rules and of a house's files; see `load`."""
    name = key(house)
    rows = cache.load(name)
    if rows is None:
        shipped = [_read(id_, path, proved=True) for id_, path in packs.files(settings.shipped())]
        rows = _unique((*_python(), *map(_yaml, (*shipped, *house))))
        cache.store(name, tuple(map(tuple, rows)))
    return Catalogue(tuple(_named(_Kept(*row)) for row in rows))


class _Kept(Row):
    """A rule as the cache keeps it.

    Attributes:
        id: Its id.
        origin: The file that defines it.
        level: Its level, as a number.
        default: Whether it is on.
        phrases: Its phrases.
        marks: Its marks.
        module: Where the rule is to be had; empty for that of a YAML file.
        whole: The rule of a YAML file as plain data, marshalled.
        working: The same without its examples.
    """

    id: str
    origin: str
    level: int
    default: bool
    phrases: frozenset[str]
    marks: str
    module: str = ""
    whole: bytes = b""
    working: bytes = b""


def _named(row: _Kept) -> NamedRule:
    card = Card(Level(row.level), row.default, row.phrases, row.marks)
    if row.module:
        return NamedRule(row.id, partial(_of_module, row.module, row.id), row.origin, card)
    return NamedRule(row.id, partial(_of_data, row.whole), row.origin, card, partial(_of_data, row.working))


def _of_module(module: str, id_: str) -> Rule[Any]:
    return _imported(module)[id_.partition("/")[2]]


def _of_data(data: bytes) -> Rule[Any]:
    from newslint.packs import plain  # noqa: PLC0415 (not every run needs a rule of a YAML file)

    return plain.rule(marshal.loads(data))  # noqa: S302 (made by us, here or in an earlier run)


def _imported(module: str) -> dict[str, Rule[Any]]:
    """Return the rules of a module by their names."""
    loaded = import_module(module)
    many: dict[str, Rule[Any]] | None = getattr(loaded, "RULES", None)
    return many or {module.rpartition(".")[2].replace("_", "-"): loaded.RULE}


def _unique(rows: Iterable[_Kept]) -> list[_Kept]:
    """Return the rows in the order of their ids, no two of which may be the same."""
    found: dict[str, _Kept] = {}
    for row in rows:
        if row.id in found:
            raise SettingsError(
                f"the rule “{row.id}” is there already, in {found[row.id].origin}; rename this one",
                row.origin,
            )
        found[row.id] = row
    return [found[id_] for id_ in sorted(found)]


def _python() -> Iterator[_Kept]:
    folder = Path(rules.__path__[0])
    for family in sorted(os.scandir(folder), key=lambda entry: entry.name):
        if not family.is_dir() or family.name.startswith("_"):
            continue
        for file in sorted(os.scandir(family), key=lambda entry: entry.name):
            name, _, ending = file.name.partition(".")
            if ending != "py" or name.startswith("_"):
                continue
            module = f"{rules.__name__}.{family.name}.{name}"
            for one, rule in _imported(module).items():
                yield _row(f"{family.name}/{one}", file.path, rule, module)


def _yaml(file: Source) -> _Kept:
    from newslint.packs import plain  # noqa: PLC0415 (only where the cache does not know the files)

    try:
        source = file.data.decode("utf-8-sig")
    except UnicodeError as error:
        raise _unreadable(file.path, error) from None
    # The tests compile every shipped pattern; a house's are compiled here, to say what is wrong.
    rule = packs.load(source, file.path, proved=file.proved)
    forms = (marshal.dumps(plain.plain(one)) for one in (rule, rule.but(examples=())))
    return _row(file.id, file.path, rule, "", *forms)


def _row(id_: str, origin: str, rule: Rule[Any], module: str, *forms: bytes) -> _Kept:
    return _Kept(id_, origin, rule.level.value, rule.default, rule.phrases, rule.marks, module, *forms)


def _card(rule: Rule[Any]) -> Card:
    return Card(rule.level, rule.default, rule.phrases, rule.marks)


def _read(id_: str, path: Path, *, proved: bool = False) -> Source:
    try:
        return Source(id_, str(path), path.read_bytes(), proved)
    except OSError as error:
        raise _unreadable(str(path), error) from None


def _unreadable(path: str, error: Exception) -> SettingsError:
    return SettingsError(f"cannot be read: {error}", path)
