"""Text from strangers for programs that take some of it for links or markup."""

from __future__ import annotations

import re

from newslint.text import printable

_LIVE = re.compile(r"(?<=\])(?=[(\[:])|(?<=<)(?=[A-Za-z/!?])|(?<=@)(?=\w)")
# A workflow command is a line that begins with “::”, or one that holds “##[” anywhere.
_COMMAND = re.compile(r"##(?=\[)|^[^\S\n]*:(?=:)", re.MULTILINE)
_ZERO_WIDTH_SPACE = "\u200b"
# What Markdown can take for markup, and what GitHub takes for an address, a mention, an emoji or a formula.
_MARKUP = re.compile(r"[\\`*_\[\]<>{}|~&$#@]|:(?=//|[\w+-]+:)|(?<=[Ww]{3})\.")


def inert(text: str) -> str:
    """Return text that reads the same and becomes no link, no image, no HTML and no mention of anybody.

    For messages that some programs show as they are and others as Markdown: a space of no width stands
    where a link, a tag or a mention would begin.
    """
    return _LIVE.sub(_ZERO_WIDTH_SPACE, printable(text))


def in_log(text: str) -> str:
    """Return lines of a log in which GitHub finds none of its commands; on a terminal they look the same."""
    return _COMMAND.sub(rf"\g<0>{_ZERO_WIDTH_SPACE}", text)


def in_markdown(text: str) -> str:
    """Return Markdown on one line that shows exactly this text, in a table too."""
    return _MARKUP.sub(lambda found: f"&#{ord(found[0])};", printable(text))
