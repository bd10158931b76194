"""Site generators: how to know one by its files, and where it keeps what newslint must know."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from newslint.record import Row

if TYPE_CHECKING:
    from pathlib import Path


class Generator(Row):
    """A program that makes a site of a folder of articles.

    Attributes:
        name: Its name.
        signs: Files that only its sites have, the surest first.
        articles: The folders that it takes articles from; none if they may lie anywhere.
        exclude: Globs of what is no article: templates, and the site it makes.
        date: The front matter keys it takes the day of publication from, the first that a draft has wins.
    """

    name: str
    signs: tuple[str, ...]
    articles: tuple[str, ...]
    exclude: tuple[str, ...]
    date: tuple[str, ...]


class Site(Row):
    """What a folder was found to be.

    Attributes:
        generator: The program that makes a site of it.
        sign: The file that told.
        articles: The folders of articles that are there; none if articles may lie anywhere.
    """

    generator: Generator
    sign: str
    articles: tuple[str, ...]


GENERATORS: Final = (
    Generator(
        "Hugo",
        (
            *(f"hugo.{ending}" for ending in ("toml", "yaml", "yml", "json")),
            *(
                f"config/_default/{name}.{ending}"
                for name in ("hugo", "config")
                for ending in ("toml", "yaml")
            ),
            ".hugo_build.lock",
            "archetypes/default.md",
        ),
        ("content",),
        ("archetypes/**", "layouts/**", "public/**", "resources/**", "static/**", "themes/**"),
        ("publishDate", "publishdate", "date"),
    ),
    Generator(
        "Jekyll",
        ("_config.yml", "_config.yaml", "_config.toml"),
        ("_posts", "_drafts"),
        ("_includes/**", "_layouts/**", "_site/**", "vendor/**"),
        ("date",),
    ),
    Generator(
        "Eleventy",
        (
            ".eleventy.js",
            *(f"eleventy.config.{ending}" for ending in ("js", "mjs", "cjs", "ts", "mts", "cts")),
        ),
        (),
        ("_includes", "_layouts", "_site/**"),
        ("date",),
    ),
    Generator(
        "Docusaurus",
        tuple(f"docusaurus.config.{ending}" for ending in ("js", "mjs", "cjs", "ts", "mts", "cts")),
        ("blog", "docs"),
        ("build/**", "static/**", "versioned_docs/**"),
        ("date",),
    ),
)


def recognise(folder: Path) -> Site | None:
    """Return what site a folder holds, or None if no generator's file lies in it."""
    for generator in GENERATORS:
        sign = next((sign for sign in generator.signs if (folder / sign).is_file()), None)
        if sign:
            articles = tuple(name for name in generator.articles if (folder / name).is_dir())
            return Site(generator, sign, articles)
    return None
