"""residue/site-phrase: a line that a known site puts around its articles."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from newslint.lint import METADATA, Bad, Finding, Fix, Good, Kind, Level, Options, Rule, Span, line_rooms

if TYPE_CHECKING:
    from collections.abc import Iterator

    from newslint.lint import Draft

_AROUND: Final = " \t\u00a0.:;!…|*•·-–—>»›→([)]"


def check(draft: Draft, options: Options) -> Iterator[Finding]:  # noqa: ARG001 (it has none)
    book = draft.stylebook
    found: dict[Span, str] = {}
    held = draft.phrases.keys()
    for phrase in (held & book.site_lines.keys()) | (held & book.site_openings.keys()):
        for span in draft.phrases[phrase]:
            line = draft.lines[draft.line_number(span.start)]
            whole = not draft.text[span.end : line.end].strip(_AROUND)
            site = (book.site_lines.get(phrase) if whole else None) or book.site_openings.get(phrase)
            if site and line.covers(span) and not draft.text[line.start : span.start].strip(_AROUND):
                found[line] = site.name
    lines = [line for line in sorted(found) if _is_running_text(draft, line)]
    rooms = line_rooms(draft, lines)
    for line in lines:
        fix = Fix.remove(rooms[line], safe=True, title="Remove the line")
        yield Finding(line, f"Stands on every page of {found[line]}, and is not part of the article", fix=fix)


def _is_running_text(draft: Draft, line: Span) -> bool:
    return draft.block(line.start).kind not in (*METADATA, Kind.CELL) and not draft.quoted(line)


RULE = Rule(
    summary="A line that a site puts on all its pages is left in the text.",
    why="""
        Every site has phrases of its own around its articles: its newsletter's name, its appeal, its notice
        of rights. The stylebook lists those of sites that are copied often, and has room for your own site's,
        which its writers are the first to paste back.
    """,
    level=Level.ERROR,
    check=check,
    examples=(
        Bad(
            "The bridge opened.\n\n[[Our Standards: The Thomson Reuters Trust Principles.]]",
            fixed="The bridge opened.",
        ),
        Bad(
            "The bridge opened.\n\n[[CLICK HERE TO GET THE FOX NEWS APP]]\n\nIt is long.",
            fixed="The bridge opened.\n\nIt is long.",
        ),
        Bad(
            "The bridge opened.\n\n[[Support HuffPost]]\n\nIt is long.",
            fixed="The bridge opened.\n\nIt is long.",
        ),
        Good("Readers who support HuffPost do so with their clicks."),
        Good("“Purchase licensing rights,” the lawyer advised."),
    ),
)
