from __future__ import annotations

import subprocess
import sys
from typing import TYPE_CHECKING

import pytest
from hypothesis import given
from hypothesis import strategies as st
from proselint.checks import __register__ as checks
from proselint.config import Config
from proselint.registry import CheckRegistry
from proselint.tools import LintFile

from newslint import readers
from newslint.engine.setup import shipped_stylebook
from newslint.language import PhraseIndex
from newslint.lint import Draft, Finding, Level, Options, Span
from newslint.rules.proselint._run import MISPRINTS, library
from newslint.rules.proselint.checks import ENTRIES, RULES
from newslint.settings import FrontMatterKeys

if TYPE_CHECKING:
    from collections.abc import Iterator

PAGE = """\
The harbour's TODO list is long, and the clerk was fain to admit it. The plan is a sea change, and only the
tip of the iceberg, auditors wrote. Polls close at 8 pm on monday, or at 9p.m. in the north.

But the mill, which closed in March, 1932, is fulsome of memories of the 80's. Its chairman led it from
2009-2015, to a certain degree. The final outcome is absolutely necessary, irregardless of the the cost, and
the museum will utilize drones and waxed enthusiastically about it.

A much-needed gap, a free gift and a big bottleneck were the low-hanging fruit; a policeman found a cafe and a
group of lions at the ATM machine. The seats are collapsable, the gate was accidently open, and an imposter
could of stayed. It was very unique... The "hole" is 4 x 5 metres! The rain stopped! What now?? Nobody knows.

“The policeman was very rude, irregardless of the cost,” she said. Señor Muñoz, of São Paulo, had an
inter alia moment in “le café”. The adviser met an adviser, and the advisor left.
"""
KNOWN = {
    "misc-false-plurals-misc": "phenomenons",
    "weasel-words-very": "very",
    "typography-symbols-ellipsis": "...",
    "misc-phrasal-adjectives-ly": "newly-",
    "restricted-top1000": "ballistic",
    "misc-suddenly": "Suddenly,",
    "spelling-misc": "occured",
}
TRIPPING = (
    *(
        "But ",
        "\n\n",
        "\n",
        " ",
        ". ",
        ".  ",
        ".   ",
        "!",
        "?? ",
        '"',
        "“",
        "”",
        "'",
        "’",
        "𝔘",
        "\ufffc",
        "İ",
    ),
    *("the the ", "very unique ", "more than us all ", "up to 50% or more", "centre ", "center ", "None "),
    *(
        "vapidness ",
        "éclat ",
        "ſuddenly",
        "newly-built ",
        "in the 1980's ",
        "please rsvp ",
        "'til ",
        "{} {0} ",
    ),
    "THE ATM MACHINE ",
)
LETTERS = st.characters(codec="utf-8", exclude_characters="\0")


def draft(text: str, name: str = "draft.txt") -> Draft:
    article = readers.read(text.encode(), name, FrontMatterKeys())
    return Draft(article, shipped_stylebook(), PhraseIndex(frozenset()))


def findings(text: str, *names: str) -> Iterator[tuple[str, Finding]]:
    yield from findings_in(draft(text), *names)


def findings_in(shown: Draft, *names: str) -> Iterator[tuple[str, Finding]]:
    for name in names or RULES:
        for finding in RULES[name].check(shown, Options()):
            yield name, finding


def only(text: str, name: str) -> Finding:
    ((_, finding),) = findings(text, name)
    return finding


def place(finding: Finding) -> Span:
    assert isinstance(finding.place, Span)
    return finding.place


def fixed(text: str, name: str) -> str | None:
    fix = only(text, name).fix
    return fix.edits[0].text if fix else None


def proselints_own(text: str) -> frozenset[tuple[str, Span]]:
    """Return what proselint's command would report, as rules and spans."""
    CheckRegistry().register_many(checks)
    config = Config(max_errors=10_000, checks={entry.path: True for entry in ENTRIES})
    names = {entry.path: entry.name for entry in ENTRIES}
    return frozenset(
        (names[found.check_result.check_path], Span(*found.check_result.span).shift(-1))
        for found in LintFile("page", text).lint(config)
    )


def test_every_check_of_the_installed_library_is_a_rule_and_none_is_invented() -> None:
    paths = [entry.path for entry in ENTRIES]
    assert paths == sorted(library())
    assert len(RULES) == len(ENTRIES)  # no two paths have one name


