"""The standfirst of the front matter: a block after the title, under the keys of the house."""

from __future__ import annotations

import pytest

from newslint import api
from newslint.article import Kind
from newslint.readers import read
from newslint.settings import FrontMatterKeys

DRAFT = "---\ntitle: Bridge shut\n{key}: Nobody knows for how long\n---\nThe bridge is shut.\n"


@pytest.mark.parametrize("name", ["draft.md", "draft.txt"])
@pytest.mark.parametrize("key", FrontMatterKeys().standfirst)
def test_it_is_the_block_after_the_title(name: str, key: str) -> None:
    source = DRAFT.format(key=key)
    article = read(source.encode(), name, FrontMatterKeys())
    shown = [(block.kind, block.span.of(article.text)) for block in article.blocks]
    assert shown[:2] == [(Kind.TITLE, "Bridge shut"), (Kind.STANDFIRST, "Nobody knows for how long")]
    assert article.map.span(article.blocks[1].span).of(source) == "Nobody knows for how long"


def test_a_house_has_keys_of_its_own() -> None:
    keys = FrontMatterKeys(standfirst=("chapeau",))
    article = read(DRAFT.format(key="chapeau").encode(), "draft.md", keys)
    assert article.blocks[1].kind is Kind.STANDFIRST
    assert all(
        block.kind is not Kind.STANDFIRST
        for block in read(DRAFT.format(key="dek").encode(), "a.md", keys).blocks
    )


def test_nothing_is_changed_in_it() -> None:
    draft = DRAFT.format(key="standfirst").replace("Nobody knows", "Nobody knows knows")
    assert "text/doubled-word" in [one.rule for one in api.lint(draft)]
    assert api.fix(draft, unsafe=True).text == draft
