"""How well `newslint.language.resembles` parts spellings of one name from names of other people.

    .venv/bin/python bench/similarity.py FOLDER

FOLDER holds `name_part_pairs.jsonl`: JSON, one pair of spellings a line (`canonical`, `variant`), as sanction
lists and Wikidata give them. Names of other people are pairs of different `canonical` names that begin with
the same letter: the hardest, far more alike than the names of one article. One limit is moved at a time; the
row marked `*` is what newslint uses, and the others say what moving a limit would gain and cost.
"""

from __future__ import annotations

import argparse
import json
import random
from itertools import combinations
from pathlib import Path
from typing import TYPE_CHECKING

from newslint.language.similarity import LIMITS, letters, resembles

if TYPE_CHECKING:
    from collections.abc import Iterable

    from newslint.language.similarity import Limits

SAMPLE = 200_000
MOVES = {"shortest": (3, 5), "short": (3, 5), "long": (7, 9), "furthest": (2, 4)}

Pair = tuple[str, str]


def variants(folder: Path) -> list[Pair]:
    """Return the pairs that are one name, without those whose letters are the same."""
    rows = map(json.loads, (folder / "name_part_pairs.jsonl").read_text(encoding="utf-8").splitlines())
    pairs = {(row["canonical"], row["variant"]) for row in rows}
    return sorted(pair for pair in pairs if letters(pair[0]) != letters(pair[1]))


def others(names: Iterable[str]) -> list[Pair]:
    """Return a sample of pairs of different names with the same first letter."""
    by_letter: dict[str, list[str]] = {}
    for name in sorted(set(names)):
        by_letter.setdefault(letters(name)[:1], []).append(name)
    pairs = [pair for group in by_letter.values() for pair in combinations(group, 2)]
    return random.Random(1).sample(pairs, min(SAMPLE, len(pairs)))  # noqa: S311 (a sample, not a secret)


def share(pairs: list[Pair], limits: Limits) -> float:
    """Return which part of the pairs resemble each other."""
    return sum(resembles(*pair, limits) for pair in pairs) / len(pairs)


def main() -> None:
    """Print the table."""
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("folder", type=Path)
    one = variants(parser.parse_args().folder)
    two = others(name for name, _ in one)
    print(f"{len(one)} pairs of spellings, {len(two)} pairs of other names\n")
    print("  limits                                      spellings taken for one   other names taken for one")
    moved = [LIMITS, *(LIMITS._replace(**{key: value}) for key, values in MOVES.items() for value in values)]
    for limits in moved:
        mark = "*" if limits == LIMITS else " "
        shown = " ".join(f"{key} {value}" for key, value in limits._asdict().items())
        print(f"{mark} {shown:44s} {share(one, limits):22.1%} {share(two, limits):26.2%}")


if __name__ == "__main__":
    main()
