"""avoid: words and phrases that should not be there.

    avoid: [at this point in time, going forward]

    avoid:
      illegal immigrant: An act is illegal, not a person

The words after a phrase are the message. A phrase is found as a whole, in any case unless the file says
`case: true`, and not inside quotations unless it says `quotes: true`. There is nothing to put in its place.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from newslint.lint import Finding
from newslint.packs.kind import Kind, RuleFile
from newslint.packs.wording import say, template
from newslint.record import Record

if TYPE_CHECKING:
    from collections.abc import Iterator

    from newslint.lint import Draft
    from newslint.packs.phrases import Exceptions, Phrases


class Avoid(Record):
    """Flags phrases, each with its message."""

    table: Phrases[str]

    @property
    def phrases(self) -> frozenset[str]:
        """Any of the phrases."""
        return self.table.forms

    def check(self, draft: Draft, options: Exceptions) -> Iterator[Finding]:
        """Yield the phrases that stand in a draft."""
        for span, phrase in self.table.find(draft, options):
            yield Finding(span, say(phrase.what, span.of(draft.text)))


def _read(file: RuleFile) -> Avoid:
    field = file.fields["avoid"]
    default = file.message("Avoid “{found}”", "found")
    if isinstance(field.value, dict):
        listed = [(phrase, reason, template(reason, "found")) for phrase, reason in field.mapping().items()]
    else:
        listed = [(item.text(), item, default) for item in field.items()]
    return Avoid(file.phrases(field, listed))


AVOID = Kind(_read, frozenset({"case", "quotes"}))
