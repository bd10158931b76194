"""`newslint init`: a settings file to start from."""

from __future__ import annotations

import os
from contextlib import suppress
from pathlib import Path
from typing import Final

import click

from newslint.errors import UsageError
from newslint.settings import NAMES

TEMPLATE: Final = """\
# Settings of newslint, for the drafts in this folder and the folders below.
# Everything here is off: take the “#” away from a line to switch it on.
# “newslint rules” lists the rules, “newslint explain RULE” tells all about one.

# The people, organisations, terms and acronyms of the house, on top of those that newslint knows.
#stylebook: [editorial/stylebook.yml]

# Folders of the house's own rules, each rule in a file <family>/<name>.yml.
#packs: [editorial/rules]

# Rules by id, family or glob: error, warning, suggestion, off or on; or a mapping with the
# level and the rule's options. Later lines win.
#rules:
#  acronyms/undefined: {level: suggestion, known: [NHS, MP]}
#  terms/officialese: off

# The same for some files only. Later entries win, over earlier ones and over “rules”.
#files:
#  - match: "opinion/**"
#    rules: {quotes: off}

# What a run over a folder leaves out, besides hidden files and what git ignores.
#exclude: ["archive/**"]

# Where the front matter of a draft keeps its day of publication and its title; the first found wins.
#front-matter: {date: [date, published], title: [title, headline]}

# The least level that fails a run: error, warning, suggestion or never.
#fail-on: warning
"""

_EXAMPLES = """\b
Examples:
  newslint init
  newslint init newsroom/
"""


@click.command(epilog=_EXAMPLES, short_help="Write a settings file to start from.")
@click.argument("folder", type=click.Path(path_type=Path), default=".")
@click.option("--force", is_flag=True, help="Replace a settings file that is there already.")
def init(*, folder: Path, force: bool) -> None:
    """Write a commented .newslint.yml in FOLDER, by default this one. It changes nothing yet."""
    there = next((folder / name for name in NAMES if os.path.lexists(folder / name)), None)
    if there and not force:
        raise UsageError(f"{there} is there already; to replace it, add --force")
    target = there or folder / NAMES[0]
    _write(target, TEMPLATE)
    click.echo(f"Wrote {target}; it changes nothing until you edit it.")


def _write(target: Path, text: str) -> None:
    """Write a file whole or not at all."""
    unfinished = target.with_name(f"{target.name}.{os.getpid()}.tmp")
    try:
        with unfinished.open("x", encoding="utf-8", newline="\n") as file:
            file.write(text)
        unfinished.replace(target)
    except OSError as error:
        with suppress(OSError):
            unfinished.unlink()
        raise UsageError(f"{target} cannot be written: {(error.strerror or str(error)).lower()}") from None
