"""Reading a settings file."""

from __future__ import annotations

import os.path
from pathlib import Path
from typing import TYPE_CHECKING, Final

from newslint.errors import SettingsError, reason
from newslint.settings.find import own
from newslint.settings.profiles import profiles
from newslint.settings.settings import FileWishes, FrontMatterKeys, RuleWish, Settings

if TYPE_CHECKING:
    from newslint.safe_yaml import Field

LEVELS: Final = ("error", "warning", "suggestion", "off", "on")
FAIL_ON: Final = ("error", "warning", "suggestion", "never")

_KEYS = ("profile", "stylebook", "packs", "rules", "files", "exclude", "front-matter", "fail-on")
_MAX_CHARACTERS = 1_000_000


def read(path: Path) -> Settings:
    """Read a settings file.

    In the user's own file globs are relative to the folder that newslint runs in, for the drafts lie
    nowhere near that file.

    Raises:
        SettingsError: It cannot be read, or says what it cannot say.
    """
    settings = load(text(path, _MAX_CHARACTERS), path)
    return settings._replace(root=None) if path == own() else settings


def text(path: Path, most: int) -> str:
    """Return the text of a file that belongs to the settings.

    Args:
        path: The file.
        most: How many characters it may have.

    Raises:
        SettingsError: It cannot be read.
    """
    try:
        if path.exists() and not path.is_file():  # a folder; a link to a device, which may have no end
            raise SettingsError("cannot be read: not a file", shown(path))
        with path.open(encoding="utf-8-sig") as file:
            source = file.read(most + 1)
    except UnicodeDecodeError:
        raise SettingsError("cannot be read: not UTF-8; save it as UTF-8", shown(path)) from None
    except (OSError, ValueError) as error:  # ValueError: a name that no file can have
        raise SettingsError(f"cannot be read: {reason(error)}", shown(path)) from None
    if len(source) > most:
        raise SettingsError(f"larger than the {most:,} characters that are read", shown(path))
    return source


def load(source: str, path: Path) -> Settings:
    """Read the text of a settings file.

    Args:
        source: The text.
        path: The file; paths and globs in it are relative to its folder.

    Raises:
        SettingsError: It is not YAML, has a key nobody knows, or a value that is not right.
    """
    from newslint import safe_yaml  # noqa: PLC0415 (20 ms that a run without settings need not spend)

    file = safe_yaml.load(source, shown(path)).mapping(_KEYS)
    folder = path.parent
    given = {key: field for key, field in file.items() if field.value is not None}
    default = Settings(root=folder)
    return default._replace(
        stylebook=_paths(given.get("stylebook"), folder, "file"),
        packs=_paths(given.get("packs"), folder, "folder"),
        rules=(*_profile(given.get("profile")), *_wishes(given.get("rules"))),
        files=_files(given.get("files")),
        exclude=_globs(given.get("exclude")),
        front_matter=_front_matter(given.get("front-matter")),
        fail_on=given["fail-on"].choice(FAIL_ON) if "fail-on" in given else default.fail_on,
    )


def _paths(field: Field | None, folder: Path, kind: str) -> tuple[Path, ...]:
    # Unlike pathlib's, these two say no, and raise nothing, about a path that no file can have.
    there = os.path.isdir if kind == "folder" else os.path.isfile
    found = []
    for item in field.items() if field else ():
        path = folder / item.text()
        if not there(path):
            raise item.error(f"there is no {kind} “{item.text()}”")
        found.append(path)
    return tuple(found)


def _profile(field: Field | None) -> tuple[RuleWish, ...]:
    """Return what a profile wishes of the rules; its file says so in the form of the settings."""
    if field is None:
        return ()
    from newslint import safe_yaml  # noqa: PLC0415 (as above)

    known = profiles()
    path = known[field.choice(tuple(known))]
    return _wishes(
        safe_yaml.load(text(path, _MAX_CHARACTERS), str(path)).mapping(("source", "rules"))["rules"]
    )


def _wishes(field: Field | None) -> tuple[RuleWish, ...]:
    if field is None or field.value is None:
        return ()
    return tuple(_wish(selector, wish) for selector, wish in field.mapping().items())


def _wish(selector: str, wish: Field) -> RuleWish:
    if not isinstance(wish.value, dict):
        return RuleWish(selector, wish.choice(LEVELS), (), wish)
    options = dict(wish.mapping())
    level = options.pop("level", None)
    return RuleWish(selector, level.choice(LEVELS) if level else None, tuple(options.items()), wish)


def _files(field: Field | None) -> tuple[FileWishes, ...]:
    found = []
    for item in field.items() if field else ():
        given = item.mapping(("match", "rules"))
        if "match" not in given:
            raise item.error("this entry needs “match”, a glob of the files it is for")
        found.append(FileWishes(given["match"].text(), _wishes(given.get("rules"))))
    return tuple(found)


def _globs(field: Field | None) -> tuple[str, ...]:
    return field.texts() if field else ()


def _front_matter(field: Field | None) -> FrontMatterKeys:
    given = field.mapping(FrontMatterKeys._fields) if field else {}
    return FrontMatterKeys()._replace(**{key: value.texts() for key, value in given.items()})


def shown(path: Path) -> str:
    """Return the path as the user would write it: relative if it lies below the present folder."""
    here = Path.cwd()
    return str(path.relative_to(here) if path.is_relative_to(here) else path)
