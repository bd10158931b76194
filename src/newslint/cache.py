"""The cache: what was worked out once from the same files, kept as plain data.

A cached file holds a checksum and marshalled data: no objects, nothing executable. It is believed only in
a folder that belongs to the user and that nobody else can write to, and only if the checksum is right;
in every other case the work is done again. A cache that cannot be written changes nothing.
"""

from __future__ import annotations

import marshal
import os
import sys
from contextlib import suppress
from functools import cache
from pathlib import Path
from typing import TYPE_CHECKING, Any, Final

from newslint import __version__

try:
    from _blake2 import blake2b  # the module hashlib has it from, without the 2 ms to import OpenSSL's
except ImportError:
    from hashlib import blake2b

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

_DIGEST: Final = 32  # bytes
_OTHERS_WRITE: Final = 0o022
_KEPT: Final = 8  # of a kind, for as many versions of newslint, of Python, of a house's rules


def folder() -> Path:
    """Return the platform's folder for newslint's cache."""
    home = Path(os.path.expanduser("~"))
    if sys.platform == "win32":
        return Path(os.environ.get("LOCALAPPDATA") or home / "AppData" / "Local") / "newslint" / "Cache"
    if sys.platform == "darwin":
        return home / "Library" / "Caches" / "newslint"
    named = Path(os.environ.get("XDG_CACHE_HOME", ""))
    return (named if named.is_absolute() else home / ".cache") / "newslint"


def key(kind: str, parts: Iterable[bytes]) -> str:
    """Return the name under which data made from these parts is kept; other parts give another name."""
    return f"{kind}-{digest((_code(), *parts)).hex()}"


def digest(parts: Iterable[bytes]) -> bytes:
    """Return a digest of these parts; others have another."""
    made = blake2b(digest_size=_DIGEST)
    for part in parts:
        made.update(len(part).to_bytes(8, "big") + part)
    return made.digest()


def load(name: str) -> Any | None:  # noqa: ANN401 (whatever was stored)
    """Return what is kept under a name, or None."""
    with suppress(OSError, ValueError, EOFError, TypeError):
        place = folder()
        if _is_ours(place):
            whole = memoryview((place / name).read_bytes())
            if _checksum(whole[_DIGEST:]) == whole[:_DIGEST]:
                return marshal.loads(whole[_DIGEST:])  # noqa: S302 (our own, and unchanged: see above)
    return None


def store(name: str, data: Any, kept: int = _KEPT) -> None:  # noqa: ANN401 (plain data: what marshal takes)
    """Keep data under a name.

    Args:
        name: The name.
        data: The data.
        kept: How many of the same kind are kept, this one counted; the oldest go. 0: see `prune`.
    """
    payload = marshal.dumps(data)
    with suppress(OSError):
        place = folder()
        place.mkdir(mode=0o700, parents=True, exist_ok=True)
        if _is_ours(place):
            _write(place / name, _checksum(payload) + payload)
            if kept:
                prune(name.partition("-")[0], kept)


def prune(kind: str, kept: int) -> None:
    """Keep no more than so many of a kind: those that were written last."""
    with suppress(OSError):
        ages = [(one.stat().st_mtime_ns, one.path) for one in os.scandir(folder()) if _is_of(one.name, kind)]
        for _, path in sorted(ages, reverse=True)[kept:]:
            os.unlink(path)


def _is_of(name: str, kind: str) -> bool:
    return name.startswith(f"{kind}-")


def _write(target: Path, whole: bytes) -> None:
    """Write a file whole, whoever else is writing it at this moment."""
    unfinished = target.with_name(f".{os.getpid()}-{os.urandom(8).hex()}")
    try:
        with open(os.open(unfinished, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600), "wb") as file:
            file.write(whole)
        unfinished.replace(target)
    except OSError:
        with suppress(OSError):
            unfinished.unlink()
        raise


@cache
def _code() -> bytes:
    """Return what tells this newslint on this Python from any other.

    That is, besides the signs of its modules, its version and those of the packages beside it.
    """
    whole = "\n".join((__version__, sys.version, *sorted(_packages())))
    return signs(os.path.dirname(__file__), (".py",)) + whole.encode(errors="surrogateescape")


def signs(folder: str, endings: tuple[str, ...]) -> bytes:
    """Return what tells the files of newslint in a folder and below from others, without reading them.

    That is where they lie, how long they are and when they were written. By the same signs Python knows
    whether what it compiled of a module holds.
    """
    lines = (f"{name} {size} {time}" for name, size, time in sorted(_files(folder, endings)))
    return "\n".join((folder, *lines)).encode(errors="surrogateescape")


def _packages() -> Iterator[str]:
    """Yield the names and versions of the installed packages, as their folders are named."""
    for place in sys.path:
        if place.endswith("-packages"):
            with suppress(OSError):
                yield from (name for name in os.listdir(place) if name.endswith(".dist-info"))


def _files(folder: str, endings: tuple[str, ...]) -> Iterator[tuple[str, int, int]]:
    for entry in os.scandir(folder):
        if entry.name.startswith("."):
            continue
        if entry.name.lower().endswith(endings):
            status = entry.stat()
            yield entry.path, status.st_size, status.st_mtime_ns
        elif "." not in entry.name and not entry.name.startswith("__") and entry.is_dir():
            yield from _files(entry.path, endings)


def _is_ours(place: Path) -> bool:
    if sys.platform == "win32":
        return True  # the folder lies in the user's profile, which only the user can write to
    status = place.stat()
    return status.st_uid == os.geteuid() and not status.st_mode & _OTHERS_WRITE


def _checksum(payload: bytes | memoryview) -> bytes:
    return blake2b(payload, digest_size=_DIGEST).digest()
