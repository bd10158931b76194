"""HTML, held against a browser-grade parser."""

from __future__ import annotations

import re
import time
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
    &amp; &eacute; &eacute &notit; &copy2 &nbsp; &#8217; &#x2019 &#146; &#0; &#x110000; &#00000000039; & && &; &x;
    &a AT&T &# &#x &#x; &frac12x
""".split()
MARKUP = """
    <!--c--> <!--> <!---> <!--a--!> <!--<b>--> <?x?> <!x> <![CDATA[x]]> </> </!x> <br> <br/> <hr> <img/src=x> <wbr>
    <i/title="a>b"> <b/title='>'/lang=x"y> <p/hidden> <div/aria-hidden=true> <section/hidden="until-found"> <li/HIDDEN>
    <ul/role=navigation> <i/hidden>x</i> <SPAN/role='search'>x</SPAN> <code>x</code> <button>x</button>
    <select><option>x</select> <script>if(a<b)"</p>"</script> <style>p>b{}</STYLE> <textarea><p>x</textarea>
    <iframe><p></iframe> <svg><path/><title>x</title></svg> <template><p>x</template> <noscript>x</noscript> <foo-bar>
""".split()
PAIRS = """
    article b blockquote dd div dl dt em figcaption figure h1 h2 i li nav ol p pre section span ul
""".split()
TAGS = [tag for name in PAIRS for tag in (f"<{name}>", f"</{name}>")]
CUT_OFF = ["", "<", "</", "<b", "<b title='x", "<b x=", "<!-- x", "<!x", "<script>x", "<textarea><p>", "&am", "&#1"]

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
    assert "".join(block.span.of(article.text) for block in article.blocks) == article.text.replace("\n\n", "")
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
