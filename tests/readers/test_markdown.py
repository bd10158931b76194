from __future__ import annotations

import re
from itertools import pairwise
from typing import TYPE_CHECKING

import hypothesis.strategies as st
import pytest
from hypothesis import given
from markdown_it import MarkdownIt

from newslint.article import Kind, ObjectKind
from newslint.readers import markdown
from newslint.settings import FrontMatterKeys
from newslint.text import Span

if TYPE_CHECKING:
    from collections.abc import Sequence

    from markdown_it.token import Token

    from newslint.article import Article

Shown = tuple[str, str]
"""A block as these tests show it: what it is, `>` before somebody else's words, and its text."""

KEYS = FrontMatterKeys()
HOLDER = "\ufffc"


def read(source: str) -> Article:
    return markdown.read(source, KEYS)


def blocks(source: str) -> list[Shown]:
    article = read(source)
    return [
        (
            f"{'>' if block.quoted else ''}{block.kind.value}{block.level or ''}",
            block.span.of(article.text),
        )
        for block in article.blocks
    ]


def objects(source: str) -> list[tuple[ObjectKind, str, str]]:
    """Return each object's kind, its characters in the file and its text."""
    return [(one.kind, one.source.of(source), one.text) for one in read(source).objects]


# Blocks


@pytest.mark.parametrize(
    ("source", "expected"),
    [
        ("# Council backs plan #\n## *More*", [("heading1", "Council backs plan"), ("heading2", "More")]),
        ("Council\nbacks plan\n===\nText\n---", [("heading1", "Council\nbacks plan"), ("heading2", "Text")]),
        ("One line  \n  and more \t\n\n\nTwo", [("paragraph", "One line\nand more"), ("paragraph", "Two")]),
        ("> Said *so\nand* so.\n>\n> > More", [(">paragraph", "Said so\nand so."), (">paragraph", "More")]),
        (
            "- [x] One\n  more\n\n  And\n  1) Two\n* [ ]\tThree",
            [("item", "One\nmore"), ("item", "And"), ("item", "Two"), ("item", "Three")],
        ),
        ("The year\n1986. was hot\n- One", [("paragraph", "The year\n1986. was hot"), ("item", "One")]),
        (
            "Text\nA | *B*\n--|:-:\nc \\| d | `e`\nf\n\nEnd",
            [
                ("paragraph", "Text"),
                *(("cell", text) for text in ("A", "B", "c | d", HOLDER, "f")),
                ("paragraph", "End"),
            ],
        ),
        ("He said.[^1]\n\n[^1]: On *Monday*.\n\n    Again.\n", [
            ("paragraph", "He said."), ("paragraph", "On Monday."), ("paragraph", "Again."),
        ]),
        ("-\n\n  A\n\n-\n  B\n-\tC\n\n\tD", [
            ("paragraph", "A"), ("item", "B"), ("item", "C"), ("item", "D"),
        ]),
        (">\t\tno\n\n1.   A\n\n \tno\n\n-\t\tno\n\n - B\n\t - C", [
            ("item", "A"), ("item", "B"), ("item", "C"),
        ]),
        ("Text\n***\n```md\n# no\n\n    no\n```\n~~~\nno", [("paragraph", "Text")]),
        ("    no\n\n\n    no\nText\n    yes", [("paragraph", "Text\nyes")]),
        ("[a]: http://a.b 'A\nb'\n[c]: <d>\nText [c]", [("paragraph", "Text c")]),
        ("![A *view*](a.jpg)\n\n[![B](b.jpg)](b)", [("caption", "A view"), ("caption", "B")]),
        ("![A](a.jpg) Text", [("paragraph", "A Text")]),
        ('[caption id="1"]![A](a.jpg) Text[/caption]', [("caption", "A Text")]),
        ("import A from './a.js'\nexport const b = 1\n\nexport duties", [("paragraph", "export duties")]),
        (":::tip Title\nText\n:::\n\nMore\n{: .lead}", [("paragraph", "Text"), ("paragraph", "More")]),
        ("{% highlight js %}\nno\n\nno\n{% endhighlight %}\nText", [("paragraph", "Text")]),
        ("{{< highlight js >}}\nno\n{{< /highlight >}}\n\nText", [("paragraph", "Text")]),
        ("\u2028\x0bText\x1c\x85", [("paragraph", "\u2028\x0bText\x1c\x85")]),
        ("", []),
        ("\n \n\t\n", []),
    ],
)  # fmt: skip
def test_blocks(source: str, expected: list[Shown]) -> None:
    assert blocks(source) == expected


