"""One draft through the rules: from an article to what the user sees of it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from newslint.article import METADATA, Object, is_whole_lines, removal
from newslint.article.article import PLACEHOLDER
from newslint.engine.suppress import suppressions
from newslint.errors import NewslintError
from newslint.lint import (
    Context,
    Diagnostic,
    Evidence,
    Fault,
    Finding,
    Fix,
    Repair,
    unused_suppressions,
)
from newslint.text import Edit, LineIndex, Span

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator
    from datetime import date

    from newslint.article import Article
    from newslint.engine.clock import Clock
    from newslint.engine.roster import Roster
    from newslint.engine.select import Active
    from newslint.lint import Draft, Place
    from newslint.stylebook import Stylebook

_AROUND = 160  # characters of its line that a finding is shown with, on either side


def inspect(
    article: Article,
    roster: Roster,
    stylebook: Stylebook,
    day: date | None = None,
    path: str = "",
    *,
    clock: Clock | None = None,
) -> tuple[tuple[Diagnostic, ...], tuple[Fault, ...]]:
    """Return the findings in an article, in order, and the faults of rules that failed on it.

    Args:
        article: What a reader made of the draft.
        roster: The rules to run.
        stylebook: The registers.
        day: The day of publication where the draft does not tell.
        path: The draft's name, for the faults.
        clock: Counts the time, if anybody wants to know.

    Raises:
        NewslintError: A rule cannot go on for a reason that the user can mend.
    """
    from newslint.lint.draft import Draft  # noqa: PLC0415 (only when there is something to inspect)

    kind = clock.draft(Draft) if clock else Draft
    draft = kind(article, stylebook, roster.index, day)
    stamp = _Stamp(draft)
    found: list[Diagnostic] = []
    faults: list[Fault] = []
    for active in roster.called(draft):
        try:
            rule, options = active.rule, active.options
            check = clock.check(active.id, rule.check) if clock else rule.check
            found += [stamp(active, finding) for finding in check(draft, options)]
        except NewslintError:
            raise
        except Exception as error:  # noqa: BLE001 (one broken rule must not take the others with it)
            faults.append(Fault(path, active.id, f"{type(error).__name__}: {error}"))
    kept = _suppressed(article, roster.rules, found, stamp)
    unique = {one.key: one for one in kept}
    return tuple(unique[key] for key in sorted(unique)), tuple(faults)


def _suppressed(
    article: Article, rules: Iterable[Active], found: list[Diagnostic], stamp: _Stamp
) -> Iterator[Diagnostic]:
    wanted = suppressions(article)
    silencing = set()
    for one in found:
        hits = [number for number, wish in enumerate(wanted) if wish.silences(one.rule, one.start.offset)]
        silencing.update(hits)
        if not hits:
            yield one
    idle = [wish for number, wish in enumerate(wanted) if number not in silencing]
    reporting = next((one for one in rules if idle and one.rule.check is unused_suppressions), None)
    for wish in idle:
        # A suppression of rules that do not run today may have its use tomorrow.
        runs = any(wish._replace(scope=Span(0, 1)).silences(active.id, 0) for active in rules)
        if reporting and runs:
            what = "Nothing" if wish.selector == "*" else f"No finding of {wish.selector}"
            yield stamp.at(reporting, wish.place, Finding(wish.place, f"{what} is left to suppress here"))


class _Stamp:
    """Turns findings into diagnostics of one file."""

    def __init__(self, draft: Draft) -> None:
        self._draft = draft
        self._article = draft.article
        self._lines = LineIndex(draft.article.source)

    def __call__(self, active: Active, finding: Finding) -> Diagnostic:
        return self.at(active, self._source(finding.place), finding)

    def at(self, active: Active, span: Span, finding: Finding) -> Diagnostic:
        """Stamp a finding whose place in the file is known."""
        source = self._article.source
        start, end = self._lines.position(span.start), self._lines.position(span.end)
        begins, ends = self._lines.start(start.line), self._lines.end(end.line)
        return Diagnostic(
            rule=active.id,
            level=active.level,
            message=finding.message,
            start=start,
            end=end,
            excerpt=span.of(source),
            context=Context(
                before=source[max(begins, span.start - _AROUND) : span.start],
                after=source[span.end : min(ends, span.end + _AROUND)],
            ),
            related=tuple(
                Evidence(message, *map(self._lines.position, self._source(place)))
                for place, message in finding.related
            ),
            repair=self._repair(finding.fix) if finding.fix else None,
        )

    def _source(self, place: Place) -> Span:
        return place.source if isinstance(place, Object) else self._article.map.span(place)

    def _repair(self, fix: Fix) -> Repair:
        edits = [edit for one in fix.edits if (edit := self._edit(one))]
        if len(edits) < len(fix.edits):
            return Repair(fix.title, safe=False, edits=())
        return Repair(fix.title, fix.safe, tuple(edits), fix.edits)

    def _edit(self, edit: Edit) -> Edit | None:
        """Return an edit of the text as one of the file, or None where it is for the writer to make.

        So it is in a title or a standfirst, in somebody else's words and in what is no prose; where the file
        has the text in pieces; and where a new line would have to be spelled. Whole lines may go, whatever
        they say.
        """
        article = self._article
        if self._draft.block(edit.span.start).kind in METADATA:
            return None
        if not edit.text and is_whole_lines(article, edit.span):
            lines = removal(article, edit.span)
            return Edit(lines, "") if lines else None
        by_hand = (
            "\n" in edit.text
            or PLACEHOLDER in edit.span.of(article.text)
            or not article.map.exact(edit.span)
            or self._draft.in_quotation(edit.span)
        )
        return None if by_hand else Edit(article.map.span(edit.span), article.spell(edit.text))
