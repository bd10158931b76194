"""Several processes that look at the drafts of a run.

Each draft goes to a worker with its bytes, in batches, and what was found in it comes back; all that a run
decides beyond that, it decides itself. A worker that dies takes nothing with it: its drafts are looked at
here. Of Ctrl-C the workers do not hear; they are killed.
"""

from __future__ import annotations

import os
from contextlib import contextmanager, suppress
from itertools import chain, islice
from typing import TYPE_CHECKING, Final

from newslint import patterns
from newslint.engine.look import Looker
from newslint.errors import ReadError
from newslint.record import Row

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator
    from multiprocessing.connection import Connection
    from multiprocessing.context import SpawnProcess

    from newslint.engine.request import Request
    from newslint.lint import Diagnostic, Fault

_BATCH: Final = 100_000  # bytes of drafts: a tenth of a second
_WORTH: Final = 500_000  # bytes of drafts that are worth the start of a process
_MOST: Final = 8  # processes that are started unasked


class Task(Row):
    """A draft to look at: where it is, the name under which it is shown, and its bytes."""

    path: str
    name: str
    data: bytes


class Answer(Row):
    """What was found in a draft, or why it could not be read."""

    found: tuple[Diagnostic, ...] = ()
    faults: tuple[Fault, ...] = ()
    error: str = ""


def worth(size: int) -> int:
    """Return how many processes are worth their start for so many bytes of drafts."""
    cores = len(os.sched_getaffinity(0)) if hasattr(os, "sched_getaffinity") else os.cpu_count() or 1
    return max(1, min(cores, _MOST, size // _WORTH))


def look(task: Task, looker: Looker) -> Answer:
    """Look at a draft."""
    try:
        _, found, faults, _ = looker.look(task.name, task.data)
    except ReadError as error:
        return Answer(error=str(error))
    return Answer(found, faults)


def answers(
    tasks: Iterable[Task], request: Request, looker: Looker, jobs: int
) -> Iterator[tuple[Task, Answer]]:
    """Look at drafts, and yield them with what was found, in any order.

    Args:
        tasks: The drafts.
        request: What the run was asked for.
        looker: Looks at what no worker does.
        jobs: The number of workers.
    """
    batches = _batches(tasks)
    first = list(islice(batches, jobs))
    batches = chain(first, batches)
    if len(first) > 1:  # a single batch keeps nobody else busy
        yield from _together(batches, request, looker, len(first))
    yield from ((task, look(task, looker)) for batch in batches for task in batch)


def _together(
    batches: Iterator[list[Task]], request: Request, looker: Looker, jobs: int
) -> Iterator[tuple[Task, Answer]]:
    from multiprocessing import connection  # noqa: PLC0415 (only where there are workers)

    with _crew(request, jobs) as workers:
        busy: dict[Connection, list[Task]] = {}
        for worker, batch in zip(workers, batches, strict=False):
            busy[worker] = _give(worker, batch)
        while busy:
            ready = connection.wait([*busy])
            for worker in [one for one in busy if one in ready]:
                batch = busy.pop(worker)
                found = _take(worker)
                following = next(batches, None) if found else None
                if following:
                    busy[worker] = _give(worker, following)
                yield from zip(batch, found or (look(task, looker) for task in batch), strict=True)


def _give(worker: Connection, batch: list[Task]) -> list[Task]:
    with suppress(OSError):  # a worker that is dead does not answer either
        worker.send(batch)
    return batch


def _take(worker: Connection) -> list[Answer]:
    """Return what a worker answers; nothing if it is dead."""
    try:
        found: list[Answer] = worker.recv()
    except (EOFError, OSError):
        return []
    return found


@contextmanager
def _crew(request: Request, jobs: int) -> Iterator[list[Connection]]:
    """Start workers and lead to them; they end with what is done here, however it ends."""
    from multiprocessing import get_context  # noqa: PLC0415 (only where there are workers)

    context = get_context("spawn")
    workers: list[SpawnProcess] = []
    pipes: list[Connection] = []
    try:
        with _deaf():
            for _ in range(jobs):
                ours, theirs = context.Pipe()
                worker = context.Process(target=work, args=(theirs, request), daemon=True)
                worker.start()
                theirs.close()
                workers.append(worker)
                pipes.append(ours)
        yield pipes
    finally:
        for worker in workers:
            worker.kill()
            worker.join()


@contextmanager
def _deaf() -> Iterator[None]:
    """Ignore Ctrl-C for a moment: the processes that are started in it will never hear of it."""
    import signal  # noqa: PLC0415 (only where there are workers)

    try:
        before = signal.signal(signal.SIGINT, signal.SIG_IGN)
    except ValueError:  # in a thread, which does not hear of it either
        yield
        return
    try:
        yield
    finally:
        signal.signal(signal.SIGINT, before)


def work(pipe: Connection, request: Request) -> None:
    """Look at the drafts that come through a pipe, until nothing more comes."""
    patterns.recall()
    looker = Looker(request)
    with suppress(EOFError, OSError):
        while True:
            pipe.send([look(task, looker) for task in pipe.recv()])


def _batches(tasks: Iterable[Task]) -> Iterator[list[Task]]:
    batch: list[Task] = []
    size = 0
    for task in tasks:
        batch.append(task)
        size += len(task.data)
        if size >= _BATCH:
            yield batch
            batch, size = [], 0
    if batch:
        yield batch
