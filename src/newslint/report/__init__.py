"""How findings and rules look: one module a format, from values to text.

What lives here knows the shape of a report and the width of a terminal. It prints nothing, opens
nothing and knows no command line.
"""

from __future__ import annotations

from importlib import import_module
from typing import TYPE_CHECKING, Final

from newslint.record import Row
from newslint.report.terminal import Style, Terminal

if TYPE_CHECKING:
    from collections.abc import Mapping

    from newslint.catalogue import Catalogue
    from newslint.lint import Report

__all__ = ["FORMATS", "Format", "Style", "Terminal", "render"]


class Format(Row):
    """What a format is made from, besides the findings.

    Attributes:
        explains: It says what the rules say of themselves, so it needs the catalogue.
        shows: It shows more of a draft than its findings do, so the report must carry the articles.
    """

    explains: bool = False
    shows: bool = False


FORMATS: Final[Mapping[str, Format]] = {
    "text": Format(),
    "json": Format(),
    "html": Format(explains=True, shows=True),
    "compact": Format(),
    "github": Format(),
    "sarif": Format(explains=True),
    "gitlab": Format(),
    "junit": Format(),
    "checkstyle": Format(),
    "rdjson": Format(shows=True),
}
"""The formats by name; each is the module of that name here, which is imported when it is asked for."""


def render(form: str, report: Report, catalogue: Catalogue) -> str:
    """Return the report in a format, without a newline at its end.

    Args:
        form: The name of the format.
        report: What was found.
        catalogue: The rules; may be empty for a format that does not explain them.
    """
    rendered: str = import_module(f"{__name__}.{form}").render(report, catalogue)
    return rendered
