from __future__ import annotations

import pickle

import pytest

from newslint.errors import PatternTimeout, SettingsError
from newslint.lint import Good
from newslint.packs import expression, load
from newslint.testing import findings

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
