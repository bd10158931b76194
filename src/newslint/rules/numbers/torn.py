"""numbers/torn: a space inside a number."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from newslint.lint import Bad, Finding, Fix, Good, Level, Options, Rule, Span

if TYPE_CHECKING:
    from collections.abc import Iterator

    from newslint.lint import Draft

# A group of noughts is never a number of its own; any other group may be one, unless a sum of money begins.
_NOUGHTS = re.compile(r"(?<![\w.,:/$£€₹-])([1-9][0-9]{0,2}(?:,[0-9]{3})*, 000\b)(?![,.:/-][0-9])")
_MONEY = re.compile(
    r"[$£€₹]([1-9][0-9]{0,2}(?:, [0-9]{3}\b(?![,.:/-][0-9])"
    r"|\. [0-9]{1,2}(?= (?:[mb]illion|trillion|bn)\b)))"
)


def check(draft: Draft, options: Options) -> Iterator[Finding]:  # noqa: ARG001 (it has none)
    for pattern in (_NOUGHTS, _MONEY) if ", 000" in draft.text else (_MONEY,):
        for match in pattern.finditer(draft.text):
            span = Span(*match.span(1))
            if not draft.dated(span):
                fix = Fix.replace(span, match[1].replace(" ", ""), safe=True)
                yield Finding(span, f"“{match[1]}” is torn apart by a space", fix=fix)


RULE = Rule(
    summary="A space stands inside a number.",
    why="""
        `20, 000` reads as twenty and nothing, and a line may break in the middle of it. The space comes from
        optical recognition, from a paste, or from a tool that puts one after every comma.
    """,
    level=Level.SUGGESTION,
    check=check,
    sources=("AP Stylebook, “numerals”",),
    examples=(
        Bad("Some [[20, 000]] birds winter here.", fixed="Some 20,000 birds winter here."),
        Bad("The prize was $[[30, 500]], a record.", fixed="The prize was $30,500, a record."),
        Bad("It cost £[[3. 5]] million to mend.", fixed="It cost £3.5 million to mend."),
        Good("Some 20,000 birds winter here, and in 2019, 500 more came."),
        Good("The buses 3, 120 and 500 stop there."),
        Good("The toll is £3. Five million cars paid it, 120 of them twice."),
    ),
)
