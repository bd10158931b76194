"""Values as JSON and XML, whatever letters a draft holds."""

from __future__ import annotations

import json
import re
from typing import TYPE_CHECKING
from xml.etree import ElementTree

from newslint.text import printable

if TYPE_CHECKING:
    from collections.abc import Mapping

_SURROGATE = re.compile("[\ud800-\udfff]")  # a file's name may hold bytes that are no text
_NONCHARACTER = re.compile("[\ufffe\uffff]")  # XML has no way to write these
_COMMAND = "##["  # anywhere in a line of a log on GitHub this begins a command; elsewhere it means nothing


def as_json(value: object) -> str:
    """Return a value as JSON on one line."""
    whole = json.dumps(value, ensure_ascii=False)
    return _SURROGATE.sub("\ufffd", whole).replace(_COMMAND, "##\\u005b")


def element(
    name: str, attributes: Mapping[str, str | int], *children: ElementTree.Element
) -> ElementTree.Element:
    """Return an XML element; no letter of its attributes can break it."""
    made = ElementTree.Element(name, {key: xml_text(str(value)) for key, value in attributes.items()})
    made.extend(children)
    return made


def xml_text(text: str) -> str:
    """Return a line of text that XML can hold."""
    return _NONCHARACTER.sub("\ufffd", printable(text))


def as_xml(root: ElementTree.Element) -> str:
    """Return an XML document."""
    ElementTree.indent(root)
    whole = ElementTree.tostring(root, encoding="unicode").replace(_COMMAND, "##&#91;")
    return f'<?xml version="1.0" encoding="UTF-8"?>\n{whole}'
