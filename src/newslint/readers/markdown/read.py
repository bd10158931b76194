"""Reading a Markdown draft."""

from __future__ import annotations

from typing import TYPE_CHECKING

from newslint.article import Article, Weaver
from newslint.readers.markdown import blocks
from newslint.readers.markdown.weave import weave

if TYPE_CHECKING:
    from newslint.settings import FrontMatterKeys


def read(source: str, keys: FrontMatterKeys) -> Article:
    weaver = Weaver(source)
    leaves, labels = blocks.parse(source, 0)
    for leaf in leaves:
        weave(weaver, leaf, labels)
    return weaver.article()
