"""The YAML rule language: what an editor writes in `rules/<family>/<name>.yml`.

A file becomes the same `lint.Rule` value as a module in Python. It says what every rule says (summary,
why, level, sources, default, examples under `bad` and `good`), may say its own `message`, and has one
kind, each at home in the module of its name:

    avoid     words and phrases that should not be there
    swap      words and phrases with the right ones
    casing    names that are spelled in one way only: YouTube
    line      whole lines, the way page furniture looks
    among     lines that only their neighbours give away
    pattern   regular expressions, for what none of these can say

No kind looks inside quotations unless the file says `quotes: true`, and every rule has the option `allow`.
What lives here knows the language of these files, not the rules that are written in it, and no settings.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from newslint.packs.folder import files

if TYPE_CHECKING:
    from newslint.lint import Rule
    from newslint.packs.phrases import Exceptions

__all__ = ["files", "load"]


def load(source: str, path: str, *, proved: bool = False) -> Rule[Exceptions]:
    """Return the rule of a file.

    Args:
        source: The text of the file.
        path: Its name, for errors.
        proved: A test has shown that its patterns are valid, so that they need not be compiled to find out.

    Raises:
        SettingsError: The file is wrong; names the line.
    """
    from newslint.packs.read import read  # noqa: PLC0415 (a rule that comes from the cache needs no kind)

    return read(source, path, proved=proved)
