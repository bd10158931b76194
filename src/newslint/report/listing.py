"""The rules for programs: one JSON object."""

from __future__ import annotations

import inspect
from typing import TYPE_CHECKING, Any, Final

from newslint import __version__
from newslint.lint import Bad
from newslint.report.encode_json import as_json
from newslint.report.page import known_options

if TYPE_CHECKING:
    from collections.abc import Sequence

    from newslint.catalogue import Catalogue
    from newslint.lint import Example
    from newslint.report.page import Listed

SCHEMA: Final = 1


def listing(known: Catalogue, rows: Sequence[Listed]) -> str:
    """Return all that the rules say of themselves, as JSON on one line.

    Args:
        known: The rules.
        rows: The table of them, which says how the settings leave them.
    """
    rules = []
    for row in rows:
        rule = known.by_id[row.id].rule
        rules.append(
            {
                "rule": row.id,
                "level": row.level.label,
                "on": row.on,
                "summary": row.summary,
                "why": inspect.cleandoc(rule.why),
                "options": [option._asdict() for option in known_options(rule.options)],
                "sources": rule.sources,
                "examples": [_example(example) for example in rule.examples],
            }
        )
    return as_json({"schema": SCHEMA, "version": __version__, "rules": rules})


def _example(example: Example) -> dict[str, Any]:
    """Return an example; a bad one has its marks and, where there is a repair, what it becomes."""
    return {
        "kind": "bad" if isinstance(example, Bad) else "good",
        "text": example.text,
        "fixed": example.fixed if isinstance(example, Bad) else None,
        "published": example.published.isoformat() if example.published else None,
        "format": example.format,
        "options": dict(example.options),
    }
