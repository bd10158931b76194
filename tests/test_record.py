"""Records and rows: made, compared, and never changed."""

from __future__ import annotations

import pickle
from typing import ClassVar, NamedTuple
from unittest.mock import ANY

import pytest

from newslint.record import Record, Row


class Point(Record):
    x: int
    y: int = 0

    kind: ClassVar = "point"


class Named(Point):
    name: str = "origin"


def test_fields_are_given_in_order_or_by_name_those_of_the_base_first() -> None:
    assert Named.fields == ("x", "y", "name")
    assert Named(1, 2, "a") == Named(name="a", x=1, y=2)
    assert Named(1) == Named(1, 0, "origin")
    assert repr(Named(1)) == "Named(x=1, y=0, name='origin')"


@pytest.mark.parametrize(("values", "named"), [((), {}), ((1, 2, 3), {}), ((1,), {"z": 2}), ((1,), {"x": 2})])
def test_too_few_too_many_and_unknown_fields_are_refused(
    values: tuple[int, ...], named: dict[str, int]
) -> None:
    with pytest.raises(TypeError, match="Point takes x, y"):
        Point(*values, **named)


def test_a_record_does_not_change() -> None:
    point = Point(1)
    with pytest.raises(AttributeError, match="does not change"):
        point.x = 2  # type: ignore[misc]
    with pytest.raises(AttributeError, match="does not change"):
        del point.x
    assert point.but(y=3) == Point(1, 3)
    assert point == Point(1)


def test_records_are_equal_by_kind_and_fields() -> None:
    assert {Point(1), Point(1, 0), Point(2)} == {Point(1), Point(2)}
    assert Point(1) != Named(1)
    assert Point(1) != (1, 0)
    assert Named.kind == "point"


class Letter(Record, kw_only=True):
    sender: str
    text: str

    aside: ClassVar = frozenset({"text"})


def test_some_fields_do_not_count() -> None:
    assert Letter(sender="a", text="b") == Letter(sender="a", text="c")
    assert repr(Letter(sender="a", text="b")) == "Letter(sender='a')"
    assert Letter(sender="a", text="b") == ANY


def test_a_record_can_ask_for_its_fields_by_name() -> None:
    with pytest.raises(TypeError, match="by name"):
        Letter("a", "b")  # type: ignore[call-arg]


def test_a_record_travels_to_another_process() -> None:
    assert pickle.loads(pickle.dumps(Named(1, name="a"))) == Named(1, name="a")  # noqa: S301 (made here)


class Place(Row):
    """A row."""

    start: int
    end: int = 9

    @property
    def length(self) -> int:
        return self.end - self.start


class Model(NamedTuple):
    start: int
    end: int = 9


def test_a_row_does_what_a_named_tuple_does() -> None:
    place, model = Place(1), Model(1)
    assert tuple(place) == tuple(model) == (1, 9)
    assert (place.start, place.end, place.length) == (1, 9, 8)
    assert place._replace(end=3) == Place(*model._replace(end=3))
    assert place._asdict() == model._asdict()
    assert Place._fields == Model._fields
    assert Place._field_defaults == Model._field_defaults
    assert repr(place) == repr(model).replace("Model", "Place")
    assert sorted([Place(2), Place(end=4, start=1)]) == [Place(1, 4), Place(2)]
    assert pickle.loads(pickle.dumps(place)) == place  # noqa: S301 (made here)
    start, end = place
    assert (start, end) == (1, 9)
    for name in ("start", "another"):
        with pytest.raises(AttributeError):
            setattr(place, name, 2)
    match place:
        case Place(1, end):
            assert end == 9
    assert Place._make([3]) == Place(3)


@pytest.mark.parametrize(
    ("values", "named"), [((), {}), ((1, 2, 3), {}), ((1,), {"z": 2}), ((1,), {"start": 2})]
)
def test_a_row_of_other_fields_is_refused(values: tuple[int, ...], named: dict[str, int]) -> None:
    with pytest.raises(TypeError, match="Place takes start, end"):
        Place(*values, **named)
