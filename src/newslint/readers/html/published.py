"""The day of publication, where a page says so in data for machines."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final

from newslint.readers.front_matter import day

if TYPE_CHECKING:
    from collections.abc import Mapping
    from datetime import date

    from newslint.readers.html.tokens import Attribute

# Where a page may say so, the surest first: names of <meta>, linked data (JSON-LD), <time>. Those at the end
# may speak of the page and not of the article.
_SOURCES: Final = """
    article:published_time og:article:published_time og:published_time datepublished ld+json
    pubdate publishdate publish-date publish_date publication_date parsely-pub-date sailthru.date
    dc.date.issued dcterms.issued dc.date.created dcterms.created dc.date dcterms.date date
    time
""".split()

_IN_LINKED_DATA = re.compile(r'"datePublished"\s*+:\s*+"([^"]{8,40})"')


class Published:
    """Collects what a page says, and believes the surest of it."""

    def __init__(self) -> None:
        self._found: list[tuple[int, date]] = []

    @property
    def day(self) -> date | None:
        """The day of publication."""
        return min(self._found)[1] if self._found else None

    def meta(self, given: Mapping[str, Attribute]) -> None:
        """Read a `<meta>`."""
        for key in ("property", "name", "itemprop"):
            if key in given and "content" in given and (name := given[key].text.strip().lower()) in _SOURCES:
                self._add(name, given["content"].text)

    def linked_data(self, text: str) -> None:
        """Read a script of linked data (JSON-LD); the first day of publication in it is the article's."""
        if found := _IN_LINKED_DATA.search(text):
            self._add("ld+json", found[1])

    def time(self, given: Mapping[str, Attribute]) -> None:
        """Read a `<time>`."""
        marked = "itemprop" in given and "datepublished" in given["itemprop"].text.lower().split()
        if "datetime" in given and (marked or "pubdate" in given):
            self._add("time", given["datetime"].text)

    def _add(self, source: str, text: str) -> None:
        if found := day(text):
            self._found.append((_SOURCES.index(source), found))
