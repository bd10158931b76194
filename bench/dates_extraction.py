"""How well newslint reads what a text says of time: `python bench/dates_extraction.py FOLDER`.

The folder holds JSON lines, one text a line: `text`, `ref_date` (the day it was published), and `expected`, a
list of places (`start`, `end`) with a `value`: a TIMEX3 value, or the resolutions of Recognizers-Text. An
expression is found where one of newslint's overlaps it, and exact where both its ends agree; its value
is right where it is one of those expected.
"""

from __future__ import annotations

import argparse
import json
from collections import Counter
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING, Any

from newslint.language.dates.expressions import expressions

if TYPE_CHECKING:
    from collections.abc import Iterator

    from newslint.language.dates.expressions import Expression

SOME_DAY = date(2020, 1, 1)


def main() -> None:
    """Print the figures of each file of a folder."""
    parser = argparse.ArgumentParser(description="Recall and value accuracy of date expressions")
    parser.add_argument("folder", type=Path)
    for path in sorted(parser.parse_args().folder.glob("*.jsonl")):
        rows = [json.loads(line) for line in path.read_text(encoding="utf-8").splitlines() if line]
        counts = sum((score(row) for row in rows), Counter())
        expected, known = counts["expected"], counts["known"]
        print(f"{path.stem}: {len(rows)} texts, {expected} expressions")
        print(f"  found       {counts['found'] / expected:6.3f}")
        print(f"  exact ends  {counts['exact'] / expected:6.3f}")
        print(f"  right value {counts['right'] / known:6.3f}  of those found that have one")
        print(f"  precision   {counts['expected read'] / counts['read']:6.3f}")


def score(row: dict[str, Any]) -> Counter[str]:
    """Count what was expected of a text, what was found, and how well."""
    read = expressions(row["text"], date.fromisoformat(row["ref_date"]) if row["ref_date"] else SOME_DAY)
    counts = Counter({"read": len(read), "expected": len(row["expected"])})
    met: set[Expression] = set()
    for place in row["expected"]:
        near = [one for one in read if one.start < place["end"] and place["start"] < one.end]
        met.update(near)
        values = set(wanted(place["value"]))
        counts["found"] += bool(near)
        counts["exact"] += any(one.span == (place["start"], place["end"]) for one in near)
        counts["known"] += bool(near and values)
        counts["right"] += any(one.value and one.value in values for one in near)
    counts["expected read"] = len(met)
    return counts


def wanted(value: Any) -> Iterator[str]:  # noqa: ANN401 (two data sets write values in three forms)
    """Yield the values that are right for an expression, as TIMEX3 writes them."""
    if isinstance(value, str):
        yield value
    elif value:
        for one in value.get("values", [value]):
            yield one.get("timex", one.get("Timex"))
            yield from (one[key] for key in ("value", "start") if key in one)
            for resolution in ("FutureResolution", "PastResolution"):
                yield from (one.get(resolution) or {}).values()


if __name__ == "__main__":
    main()
