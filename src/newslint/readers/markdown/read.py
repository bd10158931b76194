"""Reading a Markdown draft."""

from __future__ import annotations

from typing import TYPE_CHECKING

from newslint.article import Article, Weaver
from newslint.readers import front_matter
from newslint.readers.markdown import blocks
from newslint.readers.markdown.weave import weave

if TYPE_CHECKING:
    from newslint.settings import FrontMatterKeys


def read(source: str, keys: FrontMatterKeys) -> Article:
    """Read a draft.

    Args:
        source: The file as decoded.
        keys: The front matter keys to look under.

    Raises:
        ReadError: The front matter is not right.
    """
    weaver = Weaver(source)
    front = front_matter.read(source, keys)
    if front:
        front_matter.weave(weaver, front)
    leaves, labels = blocks.parse(source, front.end if front else 0)
    for leaf in leaves:
        weave(weaver, leaf, labels)
    return weaver.article(front.meta if front else None)
