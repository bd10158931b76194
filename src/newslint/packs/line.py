r"""line: whole lines, the way page furniture looks.

    remove: true
    line:
      - is: [advertisement, read more, share this article]
      - begins: [READ, MORE]
        case: true
        max-words: 20
      - ends: [read more]
      - matches: ['\d+ shares?']

A line `is` one of the phrases when nothing else stands in it but bullets, arrows and brackets around it and
stops, dashes and arrows after it; it `begins` or `ends` with one where that stands as a word of its own; it
`contains` one wherever it stands; it `matches` when a regular expression fits all of it, which is tried only
on lines that hold one of the words or marks it `needs`, if the file says which. `min-words` and `max-words`
limit the lines that a form speaks of. Case counts only if the file or the form says `case: true`. The finding
is the whole line; with `remove: true` the fix takes it out (a safe one if the file says `safe: true`). Titles
and the cells of tables are no such lines. For `quotes` see `avoid`.

With `heads: true` the lines head lists of other stories, and the headlines of a list belong to its finding;
the fix takes them out, too, and is not safe where there are any. A form says by itself where its
`headlines` are: `below` it; `around` it, which is below or else above it; or `needed`, where they are below
it and it says nothing without them. A form with `loose: true` counts only where a line next to it stands
loose (it has not the end of running text) or there is none, as with a button among buttons and not a heading.
"""

from __future__ import annotations

import math
from typing import TYPE_CHECKING, Final

from newslint.lint import METADATA, Edit, Finding, Fix, Span, line_rooms
from newslint.lint import Kind as BlockKind
from newslint.packs import headlines
from newslint.packs.expression import Expression
from newslint.packs.kind import Kind, RuleFile
from newslint.packs.literals import needed, stated
from newslint.packs.phrases import same_case, standing
from newslint.packs.wording import say, template
from newslint.record import Record
from newslint.text import fold

if TYPE_CHECKING:
    from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence

    from newslint.lint import Draft
    from newslint.packs.phrases import Exceptions
    from newslint.safe_yaml import Field

_BEFORE: Final = " \t\u00a0*•·●○■□▪▫◦‣⁃∙–—―-‐|>»›→⇒▶►➤➜▼▾↓✓#([{"
_AFTER: Final = " \t\u00a0:.…!|>»›→⇒▶►➤➜▼▾↓–—―-‐)]}"
_ELSEWHERE: Final = (*METADATA, BlockKind.CELL)
_MESSAGE: Final = "Page furniture, not part of the article"
_ANY_NUMBER: Final[tuple[float, float]] = (0, math.inf)
_LONGEST_WORD: Final = 40  # characters, its space included
_FORM_KEYS: Final = (
    "is",
    "begins",
    "ends",
    "contains",
    "matches",
    "needs",
    "min-words",
    "max-words",
    "case",
    "headlines",
    "loose",
    "message",
    "remove",
)


class Held:
    """The phrases that the lines of a draft hold.

    Args:
        draft: The draft.
        places: Where phrases stand in it.

    Attributes:
        places: The phrases, each with the numbers of the lines that hold it and its places there.
    """

    def __init__(self, draft: Draft, places: Mapping[str, Iterable[Span]]) -> None:
        self._draft = draft
        self._cores: dict[int, Span] = {}
        self.places = {phrase: self._numbered(spans) for phrase, spans in places.items()}

    def core(self, number: int) -> Span:
        """Return where the words of a line stand, without what is put around them."""
        if number not in self._cores:
            line = self._draft.lines[number]
            self._cores[number] = _core(line.of(self._draft.text)).shift(line.start)
        return self._cores[number]

    def _numbered(self, spans: Iterable[Span]) -> list[tuple[int, Span]]:
        lines = self._draft.lines
        numbered = [(self._draft.line_number(span.start), span) for span in spans]
        return [(number, span) for number, span in numbered if lines[number].covers(span)]


