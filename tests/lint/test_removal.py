from __future__ import annotations

import pytest

from newslint.language import PhraseIndex
from newslint.lint import Draft, line_room, line_rooms
from newslint.readers import read
from newslint.stylebook import Stylebook


def without(source: str, *lines: str) -> str:
    """Return the text of a draft without some of its lines."""
    draft = Draft(read(source.encode(), "a.md"), Stylebook(), PhraseIndex(frozenset()))
    text = draft.text
    rooms = line_rooms(draft, [line for line in draft.lines if line.of(text) in lines])
    for room in sorted(rooms.values(), reverse=True):
        text = text[: room.start] + text[room.end :]
    return text


@pytest.mark.parametrize(
    ("source", "left"),
    [
        ("One.\n\nGo\n\nTwo.", "One.\n\nTwo."),
        ("Go\n\nOne.", "One."),
        ("One.\n\nGo", "One."),
        ("One.\nGo\n\nAway\nTwo.", "One.\n\nTwo."),
        ("---\ntitle: T\n---\n\nGo\n\nOne.", "T\n\nOne."),
        ("---\ntitle: T\n---\n\nGo\n\nAway", "T\n\n"),
    ],
    ids=["between", "first", "last", "of two blocks", "under a title", "all under a title"],
)
def test_no_hole_is_left(source: str, left: str) -> None:
    assert without(source, "Go", "Away") == left


def test_a_title_keeps_the_break_after_it() -> None:
    draft = Draft(read(b"---\ntitle: T\n---\n\nGo\n", "a.md"), Stylebook(), PhraseIndex(frozenset()))
    assert line_room(draft, draft.lines[1]).of(draft.text) == "Go"
