"""Which rules run, at which level, with which options."""

from __future__ import annotations

from typing import ClassVar

import pytest

from newslint import safe_yaml
from newslint.catalogue import Catalogue, NamedRule
from newslint.engine import choose
from newslint.errors import SettingsError, UsageError
from newslint.lint import Level, Options, Rule
from newslint.settings import RuleWish


class Known(Options):
    known: tuple[str, ...] = ()
    least: int = 2
    strict: bool = False
    style: str = ""

    choices: ClassVar = {"style": ("ap", "bbc")}


def rule(*, default: bool = True) -> Rule[Known]:
    return Rule(
        summary="A rule.",
        why="Because.",
        level=Level.WARNING,
        check=lambda _draft, _options: (),
        examples=(),
        options=Known(),
        default=default,
    )


CATALOGUE = Catalogue(
    tuple(
        NamedRule(id_, rule(default=not id_.startswith("proselint")), f"{id_}.py")
        for id_ in ("dates/tense", "dates/weekday", "names/variant", "proselint/cliche")
    )
)


def wish(selector: str, level: str | None = None, options: str = "{}") -> RuleWish:
    field = safe_yaml.load(options, ".newslint.yml")
    return RuleWish(selector, level, tuple(field.mapping().items()), field)


def chosen(*wishes: RuleWish, select: tuple[str, ...] = (), ignore: tuple[str, ...] = ()) -> dict[str, Level]:
    return {active.id: active.level for active in choose(CATALOGUE, wishes, select, ignore)}


def test_without_wishes_the_rules_that_are_on_run_at_their_level() -> None:
    warning = Level.WARNING
    assert chosen() == {"dates/tense": warning, "dates/weekday": warning, "names/variant": warning}


def test_later_wishes_win() -> None:
    found = chosen(wish("dates", "off"), wish("dates/weekday", "error"), wish("names/*", "suggestion"))
    assert found == {"dates/weekday": Level.ERROR, "names/variant": Level.SUGGESTION}


def test_a_family_that_is_off_can_be_switched_on() -> None:
    assert chosen(wish("proselint", "suggestion"))["proselint/cliche"] is Level.SUGGESTION
    assert chosen(wish("proselint", "on"))["proselint/cliche"] is Level.WARNING


def test_the_command_line_selects_alone_and_ignores_last() -> None:
    assert set(chosen(select=("proselint", "dates"), ignore=("dates/tense",))) == {
        "dates/weekday",
        "proselint/cliche",
    }


def test_options_are_typed_and_add_up() -> None:
    wishes = [
        wish("dates", options="{known: [NHS, MP]}"),
        wish("dates/tense", options="{least: 3, strict: true, style: bbc}"),
    ]
    options = {active.id: active.options for active in choose(CATALOGUE, wishes)}
    assert options["dates/tense"] == Known(("NHS", "MP"), 3, strict=True, style="bbc")
    assert options["dates/weekday"] == Known(("NHS", "MP"))
    assert options["names/variant"] == Known()


@pytest.mark.parametrize(
    ("wrong", "says"),
    [
        (wish("dates/wekday", "off"), "dates/weekday"),
        (wish("dates", options="{knwon: [A]}"), "known"),
        (wish("dates", options="{least: many}"), "a whole number"),
        (wish("dates", options="{strict: 1}"), "true or false"),
        (wish("dates", options="{style: bcb}"), "one of ap, bbc"),
    ],
)
def test_a_wrong_wish_names_its_line_and_what_would_be_right(wrong: RuleWish, says: str) -> None:
    with pytest.raises(SettingsError, match=r"\.newslint\.yml:1: .*" + says):
        choose(CATALOGUE, [wrong])


def test_a_rule_nobody_knows_on_the_command_line() -> None:
    with pytest.raises(UsageError, match="names/variant"):
        choose(CATALOGUE, select=["names/varaint"])
