r"""pattern: regular expressions, for what no other kind can say.

    pattern: \b(\d+)th of (January|February|March)\b

    pattern:
      - match: \bless than (\d+) (people|voters)\b
        message: Write “fewer” of what is counted
        replace: fewer than \1 \2
        needs: [people, voters]
        scope: sentence

A pattern is tried on one block of text at a time (`scope: text`), or on one `line`, `sentence` or
`heading`; `^` and `$` are its ends. Case counts only if the file, or the pattern's own entry, says
`case: true`. With `needs` it is tried only where one of these words stands. In `replace`, \1 and
\g<name> are what the groups matched, and a match at which nothing would change is no fault; the fix is a
safe one only if the file says `safe: true`. For `quotes` see `avoid`.
"""

from __future__ import annotations

import re
from bisect import bisect_right
from typing import TYPE_CHECKING, Final

from newslint.lint import Finding, Fix, Span
from newslint.lint import Kind as BlockKind
from newslint.packs.expression import Expression
from newslint.packs.kind import Kind, RuleFile
from newslint.packs.literals import needed, stated
from newslint.packs.phrases import leftmost, standing
from newslint.packs.wording import capitalised, say, template
from newslint.record import Record

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence

    from newslint.lint import Draft
    from newslint.packs.expression import Match
    from newslint.packs.phrases import Exceptions
    from newslint.safe_yaml import Field

_GROUP = re.compile(r"\\(?:(\d{1,2})|g<(\w+)>|(\\))")


def _headings(draft: Draft) -> list[Span]:
    kinds = (BlockKind.TITLE, BlockKind.HEADING)
    return [block.span for block in draft.blocks if block.kind in kinds or block == draft.headline]


SCOPES: Final[Mapping[str, Callable[[Draft], Sequence[Span]]]] = {
    "text": lambda draft: [block.span for block in draft.blocks],
    "line": lambda draft: draft.lines,
    "sentence": lambda draft: draft.sentences,
    "heading": _headings,
}


_FORM_KEYS: Final = ("match", "message", "replace", "needs", "scope", "case")


class Form(Record):
    """A pattern with what to say of a match.

    Attributes:
        expression: The pattern.
        message: What to say.
        replace: What to write instead; None where the pattern does not tell.
        needs: Folded phrases, one of which must stand where it is tried; none: it is tried everywhere.
        scope: What it is tried on.
    """

    expression: Expression
    message: str
    replace: str | None
    needs: frozenset[str]
    scope: str

    def matches(self, draft: Draft, held: Mapping[str, Sequence[Span]]) -> Iterator[tuple[Span, Match]]:
        """Yield the matches in a draft with their places; a match of nothing is none."""
        regions = SCOPES[self.scope](draft)
        if self.needs:
            needs = (span for phrase in held.keys() & self.needs for span in held[phrase])
            regions = _holding(regions, needs)
        for region in regions:
            for match in self.expression.matches(region.of(draft.text)):
                if match[0]:
                    yield Span(*match.span()).shift(region.start), match

    def better(self, match: Match) -> str | None:
        """Return what to write in the place of a match."""
        if self.replace is None:
            return None
        better = _GROUP.sub(lambda slot: slot[3] or match[_group(slot)] or "", self.replace)
        opens = match[0][0].isupper() and not self.expression.case
        return capitalised(better) if opens else better


class Patterns(Record):
    """Flags what matches.

    Attributes:
        forms: The patterns.
        needs: The folded phrases that they need.
        quotes: Whether somebody else's words count.
        safe: Whether the fixes are safe.
    """

    forms: tuple[Form, ...]
    needs: frozenset[str]
    quotes: bool
    safe: bool

    @property
    def phrases(self) -> frozenset[str]:
        """What the patterns need, if all of them need something."""
        return self.needs if all(form.needs for form in self.forms) else frozenset()

    def check(self, draft: Draft, options: Exceptions) -> Iterator[Finding]:
        """Yield the matches in a draft."""
        held = standing(draft, self.needs, indexed=bool(self.phrases))
        hits = (
            (span, (form, match))
            for form in self.forms
            for span, match in form.matches(draft, held)
            if not (draft.quoted(span) and not self.quotes) and not options.cover(draft, span)
        )
        for span, (form, match) in leftmost(hits):
            better = form.better(match)
            if better is None:
                yield Finding(span, say(form.message, match[0]))
            elif better != match[0]:
                change = (
                    Fix.replace(span, better, safe=self.safe) if better else Fix.remove(span, safe=self.safe)
                )
                yield Finding(span, say(form.message, match[0], better), fix=change)


def _holding(regions: Sequence[Span], places: Iterable[Span]) -> list[Span]:
    """Return the regions, which are in order, in which one of the places lies."""
    numbers = {
        number
        for place in places
        if (number := bisect_right(regions, place.start, key=lambda region: region.start) - 1) >= 0
        and place.start < regions[number].end
    }
    return [regions[number] for number in sorted(numbers)]


def _group(slot: re.Match[str]) -> int | str:
    return int(slot[1]) if slot[1] else slot[2]


def _form(field: Field, file: RuleFile) -> Form:
    given = field.mapping(_FORM_KEYS) if isinstance(field.value, dict) else {"match": field}
    if "match" not in given:
        raise field.error("a pattern needs “match”")
    case = given["case"].flag() if "case" in given else file.flag("case")
    expression = Expression.of(given["match"], file, case=case)
    replace = _replacement(given["replace"], expression, file) if "replace" in given else None
    slots = ("found",) if replace is None else ("found", "better")
    default = file.fields["summary"].text().strip().rstrip(".")
    if replace is not None:
        default = "Write “{better}”, not “{found}”" if replace else "Leave out “{found}”"
    message = template(given["message"], *slots) if "message" in given else file.message(default, *slots)
    needs = stated(given["needs"]) if "needs" in given else needed(expression.pattern)
    scope = given["scope"].choice(SCOPES) if "scope" in given else "text"
    return Form(expression, message, replace, needs, scope)


def _replacement(field: Field, expression: Expression, file: RuleFile) -> str:
    replace = "" if field.value == "" else field.text()
    if not file.proved:
        compiled = expression.compiled()
        for slot in _GROUP.finditer(replace):
            number, name, _ = slot.groups()
            known = int(number) <= compiled.groups if number else not name or name in compiled.groupindex
            if not known:
                raise field.error(f"the pattern has no group “{number or name}”")
    return replace


def _read(file: RuleFile) -> Patterns:
    field = file.fields["pattern"]
    forms = tuple(_form(item, file) for item in field.items())
    if not forms:
        raise field.error("expected a pattern or a list of patterns, found nothing")
    needs = frozenset[str]().union(*(form.needs for form in forms))
    return Patterns(forms, needs, file.flag("quotes"), file.flag("safe"))


PATTERN = Kind(_read, frozenset({"case", "quotes", "safe"}))
