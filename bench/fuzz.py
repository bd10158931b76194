"""The fuzz tests again and again, each time from another seed, with many more examples: `make fuzz`."""

from __future__ import annotations

import argparse
import os
import subprocess
import sys
import time
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
EXAMPLES = 1_000  # of each test in a round


def main() -> None:
    """Fuzz for some minutes; end with what was found."""
    parser = argparse.ArgumentParser(description="Fuzz newslint")
    parser.add_argument("--minutes", type=float, default=60)
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--examples", type=int, default=EXAMPLES)
    chosen = parser.parse_args()
    end = time.monotonic() + chosen.minutes * 60
    seed, failed = chosen.seed, []
    while time.monotonic() < end:
        command = [sys.executable, "-m", "pytest", "-q", "-x", "--timeout=0", f"--hypothesis-seed={seed}"]
        environment = {**os.environ, "FUZZ_EXAMPLES": str(chosen.examples)}
        done = subprocess.run(
            [*command, "tests/test_fuzz.py"],
            cwd=ROOT, env=environment, check=False, capture_output=True, text=True,
        )  # fmt: skip
        print(f"seed {seed}: {done.stdout.strip().splitlines()[-1]}", flush=True)
        if done.returncode:
            failed.append(seed)
            print(done.stdout)
        seed += 1
    rounds = seed - chosen.seed
    print(
        f"{rounds} rounds of {chosen.examples:,} examples a test; found something in {len(failed)}: {failed}"
    )
    sys.exit(bool(failed))


if __name__ == "__main__":
    main()
