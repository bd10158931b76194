"""YAML written by strangers: plain values that know the line they stand on.

Only the plain part of YAML is accepted: mappings with text keys, lists and scalars. Aliases, tags,
repeated keys, and files too deep or too large are refused, so that nothing can be built, executed or
blown up by a settings file or a draft's front matter. `yes`, `no`, `on` and `off` are words, as in
YAML 1.2.

Front matter is mostly a few lines of `key: value`. Such a file is read without the parser, which takes longer
to import than all else that a draft needs; the tests hold both to the same fields.
"""

from __future__ import annotations

import re
from functools import cache
from typing import TYPE_CHECKING, Any, Final, NamedTuple

from newslint.errors import SettingsError
from newslint.text import LineIndex, Span, nearest

if TYPE_CHECKING:
    from collections.abc import Collection, Iterable, Mapping

MAX_CHARACTERS: Final = 8_000_000
MAX_DEPTH: Final = 20

_OPENING = re.compile(r"---[ ]*+\n")
# One line with a key and a scalar that has no escapes; what could be anything else does not match.
_FLAT = re.compile(
    r"""
      (?P<key> [A-Za-z][\w-]{0,99}+ ) : [ ]++
      (?:
          (?P<plain> [^\W_] (?: [^\n:\#] | :(?![ \n]|\Z) | (?<![ ])\# )*+ )
        | "(?P<double> [^"\\\n]*+ )" [ ]*+
        | '(?P<single> [^'\n]*+ )' [ ]*+
      )
      (?:\n|\Z)
    """,
    re.VERBOSE,
)
_INTEGER = re.compile(r"[-+]?[0-9]{1,18}")
_NUMBER = re.compile(r"[-+]?(?:[0-9]+\.[0-9]*|\.[0-9]+)(?:[eE][-+]?[0-9]{1,3})?")
_WORDS: Final = {
    **dict.fromkeys(("true", "True", "TRUE"), True),
    **dict.fromkeys(("false", "False", "FALSE"), False),
    **dict.fromkeys(("null", "Null", "NULL", "~", ""), None),
}
type_names: Final = {
    bool: "true or false",
    dict: "a mapping",
    float: "a number",
    int: "a whole number",
    list: "a list",
    str: "text",
    type(None): "nothing",
}

Scalar = bool | int | float | str | None


class Field(NamedTuple):
    """A value of a YAML file.

    Attributes:
        value: A scalar, a list of fields or a mapping of fields.
        path: The file, as the user would write it.
        line: The line on which the value (in a mapping, its key) stands, from 1.
        span: Where the very characters of a one-line scalar stand in the file, without its quotation
            marks; None for other values and for scalars written with escapes or folding.
        extent: Where a scalar stands in the file however it is written, with its quotation marks.
        written: The text of a scalar, before it was taken for a number or the like.
    """

    value: Scalar | list[Field] | dict[str, Field]
    path: str
    line: int
    span: Span | None = None
    extent: Span | None = None
    written: str = ""

    def error(self, message: str) -> SettingsError:
        """Return an error that points at this value."""
        return SettingsError(message, self.path, self.line)

    def mapping(self, known: Collection[str] | None = None) -> Mapping[str, Field]:
        """Return the fields of a mapping.

        Args:
            known: The keys it may have; None where any key is right.

        Raises:
            SettingsError: It is no mapping, or it has a key nobody knows (the nearest is named).
        """
        if not isinstance(self.value, dict):
            raise self._wrong("a mapping (key: value)")
        for key, field in self.value.items():
            if known is not None and key not in known:
                raise field.error(f"unknown key “{key}”{nearest(key, known)}")
        return self.value

    def items(self) -> list[Field]:
        """Return the fields of a list; a single value counts as a list of one, nothing as none."""
        if isinstance(self.value, list):
            return self.value
        return [] if self.value is None else [self]

    def text(self) -> str:
        """Return the text of a scalar; a number counts as the characters it is written with."""
        if isinstance(self.value, str) and self.value.strip():
            return self.value
        if isinstance(self.value, int | float) and not isinstance(self.value, bool):
            return self.written or str(self.value)
        raise self._wrong("text")

    def texts(self) -> tuple[str, ...]:
        """Return the texts of a list, or of a single scalar."""
        return tuple(item.text() for item in self.items())

    def flag(self) -> bool:
        """Return the value of true or false."""
        if isinstance(self.value, bool):
            return self.value
        raise self._wrong("true or false")

    def number(self, *, whole: bool = False) -> int | float:
        """Return the value of a number.

        Args:
            whole: Only a whole number is right.
        """
        if isinstance(self.value, int if whole else int | float) and not isinstance(self.value, bool):
            return self.value
        raise self._wrong("a whole number" if whole else "a number")

    def choice(self, choices: Collection[str]) -> str:
        """Return the text, which must be one of the choices."""
        if isinstance(self.value, str) and self.value in choices:
            return self.value
        near = nearest(self.value, choices) if isinstance(self.value, str) else ""
        raise self.error(f"expected one of {', '.join(choices)}{near}")

    def _wrong(self, expected: str) -> SettingsError:
        return self.error(f"expected {expected}, found {type_names[type(self.value)]}")


