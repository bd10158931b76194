"""Reading a Markdown draft."""

from __future__ import annotations

from typing import TYPE_CHECKING

from newslint.article import Article, Kind, ObjectKind, Weaver
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
        _front_matter(weaver, front)
    leaves, labels = blocks.parse(source, front.end if front else 0)
    for leaf in leaves:
        weave(weaver, leaf, labels)
    return weaver.article(front.meta if front else None)


def _front_matter(weaver: Weaver, front: front_matter.FrontMatter) -> None:
    weaver.note(ObjectKind.FRONT_MATTER, 0, front.end)
    if title := front.title:
        weaver.begin(Kind.TITLE)
        if title.exact:
            weaver.keep(*title.span)
        else:
            weaver.put(title.text, *title.span, sealed=True)
