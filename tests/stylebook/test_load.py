"""Reading a house's stylebook."""

from __future__ import annotations

import pytest

from newslint import stylebook
from newslint.errors import SettingsError


def test_an_entry_has_what_the_file_says_and_defaults_for_the_rest() -> None:
    book = stylebook.load(
        "source: the town hall\npeople:\n  - {name: Ann de Vries, also: [Ann Vries]}\n"
        "terms:\n  - {name: quay, garbled: [kway], source: the harbour}\n",
        "book.yml",
    )
    person, term = book.people[0], book.terms[0]
    assert (person.family, person.also, person.source) == ("Vries", ("Ann Vries",), "the town hall")
    assert (term.garbled, term.near, term.source) == (("kway",), False, "the harbour")


@pytest.mark.parametrize("day", ["1948", "1948-02", "1948-02-29", "0476-09-04"])
def test_a_day_is_a_year_a_month_or_a_day(day: str) -> None:
    book = stylebook.load(f"people: [{{name: X, born: {day}, died: {day}}}]", "book.yml")
    assert (book.people[0].born, book.people[0].died) == (day, day)


def test_the_house_wins() -> None:
    general = stylebook.load("acronyms: [{letters: NHS, expansion: N, explain: true}]", "a.yml")
    house = stylebook.load("acronyms: [{letters: NHS, expansion: National Health Service}]", "b.yml")
    both = stylebook.Stylebook.stack([general, house])
    assert [one.expansion for one in both.acronyms] == ["National Health Service"]
    assert "NHS" in both.known_letters


def test_a_house_names_the_lines_of_its_own_pages() -> None:
    book = stylebook.load(
        "sites: {name: Courier, also: courier.example, lines: Support the Courier, begins: [Sign up to]}\n",
        "book.yml",
    )
    assert book.site_names == {"courier", "courier.example"}
    assert book.site_lines["support the courier"].name == "Courier"
    assert book.site_openings["sign up to"].name == "Courier"
    assert book.phrases >= {"support the courier", "sign up to"}


@pytest.mark.parametrize(
    ("source", "says"),
    [
        ("paraphrases: {fxied: a b}", "did you mean “fixed”"),
        ("terms: []\nparaphrases: {fixed: 'a b, |'}", r"book.yml:2: “\|” is no phrase"),
        ("paraphrases: {substitutes: 'a b: c'}", "substitutes are for one word, and “a b” is more"),
        ("paraphrases: {documented: 'a=b: c'}", "“a=b” is no phrase"),
        ("paraphrases: {substitutes: ': c'}", "book.yml:1: “” is no phrase"),
        ("poeple: []", "did you mean “people”"),
        ("people:\n  - {nmae: X}", "book.yml:2: .*did you mean “name”"),
        ("people:\n  - {family: X}", "book.yml:2: this entry needs “name”"),
        ("places:\n  - {name: X, kind: contry}", "book.yml:2: .*country"),
        ("events:\n  - {name: X, day: 12 May}", "book.yml:2: a day is written"),
        ("events:\n  - {name: X, day: 2001-02-30}", "book.yml:2: a day is written"),
        ("people:\n  - {name: X, born: 1948-13}", "book.yml:2: a day is written"),
        ("people:\n  - {name: X, died: 0000}", "book.yml:2: a day is written"),
        ("terms:\n  - {name: X, near: 1}", "book.yml:2: .*true or false"),
        ("terms: {name: X, garbled: {a: b}}", "expected text"),
        ("terms:\n  - quay", "book.yml:2: expected a mapping"),
    ],
)
def test_what_is_wrong_is_named_with_its_line(source: str, says: str) -> None:
    with pytest.raises(SettingsError, match=says):
        stylebook.load(source, "book.yml")
