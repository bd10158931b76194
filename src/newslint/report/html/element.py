"""Elements of HTML, from strangers' text that can only ever be text."""

from __future__ import annotations

import html
import re
from typing import TYPE_CHECKING, Final

from newslint.text import printable

if TYPE_CHECKING:
    from collections.abc import Iterable

_LINE = re.compile(r"[^\n\t]+")
_VOID: Final = frozenset({"input", "meta"})


class Html(str):
    """Markup. Any other string that comes into an element is text, and is made safe on its way in."""

    __slots__ = ()


def text(words: str) -> Html:
    """Return text as markup that shows it and does nothing else; line breaks and tabs stay what they are."""
    if isinstance(words, Html):
        return words
    shown = _LINE.sub(lambda line: printable(line[0]), words.replace("\r\n", "\n"))
    return Html(html.escape(shown))


def join(parts: Iterable[str], between: str = "") -> Html:
    """Return several texts or pieces of markup as one."""
    return Html(text(between).join(map(text, parts)))


def element(tag: str, /, *content: str, **attributes: str | bool | None) -> Html:
    """Return an element.

    Args:
        tag: Its name.
        content: Its texts and elements.
        attributes: Its attributes, with `_` for `-`, and one after a name that Python keeps for itself;
            True for one without a value. What is False or None is left out.
    """
    given = "".join(
        f" {key}" if value is True else f' {key}="{text(value)}"'
        for one, value in attributes.items()
        if value is not None and value is not False
        for key in (one.rstrip("_").replace("_", "-"),)
    )
    return Html(f"<{tag}{given}>" if tag in _VOID else f"<{tag}{given}>{join(content)}</{tag}>")
