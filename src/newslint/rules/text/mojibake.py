"""text/mojibake: letters that were read in the wrong encoding."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final

from newslint.lint import Bad, Finding, Fix, Good, Level, Options, Rule, Span

if TYPE_CHECKING:
    from collections.abc import Iterator

    from newslint.lint import Draft

# What the first byte of an accented letter, a curly quotation mark, a dash or a space becomes. Text that
# holds none of these was read right, and ftfy, which takes long to load, is not asked.
_SIGNS: Final = ("Ã", "Â", "â€", "Ä", "Å", "Ð", "ï»¿", "ï¿½", "ðŸ", "â‚¬", "â„¢", "Ë†")
_AROUND = re.compile(r"\S+")


def check(draft: Draft, options: Options) -> Iterator[Finding]:  # noqa: ARG001 (it has none)
    if not any(sign in draft.text for sign in _SIGNS):
        return
    for found in _AROUND.finditer(draft.text):
        if not found[0].isascii() and any(sign in found[0] for sign in _SIGNS):
            right = _repaired(found[0])
            if right != found[0]:
                span = Span(*found.span())
                yield Finding(span, f"Read in the wrong encoding: “{right}”", fix=Fix.replace(span, right))


def _repaired(text: str) -> str:
    import ftfy  # noqa: PLC0415 (36 ms to import, and hardly a draft needs it)

    return ftfy.fix_encoding(text)


RULE = Rule(
    summary="Letters were read in the wrong encoding.",
    why="""
        Somewhere on its way the text was saved in one encoding and read in another, and “café” became
        `cafÃ©`. Names suffer most. The repair follows from the letters themselves, and is offered only
        where nothing else makes sense of them.
    """,
    level=Level.ERROR,
    check=check,
    marks="".join(sign[0] for sign in _SIGNS),
    sources=("ftfy, by Robyn Speer, which tells such letters from others and repairs them",),
    examples=(
        Bad("The [[cafÃ©]] was closed.", fixed="The café was closed."),
        Bad("[[“Itâ€™s]] over,” she said."),
        Good("São Paulo and Ångström, a crème brûlée and the Ägypten of old."),
        Good("The words for bread, PÃO and CHLÉB, are old."),
    ),
)
