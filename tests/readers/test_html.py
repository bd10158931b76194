"""HTML, held against a browser-grade parser."""

from __future__ import annotations

import re
from datetime import date
from itertools import pairwise
from typing import TYPE_CHECKING

import pytest
from hypothesis import given
from hypothesis import strategies as st
from selectolax.lexbor import LexborHTMLParser

from newslint.article import Kind, ObjectKind
from newslint.readers import html
from newslint.readers.html.elements import BLOCKS
from newslint.settings import FrontMatterKeys
from newslint.text import Span

if TYPE_CHECKING:
    from selectolax.lexbor import LexborNode

    from newslint.article import Article

SPACE = re.compile(r"[ \t\n\f\r]+")
UNREAD = "button head iframe nav noscript script select style svg template textarea title".split()
CODE = ("code", "kbd", "samp")


def read(source: str) -> Article:
    return html.read(source, FrontMatterKeys())


def blocks(source: str) -> list[tuple[str, str]]:
    article = read(source)
    return [(block.kind.value, block.span.of(article.text)) for block in article.blocks]


def objects(source: str, kind: ObjectKind) -> list[str]:
    return [one.text for one in read(source).objects if one.kind is kind]


def words(text: str) -> list[str]:
    return [word for word in SPACE.split(text) if word.strip()]


def oracle(source: str) -> list[str]:
    """Return the words that another parser finds outside the elements whose text is no prose."""
    parts: list[str] = []

    def walk(around: LexborNode, *, verbatim: bool) -> None:
        node = around.child
        while node:
            if node.tag == "-text":
                parts.append(node.text_content or "")
            else:
                edge = "\n" if node.tag in BLOCKS or node.tag == "br" else ""
                given = node.attributes
                shown = "hidden" not in given and given.get("aria-hidden") != "true" and "role" not in given
                parts.append(edge)
                if shown and node.tag in CODE:
                    parts.append("" if verbatim else "\ufffc")
                elif shown and node.tag not in UNREAD:
                    walk(node, verbatim=verbatim or node.tag == "pre")
                parts.append(edge)
            node = node.next

    root = LexborHTMLParser(source).root
    assert root
    walk(root, verbatim=False)
    return words("".join(parts))


TEXT = ["Xi", "é", "𝔸", " ", "\n", "\r\n", "\t", "\f", "\0", "\u2028", "a < b", "a <3", "a > b", "]]>"]
REFERENCES = """
    &amp; &eacute; &eacute &notit; &copy2 &nbsp; &#8217; &#x2019 &#146; &#0; &#x110000; &#00000000039; & && &;
    &x; &a AT&T &# &#x &#x; &frac12x
""".split()
MARKUP = """
    <!--c--> <!--> <!---> <!--a--!> <!--<b>--> <?x?> <!x> <![CDATA[x]]> </> </!x> <br> <br/> <hr> <wbr>
    <foo-bar> <img/src=x> <i/title="a>b"> <b/title='>'/lang=x"y> <p/hidden> <div/aria-hidden=true> <li/HIDDEN>
    <section/hidden="until-found"> <ul/role=navigation> <i/hidden>x</i> <SPAN/role='search'>x</SPAN>
    <code>x</code> <button>x</button> <select><option>x</select> <script>if(a<b)"</p>"</script>
    <style>p>b{}</STYLE> <textarea><p>x</textarea> <iframe><p></iframe> <svg><path/><title>x</title></svg>
    <template><p>x</template> <noscript>x</noscript>
""".split()
PAIRS = """
    article b blockquote dd div dl dt em figcaption figure h1 h2 i li nav ol p pre section span ul
""".split()
TAGS = [tag for name in PAIRS for tag in (f"<{name}>", f"</{name}>")]
CUT_OFF = [
    "",
    "<",
    "</",
    "<b",
    "<b title='x",
    "<b x=",
    "<!-- x",
    "<!x",
    "<script>x",
    "<textarea><p>",
    "&am",
    "&#1",
]

SOUP = st.lists(st.sampled_from([*TEXT, *REFERENCES, *MARKUP, *TAGS])).map("".join)


@given(SOUP, st.sampled_from(CUT_OFF))
def test_the_words_are_those_a_browser_shows(soup: str, cut_off: str) -> None:
    source = f"<!doctype html><body>{soup}{cut_off}"
    assert words(read(source).text) == oracle(source)


@given(SOUP, SOUP, SOUP, SOUP)
def test_what_is_broken_in_a_cell_stays_in_it(one: str, other: str, head: str, after: str) -> None:
    table = f"<table><caption>{one}<tbody><tr><td>{one}<td>{other}</tr><tr><th>{head}</table>"
    source = f"<!doctype html><body><div>{table}{after}"
    assert words(read(source).text) == oracle(source)


