"""What libraries import."""

from __future__ import annotations

from datetime import date

import pytest

from newslint import api
from newslint.errors import NewslintError


def test_lint_a_draft_in_memory() -> None:
    found = api.lint("He told told the court that 2020 will be hard.", day=date(2020, 12, 28))
    assert [(one.rule, one.excerpt) for one in found] == [
        ("text/doubled-word", "told told"),
        ("dates/tense", "2020"),
    ]
    assert api.lint("He told told the court.", ignore=["text"]) == ()


def test_the_name_chooses_the_reader() -> None:
    assert api.lint("<p>He told<br>told the court.</p>", "draft.html")[0].excerpt == "told<br>told"


def test_what_is_wrong_is_an_error_of_newslints() -> None:
    with pytest.raises(NewslintError, match="unknown rule"):
        api.lint("Words.", select=["nmaes"])
    with pytest.raises(NewslintError, match="front matter"):
        api.lint("---\na: [\n---\n\nWords.")


def test_the_catalogue_holds_all_families() -> None:
    families = set(api.catalogue().families)
    assert {"acronyms", "dates", "names", "proselint", "quotes", "residue", "terms", "text"} <= families
