from __future__ import annotations

from datetime import date

import pytest

from newslint.article import Block, Kind
from newslint.language import dateline_day

DAY = date(2020, 12, 28)


def blocks(text: str) -> list[Block]:
    found, at = [], 0
    for paragraph in text.split("\n\n"):
        found.append(Block(Kind.PARAGRAPH, at, at + len(paragraph)))
        at += len(paragraph) + 2
    return found


@pytest.mark.parametrize(
    "text",
    [
        "WASHINGTON, Dec. 28, 2020 (AP) — The bill passed.",
        "LONDON, 28 December 2020: The bill passed.",
        "GENEVA (28 December 2020) – The bill passed.",
        "Leeds, Monday, Dec. 28, 2020 /Newswire/ -- The bill passed.",
        "LAKE BUENA VISTA, Fla. — Dec. 28, 2020 — The park opened.",
        "NEW DELHI, 2020-12-28 — The bill passed.",
        "By Jo Smith\n\nROSTOV-ON-DON, December 28, 2020 - The bill passed.",
    ],
)
def test_a_dateline_gives_its_day(text: str) -> None:
    assert dateline_day(text, blocks(text)) == DAY


@pytest.mark.parametrize(
    "text",
    [
        "BEIJING, Dec. 28 (Xinhua) -- The bill passed.",  # no year
        "In Leeds, Dec. 28, 2020 was cold: the river froze.",
        "The board met on Dec. 28, 2020 — a first.",
        "WASHINGTON (AP) — On Dec. 28, 2020: the bill passed.",
        "LONDON, 31 June 2020: The bill passed.",
        "One.\n\nTwo.\n\nThree.\n\nLONDON, 28 December 2020: Four.",
        "",
    ],
)
def test_no_dateline_gives_no_day(text: str) -> None:
    assert dateline_day(text, blocks(text)) is None
