"""The three forms of suppression, as a user sees them."""

from __future__ import annotations

from newslint import api

RULES = ["text/doubled-word", "text/unused-suppression"]
SLIP = "He told told the court.\n"


def found(text: str) -> list[tuple[str, str]]:
    return [(one.rule, one.excerpt) for one in api.lint(text, select=RULES)]


def test_a_passage() -> None:
    passage = f"<!-- newslint-disable text/doubled-word : a poem -->\n\n{SLIP}\n<!-- newslint-enable -->"
    text = f"{SLIP}\n{passage}\n\n{SLIP}"
    assert found(text) == [("text/doubled-word", "told told")] * 2


def test_a_passage_that_is_never_enabled_again_goes_to_the_end() -> None:
    assert found(f"<!-- newslint-disable text : a poem -->\n\n{SLIP}\n{SLIP}") == []


def test_the_next_line_is_the_next_with_words_on_it() -> None:
    text = f"<!-- newslint-disable-next-line text/* : so he said -->\n\n{SLIP}\n{SLIP}"
    assert found(text) == [("text/doubled-word", "told told")]


def test_front_matter() -> None:
    assert found(f"---\nnewslint:\n  disable: [text/doubled-word]\n---\n\n{SLIP}") == []


def test_a_bare_comment_means_all_rules() -> None:
    assert found(f"<!-- newslint-disable -->\n\n{SLIP}") == []


def test_enabling_one_rule_leaves_the_others_off() -> None:
    text = (
        "<!-- newslint-disable text/doubled-word names : a poem -->\n\n"
        f"<!-- newslint-enable names -->\n\n{SLIP}"
    )
    assert found(text) == []


def test_what_silences_nothing_is_reported_at_the_rule_it_names() -> None:
    comment = "<!-- newslint-disable text/doubled-word : a poem -->"
    assert found(f"{comment}\n\nHe told the court.\n") == [("text/unused-suppression", "text/doubled-word")]
    front = "---\nnewslint: {disable: [text/doubled-word]}\n---\n\nHe told the court.\n"
    assert found(front) == [("text/unused-suppression", "text/doubled-word")]


def test_a_rule_that_does_not_run_today_keeps_its_suppression() -> None:
    assert found("<!-- newslint-disable dates/weekday : an old letter -->\n\nHe told the court.\n") == []


def test_in_html_and_plain_text_too() -> None:
    comment = "<!-- newslint-disable-next-line text/doubled-word : a poem -->"
    for name in ("draft.html", "draft.txt"):
        assert not api.lint(f"{comment}\n{SLIP}", name, select=RULES), name


def test_a_comment_inside_code_is_no_suppression() -> None:
    assert found(f"    <!-- newslint-disable -->\n\n{SLIP}") == [("text/doubled-word", "told told")]
