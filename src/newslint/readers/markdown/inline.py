"""Inline markup: what in a paragraph is not prose."""

from __future__ import annotations

import re
from bisect import bisect_left
from typing import TYPE_CHECKING, Final

from newslint.article import ObjectKind
from newslint.article.article import PLACEHOLDER
from newslint.readers import addresses
from newslint.readers.entities import entity
from newslint.readers.markdown import emphasis, links, raw_html, shortcodes
from newslint.record import Row
from newslint.text import Span

if TYPE_CHECKING:
    from collections.abc import Callable, Collection

# The set comes first, so that the engine passes over all else at full speed.
_ADDRESS: Final = r"(?:(?<![:w])|(?<=:)(?=//)|(?<=w)ww\.)"  # of colons and letters, what one begins with
SPECIAL: Final = re.compile(rf"[\\`*_~\[\]<&{{@:w]{_ADDRESS}")
"""What paragraphs without any markup do not hold."""

_HTML_SPECIAL: Final = re.compile(rf"[\[<&{{@:w]{_ADDRESS}")
_PUNCTUATION: Final = frozenset("!\"#$%&'()*+,-./:;<=>?@[\\]^_`{|}~")
_WIRE: Final = 2  # backticks of an agency's quotation mark: ``We will not,'' he said. ``We cannot.''
_BACKTICKS = re.compile("`+")
_RUN = re.compile(r"\*+|_+|~+")
_AMPERSAND = re.compile("&")
_FOOTNOTE = re.compile(r"\[\^[^\[\]\s]++\]")
_LINE_END = re.compile(r"[ \t]*+(?:\n|\Z)")
_SCHEMES: Final = ("https", "http", "ftp")


class Note(Row):
    """An object to note where a cut is made."""

    kind: ObjectKind
    start: int
    end: int
    text: str | None = None


class Cut(Row):
    """What is not prose in a text.

    Attributes:
        start: Where it begins.
        end: Where it ends.
        prose: What stands for it in the prose.
        notes: The objects it holds.
        tag: The HTML tag it opens, or “/” and the tag it closes.
    """

    start: int
    end: int
    prose: str = ""
    notes: tuple[Note, ...] = ()
    tag: str = ""


def in_order(cut: Cut) -> tuple[int, int]:
    """Return the key that sorts cuts: by place, the outer before the inner."""
    return cut.start, -cut.end


class _Bracket(Row):
    at: int
    image: bool
    runs: int  # the delimiter runs before it


