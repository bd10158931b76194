"""The settings as one immutable value."""

from __future__ import annotations

from typing import TYPE_CHECKING

from newslint.record import Row

if TYPE_CHECKING:
    from pathlib import Path

    from newslint.safe_yaml import Field


class FrontMatterKeys(Row):
    """The front matter keys to look under, the first that a draft has wins."""

    date: tuple[str, ...] = (
        "date",
        "published",
        "publishDate",
        "pubDate",
        "published_at",
        "publication_date",
    )
    title: tuple[str, ...] = ("title", "headline")
    standfirst: tuple[str, ...] = ("standfirst", "subtitle", "subheadline", "dek", "description", "summary")


class RuleWish(Row):
    """What the user wants of some rules.

    Attributes:
        selector: A rule's id, a family, or a glob over ids.
        level: “error”, “warning”, “suggestion” or “off”; None leaves it as it is.
        options: Option values by the names the user wrote, still with their lines.
        origin: The field in the settings file, for errors.
    """

    selector: str
    level: str | None
    options: tuple[tuple[str, Field], ...]
    origin: Field


class FileWishes(Row):
    """What the user wants of some rules in the files that match a glob; later entries win."""

    match: str
    rules: tuple[RuleWish, ...]


class Settings(Row):
    """Everything a settings file can say; the defaults are what newslint does without one.

    Attributes:
        root: The folder that globs and paths in the file are relative to; None without a file.
        stylebook: The house's stylebook files, later ones win.
        packs: Folders of the house's own rules, laid out as `<family>/<name>.yml`.
        rules: Wishes for all files, the profile's first; later ones win.
        files: Wishes for some files, later ones win over earlier ones and over `rules`.
        exclude: Globs of files that a folder walk leaves out.
        front_matter: Where the drafts keep their date and title.
        fail_on: The least level that fails a run, or “never”.
    """

    root: Path | None = None
    stylebook: tuple[Path, ...] = ()
    packs: tuple[Path, ...] = ()
    rules: tuple[RuleWish, ...] = ()
    files: tuple[FileWishes, ...] = ()
    exclude: tuple[str, ...] = ()
    front_matter: FrontMatterKeys = FrontMatterKeys()
    fail_on: str = "warning"
