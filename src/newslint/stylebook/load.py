"""Reading a stylebook's file."""

from __future__ import annotations

import re
from datetime import date
from typing import TYPE_CHECKING, Any, Final

from newslint.stylebook.entries import REGISTERS, Person, Place
from newslint.stylebook.paraphrases import Paraphrases
from newslint.stylebook.stylebook import Stylebook

if TYPE_CHECKING:
    from newslint.safe_yaml import Field

PLACE_KINDS: Final = ("country", "city", "region", "feature")

_PARAPHRASES: Final = "paraphrases"
_DAYS: Final = frozenset({"day", "born", "died"})  # the keys that hold one
_DAY = re.compile(r"\d{4}(?:-\d\d(?:-\d\d)?)?")


def load(source: str, path: str) -> Stylebook:
    """Read the registers of one file.

    Besides its registers and its paraphrases a file may say `source` (where its facts can be checked, unless
    an entry says otherwise) and `as-of` (until when they were true).

    Args:
        source: The text of the file.
        path: Its name, for errors.

    Raises:
        SettingsError: It is not YAML, or an entry is not right; names the line.
    """
    from newslint import safe_yaml  # noqa: PLC0415 (registers that come from the cache need no YAML)

    file = safe_yaml.load(source, path).mapping({*REGISTERS, _PARAPHRASES, "source", "as-of"})
    origin = file["source"].text() if "source" in file else ""
    found: dict[str, Any] = {
        register: tuple(_entry(kind, field, origin) for field in file[register].items())
        for register, kind in REGISTERS.items()
        if register in file
    }
    if _PARAPHRASES in file:
        texts = file[_PARAPHRASES].mapping({"fixed", "substitutes", "documented", "ordinary"})
        try:
            found[_PARAPHRASES] = Paraphrases.read(**{key: field.text() for key, field in texts.items()})
        except ValueError as error:
            raise file[_PARAPHRASES].error(str(error)) from None
    return Stylebook(**found)


def _entry(kind: Any, field: Field, origin: str) -> Any:  # noqa: ANN401 (one of REGISTERS' types)
    defaults = kind._field_defaults
    given = field.mapping(kind._fields)
    values: dict[str, Any] = {}
    for key, value in given.items():
        if defaults.get(key) == ():
            values[key] = value.texts()
        elif isinstance(defaults.get(key), bool):
            values[key] = value.flag()
        else:
            values[key] = value.text()
    values.setdefault("source", origin)
    if kind is Person and "name" in values:
        values.setdefault("family", values["name"].rsplit(" ", 1)[-1])
    for name in kind._fields:
        if name not in defaults and name not in values:
            raise field.error(f"this entry needs “{name}”")
    if kind is Place:
        given["kind"].choice(PLACE_KINDS)
    for key in _DAYS & given.keys():
        if not _is_day(values[key]):
            raise given[key].error("a day is written 2001-07-16, 2001-07 or 2001")
    return kind(**values)


def _is_day(text: str) -> bool:
    """Tell whether a text is a year, a month or a day of the calendar: there is no February 30."""
    if not _DAY.fullmatch(text):
        return False
    try:
        date.fromisoformat(text + "0001-01-01"[len(text) :])
    except ValueError:
        return False
    return True