@pytest.mark.parametrize(
    ("source", "expected"),
    [
        ("<p>A <b>word</b>\n  &amp; <i>more</p>", [("paragraph", "A word\n& more")]),
        ('<div align="center">\n\n*Text*\n\n</div>', [("paragraph", "Text")]),
        ("<div>\n*A*<p>B</p>C\n<!-- no -->\nD</div>", [
            *(("paragraph", text) for text in ("*A*", "B", "C\nD")),
        ]),
        ("<h2>A</h2><li>B<p>C</li><td>D", [
            ("heading2", "A"), ("item", "B"), ("item", "C"), ("cell", "D"),
        ]),
        ("<blockquote>A<h3>B</h3></blockquote>C", [
            (">paragraph", "A"), (">heading3", "B"), ("paragraph", "C"),
        ]),
        ("<figure><img src=a alt='A &lt; B'>\n<figcaption>C", [("caption", "A < B"), ("caption", "C")]),
        ("<script>\nno\n\nno</script> A\n\n<style>no</style>\n<pre>no\n\nno</pre>", [("paragraph", "A")]),
        ("<!-- no\n\nno -->\nA\n<?no?> B\n<![CDATA[no]]>", [("paragraph", "A"), ("paragraph", "B")]),
        ("<div>A<br>\nB<br/> <br>C</div>\n\nD<br>E<br><br>\nF", [
            *(("paragraph", text) for text in ("A\nB", "C", "D\nE", "F")),
        ]),
        ("> <p>A\n> B", [(">paragraph", "A\nB")]),
        ("- <!-- no\n\nA\n\n<p>B<script>no", [("paragraph", "A"), ("paragraph", "B")]),
    ],
)  # fmt: skip
def test_html(source: str, expected: list[Shown]) -> None:
    assert blocks(source) == expected


@pytest.mark.parametrize(
    ("source", "text"),
    [
        ("A **bold** and *fine* ~~old~~ word", "A bold and fine old word"),
        ("snake_case, 5 * 3 * 2, **open, ~5 to ~6", "snake_case, 5 * 3 * 2, **open, ~5 to ~6"),
        ("**A***b* __c *d* e__ *f**g*", "Ab c d e f**g"),
        ("A \\*b\\* \\[c\\] d\\e\\", "A *b* [c] d\\e\\"),
        ("R&amp;D at AT&T, caf&eacute;, &#8220;so&#8221; &bogus;", "R&D at AT&T, café, “so” &bogus;"),
        ("The `a*` and ``b ` c`` *d `*` e*", f"The {HOLDER} and {HOLDER} d {HOLDER} e"),
        ("``We won't,'' he said. ``We can't,'' she said.", "``We won't,'' he said. ``We can't,'' she said."),
        ('See [the *report*](a.html "A") and [b](<c d> (e)), [f]()', "See the report and b, f"),
        ("Not [a] [b](c d) [e][f] ![g] ](h)", "Not [a] [b](c d) [e][f] ![g] ](h)"),
        ("[a [b](c)](d) [e [f](g) h](i)", "[a b](d) [e f h](i)"),
        ("One\\ \ntwo", "One\\\ntwo"),
        ("One \\\ntwo  \nthree<br />four", "One\ntwo\nthree\nfour"),
        ("On <https://a.b/c> or <ann@a.b>", f"On {HOLDER} or {HOLDER}"),
        (
            "On https://a.b/c_d_(e), www.a.b. (http://c.d) Ann@e.org!",
            f"On {HOLDER}, {HOLDER}. ({HOLDER}) {HOLDER}!",
        ),
        ("[https://a.b](https://a.b)", HOLDER),
        ("A <span class='b'>word</span><!-- c --> here <3", "A word here <3"),
        ("A <!-- b --> c\n<i></i>\ne <em>f</em>", "A c\ne f"),
        ("The <code>*a*</code> and <a href='b'>c</a>", f"The {HOLDER} and c"),
        ("Welcome to {{ site.title }}. {% if a %}B{% endif %}", f"Welcome to {HOLDER}. B"),
        ("A\n{{< tweet\n  1 >}}\n{{% note %}}\nB", "A\nB"),
        ('[a]({{ site.url }}/a) [b]({% post_url c %}) [d]({{< ref "e" >}})', "a b d"),
        ("A [gallery ids=\"1,2\"] b [quote by='x']c[/quote] and[/or] [video]", "A b c and[/or] [video]"),
        ("A {/* b */} c [d]{.mailto} {...}", "A c [d] {...}"),
        ("A ![b](c) d ![*e* [f](g)](h)", "A b d e f"),
    ],
)
def test_inline_markup(source: str, text: str) -> None:
    assert blocks(source) == [("paragraph", text)]


