"""File formats: bytes in, an Article out; one format a module. (A first version; its author replaces it.)"""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from newslint.readers.decode import decode

if TYPE_CHECKING:
    from newslint.article import Article
    from newslint.settings import FrontMatterKeys

SUFFIXES: Final = (".md", ".markdown", ".txt", ".html")


def read(data: bytes, name: str, keys: FrontMatterKeys, format: str | None = None) -> Article:  # noqa: A002, ARG001
    """Read a draft."""
    from newslint.readers import markdown

    return markdown.read(decode(data).text, keys)
