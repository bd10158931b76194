"""What the messages of the rules on acronyms guess, which the examples in the rules do not show."""

from __future__ import annotations

import pytest

from newslint import api


@pytest.mark.parametrize(
    ("text", "message"),
    [
        ("The RPG sold well. Players finish the RPG in a day.", "“RPG” is never spelled out"),
        (
            "The RPG hit a truck. A second rocket, from the same RPG, missed.",
            "“RPG” is never spelled out: rocket-propelled grenade?",
        ),
        (
            "The IMF cut its forecast. The IMF had been more hopeful in May.",
            "“IMF” is never spelled out: International Monetary Fund?",
        ),
    ],
)
def test_a_meaning_is_offered_only_where_it_is_likely(text: str, message: str) -> None:
    assert [found.message for found in api.lint(text, select=["acronyms/undefined"])] == [message]
