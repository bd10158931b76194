"""What stands among the lines of other rules."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from newslint.errors import SettingsError
from newslint.lint import Bad
from newslint.packs import load
from newslint.testing import findings, prove

if TYPE_CHECKING:
    from pathlib import Path

HEAD = "summary: Furniture.\nwhy: It is not ours.\nlevel: warning\n"
ARTICLE = "It rained on Friday.\n\nIt rained on Saturday.\n\nOn Sunday it rained.\n\n"


@pytest.fixture
def among(tmp_path: Path) -> Path:
    """A rule file beside which one knows advertisements and another headings of lists."""
    (tmp_path / "ad.yml").write_text(f"{HEAD}line: {{is: [ad, offer]}}\n")
    (tmp_path / "more.yml").write_text(f"{HEAD}heads: true\nline: {{is: more}}\n")
    return tmp_path / "house.yml"


@pytest.mark.parametrize(
    "text",
    [
        f"{ARTICLE}Ad\n\n[[Harbour]]\n\nOffer\n\nIt rained.",
        f"{ARTICLE}Ad\n\n[[Harbour\n\nThe port]]",
        f"{ARTICLE}Ad\n\n[[Nobody knows.]]\n\nOffer\n\nIt rained.",
        f"Ad\n\n[[Harbour]]\n\nOffer\n\nRain falls on the harbour on Sunday\n\nOffer\n\n{ARTICLE}",
        f"{ARTICLE}More\n\nActor buys island for his parrots\n\n[[Harbour]]\n\nAd\n\nIt rained.",
        f"{ARTICLE}Ad\n\n[[" + "\n\n".join(["A boat in the harbour"] * 12) + "]]\n\nOffer\n\n" + ARTICLE * 2,
    ],
    ids=["between", "at the end", "a sentence", "at the top", "after a list", "a gallery"],
)
def test_what_stands_among_furniture_is_found(among: Path, text: str) -> None:
    prove(load(f"{HEAD}among: [ad, more]\n", str(among)), Bad(text))


@pytest.mark.parametrize(
    "text",
    [
        f"{ARTICLE}Harbour\n\nThe port",
        f"{ARTICLE}Ad\n\nHarbour\n\nIt rained.",
        f"{ARTICLE}Ad\n\n> Harbour\n\nOffer\n\nIt rained.",
        f"{ARTICLE}Anna\n\nMax\n\nRolf\n\nIt rained.\n\nEva\n\nMia\n\nJan\n\nIt did.\n\nAd\n\nHarbour",
        "Ad\n\nHarbour\n\nOffer",
    ],
    ids=["no furniture", "before the story goes on", "quoted", "an article of lists", "no article"],
)
def test_what_has_its_place_stays(among: Path, text: str) -> None:
    assert not findings(load(f"{HEAD}among: [ad, more]\n", str(among)), text, Bad(text))


def test_the_neighbours_are_the_evidence(among: Path) -> None:
    (found,) = findings(
        load(f"{HEAD}among: ad\nremove: true\nmessage: Gone\n", str(among)),
        f"{ARTICLE}Ad\n\nHarbour\n\nThe port\n\nOffer\n\nIt rained.",
        Bad(""),
    )
    assert found.message == "Gone"
    assert [one.start.line for one in found.related] == [7, 13]
    assert found.repair
    assert found.repair.title == "Remove the lines"
    assert not found.repair.safe


@pytest.mark.parametrize(
    ("among_what", "error"),
    [
        ("[ad, offer]", "there is no rule file “offer.yml” beside this one"),
        ("[ad, words]", "“words.yml” is no rule of lines"),
        ("[ad, bytes]", "“bytes.yml” cannot be read"),
        ("[]", "expected the names"),
    ],
)
def test_a_wrong_file_says_what_is_wrong(among: Path, among_what: str, error: str) -> None:
    (among.parent / "words.yml").write_text(f"{HEAD}avoid: offer\n")
    (among.parent / "bytes.yml").write_bytes(b"\xff\xfe\xfa")
    with pytest.raises(SettingsError, match=error):
        load(f"{HEAD}among: {among_what}\n", str(among))


def test_a_file_may_know_lines_without_a_phrase(among: Path) -> None:
    (among.parent / "number.yml").write_text(f"{HEAD}line: {{matches: '\\d+'}}\n")
    rule = load(f"{HEAD}among: [ad, number]\n", str(among))
    assert not rule.phrases
    prove(rule, Bad(f"{ARTICLE}Ad\n\n[[Harbour]]\n\n17\n\nIt rained."))


def test_it_looks_for_the_phrases_of_its_files(among: Path) -> None:
    assert load(f"{HEAD}among: [ad, more]\n", str(among)).phrases == {"ad", "offer", "more"}