@given(SOUP | st.text() | st.text(st.sampled_from("<>/!-a ='\"&#;\n\0")))
def test_every_character_leads_back_to_the_file(source: str) -> None:
    article = read(source)
    assert "".join(block.span.of(article.text) for block in article.blocks) == article.text.replace(
        "\n\n", ""
    )
    pieces = article.map.pieces
    for piece, after in pairwise(pieces):
        assert 0 <= piece.start <= piece.end <= after.start <= len(source)
        if piece.verbatim:
            assert article.text[piece.at : after.at] == source[piece.start : piece.end]
    for block in article.blocks:
        text = block.span.of(article.text)
        assert text == text.strip(" \n") or block.kind is Kind.VERBATIM
    for thing in article.objects:
        assert 0 <= thing.source.start <= thing.source.end <= len(source)
        assert 0 <= thing.at <= len(article.text)


PAGE = """<!DOCTYPE html>
<html lang=en>
<head>
  <meta charset="utf-8">
  <title>Council votes to keep the ferry &ndash; The Harbour Post</title>
  <meta property="article:published_time" content="2024-03-04T23:30:00-05:00">
  <script>if (1 < 2) document.write("<p>not prose<\\/p>");</script>
  <style>p > b { color: red }</style>
</head>
<body>
  <!-- newslint-disable names -->
  <header><a href="/">The Harbour Post</a> <nav><ul><li>News<li>Sport</ul></nav></header>
  <main>
    <article>
      <header>
        <h1>Council votes to
            keep the ferry</h1>
        <p>By <a href="/staff/ana-ruiz" rel=author>Ana Ruíz</a>
      </header>
      <figure>
        <img src="ferry.jpg" alt="The ferry at dusk &amp; the pier">
        <figcaption>The ferry has run since 1931. <small>Photo: J. Orr</small></figcaption>
      </figure>
      <p>The council voted <b>nine</b> to two on Monday to keep the ferry, which carries
         4,000&nbsp;people a day.<br>“It is the town’s spine,” said Mayor <b>Z</b>elenka.
      <p>Caf&eacute owners had asked for a later boat.
      <button>Share this</button>
      <aside class=pull-quote><p>We were promised a boat at ten.</p></aside>
      <aside><h2>More news</h2><ul><li><a href=/a>Bridge repairs run late again</a>
        <li><a href=/b>School meals to be free</a></ul></aside>
      <ol><li>Nine voted for.<li>Two voted against.</ol>
      <table><caption>Passengers</caption><tr><th>Year<td>2022<td>2023<tr><th>Total<td>1.2m<td>1.4m</table>
      <blockquote><p>I have taken it all my life.</p><footer>Lena Park, 81</footer></blockquote>
      <pre>
  First line
    second line</pre>
      <form action=/letters><label>Your name <input></label> <select><option>Mr<option>Ms</select></form>
      <footer>Tags: ferry, council</footer>
    </article>
  </main>
  <footer>All rights reserved</footer>
</body>
</html>
"""


VOTED = (
    "The council voted nine to two on Monday to keep the ferry, which carries 4,000\xa0people a day.\n"
    "“It is the town’s spine,” said Mayor Zelenka."
)


def test_a_page() -> None:
    article = read(PAGE)
    assert blocks(PAGE) == [
        ("heading", "Council votes to keep the ferry"),
        ("paragraph", "By Ana Ruíz"),
        ("caption", "The ferry at dusk & the pier"),
        ("caption", "The ferry has run since 1931. Photo: J. Orr"),
        ("paragraph", VOTED),
        ("paragraph", "Café owners had asked for a later boat."),
        ("paragraph", "We were promised a boat at ten."),
        ("item", "Nine voted for."),
        ("item", "Two voted against."),
        ("caption", "Passengers"),
        *(("cell", text) for text in ["Year", "2022", "2023", "Total", "1.2m", "1.4m"]),
        ("paragraph", "I have taken it all my life."),
        ("paragraph", "Lena Park, 81"),
        ("verbatim", "  First line\n    second line"),
    ]
    assert [block.level for block in article.blocks if block.kind is Kind.HEADING] == [1]
    assert [block.span.of(article.text)[:4] for block in article.blocks if block.quoted] == ["I ha", "Lena"]
    assert article.meta.published == date(2024, 3, 4)
    assert objects(PAGE, ObjectKind.COMMENT) == ["<!-- newslint-disable names -->"]
    assert objects(PAGE, ObjectKind.URL) == ["/staff/ana-ruiz"]
    assert objects(PAGE, ObjectKind.IMAGE) == ["ferry.jpg"]
    furniture = [text.split(">")[0] for text in objects(PAGE, ObjectKind.FURNITURE)]
    assert furniture == ["<header", "<button", "<aside", "<form action=/letters", "<footer", "<footer"]


