"""The user's wishes: `.newslint.yml`, found, read and checked.

What lives here knows the keys of the settings file, but no rule: which rules a wish speaks of is for
the engine to say, which is why each wish keeps the line it stands on.
"""

from newslint.settings.find import NAMES, find, is_repository, reach
from newslint.settings.load import FAIL_ON, load, read, shown, text
from newslint.settings.profiles import profiles
from newslint.settings.settings import FileWishes, FrontMatterKeys, RuleWish, Settings
from newslint.settings.shipped import shipped, signs

__all__ = [
    "FAIL_ON",
    "NAMES",
    "FileWishes",
    "FrontMatterKeys",
    "RuleWish",
    "Settings",
    "find",
    "is_repository",
    "load",
    "profiles",
    "reach",
    "read",
    "shipped",
    "shown",
    "signs",
    "text",
]
