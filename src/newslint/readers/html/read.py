"""Reading an HTML draft."""

from __future__ import annotations

from typing import TYPE_CHECKING

from newslint.article import Article, Kind
from newslint.readers import front_matter
from newslint.readers.html.page import Page

if TYPE_CHECKING:
    from newslint.settings import FrontMatterKeys


def read(source: str, keys: FrontMatterKeys) -> Article:
    """Read a page or a part of one.

    A page's title is prose only where no heading of the first level and no front matter has the headline.

    Args:
        source: The file as decoded.
        keys: The front matter keys to look under: site builders take HTML with front matter, too.

    Raises:
        ReadError: The front matter is not right.
    """
    front = front_matter.read(source, keys)
    page = Page(source, front, titled=False)
    article = page.article()
    has_headline = any(block.kind is Kind.TITLE or block.level == 1 for block in article.blocks)
    return article if has_headline or not page.has_title else Page(source, front, titled=True).article()
