"""Fingerprints: what makes a finding the same one after the draft was edited elsewhere."""

from __future__ import annotations

import re
from collections import Counter
from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from collections.abc import Iterable

    from newslint.lint.diagnostic import Diagnostic

_AROUND: Final = 5  # words on either side: enough to tell places apart, few enough to survive an edit nearby
_LENGTH: Final = 32  # hexadecimal digits
_WORD = re.compile(r"\w+")


def fingerprints(diagnostics: Iterable[Diagnostic]) -> tuple[str, ...]:
    """Return a fingerprint for each finding of one file, no two alike.

    It is made from the rule, the words at fault and a few words on either side of them on their line, so
    it stays when the paragraph moves and when other paragraphs change. Findings that agree in all of
    these are numbered in the order of the file.
    """
    seen: Counter[tuple[str, ...]] = Counter()
    made = []
    for one in diagnostics:
        before, after = (_WORD.findall(words) for words in one.context)
        parts = (
            one.rule,
            " ".join(one.excerpt.split()),
            " ".join(before[-_AROUND:]),
            " ".join(after[:_AROUND]),
        )
        made.append(digest(*parts, str(seen[parts])))
        seen[parts] += 1
    return tuple(made)


def digest(*parts: str) -> str:
    """Return a short name for some texts; other texts have another."""
    import hashlib  # noqa: PLC0415 (2 ms that a run without fingerprints need not spend)

    whole = "\0".join(parts).encode("utf-8", "surrogatepass")
    return hashlib.sha256(whole, usedforsecurity=False).hexdigest()[:_LENGTH]
