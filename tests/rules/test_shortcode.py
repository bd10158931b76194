"""Shortcodes in brackets: an example cannot mark what ends in one."""

from __future__ import annotations

import pytest

from newslint.lint import Good
from newslint.rules.residue.shortcode import RULE
from newslint.testing import findings


@pytest.mark.parametrize(
    ("text", "excerpts"),
    [
        ('The bridge opened.\n\n[adrotate group="1"]\n\nIt is long.', ['[adrotate group="1"]']),
        ("[vc_row]The bridge opened.[/vc_row]", ["[vc_row]", "[/vc_row]"]),
        ('[et_pb_section admin_label="section"]\n\nIt is long.', ['[et_pb_section admin_label="section"]']),
        ("A bridge [over_water] opened.", []),
        ("See [fl_note](https://example.org/).", []),
    ],
)
def test_a_shortcode_of_another_site_is_found(text: str, excerpts: list[str]) -> None:
    assert [found.excerpt for found in findings(RULE, text, Good(""))] == excerpts


def test_a_house_names_its_own() -> None:
    known = Good("", options=(("known", ["vc_row"]),))
    assert not findings(RULE, "[vc_row]The bridge opened.", known)
