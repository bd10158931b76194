"""Shortcodes: what Hugo, Jekyll and WordPress replace before a reader sees the page.

An output tag (`{{ site.title }}`, `{{< ref "vote" >}}`) that shares its line with words takes a place in
the sentence. All others take none: they are markup around words, or stand where a picture will be.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final

from newslint.article import ObjectKind
from newslint.record import Row

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

KNOWN: Final = frozenset(
    "audio caption contact-form contact-form-7 embed gallery playlist subscribe video wp_caption".split()
)
"""WordPress's own shortcodes, and those of its most used extensions."""

_WORDPRESS = re.compile(
    rf"""\[(?:
        (?P<opens>{"|".join(sorted(KNOWN))}) \s++[\w-]+=[^\[\]]*+ \]
      | (?P<opens_other>[a-z][\w-]*+) \s++[\w-]+=["'“”][^\[\]]*+ \]
      | (?:
          /(?P<closes>[a-z][\w-]*+) | contact-form(?:-7)? | embed | gallery | playlist | subscribe
        ) /?\] (?![(\[:])
    )""",
    re.VERBOSE,
)

# Code and comments between two tags, line by line: what opens them, and for each what closes it.
VERBATIM = re.compile(
    r"""
      \{%-?[ \t]*+ (?P<liquid>highlight|comment)\b
    | \{\{[<%][ \t]*+ (?P<hugo>highlight)\b
    | (?P<wordpress> \[(?:source)?code\b[^\]]*+\] )
    """,
    re.VERBOSE,
)
VERBATIM_ENDS: Final = {
    "liquid": re.compile(r"\{%-?[ \t]*end(?:highlight|comment)[ \t]*-?%\}"),
    "hugo": re.compile(r"\{\{[<%][ \t]*/[ \t]*highlight[ \t]*[>%]\}\}"),
    "wordpress": re.compile(r"\[/(?:source)?code\]"),
}


class Shortcode(Row):
    """A shortcode.

    Attributes:
        end: Where it ends.
        kind: What it is.
        output: Words will stand in its place.
        opens: The name of what it opens.
        closes: The name of what it closes.
    """

    end: int
    kind: ObjectKind = ObjectKind.SHORTCODE
    output: bool = False
    opens: str = ""
    closes: str = ""


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
    return Shortcode(found.end()) if found else None


def bracketed(text: str, at: int) -> Shortcode | None:
    """Return the WordPress shortcode that begins at a bracket."""
    found = _WORDPRESS.match(text, at)
    if not found:
        return None
    opens = found["opens"] or found["opens_other"] or ""
    return Shortcode(found.end(), opens=opens, closes=found["closes"] or "")
