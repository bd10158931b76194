"""The YAML rule language: what an editor writes in `rules/<family>/<name>.yml`.

A file becomes the same `lint.Rule` value as a module in Python. It says what every rule says (summary,
why, level, sources, default, examples under `bad` and `good`), may say its own `message`, and has one
kind, each at home in the module of its name:

    avoid     words and phrases that should not be there
    swap      words and phrases with the right ones
    casing    names that are spelled in one way only: YouTube
    line      whole lines, the way page furniture looks
    pattern   regular expressions, for what none of these can say

No kind looks inside quotations unless the file says `quotes: true`, and every rule has the option `allow`.
What lives here knows the language of these files, not the rules that are written in it, and no settings.
"""

from newslint.packs.folder import files, shipped
from newslint.packs.load import load

__all__ = ["files", "load", "shipped"]
