"""The page's summary: the drafts and the rules with their findings, each leading down to them."""

from __future__ import annotations

import inspect
import re
from collections import Counter, defaultdict
from itertools import groupby
from typing import TYPE_CHECKING

from newslint.lint import Level
from newslint.record import Row
from newslint.report.html.element import Html, element, join
from newslint.report.html.note import Ids, level
from newslint.report.text import shown

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence

    from newslint.lint import Diagnostic, FileReport
    from newslint.report.html.note import About

_PARAGRAPHS = re.compile(r"\n\s*\n")


def drafts(files: Sequence[FileReport]) -> Html:
    """Return the table of drafts, each with its counts."""
    found = {one.level for file in files for one in file.diagnostics}
    levels = [one for one in reversed(Level) if one in found]
    heads = {"Draft": None, **{f"{one.label.capitalize()}s": "count" for one in levels}}
    rows = []
    for number, file in enumerate(files, 1):
        counts = Counter(one.level for one in file.diagnostics)
        link = element("a", shown(file.path), href=f"#{Ids(number).whole}")
        cells = [_count(counts[one]) for one in levels]
        rows.append(element("tr", element("th", link, scope="row"), *cells))
    return _table("Drafts", heads, rows)


def rules(files: Sequence[FileReport], about: Mapping[str, About]) -> Html:
    """Return the table of rules, the gravest and busiest first, each with its reasons and findings."""
    found: defaultdict[str, list[_Found]] = defaultdict(list)
    for draft, file in enumerate(files, 1):
        for number, one in enumerate(file.diagnostics, 1):
            found[one.rule].append(_Found(Ids(draft), number, file.path, one))
    gravest = {rule: max(one.what.level for one in places) for rule, places in found.items()}
    order = sorted(found, key=lambda rule: (-gravest[rule], -len(found[rule]), rule))
    rows = [_rule(rule, gravest[rule], found[rule], about[rule]) for rule in order]
    return _table("Rules", {"Level": None, "Rule": None, "Findings": "count"}, rows)


class _Found(Row):
    ids: Ids
    number: int
    path: str
    what: Diagnostic


def _rule(rule: str, gravest: Level, found: Sequence[_Found], about: About) -> Html:
    first = found[0]
    more = element(
        "details",
        element("summary", about.summary or "Where"),
        *(element("p", one) for one in _PARAGRAPHS.split(inspect.cleandoc(about.why)) if one),
        element(
            "ul", *(_places(path, list(places)) for path, places in groupby(found, key=lambda one: one.path))
        ),
    )
    return element(
        "tr",
        element("td", level(gravest)),
        element("th", element("div", element("span", rule, class_="rule"), more), scope="row"),
        element(
            "td", element("a", f"{len(found):,}", href=f"#{first.ids.note(first.number)}"), class_="count"
        ),
        id=about.name,
    )


def _places(path: str, found: Iterable[_Found]) -> Html:
    links = [element("a", f"{one.what.start.line:,}", href=f"#{one.ids.note(one.number)}") for one in found]
    noun = "line" if len(links) == 1 else "lines"
    return element("li", f"{shown(path)}, {noun} ", join(links, ", "))


def _count(count: int) -> Html:
    return element("td", f"{count:,}", class_="count" if count else "count none")


def _table(caption: str, heads: Mapping[str, str | None], rows: Iterable[Html]) -> Html:
    head = element("tr", *(element("th", one, scope="col", class_=kind) for one, kind in heads.items()))
    return element("table", element("caption", caption), element("thead", head), element("tbody", *rows))
