"""dates/clock: a time that no clock shows."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from newslint.language import times
from newslint.lint import Bad, Finding, Fix, Good, Level, Options, Rule, Span

if TYPE_CHECKING:
    from collections.abc import Iterator

    from newslint.language import WrittenTime
    from newslint.lint import Draft

_NOON: Final = 12
_LAST_MINUTE: Final = 59


def check(draft: Draft, options: Options) -> Iterator[Finding]:  # noqa: ARG001 (it has none)
    for time in times(draft.text, draft.digits):
        fault = _fault(time) if time.sure else ""
        if fault:
            yield Finding(time.span, fault, fix=_fix(draft, time))


def _fault(time: WrittenTime) -> str:
    if time.minute > _LAST_MINUTE:
        return f"There is no minute {time.minute}"
    if time.half and time.hour > _NOON:
        return f"A clock with {time.half}.m. has no hour {time.hour}"
    if time.half and time.hour == 0:
        return f"The hour after {'noon' if time.half == 'p' else 'midnight'} is 12, not 0"
    return "" if time.exists else f"There is no hour {time.hour}"


def _fix(draft: Draft, time: WrittenTime) -> Fix | None:
    """Return the fix that counts the hours of the afternoon from noon: “13:30 p.m.”, “0:30 a.m.”."""
    if not (time.half and time.exists):
        return None
    if time.hour > _NOON and time.half == "a":
        return None
    digits = 2 if draft.text[time.start : time.start + 2].isdigit() else 1
    return Fix.replace(Span(time.start, time.start + digits), str((time.hour - 1) % _NOON + 1))


RULE = Rule(
    summary="No clock shows this time.",
    why="""
        `13:30 p.m.` mixes the clock of 12 hours with that of 24, and a minute past 59 is a slip of the
        finger that can stand for several times. Readers who want to be there need the right one.
    """,
    level=Level.WARNING,
    check=check,
    sources=("AP Stylebook, “times”", "Guardian and Observer style guide, “times”"),
    examples=(
        Bad("Doors open at [[13:30 p.m.]] on Monday.", fixed="Doors open at 1:30 p.m. on Monday."),
        Bad("The plane left at [[25:10 GMT]], an hour late."),
        Bad("The vote was called at [[10:75am]] in the town hall."),
        Bad("He was seen at [[0:30 a.m.]] near the mill.", fixed="He was seen at 12:30 a.m. near the mill."),
        Bad("Doors open at [[0:15 p.m.]] and not before.", fixed="Doors open at 12:15 p.m. and not before."),
        Bad("Doors open at [[13:30 a.m.]] on Monday."),
        Good("Doors open at 1:30 p.m. on Monday, and at 12:30 a.m. on Tuesday."),
        Good("The plane left at 24:00 GMT, and landed at 0735 GMT."),
        Good("She ran the mile in 25:10, ten seconds behind the winner."),
        Good("The bill passed by 25:10 in the committee of 35."),
        Good("The roof took 30 hours, the mill 2500 hours."),
    ),
)