def test_the_family_is_off_and_only_suggests() -> None:
    assert not any(rule.default for rule in RULES.values())
    assert {rule.level for rule in RULES.values()} == {Level.SUGGESTION}


def test_the_findings_are_those_of_proselint_itself() -> None:
    shown = draft(PAGE, "draft.md")
    ours = {
        # proselint gives these one character late: “allistic” for “ballistic”.
        (name, Span(place(found).start + name.startswith("restricted-"), place(found).end))
        for name, found in findings_in(shown)
    }
    assert shown.text == PAGE.rstrip("\n")
    assert ours == proselints_own(PAGE)
    assert len({name for name, _ in ours}) > 40


@given(
    st.lists(st.sampled_from([*TRIPPING, *KNOWN.values()]) | st.text(LETTERS, max_size=8), max_size=12).map(
        "".join
    )
)
def test_a_finding_lies_in_the_text_and_says_one_short_line(text: str) -> None:
    shown = draft(text)
    for name, finding in findings_in(shown):
        span = place(finding)
        assert 0 <= span.start < span.end <= len(shown.text), name
        assert "\n\n" not in span.of(shown.text), name
        assert 0 < len(finding.message) <= 80, name
        assert "\n" not in finding.message, name
        assert not finding.fix or finding.fix.edits[0].span == span, name


@given(st.text(LETTERS, max_size=30), st.sampled_from(sorted(KNOWN)), st.text(LETTERS, max_size=30))
def test_the_very_words_are_marked(before: str, name: str, after: str) -> None:
    shown = draft(f"{before} {KNOWN[name]} {after}")
    at = shown.text.find(KNOWN[name])
    marked = [place(found) for _, found in findings_in(shown, name)]
    assert shown.quoted(Span(at, at + 1)) or Span(at, at + len(KNOWN[name])) in marked


@pytest.mark.parametrize(
    ("text", "name", "better"),
    [
        ("The pool reopens in Summer.", "misc-capitalization-seasons", "summer"),
        ("Summer is here.", "misc-capitalization-seasons", None),  # a sentence begins with a capital
        ("THE ATM MACHINE BROKE.", "redundancy-ras-syndrome", "ATM"),
        ("CEASE FIRE AGREED", "needless-variants", "CEASEFIRE"),
        ("Its vapidness is known.", "misc-preferred-forms", None),  # proselint has “vaipidity”
        ("It fell owing to the fact that it rained.", "misc-composition", None),  # “because / since”
        ("One centre, one centre, one centered line.", "spelling-consistency", None),  # not “centreed”
    ],
)
def test_only_a_form_that_can_stand_as_it_is_becomes_a_fix(text: str, name: str, better: str | None) -> None:
    assert fixed(text, name) == better


def test_a_misprint_of_proselint_is_listed_only_while_it_is_there() -> None:
    lists = (getattr(check.check_type, "items", ()) for checks in library().values() for check in checks)
    answers = {better for items in lists if isinstance(items, dict) for better in items.values()}
    assert answers >= MISPRINTS


def test_a_better_form_that_proselint_lost_is_not_shown_as_none() -> None:
    found = only("Guests should please RSVP by Friday.", "redundancy-ras-syndrome")
    assert found.message == "An acronym is followed by its own last word"
    assert not found.fix


@pytest.mark.parametrize("text", ["The budget\n\nThe budget passed.", "Moss\n\n\n\nMoss grew on the wall."])
def test_a_phrase_is_not_repeated_across_paragraphs(text: str) -> None:
    assert not list(findings(text, "lexical-illusions"))


def test_long_messages_end_with_a_clause() -> None:
    assert only("It is a newly-built pier.", "misc-phrasal-adjectives-ly").message == (
        "No hyphen is necessary in phrasal adjectives with an adverb ending in -ly"
    )
    repeated = only("A " + "hallelujah " * 12, "lexical-illusions").message
    assert repeated.endswith("hallelujah…")


@pytest.mark.parametrize("run", ["1x", "7", "統", "_", "é"])
def test_a_run_without_a_break_is_read_to_its_end(run: str) -> None:
    assert not list(findings(run * 60_000, "lexical-illusions"))


def test_the_catalogue_does_not_load_proselint() -> None:
    code = "import sys; from newslint import catalogue; catalogue.load(); print('proselint' in sys.modules)"
    done = subprocess.run([sys.executable, "-c", code], check=True, capture_output=True, text=True)
    assert done.stdout == "False\n"
