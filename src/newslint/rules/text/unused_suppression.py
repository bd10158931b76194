"""text/unused-suppression: no suppression outlives its reason."""

from __future__ import annotations

from newslint.lint import Bad, Good, Level, Rule, unused_suppressions

RULE = Rule(
    summary="A suppression silences nothing.",
    why="""
        A comment that tells newslint to leave a passage alone stays behind when the passage is
        mended, moved or cut. The next fault in its place would pass unseen. Take the comment out,
        or correct the rule it names.
    """,
    level=Level.SUGGESTION,
    check=unused_suppressions,
    examples=(
        Bad("[[<!-- newslint-disable : the old headline -->]]\n\nThe bridge opened on Friday."),
        Bad("The bridge opened.\n\n[[<!-- newslint-disable-next-line : a joke -->]]\nIt is long."),
        Good("The bridge opened on Friday.\n\n<!-- the passage on tolls was cut -->"),
        Good("<!-- newslint-disable dates : rules that do not run today may run tomorrow -->\n\nIt rained."),
    ),
)