class Inline:
    """Finds what in a text is not prose, in one pass and in linear time.

    Args:
        text: A paragraph's or an HTML block's lines, their markers blanked out.
        labels: The labels of the article's link reference definitions.
    """

    def __init__(self, text: str, labels: Collection[str] = ()) -> None:
        self._text = text
        self._labels = labels
        self._cuts: list[Cut] = []
        self._runs: list[emphasis.Run] = []
        self._brackets: list[_Bracket] = []
        self._links_from = 0  # brackets before this place cannot open a link: one stands inside
        self._backticks: dict[int, list[int]] | None = None  # places of runs by their length
        self._absent: set[str] = set()
        self._open_end = 0  # where a comment ends that is never closed; 0 where it is text
        self._opened = set(shortcodes.KNOWN)
        self._done = 0  # what comes before has been read

    def markdown(self) -> list[Cut]:
        """Return the cuts of a paragraph; one may lie inside another that begins before."""
        handlers: dict[str, Callable[[int], int]] = {
            "\\": self._escape,
            "`": self._code,
            "*": self._run,
            "_": self._run,
            "~": self._run,
            "[": self._open,
            "]": self._close,
        }
        self._walk(SPECIAL, handlers)
        self._resolve(0)
        return sorted(self._cuts, key=in_order)

    def html(self) -> list[Cut]:
        """Return the cuts of an HTML block, in which Markdown is text."""
        self._open_end = len(self._text)
        self._walk(_HTML_SPECIAL, {"[": self._shortcode})
        return sorted(self._cuts, key=in_order)

    def _walk(self, special: re.Pattern[str], handlers: dict[str, Callable[[int], int]]) -> None:
        handlers |= {
            "<": self._element,
            "&": self._reference,
            "{": self._braces,
            "@": self._mail,
            ":": self._scheme,
            "www.": self._www,
        }
        while found := special.search(self._text, self._done):
            self._done = handlers[found[0]](found.start())

    def _find(self, pattern: str, at: int) -> int:
        """Return where the first match from `at` on ends, or 0; what is absent is not sought again."""
        if pattern in self._absent:
            return 0
        found = re.compile(pattern, re.IGNORECASE).search(self._text, at)
        if found:
            return found.end()
        self._absent.add(pattern)
        return 0

    def _object(
        self, kind: ObjectKind, start: int, end: int, prose: str = "", text: str | None = None
    ) -> int:
        self._cuts.append(Cut(start, end, prose, (Note(kind, start, end, text),)))
        return end

    def _escape(self, at: int) -> int:
        following = self._text[at + 1 : at + 2]
        if following == "\n":  # a hard break
            self._cuts.append(Cut(at, at + 1))
        elif following in _PUNCTUATION:
            self._cuts.append(Cut(at, at + 2, following))
            return at + 2
        return at + 1

    def _code(self, at: int) -> int:
        if self._backticks is None:
            self._backticks = {}
            for found in _BACKTICKS.finditer(self._text):
                self._backticks.setdefault(len(found[0]), []).append(found.start())
        length = len(_BACKTICKS.match(self._text, at)[0])  # type: ignore[index]  # it stands there
        places = self._backticks.get(length, [])
        number = bisect_left(places, at + length)
        if number == len(places) or (length == _WIRE and "''" in self._text[at : places[number]]):
            return at + length
        return self._object(ObjectKind.CODE, at, places[number] + length, PLACEHOLDER)

    def _run(self, at: int) -> int:
        end = _RUN.match(self._text, at).end()  # type: ignore[union-attr]  # it stands there
        self._runs.append(emphasis.run(self._text, at, end - at))
        return end

    def _resolve(self, first: int) -> None:
        runs = self._runs[first:]
        del self._runs[first:]
        emphasis.resolve(runs)
        for run in runs:
            if run.closing:
                self._cuts.append(Cut(run.start, run.start + run.closing))
            if run.opening:
                end = run.start + run.length
                self._cuts.append(Cut(end - run.opening, end))

    def _shortcode(self, at: int) -> int:
        found = shortcodes.bracketed(self._text, at)
        if not found:
            return at + 1
        if found.closes and found.closes not in self._opened and not self._alone(at, found.end):
            return at + 1  # “and[/or]”
        self._opened.add(found.opens)
        return self._object(found.kind, at, found.end)

    def _open(self, at: int) -> int:
        if footnote := _FOOTNOTE.match(self._text, at):
            self._cuts.append(Cut(at, footnote.end()))
            return footnote.end()
        end = self._shortcode(at)
        if end == at + 1:
            image = at > self._done and self._text[at - 1] == "!"
            self._brackets.append(_Bracket(at, image, len(self._runs)))
        return end

    def _close(self, at: int) -> int:
        if not self._brackets:
            return at + 1
        bracket = self._brackets.pop()
        if not bracket.image and bracket.at < self._links_from:
            return at + 1
        end = self._target(bracket, at)
        if not end:
            return at + 1
        self._resolve(bracket.runs)
        if bracket.image:
            start = bracket.at - 1
            self._cuts.append(Cut(start, bracket.at + 1, notes=(Note(ObjectKind.IMAGE, start, end),)))
        else:
            self._links_from = bracket.at
            self._cuts.append(Cut(bracket.at, bracket.at + 1))
        return end

    def _target(self, bracket: _Bracket, at: int) -> int:
        """Cut the target of a link or an image away whose text ends at `at`; return its end, or 0."""
        text = self._text
        if text.startswith("(", at + 1) and (target := links.inline(text, at + 1)):
            address = text[target.start : target.end]
            note = Note(ObjectKind.URL, target.start, target.end, links.plain(address))
            self._cuts.append(Cut(at, target.after, notes=() if bracket.image else (note,)))
            return target.after
        named = links.label(text, at + 1)
        end = named[1] if named else at + 3 if text.startswith("[]", at + 1) else at + 1
        name = named[0] if named else links.normal(text, bracket.at + 1, at)
        if name not in self._labels:
            return 0
        self._cuts.append(Cut(at, end))
        return end

    def _element(self, at: int) -> int:
        found = raw_html.element(self._text, at, self._find, self._open_end)
        if not found:
            return at + 1
        notes = [Note(found.kind, at, found.end, found.text)]
        if found.address:
            address = links.plain(found.address.of(self._text))
            notes.append(Note(ObjectKind.URL, *found.address, address))
        shown = found.shown or Span(found.end, found.end)
        self._cuts.append(Cut(at, shown.start, found.prose, tuple(notes), found.tag))
        if found.shown:
            self._cuts.append(Cut(shown.end, found.end))
            for ampersand in _AMPERSAND.finditer(self._text, *shown):
                self._reference(ampersand.start())
        return found.end

    def _reference(self, at: int) -> int:
        found = entity(self._text, at)
        if not found:
            return at + 1
        self._cuts.append(Cut(at, found[1], found[0]))
        return found[1]

    def _braces(self, at: int) -> int:
        found = shortcodes.braced(self._text, at, self._find)
        if not found:
            return at + 1
        prose = PLACEHOLDER if found.output and not self._alone(at, found.end) else ""
        return self._object(found.kind, at, found.end, prose)

    def _alone(self, start: int, end: int) -> bool:
        """Tell whether nothing but space shares the line with what stands from `start` to `end`."""
        while start and self._text[start - 1] in " \t":
            start -= 1
        return (not start or self._text[start - 1] == "\n") and bool(_LINE_END.match(self._text, end))

    def _mail(self, at: int) -> int:
        return self._address(addresses.mail(self._text, self._done, at, len(self._text))) or at + 1

    def _scheme(self, at: int) -> int:
        scheme = next((one for one in _SCHEMES if self._text.endswith(one, self._done, at)), "")
        return (self._web(at - len(scheme), at + 3) if scheme else 0) or at + 1

    def _www(self, at: int) -> int:
        return self._web(at, at) or at + 1

    def _web(self, at: int, host: int) -> int:
        if at and (self._text[at - 1].isalnum() or self._text[at - 1] in "_/"):
            return 0
        return self._address(addresses.web(self._text, at, host, len(self._text)))

    def _address(self, span: Span | None) -> int:
        """Cut a bare address away; return its end, or 0 where there is none."""
        return self._object(ObjectKind.URL, *span, PLACEHOLDER) if span else 0
