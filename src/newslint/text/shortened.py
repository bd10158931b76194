"""A text in little room."""

from __future__ import annotations


def shortened(text: str, most: int) -> str:
    """Return a text on one line, cut between two words with an ellipsis if it has too many characters."""
    line = " ".join(text.split())
    if len(line) <= most:
        return line
    return f"{line[: most - 1].rsplit(' ', 1)[0]} …"
