"""The fuzz tests for as long as you like: `make fuzz`.

Where atheris is installed, it leads the tests of one draft, repair, YAML file or stylebook by what of
newslint's code an input reaches. The tests that start processes of their own, and all of them where there is
no atheris, are run by hypothesis again and again, each time from another seed and with many more examples
than in the suite.
"""

from __future__ import annotations

import argparse
import os
import random
import subprocess
import sys
import tempfile
import time
from importlib import import_module
from importlib.util import find_spec
from pathlib import Path
from pkgutil import walk_packages

ROOT = Path(__file__).resolve().parent.parent
EXAMPLES = 1_000  # of each test in a round of hypothesis
LED = ("test_any_draft", "test_any_draft_can_be_repaired", "test_any_yaml", "test_any_stylebook")
LONGEST = 4_096  # bytes of an input, which hypothesis takes its choices from
FIRST = 64  # inputs to begin with
FOUND = ROOT / "build" / "fuzz"  # what led to a failure


def main() -> None:
    """Fuzz for some minutes; end with what was found."""
    parser = argparse.ArgumentParser(description="Fuzz newslint")
    parser.add_argument("--minutes", type=float, default=60)
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--led", metavar="TEST", help="lead one test by atheris, here")
    parser.add_argument("--corpus", type=Path, help="the folder of its inputs")
    chosen = parser.parse_args()
    seconds = chosen.minutes * 60
    if chosen.led:
        lead(chosen.led, seconds, chosen.seed, chosen.corpus)
        return
    led = LED if find_spec("atheris") else ()
    share = seconds / (len(led) + 1)
    failed = [test for test in led if not is_clean(test, share, chosen.seed)]
    failed += rounds(share, chosen.seed, without=led)
    print(f"found something in {', '.join(failed)}" if failed else "found nothing")
    sys.exit(bool(failed))


def is_clean(test: str, seconds: float, seed: int) -> bool:
    """Have atheris lead a test in a process of its own; tell whether it found nothing."""
    command = [sys.executable, __file__, "--led", test, "--minutes", str(seconds / 60), "--seed", str(seed)]
    with tempfile.TemporaryDirectory() as corpus:  # not there, where libFuzzer ends the process
        done = subprocess.run(
            [*command, "--corpus", corpus], check=False, capture_output=True, text=True, errors="replace"
        )
    said = done.stderr.splitlines()
    covered = [line.split("cov: ")[1].split()[0] for line in said if "cov: " in line]
    runs = [line for line in said if line.startswith("Done ")]
    print(f"{test}: {runs[-1] if runs else 'stopped'}, {covered[-1] if covered else 0} branches", flush=True)
    if done.returncode:
        print(done.stdout, done.stderr, f"the input is in {FOUND}", sep="\n")
    return not done.returncode


def lead(test: str, seconds: float, seed: int, corpus: Path) -> None:
    """Lead a test by what its inputs reach."""
    atheris = import_module("atheris")
    sys.path.insert(0, str(ROOT / "tests"))
    with atheris.instrument_imports(include=["newslint"]):
        for module in walk_packages([str(ROOT / "src" / "newslint")], "newslint."):
            if not module.name.endswith("__main__"):
                import_module(module.name)  # the rules, too, which else wait for a draft that calls for them
        property_ = getattr(import_module("test_fuzz"), test)
    chance = random.Random(seed)  # noqa: S311 (the same inputs each time; nothing is secret)
    for number in range(FIRST):
        (corpus / str(number)).write_bytes(chance.randbytes(LONGEST))
    FOUND.mkdir(parents=True, exist_ok=True)
    options = {
        "max_total_time": max(1, round(seconds)),  # 0 is for ever
        "max_len": LONGEST,
        "len_control": 0,
        "seed": seed,
        "artifact_prefix": f"{FOUND}/",
    }
    atheris.Setup(
        [__file__, *(f"-{name}={value}" for name, value in options.items()), str(corpus)],
        property_.hypothesis.fuzz_one_input,
    )
    atheris.Fuzz()


def rounds(seconds: float, seed: int, without: tuple[str, ...]) -> list[str]:
    """Have hypothesis run the other tests from one seed after the other; return the seeds that failed."""
    end, failed = time.monotonic() + seconds, []
    others = " and ".join(f"not {test}" for test in without)
    environment = {**os.environ, "FUZZ_EXAMPLES": str(EXAMPLES)}
    while time.monotonic() < end:
        command = [sys.executable, "-m", "pytest", "-q", "-x", "--timeout=0", f"--hypothesis-seed={seed}"]
        done = subprocess.run(
            [*command, "tests/test_fuzz.py", "-k", others],
            cwd=ROOT, env=environment, check=False, capture_output=True, text=True,
        )  # fmt: skip
        print(f"seed {seed}: {done.stdout.strip().splitlines()[-1]}", flush=True)
        if done.returncode:
            failed.append(f"seed {seed}")
            print(done.stdout)
        seed += 1
    return failed


if __name__ == "__main__":
    main()
