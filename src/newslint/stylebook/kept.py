"""Tables made from the registers, which the cache keeps beside them."""

from __future__ import annotations

import marshal
from functools import cached_property
from typing import TYPE_CHECKING, Any, Final

SHELF: Final = "_shelf"
"""The name under which a stylebook carries the tables that came from the cache, each marshalled."""

if TYPE_CHECKING:
    kept = cached_property
else:

    class kept(cached_property):  # noqa: N801 (it is used as `cached_property` is)
        """A cached property of plain data, which is made only where the cache does not know it."""

        def __get__(self, instance: Any, owner: type | None = None) -> Any:  # noqa: ANN401 (any table)
            shelf = instance.__dict__.get(SHELF, {}) if instance is not None else {}
            if self.attrname not in shelf:
                return super().__get__(instance, owner)
            value = instance.__dict__[self.attrname] = marshal.loads(shelf[self.attrname])  # noqa: S302 (ours)
            return value


def tables(book: object) -> dict[str, bytes]:
    """Return the tables of a stylebook, marshalled, by their names."""
    names = [name for name, value in vars(type(book)).items() if isinstance(value, kept)]
    return {name: marshal.dumps(getattr(book, name)) for name in names}
