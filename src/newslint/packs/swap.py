"""swap: words and phrases with the right ones.

    swap:
      utilise: use
      the Ministry of Inside: the Ministry of the Interior
      centered around: [centred on, built round]

One right form is offered as a fix in the case of what it replaces: Utilise, Use; UTILISE, USE. Of several
the writer chooses. The fix is a safe one only if the file says `safe: true`. Words that already stand in
their right form are left alone, so that Covid may become Covid-19. For the rest see `avoid`.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from newslint.lint import Finding, Fix
from newslint.packs.kind import Kind, RuleFile
from newslint.packs.phrases import within
from newslint.packs.wording import in_case_of, say
from newslint.record import Record
from newslint.text import fold

if TYPE_CHECKING:
    from collections.abc import Iterator

    from newslint.lint import Draft, Span
    from newslint.packs.phrases import Exceptions, Phrases
    from newslint.safe_yaml import Field


class Swap(Record):
    """Flags wrong forms and knows the right ones."""

    table: Phrases[tuple[str, ...]]
    message: str
    safe: bool

    @property
    def phrases(self) -> frozenset[str]:
        """Any of the wrong forms."""
        return self.table.forms

    def check(self, draft: Draft, options: Exceptions) -> Iterator[Finding]:
        """Yield the wrong forms that stand in a draft."""
        for span, (written, rights) in self.table.find(draft, options):
            found = span.of(draft.text)
            better = [in_case_of(found, written, right) for right in rights]
            if found in better or any(_stands(draft, span, right) for right in rights):
                continue
            fix = Fix.replace(span, better[0], safe=self.safe) if len(better) == 1 else None
            yield Finding(span, say(self.message, found, *better), fix=fix)


def _stands(draft: Draft, span: Span, right: str) -> bool:
    """Tell whether a wrong form stands inside its right one."""
    form = fold(right)
    return len(form) > len(span.of(draft.text)) and within(draft.folded, span, form)


def _rights(field: Field) -> tuple[str, ...]:
    rights = tuple(" ".join(right.split()) for right in field.texts())
    if not rights:
        raise field.error("expected the right form, found nothing")
    return rights


def _read(file: RuleFile) -> Swap:
    field = file.fields["swap"]
    listed = [(wrong, right, _rights(right)) for wrong, right in field.mapping().items()]
    return Swap(
        file.phrases(field, listed),
        file.message("Write “{better}”, not “{found}”", "found", "better"),
        file.flag("safe"),
    )


SWAP = Kind(_read, frozenset({"case", "quotes", "safe"}))