def test_a_page_has_the_words_another_parser_finds() -> None:
    tree = LexborHTMLParser(PAGE)
    chosen = "body > header, body > footer, article > footer, aside:not(.pull-quote), form, button, pre, head"
    for node in tree.css(chosen):
        node.decompose()
    prose = " ".join(tree.body.text(separator=" ").split()) if tree.body else ""
    without_tags_in_words = prose.replace("Z elenka", "Zelenka")
    article = read(PAGE)
    shown = [block.span.of(article.text) for block in article.blocks if block.kind is not Kind.VERBATIM]
    assert (
        " ".join(shown).replace("The ferry at dusk & the pier ", "").split() == without_tags_in_words.split()
    )


@pytest.mark.parametrize(
    ("source", "expected"),
    [
        ("Plain <i>words</i> alone.", [("paragraph", "Plain words alone.")]),
        ("<div>One<p>two</p>three</div>", [("paragraph", one) for one in ("One", "two", "three")]),
        ("a <b> b</b> <!-- --> c", [("paragraph", "a b c")]),
        ("<p>One<br> two<br/>\n<br>three<br></p>", [("paragraph", "One\ntwo"), ("paragraph", "three")]),
        ("<h2>A <small>b</small></h2><h3>c", [("heading", "A b"), ("heading", "c")]),
        ("<ul><li><p>One</p><p>more</p><li>two</ul>", [("item", "One"), ("item", "more"), ("item", "two")]),
        (
            "<dl><dt>Term<dd>meaning</dl>after",
            [("item", "Term"), ("item", "meaning"), ("paragraph", "after")],
        ),
        ("<table><tr><td><p>1</p><td>2</table>", [("cell", "1"), ("cell", "2")]),
        ("<pre>\r\n a\r\n  b<br>c &amp;\td\r</pre>", [("verbatim", " a\n  b\nc &\td")]),
        ("<pre><code>x = 1</code></pre>", []),
        ("<p>Run <code>x</code>, then <kbd>y</kbd>.", [("paragraph", "Run \ufffc, then \ufffc.")]),
        ("See https://a.example/?b=1&amp;c=(2). Or x@y.example", [("paragraph", "See \ufffc. Or \ufffc")]),
        ("<p><img alt='A crowd'>The crowd left.", [("caption", "A crowd"), ("paragraph", "The crowd left.")]),
        ("<p>I <img alt='love'> it<img alt=' '>.", [("paragraph", "I love it.")]),
        ("<title>T</title><p>x", [("title", "T"), ("paragraph", "x")]),
        ("<title>T</title><h1>H</h1>", [("heading", "H")]),
        ("<title>T</title><nav><h1>H</h1></nav><svg><title>S</title></svg>", [("title", "T")]),
        ("<title>A &lt;b> &amp;\n<i></title>x", [("title", "A <b> & <i>"), ("paragraph", "x")]),
        ("---\ntitle: T\n---\n<title>x</title><p>y", [("title", "T"), ("paragraph", "y")]),
        ("<header><h1>H</h1></header>x", [("heading", "H"), ("paragraph", "x")]),
        ("<body><header>H</header>x", [("paragraph", "x")]),
        ("<body><article><header>H</header>x", [("paragraph", "H"), ("paragraph", "x")]),
        ("<form><p>Sign up</form>x", [("paragraph", "x")]),
        ("<form><main>Story</main></form>x", [("paragraph", "Story"), ("paragraph", "x")]),
        ("<form><aside><h1>Story</h1></aside>", [("heading", "Story")]),
        ("<aside>Fact <a href=x>one</a></aside>", [("paragraph", "Fact one")]),
        ("<aside>By <a href=x>another</a></aside>", []),
        ("<aside><a name=top>Fact</a></aside>", [("paragraph", "Fact")]),
        ("<main aria-hidden=true>x</main>", [("paragraph", "x")]),
        ("<div aria-hidden=false role=main>x</div>", [("paragraph", "x")]),
        ("<?xml version='1.0'?><p>a<b/>b<script src='x'/></p>c", [("paragraph", "ab"), ("paragraph", "c")]),
        ("<p>a<b/>b<script src='x'/></p>c", [("paragraph", "ab")]),
        ("a\0b", [("paragraph", "ab")]),
        ("&#10; a&#32;&#32;b&Tab;", [("paragraph", "a b")]),
        (" \n<p> </p><p>&nbsp;</p>", []),
        ("", []),
    ],
)
def test_blocks(source: str, expected: list[tuple[str, str]]) -> None:
    assert blocks(source) == expected


