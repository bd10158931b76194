"""What a rule finds."""

from __future__ import annotations

from typing import TYPE_CHECKING

from newslint.article import Object
from newslint.record import Row
from newslint.text import Edit, Span

if TYPE_CHECKING:
    from typing import Self

Place = Span | Object
"""A stretch of the draft's text, or something in the draft that is not prose."""


class Related(Row):
    """Evidence for a finding, elsewhere in the draft."""

    span: Span
    message: str


class Fix(Row):
    """The repair of a finding.

    Attributes:
        title: What it does, in the imperative: “Write “Xi””.
        edits: The changes to the draft's text.
        safe: Right beyond doubt whenever the finding is right; made by `--fix` without asking.
    """

    title: str
    edits: tuple[Edit, ...]
    safe: bool = False

    @classmethod
    def replace(cls, span: Span, text: str, *, safe: bool = False) -> Self:
        """Return the fix that writes `text` in the place of `span`."""
        return cls(f"Write “{text}”", (Edit(span, text),), safe)

    @classmethod
    def remove(cls, span: Span, *, safe: bool = False, title: str = "Remove it") -> Self:
        """Return the fix that takes `span` out."""
        return cls(title, (Edit(span, ""),), safe)


class Finding(Row):
    """A fault, at its place.

    Attributes:
        place: The very characters at fault.
        message: Names the fault; 80 characters at most where the draft's own words are short, no final stop.
        related: Its evidence elsewhere in the draft.
        fix: Its repair, where there is one.
    """

    place: Place
    message: str
    related: tuple[Related, ...] = ()
    fix: Fix | None = None
