"""text/space-before-stop: stops and commas close up to the word."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final

from newslint.lint import Bad, Finding, Fix, Good, Kind, Level, Options, Rule, Span

if TYPE_CHECKING:
    from collections.abc import Iterator

    from newslint.lint import Draft

# Not an ellipsis (. . .), .5 or .com, :) or ?!, nor a colon between figures. French sets a no-break space
# before some of the marks, and means it.
_SPACED = re.compile(
    r"""
    [.,!?;:] (?<= [ ]. )
    (?: (?<= [.,!?] ) (?= [\s”’"')\]] | \Z ) | (?<= [;:] ) (?= \s (?! \d ) | \Z ) )
    (?! \s? [.:] )
    """,
    re.VERBOSE,
)
_CLOSING: Final = frozenset(")]”’\"'")
# No clause stops after one of these: a word is lost, as a link's text often is, and the space is its trace.
_LEADS_ON = re.compile(r"\b(?:a|an|and|as|at|because|by|for|from|if|of|or|than|that|the|to|with)\Z")
_LONGEST: Final = 9
_NEVER_ELSE: Final = frozenset(".,;!")  # a “?” may stand for a character that was lost, a “:” for a ratio


def check(draft: Draft, options: Options) -> Iterator[Finding]:  # noqa: ARG001 (it has none)
    markup = {one.at for one in draft.objects}
    for found in _SPACED.finditer(draft.text):
        block, space = draft.block(found.start()), found.start() - 1
        if block.kind in (Kind.CELL, Kind.VERBATIM):
            continue
        before = draft.text[max(block.start, space - _LONGEST) : space]
        word = before.removesuffix(" ")
        span = Span(space - len(before) + len(word), found.end())
        closed = word[-1:].isalnum() or word[-1:] in _CLOSING
        if word and closed and markup.isdisjoint(range(*span)):
            yield _finding(draft, span, word)
    if " ”" in draft.text:
        yield from _inside_marks(draft)


def _inside_marks(draft: Draft) -> Iterator[Finding]:
    """Yield the spaces between the last word of a quotation and a curly mark that closes it."""
    for one in draft.quotations:
        end = one.end - len(one.closing)
        if (
            one.closing == "”"
            and one.opening == "“"
            and draft.text[end - 1] == " "
            and one.words.start < end - 1
        ):
            space = Span(end - 1, end)
            fix = Fix.remove(space, title="Remove the space")
            yield Finding(Span(end - 1, one.end), "A space before “”” that closes a quotation", fix=fix)


def _finding(draft: Draft, span: Span, word: str) -> Finding:
    stop = draft.text[span.end - 1]
    if _LEADS_ON.search(word):
        return Finding(span, f"A space before “{stop}”: is a word missing?")
    space = Span(span.start, span.end - 1)
    fix = Fix.remove(space, title="Remove the space", safe=stop in _NEVER_ELSE)
    return Finding(span, f"A space before “{stop}”", fix=fix)


RULE = Rule(
    summary="A space stands before a stop, a comma or another mark that closes up.",
    why="""
        In English these marks follow the word without a space. The space is left over when words are
        cut, comes with text that a program took apart, or shows where a link lost its words. French
        sets a no-break space before some of them; that is left alone, as are ellipses, decimals
        (.5), addresses (.com) and smileys.
    """,
    level=Level.SUGGESTION,
    check=check,
    examples=(
        Bad("The mayor resigned[[ .]] Nobody knows why.", fixed="The mayor resigned. Nobody knows why."),
        Bad("Prices rose in Oslo[[ ,]] Bergen and Tromso.", fixed="Prices rose in Oslo, Bergen and Tromso."),
        Bad("They won[[ !]] The crowd sang.", fixed="They won! The crowd sang."),
        Bad("“We won[[ !]]” she shouted."),  # in a quotation it is for the writer to mend
        Bad("The report is at[[ ,]] with a summary of the figures."),  # words are lost, not a space gained
        Bad(
            "They called it “the end[[ ”]], but nobody left.",
            fixed="They called it “the end”, but nobody left.",
        ),
        Good("“I was ... not there . . . at all,” he said. He waited …"),
        Good("It fell by .5 percent, and the .com domain was sold to a .NET developer."),
        Good("The score was 3 : 1, which pleased him :) a lot."),
        Good("| Club | Points |\n| --- | --- |\n| Leeds | 31 . |"),
    ),
)