@pytest.mark.parametrize(
    ("source", "text", "spelled", "exact"),
    [
        ("<p>Ren&eacute;e said", "Renée", "Ren&eacute;e", True),
        ("<p>AT&amp;T said", "&", "&amp;", True),
        ("<p><b>X</b>i said", "Xi", "X</b>i", False),
        ("<p><b>Xi</b> said", "Xi", "Xi", True),
        ("<p>Kim\n   Jong Un", "Kim Jong", "Kim\n   Jong", True),
        ("<p>Kim<!-- --> Jong Un", "Kim Jong", "Kim<!-- --> Jong", False),
        ("<p><img alt='Kim&#32;Jong Un'>x", "Kim Jong", "Kim&#32;Jong", True),
    ],
)
def test_places_in_the_file(source: str, text: str, spelled: str, exact: bool) -> None:  # noqa: FBT001
    article = read(source)
    start = article.text.index(text)
    span = Span(start, start + len(text))
    assert article.map.span(span).of(source) == spelled
    assert article.map.exact(span) == exact


@pytest.mark.parametrize(
    ("source", "kind", "expected"),
    [
        ("<a href=' /x?a=1&amp;b=2&copy=3 '>x</a>", ObjectKind.URL, [" /x?a=1&b=2&copy=3 "]),
        ("<a HREF=/x>y</a><a name=z>", ObjectKind.URL, ["/x"]),
        ("<nav><a href=/x>x</a></nav>", ObjectKind.URL, []),
        ("<img src=a.png><img>", ObjectKind.IMAGE, ["a.png"]),
        ("<nav>x<!--c--></nav>", ObjectKind.COMMENT, ["<!--c-->"]),
        ("<nav>x<nav>y</nav>z</nav>", ObjectKind.FURNITURE, ["<nav>x<nav>y</nav>z</nav>"]),
        ("<div><nav>x</div>y", ObjectKind.FURNITURE, ["<nav>x"]),
        (
            "<!doctype html><script>x</script><svg><p>",
            ObjectKind.HTML,
            ["<!doctype html>", "<script>x</script>", "<svg><p>"],
        ),
        ("x<b title='", ObjectKind.HTML, ["<b title='"]),
    ],
)
def test_objects(source: str, kind: ObjectKind, expected: list[str]) -> None:
    assert objects(source, kind) == expected


def test_an_address_stands_before_the_words_of_its_link() -> None:
    article = read("<p>One</p><p>Two <a href=/x>three</a>")
    (address,) = article.objects
    assert article.text[address.at :] == "three"


@pytest.mark.parametrize(
    "source",
    [
        "<meta property='article:published_time' content='2024-03-04T23:30:00-05:00'>",
        "<meta content=2024-03-04 name=Date>",
        "<meta itemprop=datePublished content='Mon, 04 Mar 2024 10:00:00 GMT'>",
        '<script type=\'application/ld+json\'>{"datePublished" : "2024-03-04T10:00"}</script>',
        "<time itemprop=datePublished datetime=2024-03-04>today</time>",
        "<time pubdate datetime=2024-03-04>today</time>",
        "<meta name=date content=2023-01-01><meta property=article:published_time content=2024-03-04>",
        "<meta name=date content=soon><time pubdate datetime=2024-03-04>",
        "---\ndate: 2024-03-04\n---\n<meta name=date content=2023-01-01>",
    ],
)
def test_the_day_of_publication(source: str) -> None:
    assert read(source).meta.published == date(2024, 3, 4)


@pytest.mark.parametrize(
    "source",
    [
        "<meta name=date content=2024-13-04>",
        "<meta name=modified content=2024-03-04>",
        "<meta property=article:modified_time content=2024-03-04>",
        '<script>{"datePublished": "2024-03-04"}</script>',
        "<time datetime=2024-03-04>Monday</time>",
        "<aside><a href=x><time pubdate datetime=2024-03-04>Other news</time></a></aside>",
    ],
)
def test_other_days(source: str) -> None:
    assert read(source).meta.published is None


@pytest.mark.parametrize(
    "unit",
    """
    < & <a <a. </ <!-- <!x <a~b=" <a~b='" <p> </p> <div></p> <b></i> <td> <table><td></div> <li></ul> <aside>
    <form></aside> <pre> <title> <script> <svg> <nav> <h1><h2> <br> &a &#1 &amp www.a http:// a@ a@b.c~ x
    <img~alt=x> <p~hidden>
    """.split(),
)
def test_any_length_is_read_to_its_end(unit: str) -> None:
    unit = unit.replace("~", " ")
    source = unit * (500_000 // len(unit))
    assert read(source).source == source


@pytest.mark.parametrize("unit", ["<", "&", "<a ", "<!--", "x"])
def test_five_million_characters_on_one_line(unit: str) -> None:
    article = read(unit * (5_000_000 // len(unit)))
    assert len(article.text) in (0, 5_000_000)
