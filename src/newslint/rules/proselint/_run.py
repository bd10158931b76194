"""How one of proselint's checks becomes the check of a rule.

proselint reads a text with a line break added before and behind it, and gives its places in that. Some of
its answers cannot be taken as they are: a few lists lose the better form on the way, offer two at once or
misprint it, and then there is nothing to write in the place of the author's words.
"""

from __future__ import annotations

import re
from functools import cache, lru_cache, partial
from typing import TYPE_CHECKING, Any, Final

from newslint.lint import Bad, Finding, Fix, Good, Level, Options, Rule, Span
from newslint.record import Row

if TYPE_CHECKING:
    from collections.abc import Iterator

    from newslint.lint import Draft

_LONGEST_MESSAGE: Final = 80
_LEAST_SAID: Final = 20  # characters; a message cut shorter no longer names the fault
_BREAKS: Final = (". ", "; ", ", ")
_LATE: Final = ("restricted.elementary", "restricted.top1000")  # these begin one character into the word

# No word is this long. In a run of digits or of Chinese, proselint's search for a repeated phrase takes time
# that grows with the square of its length.
_ENDLESS = re.compile(r"\w{65,}")
_STAND_IN: Final = "\ufffc"  # neither a word nor a space

_PLAIN = re.compile(r"\w+(?:[ '’-]\w+)*,?")  # a form to write as it stands: not “because / since”
MISPRINTS: Final = frozenset(
    ("contigency", "cranded", "pettifog", "statute of limitationas", "transshiped", "vaipidity")
)
_SOURCE: Final = "proselint (https://github.com/amperser/proselint)"
_OURS: Final = "This is proselint’s own check, and an opinion: choose it where your house shares it."


class Entry(Row):
    """What newslint knows of one of proselint's checks.

    Attributes:
        path: Its name in proselint; several checks of one path are one rule.
        summary: One sentence for lists.
        why: The reason for it.
        source: The authority that proselint names, if it names one.
        bad: Copy that it flags.
        good: Copy that it must not flag.
    """

    path: str
    summary: str
    why: str
    source: str
    bad: tuple[Bad, ...]
    good: tuple[str, ...]

    @property
    def name(self) -> str:
        """The name of its rule in the family."""
        return self.path.replace(".", "-").replace("_", "-")

    def rule(self) -> Rule[Options]:
        """Return its rule."""
        return Rule(
            summary=self.summary,
            why=f"{self.why} {_OURS}",
            level=Level.SUGGESTION,
            check=partial(_check, self),
            examples=(*self.bad, *map(Good, self.good)),
            sources=(_SOURCE, self.source) if self.source else (_SOURCE,),
            default=False,
        )


def _check(entry: Entry, draft: Draft, options: Options) -> Iterator[Finding]:  # noqa: ARG001 (it has none)
    page = _page(draft.text)
    for check in library()[entry.path]:
        for result in check.check_with_flags(page):
            start = result.span[0] - (entry.path in _LATE)
            words = page[start : result.span[1]].rstrip("\n")
            span = Span(start, start + len(words)).shift(-1)
            if "\n\n" in words or (not check.flags.allow_quotes and draft.quoted(span)):
                continue
            message = " ".join(result.message.split()).rstrip(".")
            # A list that has lost the better form says “None”; one list repeats the words and says no more.
            lost = result.replacements is None and isinstance(getattr(check.check_type, "items", None), dict)
            if lost or message == f"'{words}'":
                message = entry.summary.rstrip(".")
            yield Finding(span, _cut(message), fix=_fix(draft, span, result.replacements or ""))


@cache
def library() -> dict[str, list[Any]]:
    """Return proselint's checks by their paths."""
    from proselint.checks import __register__ as checks  # noqa: PLC0415 (slow: only when such a rule runs)

    found: dict[str, list[Any]] = {}
    for check in checks:
        found.setdefault(check.path, []).append(check)
    return found


@lru_cache(maxsize=1)
def _page(text: str) -> str:
    """Return the text as proselint wants to read it; the same for all rules that run on a draft."""
    masked = _ENDLESS.sub(lambda run: _STAND_IN * len(run[0]), text)
    return f"\n{masked}\n"


def _fix(draft: Draft, span: Span, better: str) -> Fix | None:
    """Return the fix that writes a better form, in the case of the words it replaces."""
    text = draft.text
    inside = any(text[at - 1 : at + 1].isalnum() for at in span if 0 < at < len(text))
    if inside or better in MISPRINTS or not _PLAIN.fullmatch(better):
        return None
    words = span.of(text)
    opens = span.start == draft.sentence(span.start).start
    if words.isupper():
        better = better.upper()
    elif words[0].isupper() and (opens or words.lower() != better.lower()):
        better = better[0].upper() + better[1:]
    return Fix.replace(span, better) if better != words else None


def _cut(message: str) -> str:
    """Return the message, or as much of it as a line holds: whole sentences, clauses or at last words."""
    if len(message) <= _LONGEST_MESSAGE:
        return message
    head = message[:_LONGEST_MESSAGE]
    for stop in _BREAKS:
        said = head.rpartition(stop)[0]
        if len(said) >= _LEAST_SAID:
            return said
    return f"{head[:-1].rpartition(' ')[0] or head[:-1]}…"
