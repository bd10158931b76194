"""One draft as a galley proof: its text as it reads, findings marked in it and explained in the margin."""

from __future__ import annotations

import re
from bisect import bisect_right
from collections import Counter, defaultdict
from typing import TYPE_CHECKING, Final

from newslint.article import Article, Kind, ObjectKind, SourceMap
from newslint.article.article import PLACEHOLDER
from newslint.lint import Level
from newslint.record import Row
from newslint.report.html.element import Html, element, join
from newslint.report.html.marks import Mark, Places, stretches
from newslint.report.html.note import About, Ids, level, note, reference, shortened
from newslint.report.text import shown
from newslint.text import Span

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping

    from newslint.article import Block
    from newslint.lint import Evidence, FileReport
    from newslint.report.html.marks import Place, Stretch

_THINGS: Final = {
    ObjectKind.CODE: "code",
    ObjectKind.URL: "an address",
    ObjectKind.IMAGE: "an image",
    ObjectKind.SHORTCODE: "a shortcode",
    ObjectKind.COMMENT: "a comment",
    ObjectKind.HTML: "markup",
    ObjectKind.FURNITURE: "the page’s furniture",
    ObjectKind.FRONT_MATTER: "the front matter",
}
_LONGEST: Final = 400  # characters shown of what is not prose
_WIDEST_MARKER: Final = 40  # characters of what stands before a numbered item
_HIGHEST: Final = 3  # level that a draft's own headings begin with in the page
_ITEM_NUMBER = re.compile(r"(?:\A|[\r\n])[ \t>]*(?P<number>\d{1,9})[.)][ \t]+\Z", re.ASCII)


class _Part(Row):
    """A part of the page that begins a line: a paragraph, a list, something that is not prose."""

    content: Html
    notes: tuple[Html, ...] = ()


def galley(file: FileReport, number: int, rules: Mapping[str, About]) -> Html:
    """Return a draft with its findings.

    Args:
        file: The draft; where it has no article, its findings are shown with the lines they stand in.
        number: Its number in the page.
        rules: The rules that found anything.
    """
    ids = Ids(number)
    counts = Counter(one.level for one in file.diagnostics)
    return element(
        "article",
        element(
            "header",
            element("h2", shown(file.path), id=f"{ids.whole}-name"),
            element("p", tally(counts)),
        ),
        *_passages(_Galley(file, ids, rules).parts()),
        class_="draft",
        id=ids.whole,
        aria_labelledby=f"{ids.whole}-name",
    )


def tally(counts: Mapping[Level, int]) -> Html:
    """Return how many findings there are of each level that has any, the gravest first."""
    return join((level(one, counted(counts[one], one.label)) for one in reversed(Level) if counts[one]), " ")


def counted(count: int, noun: str) -> str:
    """Return a number of things."""
    return f"{count:,} {noun}" if count == 1 else f"{count:,} {noun}s"


def _passages(parts: Iterable[_Part]) -> Iterator[Html]:
    """Yield the parts in passages: one with notes beside it, and those without that follow it."""
    first = _Part(Html())
    rest: list[Html] = []
    for part in parts:
        if not part.notes:
            rest.append(part.content)
            continue
        yield from _passage(first, rest)
        first, rest = part, []
    yield from _passage(first, rest)


def _passage(first: _Part, rest: Iterable[Html]) -> Iterator[Html]:
    notes = element("ol", *first.notes, class_="notes", role="list", aria_label="Notes")
    others = join(rest)
    parts = [first.content, notes] if first.notes else []
    parts += [element("div", others, class_="rest")] if others else []
    if parts:
        yield element("div", *parts, class_="passage")


