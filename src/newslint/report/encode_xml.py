"""Elements as XML, whatever letters a draft holds."""

from __future__ import annotations

import re
import xml.etree.ElementTree as ET
from typing import TYPE_CHECKING

from newslint.text import printable

if TYPE_CHECKING:
    from collections.abc import Mapping

_NONCHARACTER = re.compile("[\ufffe\uffff]")  # XML has no way to write these


def element(name: str, attributes: Mapping[str, str | int], *children: ET.Element) -> ET.Element:
    """Return an element."""
    made = ET.Element(name, {key: xml_text(str(value)) for key, value in attributes.items()})
    made.extend(children)
    return made


def xml_text(line: str) -> str:
    """Return a line of text that XML can hold."""
    return _NONCHARACTER.sub("\ufffd", printable(line))


def as_xml(root: ET.Element) -> str:
    """Return a document, in which no log on GitHub finds a command."""
    ET.indent(root)
    whole = ET.tostring(root, encoding="unicode").replace("##[", "##&#91;")
    return f'<?xml version="1.0" encoding="UTF-8"?>\n{whole}'
