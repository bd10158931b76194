"""The rules as a handbook in Markdown: an index by family, and a page a rule.

Rules that share one file, as proselint's do, share one page: the page of their family. A page says what
`newslint explain` says (see `page`), and can be read wherever Markdown is shown.
"""

from __future__ import annotations

import inspect
import re
from itertools import groupby
from typing import TYPE_CHECKING, Any, Final

from newslint.lint import Bad, Good, unmark
from newslint.report.page import condition, known_options, marked_lines
from newslint.text import printable

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Mapping, Sequence

    from newslint.catalogue import Catalogue, NamedRule
    from newslint.lint import Example, Rule
    from newslint.report.page import Listed
    from newslint.text import Span

_WIDTH: Final = 90  # columns of an example, so that no reader has to scroll sideways
_MADE: Final = (
    "<!-- Made by “newslint rules --format markdown” from the rules: change the rule, not this page. -->"
)
_CODE_OR_SPECIAL = re.compile(r"(`[^`]*`)|([\\*_\[\]<>|#])")
_FENCES = re.compile("`{3,}")
_INDEX: Final = "README.md"


def table(rows: Sequence[Listed]) -> str:
    """Return the table of rules."""
    return _join(_table(rows, lambda id_: f"`{id_}`"))


def pages(known: Catalogue, rows: Sequence[Listed], about: Callable[[str], str]) -> Mapping[str, str]:
    """Return the whole handbook: the pages by their paths in its folder.

    Args:
        known: The rules.
        rows: The table of them all, in their order.
        about: Tells what a family's door sign says; may be empty.
    """
    found = {}
    index = [_MADE, "", "# The rules", "", "Each family has its own section, each rule its own page."]
    by_id = {row.id: row for row in rows}
    for family, named in groupby(known.rules, key=lambda one: one.family):
        group = list(named)
        sign = _prose(_without_name(about(family), family))
        index += ["", f"## {family}", "", *([sign, ""] if sign else [])]
        if _share_a_page(group):
            found[f"{family}/{_INDEX}"] = _family(family, sign, group)
            index.append(f"Its {len(group)} rules stand on [one page]({family}/{_INDEX}).")
        else:
            found |= {f"{one.id}.md": page(one.id, one.rule) for one in group}
            index += _table([by_id[one.id] for one in group], lambda id_: f"[`{id_}`]({id_}.md)")
    return {_INDEX: _join(index), **found}


def page(id_: str, rule: Rule[Any]) -> str:
    """Return all there is to know of a rule."""
    return _join(
        [
            *(_MADE, "", f"# {id_}", ""),
            f"{_prose(rule.summary)} This rule is {_standing(rule)}.",
            *("", _prose(rule.why)),
            *_examples(rule.examples),
            *_options(rule),
            *_sources(rule.sources),
            *_switch(id_, rule),
            *("", f"[All rules](../{_INDEX})"),
        ]
    )


def _share_a_page(group: Sequence[NamedRule]) -> bool:
    return len(group) > 1 and len({one.origin for one in group}) == 1


def _family(family: str, sign: str, group: Sequence[NamedRule]) -> str:
    lines = [_MADE, "", f"# {family}", "", *([sign, ""] if sign else [])]
    lines += [
        f"`newslint explain {group[0].id}` says why a rule is there, and shows what it leaves alone.",
        "",
    ]
    lines += ["| rule | what it finds | for example |", "| --- | --- | --- |"]
    for one in group:
        lines.append(f"| `{one.id}` | {_prose(one.rule.summary)} | {', '.join(_flagged(one.rule))} |")
    if not any(one.rule.default for one in group):
        lines += ["", *_wish(family, "on")]
    return _join([*lines, "", f"[All rules](../{_INDEX})"])


def _without_name(sign: str, family: str) -> str:
    """Return a family's door sign without its name, which the heading above it says already."""
    text = sign.removeprefix(f"{family}: ")
    return text[:1].upper() + text[1:]


