"""names/first-reference: the full name comes first."""

from __future__ import annotations

from typing import TYPE_CHECKING

from newslint.language import is_given, speaks
from newslint.lint import Bad, Finding, Good, Kind, Level, Options, Related, Rule

if TYPE_CHECKING:
    from collections.abc import Iterator

    from newslint.language import Name, Person
    from newslint.lint import Draft


def check(draft: Draft, options: Options) -> Iterator[Finding]:  # noqa: ARG001 (it has none)
    introduced: set[str] = set()
    for person in draft.people:
        early = None if person.family in introduced else _early(draft, person)
        if early and _is_introduced_later(draft, person.introduction, early):
            related = (Related(person.introduction.span, "introduced here"),)
            yield Finding(early.span, f"“{person.family}” comes before the full name", related)
        introduced.update(person.introduction.parts)


def _early(draft: Draft, person: Person) -> Name | None:
    """Return the first mention of the family name alone, if it stands before the introduction."""
    places = draft.mentions.get(person.family, ())
    if not places or places[0].start >= person.introduction.start or len(places[0].parts) > 1:
        return None
    return next((name for name in places if _is_prose(draft, name)), None)


def _is_prose(draft: Draft, name: Name) -> bool:
    """Leave out headlines, captions and tables, which come before the text or beside it."""
    block = draft.block(name.start)
    return block.kind is Kind.PARAGRAPH and block != draft.headline and not draft.quoted(name.span)


def _is_introduced_later(draft: Draft, introduction: Name, early: Name) -> bool:
    family = early.parts[0]
    return bool(
        early.start < introduction.start
        and len(introduction.parts) > 1
        and is_given(introduction.parts[0])
        and (early.title or speaks(early, draft.text, draft.words))
        and _is_prose(draft, introduction)
        and family not in draft.stylebook.family_names
        and not draft.stylebook.is_geographic(family)
        and family.lower() not in draft.lower_words
    )


RULE = Rule(
    summary="A family name stands before the full name it belongs to.",
    why="""
        The first mention gives a person's full name and says who it is; from then on the family name
        is enough. Where a paragraph was moved or cut, `Ferris` says something before the reader has
        met Donna Ferris. Headlines, captions and quotations may be ahead of the text, and people
        whom every reader knows need no introduction.
    """,
    level=Level.SUGGESTION,
    check=check,
    examples=(
        Bad(
            "The plan of Mr [[Ferris]] failed on Monday.\n\nDonna Ferris, the treasurer, said so on Tuesday."
        ),
        Bad("On Monday, [[Lindqvist]] said he was innocent. It is the trial of Per Lindqvist."),
        Good("Donna Ferris, the treasurer, spoke. Mr Karlow disagreed with Ferris."),
        Good("# Ferris resigns\n\nDonna Ferris, the treasurer, resigned on Monday."),
        Good("“Ask Ferris,” he said. Donna Ferris, the treasurer, was not at home."),
    ),
)
