"""What a run is asked for."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from newslint.record import Record, Row

if TYPE_CHECKING:
    from datetime import date
    from pathlib import Path

STDIN: Final = "-"
MAX_BYTES: Final = 64_000_000


class Fixing(Row):
    """What a run repairs.

    Attributes:
        unsafe: All that it knows how to repair, not only what is safe.
        write: The files are rewritten; else the report tells what they would become.
    """

    unsafe: bool = False
    write: bool = True


class Request(Record):
    """What the user asks of a run.

    Attributes:
        paths: Files, folders, or “-” for `stdin`.
        config: The settings file to use; None to look for one beside each draft.
        use_config: Whether settings files are read at all; if not, shipped rules and levels only.
        select: The only rules to run: ids, families or globs; all that are on if empty.
        ignore: Rules not to run.
        day: The day of publication of drafts that carry none.
        use_cache: Whether a draft that is as it was in an earlier run is not linted again.
        stdin: The bytes of “-”.
        stdin_filename: The name under which “-” is read and shown.
        articles: Whether the report carries the articles, for a form that shows them.
        fixing: What to repair, if anything; the report then tells what is left.
        force_exclude: Whether files that the settings exclude are left out even when they are named.
        baseline: The baseline to use; None to look for one near each draft.
        use_baseline: Whether findings that a baseline records are left out.
        jobs: How many processes lint at the same time; 0 for as many as are worth it.
        since: A revision, or nothing for the upstream branch: report only what touches a line that changed
            since then; None to report all.
    """

    paths: tuple[str, ...] = (".",)
    config: Path | None = None
    use_config: bool = True
    select: tuple[str, ...] = ()
    ignore: tuple[str, ...] = ()
    day: date | None = None
    use_cache: bool = True
    stdin: bytes = b""
    stdin_filename: str | None = None
    articles: bool = False
    fixing: Fixing | None = None
    force_exclude: bool = False
    baseline: Path | None = None
    use_baseline: bool = True
    since: str | None = None
    jobs: int = 1
