"""Records and rows: immutable values with named fields, which cost a start next to nothing.

A dataclass writes the code of its methods and compiles it when it is imported, which takes 0.4 ms; a named
tuple takes 0.1 ms. A run on one draft met thirty of the first and a hundred of the second, a fifth of its
time. The methods of records and rows are here, once, and take a little longer when one is made; what is made
by the thousand is a `NamedTuple`. A row is a tuple, and can be taken apart and sorted. A record can derive
from another, work out properties once, and leave fields out of what counts.
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
    twice = not named.keys().isdisjoint(fields[: len(values)])
    if twice or len(values) > len(fields) or whole.keys() != set(fields):
        raise TypeError(f"{kind.__name__} takes {', '.join(fields)}, each once")
    return [whole[name] for name in fields]


def _shown(value: object, fields: Mapping[str, Any]) -> str:
    return f"{type(value).__name__}({', '.join(f'{name}={field!r}' for name, field in fields.items())})"


@dataclass_transform(frozen_default=True)
class Record:
    """The base of all records.

    A class that derives from it names its fields with their types, and gives defaults to those that may be
    left out. Fields are given by name or, unless the class says `kw_only=True`, in their order; those of a
    base come first.
    """

    fields: ClassVar[tuple[str, ...]] = ()
    """The names of the fields."""

    aside: ClassVar[frozenset[str]] = frozenset()
    """Those of them that do not count when records are compared, and are not shown."""

    _defaults: ClassVar[dict[str, Any]] = {}
    _by_name: ClassVar[bool] = False

    def __init_subclass__(cls, *, kw_only: bool = False) -> None:
        own = [name for name, kind in cls.__annotations__.items() if "ClassVar" not in str(kind)]
        cls.fields = tuple(dict.fromkeys((*cls.fields, *own)))
        given = {name: value for name, value in vars(cls).items() if name in own}
        cls._defaults = {**cls._defaults, **given}
        cls._by_name = kw_only
        for name in given:
            delattr(cls, name)  # every record holds all its fields itself

    def __init__(self, *values: Any, **named: Any) -> None:  # noqa: ANN401 (the types of the fields)
        if values and self._by_name:
            raise TypeError(f"{type(self).__name__} takes its fields by name")
        whole = _whole(type(self), self.fields, self._defaults, values, named)
        vars(self).update(zip(self.fields, whole, strict=True))

    def but(self, **named: Any) -> Self:  # noqa: ANN401 (see above)
        """Return a record that is the same but for these fields."""
        return type(self)(**{name: getattr(self, name) for name in self.fields} | named)

    def __setattr__(self, name: str, value: object) -> None:
        raise AttributeError(f"a {type(self).__name__} does not change")

    def __delattr__(self, name: str) -> None:
        raise AttributeError(f"a {type(self).__name__} does not change")

    def __eq__(self, other: object) -> bool:
        return self._shared() == other._shared() if isinstance(other, type(self)) else NotImplemented

    def __hash__(self) -> int:
        return hash(tuple(self._shared().values()))

    def __repr__(self) -> str:
        return _shown(self, self._shared())

    def _shared(self) -> dict[str, Any]:
        """Return the fields that count when records are compared."""
        return {name: getattr(self, name) for name in self.fields if name not in self.aside}


if not TYPE_CHECKING:  # to whom it is what it stands in for

    class _Slotless(type):
        """Makes rows that have room for nothing but their fields, and so cannot change."""

        def __new__(cls, name: str, bases: tuple[type, ...], body: dict[str, Any]) -> Self:
            return super().__new__(cls, name, bases, {**body, "__slots__": ()})

    class Row(tuple, metaclass=_Slotless):  # noqa: SLOT001 (it has: see there)
        """A named tuple, declared and used as one."""

        _fields: tuple[str, ...] = ()
        _field_defaults: ClassVar[dict[str, Any]] = {}

        def __init_subclass__(cls) -> None:
            cls._fields = cls.__match_args__ = tuple(cls.__annotations__)
            cls._field_defaults = {name: vars(cls)[name] for name in cls._fields if name in vars(cls)}
            for number, name in enumerate(cls._fields):
                setattr(cls, name, _getter(number, None))

        def __new__(cls, *values: Any, **named: Any) -> Self:  # noqa: ANN401 (see above)
            """Return a row of these values, in the order of the fields or by their names."""
            if named or len(values) != len(cls._fields):
                values = _whole(cls, cls._fields, cls._field_defaults, values, named)
            return tuple.__new__(cls, values)

        @classmethod
        def _make(cls, values: Sequence[Any]) -> Self:
            return cls(*values)

        def __getnewargs__(self) -> tuple[Any, ...]:
            return tuple(self)

        def __repr__(self) -> str:
            return _shown(self, self._asdict())

        def _asdict(self) -> dict[str, Any]:
            return dict(zip(self._fields, self, strict=True))

        def _replace(self, **named: Any) -> Self:  # noqa: ANN401 (see above)
            return type(self)(**self._asdict() | named)
