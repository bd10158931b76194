from __future__ import annotations

import pytest

from newslint.language import words
from newslint.lint.subject import Subject
from newslint.stylebook import Person, Place, Stylebook

BOOK = Stylebook(
    people=(
        Person("Emmanuel Macron", "Macron", ("president of France",)),
        Person("Ana Kovac", "Kovac", ("basketball player",)),
    ),
    places=(Place("France", "country", adjective="French"),),
)


def subject(text: str) -> Subject:
    return Subject(words(text), BOOK)


@pytest.mark.parametrize("text", ["The French vote.", "France’s bridges.", "A bridge in france."])
def test_an_article_is_about_a_country_that_any_of_its_words_names(text: str) -> None:
    assert subject(text).covers_place("France")
    assert subject(text).is_leader("Macron")


def test_who_leads_nothing_is_known_where_the_trade_is_spoken_of() -> None:
    about = subject("She gave up basketball.")
    assert about.is_known("Kovac")
    assert not about.is_leader("Kovac")


def test_who_is_known_elsewhere_is_nobody_here() -> None:
    about = subject("The bridge is shut.")
    assert not about.covers(("president of France", "basketball player"))
    assert not about.is_leader("Macron")
    assert not about.is_known("Kovac")


def test_the_words_of_many_countries_name_none() -> None:
    assert not subject("The president of the republic.").covers(("king of the United Republic of Utopia",))
