"""Front matter: what a draft says of itself before its text, in YAML, TOML or JSON."""

from __future__ import annotations

import re
from datetime import date, time
from typing import TYPE_CHECKING, Final

from newslint.article import Kind, Meta, ObjectKind
from newslint.errors import ReadError, SettingsError
from newslint.record import Row
from newslint.text import Span

if TYPE_CHECKING:
    from collections.abc import Sequence

    from newslint.article import Weaver
    from newslint.safe_yaml import Field
    from newslint.settings import FrontMatterKeys

_LONGEST: Final = 100_000  # characters; most run to a thousand
_DEEPEST: Final = 20  # levels of TOML and JSON that are looked into
_NAME: Final = "front matter"

_FENCE = re.compile(r"(---|\+\+\+)[ \t]*+(?:\r\n?|\n)")
_ENDS: Final = {
    "---": re.compile(r"(?<=[\r\n])(?:---|\.\.\.)[ \t]*+(?:\r\n?|\n|\Z)"),
    "+++": re.compile(r"(?<=[\r\n])\+\+\+[ \t]*+(?:\r\n?|\n|\Z)"),
}
# How front matter begins, and text between two thematic breaks does not.
_BEGINS: Final = {
    "---": re.compile(
        r"""(?:\s|#[^\r\n]*+)*+(?:[\w.-]++|"[^"\r\n]*+"|'[^'\r\n]*+')[ \t]*+:(?!\S)""", re.ASCII
    ),
    "+++": re.compile(
        r"""(?:\s|#[^\r\n]*+)*+(?:\[|(?:[\w.-]++|"[^"\r\n]*+"|'[^'\r\n]*+')[ \t]*+=)""", re.ASCII
    ),
}
_OBJECT = re.compile(r"""\{\s*+"[^"\r\n]*+"\s*+:""")
_REST_OF_LINE = re.compile(r"[ \t]*+(?:\r\n?|\n)?+")

# The strings of TOML and JSON, each with its key; comments, so that no string is sought in them.
_STRINGS = re.compile(
    r"""
      (?: (?<![\w.-]) (?P<key>[\w.-]++|"[^"\r\n]*+"|'[^'\r\n]*+') [ \t]*+ [=:] \s*+ )?
      (?P<string>
          \"""(?:[^\\]|\\.)*?\""" | \'\'\'.*?\'\'\' | "[^"\\\r\n]*+(?:\\.[^"\\\r\n]*+)*+" | '[^'\r\n]*+'
      )
    | \#[^\r\n]*+
    """,
    re.DOTALL | re.VERBOSE,
)
# A key of a hundred parts: what the parser of the standard library does with it grows with their square.
_ENDLESS_KEY = re.compile(r"""(?<![\w-])(?:(?:[\w-]++|"[^"\r\n]*+"|'[^'\r\n]*+')[ \t]*+\.[ \t]*+){100}""")
_LINE_NUMBER = re.compile(r"\(at line (\d+)")

_DAYS: Final = tuple(
    re.compile(rf"\s*+(?:[a-z]{{3,9}},?\s++)?{day}(?!\d)", re.ASCII | re.IGNORECASE)
    for day in (
        r"(?P<year>\d{4})[-/.](?P<month>\d\d?)[-/.](?P<day>\d\d?)",
        r"(?P<day>\d\d?)(?:st|nd|rd|th)?\s++(?P<month>[a-z]{3,9})\.?,?\s++(?P<year>\d{4})",
        r"(?P<month>[a-z]{3,9})\.?\s++(?P<day>\d\d?)(?:st|nd|rd|th)?,?\s++(?P<year>\d{4})",
    )
)
_MONTHS: Final = (
    "january february march april may june july august september october november december".split()
)


class Words(Row):
    """The title of a draft, or its standfirst.

    Attributes:
        text: As readers will see it.
        span: Where it stands in the file.
        exact: These are its very characters; else the file spells it otherwise.
    """

    text: str
    span: Span
    exact: bool


class FrontMatter(Row):
    """What a draft says of itself.

    Attributes:
        end: Where the draft's text begins.
        title: Its title.
        standfirst: What stands under the title.
        meta: Its day of publication, and the rules it switches off.
    """

    end: int
    title: Words | None
    standfirst: Words | None
    meta: Meta


def read(source: str, keys: FrontMatterKeys) -> FrontMatter | None:
    """Read the front matter of a draft, if it has any.

    Raises:
        ReadError: There is front matter, but it is not right; names the line.
    """
    try:
        found = _find(source)
        if not found:
            return None
        fields, end = found
        whole = Span(0, end)
        disabled = _disabled(fields)
        meta = Meta(
            _published(fields, keys.date),
            tuple(rule.text() for rule in disabled),
            tuple(rule.span or rule.extent or whole for rule in disabled),
        )
        title, standfirst = (_words(fields, names, whole) for names in (keys.title, keys.standfirst))
        return FrontMatter(end, title, standfirst, meta)
    except SettingsError as error:
        line = f", line {error.line}" if error.line else ""
        raise ReadError(f"the front matter is not right{line}: {error.message}") from None


def weave(weaver: Weaver, front: FrontMatter) -> None:
    """Add the front matter to an article: an object, and the title and the standfirst as its first blocks."""
    weaver.note(ObjectKind.FRONT_MATTER, 0, front.end)
    for kind, words in ((Kind.TITLE, front.title), (Kind.STANDFIRST, front.standfirst)):
        if words:
            weaver.begin(kind)
            if words.exact:
                weaver.keep(*words.span)
            else:
                weaver.put(words.text, *words.span, sealed=True)
            weaver.end()


