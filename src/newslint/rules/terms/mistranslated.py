"""terms/mistranslated: the name that the thing has in English."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from newslint.lint import Bad, Finding, Fix, Good, Level, Options, Rule

if TYPE_CHECKING:
    from collections.abc import Iterator

    from newslint.lint import Draft

_LONGEST: Final = 80  # characters in a message


def check(draft: Draft, options: Options) -> Iterator[Finding]:  # noqa: ARG001 (it has none)
    for span, right in draft.misnomers.items():
        yield Finding(span, _message(span.of(draft.text), right), fix=Fix.replace(span, right))


def _message(wrong: str, right: str) -> str:
    whole = f"“{wrong}” is wrong: the name is “{right}”"
    return whole if len(whole) <= _LONGEST else f"The name is “{right}”"[:_LONGEST]


RULE = Rule(
    summary="A place, a body, a treaty or a programme stands under a name that it does not have.",
    why="""
        A machine that meets a proper name word by word gives each word its likeliest translation:
        the Group of 20 becomes `Group 20`, a treaty an agreement. Others come from memory, such as
        `Bejing`. Readers cannot find the thing under that name, and other papers have another.
    """,
    level=Level.WARNING,
    check=check,
    sources=("the sources that each entry of the stylebook names",),
    examples=(
        Bad(
            "Leaders of the [[Group 20]] met in Rome.",
            fixed="Leaders of the Group of 20 met in Rome.",
        ),
        Bad(
            "The [[Group 20]] promised more, and [[Group 20]] ministers agreed.",
            fixed="The Group of 20 promised more, and Group of 20 ministers agreed.",
        ),
        Good("Leaders of the Group of 20 met in Rome."),
        Good("Teachers may group 20 pupils in a class."),
    ),
)
