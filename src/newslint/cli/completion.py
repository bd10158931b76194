"""`newslint completion`: what teaches a shell to complete commands, options and the names of rules."""

from __future__ import annotations

from typing import Final

import click
from click.shell_completion import CompletionItem, get_completion_class

from newslint import catalogue

SHELLS: Final = ("bash", "zsh", "fish")
_VARIABLE: Final = "_NEWSLINT_COMPLETE"

_EXAMPLES = """\b
Examples:
  newslint completion bash >> ~/.bashrc
  newslint completion zsh >> ~/.zshrc
  newslint completion fish > ~/.config/fish/completions/newslint.fish
"""


@click.command(epilog=_EXAMPLES, short_help="Print what makes a shell complete newslint's words.")
@click.argument("shell", type=click.Choice(SHELLS))
@click.pass_context
def completion(ctx: click.Context, *, shell: str) -> None:
    """Print the lines that make SHELL complete commands, options and the names of rules."""
    kind = get_completion_class(shell)
    if kind is None:  # pragma: no cover (click knows all three)
        raise click.UsageError(f"click does not know {shell}", ctx)
    click.echo(kind(ctx.find_root().command, {}, "newslint", _VARIABLE).source())


def rules(ctx: click.Context, param: click.Parameter, incomplete: str) -> list[CompletionItem]:  # noqa: ARG001 (click's signature)
    """Return the families and rules that begin with what was typed."""
    known = catalogue.load()
    words = [*known.families, *known.by_id]
    helps = {id_: named.rule.summary for id_, named in known.by_id.items()}
    return [CompletionItem(word, help=helps.get(word)) for word in words if word.startswith(incomplete)]
