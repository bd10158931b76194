"""Tables made from the registers, which the cache keeps beside them."""

from __future__ import annotations

import marshal
from functools import cached_property
from typing import TYPE_CHECKING, Any, Final

SHELF: Final = "_shelf"
"""The name under which a stylebook carries what came from the cache: all, by its names, marshalled."""

if TYPE_CHECKING:
    kept = cached_property
else:

    class kept(cached_property):  # noqa: N801 (it is used as `cached_property` is)
        """A cached property of plain data, which a stylebook makes only where its shelf does not hold it."""

        def __get__(self, instance: Any, owner: type | None = None) -> Any:  # noqa: ANN401 (any table)
            if instance is not None and self.attrname in instance.__dict__.get(SHELF, ()):
                return instance.unpack(self.attrname)
            return super().__get__(instance, owner)


def tables(book: object) -> dict[str, bytes]:
    """Return the tables of a stylebook, marshalled, by their names."""
    names = [name for name, value in vars(type(book)).items() if isinstance(value, kept)]
    return {name: marshal.dumps(getattr(book, name)) for name in names}
