"""What is shipped, and what importing it costs."""

from __future__ import annotations

import pkgutil
import subprocess
import sys
import zipfile
from importlib import import_module
from pathlib import Path

import pytest

import newslint

ROOT = Path(newslint.__file__).parents[2]


@pytest.fixture(scope="module")
def wheel(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("wheel")
    command = [sys.executable, "-m", "hatchling", "build", "--target", "wheel", "--directory", str(folder)]
    subprocess.run(command, cwd=ROOT, check=True, capture_output=True)
    return next(folder.glob("*.whl"))


def test_the_wheel_holds_every_rule_register_and_module(wheel: Path) -> None:
    inside = set(zipfile.ZipFile(wheel).namelist())
    data = {f"newslint/_rules/{path.relative_to(ROOT / 'rules')}" for path in (ROOT / "rules").rglob("*.yml")}
    modules = {
        str(path.relative_to(ROOT / "src"))
        for ending in ("py", "css", "js")
        for path in (ROOT / "src").rglob(f"*.{ending}")
    }
    assert data | modules | {"newslint/py.typed"} <= inside
    assert len(data) > 5


def test_the_wheel_works_without_the_source_tree(wheel: Path, tmp_path: Path) -> None:
    site = tmp_path / "site"
    zipfile.ZipFile(wheel).extractall(site)
    (tmp_path / "draft.md").write_text("The fight against Covit-19 goes on.\n", encoding="utf-8")
    code = (
        f"import sys; sys.path.insert(0, {str(site)!r})\n"
        "import newslint; from newslint import api\n"
        f"assert newslint.__file__.startswith({str(site)!r}), newslint.__file__\n"
        "report = api.check(api.Request(('draft.md',)))\n"
        "print([one.rule for one in report.files[0].diagnostics])"
    )
    done = subprocess.run(
        [sys.executable, "-c", code], cwd=tmp_path, check=True, capture_output=True, text=True
    )
    assert done.stdout.strip() == "['terms/garbled']"


PACKAGES = [one.name for one in pkgutil.walk_packages(newslint.__path__, "newslint.") if one.ispkg]


@pytest.mark.parametrize("package", PACKAGES)
def test_a_package_has_what_its_door_promises(package: str) -> None:
    door = import_module(package)
    promised = getattr(door, "__all__", ())
    assert [name for name in promised if not hasattr(door, name)] == []


@pytest.mark.parametrize("heavy", ["click", "yaml", "regex", "proselint", "importlib.metadata", "difflib"])
def test_import_is_light(heavy: str) -> None:
    code = f"import sys, newslint; sys.exit({heavy!r} in sys.modules)"
    subprocess.run([sys.executable, "-c", code], check=True)


def test_a_default_run_imports_no_proselint() -> None:
    code = "import sys; from newslint import api; api.lint('Words.'); sys.exit('proselint' in sys.modules)"
    subprocess.run([sys.executable, "-c", code], check=True)
