"""casing: names that are spelled in one way only.

    casing: [YouTube, iPhone, PayPal]

The same letters in any other case are a fault, and the right form is the fix (a safe one if the file says
`safe: true`). Left alone are addresses, handles and hashtags; capitals among capitals, as in a headline
or a line that shouts; and a capital at the start of a sentence, where many houses write IPhone. For
`quotes` see `avoid`.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final

from newslint.lint import Finding, Fix, Span
from newslint.lint import Kind as BlockKind
from newslint.packs.kind import Kind, RuleFile
from newslint.packs.phrases import same_case
from newslint.packs.wording import capitalised, say
from newslint.record import Record

if TYPE_CHECKING:
    from collections.abc import Iterator

    from newslint.lint import Draft
    from newslint.packs.phrases import Exceptions, Phrases

_HEADINGS: Final = (BlockKind.TITLE, BlockKind.HEADING)
_NEIGHBOUR: Final = 40  # characters in which to look for a neighbouring word
_WORD_BEFORE = re.compile(r"(\w+)\W*$")
_WORD_AFTER = re.compile(r"\W*(\w+)")


class Casing(Record):
    """Flags names in the wrong case."""

    table: Phrases[None]
    message: str
    safe: bool

    @property
    def phrases(self) -> frozenset[str]:
        """Any of the names, in any case."""
        return self.table.forms

    def check(self, draft: Draft, options: Exceptions) -> Iterator[Finding]:
        """Yield the names that stand in the wrong case."""
        for span, (right, _) in self.table.find(draft, options):
            found = span.of(draft.text)
            if same_case(found, right) or _among_capitals(draft, span) or _is_a_shortcode(draft, span):
                continue
            if same_case(found, capitalised(right)) and _opens_sentence(draft, span):
                continue
            # The draft's own apostrophes and hyphens stay.
            better = "".join(new if new.isalpha() else old for old, new in zip(found, right, strict=True))
            yield Finding(
                span, say(self.message, found, better), fix=Fix.replace(span, better, safe=self.safe)
            )


def _opens_sentence(draft: Draft, span: Span) -> bool:
    before = Span(draft.sentence(span.start).start, span.start).of(draft.text)
    return not any(map(str.isalnum, before))


def _is_a_shortcode(draft: Draft, span: Span) -> bool:
    """Tell whether a name is what a site puts a player for: [youtube https://example.com/watch]."""
    return span.of(draft.text).islower() and draft.text[max(0, span.start - 1) : span.start] == "["


def _among_capitals(draft: Draft, span: Span) -> bool:
    """Tell whether a name in capitals (or iPHONE) stands in a headline, alone or beside capitals."""
    if not span.of(draft.text)[1:].isupper():
        return False
    block = draft.block(span.start)
    before = draft.text[max(block.start, span.start - _NEIGHBOUR) : span.start]
    after = draft.text[span.end : min(block.end, span.end + _NEIGHBOUR)]
    beside = [word[1] for word in (_WORD_BEFORE.search(before), _WORD_AFTER.match(after)) if word]
    return (
        block.kind in _HEADINGS
        or block == draft.headline
        or not beside
        or any(len(word) > 1 and word.isupper() for word in beside)
    )


def _read(file: RuleFile) -> Casing:
    field = file.fields["casing"]
    for item in field.items():
        if item.text().islower():
            raise item.error(f"“{item.text()}” has no capital: such a word may open a sentence with one")
    return Casing(
        file.phrases(field, [(item.text(), item, None) for item in field.items()]),
        file.message("Write “{better}”, not “{found}”", "found", "better"),
        file.flag("safe"),
    )


CASING = Kind(_read, frozenset({"quotes", "safe"}))
