"""Which capitals are acronyms, and which of them the text explains."""

from __future__ import annotations

import pytest

from newslint.language import Introductions, acronyms, words


def used(text: str) -> list[str]:
    lower = {word.text for word in words(text) if word.text.islower()}
    return [use.letters for use in acronyms(text, words(text), lower.__contains__)]


def test_uses_are_found_in_the_singular_without_points() -> None:
    assert used("The QZRB’s plan, two NGOs and the U.N. agreed.") == ["QZRB", "NGO", "UN"]


@pytest.mark.parametrize(
    "text",
    [
        "Pope Pius XII and Henry VIII met.",
        "Shares of <QZRB.T> rose.",
        "She lives in Austin, TX, now.",
        "He bought 16 GB of memory.",
        "The firm Kloeckner AG fell.",
        "It was shown on QZ News again.",
        "This is NOT what was meant, and not what was said.",
        "NEW BRIDGE OPENS EARLY",
        "Rain fell (QZRB) in May.",
    ],
)
def test_what_is_no_acronym(text: str) -> None:
    assert used(text) == []


@pytest.mark.parametrize(
    "text",
    [
        "The Quarry Zone Review Board (QZRB) met.",
        "The QZRB (Quarry Zone Review Board) met.",
        "The Quarry Zone Review Board met. The QZRB voted.",
        "The quarry zone review board met. The QZRB voted.",
    ],
)
def test_introductions(text: str) -> None:
    assert "QZRB" in Introductions(text, words(text))


def test_no_introduction() -> None:
    text = "The QZRB met on Monday."
    assert "QZRB" not in Introductions(text, words(text))
