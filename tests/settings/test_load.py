from __future__ import annotations

import json
from contextlib import suppress
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from newslint import settings
from newslint.errors import SettingsError
from newslint.settings import FrontMatterKeys, Settings

WHOLE = """\
stylebook: [editorial/stylebook.yml, ../shared.yml]
packs: editorial/rules
rules:
  acronyms/undefined: {level: warning, known: [NHS, MP]}
  headline: off
  names/*: error
files:
  - match: "opinion/**"
    rules: {quotes: on}
exclude: ["archive/**", drafts/old.md]
front-matter: {date: [day], title: headline}
fail-on: suggestion
"""


@pytest.fixture
def newsroom(tmp_path: Path) -> Path:
    folder = tmp_path / "newsroom"
    (folder / "editorial" / "rules").mkdir(parents=True)
    (folder / "editorial" / "stylebook.yml").touch()
    (tmp_path / "shared.yml").touch()
    return folder


def test_a_file_that_says_everything(newsroom: Path) -> None:
    read = settings.load(WHOLE, newsroom / ".newslint.yml")
    assert read.root == newsroom
    assert read.stylebook == (newsroom / "editorial" / "stylebook.yml", newsroom / ".." / "shared.yml")
    assert read.packs == (newsroom / "editorial" / "rules",)
    assert [(wish.selector, wish.level, wish.origin.line) for wish in read.rules] == [
        ("acronyms/undefined", "warning", 4),
        ("headline", "off", 5),
        ("names/*", "error", 6),
    ]
    assert [(name, option.texts()) for name, option in read.rules[0].options] == [("known", ("NHS", "MP"))]
    assert [(one.match, one.rules[0].selector, one.rules[0].level) for one in read.files] == [
        ("opinion/**", "quotes", "on")
    ]
    assert read.exclude == ("archive/**", "drafts/old.md")
    assert read.front_matter == FrontMatterKeys(date=("day",), title=("headline",))
    assert read.fail_on == "suggestion"


@pytest.mark.parametrize(
    "source", ["", "# nothing\n", "profile:\nrules:\nfiles:\nexclude:\nfail-on:\nfront-matter:\n"]
)
def test_a_file_that_says_nothing_changes_nothing(source: str) -> None:
    assert settings.load(source, Path("news", ".newslint.yml")) == Settings(root=Path("news"))


@pytest.mark.parametrize(
    ("source", "line", "message"),
    [
        ("\nstylebok: a.yml", 2, "unknown key “stylebok”; did you mean “stylebook”?"),
        ("front-matter:\n  dates: [day]", 2, "unknown key “dates”; did you mean “date”?"),
        (
            "rules:\n  headline: of",
            2,
            "expected one of error, warning, suggestion, off, on; did you mean “off”?",
        ),
        ("rules:\n  headline: {level: 1}", 2, "expected one of error, warning, suggestion, off, on"),
        ("rules: [headline]", 1, "expected a mapping (key: value), found a list"),
        ("files:\n  - rules: {}", 2, "this entry needs “match”, a glob of the files it is for"),
        ("profile: bcc", 1, "expected one of ap, bbc, guardian; did you mean “bbc”?"),
        ("profile: [ap]", 1, "expected one of ap, bbc, guardian"),
        ("fail-on: always", 1, "expected one of error, warning, suggestion, never"),
        ("packs: house", 1, "there is no folder “house”"),
        ("stylebook:\n  - house.yml", 2, "there is no file “house.yml”"),
        ('packs: "a\\0b"', 1, "there is no folder “a\0b”"),
    ],
)
def test_what_is_wrong_is_named_with_its_line(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, source: str, line: int, message: str
) -> None:
    monkeypatch.chdir(tmp_path)
    with pytest.raises(SettingsError) as caught:
        settings.load(source, tmp_path / ".newslint.yml")
    assert (caught.value.path, caught.value.line) == (".newslint.yml", line)
    assert caught.value.message.startswith(message)


SCALARS = st.one_of(
    st.none(), st.booleans(), st.integers(), st.text(max_size=8), st.sampled_from("off **[a".split())
)
VALUES = st.recursive(
    SCALARS,
    lambda inner: (
        st.lists(inner, max_size=3)
        | st.dictionaries(st.sampled_from(["match", "rules", "date", "names"]), inner, max_size=3)
    ),
    max_leaves=6,
)
KEYS = st.sampled_from(
    ["profile", "stylebook", "packs", "rules", "files", "exclude", "front-matter", "fail-on"]
)


@given(st.dictionaries(KEYS, VALUES, max_size=4))
def test_whatever_the_values_are_they_are_settings_or_an_error(written: dict[str, object]) -> None:
    with suppress(SettingsError):
        assert isinstance(settings.load(json.dumps(written), Path(".newslint.yml")), Settings)


def test_a_file_that_is_not_utf_8(tmp_path: Path) -> None:
    file = tmp_path / ".newslint.yml"
    file.write_bytes("exclude: [Café]".encode("latin-1"))
    with pytest.raises(SettingsError, match="not UTF-8"):
        settings.read(file)
    file.write_bytes("exclude: [Café]".encode("utf-8-sig"))
    assert settings.read(file).exclude == ("Café",)


def test_a_file_that_cannot_be_read(tmp_path: Path) -> None:
    folder, missing, endless, nameless = (
        tmp_path / name for name in ("folder", "missing", "endless", "a\0b")
    )
    folder.mkdir()
    endless.symlink_to("/dev/zero")
    for path in (folder, missing, endless, nameless):
        with pytest.raises(SettingsError, match="cannot be read"):
            settings.read(path)


def test_a_file_that_is_too_large(tmp_path: Path) -> None:
    file = tmp_path / ".newslint.yml"
    file.write_text("#" * 1_000_001)
    with pytest.raises(SettingsError, match="larger than"):
        settings.read(file)


def test_globs_of_the_users_own_file_are_not_relative_to_it(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("sys.platform", "linux")
    monkeypatch.setenv("XDG_CONFIG_HOME", str(tmp_path))
    own = tmp_path / "newslint" / "newslint.yml"
    own.parent.mkdir()
    own.write_text("exclude: archive\nstylebook: mine.yml")
    (own.parent / "mine.yml").touch()
    read = settings.read(own)
    assert read.root is None
    assert read.stylebook == (own.parent / "mine.yml",)