class _Galley:
    """Sets the text of one draft."""

    def __init__(self, file: FileReport, ids: Ids, rules: Mapping[str, About]) -> None:
        self._article = article = file.article or Article("", "", SourceMap(()))
        self._places = Places(article)
        self._ids = ids
        self._rules = rules
        # The last object at a place is the one that takes it.
        self._placed = {one.at: one for one in article.objects}
        self._depth = _HIGHEST - 1
        self._findings = dict(enumerate(file.diagnostics, 1))
        self._marks: list[Mark] = []
        self._beside: defaultdict[int, list[int]] = defaultdict(list)  # findings by their block
        self._after: defaultdict[int, list[int]] = defaultdict(list)  # those not in the prose, likewise
        for number, one in self._findings.items():
            source = Span(one.start.offset, one.end.offset)
            if place := self._places.prose(source):
                self._marks.append(Mark(number, one.level, place))
                self._beside[place.block].append(number)
            else:
                self._after[self._places.block_before(source.start)].append(number)

    def parts(self) -> Iterator[_Part]:
        """Yield the parts in the order of the draft."""
        evidence = (self._place(one) for finding in self._findings.values() for one in finding.related)
        marked = stretches(self._article.blocks, self._marks, filter(None, evidence))
        yield from map(self._aside, self._after.get(-1, ()))
        for group in self._groups():
            contents = [join(map(self._stretch, next(marked))) for _ in group]
            notes = [self._note(number) for block in group for number in self._beside.get(block, ())]
            yield _Part(self._set(group, contents), tuple(notes))
            yield from map(self._aside, self._after.get(group[-1], ()))

    def _groups(self) -> Iterator[list[int]]:
        """Yield the numbers of the blocks that are one thing in the page: a table, a list, else each its own.

        Items with notes are lists of their own, so that the notes stand beside them.
        """
        group: list[int] = []
        for number in range(len(self._article.blocks)):
            if group and not self._goes_on(number):
                yield group
                group = []
            group.append(number)
        if group:
            yield group

    def _goes_on(self, number: int) -> bool:
        """Tell whether a block belongs with the one before it."""
        one, two = self._article.blocks[number - 1 : number + 1]
        if one.kind is not two.kind or one.quoted != two.quoted or self._after.get(number - 1):
            return False
        if one.kind is Kind.ITEM:
            noted = number - 1 in self._beside or number in self._beside
            return not noted and bool(self._item_number(one)) == bool(self._item_number(two))
        return one.kind is Kind.CELL

    def _set(self, group: list[int], contents: list[Html]) -> Html:
        block = self._article.blocks[group[0]]
        match block.kind:
            case Kind.TITLE | Kind.HEADING:
                # However the draft counts, a heading is at most one level below the one before it.
                self._depth = min(max(block.level, 1) + _HIGHEST - 1, self._depth + 1, 6)
                whole = element(f"h{self._depth}", *contents, class_=block.kind.value)
            case Kind.ITEM:
                whole = self._list(group, contents)
            case Kind.CELL:
                whole = self._table(group, contents)
            case Kind.STANDFIRST | Kind.CAPTION | Kind.VERBATIM:
                whole = element("p", *contents, class_=block.kind.value)
            case _:
                whole = element("p", *contents)
        return element("blockquote", whole) if block.quoted else whole

    def _list(self, group: list[int], contents: list[Html]) -> Html:
        numbers = [self._item_number(self._article.blocks[number]) for number in group]
        items = [element("li", one, value=number) for one, number in zip(contents, numbers, strict=True)]
        return element("ol" if numbers[0] else "ul", *items)

    def _item_number(self, block: Block) -> str | None:
        """Return the number that an item of Markdown has."""
        start = self._article.map.span(block.span).start
        found = _ITEM_NUMBER.search(self._article.source, max(0, start - _WIDEST_MARKER), start)
        return found["number"] if found else None

    def _table(self, group: list[int], contents: list[Html]) -> Html:
        """Return a table; cells on one line of the file make a row."""
        rows: list[list[Html]] = [[]]
        end = 0
        for number, content in zip(group, contents, strict=True):
            cell = self._article.map.span(self._article.blocks[number].span)
            if rows[-1] and "\n" in self._article.source[end : cell.start]:
                rows.append([])
            rows[-1].append(element("td", content))
            end = cell.end
        return element("table", *(element("tr", *row) for row in rows))

    def _stretch(self, stretch: Stretch) -> Html:
        content = self._prose(stretch.span)
        if stretch.levels:
            content = element("mark", content, class_=" ".join(one.label for one in stretch.levels))
        names = [self._ids.mark(number) for number in stretch.begins]
        if stretch.is_evidence:
            names.append(self._ids.evidence(stretch.span.start))
        for name in names:
            content = element("span", content, id=name)
        return join([content, *map(self._reference, stretch.ends)])

    def _prose(self, span: Span) -> Html:
        """Return a part of the text, with what is not prose in its place."""
        first, *others = span.of(self._article.text).split(PLACEHOLDER)
        parts: list[str] = [first]
        at = span.start + len(first)
        for other in others:
            parts += [self._thing(at), other]
            at += len(PLACEHOLDER) + len(other)
        return join(parts)

    def _thing(self, at: int) -> Html:
        thing = self._placed.get(at)
        if not thing:  # the draft itself holds the character
            return join([PLACEHOLDER])
        tag = "span" if thing.kind is ObjectKind.URL else "code"
        return element(tag, shortened(thing.text, _LONGEST), class_="thing")

    def _aside(self, number: int) -> _Part:
        """Return a finding that is not in the prose, with the line it stands in."""
        one = self._findings[number]
        span = Span(one.start.offset, one.end.offset)
        at = bisect_right(self._article.objects, span.start, key=lambda thing: thing.source.start) - 1
        thing = self._article.objects[at] if at >= 0 else None
        where = f"In {_THINGS[thing.kind]}, line" if thing and thing.source.covers(span) else "Line"
        marked = element("mark", shortened(one.excerpt, _LONGEST), class_=one.level.label)
        line = element(
            "pre",
            one.context.before.lstrip(),
            element("span", marked, id=self._ids.mark(number)),
            self._reference(number),
            one.context.after.rstrip(),
        )
        caption = element("figcaption", f"{where} {one.start.line:,}")
        return _Part(element("figure", caption, line), (self._note(number),))

    def _reference(self, number: int) -> Html:
        return reference(number, self._findings[number], self._ids)

    def _note(self, number: int) -> Html:
        one = self._findings[number]
        return note(number, one, self._ids, self._rules[one.rule], self._evidence, self._article.source)

    def _evidence(self, one: Evidence) -> str | None:
        """Return the name of the place in the page where evidence stands."""
        place = self._place(one)
        return self._ids.evidence(place.span.start) if place else None

    def _place(self, one: Evidence) -> Place | None:
        return self._places.prose(Span(one.start.offset, one.end.offset))
