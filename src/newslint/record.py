"""Records: immutable values with named fields.

They are declared as dataclasses are, and used like frozen ones. A dataclass writes the code of its methods
and compiles it when it is imported, which takes 0.4 ms; a run on one draft met thirty of them, a tenth of
its time. The methods of records are here, once, and take a microsecond more when one is made: what is made by
the thousand is a named tuple.
"""

from __future__ import annotations

from typing import Any, ClassVar, Self, dataclass_transform


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
        own = [name for name, kind in vars(cls).get("__annotations__", {}).items() if "ClassVar" not in kind]
        cls.fields = tuple(dict.fromkeys((*cls.fields, *own)))
        given = {name: value for name, value in vars(cls).items() if name in own}
        cls._defaults = {**cls._defaults, **given}
        for name in given:
            delattr(cls, name)  # every record holds all its fields itself

    def __init__(self, *values: Any, **named: Any) -> None:  # noqa: ANN401 (the types of the fields, which are checked where one is made)
        whole = {**self._defaults, **dict(zip(self.fields, values, strict=False)), **named}
        if len(values) > len(self.fields) or whole.keys() != set(self.fields):
            odd = whole.keys() ^ set(self.fields)
            raise TypeError(f"{type(self).__name__} takes {', '.join(self.fields)}; see {sorted(odd)}")
        vars(self).update(whole)

    def but(self, **named: Any) -> Self:  # noqa: ANN401 (see above)
        """Return a record that is the same but for these fields."""
        return type(self)(**{**{name: getattr(self, name) for name in self.fields}, **named})

    def __setattr__(self, name: str, value: object) -> None:
        raise AttributeError(f"a {type(self).__name__} does not change")

    def __delattr__(self, name: str) -> None:
        raise AttributeError(f"a {type(self).__name__} does not change")

    def __eq__(self, other: object) -> bool:
        return isinstance(other, Record) and type(self) is type(other) and self._values() == other._values()

    def __hash__(self) -> int:
        return hash(self._values())

    def __repr__(self) -> str:
        shown = ", ".join(
            f"{name}={value!r}" for name, value in zip(self.fields, self._values(), strict=True)
        )
        return f"{type(self).__name__}({shown})"

    def _values(self) -> tuple[Any, ...]:
        return tuple(getattr(self, name) for name in self.fields)
