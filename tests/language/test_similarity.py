"""Names that are one slip apart, and names that are not."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from newslint.language.similarity import distance, letters, resembles, romanisations, skeleton

NAMES = st.text(alphabet="abcdefghijklmnoprstuvwz", min_size=1, max_size=10)


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("Smith", "Smyth"),
        ("Khashoggi", "Kashoggi"),
        ("Stephenson", "Stevenson"),
        ("Monteith", "Montieth"),
        ("Cavanagh", "Kavanagh"),
        ("Rudolph", "Rudolf"),
        ("Chernomyrdin", "Chernomrydin"),
        ("Illarionov", "Iliaronov"),
        ("Hussein", "Houssein"),
        ("Özdemir", "Ozdamir"),
    ],
)
def test_slips(one: str, other: str) -> None:
    assert resembles(one, other)
    assert resembles(other, one)


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("Bush", "Rush"),  # another first sound
        ("Johnson", "Jackson"),
        ("Brown", "Braun-Keller"),
        ("Lee", "Li"),  # too short to tell
        ("Harris", "Harrison"),
        ("Müller", "Muller"),  # the same letters: a matter of accents
        ("Ward", "Wark"),
    ],
)
def test_other_people(one: str, other: str) -> None:
    assert not resembles(one, other)


@given(NAMES, NAMES)
def test_distance_is_a_metric_of_letters(one: str, other: str) -> None:
    apart = distance(one, other)
    assert apart == distance(other, one)
    assert (apart == 0) == (one == other)
    assert abs(len(one) - len(other)) <= apart <= max(len(one), len(other))


@given(NAMES, st.data())
def test_one_exchange_is_one_step(name: str, data: st.DataObject) -> None:
    at = data.draw(st.integers(0, max(0, len(name) - 2)))
    exchanged = name[:at] + name[at : at + 2][::-1] + name[at + 2 :]
    assert distance(name, exchanged) <= 1


@given(NAMES, NAMES)
def test_resemblance_is_mutual(one: str, other: str) -> None:
    assert resembles(one, other) == resembles(other, one)
    assert not resembles(one, one)


def test_skeleton_hears_what_spelling_hides() -> None:
    assert skeleton("Schmidt") == skeleton("Shmitt")
    assert skeleton("Zhukov") == skeleton("Shukow")
    assert skeleton("Miller") != skeleton("Mitter")


def test_letters_drop_marks() -> None:
    assert letters("O’Brien-Łódź") == "obrienlodz"


def test_chinese_syllables_have_other_spellings() -> None:
    assert {"xi", "hsi", "shi"} <= romanisations("xi")
    assert {"zhou", "chou"} <= romanisations("zhou")
    assert romanisations("smith") == {"smith"}
