"""The article: what every reader makes and every rule sees."""

from __future__ import annotations

import enum
from typing import TYPE_CHECKING, Final

from newslint.record import Row
from newslint.text import Span

if TYPE_CHECKING:
    from collections.abc import Callable
    from datetime import date

    from newslint.article.source_map import SourceMap

PLACEHOLDER: Final = "\ufffc"
"""Stands in the prose for an object that takes a place in the sentence (U+FFFC)."""


class Kind(enum.Enum):
    """What a block of prose is in the article."""

    TITLE = "title"  # from the front matter, or an HTML page's title
    STANDFIRST = "standfirst"  # from the front matter: the sentences under the headline
    HEADING = "heading"
    PARAGRAPH = "paragraph"
    ITEM = "item"  # text of a list item
    CELL = "cell"  # of a table: data, not prose
    CAPTION = "caption"
    VERBATIM = "verbatim"  # lines kept as they are: verse, an address, HTML's <pre>

    def __init__(self, name: str) -> None:
        # Running text is written in sentences: no headline, no caption, no table.
        self.is_running = name in {"paragraph", "item"}


METADATA: Final = frozenset({Kind.TITLE, Kind.STANDFIRST})
"""What a draft says of itself outside its text; it is for the writer alone to change."""


class Block(Row):
    """A stretch of prose that no sentence leaves: a paragraph, a heading, a list item.

    Attributes:
        kind: What it is.
        start: Where it begins in the article's text.
        end: Where it ends.
        level: Of a heading, 1 to 6; else 0.
        quoted: Inside a block quotation: somebody else's words.
    """

    kind: Kind
    start: int
    end: int
    level: int = 0
    quoted: bool = False

    @property
    def span(self) -> Span:
        """Where it stands in the article's text."""
        return Span(self.start, self.end)


class ObjectKind(enum.Enum):
    """What stands in a draft without being prose."""

    CODE = "code"  # a code span or a code block
    URL = "url"  # the address of a link or a bare address
    IMAGE = "image"  # an image's address and markup; its alternative text is prose
    SHORTCODE = "shortcode"  # of Hugo, Jekyll (Liquid) or WordPress
    COMMENT = "comment"  # an HTML comment
    HTML = "html"  # a tag, a script, a style sheet
    FURNITURE = "furniture"  # of an HTML page: navigation, forms, scripts and their text
    FRONT_MATTER = "front matter"


class Object(Row):
    """Something in the draft that is not prose, which a rule may look at all the same.

    Attributes:
        kind: What it is.
        source: Where it stands in the file.
        text: Its characters: of a link its address, else as they are in the file.
        at: Where it stands in the article's text: before the character at this offset, or, where it
            takes a place in the sentence, at the placeholder of that offset.
    """

    kind: ObjectKind
    source: Span
    text: str
    at: int


class Meta(Row):
    """What the draft says of itself.

    Attributes:
        published: The day on which the article is or was published, where the draft or its name says so.
        disabled: The rules that its front matter switches off, as written there.
        disabled_at: Where the file says so.
    """

    published: date | None = None
    disabled: tuple[str, ...] = ()
    disabled_at: tuple[Span, ...] = ()


class Article(Row):
    r"""A draft as its readers will see it, with the way back to the file.

    Attributes:
        source: The file as decoded: newlines as they are on disk, without a byte order mark.
        text: The prose: blocks parted by blank lines, lines by "\\n", entities and escapes resolved,
            markup gone, and a placeholder (U+FFFC) where a code span or an image stood.
        map: Leads from offsets in `text` to offsets in `source`.
        blocks: The prose's blocks in order; all text but the blank lines between lies in one.
        objects: What is not prose, in the order of the file.
        meta: What the draft says of itself.
        spell: Tells how the file writes words of prose, with the escapes of its format.
    """

    source: str
    text: str
    map: SourceMap
    blocks: tuple[Block, ...] = ()
    objects: tuple[Object, ...] = ()
    meta: Meta = Meta()
    spell: Callable[[str], str] = str
