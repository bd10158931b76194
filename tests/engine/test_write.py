"""Writing over drafts: whole, by the right way, or not at all."""

from __future__ import annotations

import stat
from pathlib import Path

import pytest

from newslint.engine.write import put, rewrite
from newslint.errors import RepairError


@pytest.fixture
def tree(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    folder = tmp_path / "tree"
    (folder / "drafts").mkdir(parents=True)
    (folder / "drafts" / "a.md").write_bytes(b"old")
    (tmp_path / "out.md").write_bytes(b"old")
    monkeypatch.chdir(folder)
    return folder


def files(folder: Path) -> dict[str, bytes]:
    return {str(one.relative_to(folder)): one.read_bytes() for one in folder.rglob("*") if one.is_file()}


@pytest.mark.parametrize("mode", [0o600, 0o644, 0o664, 0o755])
def test_the_mode_stays(tree: Path, mode: int) -> None:
    draft = tree / "drafts" / "a.md"
    draft.chmod(mode)
    rewrite("drafts/a.md", b"new", b"old", "drafts")
    assert stat.S_IMODE(draft.stat().st_mode) == mode
    assert files(tree) == {"drafts/a.md": b"new"}


def test_what_somebody_else_wrote_in_the_meantime_stays(tree: Path) -> None:
    with pytest.raises(RepairError, match="changed by somebody else"):
        rewrite("drafts/a.md", b"new", b"older", "drafts")
    assert files(tree) == {"drafts/a.md": b"old"}


def test_a_file_that_is_read_only_stays(tree: Path) -> None:
    (tree / "drafts" / "a.md").chmod(0o444)
    with pytest.raises(RepairError, match="the file is read-only"):
        rewrite("drafts/a.md", b"new", b"old", "drafts")
    assert files(tree) == {"drafts/a.md": b"old"}


@pytest.mark.usefixtures("tree")
def test_a_folder_that_takes_no_new_file(monkeypatch: pytest.MonkeyPatch) -> None:
    def refused(*_: object) -> None:
        raise PermissionError(13, "Permission denied")

    monkeypatch.setattr(Path, "open", refused)  # root may write anywhere
    with pytest.raises(RepairError, match="cannot be repaired: permission denied"):
        rewrite("drafts/a.md", b"new", b"old", "drafts")


def test_a_failure_leaves_the_old_file_and_nothing_else(tree: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def full(_: int) -> None:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr("os.fsync", full)
    with pytest.raises(OSError, match="No space left"):
        put(tree / "drafts" / "a.md", b"new")
    assert files(tree) == {"drafts/a.md": b"old"}


@pytest.mark.parametrize("given", ["link.md", "./drafts/../link.md", "../tree/link.md"])
def test_a_link_inside_the_tree_goes_on_leading_where_it_leads(tree: Path, given: str) -> None:
    (tree / "link.md").symlink_to("drafts/a.md")
    rewrite(given, b"new", b"old", given)
    assert (tree / "link.md").is_symlink()
    assert files(tree) == {"drafts/a.md": b"new", "link.md": b"new"}


@pytest.mark.parametrize("path", ["link.md", "linked/out.md"])
def test_a_link_out_of_the_tree_is_not_followed(tree: Path, path: str) -> None:
    (tree / "link.md").symlink_to("../out.md")
    (tree / "linked").symlink_to("..")
    with pytest.raises(RepairError, match="a link that leads elsewhere"):
        rewrite(path, b"new", b"old", path)
    assert (tree.parent / "out.md").read_bytes() == b"old"


@pytest.mark.parametrize(
    ("path", "given"), [("../out.md", "../out.md"), ("linked/out.md", "linked"), ("../out.md", "..")]
)
def test_what_the_user_names_is_inside(tree: Path, path: str, given: str) -> None:
    (tree / "linked").symlink_to("..")
    rewrite(path, b"new", b"old", given)
    assert (tree.parent / "out.md").read_bytes() == b"new"
