"""residue/site-name: the name of a site on the end of a headline."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final

from newslint.lint import Bad, Finding, Fix, Good, Kind, Level, Options, Rule, Span
from newslint.text import fold

if TYPE_CHECKING:
    from collections.abc import Iterator

    from newslint.lint import Draft

_TAIL = re.compile(r"\s+(?P<mark>[|»·]|[-–—:])\s+(?P<site>[^\W\d][^|»·?!]{1,60})\Z")
_LONGEST: Final = 200  # characters of a headline with its tail
_MOST: Final = 5  # words of a site's name or a section's
_FEWEST: Final = 4  # words of a headline
_OF_SITES: Final = frozenset(
    """
    bulletin chronicle courier daily dispatch examiner express gazette guardian herald journal magazine mail
    mirror news newspaper observer online post press radio sentinel standard star sun telegraph television
    times today tribune tv
    """.split()
)
_NETWORKS: Final = frozenset("ABC BBC CBC CBS CNN ITV NBC NPR PBS RTÉ SBS".split())
_ADDRESS = re.compile(r"[\w-]+\.(?:com|net|org|info|co\.uk|com\.au|co|tv|news)\Z", re.IGNORECASE)


def check(draft: Draft, options: Options) -> Iterator[Finding]:  # noqa: ARG001 (it has none)
    # What the page put before its headline may look like one; the heading of the first level is surer.
    heads = (block for block in draft.blocks if block.kind is Kind.TITLE or block.level == 1)
    headline = next(heads, draft.headline)
    if not headline or headline.end - headline.start > _LONGEST:
        return
    text = headline.span.of(draft.text).rstrip()
    tail = _TAIL.search(text)
    if not tail or text.count(" ", 0, tail.start()) < _FEWEST - 1 or not _is_site(draft, tail):
        return
    if tail["mark"] not in "|»·" and _is_source(draft, headline.end, tail["site"]):
        return
    whole = Span(headline.start + tail.start(), headline.start + len(text))
    named = Span(headline.start + tail.start("mark"), whole.end)
    fix = Fix.remove(whole, title="Remove it from the headline")
    yield Finding(named, f"“{tail['site']}” is the page's name, not the headline's", fix=fix)


def _is_site(draft: Draft, tail: re.Match[str]) -> bool:
    site = tail["site"]
    words = site.split()
    if len(words) > _MOST:
        return False
    if tail["mark"] in "|»·" or fold(site) in draft.stylebook.site_names or _ADDRESS.search(site):
        return True
    if len(words) == 1 or not all(word[0].isupper() or word in ("of", "the", "and") for word in words):
        return False
    return words[-1].lower() in _OF_SITES or words[0] in _NETWORKS


def _is_source(draft: Draft, body: int, site: str) -> bool:
    """Tell whether the story names the paper or the network again: then it is where the news comes from."""
    named = {word.lower() for word in site.split() if word.lower() in _OF_SITES or word in _NETWORKS}
    return any(word.start >= body and word.lower in named for word in draft.words)


RULE = Rule(
    summary="The name of a site or a section hangs on the headline.",
    why="""
        A browser shows “Bridge opens early | Harbour News” in its title bar, and a copied title brings the
        page's name along. Published elsewhere, the headline advertises somebody else.
    """,
    level=Level.WARNING,
    check=check,
    examples=(
        Bad(
            "# Bridge opens a month early [[| World]]\n\nThe bridge opened.",
            fixed="# Bridge opens a month early\n\nThe bridge opened.",
        ),
        Bad(
            "# Bridge opens a month early [[– Port Herald News]]\n\nThe bridge opened.",
            fixed="# Bridge opens a month early\n\nThe bridge opened.",
        ),
        Bad(
            "# Bridge opens a month early [[- harbourlife.com]]\n\nThe bridge opened.",
            fixed="# Bridge opens a month early\n\nThe bridge opened.",
        ),
        Good(
            "# Bridge to open a month early - Port Herald\n\nThe bridge will open, the Port Herald reported."
        ),
        Good(
            "# BRIDGE TO OPEN A MONTH EARLY - PE HERALD\n\nThe bridge will open, the Port Ellery Herald said."
        ),
        Good("# Bridge opens a month early – and nobody comes\n\nThe bridge opened."),
        Good("# The bridge: what it cost – The full story\n\nThe bridge opened."),
        Good("# Whose bridge is it? | Readers ask, we answer!\n\nThe bridge opened."),
    ),
)
