from __future__ import annotations

import re
from random import Random  # noqa: TC003 (hypothesis reads the hints)

from hypothesis import given
from hypothesis import strategies as st

from newslint.lint import Context, Diagnostic, Level
from newslint.lint.fingerprint import fingerprints
from newslint.text import LineIndex

PARAGRAPHS = st.lists(
    st.sampled_from(
        [
            "They utilise it, and utilise it again.",
            "Officers utilise drones over the old harbour.",
            "The mayor did not utilise the word.",
            "Nothing to see here.",
        ]
    ),
    unique=True,
)


def found(draft: str, word: str = "utilise", rule: str = "terms/officialese") -> list[Diagnostic]:
    lines = LineIndex(draft)
    diagnostics = []
    for match in re.finditer(word, draft):
        start, end = lines.position(match.start()), lines.position(match.end())
        line = lines.line(start.line)
        context = Context(line[: start.column - 1], line[end.column - 1 :])
        diagnostics.append(Diagnostic(rule, Level.WARNING, "m", start, end, match[0], context))
    return diagnostics


@given(PARAGRAPHS, st.randoms())
def test_moving_paragraphs_changes_no_fingerprint(paragraphs: list[str], shuffle: Random) -> None:
    moved = paragraphs[:]
    shuffle.shuffle(moved)
    before = fingerprints(found("\n\n".join(paragraphs)))
    after = fingerprints(found("\r\n".join(["A new first paragraph.", *moved])))
    assert sorted(before) == sorted(after)
    assert len(set(before)) == len(before) == "".join(paragraphs).count("utilise")


def test_alike_findings_are_told_apart() -> None:
    line = "We utilise it."
    one, other = fingerprints(found(f"{line}\n\n{line}"))
    assert one != other
    assert (one,) == fingerprints(found(line))


def test_what_makes_a_finding_another_one() -> None:
    (usual,) = fingerprints(found("We utilise it."))
    assert (usual,) == fingerprints(found("We “utilise” it!"))
    assert (usual,) != fingerprints(found("You utilise it."))
    assert (usual,) != fingerprints(found("We utilise it.", rule="terms/long-word"))
    assert (usual,) != fingerprints(found("We utilised it.", word="utilised"))
    assert re.fullmatch("[0-9a-f]{32}", usual)


def test_words_far_away_do_not_matter() -> None:
    near = "one two three four five utilise six seven eight nine ten"
    assert fingerprints(found(f"zero {near} eleven")) == fingerprints(found(near))
