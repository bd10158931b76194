"""The options of a rule, typed from the settings file to the check."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from newslint.record import Record

if TYPE_CHECKING:
    from collections.abc import Mapping

    from newslint.lint.draft import Draft
    from newslint.text import Span


class Options(Record):
    """The base of every rule's options; a rule without any uses this very class.

    A rule derives from it a class whose fields all have defaults of type bool, int, float, str or
    tuple[str, ...]. The names of the fields are the keys in the settings file, with hyphens for
    underscores.
    """

    choices: ClassVar[Mapping[str, tuple[str, ...]]] = {}
    """By the names of fields that are texts: what they must be one of."""


class Spoken(Options):
    """The options of a rule that leaves alone what people say.

    Attributes:
        quotations: Check quotations as well, where the speaker may be wrong and not the copy.
    """

    quotations: bool = False

    def spares(self, draft: Draft, span: Span) -> bool:
        """Tell whether a span is left alone as somebody else's words."""
        return not self.quotations and draft.quoted(span)
