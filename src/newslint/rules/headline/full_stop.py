"""headline/full-stop: a headline ends without one."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final

from newslint.lint import Bad, Finding, Fix, Good, Level, Options, Rule, Span

if TYPE_CHECKING:
    from collections.abc import Iterator

    from newslint.lint import Draft

_FINAL = re.compile(r"(?<![.…])\.[\"'”’»)]*\s*\Z")
_INNER = re.compile(r"[.?!][\"'”’»)]*\s")
_ABBREVIATED: Final = frozenset(
    """
    approx ave blvd bros co corp dept dr est etc govt inc jr ltd max min mr mrs ms no plc prof pt rev sen sr
    st univ vs jan feb mar apr jun jul aug sep sept oct nov dec mon tue tues wed thu thur thurs fri sat sun
    a.m p.m
    """.split()
)


def check(draft: Draft, options: Options) -> Iterator[Finding]:  # noqa: ARG001 (it has none)
    headline = draft.headline
    found = _FINAL.search(draft.text, headline.start, headline.end) if headline else None
    if headline is None or found is None:
        return
    text = draft.text[headline.start : found.start()]
    last = text.rsplit(None, 1)[-1] if text.strip() else ""
    sentence = " " in text and not _INNER.search(text)
    if sentence and "." not in last and last.lower() not in _ABBREVIATED:
        stop = Span(found.start(), found.start() + 1)
        yield Finding(stop, "A headline has no full stop", fix=Fix.remove(stop, title="Take it out"))


RULE = Rule(
    summary="The headline ends with a full stop.",
    why="""
        A headline is a title, not a sentence. A stop after it is a sentence that was pasted where the
        title belongs, or a habit of the keyboard. Headlines of two sentences, and those that end with
        an abbreviation, are left alone.
    """,
    level=Level.WARNING,
    check=check,
    sources=("AP Stylebook, “headlines”", "Guardian style guide, “headlines”"),
    examples=(
        Bad(
            "# Old bridge closes to lorries[[.]]\n\nThe council voted on Monday.",
            fixed="# Old bridge closes to lorries\n\nThe council voted on Monday.",
        ),
        Bad("---\ntitle: Old bridge closes to lorries[[.]]\n---\n\nThe council voted on Monday."),
        Good("# Old bridge closes to lorries\n\nThe council voted on Monday."),
        Good("# Old bridge to stay open in the U.S.\n\nThe council voted on Monday."),
        Good("# The bridge is old. Here is why it stays.\n\nThe council voted on Monday."),
        Good("# And then the bridge closed...\n\nThe council voted on Monday."),
        Good("# Bridge to be shut by Acme Inc.\n\nThe council voted on Monday."),
    ),
)
