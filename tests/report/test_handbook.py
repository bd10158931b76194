from __future__ import annotations

import re
from datetime import date
from typing import TYPE_CHECKING

from markdown_it import MarkdownIt

from newslint.catalogue import Catalogue, NamedRule
from newslint.lint import Bad, Good, Level, Options, Rule
from newslint.report import handbook
from newslint.report.page import Listed

if TYPE_CHECKING:
    from collections.abc import Iterator

    from newslint.lint import Draft, Finding


class Few(Options):
    """What may be said.

    Attributes:
        most_days: How far away
            it may be.
    """

    most_days: int = 1


def check(draft: Draft, options: Few) -> Iterator[Finding]:  # noqa: ARG001 (no page runs it)
    yield from ()


RULE = Rule(
    summary="Name the weekday, not a *day* <away>.",
    why="""
        Copy is found a year later, as `relative_day` knows.

            rules: {dates: off}
    """,
    level=Level.ERROR,
    options=Few(),
    check=check,
    sources=("AP_Stylebook, “days”",),
    examples=(
        Bad("He left [[yesterday]].", fixed="He left Tuesday.", published=date(2026, 3, 4)),
        Bad("```\n[[tomorrow]]\n```", options=(("most-days", 2),)),
        Good("“Now,” she said.", format="html"),
    ),
)

PAGE = """\
# dates/relative-day

Name the weekday, not a \\*day\\* \\<away\\>. This rule is an error, and on by default.

Copy is found a year later, as `relative_day` knows.

    rules: {dates: off}

## Flagged

In a draft published on Wednesday 2026-03-04:

```text
He left yesterday.
        ^^^^^^^^^
```

becomes

```text
He left Tuesday.
```

With most-days: 2:

````text
```
tomorrow
^^^^^^^^
```
````

## Left alone

In a draft as html:

```text
“Now,” she said.
```

## Options

- `most-days`: a whole number, by default 1. How far away it may be.

## Sources

- AP\\_Stylebook, “days”

## To switch it off

In `.newslint.yml`:

```yaml
rules:
  dates/relative-day: off
```

In a draft, for one line or for a passage:

```markdown
<!-- newslint-disable-next-line dates/relative-day: why -->

<!-- newslint-disable dates/relative-day: why -->
…
<!-- newslint-enable dates/relative-day -->
```

[All rules](../README.md)"""


def test_a_page() -> None:
    note, _, rest = handbook.page("dates/relative-day", RULE).partition("\n\n")
    assert note.startswith("<!-- Made by")
    assert rest == PAGE


def test_what_a_rule_says_is_shown_as_it_is() -> None:
    shown = MarkdownIt().render(handbook.page("dates/relative-day", RULE))
    assert "<p>Name the weekday, not a *day* &lt;away&gt;. This rule" in shown
    assert "```\ntomorrow\n^^^^^^^^\n```\n</code>" in shown


def test_rules_of_one_file_share_the_page_of_their_family() -> None:
    off = Rule(
        summary="A | stroke.",
        why="It parts.",
        level=Level.SUGGESTION,
        check=check,
        examples=(Bad("[[a|b]] and [[c`d]]"), Bad("Again [[a|b]].")),
        default=False,
    )
    named = [NamedRule(f"house/{name}", off, "house.py") for name in ("one", "two")]
    named.append(NamedRule("talk/alone", RULE, "alone.py"))
    rows = [Listed(one.id, one.rule.level, one.rule.default, one.rule.summary) for one in named]
    pages = handbook.pages(Catalogue(tuple(named)), rows, lambda family: f"{family}: what it is about.\n")
    assert list(pages) == ["README.md", "house/README.md", "talk/alone.md"]
    assert (
        "## house\n\nWhat it is about.\n\nIts 2 rules stand on [one page](house/README.md)."
        in pages["README.md"]
    )
    assert "| [`talk/alone`](talk/alone.md) | error | on |" in pages["README.md"]
    family = pages["house/README.md"]
    assert r"| `house/two` | A \| stroke. | `a\|b`, `` c`d `` |" in family.splitlines()
    assert "rules:\n  house: on\n" in family
    table = MarkdownIt("commonmark").enable("table").render(family)
    assert re.findall(r"<td>(.*?)</td>", table)[-1] == "<code>a|b</code>, <code>c`d</code>"
