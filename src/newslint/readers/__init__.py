"""File formats: bytes in, an Article out; one format a module.

What lives here knows how a format marks prose, and nothing of what the prose says. A reader is imported
when a draft needs it. Whatever the bytes, a reader gives an article or a `ReadError`, in linear time.
"""

from __future__ import annotations

from importlib import import_module
from typing import TYPE_CHECKING, Final

from newslint.readers.decode import decode
from newslint.readers.file_name import day
from newslint.settings import FrontMatterKeys

if TYPE_CHECKING:
    from newslint.article import Article

__all__ = ["FORMATS", "SUFFIXES", "read"]

FORMATS: Final = {
    "markdown": (".md", ".markdown", ".mdown", ".mkd", ".mdx", ".qmd", ".rmd"),
    "text": (".txt", ".text"),
    "html": (".html", ".htm", ".xhtml"),
}
"""The formats by name, each with the endings of its files' names."""

SUFFIXES: Final = tuple(suffix for suffixes in FORMATS.values() for suffix in suffixes)
"""The endings, in lower case, of all files that a walk through a folder reads."""

_MODULES: Final = {"markdown": "markdown", "text": "plain", "html": "html"}
_DEFAULT_KEYS: Final = FrontMatterKeys()


def read(
    data: bytes,
    name: str,
    keys: FrontMatterKeys = _DEFAULT_KEYS,
    format: str | None = None,  # noqa: A002 (the word its users know)
) -> Article:
    """Read a draft.

    Args:
        data: The file's bytes.
        name: Its name; the ending tells the format, a day in it that of publication if the draft does not.
        keys: The front matter keys to look under.
        format: The format, one of `FORMATS`, whatever the name says.

    Raises:
        ReadError: The bytes are not text, or the front matter is broken.
    """
    source = decode(data).text
    reader = import_module(f"newslint.readers.{_MODULES[format or _format(name)]}")
    article: Article = reader.read(source, keys)
    meta = article.meta
    if not meta.published and (published := day(name)):
        meta = meta._replace(published=published)
    return article._replace(meta=meta, spell=reader.spell)


def _format(name: str) -> str:
    """Return the format that a name's ending tells; “text” if it tells nothing."""
    ending = name.lower()
    return next((one for one, suffixes in FORMATS.items() if ending.endswith(suffixes)), "text")
