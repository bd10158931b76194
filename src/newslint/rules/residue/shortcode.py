"""residue/shortcode: a shortcode that is empty, or that nobody here can replace."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final

from newslint.lint import Bad, Finding, Good, Level, ObjectKind, Options, Rule, Span

if TYPE_CHECKING:
    from collections.abc import Iterator

    from newslint.lint import Draft

_EMPTY = re.compile(r"\{\{[<%]?\s*[>%]?\}\}|\{%-?\s*-?%\}|\{\{\s*(?:undefined|null|None)\s*\}\}")
_BRACKETED = re.compile(r"\[/?(?P<name>[A-Za-z][\w-]*)")
# Page builders leave theirs without attributes, too.
_OF_BUILDERS = re.compile(r"\[/?(?:vc|et_pb|fusion|av|fl|elementor|cs|mk|td|tdc)_\w{1,40}[^\[\]\n]{0,400}\]")
_KNOWN: Final = frozenset(
    """
    audio caption code contact-form embed footnote gallery googlemaps highlight instagram playlist pullquote
    quote slideshow soundcloud subscribe toc tweet twitter video vimeo wp_caption youtube
    """.split()
)


class Shortcodes(Options):
    """The options of the rule.

    Attributes:
        known: Shortcodes that the house's site replaces: `[chart id="3"]` is `chart`.
    """

    known: tuple[str, ...] = ()


def check(draft: Draft, options: Shortcodes) -> Iterator[Finding]:
    for one in draft.objects:
        if one.kind is not ObjectKind.SHORTCODE:
            continue
        named = _BRACKETED.match(one.text)
        if named and named["name"].lower() not in _KNOWN and named["name"] not in options.known:
            yield Finding(one, f"No site but its own knows the shortcode “{named['name']}”"[:80])
        elif _EMPTY.fullmatch(one.text):
            yield Finding(one, "An empty shortcode")
    if "_" in draft.text and "[" in draft.text:
        for found in _OF_BUILDERS.finditer(draft.text):
            name = found[0].strip("[/]").split(None, 1)[0]
            if name not in options.known:
                span = Span(*found.span())
                yield Finding(span, f"No site but its own knows the shortcode “{name}”"[:80])


RULE = Rule(
    summary="A shortcode is empty, or belongs to another site's machinery.",
    why="""
        `[adrotate group="1"]` means something to one site's plug-in, and to no other. Pasted along with the
        text it is printed as it stands. Name those that your own site replaces under `known`.
    """,
    level=Level.WARNING,
    options=Shortcodes(),
    check=check,
    examples=(
        Bad("The bridge opened.\n\n[[{{< >}}]]\n\nIt is long."),
        Bad("The bridge, [[{{ undefined }}]], opened."),
        Good('[caption id="3"]The bridge[/caption]\n\nThe bridge opened.'),
        Good('[chart id="3"]\n\nThe bridge opened.', options=(("known", ("chart",)),)),
        Good("[embed]https://example.org/bridge[/embed]\n\nThe bridge opened."),
        Good("The bridge [sic] opened, and [he said] it is long."),
    ),
)
