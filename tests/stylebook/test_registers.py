"""The shipped registers: every fact at its place, and none against another."""

from __future__ import annotations

import unicodedata
from collections import Counter
from typing import Any

import pytest

from newslint import settings, stylebook
from newslint.engine.setup import shipped_stylebook
from newslint.stylebook.entries import REGISTERS

FILES = sorted((settings.shipped() / "stylebook").glob("*.yml"))
BOOKS = {path.stem: stylebook.load(path.read_text(encoding="utf-8"), path.name) for path in FILES}
STROKED = str.maketrans(
    {"ł": "l", "Ł": "L", "ø": "o", "Ø": "O", "đ": "d", "Đ": "D", "ð": "d", "ı": "i", "ß": "ss"}
)
NO_MORE = {"Czechoslovakia", "East Germany", "Soviet Union", "West Germany", "Yugoslavia"}
BEARING_THE_NAME_OF_THEIR_CAPITAL = {"San Marino", "Sao Tome and Principe", "Singapore", "Vatican City"}
MIN_AGE, MAX_AGE, THIS_YEAR = 4, 106, 2025


def entries(register: str) -> tuple[Any, ...]:
    found: tuple[Any, ...] = getattr(BOOKS[register], register)
    return found


def wrong_forms(entry: object) -> tuple[str, ...]:
    return tuple(form for key in ("wrong", "garbled", "mistranslated") for form in getattr(entry, key, ()))


def unaccented(name: str) -> str:
    letters = unicodedata.normalize("NFD", name.translate(STROKED))
    return "".join(letter for letter in letters if not unicodedata.combining(letter))


def test_there_is_a_file_for_each_register() -> None:
    assert sorted(BOOKS) == sorted((*REGISTERS, "paraphrases"))


@pytest.mark.parametrize("register", sorted(REGISTERS))
def test_every_entry_says_where_it_can_be_checked(register: str) -> None:
    assert all(entry.source for entry in entries(register))


@pytest.mark.parametrize("register", sorted({*REGISTERS} - {"acronyms"}))
def test_no_form_stands_under_two_entries(register: str) -> None:
    right = Counter(form for entry in entries(register) for form in {entry.name, *entry.also})
    assert [form for form, count in right.items() if count > 1] == []


@pytest.mark.parametrize("register", sorted(REGISTERS))
def test_nothing_wrong_is_right_elsewhere(register: str) -> None:
    right = {
        form
        for book in BOOKS.values()
        for register in REGISTERS
        for entry in getattr(book, register)
        for form in (getattr(entry, "name", ""), getattr(entry, "letters", ""), *entry.also)
    }
    wrong = {form for entry in entries(register) for form in wrong_forms(entry)}
    assert wrong & right == set()


def test_a_family_name_is_part_of_the_name() -> None:
    for person in entries("people"):
        last = person.family.split()[-1]
        assert any(last in form for form in (person.name, *person.also)), person.name


def test_people_come_in_the_order_of_their_names() -> None:
    names = [unaccented(person.name).casefold() for person in entries("people")]
    assert names == sorted(names)


def test_a_name_with_accents_may_be_written_without() -> None:
    people = {one.name: {one.name, *one.also} for one in entries("people")}
    assert [name for name, forms in people.items() if not forms.issuperset(map(unaccented, forms))] == []


def test_people_were_born_before_they_died() -> None:
    dead = [person for person in entries("people") if person.born and person.died]
    assert [one.name for one in dead if one.born[:4] >= one.died[:4]] == []


def test_nobody_lives_longer_than_people_do() -> None:
    known = [person for person in entries("people") if person.born]
    ages = {one.name: int(one.died[:4] or THIS_YEAR) - int(one.born[:4]) for one in known}
    assert {name: age for name, age in ages.items() if not MIN_AGE < age < MAX_AGE} == {}


def test_a_place_lies_in_a_country_of_the_register() -> None:
    countries = {place.name for place in entries("places") if place.kind == "country"}
    assert {place.country for place in entries("places") if place.country} - countries == set()


def test_a_country_has_a_city_in_the_register() -> None:
    countries = {place.name for place in entries("places") if place.kind == "country"}
    cities = {place.country for place in entries("places") if place.kind == "city"}
    assert countries - cities == NO_MORE | BEARING_THE_NAME_OF_THEIR_CAPITAL


def test_events_come_in_the_order_of_their_days() -> None:
    days = [event.day for event in entries("events")]
    assert days == sorted(days)


def test_the_registers_survive_the_cache() -> None:
    book = stylebook.Stylebook.stack(BOOKS.values())
    assert stylebook.Stylebook.of(book.shelf()) == book


def test_tables_come_back_as_they_were_made() -> None:
    book = shipped_stylebook()
    back = stylebook.Stylebook.of(book.shelf())
    made = stylebook.Stylebook.stack([book])
    for name in book.shelf():
        assert getattr(back, name) == getattr(made, name), name
