"""From blocks and cuts to an article's prose."""

from __future__ import annotations

import itertools
from typing import TYPE_CHECKING, Final

from newslint.article import Kind
from newslint.readers.markdown import raw_html
from newslint.readers.markdown.flow import Flow
from newslint.readers.markdown.inline import SPECIAL, Cut, Inline, in_order
from newslint.readers.markdown.leaves import Html, Leaf, Prose, Thing, masked
from newslint.text import Span

if TYPE_CHECKING:
    from collections.abc import Collection

    from newslint.article import Weaver

_DEEPEST: Final = 100  # tags in one another whose meaning is kept
_TELLING: Final = frozenset([*raw_html.KINDS, "blockquote"])
_CAPTION_BEGINS: Final = ("[caption ", "[wp_caption ")
_CAPTION_ENDS: Final = ("[/caption]", "[/wp_caption]")


def weave(weaver: Weaver, leaf: Leaf, labels: Collection[str]) -> None:
    """Add a block to the article."""
    if isinstance(leaf, Thing):
        weaver.end()
        weaver.note(*leaf)
    elif isinstance(leaf, Html):
        _html(weaver, leaf)
    elif SPECIAL.search(weaver.source, leaf.lines[0].start, leaf.lines[-1].end):
        _marked(weaver, leaf, labels)
    else:
        weaver.begin(leaf.kind, level=leaf.level, quoted=leaf.quoted)
        _plain(weaver, leaf.lines)


def _plain(weaver: Weaver, lines: list[Span]) -> None:
    start, end = lines[0]
    for line in lines[1:]:
        if weaver.source[end : line.start] != "\n":
            weaver.keep(start, end)
            weaver.put("\n", end, line.start)
            start = line.start
        end = line.end
    weaver.keep(start, end)


def _marked(weaver: Weaver, leaf: Prose, labels: Collection[str]) -> None:
    text = masked(weaver.source, leaf.lines)
    cuts = _with_breaks(Inline(text, labels).markdown(), leaf.lines)
    if leaf.kind is Kind.PARAGRAPH and text.startswith(_CAPTION_BEGINS) and text.endswith(_CAPTION_ENDS):
        leaf = leaf._replace(kind=Kind.CAPTION)
    Flow(weaver, text, leaf.lines[0].start).block(leaf, Span(0, len(text)), cuts)


def _html(weaver: Weaver, leaf: Html) -> None:
    """Add the prose between the tags of an HTML block, which the tags of HTML's own blocks part."""
    text = masked(weaver.source, leaf.lines)
    flow = Flow(weaver, text, leaf.lines[0].start)
    around: list[str] = []  # the open tags that tell what their text is
    cuts: list[Cut] = []
    at = 0
    for cut in [*_with_breaks(Inline(text).html(), leaf.lines), Cut(len(text), len(text), tag="/html")]:
        name = cut.tag.removeprefix("/")
        if name not in raw_html.BLOCKS:
            cuts.append(cut)
            continue
        telling = next((tag for tag in reversed(around) if tag in raw_html.KINDS), "")
        kind = raw_html.KINDS.get(telling, Kind.PARAGRAPH)
        level = int(telling[1:]) if kind is Kind.HEADING else 0
        prose = Prose(kind, leaf.lines, level, leaf.quoted or "blockquote" in around)
        flow.block(prose, Span(at, cut.start), cuts)
        flow.cut(cut)
        at, cuts = cut.end, []
        if name == cut.tag and name in _TELLING and len(around) < _DEEPEST:
            around.append(name)
        elif name != cut.tag and name in around:
            del around[len(around) - 1 - around[::-1].index(name) :]


def _with_breaks(cuts: list[Cut], lines: list[Span]) -> list[Cut]:
    base = lines[0].start
    breaks = [Cut(line.end - base, after.start - base, "\n") for line, after in itertools.pairwise(lines)]
    return sorted([*breaks, *cuts], key=in_order) if breaks else cuts
