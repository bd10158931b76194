from __future__ import annotations

import re
from textwrap import dedent

import pytest

from newslint.article import Weaver
from newslint.errors import SettingsError
from newslint.language import PhraseIndex
from newslint.lint import Bad, Draft, Edit, Kind
from newslint.packs import load
from newslint.stylebook import Stylebook
from newslint.testing import findings, prove
from newslint.text import apply

HEAD = "summary: Furniture.\nwhy: It is not ours.\nlevel: warning\n"


def proved(body: str) -> None:
    rule = load(HEAD + dedent(body), "house.yml")
    assert rule.examples
    for example in rule.examples:
        prove(rule, example)


def test_a_line_is_a_phrase_whatever_is_put_around_it() -> None:
    proved("""
        line: {is: [Advertisement, "Read more:"]}
        bad:
          - "[[Advertisement]]\\n\\nThe vote was close.\\n\\n[[ADVERTISEMENT]]"
          - "The vote was close.\\n[[• Read more »]]\\nIt was held on Sunday.\\n[[(Advertisement)]]"
        good:
          - An advertisement
          - Advertisement?
          - Read more of this.
    """)


def test_a_line_begins_or_ends_with_a_phrase_that_stands_apart() -> None:
    proved("""
        line:
          - begins: [READ, more on]
            case: true
            max-words: 6
          - ends: [read more]
          - begins: ["Photo:"]
        bad:
          - "[[PHOTO: A. Smith/Agency]]"
          - "[[Photo:]]"
          - "[[READ  Carmaker to close two plants]]"
          - "[[→ READ: Carmaker to close]]"
          - "[[READ]]"
          - "[[The carmaker will close two plants, it said on Sunday – READ MORE]]"
        good:
          - READING FOR PLEASURE
          - Photo of the year
          - READ-ONLY MEMORY SOLD OUT
          - Read Carmaker to close two plants
          - READ what the carmaker said of its plants
          - More on the plants
          - The papers that we read more
            often are these.
    """)


def test_a_line_contains_a_phrase_wherever_it_stands() -> None:
    proved("""
        line: {contains: [to your inbox], max-words: 8}
        bad: ["[[Our best stories, straight to your inbox, daily]]"]
        good: ["Our best stories come straight to your inbox every day", "Our best stories, to your inboxes"]
    """)


def test_a_line_matches_as_a_whole() -> None:
    proved(r"""
        line: {matches: ['[\d.]+K? shares?', '(\d+) comments?'], min-words: 2}
        bad: ["[[4.6K Shares]]\n\nThe end.", "[[1 comment]]"]
        good: [It sold 20 shares, 20 shares were sold]
    """)


def test_a_pattern_without_sure_words_does_not_silence_the_phrases() -> None:
    proved(r"""
        line: [{matches: ['\d+/\d+']}, {is: [advertisement]}]
        bad: ["[[1/3]]", "[[Advertisement]]"]
    """)


def test_somebody_elses_lines_and_tables_are_left_alone() -> None:
    proved("""
        line: {is: [advertisement]}
        bad: ["[[Advertisement]]"]
        good: ["> Advertisement"]
    """)


REMOVING = HEAD + "remove: true\nline: {is: [advertisement, share, tweet]}"


@pytest.mark.parametrize(
    ("text", "left"),
    [
        ("One.\n\nAdvertisement\n\nTwo.", "One.\n\nTwo."),
        ("Advertisement\n\nTwo.", "Two."),
        ("One.\n\nAdvertisement", "One."),
        ("Advertisement", ""),
        ("One.\nAdvertisement\nTwo.", "One.\nTwo."),
        ("Advertisement\nTwo.", "Two."),
        ("One.\nAdvertisement", "One."),
        ("One.\nShare\nTweet", "One."),
        ("One.\n\nShare\n\nTweet", "One."),
        ("Share\n\nTweet\n\nTwo.", "Two."),
        ("One.\n\nShare\nTweet\n\nTwo.", "One.\n\nTwo."),
        ("One.\nShare\n\nTweet\nTwo.", "One.\n\nTwo."),
        ("Share\nTweet\nTwo.", "Two."),
    ],
)
def test_the_fix_takes_the_line_with_its_newline_or_a_blank_line(text: str, left: str) -> None:
    assert apply(text, removals(text)) == left


