"""Quotations that lack one of their two marks."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final

from newslint.lint import Finding, Kind, Related, Span

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from newslint.language import Quotation
    from newslint.lint import Draft

_SKIPPED: Final = (Kind.TITLE, Kind.CELL, Kind.VERBATIM)  # a title is cut to length by those who print it
# Behind a comma, who says it: there, the words between the marks have ended.
_SAID = re.compile(
    r",\s(?:(?:he|she|they|it|the \w{1,20}|[A-Z]\w{0,20}) )?(?:said|says|added|adds|told|wrote)\b"
)
_FAR: Final = 600  # characters


def lonely(draft: Draft) -> Iterator[tuple[Quotation, Quotation | None]]:
    """Yield the quotations that lack a mark, each with the quotation before it.

    A passage that is quoted over paragraphs which do not open again lacks none.
    """
    if not _any_odd(draft):
        return
    prose = _prose(draft)
    partners = {one.start for passage in _passages(prose) for one in passage}
    before = None
    for one in prose:
        if _odd(one) and one.start not in partners:
            yield one, before
        before = one


def passages(draft: Draft) -> Iterator[tuple[Quotation, Quotation]]:
    """Yield the passages quoted over paragraphs that do not open again, by their two halves."""
    if _any_odd(draft):
        yield from _passages(_prose(draft))


def _any_odd(draft: Draft) -> bool:
    return any(map(_odd, draft.quotations))


def _prose(draft: Draft) -> list[Quotation]:
    return [one for one in draft.quotations if draft.block(one.start).kind not in _SKIPPED]


def _odd(quotation: Quotation) -> bool:
    return not quotation.opening or not (quotation.closing or quotation.continues)


def _passages(quotations: Iterable[Quotation]) -> Iterator[tuple[Quotation, Quotation]]:
    opened: Quotation | None = None
    for one in filter(_odd, quotations):
        if opened is not None and not one.opening:
            yield opened, one
        opened = one if one.opening else None


def runs_on(draft: Draft, quotation: Quotation) -> bool:
    """Tell whether all that follows an opening mark is quoted: sentences to the end of their paragraph."""
    start, end = quotation.words
    first = draft.text[start : start + 1]
    return not first.islower() and not _SAID.search(draft.text, start, min(end, start + _FAR))


def unclosed(draft: Draft, quotation: Quotation) -> Finding:
    """Return the finding for a quotation that nothing closes, at its mark."""
    mark = Span(quotation.start, quotation.start + len(quotation.opening))
    end = quotation.end
    while draft.text[end - 1].isspace():
        end -= 1
    related = (Related(Span(end - 1, end), "Its paragraph ends here"),)
    return Finding(mark, "Nothing closes this quotation", related)
