"""How fast newslint is, beside other linters of prose, on this machine: `make bench`.

The corpus is made here from the drafts in `examples/`, so that anyone can run it. Every figure is the
CPU time (user and system) of a whole process and its children, as the operating system accounts for
it; medians of several runs, the programs in turn so that a drifting clock hits all alike. Two processes
are measured by the clock on the wall. The cache lies in a folder of its own: rules and registers are in it
from the first run on, findings only where the table says so.
"""

from __future__ import annotations

import argparse
import json
import os
import random
import shutil
import statistics
import subprocess
import sys
import tempfile
import time
from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

ROOT = Path(__file__).resolve().parent.parent
ARTICLE_BYTES = 5_000
CLEAN = "harbour-bridge"
FAULTY = 0.1
PYTHON = sys.executable
BASE = "newslint"
RIVAL = "proselint"
CHECK = [PYTHON, "-m", "newslint", "check", "--no-config", "--fail-on", "never", "--jobs", "1"]


class Measure(NamedTuple):
    """One way to run a program on a corpus.

    Attributes:
        name: What it is called in the table.
        command: The command.
        wall: It is measured by the clock on the wall, for it is one of several processes.
    """

    name: str
    command: list[str]
    wall: bool = False


class Figure(NamedTuple):
    """What a program took: the median of its seconds, and its peak memory in megabytes."""

    seconds: float
    memory: float


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


def corpus(folder: Path, count: int) -> None:
    """Write `count` articles."""
    chance = random.Random(20201228)  # noqa: S311 (the same corpus each time; nothing is secret)
    source = paragraphs()
    folder.mkdir()
    for number in range(count):
        (folder / f"{number:04d}.md").write_text(article(chance, source), encoding="utf-8")


def long_draft(file: Path, size: int, *, one_line: bool) -> None:
    """Write one draft of some size, in paragraphs or in one line."""
    chance = random.Random(size)  # noqa: S311 (see corpus)
    source = paragraphs()
    parts: list[str] = []
    while size > 0:
        parts.append(chance.choice(source.faulty if chance.random() < FAULTY else source.clean))
        size -= len(parts[-1].encode())
    text = " ".join(" ".join(parts).split()) if one_line else "\n\n".join(parts)
    file.write_text(f"{text}\n", encoding="utf-8")


def run(measure: Measure) -> Figure:
    """Run a command once."""
    with open(os.devnull, "w", encoding="ascii") as nowhere:  # noqa: PTH123 (the null device is no file)
        begun = time.perf_counter()
        pid = os.posix_spawn(
            measure.command[0],
            measure.command,
            {name: value for name, value in os.environ.items() if name != "PYTHONDONTWRITEBYTECODE"},
            file_actions=[(os.POSIX_SPAWN_DUP2, nowhere.fileno(), descriptor) for descriptor in (1, 2)],
        )
        _, status, usage = os.wait4(pid, 0)
        took = time.perf_counter() - begun
    ours = "newslint" in measure.command
    if ours and os.waitstatus_to_exitcode(status) not in (0, 1):  # others count their findings there
        sys.exit(f"{' '.join(measure.command)} ended with {os.waitstatus_to_exitcode(status)}")
    memory = usage.ru_maxrss / 1000
    return Figure(took if measure.wall else usage.ru_utime + usage.ru_stime, memory)


def figures(measures: Iterable[Measure], runs: int) -> dict[str, Figure]:
    """Run the measures in turn and return the medians; the first round warms up."""
    found: dict[str, list[Figure]] = {one.name: [] for one in measures}
    for _ in range(runs + 1):
        for one in measures:
            found[one.name].append(run(one))
    return {
        name: Figure(statistics.median(one.seconds for one in taken[1:]), max(one.memory for one in taken))
        for name, taken in found.items()
    }


def rivals(*places: Path) -> Iterator[Measure]:
    """Yield the other programs that are installed, on these files or folders."""
    files = [
        str(file) for place in places for file in (sorted(place.iterdir()) if place.is_dir() else [place])
    ]
    yield Measure(RIVAL, [PYTHON, "-m", "proselint", "check", *map(str, places)])
    for name, more in (("codespell", []), ("typos", []), ("write-good", ["--parse"]), ("textlint", [])):
        beside = Path(PYTHON).with_name(name)
        program = str(beside) if beside.exists() else shutil.which(name)
        if program:
            yield Measure(name, [program, *more, *(files if name == "write-good" else map(str, places))])