def test_what_is_not_prose_is_noted() -> None:
    source = """A `b` [c](http://d.e/\\_?f&amp;g "h") <http://i.j> k@l.m ![n](o)

    code

<!-- p --> <a href='q'>r</a>

[s]: <t> 'u'
{{< v >}} [gallery] {: w}"""
    assert objects(source) == [
        (ObjectKind.CODE, "`b`", "`b`"),
        (ObjectKind.URL, "http://d.e/\\_?f&amp;g", "http://d.e/_?f&g"),
        (ObjectKind.URL, "<http://i.j>", "http://i.j"),
        (ObjectKind.URL, "k@l.m", "k@l.m"),
        (ObjectKind.IMAGE, "![n](o)", "![n](o)"),
        (ObjectKind.CODE, "code", "code"),
        (ObjectKind.COMMENT, "<!-- p -->", "<!-- p -->"),
        (ObjectKind.HTML, "<a href='q'>", "<a href='q'>"),
        (ObjectKind.URL, "q", "q"),
        (ObjectKind.HTML, "</a>", "</a>"),
        (ObjectKind.URL, "t", "t"),
        (ObjectKind.SHORTCODE, "{{< v >}}", "{{< v >}}"),
        (ObjectKind.SHORTCODE, "[gallery]", "[gallery]"),
        (ObjectKind.SHORTCODE, "{: w}", "{: w}"),
    ]


def test_objects_know_their_place_in_the_prose() -> None:
    article = read("See [the\nreport](a) <!-- b --> and `c`.")
    address, comment, code = article.objects
    assert article.text[: address.at] == "See the\nreport"
    assert article.text[: comment.at] == "See the\nreport"
    assert article.text[code.at :] == f"{HOLDER}."


def test_front_matter_is_noted_and_its_title_is_the_first_block() -> None:
    source = "---\ntitle: Council backs plan\ndate: 2020-12-28\n---\n# Plan\n\n---\n"
    article = read(source)
    assert blocks(source) == [("title", "Council backs plan"), ("heading1", "Plan")]
    assert article.objects[0].kind is ObjectKind.FRONT_MATTER
    assert article.objects[0].source.of(source).endswith("---\n")
    assert article.map.span(article.blocks[0].span).of(source) == "Council backs plan"
    assert article.map.exact(article.blocks[0].span)
    folded = read("---\ntitle: >\n  Council\n  backs\n---\n")
    assert folded.text == "Council backs"
    assert not folded.map.exact(folded.blocks[0].span)


def test_a_phrase_is_found_where_it_stands() -> None:
    source = "> The 😀 cafe\u0301 said\r\n> it **cut\u00a010 percent**, \tR&amp;D &mdash; all.\r\n"
    article = read(source)
    for text, place, exact in [
        ("cafe\u0301", "cafe\u0301", True),
        ("said\nit", "said\r\n> it", True),
        ("cut\u00a010 percent", "cut\u00a010 percent", True),
        ("it cut", "it **cut", False),
        ("R&D — all", "R&amp;D &mdash; all", True),
        ("&", "&amp;", True),
    ]:
        start = article.text.index(text)
        span = Span(start, start + len(text))
        assert article.map.span(span).of(source) == place
        assert article.map.exact(span) is exact


# Documents of every construct, and a CommonMark parser to compare with

WORDS = st.sampled_from(
    [
        *(
            "the council",
            "Xi",
            "O’Neill",
            "“so”",
            "cafe\u0301",
            "10\u00a0percent",
            "snake_case",
            "S&P",
            "AT&T",
        ),
        *("5*3", "😀", "naïve", "U.S.", "$3", "(a", "b)", "c!", "a < b", "2 * 3", "[no]", "x\\", "é", "**"),
    ]
)
ATOMS = WORDS | st.sampled_from(
    [
        "`c*d`",
        "``e`f``",
        "&amp;",
        "&#8217;",
        "\\*",
        "\\[",
        "<b>",
        "</b>",
        "<!-- c -->",
        "<https://a.b/c>",
        "\\\n",
        "~~e~~",
        "![*f* `g`](h.jpg)",
        "![w][ref]",
    ]
)


