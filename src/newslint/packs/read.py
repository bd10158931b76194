"""Reading a rule file."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING, Final

from newslint import safe_yaml
from newslint.lint import Bad, Good, Level, Rule
from newslint.packs.among import AMONG
from newslint.packs.avoid import AVOID
from newslint.packs.casing import CASING
from newslint.packs.kind import RuleFile
from newslint.packs.line import LINE
from newslint.packs.pattern import PATTERN
from newslint.packs.phrases import Exceptions
from newslint.packs.swap import SWAP

if TYPE_CHECKING:
    from collections.abc import Mapping

    from newslint.safe_yaml import Field

KINDS: Final = {
    "avoid": AVOID,
    "swap": SWAP,
    "casing": CASING,
    "line": LINE,
    "among": AMONG,
    "pattern": PATTERN,
}
LEVELS: Final = {level.label: level for level in reversed(Level)}
FORMATS: Final = ("markdown", "text", "html")

_NEEDED: Final = ("summary", "why", "level")
_OF_EVERY_RULE: Final = frozenset({*_NEEDED, "sources", "default", "message", "bad", "good"})
_OF_A_KIND: Final = frozenset[str]().union(*(kind.keys for kind in KINDS.values()))


def read(source: str, path: str, *, proved: bool = False) -> Rule[Exceptions]:
    """Return the rule of a file; see `packs.load`."""
    root = safe_yaml.load(source, path)
    given = root.mapping({*_OF_EVERY_RULE, *KINDS, *_OF_A_KIND})
    for key in _NEEDED:
        if key not in given:
            raise root.error(f"a rule needs “{key}”")
    name, *others = [key for key in given if key in KINDS] or [""]
    if not name:
        raise root.error(f"a rule needs one of {', '.join(KINDS)}")
    if others:
        raise given[others[0]].error(f"“{others[0]}” beside “{name}”: a rule is of one kind; write two rules")
    kind = KINDS[name]
    for key, field in given.items():
        if key in _OF_A_KIND - kind.keys:
            raise field.error(f"“{key}” means nothing beside “{name}”")
    check = kind.read(RuleFile(given, proved))
    return Rule(
        summary=" ".join(given["summary"].text().split()),
        why=given["why"].text().strip(),
        level=LEVELS[given["level"].choice(LEVELS)],
        check=check.check,
        examples=(
            *(_bad(item) for item in _listed(given, "bad")),
            *(_good(item) for item in _listed(given, "good")),
        ),
        options=Exceptions(),
        sources=given["sources"].texts() if "sources" in given else (),
        phrases=check.phrases,
        default=given["default"].flag() if "default" in given else True,
    )


def _listed(given: Mapping[str, Field], key: str) -> list[Field]:
    return given[key].items() if key in given else []


def _bad(field: Field) -> Bad:
    given = _example(field, "text", "fixed", "published", "format")
    text = given["text"].text()
    if "[[" not in text or text.count("[[") != text.count("]]"):
        raise field.error("a bad example marks what is at fault: [[so]]")
    return Bad(
        text,
        fixed=given["fixed"].text() if "fixed" in given else None,
        published=_day(given),
        format=_format(given),
    )


def _good(field: Field) -> Good:
    given = _example(field, "text", "published", "format")
    return Good(given["text"].text(), published=_day(given), format=_format(given))


def _example(field: Field, *known: str) -> Mapping[str, Field]:
    """Return the fields of an example; a plain text is its text."""
    if not isinstance(field.value, dict):
        return {"text": field}
    given = field.mapping(known)
    if "text" not in given:
        raise field.error("an example needs “text”")
    return given


def _day(given: Mapping[str, Field]) -> date | None:
    if "published" not in given:
        return None
    try:
        return date.fromisoformat(given["published"].text())
    except ValueError:
        raise given["published"].error("a day is written 2026-03-04") from None


def _format(given: Mapping[str, Field]) -> str:
    return given["format"].choice(FORMATS) if "format" in given else FORMATS[0]
