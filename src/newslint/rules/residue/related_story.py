"""residue/related-story: another story's headline, with the lead-in that the page gave it."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final

from newslint.lint import Bad, Finding, Fix, Good, Kind, Level, Options, Rule, line_room

if TYPE_CHECKING:
    from collections.abc import Iterator

    from newslint.lint import Draft

_LONGEST: Final = 40  # words of a lead-in and a headline together

# In capitals a lead-in stands for itself; otherwise it takes a colon, a dash or an arrow.
_CAPITALS: Final = (
    "ALSO READ|ALSO SEE|ALSO WATCH|CHECK ALSO|DON['’]T MISS|MORE FROM|MORE ON|MUST READ|READ ALSO|READ MORE|"
    "READ NEXT|READ THIS|READ|RELATED|SEE ALSO|TRENDING|WATCH ALSO|WATCH"
)
_ANY_CASE: Final = (
    "also read|also see|also watch|check also|check out|continue reading|don['’]t miss|explore more|"
    "further reading|learn more|more from|more on|more stories|must read|must[- ]watch|our picks|read also|"
    "read here|read more|read more about|read next|read the full story|read the story|read this|recommended|"
    "recommended reading|related|related article|related articles|related content|related coverage|"
    "related news|related post|related reading|related stories|related story|related video|see also|see more|"
    "suggested|top stories|trending|trending now|up next|watch|watch also|watch more|watch now|"
    "you may also like|you might also like"
)
_LEAD_IN = re.compile(
    rf"""
    [(\[►▶➤»>*•|-]* \s* (?:
        (?: {_CAPITALS.replace(" ", "[ ]")} ) (?: \s* [:|»›>–—-]+ \s* | \s+ ) (?= ["“'‘]? [A-Z0-9$£€] )
      | (?i: {_ANY_CASE.replace(" ", "[ ]")} ) \s* (?: [:|»›>]+ | \s[–—-]+\s ) \s* (?= \S )
    )
    """,
    re.VERBOSE,
)
_SPEECH = re.compile(r"^[^:]{0,40}:\s*[\"“]")


def check(draft: Draft, options: Options) -> Iterator[Finding]:  # noqa: ARG001 (it has none)
    for line in draft.lines:
        text = line.of(draft.text)
        lead_in = _LEAD_IN.match(text)
        if not lead_in or text.isupper() or len(text.split()) > _LONGEST or _SPEECH.match(text):
            continue
        if draft.block(line.start).kind in (Kind.TITLE, Kind.CELL) or draft.quoted(line):
            continue
        shown = lead_in[0].strip(" (:|»›>–—-[►▶➤*•")
        fix = Fix.remove(line_room(draft, line), safe=True, title="Remove the line")
        yield Finding(line, f"“{shown}” leads in another story, not this one", fix=fix)


RULE = Rule(
    summary="A link to another story stands between the paragraphs.",
    why="""
        “READ  Ten recipes for leftover goose” was a link on the page. In the text it is a sentence
        from another story, in the middle of this one.
    """,
    level=Level.ERROR,
    check=check,
    examples=(
        Bad(
            "The bridge opened.\n\n[[READ  Ten recipes for leftover goose]]\n\nIt is long.",
            fixed="The bridge opened.\n\nIt is long.",
        ),
        Bad(
            "The bridge opened.\n\n[[Read more: Why the river turned green]]\n\nIt is long.",
            fixed="The bridge opened.\n\nIt is long.",
        ),
        Bad(
            "The bridge opened.\n\n[[(RELATED: Fire closes cinema for a week)]]",
            fixed="The bridge opened.",
        ),
        Good("READ THE SMALL PRINT BEFORE YOU SIGN"),
        Good("Read more books and fewer headlines, the librarian said."),
        Good("Related costs, such as paint, are not in the sum."),
        Good("More on the bridge than under it, the walkers looked down."),
    ),
)
