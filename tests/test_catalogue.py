"""Every rule, once, under the id that its path gives it."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from newslint import catalogue
from newslint.errors import SettingsError

if TYPE_CHECKING:
    from pathlib import Path

RULE = """\
summary: It is a quay.
why: A dock is something else, and our readers build both of them.
level: error
avoid: [dock wall]
bad: ['The [[dock wall]] broke.', 'A [[dock wall]].']
good: [The quay broke., A dock.]
"""


def test_ids_are_sorted_and_tell_where_the_rule_is() -> None:
    found = catalogue.load()
    ids = [named.id for named in found.rules]
    assert ids == sorted(ids)
    assert len(ids) == len(set(ids))
    weekday = found.by_id["dates/weekday"].origin.replace("\\", "/")
    assert weekday.endswith("rules/dates/weekday.py")
    assert found.by_id["residue/share"].origin.endswith("share.yml")


def test_selectors() -> None:
    found = catalogue.load()
    assert found.matching("dates/weekday") == ("dates/weekday",)
    assert set(found.matching("dates")) == {id_ for id_ in found.by_id if id_.startswith("dates/")}
    assert found.matching("*/weekday") == ("dates/weekday",)
    assert found.matching("date") == ()
    assert "dates/weekday" in found.unknown("dates/wekday")


def test_a_house_may_not_take_an_id_that_is_there(tmp_path: Path) -> None:
    rule = tmp_path / "residue" / "share.yml"
    rule.parent.mkdir()
    rule.write_text(RULE, encoding="utf-8")
    with pytest.raises(SettingsError, match=r"share\.yml: the rule “residue/share” is there already"):
        catalogue.load([tmp_path])


def test_a_rule_file_that_is_not_text_is_named(tmp_path: Path) -> None:
    rule = tmp_path / "house" / "quay.yml"
    rule.parent.mkdir()
    rule.write_bytes(b"\xff\xfe\xfa")
    with pytest.raises(SettingsError, match=r"quay\.yml"):
        catalogue.load([tmp_path])
