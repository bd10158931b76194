"""Whole drafts, and the findings they must give: no more, no fewer, at these places.

Beside each draft `NAME.md` stands `NAME.findings`, one finding a line: line, column, rule, excerpt. The
drafts of `examples/` have theirs in `tests/scenarios/` too. Where `NAME.fixed` stands there as well, it is
the draft after all repairs.
"""

from __future__ import annotations

from pathlib import Path

import pytest

from newslint import api

ROOT = Path(__file__).parents[1]
SCENARIOS = ROOT / "tests" / "scenarios"
DRAFTS = sorted(path for folder in ("examples", "tests/scenarios") for path in (ROOT / folder).glob("*.*ml"))
DRAFTS += sorted(path for folder in ("examples", "tests/scenarios") for path in (ROOT / folder).glob("*.md"))
FIXED = [draft for draft in DRAFTS if (SCENARIOS / f"{draft.name}.fixed").exists()]
SHOWN = 60  # characters of an excerpt


@pytest.mark.parametrize("draft", DRAFTS, ids=lambda path: path.name)
def test_findings(draft: Path) -> None:
    report = api.check(api.Request((str(draft),), use_config=False))
    assert not report.errors
    assert not report.faults
    found = "".join(
        f"{one.start.line}:{one.start.column} {one.rule} {' '.join(one.excerpt.split())[:SHOWN]}\n"
        for one in report.files[0].diagnostics
    )
    expected = (SCENARIOS / f"{draft.name}.findings").read_text(encoding="utf-8")
    assert found == expected, f"if this is right, it is the new {draft.name}.findings:\n{found}"


@pytest.mark.parametrize("draft", FIXED, ids=lambda path: path.name)
def test_repairs(draft: Path) -> None:
    fixed = api.fix(draft.read_text(encoding="utf-8"), draft.name, unsafe=True).text
    expected = (SCENARIOS / f"{draft.name}.fixed").read_text(encoding="utf-8")
    assert fixed == expected, f"if this is right, it is the new {draft.name}.fixed:\n{fixed}"


@pytest.mark.parametrize("draft", DRAFTS, ids=lambda path: path.name)
def test_repairing_twice_changes_nothing_more(draft: Path) -> None:
    once = api.fix(draft.read_text(encoding="utf-8"), draft.name, unsafe=True).text
    assert api.fix(once, draft.name, unsafe=True).text == once