def _wrapped(inner: st.SearchStrategy[str]) -> st.SearchStrategy[str]:
    pair = st.sampled_from(["*", "**", "_", "__", "***"]).map(lambda mark: (mark, mark))
    # The parser judges a run of asterisks next to a bracket as if it stood next to space: words part them.
    ends = st.sampled_from([" w](/a_b)", ' w](<c d> "e*f")', " w][ref]", " w]", " w][]"])
    sequence = st.lists(inner, min_size=1, max_size=4).map(" ".join)
    return sequence | st.tuples(pair | st.tuples(st.just("[w "), ends), sequence).map(
        lambda parts: parts[0][0] + parts[1] + parts[0][1]
    )


INLINE = st.recursive(ATOMS, _wrapped, max_leaves=8)
LINES = st.lists(INLINE.map(lambda text: f"w {text} w".replace("\n", "\n w ")), min_size=1, max_size=3)
PARAGRAPHS = st.tuples(LINES, st.sampled_from(["\n", "  \n", "\\\n", "\n    ", " \t\n  "])).map(
    lambda parts: parts[1].join(parts[0])
)
LEAVES = (
    PARAGRAPHS
    | st.tuples(st.integers(1, 6), INLINE).map(
        lambda parts: f"{'#' * parts[0]} {parts[1]}".replace("\n", " ")
    )
    | LINES.map(lambda lines: "\n".join([*lines, "==="]))
    | st.lists(INLINE.map(lambda text: text.replace("\n", " ")), min_size=2, max_size=2).map(
        lambda cells: f"| {cells[0]} | b |\n|---|:-:|\n| {cells[1]} \\| d |\n| e"
    )
    | st.sampled_from(
        [
            *("***", "- - -", "```x\n# no\n\n> no\n```", "~~~\nno", "    no\n\n    no", "[ref]: /a 'b\nc'"),
            *(
                "<!-- no\n\nno -->",
                "<script>\nno\n</script>",
                "1. w",
                "+ w\n\n\n  w",
                "> w\nlazy",
                "-",
                "10) w\n11) w",
            ),
        ]
    )
)


def _contained(inner: st.SearchStrategy[str]) -> st.SearchStrategy[str]:
    marker = st.sampled_from(
        [("> ", "> "), (">", ">"), ("- ", "  "), ("* ", "  "), ("1. ", "   "), ("-   ", "    ")]
    )

    def prefixed(marker: tuple[str, str], body: str) -> str:
        first, *rest = body.split("\n")
        lines = (marker[1] + line if line or ">" in marker[1] else "" for line in rest)
        return "\n".join([marker[0] + first, *lines])

    together = st.lists(inner, min_size=1, max_size=3).map("\n\n".join)
    return together | st.tuples(marker, together).map(lambda parts: prefixed(*parts))


DOCUMENTS = st.recursive(LEAVES, _contained, max_leaves=6)

MARKDOWN = MarkdownIt("commonmark").enable(["table", "strikethrough"])


def _inline(tokens: Sequence[Token]) -> str:
    parts: list[str] = []
    linked = False
    for token in tokens:
        if token.type == "link_open" and token.markup == "autolink":
            linked = True
            parts.append(HOLDER)
        elif token.type == "link_close":
            linked = False
        elif token.type == "image":
            parts.append(_inline(token.children or ()))
        elif token.type in ("softbreak", "hardbreak"):
            parts.append("\n")
        elif token.type == "code_inline":
            parts.append(HOLDER)
        elif token.type in ("text", "text_special") and not linked:
            parts.append(token.content)
    return "".join(parts)


def parsed(source: str) -> list[Shown]:
    """Return the blocks of a document as a CommonMark parser reads it."""
    found: list[Shown] = []
    around: list[str] = []
    for token in MARKDOWN.parse(source):
        if token.nesting == 1:
            around.append(token.tag)
        elif token.nesting == -1:
            around.pop()
        elif token.type == "inline":
            tag = around[-1]
            heading = (
                f"heading{tag[1:]}" if tag.startswith("h") else "item" if "li" in around else "paragraph"
            )
            kind = "cell" if tag in ("th", "td") else heading
            text = re.sub(r"\s+", " ", _inline(token.children or ())).strip()
            found += [(">" * ("blockquote" in around) + kind, text)] if text else []
    return found


def _comparable(source: str) -> list[Shown]:
    return [
        (kind.replace("caption", "paragraph"), re.sub(r"\s+", " ", text).strip())
        for kind, text in blocks(source)
    ]


@given(DOCUMENTS)
def test_prose_is_what_a_commonmark_parser_finds(source: str) -> None:
    assert _comparable(source) == parsed(source)


