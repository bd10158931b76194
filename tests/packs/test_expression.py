from __future__ import annotations

import pickle
from typing import TYPE_CHECKING

import pytest

from newslint import packs, settings
from newslint.errors import PatternTimeout, SettingsError
from newslint.lint import Good
from newslint.packs import expression, load
from newslint.packs.expression import Expression
from newslint.record import Record
from newslint.testing import findings

if TYPE_CHECKING:
    from collections.abc import Iterator

HEAD = "summary: Furniture.\nwhy: It is not ours.\nlevel: warning\n"
CATASTROPHIC = r"'(?:[a-z]|[a-y])+[!?]'"


@pytest.mark.parametrize("kind", ["pattern: {}", "line: {{matches: {}}}"])
def test_a_pattern_without_end_is_stopped_and_named(kind: str, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(expression, "SECONDS", 0.05)
    rule = load(HEAD + kind.format(CATASTROPHIC), "house.yml")
    with pytest.raises(PatternTimeout, match=r"^house.yml:4: the pattern takes too long") as raised:
        findings(rule, "a" * 60, Good(""))
    assert str(pickle.loads(pickle.dumps(raised.value))) == str(raised.value)  # noqa: S301 (our own bytes)


def test_a_proved_pattern_waits_until_it_is_tried() -> None:
    rule = load(HEAD + r"pattern: \bspam\b[z-a]", "shipped.yml", proved=True)
    assert findings(rule, "Nothing like that.", Good("")) == ()
    with pytest.raises(SettingsError, match=r"^shipped.yml:4: not a valid pattern"):
        findings(rule, "All spam.", Good(""))


def expressions(value: object) -> Iterator[Expression]:
    """Yield all the expressions that a rule's check is made of."""
    if isinstance(value, Expression):
        yield value
    elif isinstance(value, tuple | list):
        for one in value:
            yield from expressions(one)
    elif isinstance(value, Record):
        for name in value.fields:
            yield from expressions(getattr(value, name))


SHIPPED = [
    (id_, one)
    for id_, path in packs.files(settings.shipped())
    for one in expressions(
        getattr(load(path.read_text(encoding="utf-8"), str(path), proved=True).check, "__self__", None)
    )
]


@pytest.mark.parametrize(
    "once", ["a", "A ", "Aa ", "1", "1 ", "a, ", " ", "-", "—", "|", "a.", "photo by A. B. "]
)
@pytest.mark.parametrize(("id_", "one"), SHIPPED, ids=[f"{id_}:{one.line}" for id_, one in SHIPPED])
def test_a_shipped_pattern_needs_no_limit(id_: str, one: Expression, once: str) -> None:
    assert one.proved, id_
    text = once * (8_000 // len(once))
    one.fits(f"{text}\x00")
    one.matches(f"{text}\x00")


def test_what_only_regex_reads_still_has_its_limit(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(expression, "SECONDS", 0.05)
    pattern = CATASTROPHIC.replace("[!?]", r"\p{Lu}")
    one = Expression(pattern, case=True, path="house.yml", line=3, proved=True)
    assert one.fits("'abC'")
    with pytest.raises(PatternTimeout):
        one.fits("'" + "a" * 60)
