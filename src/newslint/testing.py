"""Proof of a rule: its own examples, run as a user would run them.

For rules outside this repository too:

    @pytest.mark.parametrize("example", RULE.examples)
    def test_example(example):
        prove(RULE, example)
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from newslint import readers, stylebook
from newslint.catalogue import NamedRule
from newslint.engine import Active, inspect
from newslint.engine.roster import Roster
from newslint.engine.select import with_options
from newslint.engine.setup import shipped_stylebook
from newslint.lint import Bad, Diagnostic, Level, Marked, Rule, unmark
from newslint.settings import FrontMatterKeys
from newslint.text import Span, apply

if TYPE_CHECKING:
    from newslint.lint import Example

__all__ = ["findings", "prove", "unmark"]

_ENDINGS = {"markdown": ".md", "text": ".txt", "html": ".html"}


def findings(rule: Rule[Any], text: str, example: Example) -> tuple[Diagnostic, ...]:
    """Return what a rule finds in a text under the conditions of an example.

    Raises:
        AssertionError: The rule raised.
    """
    article = readers.read(text.encode(), f"example{_ENDINGS[example.format]}", FrontMatterKeys())
    options = with_options(rule.options, dict(example.options))
    active = Active(NamedRule("example/rule", rule, "example"), Level.WARNING, options)
    book = shipped_stylebook()
    if example.house:
        book = book.under(stylebook.load(example.house, "example"))
    roster = Roster([active], book.phrases)
    found, faults = inspect(article, roster, book, example.published, "example")
    if faults:
        raise AssertionError(f"the rule failed: {faults[0].message}\n{text}")
    return found


def prove(rule: Rule[Any], example: Example) -> None:
    """Check that a rule does what its example says.

    A bad example is flagged at exactly the marked spans; its fixes give exactly `fixed` and leave
    nothing to flag. A good example is silent.

    Raises:
        AssertionError: It does not; the text says what it does instead.
    """
    text, marked = unmark(example.text) if isinstance(example, Bad) else Marked(example.text, ())
    found = findings(rule, text, example)
    spans = tuple(Span(one.start.offset, one.end.offset) for one in found)
    if spans != marked:
        flagged = [
            f"{span.of(text)!r} at {span.start} ({one.message})"
            for span, one in zip(spans, found, strict=True)
        ]
        wanted = [f"{span.of(text)!r} at {span.start}" for span in marked]
        raise AssertionError(f"flagged {flagged or 'nothing'} instead of {wanted or 'nothing'}\n{text}")
    if not isinstance(example, Bad):
        return
    edits = [edit for one in found if one.repair for edit in one.repair.edits]
    if example.fixed is None:
        if edits:
            raise AssertionError(f"it offers a fix, but the example has no `fixed`: {apply(text, edits)!r}")
        return
    fixed = apply(text, edits)
    if fixed != example.fixed:
        raise AssertionError(f"the fix gives {fixed!r} instead of {example.fixed!r}")
    left = findings(rule, fixed, example)
    if any(one.repair for one in left):
        raise AssertionError(f"the fix leaves {left[0].excerpt!r} to flag: {fixed!r}")
