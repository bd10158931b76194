"""residue/tracking: addresses that report their readers."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final

from newslint.lint import Bad, Finding, Good, Level, ObjectKind, Options, Rule

if TYPE_CHECKING:
    from collections.abc import Iterator

    from newslint.lint import Draft, Object

_KINDS: Final = (ObjectKind.URL, ObjectKind.IMAGE, ObjectKind.HTML, ObjectKind.FURNITURE)
_TAGGED = re.compile(
    r"[?&;](?P<key>utm_[a-z]{1,12}|fbclid|gclid|dclid|msclkid|igshid|igsh|mc_[ce]id|_hsenc|_hsmi|yclid|twclid)=",
    re.IGNORECASE,
)
_COUNTERS: Final = (
    *("facebook.com/tr?", "google-analytics.com/", "googletagmanager.com/", "doubleclick.net/"),
    *(
        "scorecardresearch.com/",
        "pixel.wp.com/",
        "chartbeat.com/",
        "quantserve.com/",
        "/pixel.gif",
        "/pixel.png",
    ),
    *("adsbygoogle", "googlesyndication.com/", "taboola.com/", "outbrain.com/"),
)
_SHARERS: Final = (
    *(
        "facebook.com/sharer",
        "facebook.com/share.php",
        "twitter.com/intent/",
        "twitter.com/share",
        "x.com/intent/",
    ),
    *(
        "linkedin.com/sharearticle",
        "linkedin.com/sharing",
        "pinterest.com/pin/create",
        "api.whatsapp.com/send",
    ),
    *("wa.me/?text", "t.me/share", "reddit.com/submit", "mailto:?", "share.flipboard.com"),
)
_PIXEL = re.compile(
    r"<img\b(?=[^>]{0,600}\bwidth\s*=\s*[\"']?1\b)(?=[^>]{0,600}\bheight\s*=\s*[\"']?1\b)", re.IGNORECASE
)


def check(draft: Draft, options: Options) -> Iterator[Finding]:  # noqa: ARG001 (it has none)
    for one in draft.objects:
        if one.kind in _KINDS and (what := _fault(one)):
            yield Finding(one, what)


def _fault(one: Object) -> str:
    """Return what is wrong with an address or a tag; nothing if it is no address that reports its readers."""
    text = one.text
    if "=" in text and (tagged := _TAGGED.search(text)):
        return f"The address carries a tag that tracks the reader: {tagged['key']}"
    lower = text.lower()
    if any(counter in lower for counter in _COUNTERS) or ("<img" in lower and _PIXEL.search(text)):
        return "A counter or an advertisement that came along with the page"
    if one.kind is ObjectKind.URL and any(sharer in lower for sharer in _SHARERS):
        return "The address of a share button, not of a source"
    return ""


RULE = Rule(
    summary="An address tracks its readers, or belongs to a share button.",
    why="""
        A link copied from a page or a newsletter carries tags that say where the reader came from, an image
        of one dot counts who opens the article, and a share button's address posts somebody else's page.
        None of them is a source.
    """,
    level=Level.WARNING,
    check=check,
    examples=(
        Bad("The [bridge]([[https://example.org/bridge?utm_source=newsletter&utm_medium=email]]) opened."),
        Bad("The bridge opened: [[https://example.org/bridge?fbclid=IwAR0abc]]"),
        Bad("[Post it]([[https://www.facebook.com/sharer/sharer.php?u=https://example.org]])"),
        Bad(
            'The bridge opened.\n\n[[<img src="https://example.org/p.gif" width="1" height="1">]]\n\nIt ends.'
        ),
        Good("The [bridge](https://example.org/bridge?id=7&page=2) opened."),
        Good("The tag utm_source= says where readers come from."),
        Good('<img src="https://example.org/bridge.jpg" width="100" height="100">'),
    ),
)