def table(title: str, size: int, taken: dict[str, Figure]) -> None:
    """Print what was measured, as a table in Markdown."""
    to = RIVAL if RIVAL in taken else BASE
    print(f"\n### {title}\n\n| | seconds | MB/s | of {to}’s | peak MB |\n| --- | --: | --: | --: | --: |")
    for name, (seconds, memory) in taken.items():
        share = seconds / taken[to].seconds
        print(f"| {name} | {seconds:.3f} | {size / 1e6 / seconds:.2f} | {share:.2f} | {memory:.0f} |")


def size_of(place: Path) -> int:
    """Return the bytes of a file, or of the files in a folder."""
    return sum(one.stat().st_size for one in (place.iterdir() if place.is_dir() else (place,)))


def bench(folder: Path, articles: int, runs: int, *, long: bool) -> dict[str, dict[str, Figure]]:
    """Measure everything, print the tables, and return the figures."""
    all_: dict[str, dict[str, Figure]] = {}
    many, hundred = folder / "many", folder / "hundred"
    corpus(many, articles)
    corpus(hundred, 100)
    one = many / "0000.md"
    anew = [*CHECK, "--no-cache"]
    floor = Measure("python alone", [PYTHON, "-c", "pass"])

    def take(title: str, place: Path, measures: Iterable[Measure], times: int) -> None:
        all_[title] = figures([*measures], times)
        table(title, size_of(place), all_[title])

    take(
        "Cold start: one article of 5 kB",
        one,
        (
            floor,
            Measure(BASE, [*anew, str(one)]),
            Measure("newslint, nothing new", [*CHECK, str(one)]),
            *rivals(one),
        ),
        2 * runs,
    )
    take("100 articles", hundred, (Measure(BASE, [*anew, str(hundred)]), *rivals(hundred)), runs)
    take(
        f"{articles:,} articles",
        many,
        (
            Measure(BASE, [*anew, str(many)]),
            Measure("newslint, nothing new", [*CHECK, str(many)]),
            *rivals(many),
        ),
        max(1, runs // 2),
    )
    two = [*anew, str(many), "--jobs", "2"]
    take(
        f"{articles:,} articles, time on the wall",
        many,
        (Measure(BASE, [*anew, str(many)], wall=True), Measure("newslint, two jobs", two, wall=True)),
        1,
    )
    for shape in ("paragraphs", "one line"):
        for kilobytes in (50, 500, 5_000) if long else (50, 500):
            file = folder / f"{shape.replace(' ', '-')}-{kilobytes}.md"
            long_draft(file, kilobytes * 1000, one_line=shape == "one line")
            take(f"One draft of {kilobytes:,} kB in {shape}", file, [Measure(BASE, [*anew, str(file)])], 1)
    return all_


def families(folder: Path) -> None:
    """Print the share of the time that each family of rules takes."""
    done = subprocess.run(
        [*CHECK, "--profile", "--quiet", str(folder)], check=True, capture_output=True, text=True
    )
    _, _, shares = done.stderr.partition("\n\n")
    print(f"\n### Where the time goes\n\n```\n{shares.rstrip()}\n```")


def main() -> None:
    """Print the tables, and write the figures as JSON if asked."""
    parser = argparse.ArgumentParser(description="CPU time of newslint beside other linters of prose")
    parser.add_argument("--articles", type=int, default=2_000)
    parser.add_argument("--runs", type=int, default=5)
    parser.add_argument("--short", action="store_true", help="leave out the drafts of 5 MB")
    parser.add_argument("--json", type=Path)
    chosen = parser.parse_args()
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        os.environ["XDG_CACHE_HOME"] = str(folder / "cache")
        found = bench(folder, chosen.articles, chosen.runs, long=not chosen.short)
        families(folder / "hundred")
    if chosen.json:
        rows = {title: {one: taken._asdict() for one, taken in row.items()} for title, row in found.items()}
        chosen.json.write_text(json.dumps(rows, indent=1), encoding="utf-8")


if __name__ == "__main__":
    main()