def removals(text: str) -> list[Edit]:
    rule = load(REMOVING, "house.yml")
    weaver = Weaver(text)
    for block in re.finditer(r"(?:.+\n?)*.+", text):
        weaver.begin(Kind.PARAGRAPH)
        weaver.keep(*block.span())
    draft = Draft(weaver.article(), Stylebook(), PhraseIndex(rule.phrases))
    return [edit for found in rule.check(draft, rule.options) if found.fix for edit in found.fix.edits]


def test_an_empty_form_says_what_is_missing() -> None:
    with pytest.raises(SettingsError, match=r"house.yml:5: “– –” has no words; write it as a pattern"):
        load(HEAD + "line:\n  - is: ['– –']", "house.yml")
    with pytest.raises(SettingsError, match=r"house.yml:4: expected “is”, “begins”, “ends”, “contains” or"):
        load(HEAD + "line: {max-words: 3}", "house.yml")


@pytest.mark.parametrize(
    ("under", "left", "safe"),
    [
        ("Fire closes cinema for a week\n\n- Why is the river green?", "", False),
        ("The vote was close.", "The vote was close.", True),
        ("Background\n\nThe vote was close.", "Background\n\nThe vote was close.", True),
        ("## The vote that nobody had expected", "## The vote that nobody had expected", True),
    ],
)
def test_a_line_that_heads_a_list_goes_with_its_headlines(under: str, left: str, *, safe: bool) -> None:
    rule = load(
        f'{HEAD}heads: true\nremove: true\nsafe: true\nline: {{is: more}}\nbad: "[[More]]"\ngood: x\n',
        "a.yml",
    )
    (found,) = findings(rule, f"It rained.\n\nMore\n\n{under}", Bad("", format="markdown"))
    assert found.repair
    assert found.repair.safe is safe
    after = apply(f"It rained.\n\nMore\n\n{under}", found.repair.edits)
    assert after == f"It rained.\n\n{left}".rstrip()


def test_a_label_counts_only_among_loose_lines() -> None:
    proved("""
        line: {is: [contact, search], loose: true}
        bad:
          - "[[Contact]]\\n\\nThe vote was close, said all who held it."
          - "The vote was close.\\n\\n[[Search]]\\n\\n[[Contact]]\\n\\nIt ended."
        good:
          - "The vote was close.\\n\\nContact\\n\\nIt ended."
    """)


def test_headlines_stand_where_the_form_says() -> None:
    proved("""
        line:
          - {is: [read more], headlines: around}
          - {is: [up next], headlines: needed}
        bad:
          - "It rained.\\n\\n[[Actor buys island for his parrots\\n\\nRead more]]\\n\\nIt ended."
          - "It rained.\\n\\n[[Actor buys island for parrots\\n\\nThey fly in\\n\\nRead more]]\\n\\nThe end."
          - "It rained.\\n\\n[[Read more\\n\\nActor buys island for his parrots]]\\n\\nThe end."
          - "It rained.\\n\\n[[Read more]]\\n\\nThe end."
          - "It rained.\\n\\n## [[Read more\\n\\n### Actor buys island]]\\n\\n## The end"
          - "It rained.\\n\\n[[Up next\\n\\nActor buys island for his parrots\\n\\n2 days ago]]\\n\\nThe end."
        good:
          - "It rained.\\n\\nUp next\\n\\nThe end."
    """)


def test_a_pattern_may_need_a_mark() -> None:
    proved(r"""
        line: {matches: ['\(c\) \w+', '@\w+ on .+'], needs: ["(C)", "@"]}
        bad: ["[[(c) Agency]]", "[[@courier on the river]]"]
        good: [Vitamin C helps, The courier on the river]
    """)
