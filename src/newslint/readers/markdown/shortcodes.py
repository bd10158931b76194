"""Shortcodes: what Hugo, Jekyll and WordPress replace before a reader sees the page.

An output tag (`{{ site.title }}`, `{{< ref "vote" >}}`) that shares its line with words takes a place in
the sentence. All others take none: they are markup around words, or stand where a picture will be.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final, NamedTuple

from newslint.article import ObjectKind

if TYPE_CHECKING:
    from collections.abc import Callable

_BRACES: Final = (
    ("{{<", r">\}\}"),
    ("{{%", r"%\}\}"),
    ("{{", r"\}\}"),
    ("{%", r"%\}"),
    ("{/*", r"\*/\}"),  # a comment in MDX
)
_ATTRIBUTES = re.compile(r"\{(?::|[#.]\w)[^{}\n]*+\}")  # kramdown: {: .lead}, {#anchor}

_KNOWN: Final = r"audio|caption|contact-form(?:-7)?|embed|gallery|playlist|subscribe|video|wp_caption"
_WORDPRESS = re.compile(
    rf"""\[(?:
        (?:{_KNOWN}) \s++[\w-]+=[^\[\]]*+ \]
      | [a-z][\w-]*+ \s++[\w-]+=["'“”][^\[\]]*+ \]
      | (?:/[a-z][\w-]*+ | contact-form(?:-7)? | embed | gallery | playlist | subscribe) /?\] (?![(\[:])
    )""",
    re.VERBOSE,
)

# Code and comments between two tags, line by line: what opens them, and for each what closes it.
VERBATIM = re.compile(
    r"\{%-?[ \t]*(?P<liquid>highlight|comment)\b|\{\{[<%][ \t]*(?P<hugo>highlight)\b|(?P<wordpress>\[(?:source)?code\b[^\]]*+\])"
)
VERBATIM_ENDS: Final = {
    "liquid": re.compile(r"\{%-?[ \t]*end(?:highlight|comment)[ \t]*-?%\}"),
    "hugo": re.compile(r"\{\{[<%][ \t]*/[ \t]*highlight[ \t]*[>%]\}\}"),
    "wordpress": re.compile(r"\[/(?:source)?code\]"),
}


class Shortcode(NamedTuple):
    """A shortcode: where it ends, what it is, and whether words may stand in its place."""

    end: int
    kind: ObjectKind
    output: bool


def braced(text: str, at: int, find: Callable[[str, int], int]) -> Shortcode | None:
    """Return the shortcode that begins at a brace.

    Args:
        text: The paragraph.
        at: Where the brace stands.
        find: Finds where the first match of a pattern from a place on ends, or 0.
    """
    for opener, closer in _BRACES:
        if text.startswith(opener, at):
            end = find(closer, at + len(opener))
            kind = ObjectKind.COMMENT if opener == "{/*" else ObjectKind.SHORTCODE
            return Shortcode(end, kind, opener.startswith("{{")) if end else None
    found = _ATTRIBUTES.match(text, at)
    return Shortcode(found.end(), ObjectKind.SHORTCODE, output=False) if found else None


def bracketed(text: str, at: int) -> Shortcode | None:
    """Return the WordPress shortcode that begins at a bracket."""
    found = _WORDPRESS.match(text, at)
    return Shortcode(found.end(), ObjectKind.SHORTCODE, output=False) if found else None
