"""From blocks and cuts to an article's prose."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from newslint.article import Kind
from newslint.readers.markdown import blocks, raw_html
from newslint.readers.markdown.inline import SPECIAL, Cut, Inline

if TYPE_CHECKING:
    from collections.abc import Collection, Iterable

    from newslint.article import Weaver
    from newslint.text import Span

_DEEPEST: Final = 100  # tags in one another whose meaning is kept
_TELLING: Final = frozenset([*raw_html.KINDS, "blockquote"])
_CAPTIONS: Final = ("[caption ", "[wp_caption "), ("[/caption]", "[/wp_caption]")


def weave(weaver: Weaver, leaf: blocks.Leaf, labels: Collection[str]) -> None:
    """Add a block to the article."""
    if isinstance(leaf, blocks.Thing):
        weaver.end()
        weaver.note(*leaf)
    elif isinstance(leaf, blocks.Html):
        _html(weaver, leaf)
    elif SPECIAL.search(weaver.source, leaf.lines[0].start, leaf.lines[-1].end):
        _marked(weaver, leaf, labels)
    else:
        weaver.begin(leaf.kind, level=leaf.level, quoted=leaf.quoted)
        _plain(weaver, leaf.lines)


def _plain(weaver: Weaver, lines: list[Span]) -> None:
    end = lines[0].start
    for line in lines:
        if end != line.start:
            _newline(weaver, end, line.start)
        weaver.keep(*line)
        end = line.end


def _newline(weaver: Weaver, start: int, end: int) -> None:
    if weaver.source[start:end] == "\n":
        weaver.keep(start, end)
    else:
        weaver.put("\n", start, end)


def _marked(weaver: Weaver, leaf: blocks.Prose, labels: Collection[str]) -> None:
    text = blocks.masked(weaver.source, leaf.lines)
    inline = Inline(text, labels)
    cuts = inline.markdown()
    kind = leaf.kind
    if kind is Kind.PARAGRAPH and (_only_images(text, cuts, inline.images) or _is_caption(text)):
        kind = Kind.CAPTION
    weaver.begin(kind, level=leaf.level, quoted=leaf.quoted)
    _Flow(weaver, text, leaf.lines[0].start).run(0, len(text), _with_breaks(cuts, leaf.lines))


def _is_caption(text: str) -> bool:
    openers, closers = _CAPTIONS
    return text.startswith(openers) and text.endswith(closers)


def _only_images(text: str, cuts: Iterable[Cut], images: Collection[tuple[int, int]]) -> bool:
    """Tell whether a paragraph has at least one image, and nothing a reader sees but images."""
    at = 0
    marks = [*((start, -end, "") for start, end in images), *((cut.start, -cut.end, cut.prose) for cut in cuts)]
    for start, end, prose in sorted(marks) if images else ():
        if start >= at:
            if prose.strip() or text[at:start].strip():
                return False
            at = -end
    return bool(images) and not text[at:].strip()


def _with_breaks(cuts: list[Cut], lines: list[Span]) -> list[Cut]:
    base = lines[0].start
    breaks = [
        Cut(line.end - base, after.start - base, "\n") for line, after in zip(lines, lines[1:], strict=False)
    ]
    return sorted([*breaks, *cuts], key=lambda cut: (cut.start, -cut.end)) if breaks else cuts


def _html(weaver: Weaver, leaf: blocks.Html) -> None:
    """Add the prose between the tags of an HTML block, which the tags of HTML's own blocks part."""
    text = blocks.masked(weaver.source, leaf.lines)
    flow = _Flow(weaver, text, leaf.lines[0].start)
    around: list[str] = []  # the open tags that tell what their text is
    held: list[Cut] = []
    at = 0
    weaver.end()
    for cut in [*_with_breaks(Inline(text).html(), leaf.lines), Cut(len(text), len(text), tag="/html")]:
        name = cut.tag.removeprefix("/")
        if name not in raw_html.BLOCKS:
            held.append(cut)
            continue
        kind = next((raw_html.KINDS[tag] for tag in reversed(around) if tag in raw_html.KINDS), Kind.PARAGRAPH)
        level = int(around[-1][1:]) if kind is Kind.HEADING else 0
        weaver.begin(kind, level=level, quoted=leaf.quoted or "blockquote" in around)
        flow.run(at, cut.start, held)
        weaver.end()
        flow.cut(cut)
        held, at = [], cut.end
        if name == cut.tag and name in _TELLING and len(around) < _DEEPEST:
            around.append(name)
        elif name != cut.tag and name in around:
            del around[len(around) - 1 - around[::-1].index(name) :]


class _Flow:
    """Weaves a text without its cuts, and without the space that cuts would leave at the ends of lines."""

    def __init__(self, weaver: Weaver, text: str, base: int) -> None:
        self._weaver = weaver
        self._text = text
        self._base = base  # where the text begins in the file
        self._begun = False  # the block holds something
        self._held: tuple[int, int, bool] | None = None  # space, or a new line, to be added when more follows

    def run(self, start: int, end: int, cuts: Iterable[Cut]) -> None:
        """Weave a block: the text from `start` to `end`."""
        self._begun, self._held = False, None
        at = start
        for cut in cuts:
            if cut.start >= at:
                self._keep(at, cut.start)
                self.cut(cut)
                at = cut.end
        self._keep(at, end)

    def cut(self, cut: Cut) -> None:
        """Weave what stands for a cut, and note the object it is."""
        if cut.prose and cut.prose != "\n":
            self._release()
        if cut.note:
            kind, start, end, text = cut.note
            self._weaver.note(kind, start + self._base, end + self._base, text)
        if cut.prose == "\n":
            if self._begun and not (self._held and self._held[2]):
                self._held = (cut.start, cut.end, True)
        elif cut.prose:
            self._weaver.put(cut.prose, cut.start + self._base, cut.end + self._base)

    def _keep(self, start: int, end: int) -> None:
        text = self._text[start:end]
        if self._held or not self._begun:
            text = text.lstrip(" \t")
        begin = end - len(text)
        stop = begin + len(text.rstrip(" \t"))
        if begin < stop:
            self._release()
            self._weaver.keep(begin + self._base, stop + self._base)
        if stop < end and self._begun and not self._held:
            self._held = (stop, end, False)

    def _release(self) -> None:
        held, self._held, self._begun = self._held, None, True
        if held:
            start, end = held[0] + self._base, held[1] + self._base
            if held[2]:
                _newline(self._weaver, start, end)
            else:
                self._weaver.keep(start, end)
