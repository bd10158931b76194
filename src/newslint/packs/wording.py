"""What a finding says, and the case of what it offers."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from collections.abc import Sequence

    from newslint.safe_yaml import Field

_LONGEST: Final = 40  # characters of the draft's own words in a message
_SLOT = re.compile(r"\{(\w+)\}")
_FILLED = re.compile(r"“\{better\}”|\{better\}|\{found\}")


def template(field: Field, *slots: str) -> str:
    """Return a message in which only these words may stand in braces.

    Raises:
        SettingsError: It is no text, or another word stands in braces.
    """
    text = " ".join(field.text().split())
    for slot in _SLOT.findall(text):
        if slot not in slots:
            known = " and ".join(f"{{{known}}}" for known in slots)
            raise field.error(f"“{{{slot}}}” means nothing in this message; {known} would")
    return text


def say(message: str, found: str, *better: str) -> str:
    """Return a message with what was found and what would be better, each choice in its own quotes."""
    short = " ".join(found.split())
    if len(short) > _LONGEST:
        short = short[: _LONGEST - 1].rstrip() + "…"
    values = {
        "{found}": short,
        "{better}": _any_of(better),
        "“{better}”": _any_of([f"“{one}”" for one in better]),
    }
    return _FILLED.sub(lambda slot: values[slot[0]], message)


def _any_of(choices: Sequence[str]) -> str:
    return " or ".join(filter(None, (", ".join(choices[:-1]), *choices[-1:])))


def in_case_of(found: str, written: str, better: str) -> str:
    """Return the better form in the case of the form that was found.

    Args:
        found: As it stands in the draft.
        written: The same words as the rule writes them: where the draft does too, so does the answer.
        better: As the rule writes it.
    """
    if found == written:
        return better
    if found.isupper() and len(found) > 1:
        return better.upper()
    return capitalised(better) if found[0].isupper() else better


def capitalised(text: str) -> str:
    """Return the text with a capital first letter and the others as they are."""
    return text[:1].upper() + text[1:]