def day(text: str) -> date | None:
    """Return the day that a date or a date-time tells, in its own time zone."""
    found = next((found for pattern in _DAYS if (found := pattern.match(text))), None)
    if not found:
        return None
    month = found["month"].lower()
    number = next((at for at, name in enumerate(_MONTHS, 1) if name.startswith(month)), 0)
    try:
        return date(int(found["year"]), number or int(month), int(found["day"]))
    except ValueError:  # 30 February, or no month at all
        return None


def _find(source: str) -> tuple[Field, int] | None:
    """Return the front matter as a mapping, and where it ends."""
    if _OBJECT.match(source):
        return _json(source)
    opener = _FENCE.match(source)
    closer = _ENDS[opener[1]].search(source, opener.end()) if opener else None
    if not opener or not closer:
        return None
    kind, start, end = opener[1], opener.end(), closer.start()
    try:
        fields = _yaml(source, end) if kind == "---" else _toml(source, start, end)
    except SettingsError:
        if not _BEGINS[kind].match(source, start, end):
            return None
        raise
    return (fields, closer.end()) if isinstance(fields.value, dict) else None


def _yaml(source: str, end: int) -> Field:
    from newslint import safe_yaml  # noqa: PLC0415 (PyYAML, which a draft without front matter does not need)

    _check_length(end)
    return safe_yaml.load(source[:end], _NAME)


def _toml(source: str, start: int, end: int) -> Field:
    import tomllib  # noqa: PLC0415 (only the format that the draft uses)

    _check_length(end)
    if _ENDLESS_KEY.search(source, start, end):
        raise SettingsError("not valid TOML: nested too deep", _NAME)
    try:
        values = tomllib.loads(source[start:end].replace("\r\n", "\n").replace("\r", "\n"))
    except RecursionError:
        raise SettingsError("not valid TOML: nested too deep", _NAME) from None
    except ValueError as error:
        line = _LINE_NUMBER.search(str(error))
        what = str(error).partition(" (at ")[0]
        raise SettingsError(f"not valid TOML: {what}", _NAME, int(line[1]) + 1 if line else 0) from None
    return _Places(source, start, end).field(values)


def _json(source: str) -> tuple[Field, int]:
    import json  # noqa: PLC0415 (only the format that the draft uses)

    try:
        values, end = json.JSONDecoder().raw_decode(source)
    except RecursionError:
        raise SettingsError("not valid JSON: nested too deep", _NAME) from None
    except ValueError as error:  # a number of thousands of digits is one, too, and knows no line
        line = getattr(error, "lineno", 0)
        raise SettingsError(f"not valid JSON: {getattr(error, 'msg', error)}", _NAME, line) from None
    _check_length(end)
    fields = _Places(source, 0, end).field(values)
    return fields, _REST_OF_LINE.match(source, end).end()  # type: ignore[union-attr]  # it matches nothing, too


def _check_length(end: int) -> None:
    if end > _LONGEST:
        raise SettingsError(f"longer than {_LONGEST:,} characters", _NAME)


class _Places:
    """Where the strings of TOML or JSON stand, whose parsers do not tell.

    A string is known by its key and its characters, so that it is found only where it is written
    without escapes.
    """

    def __init__(self, source: str, start: int, end: int) -> None:
        self._exact: dict[tuple[str, str], Span] = {}
        self._any: dict[str, Span] = {}
        for found in _STRINGS.finditer(source, start, end):
            if found["string"]:
                marks = 3 if found["string"][:3] in ('"""', "'''") else 1
                key = (found["key"] or "").strip("\"'")
                extent = Span(*found.span("string"))
                inner = Span(extent.start + marks, extent.end - marks)
                self._exact.setdefault((key, inner.of(source)), inner)
                self._any.setdefault(key, extent)

    def field(self, value: object, key: str = "", depth: int = 0) -> Field:
        """Return a parsed value as a field."""
        from newslint.safe_yaml import Field  # noqa: PLC0415 (see _yaml)

        if isinstance(value, str):
            return Field(value, _NAME, 0, self._exact.get((key, value)), self._any.get(key))
        if isinstance(value, date | time):
            return Field(value.isoformat(), _NAME, 0)
        if isinstance(value, dict) and depth < _DEEPEST:
            inner = {name: self.field(one, name, depth + 1) for name, one in value.items()}
            return Field(inner, _NAME, 0)
        if isinstance(value, list) and depth < _DEEPEST:
            return Field([self.field(one, "", depth + 1) for one in value], _NAME, 0)
        return Field(value if isinstance(value, int | float) else None, _NAME, 0)


def _lookup(fields: Field, key: str) -> Field | None:
    """Return the field of a key, or, where the key holds dots, the one in nested mappings."""
    found: Field | None = fields
    for name in [key] if isinstance(fields.value, dict) and key in fields.value else key.split("."):
        found = found.value.get(name) if found and isinstance(found.value, dict) else None
    return found


def _words(fields: Field, keys: Sequence[str], whole: Span) -> Words | None:
    for key in keys:
        field = _lookup(fields, key)
        if not field or not isinstance(field.value, str) or not (text := field.value.strip()):
            continue
        if not field.span:
            return Words(text, field.extent or whole, exact=False)
        start = field.span.start + field.value.index(text)
        return Words(text, Span(start, start + len(text)), exact=True)
    return None


def _published(fields: Field, keys: Sequence[str]) -> date | None:
    values = (field.value for key in keys if (field := _lookup(fields, key)))
    return next((found for value in values if isinstance(value, str) and (found := day(value))), None)


def _disabled(fields: Field) -> list[Field]:
    wish = _lookup(fields, "newslint")
    rules = wish.mapping({"disable"}).get("disable") if wish else None
    return rules.items() if rules else []
