"""The rules about numbers on text that nobody wrote: they stay in the text and come to an end."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from newslint import catalogue, readers
from newslint.engine.setup import shipped_stylebook
from newslint.language import PhraseIndex
from newslint.lint import Draft, Finding, Span
from newslint.rules.numbers.style import Style
from newslint.settings import FrontMatterKeys

if TYPE_CHECKING:
    from collections.abc import Iterator

RULES: Final = [named.rule for named in catalogue.load().rules if named.family == "numbers"]
INDEX: Final = PhraseIndex({phrase for rule in RULES for phrase in rule.phrases})
NUMBERS: Final = """
5|0|0:0|10|2,8|1.903|10,0363,18|20, 000|1..5|$5|£3 million|5%|$750 dollars|five|a third|half|one in five|3-1|
306-232|four times|doubled|minus 5 C|(41 F)|5 miles|(8 km)|(about 10 km)|6 feet 2 inches|25 basis points|
seven-point
"""
WORDS: Final = """
rose|fell|from|to|by|of|and|or|up|down|,|.|:|(|)|—|“|”|ahead by|a lead of|a total of|an increase of|people|
men|women|killed|arrested|towns|Leeds|York|are|nearly|at least|more than|the|its|other
"""
PIECES: Final = ["9" * 30, "\n\n", "\n- ", *(NUMBERS + "|" + WORDS).replace("\n", "").split("|")]


def findings(text: str) -> Iterator[tuple[Draft, Finding]]:
    article = readers.read(text.encode(), "draft.md", FrontMatterKeys())
    draft = Draft(article, shipped_stylebook(), INDEX)
    for rule in RULES:
        options = Style("ap") if isinstance(rule.options, Style) else rule.options
        for finding in rule.check(draft, options):
            yield draft, finding


@settings(deadline=None)  # the first text compiles the patterns
@given(st.lists(st.sampled_from(PIECES), max_size=24), st.sampled_from([" ", ""]))
def test_findings_stand_in_the_text(pieces: list[str], glue: str) -> None:
    for draft, finding in findings("# Fire kills 12\n\n" + glue.join(pieces) + "."):
        for place in (finding.place, *(related.span for related in finding.related)):
            assert isinstance(place, Span)
            assert 0 <= place.start < place.end <= len(draft.text)
        assert finding.message
        assert "\n" not in finding.message


@pytest.mark.parametrize(
    "piece",
    [
        "rose 5% to $5 from ",
        "from 5 to 6 up ",
        "5 miles (8 km) ",
        "two towns: Leeds, York and ",
        "306 to 232, ahead by ",
        "$750 dollars ",
        "10,0363,18 ",
        "5 people killed ",
        "12 people: five men and ",
        "12 of the 48 seats, or ",
        "20, 000 ",
        "rose ",
        "a-",
    ],
)
def test_a_long_draft_is_read_to_its_end(piece: str) -> None:
    text = piece * 4_000
    assert all(finding.message for _, finding in findings(f"# {text}\n\n{text}.\n\n{text}"))
