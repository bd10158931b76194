"""The flow of a block's prose: what remains of a text when its markup is cut away."""

from __future__ import annotations

from typing import TYPE_CHECKING

from newslint.article import Kind, ObjectKind
from newslint.readers.markdown.inline import Cut, in_order

if TYPE_CHECKING:
    from collections.abc import Collection

    from newslint.article import Weaver
    from newslint.readers.markdown.leaves import Prose
    from newslint.text import Span


def newline(weaver: Weaver, start: int, end: int) -> None:
    """Weave what parts two lines of a block."""
    if weaver.source[start:end] == "\n":
        weaver.keep(start, end)
    else:
        weaver.put("\n", start, end)


class Flow:
    """Weaves a text without its cuts, and without the space that they would leave at the ends of lines."""

    def __init__(self, weaver: Weaver, text: str, base: int) -> None:
        self._weaver = weaver
        self._text = text
        self._base = base  # where the text begins in the file
        self._begun = False  # the block holds something
        self._held: Cut | None = None  # space or a line break, to be woven when more follows

    def block(self, leaf: Prose, span: Span, cuts: Collection[Cut]) -> None:
        """Weave a block: the text of a span; two `<br>` begin another.

        Args:
            leaf: What kind of block it is; a paragraph of nothing but images is their caption.
            span: Where it stands in the text.
            cuts: What in it is not prose, in order; one may lie inside another.
        """
        if leaf.kind is Kind.PARAGRAPH and self._only_images(span, cuts):
            leaf = leaf._replace(kind=Kind.CAPTION)
        self._begin(leaf)
        at = span.start
        for cut in cuts:
            if cut.start < at:
                continue
            self._keep(at, cut.start)
            if cut.tag == "br" and self._held and self._held.tag == "br":
                self._begin(leaf)
            self.cut(cut)
            at = cut.end
        self._keep(at, span.end)
        self._weaver.end()

    def cut(self, cut: Cut) -> None:
        """Weave what stands for a cut, and note the objects it holds."""
        if cut.prose not in ("", "\n"):
            self._release()
        for kind, start, end, text in cut.notes:
            self._weaver.note(kind, start + self._base, end + self._base, text)
        if cut.prose == "\n":
            if self._begun and (cut.tag == "br" or not self._held or self._held.prose == " "):
                self._held = cut
        elif cut.prose:
            self._weaver.put(cut.prose, cut.start + self._base, cut.end + self._base)

    def _only_images(self, span: Span, cuts: Collection[Cut]) -> bool:
        """Tell whether a block has images, and readers see nothing else of it."""
        notes = [note for cut in cuts for note in cut.notes if note.kind is ObjectKind.IMAGE]
        images = [Cut(note.start, note.end) for note in notes]
        at = span.start
        for cut in sorted([*images, *cuts], key=in_order) if images else ():
            if cut.start >= at:
                if cut.prose.strip() or self._text[at : cut.start].strip():
                    return False
                at = cut.end
        return bool(images) and not self._text[at : span.end].strip()

    def _begin(self, leaf: Prose) -> None:
        self._weaver.begin(leaf.kind, level=leaf.level, quoted=leaf.quoted)
        self._begun, self._held = False, None

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
            self._held = Cut(stop, end, " ")

    def _release(self) -> None:
        held, self._held, self._begun = self._held, None, True
        if not held:
            return
        start, end = held.start + self._base, held.end + self._base
        if held.prose == "\n":
            newline(self._weaver, start, end)
        else:
            self._weaver.keep(start, end)
