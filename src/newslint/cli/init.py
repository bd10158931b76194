"""`newslint init`: settings to start from, and the hook that checks each commit."""

from __future__ import annotations

import os
import re
import shlex
from pathlib import Path
from string import Template
from textwrap import indent
from typing import TYPE_CHECKING, Final

import click

from newslint import __version__
from newslint.cli.generators import recognise
from newslint.cli.write import write
from newslint.errors import UsageError
from newslint.settings import NAMES

if TYPE_CHECKING:
    from newslint.cli.generators import Site

REPOSITORY: Final = "https://github.com/newslint/newslint"
HOOKS: Final = ".pre-commit-config.yaml"

_SETTINGS: Final = Template("""\
# Settings of newslint, for the drafts in this folder and the folders below.
# $state
# Take the “#” away from a line to switch it on.
# “newslint rules” lists the rules, “newslint explain RULE” tells all about one.

# The house style whose choices the rules follow: ap, bbc or guardian. What is said below wins over it.
#profile: ap

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
$exclude

# Where the front matter of a draft keeps its day of publication and its title; the first found wins.
$front_matter

# The least level that fails a run: error, warning, suggestion or never.
#fail-on: warning
""")

_EXAMPLES = """\b
Examples:
  newslint init
  newslint init --hook
  newslint init newsroom/
"""


@click.command(epilog=_EXAMPLES, short_help="Write a settings file to start from.")
@click.argument("folder", type=click.Path(path_type=Path), default=".")
@click.option("--force", is_flag=True, help="Replace a settings file that is there already.")
@click.option("--hook", is_flag=True, help=f"Write the hook's entry, too: {HOOKS}.")
def init(*, folder: Path, force: bool, hook: bool) -> None:
    """Write a commented .newslint.yml in FOLDER, by default this one, and say what to do next.

    For a site made by Hugo, Jekyll, Eleventy or Docusaurus it says where the articles lie.
    """
    site = recognise(folder)
    root = _repository(folder)
    if hook and not root:
        raise UsageError("there is no git repository here, and a hook runs when git commits; try “git init”")
    _settle(folder, site, force=force, keep=hook)
    command = shlex.join(["newslint", "check", *_articles(folder, site)])
    click.echo(f"\nTo check what is there:\n\n  {command}")
    if root:
        command = shlex.join(["newslint", "init", "--hook", *_articles(folder, None)])
        click.echo(f"\n{_hook(root / HOOKS, _entry(folder, site, root), command, wanted=hook)}")
        click.echo("\nTo install the hook:\n\n  pip install pre-commit\n  pre-commit install")


def _settle(folder: Path, site: Site | None, *, force: bool, keep: bool) -> None:
    """Write the settings, unless there are some already that are to be kept."""
    there = next((folder / name for name in NAMES if os.path.lexists(folder / name)), None)
    target = there or folder / NAMES[0]
    if there and keep and not force:
        click.echo(f"Left {there} as it is.")
        return
    if there and not force:
        raise UsageError(f"{there} is there already; to replace it, add --force")
    write(target, settings(site))
    if site:
        click.echo(f"Wrote {target} for a {site.generator.name} site, for {folder / site.sign} is there.")
    else:
        click.echo(f"Wrote {target}; it changes nothing until you edit it.")


def settings(site: Site | None) -> str:
    """Return the text of a settings file, with the lines switched on that a site needs."""
    if not site:
        return _SETTINGS.substitute(
            state="Everything here is off.",
            exclude='#exclude: ["archive/**"]',
            front_matter="#front-matter: {date: [date, published], title: [title], standfirst: [dek]}",
        )
    globs = ", ".join(f'"{glob}"' for glob in site.generator.exclude)
    keys = ", ".join(site.generator.date)
    return _SETTINGS.substitute(
        state=f"This is a {site.generator.name} site ({site.sign}): what is on suits it, all else is off.",
        exclude=f"exclude: [{globs}]",
        front_matter=f"front-matter: {{date: [{keys}], title: [title]}}",
    )


def _articles(folder: Path, site: Site | None) -> list[str]:
    """Return the folders to check, as `newslint check` takes them from here."""
    if site and site.articles:
        return [str(folder / name) for name in site.articles]
    return [] if folder == Path() else [str(folder)]


def _repository(folder: Path) -> Path | None:
    """Return the root of the repository that a folder lies in."""
    here = Path(os.path.abspath(folder))  # noqa: PTH100 (as `settings.find`: links stay what they are)
    return next((place for place in (here, *here.parents) if os.path.lexists(place / ".git")), None)


def _entry(folder: Path, site: Site | None, root: Path) -> str:
    """Return the hook's entry under `repos`."""
    entry = f"- repo: {REPOSITORY}\n  rev: v{__version__}\n  hooks:\n    - id: newslint\n"
    within = Path(os.path.abspath(folder)).relative_to(root)  # noqa: PTH100 (as above)
    places = [within / name for name in site.articles] if site and site.articles else [within]
    if places == [Path()]:
        return entry
    folders = "|".join(re.escape(place.as_posix()) for place in places)
    pattern = f"^({folders})/" if len(places) > 1 else f"^{folders}/"
    quoted = pattern.replace("'", "''")
    return f"{entry}      files: '{quoted}'\n"


def _hook(target: Path, entry: str, command: str, *, wanted: bool) -> str:
    """Write the hook's entry if that is wanted and there is no file of hooks yet; return what to tell."""
    shown = os.path.relpath(target)
    if os.path.lexists(target):
        if REPOSITORY in target.read_text(encoding="utf-8", errors="replace"):
            return f"{shown} names newslint already."
        return f"To check each commit, add this to the “repos” of {shown}:\n\n{indent(entry, '  ').rstrip()}"
    entry = f"repos:\n{indent(entry, '  ')}"
    if wanted:
        write(target, entry)
        return f"Wrote {shown}, so that each commit can be checked."
    place = f"put this into {shown} (“{command}” does)"
    return f"To check each commit, {place}:\n\n{indent(entry, '  ').rstrip()}"