def load(source: str, path: str) -> Field:
    """Read one YAML document; an empty file gives an empty mapping.

    Args:
        source: The text of the file.
        path: Its name, for errors.

    Raises:
        SettingsError: It is not YAML, or not of the plain part that is accepted.
    """
    if len(source) > MAX_CHARACTERS:
        raise SettingsError(f"larger than the {MAX_CHARACTERS:,} characters that are read", path)
    lines = LineIndex(source)
    # Few files hold anything for which the pattern, slow to compile, is needed at all.
    if not source.replace("\n", " ").isprintable() and (found := _unprintable().search(source)):
        line = lines.position(found.start()).line
        raise SettingsError(f"the control character U+{ord(found[0]):04X} cannot stand in YAML", path, line)
    return _flat(source, path) or _parsed(source, path, lines)


def _flat(source: str, path: str) -> Field | None:
    """Return the fields of a file that is nothing but lines of `key: value`; None if it is not."""
    if not source.replace("\n", " ").isprintable():
        return None
    opening = _OPENING.match(source)
    at, line = (opening.end(), 2) if opening else (0, 1)
    found: dict[str, Field] = {}
    root = Field(found, path, line)
    while at < len(source):
        one = _FLAT.match(source, at)
        if not one or one["key"] in found:
            return None
        kind = one.lastgroup or ""
        written = one[kind].rstrip(" ") if kind == "plain" else one[kind]
        span = Span(one.start(kind), one.start(kind) + len(written))
        extent = span if kind == "plain" else Span(span.start - 1, span.end + 1)
        value = _plain(written) if kind == "plain" else written
        found[one["key"]] = Field(value, path, line, span, extent, written)
        at, line = one.end(), line + 1
    return root if found else None


def _parsed(source: str, path: str, lines: LineIndex) -> Field:
    import yaml  # noqa: PLC0415 (see above)

    try:
        loader = getattr(yaml, "CSafeLoader", yaml.SafeLoader)
        return _Builder(source, path, lines).build(yaml.parse(source, Loader=loader))
    except yaml.MarkedYAMLError as error:
        mark = error.problem_mark or error.context_mark
        line = lines.position(mark.index).line if mark else 0
        raise SettingsError(f"not valid YAML: {error.problem or error.context}", path, line) from None


class _Builder:
    """Builds fields from the parser's events, without recursion: depth costs a stack, never ours."""

    def __init__(self, source: str, path: str, lines: LineIndex) -> None:
        self._source = source
        self._path = path
        self._lines = lines  # the parser's own line numbers count U+2028 and the like
        self._root: Field | None = None
        self._open: list[Field] = []  # the lists and mappings around the present event
        self._key: Field | None = None  # of the innermost mapping, when its value is due
        self._keys: list[Field | None] = []

    def build(self, events: Iterable[Any]) -> Field:  # the events' type hints leave out what every event has
        from yaml import events as kinds  # noqa: PLC0415 (see above)

        for event in events:
            line = self._lines.position(event.start_mark.index).line
            if isinstance(event, kinds.AliasEvent):
                raise SettingsError("aliases (*name) are not accepted; write the value out", self._path, line)
            if isinstance(event, kinds.NodeEvent) and event.anchor:
                raise SettingsError("anchors (&name) are not accepted; write the value out", self._path, line)
            tag = getattr(event, "tag", None)
            if tag not in (None, "!"):
                raise SettingsError(f"tags ({tag}) are not accepted", self._path, line)
            if isinstance(event, kinds.DocumentStartEvent) and self._root is not None:
                raise SettingsError("a second document begins here; only one is read", self._path, line)
            if isinstance(event, kinds.ScalarEvent):
                self._add(self._scalar(event, line))
            elif isinstance(event, kinds.MappingStartEvent):
                self._enter(Field({}, self._path, line))
            elif isinstance(event, kinds.SequenceStartEvent):
                self._enter(Field([], self._path, line))
            elif isinstance(event, kinds.CollectionEndEvent):
                self._open.pop()
                self._key = self._keys.pop()
        return self._root or Field({}, self._path, 1)

    def _scalar(self, event: Any, line: int) -> Field:  # noqa: ANN401 (see build)
        extent = Span(event.start_mark.index, event.end_mark.index)
        start, end = extent
        if event.style in ("'", '"'):
            start, end = start + 1, end - 1
        exact = Span(start, end) if self._source[start:end] == event.value else None
        value = _plain(event.value) if event.implicit[0] else event.value
        return Field(value, self._path, line, exact, extent, event.value)

    def _enter(self, field: Field) -> None:
        if len(self._open) >= MAX_DEPTH:
            raise field.error(f"nested more than {MAX_DEPTH} levels deep")
        self._add(field)
        self._open.append(field)
        self._keys.append(self._key)
        self._key = None

    def _add(self, field: Field) -> None:
        around = self._open[-1].value if self._open else None
        if isinstance(around, list):
            around.append(field)
        elif not isinstance(around, dict):
            self._root = field
        elif self._key is None:
            if isinstance(field.value, list | dict):
                raise field.error("a key must be text")
            self._key = field
        else:
            key, line = self._key.written, self._key.line
            if key in around:
                raise self._key.error(f"the key “{key}” stands here a second time")
            around[key] = Field(field.value, self._path, line, field.span, field.extent, field.written)
            self._key = None


def _plain(text: str) -> Scalar:
    if text in _WORDS:
        return _WORDS[text]
    if _INTEGER.fullmatch(text):
        return int(text)
    return float(text) if _NUMBER.fullmatch(text) else text


@cache
def _unprintable() -> re.Pattern[str]:
    """Return the pattern for what YAML 1.2 leaves out of its character set (5.1), and byte order marks."""
    return re.compile("[^\t\n\r -~\x85\xa0-\ud7ff\ue000-\ufefe\uff00-\ufffd\U00010000-\U0010ffff]")
