"""The options of a rule, typed from the settings file to the check."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Options:
    """The base of every rule's options; a rule without any uses this very class.

    A rule derives from it a frozen dataclass with slots whose fields all have defaults of type bool,
    int, float, str or tuple[str, ...]. The names of the fields are the keys in the settings file, with
    hyphens for underscores. A text that must be one of a few says which: its field's metadata hold their
    tuple as `choices`.
    """
