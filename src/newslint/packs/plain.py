"""Rules of YAML files as plain data, which a cache can keep, and back.

Numbers, texts, tuples, sets and mappings stand for themselves. An instance of one of the classes that rules
are made of is a list: the module and the name of its class, then what the class makes such an instance of.
Of no other module's classes can anything be made.
"""

from __future__ import annotations

import enum
from datetime import date
from importlib import import_module
from types import MethodType
from typing import TYPE_CHECKING, Any, Final

from newslint.record import Record

if TYPE_CHECKING:
    from newslint.lint import Rule
    from newslint.packs.phrases import Exceptions

_ROOMS: Final = ("newslint.lint.", "newslint.packs.")


def plain(rule: Rule[Exceptions]) -> Any:  # noqa: ANN401 (what marshal takes)
    """Return the rule of a YAML file as plain data."""
    return _plain(rule)


def rule(data: Any) -> Rule[Exceptions]:  # noqa: ANN401 (what marshal gives)
    """Return the rule that gave this plain data."""
    made: Rule[Exceptions] = _value(data)
    return made


def _plain(value: Any) -> Any:  # noqa: ANN401 (whatever a rule holds)
    if isinstance(value, dict):
        return {key: _plain(item) for key, item in value.items()}
    if isinstance(value, tuple) and not hasattr(value, "_fields"):
        return tuple(map(_plain, value))
    if value is None or isinstance(value, str | bool | float | frozenset) or type(value) is int:
        return value
    if isinstance(value, MethodType):
        return [*_class(MethodType), value.__name__, _plain(value.__self__)]
    if isinstance(value, Record):
        return [*_class(type(value)), {name: _plain(getattr(value, name)) for name in value.fields}]
    return [*_class(type(value)), *map(_plain, _parts(value))]


def _parts(value: Any) -> tuple[Any, ...]:  # noqa: ANN401 (an instance of a class without named fields)
    if isinstance(value, enum.Enum):
        return (value.value,)
    if isinstance(value, date):
        return (value.year, value.month, value.day)
    return tuple(value)


def _class(kind: type) -> tuple[str, str]:
    return kind.__module__, kind.__qualname__


def _value(data: Any) -> Any:  # noqa: ANN401 (whatever a rule holds)
    if isinstance(data, dict):
        return {key: _value(item) for key, item in data.items()}
    if isinstance(data, tuple):
        return tuple(map(_value, data))
    if not isinstance(data, list):
        return data
    module, name, *parts = data
    if (module, name) == _class(date):
        return date(*parts)
    if (module, name) == _class(MethodType):
        return getattr(_value(parts[1]), parts[0])
    if not module.startswith(_ROOMS):
        raise ValueError(f"no rule is made of {module}.{name}")
    made: type = getattr(import_module(module), name)
    return made(**_value(parts[0])) if issubclass(made, Record) else made(*map(_value, parts))
