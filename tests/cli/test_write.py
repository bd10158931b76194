from __future__ import annotations

import os
import stat
from pathlib import Path

import pytest

from newslint.cli.write import append, write
from newslint.errors import UsageError


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    made = tmp_path / "reports"
    made.mkdir()
    return made


def test_a_file_is_replaced_whole(folder: Path) -> None:
    target = folder / "a.txt"
    for text in ("“one”\n", "two\r\n", ""):
        write(target, text)
        assert target.read_bytes() == text.encode()
    assert list(folder.iterdir()) == [target]


def test_a_new_file_can_be_read_by_whom_the_umask_allows(folder: Path) -> None:
    old = os.umask(0o022)
    try:
        write(folder / "a.txt", "x")
    finally:
        os.umask(old)
    assert stat.S_IMODE((folder / "a.txt").stat().st_mode) == 0o644


def test_a_failure_leaves_the_old_file_and_nothing_else(folder: Path) -> None:
    target = folder / "a.txt"
    target.write_text("old")
    with pytest.raises(UsageError, match="cannot be written: "):
        write(target, "x" * 100_000 + "\ud800")
    assert target.read_text() == "old"
    assert list(folder.iterdir()) == [target]


@pytest.mark.parametrize(
    ("name", "why"),
    [("gone/a.txt", "no such file or directory"), (".", "is a directory"), ("a\0b", "embedded null byte")],
)
@pytest.mark.parametrize("function", [write, append])
def test_where_nothing_can_be_written(folder: Path, name: str, why: str, function: object) -> None:
    assert callable(function)
    with pytest.raises(UsageError, match=f"cannot be written: .*{why}"):
        function(folder / name, "x")


def test_a_link_goes_on_leading_where_it_leads(folder: Path) -> None:
    (folder / "real.txt").write_text("old")
    link = folder / "link.txt"
    link.symlink_to("real.txt")
    write(link, "new")
    assert link.is_symlink()
    assert (folder / "real.txt").read_text() == "new"


def test_what_is_no_regular_file_is_never_replaced(folder: Path) -> None:
    write(Path(os.devnull), "x")
    assert not Path(os.devnull).is_file()
    pipe = folder / "pipe"
    os.mkfifo(pipe)
    reader = os.open(pipe, os.O_RDONLY | os.O_NONBLOCK)
    write(pipe, "x")
    assert os.read(reader, 10) == b"x"
    os.close(reader)


def test_append(folder: Path) -> None:
    for text in ("“one”\n", "two\n"):
        append(folder / "a.txt", text)
    assert (folder / "a.txt").read_bytes() == "“one”\ntwo\n".encode()
