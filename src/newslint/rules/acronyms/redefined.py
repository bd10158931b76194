"""acronyms/redefined: introduce letters once."""

from __future__ import annotations

from collections import Counter
from typing import TYPE_CHECKING, Final

from newslint.lint import Bad, Finding, Good, Level, Options, Related, Rule, shortened

if TYPE_CHECKING:
    from collections.abc import Iterator

    from newslint.language import Definition
    from newslint.lint import Draft


_ROOM: Final = 40  # characters for a name in a message


def check(draft: Draft, options: Options) -> Iterator[Finding]:  # noqa: ARG001 (it has none)
    first: dict[str, Definition] = {}
    times = Counter(found.use.letters for found in draft.acronyms.definitions)
    for found in draft.acronyms.definitions:
        letters = found.use.letters
        if (
            times[letters] == 1
            or not found.use.running
            or found.right != letters
            or draft.is_label(found.span.start)
        ):
            continue
        before = first.setdefault(letters, found)
        if before is not found:
            yield Finding(found.span, _message(draft, found, before), (Related(before.span, "the first"),))


def _message(draft: Draft, found: Definition, before: Definition) -> str:
    letters = found.use.letters
    here, there = (one.words.of(draft.text).lower() for one in (found, before))
    if here.removesuffix("s") == there.removesuffix("s"):
        return f"“{letters}” is introduced a second time"
    name = shortened(before.words.of(draft.text), _ROOM)
    return f"“{letters}” is introduced twice: first as “{name}”"


RULE = Rule(
    summary="An acronym is introduced a second time.",
    why="""
        Two introductions of one name are two writers, or a paragraph that has moved: the reader who
        has met the letters wonders whether somebody else is meant. Where the two introductions differ,
        somebody else may be. After the first, the letters do, or the name without them.
    """,
    level=Level.WARNING,
    check=check,
    sources=("AP Stylebook, “abbreviations and acronyms”",),
    examples=(
        Bad(
            "The Quarry Zone Review Board (QZRB) met on Monday.\n\n"
            "Nothing was decided. The [[Quarry Zone Review Board (QZRB]]) meets again in June."
        ),
        Bad(
            "The Asian Development Bank (ADB) lent the money. The [[African Development Bank (ADB]]) did "
            "not, a spokesman for the ADB said."
        ),
        Good("The Quarry Zone Review Board (QZRB) met on Monday. The review board meets again in June."),
        Good(
            "Join a group:\n\n- The Quarry Zone Review Board (QZRB)\n- The Harbour Forum\n\nThe Quarry Zone "
            "Review Board (QZRB) meets on Monday. The QZRB wants a vote."
        ),
        Good("# The Quarry Zone Review Board (QZRB)\n\nThe Quarry Zone Review Board (QZRB) met on Monday."),
    ),
)
