"""What a kind of rule is: it reads its part of a rule file and makes what finds the faults."""

from __future__ import annotations

from typing import TYPE_CHECKING, Protocol, TypeVar

from newslint.packs.phrases import Phrase, Phrases
from newslint.packs.wording import template
from newslint.record import Row
from newslint.text import fold

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator, Mapping

    from newslint.lint import Draft, Finding
    from newslint.packs.phrases import Exceptions
    from newslint.safe_yaml import Field

T = TypeVar("T")


class RuleFile(Row):
    """A rule file, its keys known to be right.

    Attributes:
        fields: Its fields by their keys.
        proved: A test has shown that its patterns are valid: they may wait until they are tried.
    """

    fields: Mapping[str, Field]
    proved: bool = False

    def flag(self, key: str) -> bool:
        """Tell whether the file says `true` under a key."""
        return key in self.fields and self.fields[key].flag()

    def message(self, default: str, *slots: str) -> str:
        """Return the file's message, else the kind's own; these words may stand in braces."""
        return template(self.fields["message"], *slots) if "message" in self.fields else default

    def phrases(self, field: Field, listed: Iterable[tuple[str, Field, T]]) -> Phrases[T]:
        """Return the phrases of a list or mapping, each with what is known of it.

        Args:
            field: The list or mapping.
            listed: Each phrase, the field that stands for it in errors, and what is known of it.

        Raises:
            SettingsError: There is none, or one is empty or stands there twice.
        """
        by_form: dict[str, Phrase[T]] = {}
        for text, item, what in listed:
            written = " ".join(text.split())
            if not written:
                raise item.error("expected a word or a phrase, found nothing")
            if fold(written) in by_form:
                raise item.error(f"“{written}” stands here a second time")
            by_form[fold(written)] = Phrase(written, what)
        if not by_form:
            raise field.error("expected words or phrases, found none")
        return Phrases(by_form, case=self.flag("case"), quotes=self.flag("quotes"))


class Check(Protocol):
    """What a kind makes of a file: immutable, and picklable so that a cache may keep it."""

    @property
    def phrases(self) -> frozenset[str]:
        """Folded phrases, one of which must stand in a draft for it to be looked at; none: all drafts."""

    def check(self, draft: Draft, options: Exceptions) -> Iterator[Finding]:
        """Yield the findings in a draft."""


class Kind(Row):
    """A kind of rule.

    Attributes:
        read: Makes the check of a file's rule.
        keys: The keys that a file of this kind may have besides those of every rule and the kind itself.
    """

    read: Callable[[RuleFile], Check]
    keys: frozenset[str]
