from __future__ import annotations

from importlib import import_module
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Callable


def test_a_rule(newslint: Callable[..., tuple[int, str, str]]) -> None:
    status, out, err = newslint("explain", "desk/officialese")
    assert (status, err) == (0, "")
    assert out.startswith("desk/officialese  warning, on by default\n\nPrefer the short word")
    assert "  │ Officers utilise drones.\n  │          ^^^^^^^\n  becomes\n  │ Officers use drones.\n" in out


def test_a_family_of_the_house(newslint: Callable[..., tuple[int, str, str]]) -> None:
    status, out, _ = newslint("explain", "desk")
    assert status == 0
    assert out.startswith("desk\n\ndesk/officialese  warning  on   Prefer the short word")


def test_a_shipped_family_shows_its_door_sign(newslint: Callable[..., tuple[int, str, str]]) -> None:
    status, out, _ = newslint("explain", "names")
    sign = import_module("newslint.rules.names").__doc__
    assert sign
    assert status == 0
    assert out.startswith(sign.splitlines()[0])
    assert "\nnames/variant " in out
    assert "desk" not in out


def test_every_page_can_be_read(newslint: Callable[..., tuple[int, str, str]]) -> None:
    for line in newslint("rules")[1].splitlines():
        id_ = line.split()[0]
        status, out, _ = newslint("explain", id_)
        assert status == 0
        assert out.startswith(f"{id_}  ")
