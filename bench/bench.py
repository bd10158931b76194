"""How fast newslint is, beside proselint, on this machine: `make bench`.

The corpus is made here from the drafts in `examples/`, so that anyone can run it. Every figure is the
CPU time (user and system) of a whole process and its children, as the operating system accounts for
it; medians of several runs, the two programs in turn so that a drifting clock hits both alike.
"""

from __future__ import annotations

import argparse
import json
import os
import random
import statistics
import sys
import tempfile
from pathlib import Path
from typing import NamedTuple

ROOT = Path(__file__).resolve().parent.parent
ARTICLE_BYTES = 5_000
CLEAN = "harbour-bridge"
FAULTY = 0.1


class Measure(NamedTuple):
    """One way to run a program on a corpus: its name and its command."""

    name: str
    command: list[str]


class Paragraphs(NamedTuple):
    """The paragraphs of the example drafts: of the one that is clean, and of those that are not."""

    clean: list[str]
    faulty: list[str]


def paragraphs() -> Paragraphs:
    """Return the paragraphs of all example drafts."""
    found = Paragraphs([], [])
    for path in sorted((ROOT / "examples").glob("*.md")):
        body = path.read_text(encoding="utf-8").split("---", 2)[-1]
        kind = found.clean if path.stem == CLEAN else found.faulty
        kind += [block.strip() for block in body.split("\n\n") if block.strip()]
    return found


def article(chance: random.Random, source: Paragraphs) -> str:
    """Return an article of about five kilobytes, mostly clean, as drafts are: one paragraph in ten is not."""
    lines = ["---", f"title: Draft {chance.randrange(10**6)}", "date: 2020-12-28", "---", ""]
    size = 0
    while size < ARTICLE_BYTES:
        lines += [chance.choice(source.faulty if chance.random() < FAULTY else source.clean), ""]
        size += len(lines[-2].encode())
    return "\n".join(lines)


def corpus(folder: Path, count: int) -> int:
    """Write `count` articles and return their size in bytes."""
    chance = random.Random(20201228)  # noqa: S311 (the same corpus each time; nothing is secret)
    source = paragraphs()
    for number in range(count):
        (folder / f"{number:04d}.md").write_text(article(chance, source), encoding="utf-8")
    return sum(path.stat().st_size for path in folder.iterdir())


def cpu_seconds(command: list[str]) -> tuple[float, int]:
    """Run a command and return its CPU seconds and its peak memory in kilobytes."""
    with open(os.devnull, "w", encoding="ascii") as nowhere:  # noqa: PTH123 (the null device is no file)
        pid = os.posix_spawn(
            command[0],
            command,
            {name: value for name, value in os.environ.items() if name != "PYTHONDONTWRITEBYTECODE"},
            file_actions=[(os.POSIX_SPAWN_DUP2, nowhere.fileno(), descriptor) for descriptor in (1, 2)],
        )
        _, status, usage = os.wait4(pid, 0)
    if os.waitstatus_to_exitcode(status) not in (0, 1):
        sys.exit(f"{' '.join(command)} ended with {os.waitstatus_to_exitcode(status)}")
    return usage.ru_utime + usage.ru_stime, usage.ru_maxrss


def compare(title: str, size: int, measures: list[Measure], runs: int) -> dict[str, float]:
    """Run the measures in turn and print a table; return the medians."""
    seconds: dict[str, list[float]] = {one.name: [] for one in measures}
    memory: dict[str, int] = dict.fromkeys(seconds, 0)
    for _ in range(runs + 1):
        for one in measures:
            took, peak = cpu_seconds(one.command)
            seconds[one.name].append(took)
            memory[one.name] = max(memory[one.name], peak)
    medians = {
        name: statistics.median(taken[1:]) for name, taken in seconds.items()
    }  # the first run warms up
    reference = medians["proselint"]
    print(f"\n{title} ({size / 1000:,.0f} kB, median of {runs})")
    print(f"  {'':28}{'CPU s':>9}{'MB/s':>8}{'of proselint':>14}{'peak MB':>9}")
    for name, median in medians.items():
        speed, share = size / 1e6 / median, median / reference
        print(f"  {name:28}{median:9.3f}{speed:8.2f}{share:14.2f}{memory[name] / 1000:9.0f}")
    return medians


def main() -> None:
    """Print the tables, and write them as JSON if asked."""
    parser = argparse.ArgumentParser(description="CPU time of newslint beside proselint")
    parser.add_argument("--articles", type=int, default=400)
    parser.add_argument("--runs", type=int, default=5)
    parser.add_argument("--json", type=Path)
    chosen = parser.parse_args()
    python = sys.executable
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        size = corpus(folder, chosen.articles)
        one = folder / "0000.md"
        check = [python, "-m", "newslint", "check", "--no-config", "--fail-on", "never"]
        rival = [python, "-m", "proselint", "check"]
        floor = Measure("python alone", [python, "-c", "pass"])
        cold = compare(
            "Cold start, one article",
            one.stat().st_size,
            [floor, Measure("newslint", [*check, str(one)]), Measure("proselint", [*rival, str(one)])],
            chosen.runs * 2,
        )
        many = compare(
            f"Throughput, {chosen.articles} articles",
            size,
            [Measure("newslint", [*check, str(folder)]), Measure("proselint", [*rival, str(folder)])],
            chosen.runs,
        )
        if chosen.json:
            chosen.json.write_text(json.dumps({"cold": cold, "throughput": many}, indent=1), encoding="utf-8")


if __name__ == "__main__":
    main()
