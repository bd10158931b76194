"""The day in a draft's name: `2020-12-28-slug.md`, `2020-12-28-slug/index.md`, `2020/12/28/slug.md`."""

from __future__ import annotations

import re
from datetime import date

_YEAR = r"(?P<year>(?:19|20)[0-9]{2})"
_PARTED = re.compile(_YEAR + r"(?P<mark>[-_.])(?P<month>[0-9]{1,2})(?P=mark)(?P<day>[0-9]{1,2})(?![0-9])")
# Eight digits alone may be a number that some system counts by.
_UNPARTED = re.compile(_YEAR + r"(?P<month>[0-9]{2})(?P<day>[0-9]{2})(?=[-_])")
_FOLDERS = re.compile(_YEAR + r"/(?P<month>[0-9]{1,2})/(?P<day>[0-9]{1,2})\Z")


def day(name: str) -> date | None:
    """Return the day that a draft's name or its folder's begins with, or that three folders make up."""
    *folders, file = name.replace("\\", "/").split("/")
    for part in (file, *folders[-1:]):
        if found := _PARTED.match(part) or _UNPARTED.match(part):
            return _date(found)
    for parts in (folders[-3:], folders[-4:-1]):  # the draft may have a folder of its own
        if found := _FOLDERS.match("/".join(parts)):
            return _date(found)
    return None


def _date(found: re.Match[str]) -> date | None:
    try:
        return date(int(found["year"]), int(found["month"]), int(found["day"]))
    except ValueError:
        return None
