"""Reading an HTML draft."""

from __future__ import annotations

from typing import TYPE_CHECKING

from newslint.article import Article, Weaver
from newslint.readers.html.page import Page

if TYPE_CHECKING:
    from newslint.settings import FrontMatterKeys


def read(source: str, keys: FrontMatterKeys) -> Article:
    """Read a page or a part of one.

    The page's title is prose only if no heading of the first level is: it repeats that as a rule.
    """
    page = Page(Weaver(source), titled=False)
    article = page.article(0)
    if page.has_title and not any(block.level == 1 for block in article.blocks):
        return Page(Weaver(source), titled=True).article(0)
    return article
