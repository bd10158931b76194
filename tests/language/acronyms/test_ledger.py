"""Where a text has acronyms, and what it says of them."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from newslint.article import Block, Kind
from newslint.language import Ledger, capitals, words


def ledger(text: str, kind: Kind = Kind.PARAGRAPH) -> Ledger:
    found = words(text)
    lower = {word.text for word in found if word.text.islower()}
    return Ledger(text, found, capitals(found), [Block(kind, 0, len(text))], lower.__contains__)


def alone(text: str) -> list[str]:
    read = ledger(text)
    return [form for form in read.uses for _ in read.alone(form)]


def defined(text: str) -> list[tuple[str, str]]:
    return [(one.use.letters, one.words.of(text)) for one in ledger(text).definitions]


def test_uses_are_found_in_the_singular_without_points() -> None:
    text = "The QZRB’s plan, two NGOs and the U.N. agreed."
    assert alone(text) == ["QZRB", "NGO", "UN"]
    assert [use.span.of(text) for uses in ledger(text).uses.values() for use in uses] == [
        "QZRB",
        "NGO",
        "U.N.",
    ]


@pytest.mark.parametrize(
    "text",
    [
        "Pope Pius XII and Henry VIII met.",
        "Shares of <QZRB.T> rose.",
        "She lives in Austin, TX, now.",
        "He bought 16 GB of memory.",
        "The firm Kloeckner AG fell.",
        "It was shown on QZ News again.",
        "Listen to WQZR at noon.",
        "Write to QZRB.gov for more.",
        "This is NOT what was meant, and not what was said.",
        "NEW BRIDGE OPENS EARLY",
        "Rain fell (QZRB) in May.",
    ],
)
def test_what_stands_for_nothing_that_can_be_spelled_out(text: str) -> None:
    assert alone(text) == []


@pytest.mark.parametrize(
    "text",
    [
        "The Quarry Zone Review Board (QZRB) met.",
        "The Quarry Zone Review Board (“the QZRB”) met.",
        "The Quarry Zone Review Board (QZRB, in its own words) met.",
        "The QZRB (Quarry Zone Review Board) met.",
        "The Quarry Zone Review Board, or QZRB, met.",
        "The Quarry Zone Review Board, known as the QZRB, met.",
    ],
)
def test_definitions(text: str) -> None:
    assert defined(text) == [("QZRB", "Quarry Zone Review Board")]
    assert ledger(text).defines("QZRB")
    assert ledger(text).introduced("QZRB")
    assert not ledger(text).uses


@pytest.mark.parametrize(
    "text",
    [
        "The Quarry Zone Review Board met. The QZRB voted.",
        "The quarry zone review board met. The QZRB voted.",
        "The board (QZRB) met. The QZRB voted.",
        "The statistics institute QZRB met. The QZRB voted.",
        "The board met, says QZRB magazine. The QZRB voted.",
        "The national board in Quito, QZRB, met. The QZRB voted.",
        "Shares of QZRB Corp rose. The QZRB voted.",
        "The QZRB (quarry board) voted.",
    ],
)
def test_introductions_of_other_kinds(text: str) -> None:
    assert ledger(text).introduced("QZRB")


@pytest.mark.parametrize(
    ("text", "noun"),
    [
        ("He spoke to the QZRB.", True),
        ("A QZRB is small.", True),
        ("Two QZRBs are small.", True),
        ("The ruling QZRB lost.", True),
        ("The QZRB game was played.", False),
        ("QZRB said so.", False),
    ],
)
def test_letters_that_stand_as_a_noun(text: str, noun: bool) -> None:  # noqa: FBT001 (a case)
    assert ledger(text).takes_an_article("QZRB") is noun


def test_letters_in_brackets_may_open_the_text() -> None:
    assert defined("(QZRB) The Quarry Zone Review Board met.") == []


def test_a_site_is_no_use_in_running_text() -> None:
    assert ledger("Write to QZRB.gov now.").running("QZRB") == ()
    assert len(ledger("Write to QZRB. Now.").running("QZRB")) == 1


def test_letters_know_what_they_stand_in() -> None:
    assert [use.running for use in ledger("The QZRB met", Kind.HEADING).uses["QZRB"]] == [False]


def test_all_places_come_in_order() -> None:
    read = ledger("The QZRB met. The Quarry Zone Review Board (QZRB) is small. QZRB members left.")
    assert [use.start for use in read.places("QZRB")] == [4, 44, 60]


@given(
    st.lists(
        st.sampled_from([*"ABC (),.", "AB", "ABC", "Axe Bat", "or the ", "known as ", "\n\n"]), max_size=25
    )
)
def test_any_text_is_read(parts: list[str]) -> None:
    text = "".join(parts)
    read = ledger(text)
    for uses in read.uses.values():
        assert all(text[use.start : use.end].replace(".", "") == use.letters for use in uses)
    for one in read.definitions:
        assert one.use.letters not in one.words.of(text)
        assert 0 <= one.span.start < one.span.end <= len(text)