class Form(Record):
    """What a line looks like. The phrases stand as the file writes them, by their folded forms.

    Attributes:
        whole: All of the line.
        begins: Its first words.
        ends: Its last words.
        contains: Words anywhere in it.
        matches: Patterns for all of it.
        needs: Folded phrases, one of which stands in every line that matches; none: this is not known.
        words: The fewest and the most words it may have.
        case: Whether case counts.
        message: What to say of it.
        remove: Whether the fix is to take it out.
        loose: Whether it counts only among lines that stand loose, too.
        headlines: Where other stories' headlines belong to it, if any do; see `headlines.PLACES`.
    """

    whole: Mapping[str, str]
    begins: Mapping[str, str]
    ends: Mapping[str, str]
    contains: Mapping[str, str]
    matches: tuple[Expression, ...]
    needs: frozenset[str]
    words: tuple[float, float]
    case: bool
    message: str
    remove: bool
    loose: bool = False
    headlines: str = ""

    @property
    def everywhere(self) -> bool:
        """Whether a line may fit that holds none of the phrases."""
        return bool(self.matches) and not self.needs

    def lines(self, draft: Draft, held: Held) -> Iterator[int]:
        """Yield the numbers of the lines that look like this, one perhaps more than once.

        Args:
            draft: The draft.
            held: The phrases that its lines hold.
        """
        for phrase, places in held.places.items():
            if not (
                phrase in self.whole
                or phrase in self.begins
                or phrase in self.ends
                or phrase in self.contains
            ):
                continue
            for number, span in places:
                stands = self._stands(draft, held.core(number), phrase, span)
                if stands and self._has_length(draft, draft.lines[number]):
                    yield number
        for number in self._possible(draft, held) if self.matches else ():
            line = draft.lines[number]
            if self._has_length(draft, line):
                text = line.of(draft.text)
                if any(expression.fits(text) for expression in self.matches):
                    yield number

    def has_company(self, draft: Draft, number: int) -> bool:
        """Tell whether the lines around a line are what they must be."""
        if self.headlines == "needed" and not headlines.any_below(draft, number):
            return False
        first = max(0, number - 1)
        around = [
            one and self._is_company(draft, draft.lines[at])
            for at, one in enumerate(draft.loose[first : number + 2], first)
            if at != number
        ]
        return not self.loose or any(around) or len(around) < 2  # noqa: PLR2004 (at the first or last line)

    def _is_company(self, draft: Draft, line: Span) -> bool:
        """Tell whether a loose line says that another is furniture: an item of a list only if it is, too."""
        if draft.block(line.start).kind is not BlockKind.ITEM:
            return True
        return _core(line.of(draft.text)).shift(line.start).of(draft.folded) in self.whole

    def _possible(self, draft: Draft, held: Held) -> Collection[int]:
        """Return the numbers of the lines that may match."""
        if self.everywhere:
            return range(len(draft.lines))
        places = held.places
        return {number for phrase in places.keys() & self.needs for number, _ in places[phrase]}

    def _has_length(self, draft: Draft, line: Span) -> bool:
        fewest, most = self.words
        if line.end - line.start > most * _LONGEST_WORD:  # need not be counted to see that
            return False
        return self.words == _ANY_NUMBER or fewest <= len(line.of(draft.text).split()) <= most

    def _stands(self, draft: Draft, core: Span, phrase: str, span: Span) -> bool:
        """Tell whether a phrase stands where it must among the words of a line."""
        first = span.start == core.start and not _joined(draft.folded[span.end : span.end + 2])
        last = span.end == core.end and not _joined(draft.folded[max(0, span.start - 2) : span.start][::-1])
        written = (
            (self.whole.get(phrase) if first and last else None)
            or (self.begins.get(phrase) if first else None)
            or (self.ends.get(phrase) if last else None)
            or self.contains.get(phrase)
        )
        return written is not None and not (self.case and not same_case(span.of(draft.text), written))


class Lines(Record):
    """Flags lines that look like one of the forms.

    Attributes:
        forms: The forms.
        needs: The folded phrases of all of them.
        quotes: Whether somebody else's words count.
        safe: Whether the fixes are safe.
    """

    forms: tuple[Form, ...]
    needs: frozenset[str]
    quotes: bool
    safe: bool

    @property
    def phrases(self) -> frozenset[str]:
        """The phrases of the forms, if every line that fits holds one."""
        return frozenset() if any(form.everywhere for form in self.forms) else self.needs

    def check(self, draft: Draft, options: Exceptions) -> Iterator[Finding]:
        """Yield the lines of a draft that fit, with the headlines that belong to them."""
        found = {
            number: form
            for number, form in self.found(draft, standing(draft, self.needs, indexed=bool(self.phrases)))
            if not options.cover(draft, draft.lines[number])
        }
        going = {number: _whole(draft, number, found) for number in found}
        rooms = line_rooms(
            draft,
            {draft.lines[one] for number, form in found.items() if form.remove for one in going[number]},
        )
        for number, form in found.items():
            lines = [draft.lines[one] for one in going[number]]
            several = len(lines) > 1
            title = "Remove it with the headlines" if several else "Remove the line"
            edits = tuple(Edit(rooms[line], "") for line in lines) if form.remove else ()
            fix = Fix(title, edits, self.safe and not several) if edits else None
            message = say(form.message, draft.lines[number].of(draft.text))
            yield Finding(Span(lines[0].start, lines[-1].end), message, fix=fix)

    def found(self, draft: Draft, places: Mapping[str, Sequence[Span]]) -> Iterator[tuple[int, Form]]:
        """Yield the lines of a draft that fit, by their numbers, in order.

        Args:
            draft: The draft.
            places: Where phrases stand in it, all that the forms need among them.
        """
        held = Held(draft, {phrase: places[phrase] for phrase in places.keys() & self.needs})
        if not held.places and self.phrases:
            return
        fitting: dict[int, Form] = {}
        for form in self.forms:
            for number in form.lines(draft, held):
                fitting.setdefault(number, form)
        for number in sorted(fitting):
            line, form = draft.lines[number], fitting[number]
            if (
                draft.block(line.start).kind not in _ELSEWHERE
                and not (draft.quoted(line) and not self.quotes)
                and not headlines.is_numbered(draft, number)
                and form.has_company(draft, number)
            ):
                yield number, form

    def covered(self, draft: Draft, places: Mapping[str, Sequence[Span]]) -> set[int]:
        """Return the numbers of the lines that the findings in a draft cover."""
        found = dict(self.found(draft, places))
        return {one for number in found for one in _whole(draft, number, found)}


