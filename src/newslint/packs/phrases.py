"""Where the phrases of a rule stand in a draft."""

from __future__ import annotations

from functools import cache
from typing import TYPE_CHECKING, Final, Generic, NamedTuple, TypeVar

from newslint.language import PhraseIndex
from newslint.lint import Options, Span
from newslint.text import fold

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping, Sequence

    from newslint.lint import Draft

T = TypeVar("T")

_JOINS_BEFORE: Final = frozenset("@#/\\=.")
_JOINS_AFTER: Final = frozenset("@/\\=")


class Exceptions(Options):
    """The options of every rule written in YAML.

    Attributes:
        allow: Phrases that are left alone, with all that stands in them.
    """

    allow: tuple[str, ...] = ()

    def cover(self, draft: Draft, span: Span) -> bool:
        """Tell whether a span stands in one of the allowed phrases."""
        return any(within(draft.folded, span, fold(phrase)) for phrase in self.allow)


class Phrase(NamedTuple, Generic[T]):
    """A phrase of a rule.

    Attributes:
        written: As the file writes it.
        what: What its kind knows of it: a message, the right forms.
    """

    written: str
    what: T


class Phrases(NamedTuple, Generic[T]):
    """The phrases of a rule.

    Attributes:
        by_form: The phrases by their folded forms.
        case: Whether another case is another phrase.
        quotes: Whether somebody else's words count.
    """

    by_form: Mapping[str, Phrase[T]]
    case: bool = False
    quotes: bool = False

    @property
    def forms(self) -> frozenset[str]:
        """The folded forms."""
        return frozenset(self.by_form)

    def find(self, draft: Draft, options: Exceptions) -> Iterator[tuple[Span, Phrase[T]]]:
        """Yield the places where a phrase stands among the words of the copy, each with the phrase."""
        return leftmost(
            (span, phrase)
            for form in draft.phrases.keys() & self.by_form.keys()
            for phrase in [self.by_form[form]]
            for span in draft.phrases[form]
            if not (self.case and not same_case(span.of(draft.text), phrase.written))
            and not _in_address(draft.text, span)
            and not (draft.quoted(span) and not self.quotes)
            and not options.cover(draft, span)
        )


def leftmost(hits: Iterable[tuple[Span, T]]) -> Iterator[tuple[Span, T]]:
    """Yield the hits that are left when, of two that overlap, the first and then the longest counts."""
    end = 0
    for span, what in sorted(hits, key=lambda hit: (hit[0].start, -hit[0].end)):
        if span.start >= end:
            end = span.end
            yield span, what


def standing(draft: Draft, forms: frozenset[str], *, indexed: bool) -> Mapping[str, Sequence[Span]]:
    """Return the places of folded phrases, and perhaps of others.

    Args:
        draft: The draft.
        forms: The phrases.
        indexed: They are among the rule's phrases, so that the draft has looked for them already. Those of
            a rule that must look at every draft are not.
    """
    return draft.phrases if indexed else _index(forms).find(draft.folded)


@cache
def _index(forms: frozenset[str]) -> PhraseIndex:
    return PhraseIndex(forms)


def within(folded: str, span: Span, phrase: str) -> bool:
    """Tell whether the words at a span stand inside a folded phrase."""
    word = span.of(folded)
    at = phrase.find(word)
    while at >= 0:
        if span.start >= at and folded.startswith(phrase, span.start - at):
            return True
        at = phrase.find(word, at + 1)
    return False


def same_case(found: str, written: str) -> bool:
    """Tell whether two texts of one folded form have the same letters in the same case."""
    return all(one == other or not one.isalpha() for one, other in zip(found, written, strict=True))


def _in_address(text: str, span: Span) -> bool:
    """Tell whether a word is part of an address, a file's name, a handle or a hashtag."""
    before, after = text[max(0, span.start - 1) : span.start], text[span.end : span.end + 2]
    return before in _JOINS_BEFORE or after[:1] in _JOINS_AFTER or (after[:1] == "." and after[1:].isalnum())
