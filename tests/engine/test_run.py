"""Runs over whatever strangers leave in a folder."""

from __future__ import annotations

import os
import threading
from pathlib import Path

import pytest

from newslint.engine import Request, run

SLIP = "He told told the court.\n"
RULES = ("text/doubled-word",)


def report(*paths: Path | str, **wishes: object) -> dict[str, object]:
    found = run(Request(tuple(map(str, paths)), select=RULES, **wishes))  # type: ignore[arg-type]
    return {
        "files": {Path(file.path).name: len(file.diagnostics) for file in found.files},
        "errors": {Path(error.path).name: error.message for error in found.errors},
    }


def test_files_come_in_path_order_each_once(tmp_path: Path) -> None:
    for name in ("b.md", "a.md"):
        (tmp_path / name).write_text(SLIP, encoding="utf-8")
    found = run(Request((str(tmp_path / "b.md"), str(tmp_path), str(tmp_path / "b.md")), select=RULES))
    assert [Path(file.path).name for file in found.files] == ["a.md", "b.md"]


def test_standard_input_has_the_name_it_is_given() -> None:
    found = run(Request(("-",), stdin=SLIP.encode(), stdin_filename="x/y.txt", select=RULES))
    assert found.files[0].path == "x/y.txt"
    assert found.files[0].diagnostics[0].excerpt == "told told"


def test_one_unreadable_input_does_not_stop_the_others(tmp_path: Path) -> None:
    (tmp_path / "good.md").write_text(SLIP, encoding="utf-8")
    (tmp_path / "picture.md").write_bytes(b"\x89PNG\r\n\x1a\n\0\0\0\rIHDR\0\0\1")
    (tmp_path / "latin.md").write_bytes("Café".encode("latin-1"))
    os.mkfifo(tmp_path / "pipe.md")
    (tmp_path / "link.md").symlink_to(tmp_path / "nowhere.md")
    (tmp_path / "one.md").symlink_to(tmp_path / "two.md")
    (tmp_path / "two.md").symlink_to(tmp_path / "one.md")
    bomb = "---\na: &a [x, x]\nb: &b [*a, *a]\n---\n\nWords.\n"
    (tmp_path / "bomb.md").write_text(bomb, encoding="utf-8")
    names = ["good", "picture", "latin", "pipe", "link", "one", "bomb", "missing"]
    found = report(*(tmp_path / f"{name}.md" for name in names))
    assert found["files"] == {"good.md": 1}
    errors = found["errors"]
    assert isinstance(errors, dict)
    assert set(errors) == {f"{name}.md" for name in names} - {"good.md"}
    assert "binary" in errors["picture.md"]
    assert "UTF-8" in errors["latin.md"]
    assert "not a regular file" in errors["pipe.md"]
    assert "no such file" in errors["link.md"]
    assert "line 2" in errors["bomb.md"]


@pytest.mark.skipif(os.geteuid() == 0, reason="root may read everything")
def test_a_file_without_permission(tmp_path: Path) -> None:
    secret = tmp_path / "secret.md"
    secret.write_text(SLIP, encoding="utf-8")
    secret.chmod(0)
    assert report(secret)["errors"] == {"secret.md": "permission denied"}


@pytest.mark.parametrize(
    "line",
    [
        "word " * 200_000,
        "a" * 1_000_000,
        "*" * 300_000,
        "[" * 300_000,
        "<" * 300_000,
        "“" * 300_000,
        "A.B. " * 200_000,
    ],
    ids=["words", "letters", "stars", "brackets", "angles", "quotes", "initials"],
)
def test_one_endless_line_ends(tmp_path: Path, line: str) -> None:
    path = tmp_path / "endless.md"
    path.write_text(line, encoding="utf-8")
    done = threading.Thread(target=run, args=[Request((str(path),), use_config=False)], daemon=True)
    done.start()
    done.join(timeout=240)  # a machine may be busy; what never ends is what is looked for
    assert not done.is_alive(), "a run must end, whatever it is given"


def test_settings_beside_the_draft_are_used(tmp_path: Path) -> None:
    (tmp_path / ".newslint.yml").write_text(
        "rules: {text/doubled-word: off}\nfiles:\n  - {match: 'news/**', rules: {text/doubled-word: error}}\n"
        "exclude: [old]\n",
        encoding="utf-8",
    )
    for name in ("news/a.md", "opinion/b.md", "old/c.md"):
        path = tmp_path / name
        path.parent.mkdir()
        path.write_text(SLIP, encoding="utf-8")
    found = run(Request((str(tmp_path),)))
    levels = {
        Path(file.path).name: [one.level.label for one in file.diagnostics if one.rule == RULES[0]]
        for file in found.files
    }
    assert levels == {"a.md": ["error"], "b.md": []}


def test_what_is_excluded_is_read_when_it_is_named_unless_that_is_forced(tmp_path: Path) -> None:
    (tmp_path / ".newslint.yml").write_text("exclude: [old]\n", encoding="utf-8")
    (tmp_path / "old").mkdir()
    old, new = tmp_path / "old" / "a.md", tmp_path / "b.md"
    for path in (old, new):
        path.write_text(SLIP, encoding="utf-8")
    assert report(old, new)["files"] == {"a.md": 1, "b.md": 1}
    assert report(old, new, force_exclude=True)["files"] == {"b.md": 1}
    draft = {"stdin": SLIP.encode(), "stdin_filename": str(old), "force_exclude": True}
    assert report("-", **draft)["files"] == {}


def test_a_house_stylebook_and_a_house_rule(tmp_path: Path) -> None:
    (tmp_path / ".newslint.yml").write_text("stylebook: [book.yml]\npacks: [rules]\n", encoding="utf-8")
    (tmp_path / "book.yml").write_text(
        "terms:\n  - {name: Port Ellery, garbled: [Port Elery]}\n", encoding="utf-8"
    )
    rule = tmp_path / "rules" / "house" / "quay.yml"
    rule.parent.mkdir(parents=True)
    rule.write_text(
        "summary: It is a quay.\nwhy: A dock is something else, and our readers build both of them.\n"
        "level: error\nswap: {dock wall: quay}\n"
        "bad: [{text: 'The [[dock wall]] broke.', fixed: 'The quay broke.'}, 'A [[dock wall]].']\n"
        "good: [The quay broke., A dock.]\n",
        encoding="utf-8",
    )
    draft = tmp_path / "a.md"
    draft.write_text("In Port Elery the dock wall broke.\n", encoding="utf-8")
    found = {one.rule: one.excerpt for one in run(Request((str(draft),))).files[0].diagnostics}
    assert found == {"terms/garbled": "Port Elery", "house/quay": "dock wall"}
