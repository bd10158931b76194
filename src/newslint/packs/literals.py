r"""The words without which a pattern cannot match.

A pattern is tried only where such words stand, and one pass finds the words of all rules: that is what
makes hundreds of patterns cheap. `\butili[sz]e[sd]?\b` needs utilise, utilised, utilises or one of the
three with a z; `\bless than \d+ people\b` needs people. Where the least doubt is left there are none,
and the pattern is tried everywhere.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final

from newslint.text import fold

if TYPE_CHECKING:
    from newslint.safe_yaml import Field

_LONGEST: Final = 1_000  # characters of a pattern; one that is longer should be a list of phrases
_MOST_WAYS: Final = 64

# A way through a pattern is written with its letters and these two.
_EDGE: Final = "\x00"  # no letter or digit stands on one of its sides
_GAP: Final = "\x01"  # anything

_ATOM = re.compile(
    r"""
      \\.                                      # an escape
    | \[ \^? \]? (?: \\. | [^\]\\] )* \]       # a set
    | \( (?: \? (?: <?[=!] | [:>] | P?<\w+> ) )?
    | [*+?] [+?]?
    | \{ [^{}]* \} [+?]?
    | .
    """,
    re.VERBOSE | re.DOTALL,
)
# Flags, comments, conditions, recursion, verbs, POSIX classes and the rarer escapes.
_BEYOND = re.compile(
    r"\(\? (?! [:>] | <?[=!] | P?<\w+> ) | \(\* | \[: | \\[^\W\dabBdDnpPrsStwWZ_]", re.VERBOSE
)
_WORDS = re.compile(r"(?<=[\x00 '-])[^\W_](?:[^\x00\x01]*[^\W_])?(?=[\x00 '-])")
_PLAIN_SET = re.compile(r"\[(-?[^]\[\\^-]{0,4}-?)\]")


def stated(field: Field) -> frozenset[str]:
    """Return the words that a rule file says a pattern needs, marks too."""
    return frozenset(fold(" ".join(text.split())) for text in field.texts())


def needed(pattern: str) -> frozenset[str]:
    """Return folded phrases of which every match holds one, as whole words; none where that is not sure."""
    if len(pattern) > _LONGEST or _BEYOND.search(pattern):
        return frozenset()
    found = [max(_WORDS.findall(way), key=len, default="") for way in _ways(pattern)]
    return frozenset(found) if all(found) else frozenset()


class _Group:
    """What was read of a group, or of the pattern: its branches, and the last atom of the present one."""

    def __init__(self, *, looks: bool = False) -> None:
        self.looks = looks  # ahead or behind, and takes no room itself
        self._branches: set[str] = set()
        self._before = {""}
        self._atom = {""}

    def add(self, atom: set[str]) -> None:
        self._before, self._atom = self._present(), atom

    def repeat(self, how: str) -> None:
        if how == "?":
            self._atom = self._atom | {""}
        elif how == "+" and self._atom <= {" ", _EDGE}:
            self._atom = {_EDGE}
        else:
            self._atom = {_GAP}

    def branch(self) -> None:
        self._branches |= self._present()
        self._before, self._atom = {""}, {""}

    def ways(self) -> set[str]:
        self.branch()
        return self._branches

    def _present(self) -> set[str]:
        many = len(self._before) * len(self._atom) > _MOST_WAYS
        return {before + atom for before in self._before for atom in ({_GAP} if many else self._atom)}


def _ways(pattern: str) -> set[str]:
    groups = [_Group()]
    for atom in _ATOM.findall(pattern):
        if atom[0] == "(":
            groups.append(_Group(looks=atom[-1] in "=!"))
        elif atom == ")" and len(groups) > 1:
            closed = groups.pop()
            groups[-1].add({_GAP} if closed.looks else closed.ways())
        elif atom == "|":
            groups[-1].branch()
        elif atom[0] in "*+?{":
            groups[-1].repeat(atom[0])
        else:
            groups[-1].add(_forms(atom))
    return groups[0].ways() if len(groups) == 1 else {_GAP}


def _forms(atom: str) -> set[str]:
    if atom[0] == "[" and len(atom) > 1:
        plain = _PLAIN_SET.fullmatch(atom)
        return {_literal(one) for one in plain[1]} if plain else {_GAP}
    if atom[0] == "\\" and atom[-1].isalnum():
        return {_EDGE if atom[-1] in "AbnrstWZ" else _GAP}
    if atom in ".)":
        return {_GAP}
    return {_EDGE if atom in "^$" else _literal(atom[-1])}


def _literal(character: str) -> str:
    folded = fold(character)
    if folded.isalnum() or folded in " '-":
        return folded
    return _GAP if folded in "_[]{}" else _EDGE
