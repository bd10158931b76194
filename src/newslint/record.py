"""Records and rows: immutable values with named fields, which cost a start next to nothing.

A dataclass writes the code of its methods and compiles it when it is imported, which takes 0.4 ms; a named
tuple takes 0.1 ms. A run on one draft met thirty of the first and a hundred of the second, a fifth of its
time. The methods of records and rows are here, once, and take a little longer when one is made. So what is
made by the thousand is a `NamedTuple`, what is taken apart or sorted a `Row`, and everything else a `Record`.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar, Self, dataclass_transform

try:
    from _collections import _tuplegetter as _getter  # type: ignore[import-not-found]  # as named tuples do
except ImportError:  # pragma: no cover (another Python)
    from operator import itemgetter

    def _getter(number: int, doc: str | None) -> property:
        return property(itemgetter(number), doc=doc)


if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence
    from typing import NamedTuple as Row

__all__ = ["Record", "Row"]


def _whole(
    kind: type,
    fields: Sequence[str],
    defaults: Mapping[str, Any],
    values: Sequence[Any],
    named: Mapping[str, Any],
) -> list[Any]:
    """Return the values of all fields: those given in order, those given by name, and the defaults."""
    whole = {**defaults, **dict(zip(fields, values, strict=False)), **named}
    if len(values) > len(fields) or whole.keys() != set(fields):
        odd = ", ".join(sorted(whole.keys() ^ set(fields)))
        raise TypeError(f"{kind.__name__} takes {', '.join(fields)}" + (f"; see {odd}" if odd else ""))
    return [whole[name] for name in fields]


def _shown(value: Record | Row) -> str:
    fields = ", ".join(f"{name}={field!r}" for name, field in value._asdict().items())
    return f"{type(value).__name__}({fields})"


@dataclass_transform(frozen_default=True)
class Record:
    """The base of all records.

    A class that derives from it names its fields with their types, and gives defaults to those that may be
    left out. Fields are given by name or in their order; those of a base come first.
    """

    fields: ClassVar[tuple[str, ...]] = ()
    """The names of the fields."""

    _defaults: ClassVar[dict[str, Any]] = {}

    def __init_subclass__(cls) -> None:
        own = [name for name, kind in cls.__annotations__.items() if "ClassVar" not in str(kind)]
        cls.fields = tuple(dict.fromkeys((*cls.fields, *own)))
        given = {name: value for name, value in vars(cls).items() if name in own}
        cls._defaults = {**cls._defaults, **given}
        for name in given:
            delattr(cls, name)  # every record holds all its fields itself

    def __init__(self, *values: Any, **named: Any) -> None:  # noqa: ANN401 (the types of the fields)
        whole = _whole(type(self), self.fields, self._defaults, values, named)
        vars(self).update(zip(self.fields, whole, strict=True))

    def but(self, **named: Any) -> Self:  # noqa: ANN401 (see above)
        """Return a record that is the same but for these fields."""
        return type(self)(**self._asdict() | named)

    def __setattr__(self, name: str, value: object) -> None:
        raise AttributeError(f"a {type(self).__name__} does not change")

    def __delattr__(self, name: str) -> None:
        raise AttributeError(f"a {type(self).__name__} does not change")

    def __eq__(self, other: object) -> bool:
        return isinstance(other, Record) and type(self) is type(other) and self._values() == other._values()

    def __hash__(self) -> int:
        return hash(self._values())

    def __repr__(self) -> str:
        return _shown(self)

    def _asdict(self) -> dict[str, Any]:
        return {name: getattr(self, name) for name in self.fields}

    def _values(self) -> tuple[Any, ...]:
        return tuple(getattr(self, name) for name in self.fields)


if not TYPE_CHECKING:  # to whom it is what it stands in for

    class Row(tuple):
        """A named tuple, declared and used as one."""

        __slots__ = ()
        _fields: tuple[str, ...] = ()
        _field_defaults: ClassVar[dict[str, Any]] = {}

        def __init_subclass__(cls) -> None:
            cls._fields = tuple(cls.__annotations__)
            cls._field_defaults = {name: vars(cls)[name] for name in cls._fields if name in vars(cls)}
            for number, name in enumerate(cls._fields):
                setattr(cls, name, _getter(number, None))

        def __new__(cls, *values: Any, **named: Any) -> Self:  # noqa: ANN401 (see above)
            """Return a row of these values, in the order of the fields or by their names."""
            if named or len(values) != len(cls._fields):
                values = _whole(cls, cls._fields, cls._field_defaults, values, named)
            return tuple.__new__(cls, values)

        def __getnewargs__(self) -> tuple[Any, ...]:
            return tuple(self)

        def __repr__(self) -> str:
            return _shown(self)

        def _asdict(self) -> dict[str, Any]:
            return dict(zip(self._fields, self, strict=True))

        def _replace(self, **named: Any) -> Self:  # noqa: ANN401 (see above)
            return type(self)(**self._asdict() | named)
