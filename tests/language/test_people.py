"""Who is introduced, and where they come again."""

from __future__ import annotations

from newslint.article import Kind, Weaver
from newslint.language import PhraseIndex
from newslint.lint import Draft
from newslint.stylebook import Person, Place, Stylebook

BOOK = Stylebook(
    people=(Person("Xi Jinping", "Xi"), Person("Mohammed bin Salman", "bin Salman")),
    places=(
        Place("Saudi Arabia", "country", adjective="Saudi"),
        Place("Wales", "country", adjective="Welsh"),
    ),
)


def draft(text: str) -> Draft:
    weaver = Weaver(text)
    weaver.begin(Kind.PARAGRAPH)
    weaver.keep(0, len(text))
    return Draft(weaver.article(), BOOK, PhraseIndex([]))


def people(text: str) -> dict[str, tuple[str, int]]:
    return {" ".join(one.introduction.parts): (one.family, len(one.mentions)) for one in draft(text).people}


def test_later_mentions_are_counted_to_the_introduction() -> None:
    text = "Mayor Ann Whitfield spoke. Whitfield said no. Mrs Whitfield's aide agreed."
    assert people(text) == {"Ann Whitfield": ("Whitfield", 3)}


def test_roles_are_no_part_of_the_name() -> None:
    assert people("Foreign Minister Silvan Rosen met GAF Chairman Samuel Heyman.") == {
        "Silvan Rosen": ("Rosen", 1),
        "Samuel Heyman": ("Heyman", 1),
    }


def test_a_role_that_is_a_surname_stays() -> None:
    assert "Martin Luther King" in people("He quoted Martin Luther King on freedom.")


def test_family_names_that_come_first() -> None:
    assert people("Xi Jinping spoke. Xi left.") == {"Xi Jinping": ("Xi", 2)}
    assert people("Then Zhang Wei spoke. Zhang left.") == {"Zhang Wei": ("Zhang", 2)}


def test_particles_belong_to_the_family_name() -> None:
    found = people("Ursula von der Leyen met Mohammed bin Salman. Von der Leyen left.")
    assert found["Ursula von der Leyen"][0] == "von der Leyen"
    assert found["Mohammed bin Salman"][0] == "bin Salman"


def test_bodies_places_and_days_are_nobody() -> None:
    text = "The White House, Saudi Arabia, New South Wales, Ford Motor Co and Good Friday are not people."
    assert people(text) == {}


def test_names_end_before_a_possessive_and_at_a_sentence() -> None:
    names = [
        " ".join(name.parts) for name in draft("Peter Hale's Rover failed. Hale left. Mary did not.").names
    ]
    assert names == ["Peter Hale", "Rover", "Hale", "Mary"]