def _flagged(rule: Rule[Any]) -> Iterator[str]:
    """Yield the words that the rule's bad examples mark, each once and as code."""
    copies = [unmark(example.text) for example in rule.examples if isinstance(example, Bad)]
    for words in dict.fromkeys(span.of(text) for text, spans in copies for span in spans):
        yield _code(words)


def _code(words: str) -> str:
    """Return some words as code in a table."""
    shown = printable(" ".join(words.split())).replace("|", r"\|")
    return f"`` {shown} ``" if "`" in shown else f"`{shown}`"


def _table(rows: Sequence[Listed], link: Callable[[str], str]) -> list[str]:
    head = ["| rule | level | | what it finds |", "| --- | --- | --- | --- |"]
    return head + [
        f"| {link(row.id)} | {row.level.label} | {'on' if row.on else 'off'} | {_prose(row.summary)} |"
        for row in rows
    ]


def _standing(rule: Rule[Any]) -> str:
    level = f"{'an' if rule.level.label[0] in 'aeiou' else 'a'} {rule.level.label}"
    return f"{level}, and {'on' if rule.default else 'off'} by default"


def _examples(examples: Sequence[Example]) -> Iterator[str]:
    for title, kind in (("Flagged", Bad), ("Left alone", Good)):
        for number, example in enumerate(one for one in examples if isinstance(one, kind)):
            if not number:
                yield from ("", f"## {title}")
            if known := condition(example):
                inside = example.published or example.format != "markdown"
                yield from ("", f"{'In a draft' if inside else 'With'} {_prose(known)}:")
            yield from _copy(*(unmark(example.text) if isinstance(example, Bad) else (example.text, ())))
            if isinstance(example, Bad) and example.fixed is not None:
                yield from ("", "becomes", *_copy(example.fixed, ()))


def _copy(text: str, spans: Sequence[Span]) -> list[str]:
    fence = max(["``", *_FENCES.findall(text)], key=len) + "`"
    lines = [
        line for pair in marked_lines(text, spans, _WIDTH) for line in (pair[0], *filter(None, pair[1:]))
    ]
    return ["", f"{fence}text", *lines, fence]


def _options(rule: Rule[Any]) -> Iterator[str]:
    for number, (name, kind, default, about) in enumerate(known_options(rule.options)):
        yield from () if number else ("", "## Options", "")
        yield f"- `{name}`: {kind}, by default {_prose(default)}. {_prose(about)}".rstrip()


def _sources(sources: Sequence[str]) -> Iterator[str]:
    if sources:
        yield from ("", "## Sources", "")
    yield from (f"- {_prose(source)}" for source in sources)


def _switch(id_: str, rule: Rule[Any]) -> Iterator[str]:
    yield from ("", *_wish(id_, "off" if rule.default else "on"))
    if rule.default:
        yield from ("", "In a draft, for one line or for a passage:", "", "```markdown")
        yield f"<!-- newslint-disable-next-line {id_}: why -->"
        yield from (
            "",
            f"<!-- newslint-disable {id_}: why -->",
            "…",
            f"<!-- newslint-enable {id_} -->",
            "```",
        )


def _wish(selector: str, switch: str) -> Sequence[str]:
    head = (f"## To switch it {switch}", "", "In `.newslint.yml`:", "")
    return (*head, "```yaml", "rules:", f"  {selector}: {switch}", "```")


def _prose(text: str) -> str:
    """Return a text that Markdown shows as it is; words in backticks stay code, an inset stays inset."""
    clean = inspect.cleandoc(text)
    return "\n".join(line if line.startswith("    ") else _escaped(line) for line in clean.split("\n"))


def _escaped(line: str) -> str:
    return _CODE_OR_SPECIAL.sub(lambda found: found[1] or f"\\{found[2]}", line)


def _join(lines: Sequence[str]) -> str:
    return "\n".join(lines)