def _whole(draft: Draft, number: int, found: Mapping[int, Form]) -> range:
    """Return the number of a line that was found with those of the headlines that belong to it."""
    place = found[number].headlines
    end = headlines.below(draft, number, found) if place else number + 1
    first = headlines.above(draft, number) if place == "around" and end == number + 1 else number
    return range(first, end)


def _core(text: str) -> Span:
    """Return where the words of a line stand, without what is put around them."""
    start = len(text) - len(text.lstrip(_BEFORE))
    return Span(start, max(start, len(text.rstrip(_AFTER))))


def _joined(following: str) -> bool:
    """Tell whether a word goes on after a hyphen or an apostrophe: Read-only, Read's."""
    return following[:1] in ("-", "'") and following[1:].isalnum()


def _phrases(given: Mapping[str, Field], key: str) -> dict[str, str]:
    """Return the phrases under a key; only at their open ends do stops and arrows count: “Photo:”."""
    found: dict[str, str] = {}
    for item in given[key].items() if key in given else ():
        text = item.text()
        start, end = _core(text)
        written = " ".join(text[0 if key == "ends" else start : None if key == "begins" else end].split())
        if not written:
            raise item.error(f"“{item.text()}” has no words; write it as a pattern under “matches”")
        found[fold(written)] = written
    return found


def _form(field: Field, file: RuleFile) -> Form:
    given = field.mapping(_FORM_KEYS)
    case = given["case"].flag() if "case" in given else file.flag("case")
    matches = (
        tuple(Expression.of(item, file, case=case) for item in given["matches"].items())
        if "matches" in given
        else ()
    )
    known = stated(given["needs"]) if "needs" in given else frozenset[str]()
    needs = [known or needed(expression.pattern) for expression in matches]
    whole, begins, ends, contains = (_phrases(given, key) for key in ("is", "begins", "ends", "contains"))
    if not (whole or begins or ends or contains or matches):
        raise field.error("expected “is”, “begins”, “ends”, “contains” or “matches”")
    return Form(
        whole,
        begins,
        ends,
        contains,
        matches,
        frozenset[str]().union(*needs) if all(needs) else frozenset(),
        (
            given["min-words"].number(whole=True) if "min-words" in given else 0,
            given["max-words"].number(whole=True) if "max-words" in given else math.inf,
        ),
        case,
        template(given["message"], "found") if "message" in given else file.message(_MESSAGE, "found"),
        given["remove"].flag() if "remove" in given else file.flag("remove"),
        "loose" in given and given["loose"].flag(),
        given["headlines"].choice(headlines.PLACES) if "headlines" in given else "below" * file.flag("heads"),
    )


def read(file: RuleFile) -> Lines:
    """Return what finds the lines of a rule file.

    Raises:
        SettingsError: The file is wrong; names the line.
    """
    field = file.fields["line"]
    forms = tuple(_form(item, file) for item in field.items())
    if not forms:
        raise field.error("expected a form or a list of forms, found nothing")
    needs = frozenset[str]().union(
        *(one for form in forms for one in (form.needs, form.whole, form.begins, form.ends, form.contains))
    )
    return Lines(forms, needs, file.flag("quotes"), file.flag("safe"))


LINE = Kind(read, frozenset({"case", "heads", "quotes", "remove", "safe"}))
