"""The page as a whole: its head, its summary, its drafts."""

from __future__ import annotations

import base64
import hashlib
from functools import lru_cache
from pathlib import Path
from typing import TYPE_CHECKING, Final

from newslint import __version__
from newslint.lint import Level
from newslint.report import text
from newslint.report.html import summary
from newslint.report.html.element import Html, element
from newslint.report.html.galley import galley
from newslint.report.html.note import About, level
from newslint.report.terminal import Terminal

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from newslint.catalogue import Catalogue
    from newslint.lint import FileReport, Report

_DOCTYPE: Final = "<!doctype html>\n"


def render(report: Report, catalogue: Catalogue) -> str:
    """Return the page.

    Args:
        report: What was found. Drafts whose articles it carries are shown whole; of others, the lines
            that findings stand in.
        catalogue: The rules, for what they say of themselves.
    """
    return _DOCTYPE + element("html", _head(report), _body(report, catalogue), lang="en")


def _head(report: Report) -> Html:
    return element(
        "head",
        element("meta", charset="utf-8"),
        element("meta", http_equiv="Content-Security-Policy", content=_policy()),
        element("meta", name="viewport", content="width=device-width, initial-scale=1"),
        element("meta", name="color-scheme", content="light dark"),
        element("meta", name="generator", content=f"newslint {__version__}"),
        element("title", f"newslint: {_outcome(report)}"),
        element("style", _shipped("style.css")),
    )


def _policy() -> str:
    """Return the policy that lets the page use its own style and script, and nothing else."""
    style, script = (
        base64.b64encode(hashlib.sha256(_shipped(name).encode()).digest()).decode()
        for name in ("style.css", "script.js")
    )
    return (
        f"default-src 'none'; style-src 'sha256-{style}'; script-src 'sha256-{script}'; "
        "base-uri 'none'; form-action 'none'"
    )


@lru_cache
def _shipped(name: str) -> Html:
    return Html(Path(__file__).with_name(name).read_text(encoding="utf-8"))


def _outcome(report: Report) -> str:
    return text.summary(report, (), Terminal()).removesuffix(".")


def _body(report: Report, catalogue: Catalogue) -> Html:
    flagged = [file for file in report.files if file.diagnostics]
    clean = [file.path for file in report.files if not file.diagnostics]
    about = _about(report, catalogue)
    drafts = [galley(file, number, about) for number, file in enumerate(flagged, 1)]
    return element(
        "body",
        element("a", "Skip to the drafts", href="#drafts", class_="skip") if flagged else "",
        element("header", element("p", "newslint", class_="name"), element("h1", _outcome(report))),
        element(
            "main",
            *_unread(report),
            *((_summary(flagged, about), _bar(report)) if flagged else ()),
            element("div", *drafts, id="drafts"),
            *_clean(clean),
        ),
        element("footer", element("p", f"newslint {__version__}")),
        element("script", _shipped("script.js")),
    )


def _about(report: Report, catalogue: Catalogue) -> dict[str, About]:
    found = sorted({one.rule for file in report.files for one in file.diagnostics})
    about = {}
    for number, id_ in enumerate(found, 1):
        named = catalogue.by_id.get(id_)  # a house that is not this catalogue's may have rules of its own
        about[id_] = About(f"r{number}", *((named.rule.summary, named.rule.why) if named else ()))
    return about


def _summary(flagged: Sequence[FileReport], about: dict[str, About]) -> Html:
    return element(
        "section",
        element("h2", "Summary", id="summary-name"),
        summary.drafts(flagged),
        summary.rules(flagged, about),
        class_="tally",
        id="summary",
        aria_labelledby="summary-name",
    )


def _bar(report: Report) -> Html:
    """Return the choice of what is shown; the style sees to it, the script to the keys."""
    choices = [
        element(
            "label",
            element("input", type="checkbox", id=f"show-{one.label}", checked=True),
            level(one, f"{one.label.capitalize()}s"),
        )
        for one in reversed(Level)
        if report.count(one)
    ]
    keys = element(
        "label",
        element("input", type="checkbox", id="keys", checked=True),
        element("kbd", "n"),
        " next, ",
        element("kbd", "p"),
        " previous",
        class_="keys",
        hidden=True,
    )
    return element(
        "fieldset",
        element("legend", "Show", class_="unseen"),
        *choices,
        keys,
        element("a", "Summary", href="#summary"),
        class_="bar",
    )


def _unread(report: Report) -> Iterator[Html]:
    lines = [*map(text.error, report.errors), *map(text.fault, report.faults)]
    if lines:
        yield element(
            "section",
            element("h2", "Not read, or not in full", id="unread"),
            element("ul", *(element("li", line) for line in lines)),
            aria_labelledby="unread",
        )


def _clean(paths: Sequence[str]) -> Iterator[Html]:
    if paths:
        yield element(
            "section",
            element("h2", "Without faults", id="clean"),
            element("ul", *(element("li", f"{text.shown(path)}: no faults found") for path in paths)),
            class_="clean",
            aria_labelledby="clean",
        )