@given(st.text("***__ab .!`\\(é“", min_size=1, max_size=16))
def test_emphasis_is_what_a_commonmark_parser_finds(text: str) -> None:
    source = f"a{text}b"
    assert _comparable(source) == parsed(source)


# Positions

PIECES = st.sampled_from(
    [
        *"ab *_`[]()<>!#-+=\n\t1.|\\&;~{}:'\"é😀\u00a0",
        *(
            "\n\n",
            "    ",
            "> ",
            "- ",
            "1. ",
            "](/u)",
            "[a]: /u\n",
            "```",
            "**",
            "<b>",
            "<div>",
            "</div>\n",
            "<!-- c -->",
        ),
        *(
            "{{< x >}}",
            "{{ y }}",
            "[^1]",
            "[^1]: ",
            "www.a.co ",
            "https://x.org/a_b) ",
            "a@b.co",
            "\n:::note\n",
            "<br>",
        ),
        *(
            '[gallery ids="1"]',
            '<img alt="w w">',
            "| a | b |\n|---|---|\n",
            "- [ ] ",
            "{% if %}",
            "<script>",
            "===\n",
        ),
    ]
)
SOURCES = st.lists(PIECES, max_size=40).map("".join) | DOCUMENTS


@given(SOURCES)
def test_every_character_leads_to_where_it_stands(source: str) -> None:
    article = read(source)
    pieces = article.map.pieces
    for piece, after in pairwise(pieces):
        assert 0 <= piece.start <= piece.end <= after.start <= len(source)
        if piece.verbatim:
            assert source[piece.start : piece.end] == article.text[piece.at : after.at]
    assert "\n\n".join(block.span.of(article.text) for block in article.blocks) == article.text
    for one in article.objects:
        assert 0 <= one.source.start < one.source.end <= len(source)
        assert 0 <= one.at <= len(article.text)


@given(SOURCES, st.sampled_from(["\r\n", "\r"]))
def test_every_newline_gives_the_same_prose(source: str, newline: str) -> None:
    article, other = read(source), read(source.replace("\n", newline))
    assert (other.text, other.blocks) == (article.text, article.blocks)
    assert [(one.kind, one.at) for one in other.objects] == [(one.kind, one.at) for one in article.objects]


# Time

REPEATED = [
    *(
        "[",
        "]",
        "![[[[",
        "[a](",
        "[a](b",
        '[a](b "',
        "[a](<b",
        "[a][",
        "[a]({{",
        "[^",
        "[a]: b\n",
        "[a\n",
        "*a ",
        "**a",
    ),
    *(
        "*a_ ",
        "a** b ",
        "*_",
        "``a`",
        "`\\",
        "> ",
        "- ",
        "* ",
        "1. ",
        "<",
        "<a ",
        "<a b='",
        "<a b=\" c=' ",
        "<!--",
        "<?",
    ),
    *(
        "<![CDATA[",
        "<!A",
        "a <script>",
        "<li>",
        "<div>\n\n",
        "{{",
        "{{< ",
        "{{a}} ",
        "{%",
        "[gallery a=",
        "[/a",
        "@",
        "a@b.",
    ),
    *(
        "http://",
        "http://a.b/)",
        "www.",
        "://",
        "&",
        "&amp;",
        "\\",
        "~~a ~b ",
        "#",
        " #",
        "a\n===\n",
        "- - -\n",
        "```\n",
        ":::\n",
    ),
    *(
        "|a",
        "|---\n",
        "a|b\n---|\n",
        "a\r",
        "- x\n\n",
        "> a\n",
        "x   \n",
        "\n",
        " ",
        "\t",
        "---\na: b\n",
        "{% highlight %}\n",
    ),
]


@pytest.mark.parametrize("part", REPEATED)
def test_any_length_is_read_to_its_end(part: str) -> None:
    source = "x" + part * 20_000 + "y"
    assert read(source).source == source  # in a tenth of a second or two; with quadratic time, minutes


@pytest.mark.parametrize("source", ["<!--" * 150_000, "{{<" * 150_000, "[a" * 150_000 + "]" * 150_000])
def test_what_is_never_closed_is_sought_once(source: str) -> None:
    assert read(f"x{source}").text.startswith("x")


def test_a_long_line_and_deep_nesting_are_read() -> None:
    assert len(read("word " * 1_000_000).text) == 5_000_000 - 1
    assert read("> " * 5000 + "deep").blocks[0].quoted
    nested = "".join(" " * (2 * depth) + "- a\n" for depth in range(500))
    assert {block.kind for block in read(nested).blocks} == {Kind.ITEM}
