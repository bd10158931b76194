"""residue/lead-in: a link to another story, glued to the end of a paragraph."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final

from newslint.lint import Bad, Finding, Fix, Good, Kind, Level, Options, Rule, Span

if TYPE_CHECKING:
    from collections.abc import Iterator

    from newslint.lint import Draft

_LEAD_INS: Final = frozenset(
    (
        *("also read", "also see", "also watch", "check also", "click here", "continue reading"),
        *("keep reading", "read also", "read full story", "read here", "read more", "read more at"),
        *("read more here", "read next", "read the full story", "related", "related stories"),
        *("related story", "see also", "watch also"),
    )
)
_LONGEST: Final = 200  # characters of a lead-in with its headline
_BEFORE = re.compile(r"(?:[.!?…][\"'”’)\]]*|[-–—|:►▶➤»>])\s*[(\[]?\Z")
_MARK = re.compile(r"\s*(?:[:|»›>]+|[-–—]+\s)\s*(?=\S)")
_END = re.compile(r"[\s.…»›>→)\]]*\Z")


def check(draft: Draft, options: Options) -> Iterator[Finding]:  # noqa: ARG001 (it has none)
    for phrase in draft.phrases.keys() & _LEAD_INS:
        for span in draft.phrases[phrase]:
            line, block = draft.lines[draft.line_number(span.start)], draft.block(span.start)
            if block.kind is Kind.PARAGRAPH and _leads_out(draft, line, span) and not draft.quoted(span):
                start = line.start + len(draft.text[line.start : span.start].rstrip(" \t\u00a0-–—|►▶➤»>([:"))
                link = Span(start, line.end).of(draft.text)
                fault = Span(start + len(link) - len(link.lstrip()), line.end)
                fix = Fix.remove(Span(start, line.end), title="Remove the link")
                yield Finding(fault, f"“{span.of(draft.text)}” leads out of the story", fix=fix)


def _leads_out(draft: Draft, line: Span, span: Span) -> bool:
    """Tell whether a lead-in follows a sentence, and ends its line or heads a headline at the line's end."""
    if not draft.text[span.start].isupper() or line.end - span.start > _LONGEST or span.start == line.start:
        return False
    if not _BEFORE.search(draft.text[max(line.start, span.start - 8) : span.start]):
        return False
    if _END.match(draft.text, span.end, line.end):
        return True
    return bool(_MARK.match(draft.text, span.end, line.end)) and draft.text[line.end - 1] not in '.!”"'


RULE = Rule(
    summary="A link to another story hangs on the end of a paragraph.",
    why="""
        “– READ MORE” was a link at the end of the paragraph, “Also Read: …” the box beside it. As text they
        send the reader out of the story, to a place that is no longer there.
    """,
    level=Level.ERROR,
    check=check,
    phrases=_LEAD_INS,
    examples=(
        Bad(
            "The bridge opened on Friday, a month early. [[– READ MORE]]\n\nIt is long.",
            fixed="The bridge opened on Friday, a month early.\n\nIt is long.",
        ),
        Bad(
            "The bridge opened on Friday. [[Also Read: Why the river turned green]]\n\nIt is long.",
            fixed="The bridge opened on Friday.\n\nIt is long.",
        ),
        Bad(
            "Nobody had been told. [[Click here]]\n\nIt is long.",
            fixed="Nobody had been told.\n\nIt is long.",
        ),
        Good("She wants her pupils to read more."),
        Good("The sign had four words. Read more, it said, and under it hung a shelf of books."),
        Good("“Your file is locked. Click here,” the message said."),
    ),
)
