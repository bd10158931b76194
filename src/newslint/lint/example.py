"""Examples: the proof of a rule and the heart of its page."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from datetime import date


@dataclass(frozen=True, slots=True)
class Good:
    """Copy on which the rule is silent.

    Attributes:
        text: The copy, in Markdown unless `format` says otherwise.
        published: The day of publication.
        format: The reader's name: "markdown", "text" or "html".
        options: The rule's options where they differ from the defaults, as in the settings file.
    """

    text: str
    published: date | None = None
    format: str = "markdown"
    options: tuple[tuple[str, object], ...] = ()


@dataclass(frozen=True, slots=True)
class Bad:
    """Copy that the rule flags at exactly the spans marked `[[so]]`.

    Attributes:
        text: The copy, with the marks.
        fixed: The copy after every fix the rule offers; None where it offers none.
        published: The day of publication.
        format: The reader's name: "markdown", "text" or "html".
        options: The rule's options where they differ from the defaults, as in the settings file.
    """

    text: str
    fixed: str | None = None
    published: date | None = None
    format: str = "markdown"
    options: tuple[tuple[str, object], ...] = ()


Example = Bad | Good
